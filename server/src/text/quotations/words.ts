import { fold } from '../characters';
import type { Span } from '../span';
import type { Token } from '../tokens';

/** A word as quotations are compared: without case, marks, hyphens and the differences of British and American spelling. */
export interface ComparedWord extends Span {
  readonly word: string;
  /** A number that stands for the word in typed arrays. */
  readonly hash: number;
}

/** The words of a run of tokens as they are compared; offsets as in the tokens. */
export function comparedWords(tokens: readonly Token[], first = 0, last = tokens.length): ComparedWord[] {
  const words: ComparedWord[] = [];
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    const changed = letterInBrackets(tokens, at, last);
    if (changed) {
      words.push(changed);
      at += 3;
      continue;
    }
    if (token.kind === 'mark') continue;
    if (!token.text.includes('-')) words.push(comparedWord(fold(token.text), token));
    else addParts(words, token);
  }
  return words;
}

/** "[Y]ou": one word whose first letter the reporter has changed. */
function letterInBrackets(tokens: readonly Token[], at: number, last: number): ComparedWord | undefined {
  const [open, letter, close, rest] = tokens.slice(at, Math.min(last, at + 4));
  if (open?.text !== '[' || close?.text !== ']' || !letter || !rest || rest.kind !== 'word' || !rest.glued)
    return undefined;
  return letter.text.length <= 2
    ? comparedWord(fold(letter.text + rest.text), { start: open.start, end: rest.end })
    : undefined;
}

function addParts(words: ComparedWord[], token: Token): void {
  let at = token.start;
  for (const part of token.text.split(/[-‐‑]/)) {
    if (part) words.push(comparedWord(fold(part), { start: at, end: at + part.length }));
    at += part.length + 1;
  }
}

function comparedWord(folded: string, { start, end }: Span): ComparedWord {
  const word = comparedForm(folded);
  return { start, end, word, hash: hashOf(word) };
}

/** The form in which a folded word without hyphens is compared. */
export const comparedForm = (folded: string): string => oneSpelling(folded.replace(/\.$/, ''));

/** British and American spellings of one word, and a numeral's comma, made the same. */
function oneSpelling(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/,(?=\d{3})/g, '')
    .replace(/isation/, 'ization')
    .replace(/(?<=[a-z]{3})is(e|ed|es|ing)$/, 'iz$1')
    .replace(/(?<=[a-z]{2})our(?=$|s|ed|ing|ite|able|ful|hood)/, 'or')
    .replace(/(?<=[a-z]{2})tre$/, 'ter')
    .replace(/ogue$/, 'og')
    .replace(/(?<=[a-z])ll(?=ed$|ing$|er$)/, 'l')
    .replace(/defence/, 'defense')
    .replace(/^e-mail/, 'email');
}

/** FNV-1a over UTF-16 code units. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 0;
}
