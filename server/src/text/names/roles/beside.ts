import { fold } from '../../characters';
import { isCueVerb } from '../../lexicon/cues';
import { gazetteer } from '../../lexicon/gazetteer';
import { isDomain, isSubject } from '../../lexicon/domains';
import { isOrganisationNoun } from '../../lexicon/kinds';
import { partyNamed } from '../../lexicon/parties';
import { isRoleNoun, ROLE_VERBS, singular } from '../../lexicon/roleNouns';
import { wordSet } from '../../lexicon/lists';
import { isService } from '../../lexicon/services';
import { isHonorific, isTitle } from '../../lexicon/titles';
import { isFunctionWord } from '../../lexicon/words';
import type { Sentence } from '../../sentences';
import type { Span } from '../../span';
import type { Token } from '../../tokens';
import type { NameMention } from '../mention';
import { complementWords, nationalAt, nationalIn, roleIn, textBetween } from './phrase';
import { isKin, isVoice } from './posts';
import { AFFILIATED, type Role, type RoleTense, type RoleWord } from './role';
import { LINKED_VERBS, OPENS_BEING, tenseOfBeing } from './verbs';

/** What a sentence says of the person named by a mention, nearest first. */
export function rolesOf(tokens: readonly Token[], sentence: Sentence, mention: NameMention): Role[] {
  const roles: Role[] = [];
  const add = (role: Role | undefined): void => void (role && roles.push(role));
  for (const role of rolesBefore(tokens, sentence, mention)) add(role);
  for (const role of rolesAfter(tokens, sentence, mention)) add(role);
  return roles;
}

/** "his envoy Steve Witkoff", "the deputy mayor, Tom Fairclough", "Army Secretary Dan Driscoll", "its founder and chairman". */
function rolesBefore(tokens: readonly Token[], sentence: Sentence, mention: NameMention): Role[] {
  let at = mention.first - 1;
  // "Sister Assumpta", but "her sister Mercy"
  while (at >= sentence.first && isHonorific(tokens[at]!.lower) && tokens[at]!.shape !== 'lower') at--;
  // "his father, the Rev. Jesse Jackson"
  if (tokens[at]?.lower === 'the' && at < mention.first - 1) {
    const kin = kinBefore(tokens, at, sentence.first);
    return kin ? [kin] : postBefore(tokens, at, sentence, mention);
  }
  // "the chair, Marcus Pellow", "its chair is Marcus Pellow"
  const apposed = /^(?:,|is|was)$/.test(tokens[at]?.lower ?? '') && at > sentence.first;
  if (apposed) at--;
  if (at < sentence.first) return [];
  const start = startOfPhrase(tokens, at, sentence.first);
  const role = roleIn(tokens, start, at + 1) ?? (apposed ? undefined : nationalIn(tokens, start, mention.first));
  if (!role || (apposed && isPluralHead(tokens, role))) return [];
  if (isBygone(tokens, start)) return [{ ...role, tense: 'former' }];
  const joined = joinedBefore(tokens, start, sentence.first);
  if (apposed && !opensApposition(tokens, joined?.start ?? start, sentence.first)) return [];
  // "the head of Mr. Trump": without a comma the phrase must end in its head
  if (!apposed && role.headSpan.end !== tokens[at]!.end) return [];
  const kin = apposed ? undefined : kinBefore(tokens, start, sentence.first);
  return [role, ...(joined ? [joined.role] : []), ...(kin ? [kin] : [])];
}

/** Whose relative somebody is, said before another apposition: "His brother, the surgeon Jean-Luc Diarra". */
function kinBefore(tokens: readonly Token[], start: number, limit: number): Role | undefined {
  const comma = start - 1;
  if (comma <= limit || tokens[comma]!.text !== ',' || tokens[start]!.lower !== 'the') return undefined;
  const role = roleIn(tokens, startOfPhrase(tokens, comma - 1, limit), comma);
  const isOwned = role !== undefined && (role.owner.length > 0 || /^(?:his|her)\b/i.test(role.text));
  return isOwned && isKin(role) && role.headSpan.end === tokens[comma - 1]!.end ? role : undefined;
}

/** "The clerk of the assembly, the Rev. Moses Arden, says": an office before a name with its title; no list of people. */
function postBefore(tokens: readonly Token[], the: number, { first }: Sentence, { last }: NameMention): Role[] {
  const comma = the - 1;
  const next = tokens[last];
  if (comma <= first || tokens[comma]!.text !== ',' || next?.lower === 'and' || next?.text === ';') return [];
  const start = startOfPhrase(tokens, comma - 1, first);
  const role = /^(?:the|its|their)$/.test(tokens[start]!.lower) ? roleIn(tokens, start, comma) : undefined;
  return role && !isPluralHead(tokens, role) && opensApposition(tokens, start, first) ? [role] : [];
}

