import type { Corpus } from '../../corpus/corpus';
import type { Entity } from '../../corpus/entities';
import { blockIndexAt, type Source } from '../../corpus/source';
import { kindOf, type NameKind } from '../../text/names/mention';
import { fold } from '../../text/characters';
import { headOf, isRoleNoun } from '../../text/lexicon/roleNouns';
import { isParticle } from '../../text/lexicon/kinds';
import { isNameSuffix } from '../../text/lexicon/titles';
import { rememberedFor } from '../../text/memo';
import { likeness } from '../../text/names/distance';
import type { Sign } from '../../text/quotations/attribution/attribution';
import { speechAt, type Speech } from '../../text/quotations/speech';
import { contains, type Span } from '../../text/span';
import type { EntityByStart } from '../names/resolution';
import type { QuotationMatch } from './match';

/** Who a source says has said the words of a passage. */
export interface SourceSpeaker {
  readonly match: QuotationMatch;
  /** The entity, where its name resolves; undefined where the source leaves the speaker open. */
  readonly entity: Entity | undefined;
  /** The name as the source writes it. */
  readonly mention: Span | undefined;
  /** How the source says it: by the name, by "he" or "she", or by who speaks in the sentence before. */
  readonly sign: Sign;
  /** The verb of speech, colon or label that says so. */
  readonly cue: Span | undefined;
}

/** The speaker to whom each matching source gives the words. */
export function sourceSpeakers(corpus: Corpus, matches: readonly QuotationMatch[]): SourceSpeaker[] {
  const known = knownSpeakers(corpus);
  return matches.map((match) => {
    const speaker = known.get(match) ?? speakerIn(corpus, match);
    known.set(match, speaker);
    return speaker;
  });
}

const knownSpeakers = rememberedFor((_: Corpus) => new WeakMap<QuotationMatch, SourceSpeaker>());

function speakerIn(corpus: Corpus, match: QuotationMatch): SourceSpeaker {
  const speech = speechAt(match.source.speech, match.span.start);
  const speaker = speech?.speaker;
  const named = speaker && (bearerOf(corpus, match.source, speaker) ?? corpus.entityAt(match.source, speaker.start));
  const cue = speech?.cue;
  if (named?.kind === 'person' || !speech)
    return { match, entity: named, mention: speaker, sign: speaker?.sign ?? 'name', cue };
  if (speech.form === 'turn') {
    const called = calledBy(corpus, match.source, speech);
    return { match, entity: called ?? named, mention: speaker, sign: speaker?.sign ?? 'name', cue };
  }
  const described = speaker ? undefined : describedBy(corpus, match.source, speech);
  return {
    match,
    entity: described ?? named,
    mention: speaker,
    sign: described ? 'context' : (speaker?.sign ?? 'name'),
    cue,
  };
}

/** Whose initials a transcript has for a name, where one person alone is named in it who has them: NAC. */
function bearerOf(corpus: Corpus, source: Source, { start, end }: Span): Entity | undefined {
  const label = source.text.slice(start, end).replace(/\./g, '');
  if (!/^\p{Lu}{2,4}$/u.test(label)) return undefined;
  const bearers = source.names.flatMap(({ forms }) =>
    forms.flatMap(({ words, mentions: [first] }) =>
      first && words.length > 1 && initialsOf(words) === label ? [corpus.entityAt(source, first.start)] : [],
    ),
  );
  const people = new Set(bearers.filter((entity) => entity?.kind === 'person'));
  return people.size === 1 ? [...people][0] : undefined;
}

/**
 * Whom a transcript's label calls by the post, or by the surname behind a form of address that is not known as one, where it
 * names one such person alone: "THE CHAIR:", "ME HOLT:".
 */
function calledBy(corpus: Corpus, source: Source, { cue }: Speech): Entity | undefined {
  const label = cue ? source.text.slice(cue.start, cue.end).replace(/[.:]+\s*$/, '') : '';
  const words = label.split(/\s+/);
  const last = fold(words[words.length - 1]!);
  if (words.length !== 2) return undefined;
  const head = words[0]!.toLowerCase() === 'the' && isRoleNoun(last) ? headOf(last) : undefined;
  if (words[0]!.toLowerCase() === 'the' && head === undefined) return undefined;
  const people = new Set<Entity>();
  for (const { forms, person } of source.names) {
    const mention = forms[0]?.mentions[0];
    const entity = mention && corpus.entityAt(source, mention.start);
    if (!mention || entity?.kind !== 'person') continue;
    const before = source.text.slice(0, mention.start);
    if (head && isInLabel(before, label)) return entity;
    const isMeant = head
      ? entity.roles.some(({ role }) => role.head === head)
      : person?.core === last && person.given.length > 0;
    if (isMeant) people.add(entity);
  }
  return people.size === 1 ? [...people][0] : undefined;
}

/** "…," the minister said: the one person whom a source calls so. */
function describedBy(corpus: Corpus, source: Source, { cue }: Speech): Entity | undefined {
  if (!cue) return undefined;
  const { text, names } = source;
  const noun =
    /\bthe (?:\p{Ll}+ )?(\p{Ll}+)\s*$/iu.exec(text.slice(Math.max(0, cue.start - 40), cue.start))?.[1] ??
    /^ the (?:\p{Ll}+ )?(\p{Ll}+)[.,]/iu.exec(text.slice(cue.end, cue.end + 40))?.[1];
  if (!noun || !isRoleNoun(noun)) return undefined;
  const head = headOf(noun);
  const bearers = names.filter(({ roles }) => roles.some((role) => role.head === head));
  const mention = bearers.length === 1 ? bearers[0]!.forms[0]!.mentions[0] : undefined;
  return mention && corpus.entityAt(source, mention.start);
}

