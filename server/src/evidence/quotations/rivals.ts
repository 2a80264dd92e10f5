import type { Corpus } from '../../corpus/corpus';
import type { Entity } from '../../corpus/entities';
import { fold } from '../../text/characters';
import { isGivenName } from '../../text/lexicon/gazetteer';
import { isAffiliation, isTitle } from '../../text/lexicon/titles';
import type { NameKind } from '../../text/names/mention';
import { isExact, type QuotationMatch } from './match';
import type { ResolvedQuotation } from './resolve';
import { isSurelyMeant } from './pronouns';
import {
  isSameSpeaker,
  isNamedNear,
  isNamedWithin,
  isSaidWithin,
  sourceSpeakers,
  type DraftSpeaker,
  type SourceSpeaker,
} from './speakers';

/** Shorter fragments are said by many, and so are shorter sentences. */
const SHORTEST = 5;
const SHORTEST_SENTENCE = 4;

/** A speaker whom a source names in place of the draft's. */
export interface Rival extends SourceSpeaker {
  readonly entity: Entity;
}

/**
 * The speakers to whom sources give the words of a quotation, where no source gives them to the one whom the draft names:
 * both must name a speaker plainly, and two of one kind, for a person speaks for an organisation.
 */
export function rivalsOf(corpus: Corpus, quotation: ResolvedQuotation): Rival[] {
  const { speaker, matches, state, wordCount } = quotation;
  if (speaker?.sign !== 'name' || state === 'not found' || wordCount < SHORTEST_SENTENCE) return [];
  const { kind } = speaker;
  if (!canSpeak(kind, speaker.words)) return [];
  const said = sourceSpeakers(
    corpus,
    matches.filter((match) => isSurely(match, wordCount)),
  );
  if (said.some(({ entity }) => entity && isSameSpeaker(speaker, entity))) return [];
  return said.filter(
    (source): source is Rival =>
      source.entity?.kind === kind &&
      canSpeak(kind, source.entity.name.split(' ')) &&
      !speaksFor(source.entity, speaker) &&
      isPlain(source as Rival, speaker),
  );
}

/** Only a passage that is surely this quotation says who spoke it: word for word, or long and nearly so. */
const isSurely = (match: QuotationMatch, wordCount: number): boolean =>
  isExact(match) ? wordCount >= SHORTEST || isSentence(match) : wordCount >= 10 && match.share >= 0.9;

/** Whether a source has the words as a sentence of its own, and not in a headline. */
const isSentence = ({ source: { text, blocks }, span: { start, end } }: QuotationMatch): boolean =>
  !blocks.some(
    ({ start: from, block }) => block.kind === 'heading' && from <= start && start < from + block.prose.length,
  ) &&
  /(?:^|[.!?:\n"“‘'])\s*$/.test(text.slice(Math.max(0, start - 3), start)) &&
  /^(?:[.!?]|,?["”’])/.test(text.slice(end, end + 2));

/** Agencies and outlets report what others said to them; Michael Bloomberg is none. */
const REPORTERS = /\b(?:Reuters|AP|AFP|DPA|BBC|CNN|NPR|Bloomberg|Xinhua|Associated Press|Press Association)\b/;

/** Places speak for governments, and which one is meant is no matter of fact; "the Kentucky Republican" is no name. */
const canSpeak = (kind: NameKind, words: readonly string[]): boolean =>
  (kind === 'person' || kind === 'organisation') &&
  !(REPORTERS.test(words.join(' ')) && !(kind === 'person' && isGivenName(fold(words[0]!)))) &&
  (!isRole(words[words.length - 1]!.toLowerCase()) || (words.length > 1 && isGivenName(fold(words[0]!))));

/** "Norholt says", where the sources have it from the envoy of Norholt. */
const speaksFor = ({ roles }: Entity, { words }: DraftSpeaker): boolean => {
  const [only, ...more] = words.map(fold);
  return (
    more.length === 0 &&
    roles.some(({ role: { owner, modifiers, complement } }) =>
      [...owner, ...modifiers, ...complement].some(({ word, capital }) => capital && word === only),
    )
  );
};

const isRole = (lower: string): boolean => isAffiliation(lower) || isTitle(lower);

/**
 * The two are surely others: of two surnames, where one of them has a given name. "He" may be anybody named nearby, and
 * words that a source's speaker repeats are another's.
 */
function isPlain(said: Rival, { entity, words }: DraftSpeaker): boolean {
  if (isSaidWithin(said.match)) return false;
  const isNamed = said.sign === 'name';
  return entity === undefined
    ? (isNamed || isSurelyMeant(said)) && (words.length > 1 || (said.entity.person?.given.length ?? 0) > 0)
    : (isNamed || !isNamedNear(entity, said)) && !isNamedWithin(entity, said.match);
}
