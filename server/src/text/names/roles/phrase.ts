import { fold } from '../../characters';
import { COMPOUNDS, headOf, isRoleNoun, singular } from '../../lexicon/roleNouns';
import { isHonorific } from '../../lexicon/titles';
import { isFunctionWord } from '../../lexicon/words';
import type { Token } from '../../tokens';
import type { Role, RoleTense, RoleWord } from './role';

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

/** Reads a phrase such as "the acting head of Russia's sovereign wealth fund"; undefined where it says no role. */
export function roleIn(tokens: readonly Token[], first: number, end: number, after = false): Role | undefined {
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

/** The words of a complement, up to where another clause begins. */
export function complementWords(tokens: readonly Token[], from: number, end: number): RoleWord[] {
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

/** A stretch of tokens as text with single spaces. */
export function textBetween(tokens: readonly Token[], first: number, end: number): string {
  let text = '';
  for (let at = first; at < end; at++) text += (at > first && !tokens[at]!.glued ? ' ' : '') + tokens[at]!.text;
  return text;
}
