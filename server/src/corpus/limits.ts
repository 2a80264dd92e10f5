import { UnreadableSource } from './extract';

/** What a reader takes in at most. Beyond it a file is listed with the reason; nothing a reporter reads comes near. */
export const LIMITS = {
  /** Bytes of a file. */
  bytes: 64 * 1024 * 1024,
  /** Characters of text of one source: some twenty novels. */
  text: 16 * 1024 * 1024,
  pages: 5_000,
  rows: 200_000,
  /** Bytes of all that is unpacked of an archive, and how many times larger than the archive it may be. */
  unpacked: 128 * 1024 * 1024,
  expansion: 250,
  /** Depth of groups, and of elements of XML. */
  depth: 200,
  /** Depth of elements of a page that nobody closed; broken pages of the web have many. */
  elements: 5_000,
  /** Tags of a page; the longest pages have some ten thousand. */
  tags: 400_000,
  attachments: 100,
} as const;

/** @throws {UnreadableSource} where a text is longer than any that a person reads. */
export function checkLength(length: number): void {
  if (length > LIMITS.text)
    throw new UnreadableSource(`holds more than ${LIMITS.text / 1024 / 1024} million characters of text`);
}

/** @throws {UnreadableSource} where a file is larger than any that a person reads. */
export function checkSize(bytes: number): void {
  if (bytes > LIMITS.bytes) throw new UnreadableSource(`the file is larger than ${LIMITS.bytes / 1024 / 1024} MB`);
}
