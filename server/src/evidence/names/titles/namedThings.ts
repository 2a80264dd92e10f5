import type { Entity, SourcedRole } from '../../../corpus/entities';
import type { BlockAnalysis } from '../../../text/analysis';
import { fold } from '../../../text/characters';
import { gazetteer, type Country } from '../../../text/lexicon/gazetteer';
import { wordSet } from '../../../text/lexicon/lists';
import { isNounOfBody, isNounOfWork, isOrganisationNoun } from '../../../text/lexicon/kinds';
import { singular } from '../../../text/lexicon/roleNouns';
import { rememberedFor } from '../../../text/memo';
import type { NameMention } from '../../../text/names/mention';
import type { Role } from '../../../text/names/roles/role';
import type { Span } from '../../../text/span';
import type { Token } from '../../../text/tokens';
import { someMentions } from '../someMentions';
import { areSaidBeside } from './beside';
import { areOneState, countryOf, wordsFor } from './checks/nationality';
import type { TitleConflict } from './question';
import { saidIn } from './words';

/** Where a text says that a named thing is from: the span is that of the words for the country. */
interface Home extends Span {
  readonly country: Country;
  /** The country as an adjective, as it is written or would be. */
  readonly adjective: string;
  /** From the country to the end of what is said. */
  readonly phrase: Span;
}

/** A conflict with the thing that it is about. */
export interface ThingConflict {
  readonly conflict: TitleConflict;
  readonly entity: Entity;
}

/**
 * "The Australian navy ship Tarapunga", "Vantor, the Norwegian supplier": a ship, firm or other thing with a name, of which
 * all sources that say so have that it is from another country, and none speaks of the draft's beside it.
 */
export function* homesOfThings(
  block: BlockAnalysis,
  meaningOf: (mention: NameMention) => Entity | undefined,
): Generator<ThingConflict> {
  for (const mention of block.names) {
    const entity = mention.generic || mention.quoted ? undefined : meaningOf(mention);
    if (!entity || (entity.kind === 'person' && !isNamedLikeBody(mention))) continue;
    const own = homeIn(block, mention);
    const known = own ? homesKnown(entity) : [];
    if (!own || known.length === 0) continue;
    if (known.some(({ home }) => areOneState(home.country.name, own.country.name))) continue;
    if (new Set(known.map(({ home }) => home.country.name)).size > 1) continue;
    if (areSaidBeside(wordsFor(own.country), entity)) continue;
    const { home, said } = known[0]!;
    yield { conflict: { start: own.start, end: own.end, right: home.adjective, said }, entity };
  }
}

/** "Vantor Networks", which without its last word looks like a person. */
const isNamedLikeBody = ({ words }: NameMention): boolean =>
  words.length > 1 && isOrganisationNoun(singular(fold(words[words.length - 1]!)));

const homesKnown = rememberedFor((entity: Entity): readonly { readonly home: Home; readonly said: SourcedRole }[] =>
  [...someMentions(entity)].flatMap(({ source, mention }) => {
    const { block, start } = source.blocks[mention.block]!;
    const home = homeIn(block, mention.mention) ?? homeBehind(block, mention.mention);
    return home ? [{ home, said: saidIn(source, roleOf(block, home), start) }] : [];
  }),
);

/** The country before the noun for a thing: right before the name, or in an apposition on either side of it. */
function homeIn({ tokens, prose }: BlockAnalysis, { first, last }: NameMention): Home | undefined {
  const before = nounBefore(tokens, first);
  if (before >= 0) return homeOfNoun(tokens, prose, before);
  if (tokens[last]?.text !== ',' || !/^(?:the|an?)$/.test(tokens[last + 1]?.lower ?? '')) return undefined;
  for (let at = last + 2; at < Math.min(tokens.length, last + 2 + LONGEST); at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') return undefined;
    const next = tokens[at + 1];
    if (isThing(token) && (next?.kind !== 'word' || /^(?:that|which|in|from|behind|whose)$/.test(next.lower)))
      return homeOfNoun(tokens, prose, at);
  }
  return undefined;
}

/** Words between a country and the noun, at most. */
const LONGEST = 6;

/** The noun of "navy ship Tarapunga" and "a navy ship, the Tarapunga"; -1 where there is none. */
function nounBefore(tokens: readonly Token[], first: number): number {
  let at = first - 1;
  if (tokens[at]?.lower === 'the') {
    at--;
    if (tokens[at]?.text === ',') at--;
    else return -1;
  }
  return tokens[at] && isThing(tokens[at]!) ? at : -1;
}

const isThing = ({ kind, shape, lower }: Token): boolean =>
  kind === 'word' && shape === 'lower' && (isNounOfBody(lower) || isNounOfWork(lower) || MORE_THINGS.has(lower));

const MORE_THINGS = wordSet(
  `supplier contractor insurer operator consortium conglomerate carmaker shipowner shipbuilder shipyard tanker freighter
  trawler frigate destroyer tug icebreaker steamer cutter liner lifeboat`,
);

/** The country some plain words before a noun, behind an article. */
function homeOfNoun(tokens: readonly Token[], prose: string, noun: number): Home | undefined {
  let at = noun - 1;
  while (at > 0 && noun - at < LONGEST && tokens[at]!.kind === 'word' && tokens[at]!.shape === 'lower') {
    if (/^(?:of|for|in|and|to|from|by|with|the|an?)$/.test(tokens[at]!.lower)) return undefined;
    at--;
  }
  const words = [tokens[at], tokens[at - 1]].filter((token) => token?.shape === 'capital') as Token[];
  const [last] = words;
  if (!last) return undefined;
  // "South African", and "New Zealand" for want of an adjective
  const both = words.length === 2 ? fold(`${words[1]!.text} ${last.text}`) : '';
  const two = countryOf(both) ?? gazetteer().countries.get(both);
  const country = two ?? countryOf(fold(last.text));
  const from = two ? words[1]! : last;
  const article = tokens[two ? at - 2 : at - 1];
  if (!country || !/^(?:the|an?|its|their)$/.test(article?.lower ?? '')) return undefined;
  return {
    start: from.start,
    end: last.end,
    country,
    adjective: prose.slice(from.start, last.end),
    phrase: { start: from.start, end: tokens[noun]!.end },
  };
}

/** "Vantor of Sweden". */
function homeBehind({ tokens }: BlockAnalysis, { first, last }: NameMention): Home | undefined {
  const [link, place, next] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (link?.lower !== 'of' || place?.shape !== 'capital' || next?.shape === 'capital') return undefined;
  const country = gazetteer().countries.get(fold(place.text));
  const adjective = country?.demonyms[0];
  if (!country || !adjective) return undefined;
  const { start, end } = place;
  return { start, end, country, adjective, phrase: { start: tokens[first]!.start, end } };
}

/** What is said, as a role has it. */
const roleOf = ({ prose }: BlockAnalysis, { start, end, phrase, adjective }: Home): Role => ({
  ...phrase,
  head: 'thing',
  headSpan: { start, end },
  modifiers: [{ start, end, word: fold(adjective), capital: true }],
  owner: [],
  complement: [],
  tense: 'now',
  text: prose.slice(phrase.start, phrase.end),
});
