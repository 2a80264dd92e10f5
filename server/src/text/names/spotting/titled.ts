import { fold } from '../../characters';
import { gazetteer } from '../../lexicon/gazetteer';
import { isDomain } from '../../lexicon/domains';
import { isEventNoun, isOrganisationNoun, isParticle, isPlaceNoun } from '../../lexicon/kinds';
import { isAffiliation, isHonorific, isTitle, isTitleModifier } from '../../lexicon/titles';
import { isCommonWord } from '../../lexicon/words';
import type { Token } from '../../tokens';
import { isCapitalised } from './capitals';

/** Skips titles at the head of a run: President, U.S. Army Secretary, Labour MP, Mr Justice. */
export function behindTitles(tokens: readonly Token[], first: number, last: number): { first: number } {
  if (namesThing(tokens, last - 1) && !hasHonorific(tokens, first, last)) return { first };
  let titleAt = -1;
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    if (
      (isTitleHere(token, at === first) || (titleAt === at - 1 && endsOffice(tokens, at))) &&
      tokens[at + 1]?.kind !== 'clitic' &&
      !isInitialsOfThing(tokens, at) &&
      !isFieldOfBody(tokens, first, at) &&
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
  // "Secretary of Defense Mark Esper", "Secretary of Homeland Security Kirstjen Nielsen"
  if (tokens[behind - 1]!.lower === 'of') while (behind < last - 1 && isField(tokens[behind]!)) behind++;
  return { first: behind };
}

const isField = ({ lower }: Token): boolean =>
  isDomain(lower) ||
  /^(?:state|the|treasury|homeland|security|veterans|affairs|human|services|and|urban|interior)$/.test(lower);

/** Titles in capitals alone: DA Phillip Stirling, PM Keir Starmer. */
const SHORT_TITLES = /^(?:DA|ADA|PM|VP|FM|CEO|CFO|COO|MP|MEP|AG|SG|GM)$/;

/** "Chief Executive Seo": a word that only ends the title before it. */
const endsOffice = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'executive' && /^(?:chief|co-chief)$/.test(tokens[at - 1]?.lower ?? '');

/** PC World, DC Comics: initials that are a rank elsewhere, before an ordinary word. */
const isInitialsOfThing = (tokens: readonly Token[], at: number): boolean =>
  /^(?:PC|DC|DS|DI|AG|GM)$/.test(tokens[at]!.text) && isCommonWord(tokens[at + 1]?.lower ?? '');

/** Ministry of Justice, Department of Defence and Justice: what a body is for is no title. */
const isFieldOfBody = (tokens: readonly Token[], first: number, at: number): boolean =>
  at > first + 1 &&
  /^(?:of|for|and)$/.test(tokens[at - 1]!.lower) &&
  tokens.slice(first, at - 1).some(({ lower }) => isOrganisationNoun(lower));

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
    const given = gazetteer().givenNames.has(fold(tokens[at + 1]!.lower));
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
  return gazetteer().givenNames.has(fold(previous.lower)) || /^[A-Z]\.$/.test(previous.text);
}

/** The last word tells that the run is a thing, so that "President" in it is no title: Prime Minister's Office. */
export const namesThing = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at]!;
  return (isOrganisationNoun(lower) || isPlaceNoun(lower) || isEventNoun(lower)) && !gazetteer().familyNames.has(lower);
};

/** Whether a token is the word for a people: Belgian. */
export const isDemonym = (token: Token): boolean => gazetteer().demonyms.has(fold(token.lower));
