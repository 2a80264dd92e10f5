import type { Corpus } from '../../../corpus/corpus';
import type { Entity, SourcedRole } from '../../../corpus/entities';
import type { Source } from '../../../corpus/source';
import type { BlockAnalysis } from '../../../text/analysis';
import { fold } from '../../../text/characters';
import { isCueVerb } from '../../../text/lexicon/cues';
import { gazetteer, type Country } from '../../../text/lexicon/gazetteer';
import { isRoleNoun, ROLE_VERBS } from '../../../text/lexicon/roleNouns';
import { canBe, isMostly } from '../../../text/lexicon/wordnet';
import type { NameMention } from '../../../text/names/mention';
import { roleIn } from '../../../text/names/roles/phrase';
import type { Role } from '../../../text/names/roles/role';
import type { Sentence } from '../../../text/sentences';
import type { Token } from '../../../text/tokens';
import { capitalised, saidIn, spanOf } from './words';
import { countryOf, isForeignToSources, onlyOrigin } from './checks/nationality';
import type { TitleConflict } from './question';

/** What a draft says of somebody without the name: "The Welsh film-maker spent weeks there." */
export interface Description {
  readonly role: Role;
  readonly entity: Entity;
}

/** How many words a description may have before its noun. */
const LONGEST = 5;

/**
 * The descriptions that open sentences of a block and mean somebody who was named just before: the one person of the
 * sentences before, or of the paragraph before where the description opens its own, whom the sources call so too.
 */
export function* descriptionsIn(
  block: BlockAnalysis,
  before: BlockAnalysis | undefined,
  meaningOf: (mention: NameMention) => Entity | undefined,
  corpus: Corpus,
): Generator<Description> {
  for (const sentence of block.sentences) {
    const role = openingRole(block, sentence);
    if (!role) continue;
    const named = peopleNamed(block, meaningOf, role.start);
    const people = named.length > 0 || !before ? named : peopleNamed(before, meaningOf, Infinity);
    const so = people.filter(({ roles }) => roles.some((said) => said.role.head === role.head));
    const foreign = role.modifiers.map(({ word }) => countryOf(word)).find((country) => country !== undefined);
    // nobody of the story is from there, or all of them are from elsewhere, and nobody else was named
    const isOther = (country: Country, entity: Entity): boolean =>
      isForeignToSources(corpus, country) || onlyOrigin(entity, role.head, country) !== undefined;
    const only = so.length === 0 && people.length === 1 && foreign && isOther(foreign, people[0]!) ? people : so;
    if (only.length === 1) yield { role, entity: only[0]! };
  }
}

/** The noun phrase with an article at the head of a sentence, where it says what somebody is and names nobody. */
function openingRole({ tokens }: BlockAnalysis, { first, last }: Sentence): Role | undefined {
  if (tokens[first]?.lower !== 'the') return undefined;
  for (let at = first + 1; at < Math.min(last, first + 2 + LONGEST); at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') return undefined;
    const next = tokens[at + 1];
    if (!isRoleNoun(token.lower) || next?.kind !== 'word' || isRoleNoun(next.lower)) continue;
    // "the refugee camps" are no refugee
    if (next.shape !== 'lower' || isNounHere(next.lower)) return undefined;
    return roleIn(tokens, first, at + 1);
  }
  return undefined;
}

const isNounHere = (lower: string): boolean =>
  isMostly(lower, 'n') && !isCueVerb(lower) && !ROLE_VERBS[lower] && (lower.endsWith('s') || !canBe(lower, 'v'));

function peopleNamed(
  { names }: BlockAnalysis,
  meaningOf: (mention: NameMention) => Entity | undefined,
  limit: number,
): Entity[] {
  const people = new Set<Entity>();
  for (const mention of names) {
    const entity = mention.end <= limit ? meaningOf(mention) : undefined;
    if (entity?.kind === 'person') people.add(entity);
  }
  return [...people];
}

// ---- Bodies without a name --------------------------------------------------------------------------------------

const BODIES =
  /^(?:company|group|firm|carmaker|automaker|bank|airline|carrier|giant|conglomerate|retailer|operator|manufacturer|maker|publisher|broadcaster|newspaper|agency|club|team|university|consortium|shipowner|shipbuilder|brewer|insurer|developer|chain)$/;

