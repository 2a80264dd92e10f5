import { gazetteer, isFamilyName, isGivenName } from '../lexicon/gazetteer';
import { isHoliday } from '../lexicon/calendar';
import { isCueVerb } from '../lexicon/cues';
import {
  endsAsField,
  endsAsOrganisation,
  isBelongingOfBody,
  isBelongingOfPerson,
  isEventNoun,
  isLargePlace,
  isNounOfBody,
  isNounOfPlace,
  isNounOfRegion,
  isNounOfWork,
  isOrganisationNoun,
  isParticle,
  isPlaceNoun,
  isPlacePrefix,
  isPlainAcronym,
  isPlayer,
  isVenue,
  opensOrganisation,
} from '../lexicon/kinds';
import { isHonorific, isNameSuffix, isTitle } from '../lexicon/titles';
import { isCommonWord } from '../lexicon/words';
import { fold } from '../characters';
import { rememberedBy } from '../memo';
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
/** A country that a sign of sport makes a team; it speaks for the document's other mentions of it as well. */
const TEAM = 100;

/** Adds up what a name's words and neighbours say of its kind. */
export function votesFor(tokens: readonly Token[], range: NameRange, sentence: Sentence): KindVotes {
  const votes = { ...ownVotes(tokens, range) };
  fromTitles(tokens, range, votes);
  fromNeighbours(tokens, range, sentence, votes);
  return votes;
}

type Ballot = { -readonly [kind in keyof KindVotes]: number };

/** A name's own words, as the questions below ask for them. */
interface NameWords {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly firstWord: Token;
  readonly lastWord: Token;
  /** Folded: the first word, the last one and the whole name. */
  readonly firstKey: string;
  readonly lastKey: string;
  readonly whole: string;
}

function wordsIn(tokens: readonly Token[], { first, last }: NameRange): NameWords {
  const [firstWord, lastWord] = [tokens[first]!, tokens[last - 1]!];
  const count = last - first;
  const firstKey = fold(firstWord.lower);
  const lastKey = count === 1 ? firstKey : fold(lastWord.lower);
  const whole = count === 1 ? firstKey : fold(joined(tokens, first, last));
  return { tokens, first, last, count, firstWord, lastWord, firstKey, lastKey, whole };
}

/** What a name's own words say, wherever it stands: most names come again and again. */
const ownVotes = rememberedBy(5000, writtenKey, (tokens: readonly Token[], range: NameRange): KindVotes => {
  const votes = { person: 0, organisation: 0, place: 0, work: 0 };
  fromWords(wordsIn(tokens, range), votes);
  return votes;
});

/** The tokens of a name as they are written, and whether they are a speaker's label: all that its own words say. */
function writtenKey(tokens: readonly Token[], { first, last }: NameRange): string {
  let key = tokens[first]!.text;
  for (let at = first + 1; at < last; at++) key += (tokens[at]!.glued ? '\n' : ' ') + tokens[at]!.text;
  return isLabel(tokens, last) ? `${key}:` : key;
}

const isLabel = (tokens: readonly Token[], last: number): boolean => tokens[last]?.text === ':';

function fromWords(words: NameWords, votes: Ballot): void {
  fromGazetteer(words, votes);
  // The Soviet Union is no union, the United States is no estate.
  if (isCountryName(words.whole)) return;
  fromNouns(words, votes);
  const given = fromPersonNames(words, votes);
  fromShape(words, votes);
  fromPlainness(words, given, votes);
}

function fromGazetteer({ whole, count }: NameWords, votes: Ballot): void {
  const { organisations, cities, places } = gazetteer();
  if (isCountryName(whole)) votes.place += CERTAIN;
  else if (cities.has(whole) || places.has(whole)) votes.place += count > 1 ? CERTAIN : STRONG;
  if (organisations.has(whole)) votes.organisation += STRONG;
  if (isHoliday(whole)) votes.work += CERTAIN;
}

/** The nouns in a name: Ministry of Defence, Lake Como, World Cup, Team Estonia. */
function fromNouns(
  { tokens, first, last, count, firstWord, lastWord, firstKey, lastKey }: NameWords,
  votes: Ballot,
): void {
  const several = count > 1;
  const head = headWord(tokens, first, last);
  if (several && isVenue(lastWord.lower)) votes.place += CERTAIN;
  else if (isOrganisationNoun(head)) votes.organisation += several ? CERTAIN : STRONG;
  // Tiger Woods is no wood
  else if (isPlaceNoun(head))
    votes.place += several && !(isGivenName(firstKey) && isFamilyName(lastKey)) ? CERTAIN : WEAK;
  else if (isEventNoun(head)) votes.work += several ? STRONG : WEAK;
  if (head !== lastWord.lower && isOrganisationNoun(lastWord.lower)) votes.organisation += STRONG;
  if (!several) {
    if (endsAsOrganisation(firstWord.lower)) votes.organisation += STRONG;
    if (endsAsField(firstWord.lower)) votes.work += STRONG;
    return;
  }
  if (isPlaceNoun(firstWord.lower)) votes.place += STRONG;
  if (isPlacePrefix(firstWord.lower)) votes.place += STRONG;
  if (opensOrganisation(firstWord.lower)) votes.organisation += STRONG;
}

