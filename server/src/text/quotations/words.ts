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
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    const changed = letterInBrackets(tokens, at, last);
    if (changed) {
      words.push(changed);
      at += 3;
      continue;
    }
    const masked = endOfMasked(tokens, at, last);
    if (masked > at) {
      const span = { start: token.start, end: tokens[masked - 1]!.end };
      words.push(
        comparedWord(
          tokens
            .slice(at, masked)
            .map(({ text }) => text)
            .join('')
            .toLowerCase(),
          span,
        ),
      );
      at = masked - 1;
      continue;
    }
    const suffix = token.kind === 'number' ? tokens[at + 1] : undefined;
    const ordinal = suffix?.glued && at + 1 < last ? /^(?:st|nd|rd|th)(?=-|$)/.exec(suffix.lower)?.[0] : undefined;
    if (suffix && ordinal) {
      // "11th", "11th-hour"
      words.push(comparedWord(fold(token.text) + ordinal, { start: token.start, end: suffix.start + 2 }));
      addParts(words, { ...suffix, start: suffix.start + 2, text: suffix.text.slice(2) });
      at++;
      continue;
    }
    const sign = SIGNS[token.text];
    if (sign) words.push(comparedWord(sign, token));
    if (token.kind === 'mark') continue;
    if (!token.text.includes('-')) words.push(comparedWord(fold(token.text), token));
    else addParts(words, token);
  }
  return words;
}

/** Marks that are read as words. */
const SIGNS: Readonly<Record<string, string>> = table({ '&': 'and', '%': 'percent' });

/** The end of a word whose letters are masked, as in "s**t", "f***ing" and "b------t"; `at` where none begins there. */
function endOfMasked(tokens: readonly Token[], at: number, last: number): number {
  if (tokens[at]!.kind !== 'word' || tokens[at]!.text.length > 3) return at;
  let end = at + 1;
  let mask = '';
  while (end < last && tokens[end]!.glued && /^(?:\*|_|-{2,}|—)$/.test(tokens[end]!.text)) mask += tokens[end++]!.text;
  if (mask.length < 1 || (mask.startsWith('—') && !/^[bcdfhpsw]$/i.test(tokens[at]!.text))) return at;
  if (end < last && tokens[end]!.glued && tokens[end]!.kind === 'word') return end + 1;
  return mask.length > 1 ? end : at;
}

/** "[Y]ou": one word whose first letter the reporter has changed. */
function letterInBrackets(tokens: readonly Token[], at: number, last: number): ComparedWord | undefined {
  if (tokens[at]!.text !== '[') return undefined;
  const [open, letter, close, rest] = tokens.slice(at, Math.min(last, at + 4));
  if (!open || close?.text !== ']' || !letter || !rest || rest.kind !== 'word' || !rest.glued) return undefined;
  return letter.text.length <= 2
    ? comparedWord(fold(letter.text + rest.text), { start: open.start, end: rest.end })
    : undefined;
}

function addParts(words: ComparedWord[], token: Pick<Token, 'start' | 'text'>): void {
  let at = token.start;
  for (const part of token.text.split(/[-‐‑]/)) {
    if (part) words.push(comparedWord(fold(part), { start: at, end: at + part.length }));
    at += part.length + 1;
  }
}

function comparedWord(folded: string, { start, end }: Span): ComparedWord {
  const { word, hash } = compared(folded);
  return { start, end, word, hash };
}

/** The form in which a folded word without hyphens is compared. */
export const comparedForm = (folded: string): string => compared(folded).word;

/** The number that stands for a folded word without hyphens, in the form in which it is compared. */
export const comparedHash = (folded: string): number => compared(folded).hash;

const compared = remembered(50_000, (folded) => {
  const word = oneSpelling(folded.replace(/\.$/, ''));
  return { word, hash: hashOf(word) };
});

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
