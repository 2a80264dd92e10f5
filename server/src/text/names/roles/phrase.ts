import { fold } from '../../characters';
import { adjectiveOfPeople } from '../../lexicon/peoples';
import { COMPOUNDS, headOf, isRoleNounOfAny, singular } from '../../lexicon/roleNouns';
import { isHonorific } from '../../lexicon/titles';
import { isFunctionWord } from '../../lexicon/words';
import type { Token } from '../../tokens';
import { NATIONAL, type Role, type RoleTense, type RoleWord } from './role';
import { table } from '../../table';

const TENSES: Readonly<Record<string, RoleTense>> = table({
  former: 'former',
  formerly: 'former',
  until: 'former',
  previously: 'former',
  ex: 'former',
  then: 'former',
  retired: 'former',
  late: 'former',
  acting: 'acting',
  interim: 'acting',
  caretaker: 'acting',
});

/** Adverbs and adjectives that only say that a role is held now. */
const NOW = new Set(['now', 'currently', 'also', 'current', 'present']);

/** Reads a phrase such as "the acting head of Russia's sovereign wealth fund"; undefined where it says no role. */
export function roleIn(tokens: readonly Token[], first: number, end: number, after = false): Role | undefined {
  const headAt = headIn(tokens, first, end, after);
  if (headAt < 0) return after ? nationalIn(tokens, first, end) : undefined;
  const head = headOf(tokens[headAt]!.text);
  const prefix = prefixOf(tokens, first, headAt, head);
  const headFirst = prefix ? headAt - 1 : headAt;
  const { modifiers, owner, tense } = wordsBefore(tokens, first, headFirst);
  const isOfThen = tense === 'now' && isOfThatDay(tokens, headAt + 1, end);
  return {
    start: tokens[first]!.start,
    end: tokens[end - 1]!.end,
    head: prefix + head,
    headSpan: { start: tokens[headFirst]!.start, end: tokens[headAt]!.end },
    modifiers,
    owner,
    complement: isOfThen ? [] : complementAfter(tokens, headAt + 1, end),
    tense: isOfThen ? 'former' : tense,
    text: textBetween(tokens, first, end),
  };
}

/** "the energy minister of the day", "the minister at the time". */
const isOfThatDay = (tokens: readonly Token[], from: number, end: number): boolean =>
  from + 3 <= end &&
  /^(?:of|at) the (?:day|time)$/.test(
    tokens
      .slice(from, from + 3)
      .map(({ lower }) => lower)
      .join(' '),
  ) &&
  tokens[from + 3]?.lower !== 'of'; // "at the time of the crash"

/** The token that says what somebody is: the last role noun before a preposition; -1 where there is none. */
function headIn(tokens: readonly Token[], first: number, end: number, after: boolean): number {
  let headAt = -1;
  for (let at = first; at < end; at++) {
    const token = tokens[at]!;
    if (headAt >= 0 && /^(?:of|for|at|to|from|in|on|with|by|who|that|until|since|as)$/.test(token.lower)) break;
    if (
      token.kind === 'word' &&
      isRoleNounOfAny(token.lower) &&
      !isPlainAdjective(token, at + 1 < end ? tokens[at + 1] : undefined) &&
      !(after && isPlural(token)) &&
      !isVerbHere(tokens, at, first)
    )
      headAt = at;
    else if (headAt >= 0 && (isFunctionWord(token.lower) || token.kind === 'mark') && token.text !== '-') break;
    else if (headAt < 0 && after && /^(?:of|for|at|in|with|by|to|who|that|is|was|said|has|had)$/.test(token.lower))
      return -1;
  }
  return headAt;
}

/** The word before a head that makes another office with it: "chief" of chief executive, with a space behind it. */
function prefixOf(tokens: readonly Token[], first: number, headAt: number, head: string): string {
  if (headAt <= first) return '';
  const written = tokens[headAt - 1]!.lower.replace('.', '');
  const before = written === 'lt' ? 'lieutenant' : written;
  return COMPOUNDS[head]?.has(before) ? `${before} ` : '';
}

/** What stands before a head: the words that qualify it, whose it is, and for which time. */
function wordsBefore(
  tokens: readonly Token[],
  first: number,
  headFirst: number,
): Pick<Role, 'modifiers' | 'owner' | 'tense'> {
  let modifiers: RoleWord[] = [];
  let owner: RoleWord[] = [];
  let tense: RoleTense = 'now';
  for (let at = first; at < headFirst; at++) {
    const token = tokens[at]!;
    if (isPossessive(tokens, at)) {
      owner = modifiers;
      modifiers = [];
      continue;
    }
    if (token.kind !== 'word' || (isHonorific(token.lower) && token.shape !== 'lower')) continue;
    const mark = TENSES[token.lower];
    if (mark) tense = mark;
    else if (!isSmall(token) && !NOW.has(token.lower)) modifiers.push(roleWord(token));
  }
  return { modifiers, owner, tense };
}

