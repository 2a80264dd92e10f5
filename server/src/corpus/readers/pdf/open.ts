import type { getDocument } from 'unpdf/pdfjs';
import { UnreadableSource } from '../../extract';
import { checkLength, LIMITS } from '../../limits';
import type { Page, Piece } from './page';

/** What a PDF says of itself. */
export interface PdfInfo {
  readonly title: string | undefined;
  readonly author: string | undefined;
  /** `D:20250514071500+01'00'` */
  readonly created: string | undefined;
}

export interface PdfFile {
  readonly info: PdfInfo;
  readonly pages: readonly Page[];
}

/**
 * Opens a PDF with pdf.js, which is loaded at first use. Nothing is fetched, drawn or evaluated: no scripts, no fonts,
 * no character maps from elsewhere.
 *
 * @throws {UnreadableSource} where the file is damaged, locked or too long.
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const pdfjs = await import('unpdf/pdfjs');
  const loading = pdfjs.getDocument({
    data: new Uint8Array(bytes), // pdf.js takes the array for itself
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > LIMITS.pages)
      throw new UnreadableSource(`has ${document.numPages} pages; ${LIMITS.pages} are the most`);
    const pages: Page[] = [];
    let length = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await readPage(document, number);
      length += page.pieces.reduce((sum, { text }) => sum + text.length, 0);
      checkLength(length);
      pages.push(page);
    }
    return { info: infoOf((await document.getMetadata()).info), pages };
  } catch (error) {
    throw asUnreadable(error);
  } finally {
    await loading.destroy();
  }
}

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;

/** Artifacts, as tagged PDFs name them, are running heads and page numbers. */
const ARTIFACT = 'Artifact';

async function readPage(document: PdfDocument, number: number): Promise<Page> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: true });
  const pieces: Piece[] = [];
  const marked: boolean[] = [];
  for (const item of content.items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marked.pop();
      else marked.push((item as { tag?: unknown }).tag === ARTIFACT);
      continue;
    }
    if (item.str === '' || marked.includes(true)) continue;
    const [a, b, c, d, e, f] = multiply(transform as unknown as Matrix, item.transform as unknown as Matrix);
    if (Math.abs(b) > 0.1 * Math.abs(a) || a < 0) continue; // set upright, or along the margin
    pieces.push({
      text: item.str,
      x: e,
      y: f,
      width: item.width,
      size: Math.hypot(c, d) || Math.abs(d),
      font: item.fontName,
    });
  }
  page.cleanup();
  return { number, width, height, pieces };
}

type Matrix = readonly [number, number, number, number, number, number];

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

function infoOf(info: object): PdfInfo {
  const text = (key: string): string | undefined => {
    const value: unknown = (info as Record<string, unknown>)[key];
    return typeof value === 'string' && value.trim() ? value.trim() : undefined;
  };
  return { title: text('Title'), author: text('Author'), created: text('CreationDate') };
}

function asUnreadable(error: unknown): unknown {
  const name = (error as { name?: unknown } | undefined)?.name;
  if (name === 'PasswordException') return new UnreadableSource('the PDF is locked with a password');
  if (name === 'InvalidPDFException' || name === 'FormatError' || name === 'MissingPDFException')
    return new UnreadableSource('the PDF is damaged, or only a part of it was saved');
  return error;
}
