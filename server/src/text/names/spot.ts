import { gazetteer, isGivenName } from '../lexicon/gazetteer';
import { isAmbiguousMonth, monthOf, weekdayOf } from '../lexicon/calendar';
import {
  isBelievers,
  isEventNoun,
  isOrganisationNoun,
  isParticle,
  isPartyWord,
  isPeoplesAdjective,
  isPlaceNoun,
  takesComplement,
} from '../lexicon/kinds';
import { isAffiliation, isHonorific, isNameSuffix, isTitle, isTitleModifier } from '../lexicon/titles';
import { isCommonWord, isFunctionWord } from '../lexicon/words';
import { fold } from '../characters';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import { NO_VOTES, type GenericKind, type NameMention } from './mention';
import { votesFor } from './votes';

/**
 * Spots names by shape and context, without a list of them: runs of capitalised words with the small words that names
 * hold together, cut where titles, demonyms, weekdays and possessives end one thing and begin another.
 */
export function spotNames(tokens: readonly Token[], sentences: readonly Sentence[], headline = false): NameMention[] {
  const mentions: NameMention[] = [];
  const quotes = quotedTokens(tokens);
  for (const sentence of sentences) {
    if (isShouted(tokens, sentence)) continue;
    let at = sentence.first;
    while (at < sentence.last) {
      if (!startsName(tokens, at)) {
        at++;
        continue;
      }
      const end = endOfRun(tokens, at, sentence.last);
      for (const part of cutRun(tokens, { first: at, last: end }, sentence)) {
        const mention = part.generic
          ? genericMention(tokens, part, part.generic, quotes)
          : mentionOf(tokens, part, sentence, quotes, headline);
        if (mention) mentions.push(mention);
      }
      at = end;
    }
  }
  return mentions.sort((a, b) => a.first - b.first);
}

/** A run of tokens that may be a name, with the titles before it. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly titleFirst?: number;
  readonly generic?: GenericKind;
}

// ---- Runs -------------------------------------------------------------------------------------------------------

const isCapitalised = (token: Token): boolean =>
  token.kind === 'word' &&
  (token.shape === 'capital' || token.shape === 'upper' || token.shape === 'mixed') &&
  token.text !== 'I';

function startsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'number') return startsWithNumber(tokens, at);
  if (!isCapitalised(token)) return false;
  if (token.shape === 'upper' && isEmphasis(token)) return false;
  return !isDateWord(tokens, at) && !isPartyTag(token.text);
}

/** R-Neb., D-Ohio: party and state of a lawmaker. */
export const isPartyTag = (text: string): boolean => /^[RDI]-\p{Lu}[\p{L}.]+$/u.test(text);

/** 20th Century Fox, 7-Eleven: a number that a name begins with. */
function startsWithNumber(tokens: readonly Token[], at: number): boolean {
  const [glued, next] = [tokens[at + 1], tokens[at + 2]];
  if (!glued?.glued || !next) return false;
  if (/^(?:st|nd|rd|th)$/.test(glued.lower)) {
    return isCapitalised(next) && !isDateWord(tokens, at + 2) && next.lower !== 'district';
  }
  return glued.text === '-' && next.glued && next.shape === 'capital' && !tokens[at]!.text.includes('.');
}

/** ONLY, FINAL: an ordinary word in capitals is loud, not a name. US and WHO are names. */
const isEmphasis = (token: Token): boolean =>
  token.text.length > 3 && isCommonWord(token.lower) && token.lower !== 'aids';

/** Most of the sentence is in capitals, so that capitals say nothing. */
function isShouted(tokens: readonly Token[], sentence: Sentence): boolean {
  let upper = 0;
  let words = 0;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.text.length < 2) continue;
    words++;
    if (token.shape === 'upper') upper++;
  }
  return words >= 4 && upper > words * 0.7;
}

function isDateWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (weekdayOf(token.lower) !== undefined) {
    return token.lower.length > 4 || token.text.endsWith('.') || !isCapitalised(tokens[at + 1] ?? token);
  }
  if (monthOf(token.lower) === undefined) return false;
  if (!isAmbiguousMonth(token.lower)) return true;
  const previous = tokens[at - 1];
  if (previous && isCapitalised(previous) && !isFunctionWord(previous.lower)) return false;
  const next = tokens[at + 1];
  return !next || !isCapitalised(next) || monthOf(next.lower) !== undefined;
}