/** "THE CHAIR (Ms Ada Quill, Moor Party):": whether the text before a name ends with a label and an open bracket. */
const isInLabel = (before: string, label: string): boolean =>
  before.replace(/(?:\p{L}{1,4}\.? )$/u, '').endsWith(`${label} (`);

const initialsOf = (words: readonly string[]): string =>
  words
    .flatMap((word) => word.split('-'))
    .map((part) => part.charAt(0).toUpperCase())
    .join('');

/** Who the draft says has said something. */
export interface DraftSpeaker {
  readonly mention: Span;
  /** The name with the titles before it. */
  readonly titled: Span;
  /** The words of the name. */
  readonly words: readonly string[];
  /** Whom the name means, where the sources know that. */
  readonly entity: Entity | undefined;
  readonly kind: NameKind;
  readonly sign: Sign;
}

export function draftSpeaker({ speaker }: Speech, entities: EntityByStart): DraftSpeaker | undefined {
  if (!speaker) return undefined;
  const { start, end, titleStart, sign, mention } = speaker;
  const entity = entities.get(start);
  // what speaks is no place, whatever stands beside the name elsewhere
  const isKnown = entity?.kind === 'person' || entity?.kind === 'organisation';
  const kind = isKnown ? entity.kind : mention.votes.person > 0 ? 'person' : (entity?.kind ?? kindOf(mention.votes));
  return { mention: { start, end }, titled: { start: titleStart, end }, words: mention.words, entity, kind, sign };
}

/** Whether the draft's speaker may be a source's: a surname alone, or spelled otherwise, may be the same person's. */
export const isSameSpeaker = ({ entity, words, kind }: DraftSpeaker, other: Entity): boolean =>
  entity === other || (kind === 'person' && shareName(entity?.name.split(' ') ?? words, other.name.split(' ')));

/** Whether two names have a word in common that is not the given name of both, nor one that many bear: KC, van. */
const shareName = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one, at) =>
    b.some(
      (word, place) =>
        !(at === 0 && place === 0 && a.length > 1 && b.length > 1) &&
        isTelling(one) &&
        likeness(one, word) !== 'different',
    ),
  ) ||
  areHalfAndWhole(a, b) ||
  areHalfAndWhole(b, a);

/** Ana Quill, of whom others say Ana Quill-Rask. */
const areHalfAndWhole = (short: readonly string[], long: readonly string[]): boolean =>
  short.length > 1 &&
  likeness(short[0]!, long[0]!) !== 'different' &&
  long[long.length - 1]!.split('-').some((half) => likeness(half, short[short.length - 1]!) !== 'different');

const isTelling = (word: string): boolean => !isNameSuffix(word.toLowerCase()) && !isParticle(word.toLowerCase());

/** Whether the draft's speaker is certainly not a source's: both are known, and two of one kind. */
export const isOtherSpeaker = (speaker: DraftSpeaker, other: Entity): boolean =>
  speaker.entity !== undefined && speaker.kind === other.kind && !isSameSpeaker(speaker, other);

/** Paragraphs before a quotation in which its speaker may have been named. */
export const NEAR = 2;

/**
 * Whether a source names somebody in the paragraph of a passage or shortly before it, so that "she" may be that one. Where
 * the paragraph itself names who speaks before the passage, whoever is named in others is not meant.
 */
export function isNamedNear(entity: Entity, { match: { source, span }, mention, sign }: SourceSpeaker): boolean {
  const at = blockIndexAt(source.blocks, span.start);
  const own = source.blocks[at]?.start ?? 0;
  const isOwn = sign === 'pronoun' && mention !== undefined && own <= mention.start && mention.end <= span.start;
  const from = isOwn ? own : (source.blocks[Math.max(0, at - NEAR)]?.start ?? 0);
  const to = isOwn ? span.start : (source.blocks[at + 1]?.start ?? Infinity);
  return entity.mentions.some(
    (sourced) => sourced.source === source && from <= sourced.mention.start && sourced.mention.start < to,
  );
}

/** Whether the sentence of a speech that has a passage tells before it of somebody who says it: "X told me that he “…”". */
export function isNamedWithin(entity: Entity, { source, span }: QuotationMatch): boolean {
  const speech = speechAt(source.speech, span.start);
  return (
    speech !== undefined &&
    entity.mentions.some(
      ({ source: other, mention }) =>
        other === source &&
        contains(speech, mention) &&
        mention.end <= span.start &&
        isOneSentence(source.text.slice(mention.end, span.start)),
    )
  );
}

const isOneSentence = (text: string): boolean => !/[.!?]["”’]?\s+["“‘]?\p{Lu}|\n/u.test(`${text}X`);

/** Whether a passage stands in marks within what somebody says, as what he or she says there: “She told me, ‘…’”. */
export function isSaidWithin({ source: { text, speech }, span }: QuotationMatch): boolean {
  const own = speechAt(speech, span.start);
  const before = own ? text.slice(Math.max(own.start, span.start - LONGEST_CUE), span.start) : '';
  return SAID_WITHIN.test(before);
}

const LONGEST_CUE = 60;

const SAID_WITHIN =
  /\b(?:he|she|they|who)(?: \p{Ll}+){0,2} (?:said|says|told|tells|asked|asks|wrote|writes|replied|replies|answered|shouted|whispered)(?: \p{L}+)?[,:]? ["“‘']\s*$/iu;
