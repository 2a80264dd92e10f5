import { createScanner, parseTree, type Node, type ParseError } from 'jsonc-parser';

/** Deeper than anything that our files hold, and far from where a parser that calls itself ends. */
const DEEPEST = 100;

/** JSON with comments as a tree, as far as it goes; undefined where there is none, or where `isTooDeep`. */
export const parseJson = (text: string, errors?: ParseError[]): Node | undefined =>
  isTooDeep(text) ? undefined : parseTree(text, errors, { allowTrailingComma: true });

/** Whether lists and objects are nested deeper than a parser can follow. */
export function isTooDeep(text: string): boolean {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
    if (OPENING.has(token) && ++depth > DEEPEST) return true;
    if (CLOSING.has(token)) depth--;
  }
  return false;
}

// kinds of tokens, by their numbers in jsonc-parser's constant enumeration
const OPENING: ReadonlySet<number> = new Set([1, 3]);
const CLOSING: ReadonlySet<number> = new Set([2, 4]);
const END = 17;
