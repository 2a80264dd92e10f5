import { isApostrophe, isDigit, isHyphen, isInvisible, isLetter, isSpace, withoutInvisible } from './characters';
import { isAbbreviation } from './lexicon/abbreviations';
import { isCommonWord } from './lexicon/words';
import { apart, fitted } from './memo';
import type { Span } from './span';

/** `clitic` is what a word carries behind an apostrophe: 's, 'll, 've. */
export type TokenKind = 'word' | 'number' | 'clitic' | 'mark';

/** How a word is capitalised; `mixed` as in iPhone, McDonald is `capital`. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'none';

/** One token of a text, with offsets into it. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** The text in lower case, with plain apostrophes. */
  readonly lower: string;
  readonly shape: Shape;
  /** No space stands before it. */
  readonly glued: boolean;
}

const CLITICS: ReadonlySet<string> = new Set(['s', 'll', 're', 've', 'd', 'm']);
const FRACTIONS = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞';

const isFraction = (code: number): boolean =>
  code >= 0xbc && (code <= 0xbe || (code >= 0x2150 && code <= 0x215f)) && FRACTIONS.includes(String.fromCharCode(code));

/**
 * Splits text into words, numbers, clitics and marks in one pass, linear in its length.
 *
 * A word keeps inner apostrophes and hyphens (O'Brien, son-in-law, Covid-19) and the stops of abbreviations (Mr., U.S.,
 * J.); what follows a number without a space is a token of its own (38 . m, 28 - point).
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  let glued = false;

  const push = (kind: TokenKind, end: number): void => {
    tokens.push(makeToken(text, kind, at, end, glued));
    at = end;
    glued = true;
  };

  while (at < length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      glued = false;
    } else if (isInvisible(code)) {
      at++;
    } else if (isDigit(code) || isFraction(code)) {
      push('number', withoutTrailingInvisible(text, at, endOfNumber(text, at)));
    } else if (isLetter(code)) {
      const end = withoutTrailingInvisible(text, at, endOfWord(text, at));
      const hyphen = splittingHyphen(text, at, end);
      if (hyphen > at) {
        push('word', hyphen);
        push('mark', hyphen + 1);
      }
      const clitic = startOfClitic(text, at, end);
      push('word', clitic);
      if (clitic < end) push('clitic', end);
    } else {
      push('mark', endOfMark(text, at));
    }
  }
  return fitted(tokens);
}

function makeToken(text: string, kind: TokenKind, start: number, end: number, glued: boolean): Token {
  const forms = end - start <= LONGEST_KEPT ? formsAt(kind, text, start, end) : formsOf(kind, text.slice(start, end));
  return new PlacedToken(forms, start, end, glued);
}

/** What is the same of a word wherever it stands. */
interface Forms extends Pick<Token, 'kind' | 'text' | 'lower' | 'shape'> {
  /** As it stands in the text, what cannot be seen included. */
  readonly slice: string;
}

/** A word at its place. There are some for each word of all that is analysed, so they share what they can. */
class PlacedToken implements Token {
  readonly forms: Forms;
  readonly start: number;
  readonly end: number;
  readonly glued: boolean;

  constructor(forms: Forms, start: number, end: number, glued: boolean) {
    this.forms = forms;
    this.start = start;
    this.end = end;
    this.glued = glued;
  }

  get kind(): TokenKind {
    return this.forms.kind;
  }

  get text(): string {
    return this.forms.text;
  }

  get lower(): string {
    return this.forms.lower;
  }

  get shape(): Shape {
    return this.forms.shape;
  }
}

/** Letters of a word whose forms are remembered: most words come again and again, and what is kept is looked up faster. */
const LONGEST_KEPT = 24;

/** The last forms by a number made of their letters, so that no string need be made of the text to find them. */
const latest = new Array<Forms | undefined>(1 << 15);

function formsAt(kind: TokenKind, text: string, start: number, end: number): Forms {
  let number = end - start;
  for (let at = start; at < end; at++) number = (Math.imul(number, 31) + text.charCodeAt(at)) | 0;
  const place = (number ^ (number >>> 15)) & (latest.length - 1);
  const known = latest[place];
  if (known?.kind === kind && known.slice.length === end - start && text.startsWith(known.slice, start)) return known;
  return (latest[place] = formsOf(kind, apart(text.slice(start, end))));
}

