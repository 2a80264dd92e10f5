import picomatch from 'picomatch';
import { isAbsolute } from 'node:path';

/** Whether a path below a folder, with `/`, or an absolute path is among those that globs name. */
export type Matcher = (relative: string, absolute: string) => boolean;

/** Globs as they are matched: one without a wildcard names a file, or a folder with all that is in it. */
export const expandGlobs = (globs: readonly string[]): string[] => globs.map(expanded);

/** Makes a matcher of globs. */
export function matcher(globs: readonly string[]): Matcher {
  const patterns = expandGlobs(globs);
  const below = picomatch(
    patterns.filter((pattern) => !isAbsolute(pattern)),
    { dot: false },
  );
  const outside = picomatch(patterns.filter(isAbsolute), { dot: false });
  return (relative, absolute) => below(relative) || outside(absolute.replace(/\\/g, '/'));
}

function expanded(glob: string): string {
  const plain = glob.replace(/^\.\//, '').replace(/\/$/, '');
  return /[*?{[]/.test(plain) || /\.[^/.]+$/.test(plain) ? plain : `${plain}/**`;
}