/** Given names, surnames, particles and suffixes; tells whether a given name opens the name. */
function fromPersonNames(words: NameWords, votes: Ballot): boolean {
  const { tokens, first, last, count, firstWord, lastWord, firstKey, lastKey } = words;
  const initials = firstWord.shape === 'upper' && lastWord.shape !== 'upper'; // USI Art, NASA Glenn
  const given = (!initials && isGivenName(firstKey)) || /^[A-Z]\.(?:[A-Z]\.)*$/.test(firstWord.text);
  if (given && count > 1) votes.person += isCommonWord(firstWord.lower) ? WEAK : STRONG;
  else if (isGivenName(words.whole) && firstWord.shape !== 'upper') votes.person += WEAK;
  const family = isFamilyName(lastKey) && (count > 1 || !isCommonWord(lastWord.lower));
  if (family && lastWord.shape !== 'upper') votes.person += WEAK;
  if (isNameSuffix(lastWord.lower) && count > 1) votes.person += STRONG;
  for (let at = first + 1; at < last; at++) {
    if (isParticle(tokens[at]!.lower) && tokens[at]!.shape === 'lower') votes.person += WEAK;
  }
  return given;
}

/** Acronyms, inner capitals and "&". */
function fromShape({ tokens, first, last, count, firstWord, lastWord }: NameWords, votes: Ballot): void {
  for (let at = first; at < last; at++) if (tokens[at]!.text === '&') votes.organisation += STRONG;
  if (isShortCountry(lastWord.lower)) votes.place += CERTAIN;
  if (count > 1) return;
  // "PELLOW: It went in crates": transcripts write their speakers so
  if (firstWord.shape === 'upper' && count === 1 && isLabel(tokens, last)) votes.person += WEAK;
  else if (firstWord.shape === 'upper' && isAcronymOfBody(firstWord)) votes.organisation += STRONG;
  // MicroMega is a body, iPhone and wikiHow are things.
  if (firstWord.shape === 'mixed' && /^\p{Lu}/u.test(firstWord.text) && !/[-'’]/.test(firstWord.text))
    votes.organisation += STRONG;
}

/** NATO and the BBC, but neither the U.S. nor DNA nor IE9. */
const isAcronymOfBody = ({ text, lower }: Token): boolean =>
  text.length <= 6 && !isShortCountry(lower) && !isPlainAcronym(lower) && !/\d/.test(text);

/** Two or three plain words with no other sign are most often a person. */
function fromPlainness(words: NameWords, given: boolean, votes: Ballot): void {
  const { count, firstWord, lastWord, firstKey } = words;
  if (count > 1 && !given && COMPASS.test(lastWord.lower)) votes.place += STRONG;
  const ofThing = (isCountryName(firstKey) || gazetteer().organisations.has(firstKey)) && !isGivenName(firstKey);
  if (count < 2 || count > 3 || ofThing || votes.organisation + votes.place + votes.work > 0) return;
  if (!(isCommonWord(firstWord.lower) && isCommonWord(lastWord.lower))) votes.person += WEAK;
}

const COMPASS = /^(?:north|south|east|west)$/;

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
  if (before) fromWordBefore(tokens, { first, last, titleFirst }, before, sentence, votes);
  if (after) {
    if (isCueVerb(after.lower)) votes.person += WEAK;
    if (after.text === ',' && behind && isAge(tokens, last + 1)) votes.person += CERTAIN;
    const isAcronym = last - first === 1 && tokens[first]!.shape === 'upper' && tokens[first]!.text.length < 7;
    if (!isAcronym && (after.lower === 'who' || (after.text === ',' && behind?.lower === 'who')))
      votes.person += STRONG;
    // "Szeged, Hungary"; but "Orsolya Fehér, Hungary's ambassador"
    const owns = tokens[last + 2]?.kind === 'clitic';
    if (after.text === ',' && behind && !owns && isCountryName(fold(behind.lower))) votes.place += STRONG;
    if (after.text === '(' && behind?.shape === 'upper') votes.organisation += STRONG;
    const owned = after.kind === 'clitic' ? behind : after;
    if (after.shape === 'lower' && isNounOfRegion(after.lower)) votes.place += STRONG;
    if (owned?.shape === 'lower') fromBelonging(owned.lower, after.kind === 'clitic', votes);
  }
  if (votes.place >= STRONG && isTeam(tokens, titleFirst, last, sentence)) votes.organisation += TEAM;
}

const isCountryName = (key: string): boolean =>
  gazetteer().countries.has(key) || gazetteer().regions.has(key) || isLargePlace(key);

function fromWordBefore(
  tokens: readonly Token[],
  { first, last, titleFirst }: NameRange,
  before: Token,
  sentence: Sentence,
  votes: Ballot,
): void {
  if (before.shape === 'lower') {
    const jobs = gazetteer().occupations;
    if (jobs.has(before.lower) || isTitle(before.lower)) votes.person += STRONG;
    else if (isNounOfBody(before.lower)) votes.organisation += STRONG;
    else if (isNounOfWork(before.lower)) votes.work += STRONG;
    const noun = titleFirst - 2 >= sentence.first ? tokens[titleFirst - 2]! : undefined;
    if (before.lower === 'of' && noun && isNounOfPlace(noun.lower)) votes.place += STRONG;
  }
  const single = last - first === 1;
  if (single && before.lower === 'the' && COMPASS.test(tokens[first]!.lower)) votes.place += STRONG; // the West
  const ordinary = isCommonWord(tokens[last - 1]!.lower);
  if (PLACE_PREPOSITIONS.has(before.lower) && votes.person < STRONG && !ordinary)
    votes.place +=
      before.lower === 'to' || before.lower === 'from' ? WEAK / 2 : before.lower === 'in' ? 2 * WEAK : WEAK;
  if (isCueVerb(before.lower)) votes.person += WEAK;
  if (before.lower !== 'the') return;
  if (before.shape === 'capital' && titleFirst - 1 > sentence.first) {
    // in The Onion, but The Ear of the Wood
    const isWork = hasOf(tokens, first, last) && votes.organisation + votes.place < STRONG;
    votes[isWork ? 'work' : 'organisation'] += STRONG;
  }
  const twoBefore = titleFirst - 2 >= sentence.first ? tokens[titleFirst - 2]!.lower : '';
  if (/^(?:in|near|across|outside)$/.test(twoBefore) && !ordinary) votes.place += WEAK;
  // "the Mets" are a team; "the Zeitgeist" may be anything: an article before one word says only that it is nobody.
  if (!single || tokens[first]!.lower.endsWith('s')) votes.organisation += WEAK;
  if (single && votes.person > 0) votes.person -= WEAK;
}

const hasOf = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last).some(({ lower }) => lower === 'of');