/** "the presidents of all three states, Mr Pence said". */
const isPluralHead = (tokens: readonly Token[], { headSpan }: Role): boolean => {
  const head = tokens.find(({ end }) => end === headSpan.end);
  return head !== undefined && singular(head.lower) !== head.lower && /s$/.test(head.lower);
};

/** "before his stint as economy minister, Macron was a banker". */
const isBygone = (tokens: readonly Token[], start: number): boolean =>
  tokens[start - 1]?.lower === 'as' &&
  /^(?:tenure|stint|time|term|terms|spell|days|years|months|role|career)$/.test(tokens[start - 2]?.lower ?? '');

/** The first of two roles of one person: "founder" in "its founder and chairman", where nothing but "and" stands between. */
function joinedBefore(
  tokens: readonly Token[],
  second: number,
  limit: number,
): { role: Role; start: number } | undefined {
  const and = second - 1;
  if (and <= limit || tokens[and]!.lower !== 'and' || !isRoleNoun(tokens[second]!.lower.replace('.', '')))
    return undefined;
  if (isKin({ head: tokens[second]!.lower })) return undefined; // "the prime minister and wife Akie"
  const start = startOfPhrase(tokens, and - 1, limit);
  const role = roleIn(tokens, start, and);
  return role && role.headSpan.end === tokens[and - 1]!.end ? { role, start } : undefined;
}

/** A noun phrase in apposition before a name begins with an article, a possessive or the sentence itself. */
const opensApposition = (tokens: readonly Token[], start: number, first: number): boolean => {
  const { lower } = tokens[start]!;
  // "Of her opponent, Clinton said": what opens the sentence is no apposition
  if (start === first + 1 && tokens[first]!.kind === 'word') return false;
  return (
    start === first ||
    /^(?:the|a|an|his|her|its|their|our|my)$/.test(lower) ||
    tokens[start + 1]?.kind === 'clitic' ||
    /^[,;—–]$/.test(tokens[start - 1]?.text ?? '')
  );
};

function startOfPhrase(tokens: readonly Token[], last: number, first: number): number {
  let at = last;
  while (at > first) {
    const previous = tokens[at - 1]!;
    if (previous.kind === 'mark' && !(previous.text === '-' && previous.glued)) break;
    if (previous.kind === 'number' && tokens[at]!.text !== '-') break; // "78-year-old"
    if (isPhraseEnd(previous, tokens[at]) && !(previous.lower === 'then' && tokens[at]!.text === '-')) break;
    at--;
    if (/^(?:the|a|an|his|her|its|their|our|my)$/.test(previous.lower)) break;
    if (last - at > 12) break;
  }
  return last - at < 12 ? startBeforeComplement(tokens, at, first) : at;
}

/** "the director of the Rotterdam race": what is behind "of" belongs to the phrase before it. */
function startBeforeComplement(tokens: readonly Token[], at: number, first: number): number {
  const [head, link] = [tokens[at - 2], tokens[at - 1]];
  if (at - 2 < first || !link || !/^(?:of|at|for|in|on|to)$/.test(link.lower) || !head) return at;
  if (isRoleNoun(head.lower)) return startOfPhrase(tokens, at - 2, first);
  const noun = behindPlaceOf(tokens, at - 2, first);
  return noun < 0 ? at : startOfPhrase(tokens, noun, first);
}

/** "a trainee at the Naval Archive in Lund": the noun before a body whose place stands behind it; -1 where there is none. */
function behindPlaceOf(tokens: readonly Token[], last: number, first: number): number {
  let at = last;
  while (at > first && tokens[at]!.kind === 'word' && tokens[at]!.shape !== 'lower') at--;
  if (at === last) return -1;
  if (tokens[at]!.lower === 'the') at--;
  return /^(?:of|at|for)$/.test(tokens[at]?.lower ?? '') && at > first && isRoleNoun(tokens[at - 1]!.lower)
    ? at - 1
    : -1;
}

/** Words that no noun phrase has in it; "state secretary" and "report editor" are no verbs. */
const isPhraseEnd = (token: Token, next?: Token): boolean =>
  token.kind === 'word' &&
  ((isCueVerb(token.lower) && !(next && isRoleNoun(next.lower))) ||
    (isParticiple(token.lower) && !QUALIFYING.has(token.lower)) ||
    ENDS_PHRASE.has(token.lower));

