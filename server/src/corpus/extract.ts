import type { Block } from '../text/prose';
import type { DayNumber } from '../text/dates/calendar';
import type { Original } from './original';
import type { FileKind } from './sniff';

/** Where a fact about a source was read: the surest first. */
export type Origin = 'metadata' | 'first lines' | 'last lines' | 'file name' | 'document properties' | 'file time';

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
  /** The day of which the document says that it was written, published or sent. */
  readonly date?: Known<DayNumber>;
  /**
   * The day on which the document or its file was made, where nothing says more. A print of an old report is made
   * today: this day is shown, and nothing is argued from it.
   */
  readonly madeOn?: Known<DayNumber>;
  /** What of the document could not be read, in words: "page 3 is a picture without text". */
  readonly missing?: string;
  /** Of a transcript: whether a person checked it, as far as the file says so. */
  readonly transcript?: 'automatic' | 'checked';
}

/** What a reader takes out of a file. */
export interface Extract {
  /** The text that people read; spans of blocks count in it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What the file's metadata say. */
  readonly facts: SourceFacts;
  /** The way from the text back into the file. */
  readonly original: Original;
  /**
   * An article has headline, byline and clutter around it, which are told from its text; of a record, such as a table or
   * a transcript, all is text. Default: article.
   */
  readonly form?: 'article' | 'record';
  /** The headings, where the file says by style or size which they are; else their shape tells. */
  readonly headings?: readonly string[];
  /** Files that the file carries, such as those attached to a mail. */
  readonly attachments?: readonly Attachment[];
}

/** A file within a file. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads one format. Some readers load a large library at first use; those give a promise. */
export interface Reader {
  /** File name endings in lower case, without the dot. */
  readonly extensions: readonly string[];
  /** What people call such a file: "table". */
  readonly noun: string;
  /** What the first bytes of such a file tell, where they tell anything. */
  readonly kind?: FileKind;
  /** @throws {UnreadableSource} where the file is not what its name says, or too much. */
  read(bytes: Uint8Array): Extract | Promise<Extract>;
}

/** A file that cannot be read, with a reason for the reporter. */
export class UnreadableSource extends Error {
  override readonly name = 'UnreadableSource';
}