/** The end of the run of tokens that belong to one stretch of capitals. */
function endOfRun(tokens: readonly Token[], first: number, limit: number): number {
  let end = first + 1;
  if (tokens[first]!.kind === 'number') end = first + 3;
  for (;;) {
    const next = nextInRun(tokens, first, end, limit);
    if (next === undefined) return end;
    end = next;
  }
}

function nextInRun(tokens: readonly Token[], first: number, end: number, limit: number): number | undefined {
  const token = tokens[end];
  if (!token || end >= limit) return undefined;
  const last = tokens[end - 1]!;
  if (isCapitalised(token)) {
    if (token.glued && last.kind !== 'number' && last.kind !== 'mark') return undefined;
    if (token.shape === 'upper' && isEmphasis(token)) return undefined;
    if (token.text.length === 1 && tokens[end + 1]?.text === '-' && tokens[end + 1]!.glued) return undefined; // NASA T-shirt
    return isDateWord(tokens, end) ? undefined : end + 1;
  }
  if (token.kind === 'clitic' || isPluralPossessive(tokens, end))
    return possessiveJoins(tokens, first, end, limit) ? end + 2 : undefined;
  if (token.text === '&' && isCapitalised(tokens[end + 1] ?? token)) return end + 2;
  if (token.kind === 'number') return isNumberOfName(last, token, tokens[end + 1]) ? end + 1 : undefined;
  if (isSyllableOfName(tokens, first, end)) return end + 2;
  if (token.kind !== 'word') return undefined;
  return connected(tokens, first, end, limit);
}

/** "Lam Cheuk-ting": where "ting" is an English word too, the hyphen has parted it from the name. */
function isSyllableOfName(tokens: readonly Token[], first: number, hyphen: number): boolean {
  const [mark, syllable] = [tokens[hyphen]!, tokens[hyphen + 1]];
  if (mark.text !== '-' || !mark.glued || !syllable?.glued || hyphen - first < 2) return false;
  if (!/^[bcdfghjklmnpqrstwxyz]?h?[aeiou]{1,3}(?:ng?|k|t|p|h|m)?$/.test(syllable.text)) return false;
  if (/^(?:run|win|ban|hit|cut|set|sat|out|in|on|up|to|no)$/.test(syllable.text)) return false;
  const [family, given] = [tokens[hyphen - 2]!, tokens[hyphen - 1]!];
  const areSyllables = [family, given].every(({ text }) => /^\p{Lu}\p{Ll}{1,5}$/u.test(text));
  return areSyllables && !gazetteer().cities.has(`${family.lower} ${given.lower}`);
}

/** Small words between capitals: particles always, "of", "for" and "and" only inside the names that have them. */
function connected(tokens: readonly Token[], first: number, end: number, limit: number): number | undefined {
  const token = tokens[end]!;
  const last = tokens[end - 1]!;
  if (isParticle(token.lower)) {
    let at = end;
    while (at < limit && at < end + 3 && isParticle(tokens[at]!.lower)) at++;
    return at < limit && isCapitalised(tokens[at]!) && !isDateWord(tokens, at) ? at + 1 : undefined;
  }
  const next = tokens[end + 1];
  if (!next || end + 1 >= limit) return undefined;
  const skipsArticle = next.lower === 'the' && end + 2 < limit;
  const target = skipsArticle ? end + 2 : end + 1;
  if (!isCapitalised(tokens[target]!) || isDateWord(tokens, target)) return undefined;
  if (token.lower === 'of' || token.lower === 'for') {
    return takesComplement(last.lower) && !(token.lower === 'for' && isPlaceNoun(last.lower)) ? target + 1 : undefined;
  }
  if (token.lower === 'without' || token.lower === 'against')
    return last.lower.endsWith('s') && isCommonWord(last.lower) ? target + 1 : undefined;
  if (token.lower === 'and' && !skipsArticle) return andJoins(tokens, first, end, limit) ? target + 1 : undefined;
  return undefined;
}