const isParticiple = (lower: string): boolean => lower.endsWith('ed') || lower.endsWith('ing');

const ENDS_PHRASE =
  wordSet(`and or but for that which who whom said says told with by to from in on as when where while after before is
  was were are had has have be been between into over under through via despite without amid among against including
  like asked added met meet beat easily nearly recently sending sends sent dispatched if because than then not only
  also`);

/** Participles that qualify a role rather than govern it. */
const QUALIFYING =
  wordSet(`retired acting leading managing sporting shipping outgoing incoming visiting sitting ruling founding presiding
  reigning attending consulting training engineering marketing operating planning housing banking mining nursing
  teaching trading editing embattled disgraced appointed elected exiled jailed respected renowned celebrated
  united fishing boxing racing football casting publishing`);

/** ", Putin's adviser,", ", who runs the fund,", "(R-Neb.)", "of Nebraska", ", 34, a truck driver", "is its treasurer". */
function* rolesAfter(tokens: readonly Token[], sentence: Sentence, mention: NameMention): Generator<Role> {
  let at = mention.last;
  if (at >= sentence.last) return;
  const party = partyTag(tokens, at, sentence.last) ?? partyInBrackets(tokens, at, sentence.last);
  if (party) {
    yield party;
    while (at < sentence.last && tokens[at]!.start < party.end) at++;
    if (tokens[at]?.text === ')') at++;
  }
  const body = party ? undefined : bodyInBrackets(tokens, mention, sentence.last);
  if (body) {
    yield body.role;
    at = body.end;
  }
  const affiliation = mayBePerson(tokens, mention)
    ? affiliationAt(tokens, at, sentence.last, mention.titleFirst < mention.first)
    : undefined;
  if (affiliation) {
    yield affiliation.role;
    at = affiliation.end;
  }
  const said = predicate(tokens, at, sentence.last) ?? membershipAt(tokens, at, sentence.last);
  if (said) {
    // "who succeeded her as chief executive": it is hers no longer
    yield tokens[at]!.lower === 'as' && isSucceeded(tokens, mention) ? { ...said, tense: 'former' } : said;
    return;
  }
  for (let round = 0; round < 3; round++) {
    const mark = tokens[at];
    if (!mark || at >= sentence.last || !/^(?:,|—|–|\(|:|;)$/.test(mark.text)) return;
    const end = endOfApposition(tokens, at + 1, sentence.last);
    const first = tokens[at + 1];
    if (!first || end <= at + 1) return;
    if (
      tokens[end - 1]!.kind === 'number' &&
      (end === at + 2 || (end === at + 3 && /^(?:now|aged)$/.test(first.lower)))
    ) {
      at = end; // an age
      continue;
    }
    const degree = endOfDegree(tokens, at + 1, sentence.last);
    if (degree > at + 1) {
      at = degree;
      continue;
    }
    const label = mark.text === ',' ? bodyInLabel(tokens, mention, at + 1, sentence) : undefined;
    if (label) {
      yield label;
      return;
    }
    const country = mark.text === ',' ? countryInBrackets(tokens, mention, at + 1, end) : undefined;
    if (country) {
      yield country;
      return;
    }
    const body = mark.text === ',' ? affiliationAt(tokens, at + 1, sentence.last) : undefined;
    if (body && body.end === end) {
      yield body.role;
      at = end;
      continue;
    }
    if (first.lower === 'as') {
      const role = roleBehindAs(tokens, at + 1, end);
      if (role) yield role;
      return;
    }
    const raised = mark.text === ',' ? promotion(tokens, at + 1, end) : undefined;
    if (raised) {
      yield raised;
      return;
    }
    const said = mark.text === ',' ? predicate(tokens, at + 1, sentence.last) : undefined;
    if (said) {
      yield said;
      return;
    }
    if (isPhraseEnd(first, tokens[at + 2]) && !/^(?:who|which|then)$/.test(first.lower)) return;
    if (first.lower === 'who' || first.lower === 'which') {
      if (isAcronym(tokens, mention)) return; // "of the NDSI, who leads the team"

      yield* rolesOfClause(tokens, at + 2, end);
      yield* mainVerb(tokens, end, sentence.last);
      return;
    }
    const found = [...appositions(tokens, at + 1, end)];
    const isFollowed = tokens[end]?.lower === 'who' && end < sentence.last;
    if (found.length === 0 && !isFollowed) {
      if (mark.text === ',' && /^(?:the|an?)$/.test(first.lower)) yield* mainVerb(tokens, end, sentence.last);
      return;
    }
    yield* found;
    at = end;
    // "the Farmers' deputy who chairs the finance committee"
    if (!isFollowed) continue;
    const clauseEnd = endOfApposition(tokens, at + 1, sentence.last);
    yield* rolesOfClause(tokens, at + 1, clauseEnd);
    at = clauseEnd;
  }
}

/** What the verb of a sentence says behind what stands between commas: "Kirk, the dissenter, is a former editor". */
function* mainVerb(tokens: readonly Token[], end: number, limit: number): Generator<Role> {
  const comma = behindQuotation(tokens, end, limit);
  const role = tokens[comma]?.text === ',' ? predicate(tokens, comma + 1, limit) : undefined;
  if (role) yield role;
}

/** Where a degree ends that stands between a name and what somebody is: "Ada Quill, Ph.D., professor of law". */
function endOfDegree(tokens: readonly Token[], first: number, limit: number): number {
  for (let end = first + 1; end <= Math.min(limit, first + 3); end++)
    if (tokens[end]?.text === ',' && DEGREES.test(textBetween(tokens, first, end).replace(/[. ]/g, ''))) return end;
  return first;
}

const DEGREES = /^(?:PhD|MD|MA|MSc|MBA|BA|BSc|LLM|DPhil|RN|KC|QC|JD)$/;

const isSucceeded = (tokens: readonly Token[], { titleFirst }: NameMention): boolean =>
  /^(?:succeed|replace)(?:s|d|ed|ing)?$/.test(tokens[titleFirst - 1]?.lower ?? '');

const isAcronym = (tokens: readonly Token[], { first, last }: NameMention): boolean =>
  last - first === 1 && tokens[first]!.shape === 'upper' && tokens[first]!.text.length < 7;

/** Names of bodies have "of" behind them too; what is behind a person's says with whom the person is. */
const mayBePerson = (tokens: readonly Token[], { votes, titleFirst, first, last, words }: NameMention): boolean =>
  votes.organisation + votes.place + votes.work < votes.person + 1 &&
  (titleFirst < first || words.length > 1) &&
  !isOrganisationNoun(tokens[last - 1]!.lower);

/** "of the NDSI", "from the University of Lorne", "with Pelham Ross": a body or place with a name; a service, behind a rank. */
function affiliationAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  isTitled = false,
): { role: Role; end: number } | undefined {
  const link = tokens[at];
  if (!link || at + 1 >= limit || !/^(?:of|at|from|with)$/.test(link.lower)) return undefined;
  let end = at + 1;
  if (/^(?:the|its|their)$/.test(tokens[end]!.lower)) end++;
  const first = end;
  while (end < limit && belongsToBody(tokens, end, first)) end++;
  if (end === first && isTitled && isService(tokens[end]?.lower ?? '')) end++;
  const complement = complementWords(tokens, first, end);
  const isNamed = complement.some(({ capital }) => capital) || (isTitled && complement.length === 1);
  return isNamed ? { role: affiliated(tokens, at, end, link, complement), end } : undefined;
}

