import type { Source } from '../../../server/src/corpus/source';
import type { Draft } from '../../../server/src/draft/draft';
import type { Speech } from '../../../server/src/text/quotations/speech';
import { textOf, type Span } from '../../../server/src/text/span';

/** A word of a quotation, at its place in the draft. */
export interface QuotedWord extends Span {
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
}

/** A quotation of a draft that other sources have word for word, so that an error can be planted into it. */
export interface CarriedQuotation extends Span {
  readonly speech: Speech;
  readonly words: readonly QuotedWord[];
  readonly sources: readonly Source[];
}

/** Shorter ones are anybody's words. */
const SHORTEST = 4;

/** The quotations of a draft that at least one source has, by the letters alone. */
export function carriedQuotations(draft: Draft, sources: readonly Source[]): CarriedQuotation[] {
  const texts = sources.map((source) => ({ source, letters: lettersOf(proseOf(source)) }));
  return draft.speech
    .filter(({ form, use }) => form === 'marked' && use === 'words')
    .flatMap((speech) => {
      const words = wordsIn(draft.text, speech);
      if (words.length < SHORTEST || /…|\.\.|\[|\(/.test(textOf(draft.text, speech))) return [];
      const letters = lettersOf(textOf(draft.text, speech));
      const carrying = texts.filter((other) => other.letters.includes(letters)).map(({ source }) => source);
      return carrying.length > 0 ? [{ start: speech.start, end: speech.end, speech, words, sources: carrying }] : [];
    });
}

/** Whether a source has these words in one piece, whatever marks stand between them. */
export const isCarried = (text: string, sources: readonly Source[]): boolean =>
  sources.some((source) => lettersOf(proseOf(source)).includes(lettersOf(text)));

/** Whether one text has all the words of another, in one piece. */
export const hasWordsOf = (text: string, other: string): boolean => lettersOf(text).includes(lettersOf(other));

const proseOf = ({ blocks }: Source): string => blocks.map(({ block }) => block.prose).join(' ');

/** The words of a text in lower case, parted and surrounded by single spaces. */
const lettersOf = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

export const wordsIn = (text: string, { start, end }: Span): QuotedWord[] =>
  [...text.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    lower: word.toLowerCase().replace(/’/g, "'"),
    start: start + index,
    end: start + index + word.length,
  }));