/** Food and Drug Administration, Department of Health and Human Services; but not "the Ministry of Defence and Kyiv". */
function andJoins(tokens: readonly Token[], first: number, end: number, limit: number): boolean {
  const next = tokens[end + 1]!;
  if (!isCommonWord(next.lower) || isTitle(next.lower)) return false;
  const inComplement = hasComplement(tokens, first, end);
  if (inComplement) return isCommonWord(tokens[end - 1]!.lower);
  for (let at = first; at < end; at++) {
    const token = tokens[at]!;
    if (!isCommonWord(token.lower) || isTitle(token.lower) || isOrganisationNoun(token.lower)) return false;
  }
  let at = end + 1;
  while (at + 1 < limit && isCapitalised(tokens[at + 1]!)) at++;
  return isOrganisationNoun(tokens[at]!.lower);
}

function hasComplement(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first + 1; at < end; at++) if (tokens[at]!.lower === 'of' || tokens[at]!.lower === 'for') return true;
  return false;
}

const isPluralPossessive = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!;
  return token.glued && (token.text === '’' || token.text === "'") && tokens[at - 1]!.lower.endsWith('s');
};

/** Ratepayers' Group and Crow's Nest are one name, Ukraine's Ministry is two. */
function possessiveJoins(tokens: readonly Token[], first: number, at: number, limit: number): boolean {
  const owner = tokens[at - 1]!;
  const next = tokens[at + 1];
  if (!next || at + 1 >= limit || next.glued || !isCapitalised(next) || isDateWord(tokens, at + 1)) return false;
  if (tokens[at]!.kind === 'clitic' && tokens[at]!.lower !== "'s") return false;
  const saint = at - 2 >= first && /^st\.?$/.test(tokens[at - 2]!.lower);
  if (saint) return true;
  if (isTitle(next.lower) && !isOrganisationNoun(next.lower)) return false;
  if (tokens[at]!.kind === 'mark') return isCommonWord(owner.lower) || isOrganisationNoun(next.lower);
  if (OWNERS.test(owner.lower)) return true;
  const article = tokens[at - 2];
  return isCommonWord(owner.lower) && !isTitle(owner.lower) && at - 1 === first && article?.lower === 'the';
}