/** The role of somebody of whom some tokens say only to what he or she belongs. */
const affiliated = (
  tokens: readonly Token[],
  first: number,
  end: number,
  headSpan: Span,
  complement: readonly RoleWord[],
  tense: RoleTense = 'now',
): Role => ({
  start: tokens[first]!.start,
  end: tokens[end - 1]!.end,
  head: AFFILIATED,
  headSpan: { start: headSpan.start, end: headSpan.end },
  modifiers: [],
  owner: [],
  complement,
  tense,
  text: textBetween(tokens, first, end),
});

/** "Ada Quill (Larkspur)": the team or house in brackets right behind a name; initials there say too many things. */
function bodyInBrackets(
  tokens: readonly Token[],
  { votes, last }: NameMention,
  limit: number,
): { role: Role; end: number } | undefined {
  if (tokens[last]?.text !== '(' || votes.organisation + votes.place + votes.work >= votes.person + 1) return undefined;
  const end = endOfName(tokens, last + 1, limit);
  const [first, ...more] = tokens.slice(last + 1, end);
  if (!first || tokens[end]?.text !== ')' || (more.length === 0 && isInitials(first))) return undefined;
  if (roleIn(tokens, last + 1, end, true)) return undefined; // "(General Counsel)"
  const complement = complementWords(tokens, last + 1, end);
  return { role: affiliated(tokens, last + 1, end, first, complement), end: end + 1 };
}

