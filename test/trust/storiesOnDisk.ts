import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sources } from '../support/story';

/** A story of the project's own: its sources, and the drafts that a reporter writes from them. */
export interface StoryOnDisk {
  readonly name: string;
  readonly sources: Sources;
  readonly drafts: readonly DraftOnDisk[];
}

/** A draft, and the words that are wrong in it. */
export interface DraftOnDisk {
  readonly text: string;
  readonly wrong: readonly string[];
}

interface Labels {
  readonly findings: readonly { readonly text: string }[];
}

const ROOT = join(__dirname, '../..');

const filesIn = (folder: string, ending: RegExp): [string, string][] =>
  readdirSync(folder)
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

const READABLE = /\.(?:txt|md|html)$/;

/** All stories in `test/stories`, with all of their drafts. */
export const storiesOnDisk = (): StoryOnDisk[] =>
  readdirSync(join(ROOT, 'test/stories')).map((name) => ({
    name,
    sources: Object.fromEntries(filesIn(join(ROOT, 'test/stories', name, 'sources'), READABLE)),
    drafts: filesIn(join(ROOT, 'test/stories', name, 'drafts'), /\.md$/).map(([file, text]) => ({
      text,
      wrong: labelsOf(join(ROOT, 'test/stories', name, 'drafts', file)).findings.map((finding) => finding.text),
    })),
  }));

const labelsOf = (draft: string): Labels =>
  JSON.parse(readFileSync(draft.replace(/\.md$/, '.expected.json'), 'utf8')) as Labels;
