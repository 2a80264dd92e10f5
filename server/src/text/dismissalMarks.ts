import type { Span } from './span';

/** `<!-- copydesk-ignore RULE … -->`: what it says about the next paragraph. */
export interface IgnoreComment extends Span {
  /** The rules that it names, each where it stands; none: all rules. */
  readonly rules: readonly NamedRule[];
}

export interface NamedRule extends Span {
  readonly name: string;
}

/** `(CQ)`, "checked, correct", with the space before it; brackets of either kind and letters of either case. */
export const CHECKED_MARK = /[ \t]?(?:\(cq\)|\[cq\])/gi;

const OPENING = '<!--';
const CLOSING = '-->';
/** What a comment that speaks to Copydesk begins with. */
export const IGNORE_KEYWORD = 'copydesk-ignore';

/** Where a text says of what stands before that it was checked, from an offset on. */
export function checkedMarks(text: string, from = 0): Span[] {
  if (!/cq[)\]]/i.test(text)) return [];
  return [...text.matchAll(CHECKED_MARK)]
    .map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }))
    .filter(({ start }) => start >= from);
}

/** The comments that switch rules off for a paragraph, from an offset on. What stands behind a colon is a reason. */
export function ignoreComments(text: string, from = 0): IgnoreComment[] {
  const comments: IgnoreComment[] = [];
  if (!text.includes(IGNORE_KEYWORD)) return comments;
  for (let start = text.indexOf(OPENING, from); start >= 0;) {
    const close = text.indexOf(CLOSING, start + OPENING.length);
    if (close < 0) break;
    const end = close + CLOSING.length;
    const inner = text.slice(start + OPENING.length, close);
    if (inner.trimStart().startsWith(IGNORE_KEYWORD)) {
      const at = start + OPENING.length + inner.indexOf(IGNORE_KEYWORD) + IGNORE_KEYWORD.length;
      comments.push({ start, end, rules: rulesIn(text.slice(at, close), at) });
    }
    start = text.indexOf(OPENING, end);
  }
  return comments;
}

function rulesIn(words: string, at: number): NamedRule[] {
  const [named] = words.split(':', 1);
  return [...named!.matchAll(/[^\s,]+/g)].map(({ index, 0: name }) => ({
    name,
    start: at + index,
    end: at + index + name.length,
  }));
}

/** The comment that makes Copydesk ignore a rule, or all rules, in the next paragraph. */
export const ignoreComment = (rule?: string): string =>
  `${OPENING} ${IGNORE_KEYWORD}${rule === undefined ? '' : ` ${rule}`} ${CLOSING}`;