function formsOf(kind: TokenKind, slice: string): Forms {
  const ascii = isAscii(slice);
  // what is nothing but tags stays what it is: no token is empty
  const written = ascii ? slice : withoutInvisible(slice) || slice;
  const lower = written.toLowerCase();
  const shape = kind === 'word' ? shapeOf(written, lower) : 'none';
  return { kind, slice, text: written, lower: ascii ? lower : lower.replace(/[’‘ʼ]/g, "'"), shape };
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function shapeOf(written: string, lower: string): Shape {
  if (written === lower) return 'lower';
  const first = written.charAt(0);
  const firstIsCapital = first !== lower.charAt(0);
  if (firstIsCapital && written.slice(1) === lower.slice(1)) return 'capital';
  if (written.length > 1 && written === written.toUpperCase()) return 'upper';
  // UKs, NGOs: the plural of what is all capitals
  if (firstIsCapital && /^[A-Z]{2,}s$/.test(written)) return 'upper';
  return firstIsCapital ? 'capital' : 'mixed';
}

function endOfNumber(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || isFraction(code) || (isInvisible(code) && at > start)) at++;
    else if (joinsDigits(text, at)) at++;
    else break;
  }
  return at;
}

/** Whether the character between two digits belongs to one number: 61,438 and 3.2 and 5:10, but not "in 2023,2024". */
function joinsDigits(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!isDigit(text.charCodeAt(at + 1)) || !isDigit(text.charCodeAt(at - 1))) return false;
  if (code === 46 || code === 58) return true;
  if (code !== 44) return false;
  return isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3)) && !isDigit(text.charCodeAt(at + 4));
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isInvisible(code) || isDigit(code)) {
      at++;
    } else if (isApostrophe(code) || isHyphen(code)) {
      const next = text.charCodeAt(at + 1);
      if (isLetter(next) || (isHyphen(code) && isDigit(next))) at += 2;
      else break;
    } else if (code === 38 && isCapitalCode(text.charCodeAt(at - 1)) && isCapitalCode(text.charCodeAt(at + 1))) {
      at += 2; // AT&T
    } else if (code === 46 && stopBelongs(text, start, at)) {
      at++;
    } else {
      break;
    }
  }
  return at;
}

const isCapitalCode = (code: number): boolean => code >= 65 && code <= 90;

/** Whether a full stop is part of the word before it: U.S., a.m., an initial, or a known abbreviation. */
function stopBelongs(text: string, start: number, at: number): boolean {
  const previous = text.charCodeAt(at - 1);
  if (!isLetter(previous)) return false;
  const single = at - 1 === start || isDotted(text, at - 2) || isHyphen(text.charCodeAt(at - 2));
  if (single) {
    const next = text.charCodeAt(at + 1);
    if (isLetter(next)) return text.charCodeAt(at + 2) === 46 || !isLetter(text.charCodeAt(at + 2));
    return isCapitalCode(previous) || isDotted(text, at - 2);
  }
  if (isLetter(text.charCodeAt(at + 1))) return false;
  return at - start <= 7 && isAbbreviation(text.slice(start, at));
}

const isDotted = (text: string, at: number): boolean => text.charCodeAt(at) === 46;

/** What stands before a hyphen and is no part of the name behind it; al- and el- are. */
const PREFIXES =
  /^(?:pro|anti|non|ex|mid|pre|post|un|sub|trans|inter|ultra|semi|all|neo|pan|cross|quasi|self|then|late|early|once|now|self|half)$/;

/** Where a name is joined to an ordinary word: Moscow-tilted, U.S.-led, pro-Russian. Elsewhere `start`. */
function splittingHyphen(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && !isHyphen(text.charCodeAt(at))) at++;
  if (at >= end - 1) return start;
  const [before, after] = [text.slice(start, at), text.slice(at + 1, end)];
  if (/^(?:then|ex)$/i.test(before) && after.length > 2) return at;
  if (isCapitalised(before)) {
    return after.length > 2 && after === after.toLowerCase() && isCommonWord(after.split(/['’-]/, 1)[0]!) ? at : start;
  }
  return isCapitalised(after) && PREFIXES.test(before) ? at : start;
}

const isCapitalised = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

function withoutTrailingInvisible(text: string, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && isInvisible(text.charCodeAt(at - 1))) at--;
  return at;
}

function startOfClitic(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start && at >= end - 3; at--) {
    if (isApostrophe(text.charCodeAt(at))) {
      return CLITICS.has(text.slice(at + 1, end).toLowerCase()) ? at : end;
    }
  }
  return end;
}

function endOfMark(text: string, start: number): number {
  const code = text.charCodeAt(start);
  let end = start + 1;
  // "..." and "--" are one mark each, and so is a character outside the basic plane
  if (code === 46 || code === 45) while (text.charCodeAt(end) === code) end++;
  else if (code >= 0xd800 && code <= 0xdbff && end < text.length) end++;
  return end;
}
