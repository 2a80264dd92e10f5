import { isFiniteCue } from '../lexicon/cues';
import type { Span } from '../span';
import type { Token } from '../tokens';

/** Words that are set apart as somebody's, most often by quotation marks. Offsets count in the block. */
export interface Quotation extends Span {
  /** The half-open range of tokens between the marks. */
  readonly first: number;
  readonly last: number;
  /** The words without their marks; `start` and `end` have the marks with them. */
  readonly inner: Span;
  /** It has no closing mark: it goes on in the next paragraph, or the mark was forgotten. */
  readonly open: boolean;
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', "'": "'", '«': '»', '„': '“' };

const OTHER_CLOSING: Readonly<Record<string, string>> = { '”': '"', '"': '”' };

/** The mark that closes a quotation that an opening mark begins; undefined for any other text. */
export const closingMark = (opening: string): string | undefined => CLOSING[opening];

/**
 * Finds quotations by pairing marks by type and direction. Single marks open one only at the head of a word, and close it
 * only behind one, so that apostrophes are none; inside double marks they are left alone.
 */
export function findQuotations(tokens: readonly Token[], prose: string): Quotation[] {
  const quotations: Quotation[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const closing = openingAt(tokens, at, prose);
    if (closing === undefined) continue;
    const close = closingFrom(tokens, at + 1, closing, prose);
    const last = close ?? tokens.length;
    if ((close === undefined && isSingle(closing)) || last === at + 1) continue;
    quotations.push({ ...quotationOf(tokens, at + 1, last), end: tokens[close ?? last - 1]!.end, open: !close });
    at = last;
  }
  return quotations;
}

/** The quotation that a range of tokens is, with the mark before it. */
const quotationOf = (tokens: readonly Token[], first: number, last: number): Omit<Quotation, 'open'> => {
  const inner = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
  return { start: tokens[first - 1]!.start, end: inner.end, first, last, inner };
};

const isSingle = (closing: string): boolean => closing === '’' || closing === "'";

// ---- Opening ----------------------------------------------------------------------------------------------------

/** The mark that would close what opens at a token; undefined where nothing does. */
function openingAt(tokens: readonly Token[], at: number, prose: string): string | undefined {
  const token = tokens[at]!;
  const closing = token.kind === 'mark' ? CLOSING[token.text] : undefined;
  if (closing === undefined) return undefined;
  if (isSingle(closing) && (!opensWord(tokens, at) || isElision(tokens, at, closing, prose))) return undefined;
  if (token.text !== '"' && token.text !== "'") return closing;
  return opensWord(tokens, at) && !isWordAt(prose, token.start - 1) ? closing : undefined;
}

const opensWord = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    next !== undefined && next.glued && (next.kind !== 'mark' || /^(?:[[(‘'“"…*$£€—–-]|\.{2,}|-{2,})$/.test(next.text))
  );
};

/** What English cuts the head off: 'cause, 'em, 'til, '90s. */
const ELIDED = /^(?:cause|em|til|till|tis|twas|bout|round|cos|coz|kay|n|nuff|ello|ere|appen|neath|gainst|\d\ds?)$/;

/** Whether a single mark is an apostrophe at the head of a word: it is, unless a closing mark behind a stop says otherwise. */
function isElision(tokens: readonly Token[], at: number, closing: string, prose: string): boolean {
  const next = tokens[at + 1]!;
  const written =
    next.kind === 'number' ? `${next.text}${tokens[at + 2]?.glued ? tokens[at + 2]!.lower : ''}` : next.lower;
  if (!ELIDED.test(written)) return false;
  const close = closingFrom(tokens, at + 1, closing, prose);
  return close === undefined || !/^[.,!?…]/.test(tokens[close - 1]!.text);
}

// ---- Closing ----------------------------------------------------------------------------------------------------

function closingFrom(tokens: readonly Token[], from: number, closing: string, prose: string): number | undefined {
  if (isSingle(closing)) return singleClosingFrom(tokens, from, closing, prose);
  const other = OTHER_CLOSING[closing];
  let nested = 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'mark' || isInches(tokens, at)) continue;
    if (other !== undefined) {
      // copy mixes curly and straight marks; a pair of the other kind inside is a quotation of its own
      const opens = token.text === '“' || (token.text === '"' && !token.glued && tokens[at + 1]?.glued === true);
      if (opens && CLOSING[token.text] === other) nested++;
      else if (token.text === other && token.glued && nested-- === 0) return at;
    }
    // an opening mark where only a closing one can stand
    if (token.text === '“' && closing === '”' && token.glued && tokens[at + 1]?.glued === false) return at;
    if (token.text !== closing) continue;
    // a straight mark that opens a word opens another quotation: this one was never closed
    if (closing === '"' && !token.glued && tokens[at + 1]?.glued) return undefined;
    return at;
  }
  return undefined;
}

/** 5'9" and 6' 2": marks behind figures that measure. */
const isInches = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === '"' &&
  tokens[at - 1]?.kind === 'number' &&
  /^['’′]$/.test(tokens[at - 2]?.text ?? '') &&
  tokens[at - 3]?.kind === 'number';

/** Longest quotation in single marks, in tokens: an apostrophe that was taken for a mark is given up here. */
const LONGEST_SINGLE = 1000;

/**
 * The closing single mark. Behind a plural ("the drivers’ union") it is an apostrophe where the sentence goes on and
 * another mark is there to close the quotation.
 */
function singleClosingFrom(tokens: readonly Token[], from: number, closing: string, prose: string): number | undefined {
  let possessive: number | undefined;
  const end = Math.min(tokens.length, from + LONGEST_SINGLE);
  for (let at = from; at < end; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'mark') continue;
    const opensAnother = token.text === CLOSING_OF_SINGLE[closing] && !token.glued && opensWord(tokens, at);
    if (opensAnother && !isElidedWord(tokens[at + 1])) break;
    if (token.text !== closing || !token.glued || isWordAt(prose, token.end)) continue;
    if (!isPossessive(tokens, at)) return at;
    possessive ??= at;
  }
  return possessive;
}

const CLOSING_OF_SINGLE: Readonly<Record<string, string>> = { '’': '‘', "'": "'" };

const isElidedWord = (token: Token | undefined): boolean => token !== undefined && ELIDED.test(token.lower);

const isPossessive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]!.lower.endsWith('s') &&
  tokens[at + 1]?.kind === 'word' &&
  tokens[at + 1]!.shape === 'lower' &&
  !tokens[at + 1]!.glued &&
  !isFiniteCue(tokens[at + 1]!.lower) &&
  !/^(?:he|she|they)$/.test(tokens[at + 1]!.lower);

const isWordAt = (prose: string, at: number): boolean => /[\p{L}\p{N}]/u.test(prose.charAt(at));
