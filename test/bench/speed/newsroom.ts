import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NewsWorld } from '../../generator/news';

/** A name that no generated source has, and the draft misspells: a source that comes to name it makes a finding. */
export const LATE_SURNAME = 'Qualtrough';
export const LATE_NAME = `Wernhard ${LATE_SURNAME}`;
const MISSPELLED = 'Wernhard Qualtrogh';

/** A folder with generated sources and a draft on a disk. */
export interface Newsroom {
  readonly folder: string;
  /** Where a server under test may keep its cache. */
  readonly storage: string;
  readonly sources: number;
  readonly bytes: number;
  readonly draft: string;
  readonly draftWords: number;
  /** A source whose text is `text`, to be changed. */
  readonly changing: { readonly path: string; readonly text: string };
}

const SEED = 'copydesk';

/** Writes a newsroom below the system's folder for temporary files. */
export function makeNewsroom(sources: number, draftWords: number): Newsroom {
  const root = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  const folder = join(root, 'story');
  mkdirSync(join(folder, 'sources'), { recursive: true });
  const world = new NewsWorld(SEED);
  let bytes = 0;
  for (let index = 0; index < sources; index++) {
    const { name, text } = world.source(index);
    // a folder a hundred, as archives are kept
    const place = join(folder, 'sources', String(Math.floor(index / 100)).padStart(4, '0'));
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, name), text);
    bytes += Buffer.byteLength(text);
  }
  const draft = world.draft(draftWords, Math.min(sources, 100));
  const { name, text } = world.source(0);
  return {
    folder,
    storage: join(root, 'storage'),
    sources,
    bytes,
    draft: `${draft.text}\n${MISSPELLED} spoke too.\n`,
    draftWords: draft.words,
    changing: { path: join(folder, 'sources', '0000', name), text },
  };
}

export const removeNewsroom = ({ folder }: Newsroom): void =>
  rmSync(join(folder, '..'), { recursive: true, force: true });

export const uriOf = (path: string): string => pathToFileURL(path).toString();
