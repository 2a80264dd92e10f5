import { UnreadableSource, type Extract, type Reader } from '../extract';
import { csvReader } from './csv';
import { docxReader } from './docx/docx';
import { htmlReader } from './html';
import { mailReader } from './mail';
import { markdownReader } from './markdown';
import { pdfReader } from './pdf/pdf';
import { rtfReader } from './rtf';
import { textReader } from './text';
import { transcriptReader } from './transcript';

/** Formats that are read at once; the others load a library when the first file of the kind is read. */
const textReaders = [textReader, markdownReader, htmlReader] as const;

/** All formats that a source can have. */
export const readers: readonly Reader[] = [
  ...textReaders,
  pdfReader,
  docxReader,
  rtfReader,
  mailReader,
  csvReader,
  transcriptReader,
];

/** The reader for a file name, by its ending; undefined where no reader knows it. */
export const readerFor = (path: string): Reader | undefined => byEnding(readers, path);

/** Whether files of such a name can be sources. */
export const canRead = (path: string): boolean => readerFor(path) !== undefined;

/** Whether files of such a name are text, Markdown or HTML, which our own code reads. */
export const isTextFormat = (path: string): boolean => byEnding(textReaders, path) !== undefined;

/**
 * Reads text, Markdown or HTML.
 *
 * @throws {UnreadableSource} where the file is something else.
 */
export function readText(path: string, bytes: Uint8Array): Extract {
  const reader = byEnding(textReaders, path);
  if (!reader) throw new UnreadableSource(`${path} is not text, Markdown or HTML`);
  return reader.read(bytes);
}

function byEnding<R extends Reader>(candidates: readonly R[], path: string): R | undefined {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : candidates.find(({ extensions }) => extensions.includes(ending));
}