/** Singular owners whose possessive begins many names: King's College, People's Party, Mother's Day. */
const OWNERS =
  /^(?:king|queen|prince|princess|bishop|people|women|woman|men|children|child|mother|father|valentine|new year|master|player|farmer|shepherd|lady|saint|president's)$/;

const TAKES_NUMBER =
  /^(?:formula|channel|apollo|route|boeing|airbus|flight|highway|interstate|windows|radio|article|soyuz|voyager|artemis|gemini|ariane|falcon|starship|area|pier|terminal|gate|unit|ward|motorway|junction|union)$/;

const isNumberOfName = (last: Token, number: Token, next: Token | undefined): boolean =>
  !number.glued &&
  TAKES_NUMBER.test(last.lower) &&
  /^\d{1,4}$/.test(number.text) &&
  !(next?.glued && next.kind === 'word');

// ---- Cutting ----------------------------------------------------------------------------------------------------

/** Cuts a run into names: leading words that are none, demonyms, titles, what two names share. */
function* cutRun(tokens: readonly Token[], run: Run, sentence: Sentence): Generator<Run> {
  let first = run.first;
  const { last } = run;
  if (opensSentence(tokens, first, sentence)) first = behindOpening(tokens, first, last);
  if (first >= last) return;
  if (leadsWithArticle(tokens, first, last)) first++;
  const body = endOfBodyBeforePerson(tokens, first, last);
  if (body > first) {
    yield { first, last: body };
    first = body;
  }

  const generic = genericAlone(tokens, first, last, sentence);
  if (generic) {
    yield { first, last, generic };
    return;
  }
  const titled = behindTitles(tokens, first, last);
  if (titled.first >= last) {
    if (standsForHolder(tokens, first, last, sentence)) yield { first, last, generic: 'title' };
    yield* placesInTitle(tokens, first, last);
    return;
  }
  if (titled.first > first) {
    yield { first: titled.first, last, titleFirst: first };
    yield* placesInTitle(tokens, first, titled.first);
    return;
  }
  const bare = behindDemonyms(tokens, first, last);
  if (bare >= last) return;
  yield { first: bare, last, titleFirst: first };
}

/** The first word of a sentence, of a quotation or behind a colon is capitalised whatever it is. */
export function opensSentence(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  if (at === sentence.first) return true;
  const previous = tokens[at - 1]!;
  if (previous.kind !== 'mark') return false;
  if (at - 1 === sentence.first) return true;
  return /^(?:[:“"‘«([•*—–]|\.\.\.|…)$/.test(previous.text) && !(previous.text === '(' && at - 1 > sentence.first);
}

/** Drops words at the head of a sentence that are capitalised only because they stand there. */
function behindOpening(tokens: readonly Token[], first: number, last: number): number {
  const token = tokens[first]!;
  if (token.kind === 'number' || token.shape === 'upper' || token.shape === 'mixed') return first;
  const next = tokens[first + 1];
  const alone = first + 1 >= last;
  if (isFunctionWord(token.lower)) {
    return behindOpening2(tokens, first + 1, last);
  }
  if (alone) return first; // `mentionOf` calls it doubtful
  if (next && isParticle(next.lower) && isCommonWord(token.lower) && !isNameLike(token)) return first;
  if (/(?:ing|ed)$/.test(token.lower) && isCommonWord(token.lower) && !namesThing(tokens, last - 1)) return first + 1;
  // "Yesterday Trump said": adverbs and verbs open sentences, nouns and adjectives open names too
  return isOpener(token.lower) && next && isCapitalised(next) && !isOrganisationNoun(tokens[last - 1]!.lower)
    ? first + 1
    : first;
}

/** Behind a dropped "The" a connector such as "of" may be left over. */
function behindOpening2(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at < last && !isCapitalised(tokens[at]!) && tokens[at]!.kind !== 'number') at++;
  return at;
}

/** A common word that is a given name, a place or a people as well: Grace, Reading, Polish. */
function isNameLike(token: Token): boolean {
  const { givenNames, cities, countries, familyNames } = gazetteer();
  const key = token.lower;
  return givenNames.has(key) || cities.has(key) || countries.has(key) || familyNames.has(key);
}

const OPENERS = new Set(
  `yesterday today tomorrow tonight now later earlier soon then once recently previously finally eventually initially
  originally officially reportedly allegedly apparently clearly obviously certainly surely sadly unfortunately
  fortunately interestingly surprisingly additionally furthermore nevertheless nonetheless otherwise instead besides
  according asked speaking writing citing quoting following including given having being hey hi oh critics supporters opponents
  officials sources analysts experts reporters witnesses residents neighbours neighbors colleagues friends voters
  lawyers prosecutors police investigators meet see read watch listen thank thanks dear hello hi welcome
  only even still just perhaps maybe both former like unlike minus plus image photo picture video file`
    .trim()
    .split(/\s+/),
);

const isOpener = (lower: string): boolean => OPENERS.has(lower) || (lower.endsWith('ly') && isCommonWord(lower));

/** "in The Onion": the article is no part of the name, unless it is known with it: The Hague. */
function leadsWithArticle(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first]!.lower !== 'the' || last - first < 2 || !isCapitalised(tokens[first + 1]!)) return false;
  const { cities, countries, organisations, places } = gazetteer();
  const key = wordsOf(tokens, first, last).map(fold).join(' ');
  return ![cities, countries, organisations, places].some((known) => known.has(key));
}

/** "Refugee Council Enver Solomon": a body's full name, then somebody's, with nothing between them. */
function endOfBodyBeforePerson(tokens: readonly Token[], first: number, last: number): number {
  if (last - first < 4 || namesThing(tokens, last - 1)) return first;
  for (const size of [2, 3]) {
    const at = last - size;
    if (at - first < 2 || !isOrganisationNoun(tokens[at - 1]!.lower) || isTitleModifier(tokens[at - 1]!.lower))
      continue;
    const given = tokens[at]!;
    const isPerson = isGivenName(fold(given.text)) && !isCommonWord(given.lower) && given.shape === 'capital';
    if (isPerson && !isCommonWord(tokens[last - 1]!.lower)) return at;
  }
  return first;
}

/** A word that stands for people or a party by itself: Belgians, Muslims, Labour. */
function genericAlone(
  tokens: readonly Token[],
  first: number,
  last: number,
  sentence: Sentence,
): GenericKind | undefined {
  if (last - first !== 1) return undefined;
  const token = tokens[first]!;
  if (token.shape !== 'capital') return undefined;
  if (isBelievers(token.lower) || isPlainPlural(token)) return 'people';
  const initial = opensSentence(tokens, first, sentence);
  if (!isPartyWord(token.lower) || (initial && isCommonWord(token.lower) && !isVerbLike(tokens[first + 1])))
    return undefined;
  return tokens[first + 1]?.kind === 'word' && isJobOrThing(tokens[first + 1]!) ? undefined : 'party';
}