/** "Black Petrel (Ada Quill, Scotland)": the country, behind a name that stands in brackets itself. */
function countryInBrackets(
  tokens: readonly Token[],
  { titleFirst }: NameMention,
  first: number,
  end: number,
): Role | undefined {
  if (tokens[titleFirst - 1]?.text !== '(' || tokens[end]?.text !== ')') return undefined;
  const complement = complementWords(tokens, first, end);
  return gazetteer().countries.has(complement.map(({ word }) => word).join(' '))
    ? affiliated(tokens, first, end, tokens[first]!, complement)
    : undefined;
}

/** "FoHD", "NED" */
const isInitials = ({ shape, text }: Token): boolean =>
  shape === 'upper' || (text.length < 7 && /^\p{Lu}[\p{L}]*\p{Lu}$/u.test(text));

/** "ADA QUILL, LARKSPUR BANK:", "Ada Quill, analyst, Larkspur Bank:": the body at the end of who speaks in a transcript. */
function bodyInLabel(
  tokens: readonly Token[],
  { first: own }: NameMention,
  from: number,
  { first, last }: Sentence,
): Role | undefined {
  const end = endOfName(tokens, from, last);
  const isLabel = own - first <= 1 && end > from && tokens[end]?.text === ':' && end < last;
  const complement = isLabel ? complementWords(tokens, from, end) : [];
  return complement.length > 0 && !roleIn(tokens, from, end, true)
    ? affiliated(tokens, from, end, tokens[from]!, complement)
    : undefined;
}

/** Where a run of words with capitals ends, which "of" and "&" may join. */
function endOfName(tokens: readonly Token[], first: number, limit: number): number {
  let end = first;
  while (end < limit && end - first < LONGEST_BODY) {
    const { kind, shape, text, lower } = tokens[end]!;
    const isJoined = end > first && (/^[&-]$/.test(text) || /^(?:of|the|de|du|for)$/.test(lower));
    if (!(kind === 'word' && shape !== 'lower') && !isJoined) break;
    end++;
  }
  return end;
}

/** Words of the name of a body, at most. */
const LONGEST_BODY = 7;

/** "rides for Larkspur", "played for the Terns": the verb of a sentence that says for whom its subject does what. */
function membershipAt(tokens: readonly Token[], at: number, limit: number): Role | undefined {
  const verb = tokens[at];
  const link = tokens[at + 1];
  if (!verb || link?.lower !== 'for' || at + 2 >= limit) return undefined;
  const linked = LINKED_VERBS[`${verb.lower} for`];
  if (linked?.head !== AFFILIATED) return undefined;
  const first = tokens[at + 2]!.lower === 'the' ? at + 3 : at + 2;
  const end = endOfName(tokens, first, limit);
  const complement = complementWords(tokens, first, end);
  return complement.length > 0 ? affiliated(tokens, at, end, verb, complement, linked.tense) : undefined;
}

/** The words of a body's name, and the plain noun behind it: "the Kessler Falls police", "Tamarack County sheriff's office". */
function belongsToBody(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'clitic' || (token.kind === 'number' && at === first)) return true;
  if (token.text === '&' || (token.glued && /^(?:st|nd|rd|th)$/.test(token.text))) return true;
  if (token.kind !== 'word') return false;
  if (token.shape !== 'lower') return !/^[RDI]-/.test(token.text);
  const before = tokens[at - 1]!;
  if (at > first && /^(?:of|for|and)$/.test(token.lower))
    return tokens[at + 1]?.shape === 'capital' && token.lower !== 'and';
  const next = tokens[at + 1];
  if (at > first && next?.kind === 'clitic' && isOrganisationNoun(tokens[at + 2]?.lower ?? '')) return true;
  return at > first && (isOrganisationNoun(token.lower) || isDomain(token.lower) || before.kind === 'clitic');
}

/** What a verb at a place says that its subject is: "is to be chief medical officer". */
export const roleSaidAt = (tokens: readonly Token[], at: number, limit: number): Role | undefined =>
  predicate(tokens, at, limit);

