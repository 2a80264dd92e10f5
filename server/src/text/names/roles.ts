import { fold } from '../characters';
import { isDomain } from '../lexicon/domains';
import { gazetteer } from '../lexicon/gazetteer';
import { isCueVerb } from '../lexicon/cues';
import { isCommonWord, isFunctionWord } from '../lexicon/words';
import { isHonorific, isTitle, isAffiliation } from '../lexicon/titles';
import type { Sentence } from '../sentences';
import type { Span } from '../span';
import type { Token } from '../tokens';
import type { NameMention } from './mention';

/**
 * What a text says that a person is, beside the name: title, office, occupation, nationality, affiliation. "US special
 * envoy Steve Witkoff", "Yuri Ushakov, Putin's foreign policy adviser", "Kirill Dmitriev, who runs the wealth fund".
 */
export interface Role extends Span {
  /** The noun that says what the person is, singular and folded: "envoy", "adviser", "director". */
  readonly head: string;
  /** Where the head stands. */
  readonly headSpan: Span;
  /** Words that qualify the head, folded, in order: "special", "foreign policy". */
  readonly modifiers: readonly RoleWord[];
  /** What stands behind "of", "for", "at": its words, folded, the last being its noun. */
  readonly complement: readonly RoleWord[];
  /** "former", "acting", "then": the role was or is held for another time. */
  readonly tense: RoleTense;
  readonly text: string;
}

export interface RoleWord extends Span {
  readonly word: string;
  /** Written with a capital, so that it may be a name. */
  readonly capital: boolean;
}

export type RoleTense = 'now' | 'former' | 'acting';

const TENSES: Readonly<Record<string, RoleTense>> = {
  former: 'former',
  ex: 'former',
  then: 'former',
  retired: 'former',
  late: 'former',
  acting: 'acting',
  interim: 'acting',
  caretaker: 'acting',
};

/** Nouns for what somebody is that no gazetteer of occupations carries. */
const MORE_HEADS = new Set(
  `adviser advisor envoy aide official diplomat leader chief head boss chairman chairwoman chair chairperson spokesman
  spokeswoman spokesperson minister premier secretary director executive president congressman congresswoman lawmaker
  legislator senator representative governor mayor councillor councilman councilwoman deputy engineer developer driver
  teacher seamstress goalkeeper defender midfielder winger striker forward captain coach manager referee umpire skipper
  petitioner author writer novelist poet historian professor lecturer scientist researcher physician surgeon specialist
  epidemiologist virologist lawyer attorney prosecutor solicitor barrister judge justice magistrate detective inspector
  superintendent sergeant constable officer commander general colonel lieutenant admiral sheriff marshal founder
  co-founder owner investor banker economist analyst strategist trader shareholder billionaire tycoon entrepreneur
  businessman businesswoman ambassador commissioner ombudsman watchdog regulator bishop archbishop priest vicar pastor
  rabbi imam cardinal pope nun monk farmer fisherman fisherwoman sailor pilot astronaut cosmonaut nurse paramedic midwife
  pharmacist firefighter warden principal headteacher headmaster headmistress pupil student graduate candidate nominee
  contender campaigner activist organiser organizer unionist member politician republican democrat treasurer accountant
  auditor architect builder contractor electrician carpenter plumber mechanic cook chef waiter waitress barman landlord
  landlady tenant resident neighbour neighbor witness victim survivor suspect defendant plaintiff son daughter brother
  sister father mother husband wife widow widower uncle aunt nephew niece cousin grandson granddaughter grandfather
  grandmother son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law partner friend ally
  rival critic opponent colleague agent negotiator mediator broker dealmaker correspondent reporter editor publisher
  broadcaster presenter host singer musician actor actress dancer painter sculptor artist photographer designer model
  athlete player footballer batsman bowler cyclist runner swimmer boxer wrestler jockey trainer agent secretary-general
  chancellor harbourmaster harbormaster curator librarian archivist conductor composer commentator columnist blogger
  official veteran trustee governor patron volunteer worker employee apprentice cleaner cashier clerk banker hunter`
    .trim()
    .split(/\s+/),
);

