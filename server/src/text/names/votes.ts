import { gazetteer } from '../lexicon/gazetteer';
import { isHoliday } from '../lexicon/calendar';
import { isCueVerb } from '../lexicon/cues';
import { isEventNoun, isOrganisationNoun, isParticle, isPlaceNoun, isPlacePrefix } from '../lexicon/kinds';
import { isHonorific, isNameSuffix, isTitle } from '../lexicon/titles';
import { isCommonWord } from '../lexicon/words';
import { fold } from '../characters';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import type { KindVotes } from './mention';

interface NameRange {
  readonly first: number;
  readonly last: number;
  readonly titleFirst: number;
}

/** Weights: what decides alone, what usually does, what only tips a balance. */
const CERTAIN = 6;
const STRONG = 3;
const WEAK = 1;

/** Adds up what a name's words and neighbours say of its kind. */
export function votesFor(tokens: readonly Token[], range: NameRange, sentence: Sentence): KindVotes {
  const votes = { person: 0, organisation: 0, place: 0, work: 0 };
  fromWords(tokens, range, votes);
  fromTitles(tokens, range, votes);
  fromNeighbours(tokens, range, sentence, votes);
  return votes;
}

type Ballot = { -readonly [kind in keyof KindVotes]: number };

function fromWords(tokens: readonly Token[], { first, last }: NameRange, votes: Ballot): void {
  const { givenNames, familyNames, organisations, cities, regions, countries } = gazetteer();
  const firstWord = tokens[first]!;
  const lastWord = tokens[last - 1]!;
  const whole = fold(joined(tokens, first, last));
  const count = last - first;

  if (countries.has(whole) || regions.has(whole)) votes.place += CERTAIN;
  else if (cities.has(whole)) votes.place += count > 1 ? CERTAIN : STRONG;
  if (organisations.has(whole)) votes.organisation += STRONG;
  if (isHoliday(whole)) votes.work += CERTAIN;

  const head = headWord(tokens, first, last);
  if (isOrganisationNoun(head)) votes.organisation += count > 1 ? CERTAIN : STRONG;
  else if (isPlaceNoun(head)) votes.place += count > 1 ? CERTAIN : WEAK;
  else if (isEventNoun(head)) votes.work += count > 1 ? STRONG : WEAK;
  if (head !== lastWord.lower && isOrganisationNoun(lastWord.lower)) votes.organisation += STRONG;
  if (isPlaceNoun(firstWord.lower) && count > 1) votes.place += STRONG;
  if (isPlacePrefix(firstWord.lower) && count > 1) votes.place += STRONG;

  const given = givenNames.has(fold(firstWord.text)) || /^[A-Z]\.(?:[A-Z]\.)*$/.test(firstWord.text);
  if (given && count > 1) votes.person += isCommonWord(firstWord.lower) ? WEAK : STRONG;
  else if (givenNames.has(whole) && !isCommonWord(whole)) votes.person += WEAK;
  if (familyNames.has(fold(lastWord.text))) votes.person += WEAK;
  if (isNameSuffix(lastWord.lower) && count > 1) votes.person += STRONG;

  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    if (token.text === '&') votes.organisation += STRONG;
    if (at > first && isParticle(token.lower) && token.shape === 'lower') votes.person += WEAK;
  }
  if (count === 1 && firstWord.shape === 'upper' && firstWord.text.length <= 6 && !isShortCountry(firstWord.lower))
    votes.organisation += STRONG;
  if (isShortCountry(firstWord.lower) && count === 1) votes.place += CERTAIN;
  if (firstWord.shape === 'mixed' && count === 1 && !/[-'’]/.test(firstWord.text)) votes.organisation += STRONG;
  // Two or three plain words with no other sign are most often a person.
  const plain = count >= 2 && count <= 3 && votes.organisation + votes.place + votes.work === 0;
  if (plain && !isCommonWord(lastWord.lower)) votes.person += WEAK;
}

/** The noun that says what a name names: the last word, or the last before "of" or "for". */
function headWord(tokens: readonly Token[], first: number, last: number): string {
  for (let at = first + 1; at < last - 1; at++) {
    const { lower } = tokens[at]!;
    if (lower === 'of' || lower === 'for') return tokens[at - 1]!.lower;
  }
  return tokens[last - 1]!.lower;
}

const isShortCountry = (lower: string): boolean =>
  /^(?:u\.?s\.?|u\.?s\.?a\.?|u\.?k\.?|u\.?a\.?e\.?|d\.?c\.?|n\.?y\.?|l\.?a\.?)$/.test(lower);

function joined(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let at = first; at < last; at++)
    text += at > first && !tokens[at]!.glued ? ` ${tokens[at]!.text}` : tokens[at]!.text;
  return text;
}

function fromTitles(tokens: readonly Token[], { first, titleFirst }: NameRange, votes: Ballot): void {
  for (let at = titleFirst; at < first; at++) {
    const { lower } = tokens[at]!;
    if (isHonorific(lower)) votes.person += CERTAIN;
    else if (isTitle(lower)) votes.person += CERTAIN;
  }
}

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'into',
  'across',
  'outside',
  'around',
  'through',
  'toward',
  'towards',
  'inside',
  'leave',
  'left',
  'visit',
  'visited',
]);

function fromNeighbours(
  tokens: readonly Token[],
  { first, last, titleFirst }: NameRange,
  sentence: Sentence,
  votes: Ballot,
): void {
  const before = titleFirst - 1 >= sentence.first ? tokens[titleFirst - 1] : undefined;
  const after = last < sentence.last ? tokens[last] : undefined;
  const behind = last + 1 < sentence.last ? tokens[last + 1] : undefined;
  if (before) {
    if (gazetteer().occupations.has(before.lower) && before.shape === 'lower') votes.person += STRONG;
    else if (isTitle(before.lower) && before.shape === 'lower') votes.person += STRONG;
    if (PLACE_PREPOSITIONS.has(before.lower) && votes.person < STRONG)
      votes.place += before.lower === 'to' || before.lower === 'from' ? WEAK / 2 : WEAK;
    if (isCueVerb(before.lower)) votes.person += WEAK;
    if (before.lower === 'the') votes.organisation += WEAK;
    if (before.lower === 'the' && last - first === 1 && votes.person > 0) votes.person -= WEAK;
  }
  if (after) {
    if (isCueVerb(after.lower)) votes.person += WEAK;
    if (after.text === ',' && behind && isAge(tokens, last + 1)) votes.person += CERTAIN;
    if (after.lower === 'who' || (after.text === ',' && behind?.lower === 'who')) votes.person += STRONG;
    if (after.lower === "'s" && behind && gazetteer().occupations.has(behind.lower)) votes.organisation += WEAK / 2;
    if (after.text === ',' && behind && gazetteer().countries.has(fold(behind.text))) votes.place += STRONG;
    if (after.text === '(' && behind?.shape === 'upper') votes.organisation += STRONG;
  }
}

/** ", 34," behind a name is an age. */
function isAge(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at]!;
  if (number.kind !== 'number' || !/^\d{1,3}$/.test(number.text)) return false;
  const next = tokens[at + 1];
  return !next || /^[,.;)]$/.test(next.text);
}