/** Afghans, Belgians: the plural of a demonym. */
const isPlainPlural = ({ lower }: Token): boolean =>
  lower.endsWith('s') && gazetteer().demonyms.has(lower.slice(0, -1));

/** What may follow a subject at the head of a sentence. */
const isVerbLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'clitic' || /^(?:has|have|had|is|are|was|were|will|would|won|lost|said|says)$/.test(token.lower));

/** "Labour councillor", "Greens leader": the party only qualifies what follows. */
const isJobOrThing = (token: Token): boolean => isTitle(token.lower) || gazetteer().occupations.has(token.lower);

/** Words of titles that mean something else by themselves: "First of all", "the General". */
const NOT_ALONE = /^(?:first|general|crown|private|major|chief|head|lance|petty|warrant|act|const|ds|di|dc)$/;

/** "The President", "Secretary of State", "the Home Secretary": a title without a name that stands for who holds it. */
function standsForHolder(tokens: readonly Token[], first: number, last: number, sentence: Sentence): boolean {
  const office = tokens[last - 1]!;
  if (!isTitle(office.lower) || NOT_ALONE.test(office.lower) || (isHonorific(office.lower) && last - first === 1))
    return false;
  const before = first > sentence.first ? tokens[first - 1]! : undefined;
  const after = last < sentence.last ? tokens[last] : undefined;
  if (before?.lower === 'the' || before?.kind === 'clitic') return true;
  return last - first > 1 || /^(?:of|to|for)$/.test(after?.lower ?? '');
}

/** Skips titles at the head of a run: President, U.S. Army Secretary, Labour MP, Mr Justice. */
function behindTitles(tokens: readonly Token[], first: number, last: number): { first: number } {
  if (namesThing(tokens, last - 1) && !hasHonorific(tokens, first, last)) return { first };
  let titleAt = -1;
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    if (
      isTitleHere(token, at === first) &&
      tokens[at + 1]?.kind !== 'clitic' &&
      !isInitialsOfThing(tokens, at) &&
      !isSurnameHere(tokens, first, at, last)
    )
      titleAt = at;
    else if (!mayStandInTitle(tokens, at)) {
      if (titleAt >= 0 || !titleFollows(tokens, at, last)) break;
    }
  }
  if (titleAt < 0) titleAt = titleBeforeGivenName(tokens, first, last);
  if (titleAt < 0) return { first };
  let behind = titleAt + 1;
  while (behind < last && !isCapitalised(tokens[behind]!) && !isParticle(tokens[behind]!.lower)) behind++;
  return { first: behind };
}

/** Titles in capitals alone: DA Phillip Stirling, PM Keir Starmer. */
const SHORT_TITLES = /^(?:DA|ADA|PM|VP|FM|CEO|CFO|COO|MP|MEP|AG|SG|GM)$/;

/** PC World, DC Comics: initials that are a rank elsewhere, before an ordinary word. */
const isInitialsOfThing = (tokens: readonly Token[], at: number): boolean =>
  /^(?:PC|DC|DS|DI|AG|GM)$/.test(tokens[at]!.text) && isCommonWord(tokens[at + 1]?.lower ?? '');

/** A title, or at the head of a run any occupation that is nobody's name: "Host Colbert", "Prosecutor Rossi". */
function isTitleHere(token: Token, heads: boolean): boolean {
  if (token.shape === 'lower') return false;
  if (isTitle(token.lower) || SHORT_TITLES.test(token.text)) return true;
  const { occupations, familyNames, givenNames } = gazetteer();
  return (
    heads &&
    occupations.has(token.lower) &&
    !/(?:s|people)$/.test(token.lower) &&
    !familyNames.has(token.lower) &&
    !givenNames.has(token.lower) &&
    !SURNAMES_OF_TRADES.test(token.lower)
  );
}

