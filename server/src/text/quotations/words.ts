import { fold } from '../characters';
import { remembered } from '../memo';
import type { Span } from '../span';
import type { Token } from '../tokens';
import { table } from '../table';

/** A word as quotations are compared: without case, marks, hyphens and the differences of British and American spelling. */
export interface ComparedWord extends Span {
  readonly word: string;
  /** A number that stands for the word in typed arrays. */
  readonly hash: number;
}

/** The words of a run of tokens as they are compared; offsets as in the tokens. */
export function comparedWords(tokens: readonly Token[], first = 0, last = tokens.length): ComparedWord[] {
  const words: ComparedWord[] = [];
  visitComparedWords(tokens, first, last, ({ word, hash }, start, end) => words.push({ start, end, word, hash }));
  return words;
}

/** A word as it is compared, wherever it stands. */
export type Compared = Pick<ComparedWord, 'word' | 'hash'>;

/** Tells of the words of a run of tokens as they are compared, in order; offsets as in the tokens. */
export function visitComparedWords(
  tokens: readonly Token[],
  first: number,
  last: number,
  visit: (word: Compared, start: number, end: number) => void,
): void {
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    if (isPlainWord(tokens, at, last)) {
      visit(comparedToken(token.lower), token.start, token.end);
      continue;
    }
    const changed = letterInBrackets(tokens, at, last);
    if (changed) {
      visit(compared(changed.folded), changed.start, changed.end);
      at += 3;
      continue;
    }
    const masked = endOfMasked(tokens, at, last);
    if (masked > at) {
      const text = tokens
        .slice(at, masked)
        .map(({ text }) => text)
        .join('');
      visit(compared(text.toLowerCase()), token.start, tokens[masked - 1]!.end);
      at = masked - 1;
      continue;
    }
    const suffix = token.kind === 'number' ? tokens[at + 1] : undefined;
    const ordinal = suffix?.glued && at + 1 < last ? /^(?:st|nd|rd|th)(?=-|$)/.exec(suffix.lower)?.[0] : undefined;
    if (suffix && ordinal) {
      // "11th", "11th-hour"
      visit(compared(fold(token.text) + ordinal), token.start, suffix.start + 2);
      visitParts(suffix.text.slice(2), suffix.start + 2, visit);
      at++;
      continue;
    }
    const sign = SIGNS[token.text];
    if (sign) visit(compared(sign), token.start, token.end);
    if (token.kind === 'mark') continue;
    if (!token.text.includes('-')) visit(comparedToken(token.lower), token.start, token.end);
    else visitParts(token.text, token.start, visit);
  }
}

/** Whether a token is a word by itself, as nearly all are: no hyphen in it, and no masked letters behind it. */
const isPlainWord = (tokens: readonly Token[], at: number, last: number): boolean => {
  const { kind, text } = tokens[at]!;
  if (kind !== 'word' || text.includes('-')) return false;
  const next = tokens[at + 1]!;
  return at + 1 >= last || !next.glued || (text.length > LONGEST_HEAD && next.text !== '*');
};

/** Longer words are masked only where letters stand behind the mask as well: an asterisk behind one may be a footnote's. */
const LONGEST_HEAD = 3;

/** Marks that are read as words. */
const SIGNS: Readonly<Record<string, string>> = table({ '&': 'and', '%': 'percent' });

/** The end of a word whose letters are masked, as in "s**t", "f***ing", "b------t" and "bullsh*t"; `at` where none begins there. */
function endOfMasked(tokens: readonly Token[], at: number, last: number): number {
  if (tokens[at]!.kind !== 'word') return at;
  const isLong = tokens[at]!.text.length > LONGEST_HEAD;
  if (isLong && tokens[at + 1]?.text !== '*') return at;
  let end = at + 1;
  let mask = '';
  while (end < last && tokens[end]!.glued && /^(?:\*|_|-{2,}|—)$/.test(tokens[end]!.text)) mask += tokens[end++]!.text;
  if (mask.length < 1 || (mask.startsWith('—') && !/^[bcdfhpsw]$/i.test(tokens[at]!.text))) return at;
  if (end < last && tokens[end]!.glued && tokens[end]!.kind === 'word') return end + 1;
  return mask.length > 1 && !isLong ? end : at;
}

/** "[Y]ou": one word whose first letter the reporter has changed. */
function letterInBrackets(
  tokens: readonly Token[],
  at: number,
  last: number,
): (Span & { readonly folded: string }) | undefined {
  if (tokens[at]!.text !== '[') return undefined;
  const [open, letter, close, rest] = tokens.slice(at, Math.min(last, at + 4));
  if (!open || close?.text !== ']' || !letter || !rest || rest.kind !== 'word' || !rest.glued) return undefined;
  return letter.text.length <= 2
    ? { folded: fold(letter.text + rest.text), start: open.start, end: rest.end }
    : undefined;
}

/** The parts of a word between its hyphens. */
function visitParts(text: string, start: number, visit: (word: Compared, start: number, end: number) => void): void {
  let at = start;
  for (const part of text.split(/[-‐‑]/)) {
    if (part) visit(compared(fold(part)), at, at + part.length);
    at += part.length + 1;
  }
}

/** The form in which a folded word without hyphens is compared. */
export const comparedForm = (folded: string): string => compared(folded).word;

/** The number that stands for a folded word without hyphens, in the form in which it is compared. */
export const comparedHash = (folded: string): number => compared(folded).hash;

const compared = remembered(20_000, (folded): Compared => {
  const word = oneSpelling(folded.replace(/\.$/, ''));
  return { word, hash: hashOf(word) };
});

/** The same of a word in lower case that is not folded yet, as tokens have it. */
const comparedToken = remembered(20_000, (lower): Compared => compared(fold(lower)));

/** What is written with "our" in Britain and with "or" in America, with any ending. */
const OUR =
  /(arm|behavi|cand|clam|col|demean|endeav|enam|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|savi|sav|splend|succ|tum|val|vap|vig)our/;

/** British and American spellings of one word, and a numeral's comma, made the same. */
function oneSpelling(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/,(?=\d{3})/g, '')
    .replace(/isation/, 'ization')
    .replace(/(?<=[a-z]{3})is(e|ed|es|ing)$/, 'iz$1')
    .replace(/lys(e|ed|es|ing)$/, 'lyz$1')
    .replace(OUR, '$1or')
    .replace(/(?<=[a-z]{2})tre$/, 'ter')
    .replace(/ogue$/, 'og')
    .replace(/(?<=[a-z])ll(?=ed$|ing$|er$)/, 'l')
    .replace(/defence/, 'defense')
    .replace(/^e-mail/, 'email')
    .replace(/(?<=^an|^)aesthe/, 'esthe')
    .replace(/(?<=p|h|arch|gyn|medi|encyclop)ae/, 'e')
    .replace(/oe(?=str|soph|dem|tus|tal$)/, 'e');
}

/** FNV-1a over UTF-16 code units. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 0;
}
