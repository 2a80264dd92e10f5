import type { Span } from '../../server/src/text/span';
import { EQUAL_TITLES, NATIONALITIES, OFFICE_PARTS, TITLE_GROUPS } from './words';

/** One title to be written for another. */
export interface TitleSwap extends Span {
  readonly newText: string;
  readonly kind: 'title' | 'nationality';
  /** Other ways to write what stood there. */
  readonly equal: readonly string[];
  /** How the sources put it. */
  readonly known: string;
}

/**
 * The titles and nationalities in a phrase for which another can be written, where the sources give the person the one
 * and not the other. `titles` are the phrases by which sources call the person, in lower case.
 */
export function* titleSwaps(text: string, phrase: Span, titles: readonly string[]): Generator<TitleSwap> {
  const known = (words: string): string | undefined => titles.find((title) => positions(title, words).length > 0);
  const isFree = (words: readonly string[]): boolean =>
    words.flatMap((word) => [word, ...equalsOf(word)]).every((word) => known(word) === undefined);
  for (const { titles: group, before } of TITLE_GROUPS) {
    for (const [index, ways] of group.entries()) {
      const title = ways.map(known).find((found) => found !== undefined);
      if (title === undefined) continue;
      for (const span of ways.flatMap((way) => spansOf(text, phrase, way))) {
        if (isPartOfOffice(text, span)) continue;
        const next = text.slice(span.end + 1, span.end + 20).toLowerCase();
        if (before && !before.some((word) => next.startsWith(word))) continue;
        const written = text.slice(span.start, span.end);
        const equal = equalsOf(written.toLowerCase()).map((equalTitle) => inCaseOf(written, equalTitle));
        for (const other of group.filter((others, at) => at !== index && isFree(others)).map(([first]) => first!)) {
          const newText = inCaseOf(written, other);
          if (keepsArticle(text, span, newText)) yield { ...span, newText, kind: 'title', equal, known: title };
        }
      }
    }
  }
  for (const nationality of NATIONALITIES) {
    const title = known(nationality.toLowerCase());
    if (title === undefined) continue;
    for (const span of spansOf(text, phrase, nationality.toLowerCase())) {
      for (const newText of NATIONALITIES) {
        if (newText === nationality || !isFree([newText.toLowerCase()]) || !keepsArticle(text, span, newText)) continue;
        yield { ...span, newText, kind: 'nationality', equal: [], known: title };
      }
    }
  }
}

const equalsOf = (title: string): string[] =>
  EQUAL_TITLES.filter((titles) => titles.includes(title)).flatMap((titles) =>
    titles.filter((other) => other !== title),
  );

/** "deputy attorney general", "president of the company": one word of them for another makes no office that there is. */
function isPartOfOffice(text: string, { start, end }: Span): boolean {
  const before = /([\p{L}]+)[ -]$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase();
  const president = text.slice(start, end) === 'president';
  if (/^inspector$/i.test(text.slice(start, end)) && /^ general/i.test(text.slice(end, end + 8))) return true;
  return president || (before !== undefined && OFFICE_PARTS.includes(before));
}

/** Where words stand in a text, as words, not as parts of others. */
function positions(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (/[\p{L}-]/u.test(text.charAt(at - 1)) || /[\p{L}-]/u.test(text.charAt(at + words.length))) continue;
    found.push(at);
  }
  return found;
}

const spansOf = (text: string, { start, end }: Span, words: string): Span[] =>
  positions(text.slice(start, end).toLowerCase(), words).map((at) => ({
    start: start + at,
    end: start + at + words.length,
  }));

/** "an Army" cannot become "an Navy". */
function keepsArticle(text: string, { start }: Span, newText: string): boolean {
  const article = /(?<!\p{L})(an?) $/iu.exec(text.slice(Math.max(0, start - 4), start))?.[1]?.toLowerCase();
  return article === undefined || (article === 'an') === /^[aeiou]/i.test(newText);
}

/** Titles keep the capitals of those for which they are written: SEN., Sen., Chief Executive, chief executive. */
function inCaseOf(written: string, title: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return title.toUpperCase();
  if (written.charAt(0) === written.charAt(0).toLowerCase())
    return /^c[ef]o$/.test(title) ? title.toUpperCase() : title;
  return title.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()).replace(' Of ', ' of ');
}
