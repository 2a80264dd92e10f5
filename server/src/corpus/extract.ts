import type { Block } from '../text/prose';
import type { DayNumber } from '../text/dates/calendar';
import type { OffsetMap } from './offsetMap';

/** Where a fact about a source was read. */
export type Origin = 'metadata' | 'first lines' | 'last lines' | 'file name';

/** A fact about a source, and where it was read. */
export interface Known<T> {
  readonly value: T;
  readonly from: Origin;
}

/** What is known of a source as a document. */
export interface SourceFacts {
  readonly title?: Known<string>;
  readonly outlet?: Known<string>;
  readonly author?: Known<string>;
  readonly date?: Known<DayNumber>;
}

/** What a reader takes out of a file. */
export interface Extract {
  /** The text that people read; spans of blocks count in it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What the file's metadata say. */
  readonly facts: SourceFacts;
  /** From offsets in `text` to offsets in the decoded file. */
  readonly origin: OffsetMap;
}

/** Reads one format. */
export interface Reader {
  /** File name endings in lower case, without the dot. */
  readonly extensions: readonly string[];
  /** @throws {UnreadableSource} where the file is not what its name says, or too much. */
  read(bytes: Uint8Array): Extract;
}

/** A file that cannot be read, with a reason for the reporter. */
export class UnreadableSource extends Error {
  override readonly name = 'UnreadableSource';
}
