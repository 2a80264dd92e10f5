import { describe, withFileFacts, type SourceDocument } from './describe';
import { UnreadableSource, type Reader } from './extract';
import { checkSize } from './limits';
import { Original } from './original';
import { readerFor } from './readers/index';
import { sniff } from './sniff';

/**
 * What was read of a file: the document that it is (`name` is empty), and those within it. A part that cannot be read
 * has a reason instead.
 */
export type Part = { readonly name: string } & (
  | { readonly document: SourceDocument; readonly reason?: undefined }
  | { readonly reason: string; readonly document?: undefined }
);

/** Files within files within files: no deeper than this. */
const DEEPEST = 4;

/**
 * Reads a file and all that it carries. Depends on the bytes and on the ending of the name, and on nothing else, so that
 * the answer can be kept by them. Never rejects: what goes wrong is a reason that a reporter understands.
 */
export async function readParts(bytes: Uint8Array, name: string): Promise<readonly Part[]> {
  const parts: Part[] = [];
  await readInto(parts, bytes, name, '', 0);
  return parts;
}

async function readInto(parts: Part[], bytes: Uint8Array, name: string, place: string, depth: number): Promise<void> {
  try {
    const reader = readerOf(name);
    if (bytes.length === 0) throw new UnreadableSource('the file is empty');
    checkSize(bytes.length);
    checkKind(reader, bytes);
    const extract = await reader.read(bytes);
    const document = describe(extract);
    parts.push({ name: place, document: depth === 0 ? document : shownAsText(document) });
    for (const attachment of extract.attachments ?? []) {
      const below = `${place}/${attachment.name}`;
      if (depth >= DEEPEST) parts.push({ name: below, reason: 'it lies too deep within other files' });
      else await readInto(parts, attachment.bytes, attachment.name, below, depth + 1);
    }
  } catch (error) {
    parts.push({ name: place, reason: reasonOf(error) });
  }
}

/** What lies within another file is no file that an editor can open: its text is shown, whatever it is. */
const shownAsText = (document: SourceDocument): SourceDocument => ({
  ...document,
  original: Original.inText(document.text, document.original.data.marks),
});

function readerOf(name: string): Reader {
  const reader = readerFor(name);
  if (!reader) throw new UnreadableSource(`${/\.[^./\\]+$/.exec(name)?.[0] ?? 'nameless'} files cannot be read`);
  return reader;
}

/** @throws {UnreadableSource} where the first bytes say that the file is something else than its name does. */
function checkKind({ kind, noun }: Reader, bytes: Uint8Array): void {
  const found = sniff(bytes);
  if (found === kind) return;
  if (found) throw new UnreadableSource(`is ${article(found)} ${found}, not ${article(noun)} ${noun}`);
  throw new UnreadableSource(`is no ${noun}, though its name says so`);
}

const article = (noun: string): string => (/^(?:[aeiou]|RTF)/i.test(noun) ? 'an' : 'a');

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableSource) return error.message;
  return `reading it failed: ${error instanceof Error ? error.message : String(error)}`;
}

/** A document with what the name and time of its file tell: what a part is at its place. */
export const placed = (document: SourceDocument, path: string, modified?: number): SourceDocument => ({
  ...document,
  facts: withFileFacts(document.facts, path, modified),
});