/** A small word; in capitals the same letters are a name: "the US ambassador". */
const isSmall = ({ lower, text }: Token): boolean => isFunctionWord(lower) && text !== 'US' && text !== 'IT';

const isPossessive = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!;
  if (token.kind === 'clitic') return true;
  return token.glued && /^['’]$/.test(token.text) && at > 0 && tokens[at - 1]!.lower.endsWith('s');
};

/** "a Qatari", "an Omani", "a Dutchman": the people alone, behind an article. */
export function nationalIn(tokens: readonly Token[], first: number, end: number): Role | undefined {
  const [article, ...words] = tokens.slice(first, end);
  if (!article || !/^(?:an?|the)$/.test(article.lower) || words.length === 0 || words.length > 2) return undefined;
  return national(tokens, first, first + 1, end);
}

/** "who is Irish, ...": the adjective alone behind a verb of being, to the end of what it says. */
export function nationalAt(tokens: readonly Token[], at: number, end: number): Role | undefined {
  const next = tokens[at + 1];
  const isAlone = at + 1 >= end || next === undefined || /^(?:and|but)$/.test(next.lower) || next.kind === 'mark';
  return at < end && isAlone && next?.text !== '-' ? national(tokens, at, at, at + 1) : undefined;
}

/** The role of one of a people that some tokens name from a place on. */
function national(tokens: readonly Token[], start: number, first: number, end: number): Role | undefined {
  const words = tokens.slice(first, end);
  const people = adjectiveOfPeople(words.map(({ text }) => text).join(' '));
  if (people === undefined || words.some(({ kind, shape }) => kind !== 'word' || shape !== 'capital')) return undefined;
  const span = { start: words[0]!.start, end: words[words.length - 1]!.end };
  return {
    start: tokens[start]!.start,
    end: span.end,
    head: NATIONAL,
    headSpan: span,
    modifiers: [{ ...span, word: people, capital: true }],
    owner: [],
    complement: [],
    tense: 'now',
    text: textBetween(tokens, start, end),
  };
}

/** "eight engines and 47 firefighters" behind a name are not what it is. */
const isPlural = ({ lower }: Token): boolean => singular(lower) !== lower;

/** "major companies", "private data": ranks have a capital. */
const isPlainAdjective = ({ shape, lower }: Token, next: Token | undefined): boolean =>
  shape === 'lower' &&
  /^(?:major|private|general|principal|deputy|junior|senior)$/.test(lower) &&
  (/^(?:private|junior|senior)$/.test(lower) || (next?.kind === 'word' && !isFunctionWord(next.lower)));

/** "who judges" and "to coach" are verbs. */
const isVerbHere = (tokens: readonly Token[], at: number, first: number): boolean =>
  at > first &&
  /^(?:to|will|would|can|could|may|might|should|must|who|they|he|she|it|we|i|you)$/.test(tokens[at - 1]!.lower);

function complementAfter(tokens: readonly Token[], behind: number, end: number): RoleWord[] {
  const from = POSTPOSITIVE.test(tokens[behind]?.lower ?? '') ? behind + 1 : behind;
  const link = tokens[from];
  if (!link || from >= end || !/^(?:of|for|at|to|in|from|with)$/.test(link.lower)) return [];
  return complementWords(tokens, from + 1, end);
}

/** Adjectives that stand behind what somebody is: "professor emeritus of law". */
const POSTPOSITIVE = /^(?:emeritus|emerita|elect|designate|extraordinary|plenipotentiary)$/;

/** The words of a complement, up to where another clause begins. */
export function complementWords(tokens: readonly Token[], from: number, end: number): RoleWord[] {
  const words: RoleWord[] = [];
  for (let at = from; at < end; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mark' && token.text !== '-') break;
    if (token.kind !== 'word') continue;
    if (TIMES.test(token.lower) && isForHowLong(tokens[at - 1])) {
      if (words[words.length - 1]?.end === tokens[at - 1]!.end) words.pop();
      break;
    }
    if (/^(?:when|who|that|which|until|since|after|before|and|but|as|on|by|with|in)$/.test(token.lower)) break;
    if (!isSmall(token)) words.push(roleWord(token));
  }
  return words;
}

const TIMES = /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries|long|ages)$/;

/** "an adviser for years", "for two decades": how long, and not whose. */
const isForHowLong = (before: Token | undefined): boolean =>
  before?.lower === 'for' ||
  before?.kind === 'number' ||
  /^(?:two|three|four|five|six|seven|eight|nine|ten|many|several|some)$/.test(before?.lower ?? '');

const roleWord = (token: Token): RoleWord => ({
  start: token.start,
  end: token.end,
  word: fold(token.text).replace(/\.$/, ''),
  capital: token.shape === 'capital' || token.shape === 'upper',
});

/** A stretch of tokens as text with single spaces. */
export function textBetween(tokens: readonly Token[], first: number, end: number): string {
  let text = '';
  for (let at = first; at < end; at++) text += (at > first && !tokens[at]!.glued ? ' ' : '') + tokens[at]!.text;
  return text;
}