/** "is the group's treasurer", "became chief executive", "was named its head", "as acting prime minister". */
function predicate(tokens: readonly Token[], at: number, limit: number): Role | undefined {
  const verb = tokens[at];
  if (!verb || at >= limit || verb.kind !== 'word') return undefined;
  if (verb.lower === 'as') return roleBehindAs(tokens, at, endOfApposition(tokens, at + 1, limit));
  if (LEAVES.test(verb.lower)) {
    const end = endOfApposition(tokens, at + 1, limit);
    return (
      nextPost(tokens, at, end) ?? (tokens[at + 1]?.lower === 'as' ? roleOfVerb(tokens, at, end, true) : undefined)
    );
  }
  if (
    !OPENS_BEING.test(verb.lower) &&
    !/^(?:until|till)$/.test(verb.lower) &&
    !BEFORE_VERBS.has(verb.lower) &&
    !/^(?:succeed|replace)(?:s|d|ed)$/.test(verb.lower)
  )
    return undefined;
  return roleOfVerb(tokens, at, endOfApposition(tokens, at + 1, limit), true);
}

/** Where a clause goes on behind words that it quotes. */
function behindQuotation(tokens: readonly Token[], at: number, limit: number): number {
  if (!/^[“"]$/.test(tokens[at]?.text ?? '')) return at;
  const close = tokens.findIndex(({ text }, index) => index > at && index < limit && /^[”"]$/.test(text));
  return close < 0 ? at : close + 1;
}

const LEAVES = /^(?:leave|leaves|left|quit|quits|resigns|resigned)$/;

/** "leaves his embassy to become deputy foreign minister": what somebody gives up a post for. */
function nextPost(tokens: readonly Token[], verb: number, end: number): Role | undefined {
  const to = tokens.findIndex(
    ({ lower }, at) => at > verb && at < end - 1 && lower === 'to' && /^(?:become|be)$/.test(tokens[at + 1]!.lower),
  );
  const role = to < 0 ? undefined : roleIn(tokens, to + 2, end, true);
  return role && opensNominal(tokens, to + 2) ? { ...role, begins: true } : undefined;
}

/** "as acting prime minister"; not "as well as Rep. Scott Rigell", nor "as Vice President Joe Biden looked on". */
function roleBehindAs(tokens: readonly Token[], at: number, end: number): Role | undefined {
  if (tokens[at + 1]?.lower === 'well') return undefined;
  const role = roleIn(tokens, at + 1, end, true);
  return role && !namesSomebody(tokens, role, end) ? role : undefined;
}

/** The roles of an apposition, "Putin's envoy and head of the fund"; none where it is the title of the next name in a list. */
function* appositions(tokens: readonly Token[], first: number, end: number): Generator<Role> {
  let from = first;
  for (let at = first; at <= end; at++) {
    if (at < end && tokens[at]!.lower !== 'and') continue;
    const role = roleIn(tokens, from, at, true);
    // "Lesley, her partner and his younger brother": relatives in a list are people of their own
    const isListed =
      role !== undefined && isKin(role) && /^(?:his|her|their)\b/i.test(role.text) && (from > first || at < end);
    if (role && !isListed && !namesSomebody(tokens, role, at)) yield role;
    from = at + 1;
  }
}

/** Whether a capitalised name follows the head: "…, US President Donald Trump's son-in-law Jared Kushner, and …". */
function namesSomebody(tokens: readonly Token[], role: Role, end: number): boolean {
  const last = tokens[end - 1]!;
  if (last.end === role.headSpan.end) return false;
  if (role.complement.length > 0) return titlesSomebody(tokens, role, end);
  const next = tokens.find((token) => token.start >= role.headSpan.end);
  return next?.kind === 'word' && (next.shape === 'capital' || next.shape === 'mixed');
}

/** "…, Chairman of the Joint Chiefs U.S. Army General Mark Milley, …": a title and a name behind the head. */
const titlesSomebody = (tokens: readonly Token[], { headSpan }: Role, end: number): boolean =>
  tokens.some(
    ({ start, shape, lower }, at) =>
      start > headSpan.end &&
      at + 1 < end &&
      shape === 'capital' &&
      isTitle(lower) &&
      /^(?:capital|mixed)$/.test(tokens[at + 1]!.shape) &&
      !isRoleNoun(tokens[at + 1]!.lower) &&
      !isOrganisationNoun(tokens[at + 1]!.lower),
  );

/** ", R-Neb.", "(D-Ohio)": party and state of a lawmaker. */
function partyTag(tokens: readonly Token[], at: number, limit: number): Role | undefined {
  const [open, party] = [tokens[at], tokens[at + 1]];
  const comma = open?.text === ',';
  if (!open || !party || at + 1 >= limit || (open.text !== '(' && !comma)) return undefined;
  const tag = /^([RDI])-(\p{Lu}[\p{L}.]+)$/u.exec(party.text);
  if (!tag) return undefined;
  const head = { R: 'republican', D: 'democrat', I: 'independent' }[tag[1]!]!;
  const place = { start: party.start + 2, end: party.end };
  return {
    start: party.start,
    end: party.end,
    head,
    headSpan: { start: party.start, end: party.start + 1 },
    modifiers: [],
    owner: [],
    complement: [{ ...place, word: fold(tag[2]!), capital: true }],
    tense: 'now',
    text: party.text,
  };
}

/** "(Labour, Station Road)", "(Con)": party and ward of a councillor. */
function partyInBrackets(tokens: readonly Token[], at: number, limit: number): Role | undefined {
  if (tokens[at]?.text !== '(') return undefined;
  let end = at + 1;
  while (end < limit && tokens[end]!.kind === 'word') end++;
  const words = tokens.slice(at + 1, end);
  const name = words.map(({ lower }) => lower).join(' ');
  if (!partyNamed(name) || !/^[,);]$/.test(tokens[end]?.text ?? '') || words[0]!.shape === 'lower') return undefined;
  const span = { start: words[0]!.start, end: words[words.length - 1]!.end };
  return {
    ...span,
    head: AFFILIATED,
    headSpan: span,
    modifiers: words.map((word) => ({ start: word.start, end: word.end, word: fold(word.text), capital: true })),
    owner: [],
    complement: [],
    tense: 'now',
    text: textBetween(tokens, at + 1, end),
  };
}

function endOfApposition(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  for (; at < limit; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mark' && /^[,;:.!?()“”"—–]$/.test(token.text)) break;
    if (at > from && token.kind === 'word' && /^(?:said|says|told|added|asked|that|which|who)$/.test(token.lower))
      break;
    if (at - from > 16) break;
  }
  return at;
}

/** Adverbs between somebody and the verb. */
const BEFORE_VERBS = wordSet('also now once currently previously since later soon then');

/** "who runs Russia's sovereign wealth fund", "who sits on the finance committee", "became its head", "was a judge". */
function roleOfVerb(tokens: readonly Token[], first: number, end: number, isMain = false): Role | undefined {
  let at = first;
  while (at < end && BEFORE_VERBS.has(tokens[at]!.lower)) at++;
  at = behindUntil(tokens, at, end);
  const been = tenseOfBeing(tokens, at, end);
  if (been) {
    const national = nationalAt(tokens, been.at, end);
    if (national) return { ...national, tense: been.tense };
    if (isMain && !opensNominal(tokens, been.at)) return undefined;
    const role = roleIn(tokens, been.at, end, true);
    if (!role) return undefined;
    const isAlso = tokens.slice(first, been.at + 1).some(({ lower }) => lower === 'also');
    const held = isAlso ? { ...role, also: true } : role;
    return held.tense === 'now'
      ? {
          ...held,
          tense: been.tense,
          ...(been.begins && { begins: true }),
          ...(been.future && { future: true }),
          ...(been.left && { left: true }),
        }
      : held;
  }
  const successor = succession(tokens, at, end);
  if (successor) return successor;
  if (isMain) return undefined;
  while (at < end && /^(?:has|had|have)$/.test(tokens[at]!.lower)) at++;
  // "who used to sit on the Supreme Court"
  const isBygone = tokens[at]?.lower === 'used' && tokens[at + 1]?.lower === 'to';
  if (isBygone) at += 2;
  const verb = tokens[at];
  const link = tokens[at + 1]?.lower ?? '';
  const written = verb && (isBygone ? `${verb.lower}s` : verb.lower);
  const linked = written === undefined ? undefined : LINKED_VERBS[`${written} ${link}`];
  const head = written === undefined || at >= end ? undefined : (linked?.head ?? ROLE_VERBS[written]);
  const trade = roleByTrade(tokens, at, end);
  if (trade) return trade;
  if (!verb || !head) return undefined;
  const complement = complementWords(tokens, at + (linked ? 2 : 1), end);
  // "who speaks for many" is nobody's spokesman
  if (complement.length === 0 || (link === 'for' && !complement[0]!.capital)) return undefined;
  return {
    start: verb.start,
    end: complement[complement.length - 1]!.end,
    head,
    headSpan: verb,
    modifiers: [],
    owner: [],
    complement,
    tense: isBygone ? 'former' : (linked?.tense ?? 'now'),
    text: textBetween(tokens, at, end),
  };
}

/** "until this week was the deputy minister": the verb behind a time. */
function behindUntil(tokens: readonly Token[], at: number, end: number): number {
  if (!/^(?:until|till)$/.test(tokens[at]?.lower ?? '')) return at;
  const was = tokens.findIndex(({ lower }, index) => index > at && index < Math.min(end, at + 6) && lower === 'was');
  return was < 0 ? at : was;
}

/** What somebody teaches or sings, said by the verb: "who taught health economics at a school", "who sings tenor". */
function roleByTrade(tokens: readonly Token[], at: number, end: number): Role | undefined {
  const verb = tokens[at];
  const last = /^(?:teaches|taught)$/.test(verb?.lower ?? '') ? endOfSubject(tokens, at + 1, end) : at + 1;
  const object = tokens[last];
  if (!verb || !object || last >= end) return undefined;
  const isTaught = /^(?:teaches|taught)$/.test(verb.lower) && isSubject(fold(object.text));
  const isSung = /^(?:sings|sang)$/.test(verb.lower) && isVoice(object.lower);
  if (!isTaught && !isSung) return undefined;
  const subject = tokens.slice(at + 1, last + 1);
  return {
    start: verb.start,
    end: tokens[end - 1]!.end,
    head: isTaught ? 'teacher' : object.lower,
    headSpan: isTaught ? verb : object,
    modifiers: isTaught
      ? subject.map(({ start, end: to, text }) => ({ start, end: to, word: fold(text), capital: false }))
      : [],
    owner: [],
    complement: complementWords(tokens, last + 1, end),
    tense: 'now',
    text: textBetween(tokens, at, end),
  };
}

/** The last word of what somebody teaches, which a word or two may narrow: "health economics", "early modern history". */
function endOfSubject(tokens: readonly Token[], first: number, limit: number): number {
  for (let at = first; at < Math.min(limit, first + LONGEST_SUBJECT); at++) {
    const { kind, shape, lower } = tokens[at]!;
    const next = tokens[at + 1];
    if (kind !== 'word' || isFunctionWord(lower)) break;
    if (isSubject(lower) && (at + 1 >= limit || next?.kind !== 'word' || isFunctionWord(next.lower))) return at;
    if (shape !== 'lower') break;
  }
  return first;
}

const LONGEST_SUBJECT = 3;

/** "succeeded Imogen Strand as chief executive", "will replace him as coach": the post of who comes. */
function succession(tokens: readonly Token[], first: number, end: number): Role | undefined {
  const isFuture = tokens[first]?.lower === 'will';
  const at = isFuture || /^(?:has|had)$/.test(tokens[first]?.lower ?? '') ? first + 1 : first;
  if (!/^(?:succeed|replace)(?:s|d|ed)?$/.test(tokens[at]?.lower ?? '')) return undefined;
  const as = tokens.findIndex(({ lower }, index) => index > at + 1 && index < end && lower === 'as');
  const role = as < 0 ? undefined : roleBehindAs(tokens, as, end);
  return role && { ...role, begins: true, ...(isFuture && { future: true }) };
}

/** The roles of a relative clause: "led the search and is now a colonel", "was director until he became chief executive". */
function* rolesOfClause(tokens: readonly Token[], first: number, end: number): Generator<Role> {
  let from = first;
  for (let at = first; at <= end; at++) {
    const isNext = at < end && (/^(?:and|but)$/.test(tokens[at]!.lower) || isUntil(tokens, at));
    if (at < end && !isNext) continue;
    const role = roleOfVerb(tokens, from, at);
    if (role) yield role;
    from = at + (at < end && tokens[at]!.lower === 'until' ? 2 : 1);
  }
}

/** "until he became": a clause of its own about the same person. */
const isUntil = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'until' && /^(?:he|she|they)$/.test(tokens[at + 1]?.lower ?? '');

/** ", promoted from captain to major in January": a participle that says what somebody became. */
function promotion(tokens: readonly Token[], first: number, end: number): Role | undefined {
  if (!/^(?:promoted|raised|elevated|appointed|named|elected)$/.test(tokens[first]?.lower ?? '')) return undefined;
  const to = tokens.findIndex(({ lower }, at) => at > first && at < end && (lower === 'to' || lower === 'as'));
  const role = roleIn(tokens, to < 0 ? first + 1 : to + 1, end, true);
  return role && { ...role, begins: true };
}

/** A noun phrase, and no adjective or participle: "is a nurse", "became chairman"; not "is to chair". */
const opensNominal = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|a|an|his|her|its|their|our|my)$/.test(tokens[at]?.lower ?? '') ||
  tokens[at + 1]?.kind === 'clitic' ||
  isRoleNoun(tokens[at]?.lower ?? '') ||
  (isRoleNoun(tokens[at + 1]?.lower ?? '') && tokens[at]?.kind === 'word' && !isFunctionWord(tokens[at]!.lower));