/** Verbs that say what somebody is: "who runs the fund", "who chairs the committee". */
const ROLE_VERBS: Readonly<Record<string, string>> = {
  runs: 'head',
  run: 'head',
  ran: 'head',
  heads: 'head',
  headed: 'head',
  leads: 'leader',
  led: 'leader',
  chairs: 'chair',
  chaired: 'chair',
  manages: 'manager',
  managed: 'manager',
  directs: 'director',
  directed: 'director',
  coaches: 'coach',
  coached: 'coach',
  captains: 'captain',
  captained: 'captain',
  edits: 'editor',
  edited: 'editor',
  owns: 'owner',
  owned: 'owner',
  founded: 'founder',
  teaches: 'teacher',
  represents: 'representative',
};

const singular = (word: string): string =>
  word.endsWith('men')
    ? `${word.slice(0, -3)}man`
    : word.endsWith('ies')
      ? `${word.slice(0, -3)}y`
      : /[^s]s$/.test(word)
        ? word.slice(0, -1)
        : word;

/** Short forms and pairs of words for one office. */
const HEAD_FORMS: Readonly<Record<string, string>> = {
  rep: 'representative',
  reps: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  sen: 'senator',
  sens: 'senator',
  gov: 'governor',
  col: 'colonel',
  gen: 'general',
  lt: 'lieutenant',
  capt: 'captain',
  maj: 'major',
  sgt: 'sergeant',
  cpl: 'corporal',
  pvt: 'private',
  adm: 'admiral',
  cmdr: 'commander',
  cdr: 'commander',
  supt: 'superintendent',
  insp: 'inspector',
  det: 'detective',
  cllr: 'councillor',
  councilor: 'councillor',
  councilman: 'councillor',
  councilwoman: 'councillor',
  councilmember: 'councillor',
  advisor: 'adviser',
  ceo: 'chief executive',
  cfo: 'finance director',
  coo: 'operations director',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  boss: 'head',
  businesswoman: 'businessman',
  headteacher: 'principal',
  headmaster: 'principal',
  headmistress: 'principal',
  skipper: 'captain',
  physician: 'doctor',
  attorney: 'lawyer',
  mp: 'mp',
  solicitor: 'lawyer',
  barrister: 'lawyer',
  harbormaster: 'harbourmaster',
  lorry: 'truck',
  'vice-president': 'vice president',
};

/** Words before a head that make another office with it: chief executive, deputy mayor, prime minister. */
const COMPOUNDS: Readonly<Record<string, ReadonlySet<string>>> = {
  executive: new Set(['chief']),
  director: new Set(['managing']),
  minister: new Set(['prime']),
  president: new Set(['vice', 'deputy']),
  mayor: new Set(['deputy', 'vice']),
  governor: new Set(['deputy', 'lieutenant']),
  general: new Set(['attorney', 'solicitor', 'secretary', 'lieutenant', 'major', 'brigadier']),
  colonel: new Set(['lieutenant']),
  leader: new Set(['deputy']),
  chief: new Set(['deputy']),
};

function headOf(written: string): string {
  const word = singular(fold(written).replace(/\.$/, ''));
  return HEAD_FORMS[word] ?? word;
}

/** Whether a word, in lower case, says what a person is. */
export const isRoleNoun = (lower: string): boolean =>
  MORE_HEADS.has(lower) ||
  (isTitle(lower) && !isHonorific(lower)) ||
  gazetteer().occupations.has(lower) ||
  SCHOLAR.test(lower);

/** Sciences and arts make their people by suffix, more than any list has. */
const SCHOLAR = /^\p{L}{3,}(?:ologist|ographer|tician|onomist|chemist|physicist)$/u;

/** What a sentence says of the person named by a mention, nearest first. */
export function rolesOf(tokens: readonly Token[], sentence: Sentence, mention: NameMention): Role[] {
  const roles: Role[] = [];
  const add = (role: Role | undefined): void => void (role && roles.push(role));
  add(roleBefore(tokens, sentence, mention));
  for (const role of rolesAfter(tokens, sentence, mention)) add(role);
  return roles;
}

