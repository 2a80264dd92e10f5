import { recordOf } from './analyse';
import { BrokenPack, pack, unpack } from './pack';
import { readParts } from './reading';
import { SourceRecord } from './record';

/** What was made of a file: the record of the document that it is (`name` is empty), and of those within it. */
export type EntryPart = { readonly name: string } & (
  | { readonly record: SourceRecord; readonly reason?: undefined }
  | { readonly reason: string; readonly record?: undefined }
);

/**
 * Reads and analyses a file. Depends on the bytes and on the ending of the name, and on nothing else. Never rejects: what
 * cannot be read has a reason.
 */
export async function readEntry(bytes: Uint8Array, name: string): Promise<readonly EntryPart[]> {
  const parts = await readParts(bytes, name);
  return parts.map((part): EntryPart => {
    if (!part.document) return part;
    try {
      return { name: part.name, record: recordOf(part.document) };
    } catch (error) {
      return {
        name: part.name,
        reason: `analysing it failed: ${error instanceof Error ? error.message : String(error)}`,
      };
    }
  });
}

/** Where the record of a part lies among the records, or why there is none. */
interface PartHead {
  readonly name: string;
  readonly reason: string | undefined;
  readonly start: number;
  readonly length: number;
}

const MAGIC = 0x31655243;
/** Numbers before the heads: a mark, a sum of all that follows, and the length of the heads. */
const HEADER = 3;
const SHAPES = [['name', 'reason', 'start', 'length']];

/** An entry as bytes, to be sent and kept. */
export function packEntry(parts: readonly EntryPart[]): Uint8Array<ArrayBuffer> {
  let end = 0;
  const heads = parts.map(({ name, reason, record }): PartHead => {
    const length = record?.bytes.length ?? 0;
    end += length;
    return { name, reason, start: end - length, length };
  });
  const packed = pack(heads, SHAPES);
  const records = 4 * HEADER + aligned(packed.length);
  const bytes = new Uint8Array(records + end);
  bytes.set(packed, 4 * HEADER);
  parts.forEach(({ record }, index) => record && bytes.set(record.bytes, records + heads[index]!.start));
  const numbers = new Uint32Array(bytes.buffer);
  numbers[0] = MAGIC;
  numbers[2] = packed.length;
  numbers[1] = sumOf(numbers.subarray(2));
  return bytes;
}

/**
 * The entry that bytes hold.
 *
 * @param bytes At a multiple of four in their buffer, which the records will share.
 * @throws {BrokenPack} where they are damaged, or something else.
 */
export function unpackEntry(bytes: Uint8Array): EntryPart[] {
  if (bytes.byteOffset % 4 !== 0 || bytes.length % 4 !== 0 || bytes.length < 4 * HEADER) throw new BrokenPack();
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  if (numbers[0] !== MAGIC || numbers[1] !== sumOf(numbers.subarray(2))) throw new BrokenPack();
  const length = numbers[2]!;
  const records = 4 * HEADER + aligned(length);
  if (records > bytes.length) throw new BrokenPack();
  const heads = unpack(bytes.subarray(4 * HEADER, 4 * HEADER + length), SHAPES) as PartHead[];
  return heads.map(({ name, reason, start, length: size }) =>
    reason === undefined
      ? { name, record: new SourceRecord(bytes.subarray(records + start, records + start + size)) }
      : { name, reason },
  );
}

/** Whether bytes hold an entry that is whole. */
export function isEntry(bytes: Uint8Array): boolean {
  try {
    unpackEntry(bytes);
    return true;
  } catch {
    return false;
  }
}

const aligned = (length: number): number => (length + 3) & ~3;

/** A sum that any damage is all but sure to change (FNV-1a over words). */
function sumOf(numbers: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < numbers.length; at++) sum = Math.imul(sum ^ numbers[at]!, 0x01000193);
  return sum >>> 0;
}
