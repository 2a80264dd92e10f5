import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placed, readParts } from '../../server/src/corpus/reading';
import { Corpus } from '../../server/src/corpus/corpus';
import { analyseDocument, type Source } from '../../server/src/corpus/source';

const FORMATS = join(__dirname, '../fixtures/formats');

/** The bytes of a document in test/fixtures/formats. */
export const fixture = (name: string): Uint8Array => readFileSync(join(FORMATS, name));

/** The sources in a file, and the reasons of those that cannot be read, by their names. */
export async function readAll(
  name: string,
  bytes: Uint8Array,
): Promise<{ sources: Record<string, Source>; reasons: Record<string, string> }> {
  const sources: Record<string, Source> = {};
  const reasons: Record<string, string> = {};
  for (const part of await readParts(bytes, name)) {
    const id = name + part.name;
    if (part.document) sources[id] = analyseDocument(id, placed(part.document, id));
    else reasons[id] = part.reason;
  }
  return { sources, reasons };
}

/** The one source in a file. */
export async function readOne(name: string, bytes: Uint8Array = fixture(name)): Promise<Source> {
  const { sources, reasons } = await readAll(name, bytes);
  if (!sources[name]) throw new Error(`${name}: ${reasons[name]}`);
  return sources[name];
}

/** Why a file cannot be read. */
export async function reasonFor(name: string, bytes: Uint8Array = fixture(name)): Promise<string> {
  const { reasons } = await readAll(name, bytes);
  if (!reasons[name]) throw new Error(`${name} was read`);
  return reasons[name];
}

export const corpusOfFile = async (name: string): Promise<Corpus> =>
  new Corpus(Object.values((await readAll(name, fixture(name))).sources));

/** The words of a source's blocks, quotation marks and apostrophes made plain, a block a line. */
export const proseOf = ({ blocks }: Source): string =>
  blocks
    .map(({ block }) => block.prose.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'");
