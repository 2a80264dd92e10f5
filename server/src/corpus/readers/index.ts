import type { Reader } from '../extract';
import { htmlReader } from './html';
import { markdownReader } from './markdown';
import { textReader } from './text';

/** All formats that a source can have. */
export const readers: readonly Reader[] = [textReader, markdownReader, htmlReader];

/** The reader for a file name, by its ending; undefined where no reader knows it. */
export function readerFor(path: string): Reader | undefined {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : readers.find(({ extensions }) => extensions.includes(ending));
}
