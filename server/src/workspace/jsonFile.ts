import { printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { isTooDeep, parseJson } from '../text/json';
import type { Span } from '../text/span';

/** Something in one of a story's own files that cannot be used, and where. */
export interface FileProblem extends Span {
  readonly message: string;
}

/** Reads JSON with comments as far as it goes; what is wrong is added to `problems`. Undefined where nothing is left. */
export function parseJsonFile(text: string, name: string, problems: FileProblem[]): Node | undefined {
  const errors: ParseError[] = [];
  const root = parseJson(text.replace(/^\ufeff/, ' '), errors);
  if (!root && isTooDeep(text)) problems.push({ start: 0, end: 1, message: `${name} is nested too deep` });
  for (const { error, offset, length } of errors)
    problems.push({
      start: offset,
      // what is missing at the end is missing behind the last character
      end: Math.min(text.length, offset + Math.max(1, length)),
      message: `${name} is not valid JSON: ${words(printParseErrorCode(error))}`,
    });
  return root;
}

/** "InvalidCommaExpected" -> "invalid comma expected" */
const words = (code: string): string => code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

export const problemAt = (node: Node, message: string): FileProblem => ({
  start: node.offset,
  end: node.offset + Math.max(1, node.length),
  message,
});
