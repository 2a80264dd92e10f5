import type { Span } from '../span';
import type { Token } from '../tokens';

/** A word of a name at its place: what is glued to it belongs to it, as in "Cheuk-ting". */
export interface PlacedWord extends Span {
  readonly text: string;
}

/** The words of a stretch of tokens, commas left out. */
export function placedWords(tokens: readonly Token[], first: number, last: number): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (let at = first; at < last; at++) {
    const { text, kind, glued, start, end } = tokens[at]!;
    if (text === ',') continue;
    const joins = at > first && glued && (kind === 'clitic' || kind === 'mark' || tokens[at - 1]!.kind !== 'word');
    const before = words[words.length - 1];
    if (joins && before) words[words.length - 1] = { text: before.text + text, start: before.start, end };
    else words.push({ text, start, end });
  }
  return words;
}

/** The words of a stretch of tokens as they are written. */
export const wordsOf = (tokens: readonly Token[], first: number, last: number): string[] =>
  placedWords(tokens, first, last).map(({ text }) => text);
