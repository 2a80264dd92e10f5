import { readDate } from '../../../text/dates/reading';
import { UnreadableSource, type Extract, type Known, type Reader, type SourceFacts } from '../../extract';
import { MarksBuilder, Original } from '../../original';
import { TextBuilder } from '../textBuilder';
import { withoutFurniture } from './furniture';
import { linesOf } from './lines';
import { openPdf, type PdfInfo } from './open';
import type { Page } from './page';
import { paragraphsOf } from './paragraphs';
import { withTexLetters } from './texFonts';
import { plainLetters, vocabularyOf } from './words';

/** The text layer of a PDF as a person reads it: paragraphs whole, without running heads and page numbers. */
export const pdfReader: Reader = { extensions: ['pdf'], noun: 'PDF', kind: 'PDF', read: readPdf };

async function readPdf(bytes: Uint8Array): Promise<Extract> {
  const { info, pages: raw } = await openPdf(bytes);
  const pages = withTexLetters(raw);
  const empty = pages.filter(({ pieces }) => pieces.every(({ text }) => !text.trim())).map(({ number }) => number);
  if (empty.length === pages.length) throw new UnreadableSource(scanReason(pages));
  const lines = pages.flatMap(linesOf).map((line) => ({ ...line, text: plainLetters(line.text) }));
  const article = withoutFurniture(lines);
  const known = vocabularyOf(article.map(({ text }) => text));

  const builder = new TextBuilder();
  const marks = new MarksBuilder('page');
  let shown = 1;
  const paragraphs = paragraphsOf(article, known);
  for (const { kind, text, pages: starts } of paragraphs) {
    const page = starts[0]![1];
    if (page > shown) builder.remark(`[page ${(shown = page)}]`);
    const at = builder.block(kind, text);
    for (const [offset, number] of starts) marks.add(at + offset, number);
  }
  const { text, blocks } = builder.finish();
  return {
    text,
    blocks,
    facts: { ...factsOf(info), ...(empty.length > 0 && { missing: missingPages(empty) }) },
    headings: paragraphs.filter(({ isLarge }) => isLarge).map((paragraph) => paragraph.text),
    original: Original.inText(text, marks.finish()),
  };
}

const scanReason = ({ length }: readonly Page[]): string =>
  `is a scan: its ${length === 1 ? 'page is a picture' : `${length} pages are pictures`} without text. Run text recognition (OCR) over it first`;

const missingPages = (pages: readonly number[]): string =>
  pages.length === 1
    ? `page ${pages[0]} is a picture without text`
    : `pages ${pages.slice(0, 12).join(', ')}${pages.length > 12 ? ' …' : ''} are pictures without text`;

/** Names that programs give to documents that have none. */
const NO_TITLE =
  /^(?:untitled|document\d*|microsoft word\b.*|.*\.(?:docx?|odt|indd|pages|rtf|html?|tex)|print|about:blank)$/i;

/** What the file's properties say: who makes a PDF seldom wrote it, and its date is that of the print. */
function factsOf({ title, author, created }: PdfInfo): SourceFacts {
  const known = (value: string): Known<string> => ({ value, from: 'document properties' });
  const [, year, month, day] = /^D:(\d{4})(\d\d)(\d\d)/.exec(created ?? '') ?? [];
  const made = year === undefined ? undefined : readDate(`${year}-${month}-${day}`);
  return {
    ...(title && !NO_TITLE.test(title) && { title: known(title) }),
    ...(author && { author: known(author) }),
    ...(made !== undefined && { madeOn: { value: made, from: 'document properties' } }),
  };
}
