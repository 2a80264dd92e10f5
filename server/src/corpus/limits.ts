import { UnreadableSource } from './extract';

/** What a reader takes in at most. Beyond it a file is listed with the reason; nothing a reporter reads comes near. */
export const LIMITS = {
  /** Characters of text of one source: some twenty novels. */
  text: 16 * 1024 * 1024,
  pages: 5_000,
  rows: 200_000,
  /** Bytes of all that is unpacked of an archive, and how many times larger than the archive it may be. */
  unpacked: 128 * 1024 * 1024,
  expansion: 250,
  /** Depth of parts within parts, of groups, of elements. */
  depth: 200,
  attachments: 100,
} as const;

/** @throws {UnreadableSource} where a text is longer than any that a person reads. */
export function checkLength(length: number): void {
  if (length > LIMITS.text)
    throw new UnreadableSource(`holds more than ${LIMITS.text / 1024 / 1024} million characters of text`);
}