/** How many sources must give bodies one nationality before another is wrong; one is enough for the body itself. */
const ENOUGH_SOURCES = 2;

/** "A Norwegian shipping group" for the Danish one: a nationality that no source has, where they agree on another. */
export function* bodiesOfOthers({ tokens }: BlockAnalysis, corpus: Corpus): Generator<TitleConflict> {
  for (const [at, token] of tokens.entries()) {
    const country = token.shape === 'capital' ? countryOf(fold(token.text)) : undefined;
    const noun = country && bodyAfter(tokens, at);
    if (!country || !noun || !isForeignToSources(corpus, country) || isNamedBehind(tokens, at, noun)) continue;
    const bodies = corpus.sources.slice(0, MOST_SOURCES).flatMap(bodiesIn);
    const same = bodies.filter((body) => body.noun === noun);
    const isDefinite = tokens[at - 1]?.lower === 'the' && same.length > 0;
    const known = isDefinite ? same : bodies;
    const homes = new Set(known.map(({ home }) => home));
    const sources = new Set(known.map(({ said }) => said.source));
    if (homes.size !== 1 || sources.size < (isDefinite ? 1 : ENOUGH_SOURCES)) continue;
    const { said } = same[0] ?? known[0]!;
    yield { ...spanOf(token), right: capitalised(said.role.modifiers[0]!.word), said };
  }
}

/** "the Chinese company Zhonglan Lithium". */
function isNamedBehind(tokens: readonly Token[], at: number, noun: string): boolean {
  const behind = tokens[tokens.findIndex(({ lower }, index) => index > at && lower === noun) + 1];
  return behind?.kind === 'word' && behind.shape !== 'lower';
}

/** How many sources are read through for a nationality that none of them has. */
const MOST_SOURCES = 200;

/** A body that a source gives a nationality. */
interface NationalBody {
  readonly said: SourcedRole;
  readonly home: Country;
  readonly noun: string;
}

const bodiesOfSources = new WeakMap<Source, readonly NationalBody[]>();

/** The bodies of a source that are told by their nationality: "the Danish operator". */
function bodiesIn(source: Source): readonly NationalBody[] {
  const kept = bodiesOfSources.get(source);
  if (kept) return kept;
  const bodies = source.blocks.flatMap(({ start, block }) =>
    block.tokens.flatMap((token, at) => {
      const home = token.shape === 'capital' ? homeAt(block.tokens, at) : undefined;
      const noun = home && bodyAfter(block.tokens, at);
      if (!home || !noun) return [];
      const last = block.tokens.findIndex(({ lower }, index) => index > at && lower === noun);
      return [{ said: saidIn(source, phraseOf(block, at, last + 1, token.text), start), home, noun }];
    }),
  );
  bodiesOfSources.set(source, bodies);
  return bodies;
}

/** A country by the adjective at a place; "Korean" alone is South Korean. */
function homeAt(tokens: readonly Token[], at: number): Country | undefined {
  const word = fold(tokens[at]!.text);
  if (word !== 'korean') return countryOf(word);
  return gazetteer().countries.get(tokens[at - 1]?.lower === 'north' ? 'north korea' : 'south korea');
}

/** The noun for a body behind a nationality, with no more than two plain words between. */
function bodyAfter(tokens: readonly Token[], at: number): string | undefined {
  const words = tokens.slice(at + 1, at + 4).map(({ lower, text }) => (lower === text ? lower : ''));
  const noun = words.findIndex((word) => BODIES.test(word));
  return noun >= 0 && words.slice(0, noun).every((word) => /^\p{Ll}+$/u.test(word)) ? words[noun] : undefined;
}

/** The phrase as what the source says. */
function phraseOf({ tokens, prose }: BlockAnalysis, first: number, last: number, adjective: string): Role {
  const [from, to] = [tokens[first]!, tokens[last - 1]!];
  return {
    start: from.start,
    end: to.end,
    head: to.lower,
    headSpan: to,
    modifiers: [{ start: from.start, end: from.end, word: fold(adjective), capital: true }],
    owner: [],
    complement: [],
    tense: 'now',
    text: prose.slice(from.start, to.end),
  };
}