// ---- Before the name --------------------------------------------------------------------------------------------

/** "his envoy Steve Witkoff", "the deputy mayor, Tom Fairclough", "Army Secretary Dan Driscoll". */
function roleBefore(tokens: readonly Token[], sentence: Sentence, mention: NameMention): Role | undefined {
  let at = mention.first - 1;
  while (at >= sentence.first && isHonorific(tokens[at]!.lower)) at--;
  // "the chair, Marcus Pellow", "its chair is Marcus Pellow"
  const apposed = /^(?:,|is|was)$/.test(tokens[at]?.lower ?? '') && at > sentence.first;
  if (apposed) at--;
  if (at < sentence.first) return undefined;
  const start = startOfPhrase(tokens, at, sentence.first);
  if (apposed && !opensApposition(tokens, start, sentence.first)) return undefined;
  const role = roleIn(tokens, start, at + 1);
  if (!role) return undefined;
  // "the head of Mr. Trump": without a comma the phrase must end in its head
  return apposed || role.headSpan.end === tokens[at]!.end ? role : undefined;
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
    if (previous.kind === 'number') break;
    if (isPhraseEnd(previous)) break;
    at--;
    if (/^(?:the|a|an|his|her|its|their|our|my)$/.test(previous.lower)) break;
    if (last - at > 12) break;
  }
  return at;
}

const isPhraseEnd = (token: Token): boolean =>
  token.kind === 'word' &&
  (isCueVerb(token.lower) ||
    (/(?:ed|ing)$/.test(token.lower) && !QUALIFYING.test(token.lower)) ||
    /^(?:and|or|but|for|that|which|who|whom|said|says|told|with|by|to|from|in|on|as|when|where|while|after|before|is|was|were|are|had|has|have|be|been|between|into|over|under|against|including|like|asked|added|met|meet|sending|sends|sent|dispatched|if|because|than|then|not|only|also)$/.test(
      token.lower,
    ));

/** Participles that qualify a role rather than govern it. */
const QUALIFYING =
  /^(?:retired|acting|leading|managing|sporting|shipping|outgoing|incoming|visiting|sitting|ruling|founding|presiding|reigning|attending|consulting|training|engineering|marketing|operating|planning|housing|banking|mining|nursing|teaching|trading|editing|embattled|disgraced|appointed|elected|exiled|jailed|respected|renowned|celebrated|united|fishing|boxing|racing|football|casting|publishing)$/;

// ---- After the name ---------------------------------------------------------------------------------------------

