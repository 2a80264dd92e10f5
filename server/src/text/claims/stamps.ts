import type { Item, Statement } from './statement';

/** Tokens behind the name of an account in which the day and time of its post stand. */
const REACH = 12;

/** Whether a date or time is that of a post in its last line: "— Ada Brill (@adabrill) May 5, 2018", "at 9:50pm PST". */
export function isPostStamp({ first }: Pick<Item, 'first'>, { block: { tokens }, sentence }: Statement): boolean {
  for (let at = first - 1; at > Math.max(sentence.first, first - REACH); at--)
    if (tokens[at]!.text === '@' && tokens[at - 1]!.text === '(') return true;
  return false;
}
