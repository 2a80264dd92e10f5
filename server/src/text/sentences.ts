import { standsBeforeName } from './lexicon/abbreviations';
import { isCommonWord, isFunctionWord } from './lexicon/words';
import { isCueVerb } from './lexicon/cues';
import { fitted } from './memo';
import type { Span } from './span';
import type { Token } from './tokens';

/** A sentence as a span of the text and as a half-open range of its tokens. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

const CLOSERS = new Set(['”', '"', '’', "'", '»', ')', ']']);
const OPENERS = new Set(['“', '"', '‘', "'", '«', '(', '[']);
/** An attribution behind a quoted question ("…?" asked Representative Don Bacon of Nebraska.) is no longer than this. */
const ATTRIBUTION_WORDS = 12;

/** Divides a paragraph's tokens into sentences. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let at = 0; at < tokens.length; at++) {
    const end = endOfSentence(tokens, at);
    if (end === undefined) continue;
    sentences.push(sentenceOf(tokens, first, end));
    first = end;
    at = end - 1;
  }
  if (first < tokens.length) sentences.push(sentenceOf(tokens, first, tokens.length));
  return fitted(sentences);
}

const sentenceOf = (tokens: readonly Token[], first: number, last: number): Sentence => ({
  first,
  last,
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
});

/** The token index behind a sentence that ends with the token at `at`, or undefined where none ends there. */
function endOfSentence(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  const isStop = token.kind === 'mark' && /^(?:\.+|[!?…])$/.test(token.text);
  const isAbbreviation = token.kind === 'word' && token.text.endsWith('.');
  if (!isStop && !isAbbreviation) return undefined;
  let next = at + 1;
  while (isStop && next < tokens.length && tokens[next]!.glued && /^[.!?…]+$/.test(tokens[next]!.text)) next++;
  let closed = false;
  while (next < tokens.length && tokens[next]!.glued && CLOSERS.has(tokens[next]!.text)) {
    next++;
    closed = true;
  }
  if (next >= tokens.length) return next;
  if (tokens[next]!.glued) return undefined;
  if (isAbbreviation && !closed) return abbreviationEnds(token, tokens[next]!) ? next : undefined;
  if (!startsSentence(tokens, next)) return undefined;
  const asksOrTrailsOff = token.text !== '.';
  if (closed && asksOrTrailsOff && isAttribution(tokens, next)) return undefined;
  return next;
}

/** After an abbreviation only an ordinary word with a capital, or a quotation, begins a new sentence. */
function abbreviationEnds(abbreviation: Token, next: Token): boolean {
  const word = abbreviation.text.slice(0, -1);
  if (word === 'No') return next.kind !== 'number' && next.shape !== 'lower';
  if (standsBeforeName(word)) return false;
  if (/^[A-Z]$/.test(word)) return false;
  if (next.kind === 'mark') return next.text === '“' || next.text === '"';
  // "A.J. Smith", "the U.S. Open": behind initials even a common word is more likely part of the name
  if (/^[A-Z](?:\.[A-Z])+$/.test(word)) return next.shape === 'capital' && isFunctionWord(next.lower);
  return next.shape === 'capital' && isCommonWord(next.lower);
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'number') return true;
  if (token.kind === 'word') return token.shape !== 'lower';
  return (
    OPENERS.has(token.text) ||
    /^[—–•*]$/.test(token.text) ||
    token.text === '£' ||
    token.text === '$' ||
    token.text === '€'
  );
}

function isAttribution(tokens: readonly Token[], from: number): boolean {
  let cue = false;
  for (let at = from; at < tokens.length && at - from < ATTRIBUTION_WORDS; at++) {
    const token = tokens[at]!;
    if (token.kind === 'word' && isCueVerb(token.lower)) cue = true;
    if (token.kind === 'mark' && (token.text === '.' || token.text === '”' || token.text === '“'))
      return cue && token.text === '.';
  }
  return cue;
}
