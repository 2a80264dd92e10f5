import { isAbsolute, normalize, posix } from 'node:path';
import picomatch from 'picomatch';
import type { Config } from './config';
import { isFactSheet } from './drafts';
import { shownPath, type FileSystem } from './files';
import { expandGlobs, matcher, type Matcher } from './globs';

/** Where the sources and drafts of a workspace folder are, as its settings say. */
export class Places {
  readonly #root: string;
  readonly #sources: readonly string[];
  readonly #ignore: readonly string[];
  readonly #isSource: Matcher;
  readonly #isDraft: Matcher | undefined;
  readonly #isIgnored: Matcher;
  /** Globs of sources that lead out of the folder, which nobody has said may be trusted. */
  readonly refused: readonly string[];
  /** The folders outside of this one in which there may be sources. */
  readonly outside: readonly string[];

  constructor(root: string, { sources, drafts, ignore }: Config, isTrusted: boolean) {
    const globs = expandGlobs(sources);
    const outer = globs.filter((glob) => isOutside(root, baseOf(root, glob)));
    this.refused = isTrusted ? [] : outer;
    this.outside = isTrusted ? [...new Set(outer.map((glob) => baseOf(root, glob)))] : [];
    this.#root = root;
    this.#sources = [
      ...globs.filter((glob) => !outer.includes(glob)),
      ...(isTrusted ? outer.map((glob) => absolute(root, glob)) : []),
    ];
    this.#ignore = expandGlobs(ignore);
    this.#isSource = matcher(this.#sources);
    this.#isDraft = drafts && matcher(drafts);
    this.#isIgnored = matcher(ignore);
  }

  isSource(path: string): boolean {
    const shown = shownPath(this.#root, path);
    return this.#isSource(shown, path) && !this.#isIgnored(shown, path);
  }

  /** Whether a file of Markdown or text is a draft. */
  isDraft(path: string): boolean {
    const shown = shownPath(this.#root, path);
    if (isFactSheet(path) || this.#isSource(shown, path) || this.#isIgnored(shown, path)) return false;
    return this.#isDraft ? this.#isDraft(shown, path) : true;
  }

  /** The paths of all sources; none where they cannot be listed. */
  list(files: FileSystem): Promise<string[]> {
    return files.list(this.#root, this.#sources, this.#ignore).catch(() => []);
  }

  /** The paths of all sources below one folder. */
  async listBelow(files: FileSystem, folder: string): Promise<string[]> {
    const paths = await files.list(folder, ['**'], []).catch((): string[] => []);
    return paths.filter((path) => this.isSource(path));
  }
}

/** The folder in which a glob begins. */
const baseOf = (root: string, glob: string): string => normalize(absolute(root, picomatch.scan(glob).base));

const isOutside = (root: string, path: string): boolean => isAbsolute(shownPath(root, path)) && path !== root;

const absolute = (root: string, glob: string): string => (isAbsolute(glob) ? glob : posix.join(slashed(root), glob));

/** Globs have no other separator. */
const slashed = (path: string): string => path.replace(/\\/g, '/');