/** ", Putin's adviser,", ", who runs the fund,", "(R-Neb.)", "of Nebraska", ", 34, a truck driver". */
function* rolesAfter(tokens: readonly Token[], sentence: Sentence, mention: NameMention): Generator<Role> {
  let at = mention.last;
  if (at >= sentence.last) return;
  const tag = partyTag(tokens, at, sentence.last);
  if (tag) {
    yield tag;
    return;
  }
  for (let round = 0; round < 3; round++) {
    const mark = tokens[at];
    if (!mark || at >= sentence.last || !/^(?:,|—|–|\(|:|;)$/.test(mark.text)) return;
    const end = endOfApposition(tokens, at + 1, sentence.last);
    const first = tokens[at + 1];
    if (!first || end <= at + 1) return;
    if (first.kind === 'number' && end === at + 2) {
      at = end; // an age
      continue;
    }
    if (isPhraseEnd(first) && first.lower !== 'who' && first.lower !== 'which') return;
    if (first.lower === 'who' || first.lower === 'which') {
      const role = roleOfVerb(tokens, at + 2, end);
      if (role) yield role;
      return;
    }
    const found = [...appositions(tokens, at + 1, end)];
    if (found.length === 0) return;
    yield* found;
    at = end;
  }
}

/** The roles of an apposition, "Putin's envoy and head of the fund"; none where it is the title of the next name in a list. */
function* appositions(tokens: readonly Token[], first: number, end: number): Generator<Role> {
  let from = first;
  for (let at = first; at <= end; at++) {
    if (at < end && tokens[at]!.lower !== 'and') continue;
    const role = roleIn(tokens, from, at, true);
    if (role && !namesSomebody(tokens, role, at)) yield role;
    from = at + 1;
  }
}

/** Whether a capitalised name follows the head: "…, US President Donald Trump's son-in-law Jared Kushner, and …". */
function namesSomebody(tokens: readonly Token[], role: Role, end: number): boolean {
  const last = tokens[end - 1]!;
  if (last.end === role.headSpan.end || role.complement.length > 0) return false;
  const next = tokens.find((token) => token.start >= role.headSpan.end);
  return next?.kind === 'word' && (next.shape === 'capital' || next.shape === 'mixed');
}

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
    complement: [{ ...place, word: fold(tag[2]!), capital: true }],
    tense: 'now',
    text: party.text,
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

/** "who runs Russia's sovereign wealth fund", "who chairs the finance committee". */
function roleOfVerb(tokens: readonly Token[], first: number, end: number): Role | undefined {
  let at = first;
  const adverbs = new Set(['also', 'has', 'had', 'now', 'once', 'currently', 'previously']);
  while (at < end && adverbs.has(tokens[at]!.lower)) at++;
  const verb = tokens[at];
  if (!verb || at >= end) return undefined;
  if (/^(?:is|was|became|as)$/.test(verb.lower)) return roleIn(tokens, at + 1, end, true);
  const head = ROLE_VERBS[verb.lower];
  if (!head) return undefined;
  const complement = complementWords(tokens, at + 1, end);
  if (complement.length === 0) return undefined;
  return {
    start: verb.start,
    end: complement[complement.length - 1]!.end,
    head,
    headSpan: verb,
    modifiers: [],
    complement,
    tense: 'now',
    text: textBetween(tokens, at, end),
  };
}

// ---- A noun phrase ----------------------------------------------------------------------------------------------

/** Reads a phrase such as "the acting head of Russia's sovereign wealth fund"; undefined where it says no role. */
function roleIn(tokens: readonly Token[], first: number, end: number, after = false): Role | undefined {
  let headAt = -1;
  for (let at = first; at < end; at++) {
    const token = tokens[at]!;
    if (headAt >= 0 && /^(?:of|for|at|to|from|in|on|with|by|who|that|until|since|as)$/.test(token.lower)) break;
    if (
      token.kind === 'word' &&
      isRoleNoun(singular(token.lower)) &&
      !isPlainAdjective(token) &&
      !isVerbHere(tokens, at, first)
    )
      headAt = at;
    else if (headAt >= 0 && (isFunctionWord(token.lower) || token.kind === 'mark') && token.text !== '-') break;
    else if (headAt < 0 && after && /^(?:of|for|at|in|with|by|to|who|that|is|was|said|has|had)$/.test(token.lower))
      return undefined;
  }
  if (headAt < 0) return undefined;
  const modifiers: RoleWord[] = [];
  let tense: RoleTense = 'now';
  const head = headOf(tokens[headAt]!.text);
  const before = headAt > first ? tokens[headAt - 1]!.lower.replace('.', '') : '';
  const prefix = COMPOUNDS[head]?.has(before === 'lt' ? 'lieutenant' : before)
    ? `${before === 'lt' ? 'lieutenant' : before} `
    : '';
  const headFirst = prefix ? headAt - 1 : headAt;
  for (let at = first; at < headFirst; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || (isHonorific(token.lower) && token.shape !== 'lower')) continue;
    const mark = TENSES[token.lower];
    if (mark) tense = mark;
    else if (!isFunctionWord(token.lower)) modifiers.push(roleWord(token));
  }
  return {
    start: tokens[first]!.start,
    end: tokens[end - 1]!.end,
    head: prefix + head,
    headSpan: { start: tokens[headFirst]!.start, end: tokens[headAt]!.end },
    modifiers,
    complement: complementAfter(tokens, headAt + 1, end),
    tense,
    text: textBetween(tokens, first, end),
  };
}

/** "major companies", "private data": ranks have a capital. */
const isPlainAdjective = ({ shape, lower }: Token): boolean =>
  shape === 'lower' && /^(?:major|private|general|principal|deputy|junior|senior)$/.test(lower);