const SURNAMES_OF_TRADES =
  /^(?:baker|barber|bowman|brewer|butcher|butler|carpenter|carter|chandler|cook|cooper|draper|farmer|fisher|fletcher|forester|fowler|fuller|gardener|gardner|glover|hunter|judge|knight|mason|mercer|miller|painter|parker|piper|porter|potter|ranger|rider|sadler|sawyer|shepherd|singer|skinner|smith|spencer|steward|tanner|taylor|thatcher|turner|tyler|walker|ward|weaver|wheeler|wright)$/;

/** In "District Court Judge James Boasberg" a thing's name qualifies the title; what follows it reads as a person's name. */
function titleBeforeGivenName(tokens: readonly Token[], first: number, last: number): number {
  for (let at = last - 2; at > first; at--) {
    if (!isOfficeWord(tokens[at]!.lower)) continue;
    const given = gazetteer().givenNames.has(fold(tokens[at + 1]!.text));
    const surname =
      last - at <= 3 && !isCommonWord(tokens[last - 1]!.lower) && isOrganisationNoun(tokens[at - 1]!.lower);
    if ((given && last - at > 2) || surname) return at;
  }
  return -1;
}

/** In "Putin envoy" and "Nebraska Governor Jim" a name qualifies the title. */
function titleFollows(tokens: readonly Token[], at: number, last: number): boolean {
  for (let next = at + 1; next < last && next <= at + 3; next++) {
    if (isTitle(tokens[next]!.lower)) return next + 1 < last || isOfficeWord(tokens[next]!.lower);
    if (!mayStandInTitle(tokens, next)) return false;
  }
  return false;
}

const isOfficeWord = (lower: string): boolean => isTitle(lower) && !isHonorific(lower);

const hasHonorific = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let at = first; at < last - 1; at++) if (isHonorific(tokens[at]!.lower)) return true;
  return false;
};

function mayStandInTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return (
    isTitleModifier(token.lower) ||
    isAffiliation(token.lower) ||
    isDemonym(token) ||
    /^(?:u\.s\.|us|uk|u\.k\.|eu|un|u\.n\.|nato)$/.test(token.lower) ||
    token.kind === 'clitic'
  );
}

/** "James Baker", "Tim King": a title's word behind a given name is a surname. */
function isSurnameHere(tokens: readonly Token[], first: number, at: number, last: number): boolean {
  if (at !== last - 1 || at === first) return false;
  const previous = tokens[at - 1]!;
  return gazetteer().givenNames.has(fold(previous.text)) || /^[A-Z]\.$/.test(previous.text);
}

/** The last word tells that the run is a thing, so that "President" in it is no title: Prime Minister's Office. */
const namesThing = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at]!;
  return (isOrganisationNoun(lower) || isPlaceNoun(lower) || isEventNoun(lower)) && !gazetteer().familyNames.has(lower);
};

/** A country or body named inside a title is a mention of its own: "Nebraska Governor", "District Court Judge". */
function* placesInTitle(tokens: readonly Token[], first: number, last: number): Generator<Run> {
  let start = -1;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    const names = at < last && token && isCapitalised(token) && !isInTitle(token);
    if (names && start < 0) start = at;
    if (names || start < 0) continue;
    yield { first: start, last: at };
    start = -1;
  }
}

const isInTitle = (token: Token): boolean =>
  isTitle(token.lower) ||
  isTitleModifier(token.lower) ||
  isAffiliation(token.lower) ||
  isDemonym(token) ||
  isFunctionWord(token.lower);

const isDemonym = (token: Token): boolean => gazetteer().demonyms.has(fold(token.text));

/** Skips demonyms that qualify what follows, unless they are part of a thing's name: British Airways. */
function behindDemonyms(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at < last && (isDemonym(tokens[at]!) || isAffiliation(tokens[at]!.lower))) at++;
  if (at === first || at === last) return at;
  if (namesThing(tokens, last - 1) || isOrganisationNoun(tokens[at]!.lower)) return first;
  return gazetteer().givenNames.has(fold(tokens[at]!.text)) || last - at >= 2 ? at : first;
}

// ---- Mentions ---------------------------------------------------------------------------------------------------

/** A mention that stands for somebody without a name; always doubtful, so that nobody takes it for one. */
function genericMention(
  tokens: readonly Token[],
  { first, last }: Run,
  generic: GenericKind,
  quotes: ReadonlySet<number>,
): NameMention {
  return {
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    words: wordsOf(tokens, first, last),
    first,
    last,
    titleFirst: first,
    votes: NO_VOTES,
    initial: false,
    doubtful: true,
    generic,
    quoted: quotes.has(first),
  };
}