/** "Acme shares", "Smith's widow": what belongs to a name tells who or what it is. */
function fromBelonging(noun: string, possessive: boolean, votes: Ballot): void {
  if (isBelongingOfBody(noun)) votes.organisation += possessive ? 2 * WEAK : STRONG;
  else if (possessive && isBelongingOfPerson(noun)) votes.person += STRONG;
}

/** A country or city that plays: "Tunisia 1 – 2 England", "Panama's coach", "a goal for Belgium". */
function isTeam(tokens: readonly Token[], first: number, last: number, { first: from, last: to }: Sentence): boolean {
  const at = (index: number): Token | undefined => (index >= from && index < to ? tokens[index] : undefined);
  const isScore = (index: number): boolean =>
    at(index)?.kind === 'number' && isDash(at(index + 1)) && at(index + 2)?.kind === 'number';
  if (isScore(last) || isScore(first - 3)) return true;
  const owned = at(last)?.kind === 'clitic' ? at(last + 1) : at(last);
  if (owned && isPlayer(owned.lower)) return true;
  if (/^(?:scored|equali[sz]ed|conceded|substituted|drew)$/.test(at(last)?.lower ?? '')) return true;
  if (at(first - 1)?.lower !== 'for') return false;
  return [2, 3, 4].some((back) =>
    /^(?:goals?|lead|penalty|scored|try|tries|equali[sz]er)$/.test(at(first - back)?.lower ?? ''),
  );
}

const isDash = (token: Token | undefined): boolean => token !== undefined && /^[-–—]$/.test(token.text);

/** ", 34," behind a name is an age. */
function isAge(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at]!;
  if (number.kind !== 'number' || !/^\d{1,3}$/.test(number.text)) return false;
  const next = tokens[at + 1];
  return !next || /^[,.;)]$/.test(next.text);
}