/** "who judges" and "to coach" are verbs. */
const isVerbHere = (tokens: readonly Token[], at: number, first: number): boolean =>
  at > first &&
  /^(?:to|will|would|can|could|may|might|should|must|who|they|he|she|it|we|i|you)$/.test(tokens[at - 1]!.lower);

function complementAfter(tokens: readonly Token[], from: number, end: number): RoleWord[] {
  const link = tokens[from];
  if (!link || from >= end || !/^(?:of|for|at|to|in|from|with)$/.test(link.lower)) return [];
  return complementWords(tokens, from + 1, end);
}

function complementWords(tokens: readonly Token[], from: number, end: number): RoleWord[] {
  const words: RoleWord[] = [];
  for (let at = from; at < end; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mark' && token.text !== '-') break;
    if (token.kind !== 'word') continue;
    if (/^(?:when|who|that|which|until|since|after|before|and|but|as|on|by|with|in)$/.test(token.lower)) break;
    if (!isFunctionWord(token.lower)) words.push(roleWord(token));
  }
  return words;
}

const roleWord = (token: Token): RoleWord => ({
  start: token.start,
  end: token.end,
  word: fold(token.text).replace(/\.$/, ''),
  capital: token.shape === 'capital' || token.shape === 'upper',
});

function textBetween(tokens: readonly Token[], first: number, end: number): string {
  let text = '';
  for (let at = first; at < end; at++) text += (at > first && !tokens[at]!.glued ? ' ' : '') + tokens[at]!.text;
  return text;
}

/** Whether a word, folded, says of which people or party somebody is. */
export const isBelonging = (word: string): boolean => gazetteer().demonyms.has(word) || isAffiliation(word);

/** A plain lower-case word that narrows a role. */
export const isRoleQualifier = (word: string): boolean => isCommonWord(word) && !isFunctionWord(word);

/** Kin, and what many people are at once: sharing such a role says nothing of who somebody is. */
const SHARED_ROLES = new Set(
  `son daughter brother sister father mother husband wife widow widower uncle aunt nephew niece cousin grandson
  granddaughter grandfather grandmother son-in-law daughter-in-law father-in-law mother-in-law brother-in-law
  sister-in-law partner friend ally rival critic opponent colleague member official resident neighbour neighbor witness
  victim survivor supporter voter worker employee player student pupil politician lawmaker man woman boy girl child
  republican democrat independent spokesman spokeswoman spokesperson analyst expert reporter correspondent`
    .trim()
    .split(/\s+/),
);

/** Whether few people hold a role at a time, so that two names beside it are likely one person's. */
export const isExclusiveRole = (role: Role): boolean => !SHARED_ROLES.has(role.head);

/** Posts of which one person holds one: whoever has the one is not the other. */
const RIVALS: readonly ReadonlySet<string>[] = [
  'chair,chief executive,director,finance director,operations director,secretary,treasurer,manager',
  'senator,representative,governor,mayor,deputy mayor,lieutenant governor',
  'president,vice president,prime minister,deputy president,minister,chancellor,king,queen',
  'attorney general,solicitor general,vice president',
  'private,corporal,sergeant,lieutenant,captain,major,lieutenant colonel,colonel,brigadier,major general,lieutenant general,general,admiral,commander,commodore',
  'constable,sergeant,inspector,superintendent,commissioner,detective,sheriff',
  'striker,forward,winger,midfielder,defender,goalkeeper',
  'bishop,archbishop,cardinal,pope,priest,vicar,rabbi,imam',
  'judge,prosecutor,magistrate,coroner',
].map((list) => new Set(list.split(',')));

/** Whether two roles shut each other out: chair and chief executive, senator and representative. */
export const areRivalPosts = (a: Role, b: Role): boolean =>
  a.head !== b.head &&
  RIVALS.some((posts) => posts.has(a.head) && posts.has(b.head)) &&
  [a, b].every(({ head, modifiers }) => head !== 'director' || modifiers.some(({ word }) => isDomain(word)));