function mentionOf(
  tokens: readonly Token[],
  run: Run,
  sentence: Sentence,
  quotes: ReadonlySet<number>,
  headline: boolean,
): NameMention | undefined {
  const { first } = run;
  let { last } = run;
  while (last > first && !mayEndName(tokens, last - 1)) last--;
  if (last === first) return undefined;
  const single = last - first === 1;
  if (!single && isDemonymOfWords(tokens, first, last)) return undefined;
  if (single && !mayStandAlone(tokens, first)) return undefined;
  const initial = opensSentence(tokens, first, sentence);
  const doubtful = single && isDoubtful(tokens[first]!, initial || headline);
  const withSuffix = behindSuffix(tokens, last, sentence.last);
  const words = wordsOf(tokens, first, withSuffix);
  const titleFirst = run.titleFirst ?? first;
  return {
    start: tokens[first]!.start,
    end: tokens[withSuffix - 1]!.end,
    words,
    first,
    last: withSuffix,
    titleFirst,
    votes: votesFor(tokens, { first, last: withSuffix, titleFirst }, sentence),
    initial,
    doubtful,
    quoted: quotes.has(first),
  };
}

/** An ordinary word whose capital its place explains: only what the rest of the document says can make it a name. */
const isDoubtful = (token: Token, capitalExplained: boolean): boolean =>
  capitalExplained &&
  token.shape !== 'mixed' &&
  isCommonWord(token.lower) &&
  (token.shape === 'capital' || token.text.length > 3) &&
  !isNameLike(token);

/** A capital, a number, or the parted syllable of "Cheuk-ting" ends a name; a particle left over at its end does not. */
const mayEndName = (tokens: readonly Token[], at: number): boolean =>
  isCapitalised(tokens[at]!) ||
  tokens[at]!.kind === 'number' ||
  (tokens[at]!.glued && tokens[at]!.kind === 'word' && tokens[at - 1]?.text === '-');

const DEMONYM_END = /(?:n|er|ese|ish|i)$/;

/** South Korean, New Zealander. */
const isDemonymOfWords = (tokens: readonly Token[], first: number, last: number): boolean => {
  if (last - first > 2 || !DEMONYM_END.test(tokens[last - 1]!.lower)) return false;
  const key = fold(wordsOf(tokens, first, last).join(' '));
  return gazetteer().demonyms.has(key) && !gazetteer().countries.has(key);
};

/** A single capitalised word that is only a title or a people is no name. */
function mayStandAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'number') return false;
  if (isDemonym(token) && !gazetteer().countries.has(token.lower)) return false;
  if (isTitle(token.lower) || isTitleModifier(token.lower) || isNameSuffix(token.lower)) return false;
  if (isPeoplesAdjective(token.lower)) return false;
  const next = tokens[at + 1];
  if (next?.glued && next.text === '$') return false; // US$ 20
  if (isFunctionWord(token.lower) && token.shape !== 'upper') return false;
  return token.text.length > 1 && !/^[A-Z]\.$/.test(token.text);
}

function behindSuffix(tokens: readonly Token[], last: number, limit: number): number {
  const [comma, suffix] = [tokens[last], tokens[last + 1]];
  if (comma?.text !== ',' || !suffix || last + 1 >= limit) return last;
  return isNameSuffix(suffix.lower) && suffix.shape !== 'lower' ? last + 2 : last;
}

function wordsOf(tokens: readonly Token[], first: number, last: number): string[] {
  const words: string[] = [];
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    if (token.text === ',') continue;
    const joins =
      at > first &&
      token.glued &&
      (token.kind === 'clitic' || token.kind === 'mark' || tokens[at - 1]!.kind !== 'word');
    if (joins) words[words.length - 1] += token.text;
    else words.push(token.text);
  }
  return words;
}

/** Which tokens of a block stand between quotation marks; a plain pairing is enough to know that. */
function quotedTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  let inside = false;
  for (let at = 0; at < tokens.length; at++) {
    const { text } = tokens[at]!;
    if (text === '“' || text === '«') inside = true;
    else if (text === '”' || text === '»') inside = false;
    else if (text === '"') inside = !inside;
    else if (inside) quoted.add(at);
  }
  return quoted;
}
