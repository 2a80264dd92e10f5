import type { Corpus } from '../../../corpus/corpus';
import type { Entity } from '../../../corpus/entities';
import { type BlockAnalysis } from '../../../text/analysis';
import { isCueVerb } from '../../../text/lexicon/cues';
import type { Country } from '../../../text/lexicon/gazetteer';
import { adjectiveOfPeople } from '../../../text/lexicon/peoples';
import { canBe, isMostly } from '../../../text/lexicon/wordnet';
import { isFunctionWord } from '../../../text/lexicon/words';
import type { NameMention } from '../../../text/names/mention';
import type { Span } from '../../../text/span';
import type { Token } from '../../../text/tokens';
import { areOneState, countryOf, homesOf, isForeignToSources, type Origin } from './checks/nationality';
import type { TitleConflict } from './question';
import { spanOf } from './words';

type Meaning = (mention: NameMention) => Entity | undefined;

/** A conflict with whom it is about. */
export interface EpithetConflict {
  readonly conflict: TitleConflict;
  readonly entity: Entity;
}

/** Sources that name somebody from which on they would say where he is from, were he from elsewhere. */
const ENOUGH_SOURCES = 2;

/**
 * "The Croatian named nobody": one of a people of whom no source knows, said in place of somebody who was named before. It
 * is the one person there to whom the sources give a home; who is at home in a story is given none.
 */
export function* nationalEpithets(
  block: BlockAnalysis,
  before: BlockAnalysis | undefined,
  meaningOf: Meaning,
  corpus: Corpus,
): Generator<EpithetConflict> {
  for (const [at, token] of block.tokens.entries()) {
    const country = block.tokens[at - 1]?.lower === 'the' ? epithetAt(block.tokens, at) : undefined;
    if (!country || !isForeignToSources(corpus, country) || isQuotedAt(block, token)) continue;
    const meant = meantBefore(block, at, before, meaningOf);
    if (!meant || meant.homes.some((home) => areOneState(home.country, country.name))) continue;
    const { adjective, said } = meant.homes[0]!;
    yield { conflict: { ...spanOf(token), right: adjective, said }, entity: meant.entity };
  }
}

const isQuotedAt = ({ quotations }: BlockAnalysis, { start }: Span): boolean =>
  quotations.some((quotation) => quotation.start <= start && start < quotation.end);

/** The country of a word for one of a people that stands alone: "the Croatian had", not "the Croatian side", nor "the French". */
function epithetAt(tokens: readonly Token[], at: number): Country | undefined {
  const { kind, shape, text } = tokens[at]!;
  const adjective = kind === 'word' && shape === 'capital' ? adjectiveOfPeople(text) : undefined;
  const country = adjective === undefined || /(?:sh|ch|ese|s)$/.test(text) ? undefined : countryOf(adjective);
  return country && standsAlone(tokens, at + 1) ? country : undefined;
}

/** Behind an epithet comes a verb, a mark or a small word; behind a comma no name, which would say who it is. */
function standsAlone(tokens: readonly Token[], behind: number): boolean {
  const next = tokens[behind];
  if (next === undefined) return true;
  if (next.kind === 'mark')
    return /^[,.;:!?—–]$/.test(next.text) && !(next.text === ',' && tokens[behind + 1]?.shape === 'capital');
  if (next.kind !== 'word' || next.shape !== 'lower') return false;
  return isFunctionWord(next.lower) || isCueVerb(next.lower) || isMostly(next.lower, 'v') || isPast(next.lower);
}

const isPast = (lower: string): boolean => lower.endsWith('ed') && canBe(lower, 'v');

/** Whom an epithet means: the one person with a home in the last sentence before that names any. */
function meantBefore(
  block: BlockAnalysis,
  at: number,
  before: BlockAnalysis | undefined,
  meaningOf: Meaning,
): { readonly entity: Entity; readonly homes: readonly Origin[] } | undefined {
  const own = block.sentences.filter(({ first }) => first <= at).reverse();
  const sentences = [
    ...own.map(({ first, last }) => ({ of: block, first, last: Math.min(last, at) })),
    ...(before?.sentences ?? []).map(({ first, last }) => ({ of: before!, first, last })).reverse(),
  ];
  for (const { of, first, last } of sentences) {
    const people = peopleIn(of, first, last, meaningOf);
    if (people.some((person) => person === undefined)) return undefined;
    const strangers = (people as Entity[]).flatMap((entity) => {
      const homes = homesOf(entity);
      return homes.length > 0 ? [{ entity, homes }] : [];
    });
    const isKnown = ({ sources }: Entity): boolean => sources.size >= ENOUGH_SOURCES;
    const others = (people as Entity[]).filter((entity) => !strangers.some((stranger) => stranger.entity === entity));
    if (!others.every(isKnown) || strangers.length > 1) return undefined;
    if (strangers.length === 1) return strangers[0];
  }
  return undefined;
}

/** The people named among some tokens; one whom no source knows is `undefined`. */
function peopleIn(
  { names }: BlockAnalysis,
  first: number,
  last: number,
  meaningOf: Meaning,
): readonly (Entity | undefined)[] {
  const people = new Set<Entity | undefined>();
  for (const mention of names) {
    if (mention.first < first || mention.last > last || mention.generic) continue;
    const entity = meaningOf(mention);
    if (entity?.kind === 'person') people.add(entity);
    else if (!entity && mention.votes.person > mention.votes.organisation + mention.votes.place) people.add(undefined);
  }
  return [...people];
}
