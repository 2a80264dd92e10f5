import { monthOf, weekdayOf } from '../lexicon/calendar';
import { isFunctionWord } from '../lexicon/words';
import type { Token } from '../tokens';

/** Words before a number that it numbers: section 12, room 214. */
const NUMBERED =
  /^(?:section|article|page|chapter|room|route|flight|line|channel|act|rule|bus|platform|group|phase|stage|no\.|nos\.|gate|junction|terminal|clause|paragraph|version|pier|berth|ward|apartment|suite|postcode|zip|isbn|extension|telephone|phone|tel|size)$/;

/** Words that end the name of a street. */
const STREETS =
  /^(?:street|st|road|rd|lane|avenue|ave|drive|square|close|place|court|terrace|boulevard|blvd|crescent|gardens|row|walk|way|hill|quay|parade)$/;

/** Whether a number counts nothing: those of houses, laws and telephones, of lists, and parts of codes and decades. */
export function isOtherNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'number') return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return (
    /:/.test(token.text) ||
    (token.text.match(/\./g)?.length ?? 0) > 1 ||
    /^\d{7,}$/.test(token.text) ||
    before?.text === '#' ||
    before?.text === '/' ||
    (after?.text === '/' && after.glued && tokens[at + 2]?.kind === 'number') ||
    NUMBERED.test(before?.lower ?? '') ||
    // G7, T20, Covid-19, A320: glued to letters before it
    (token.glued && before !== undefined && before.kind !== 'mark') ||
    (token.glued && before?.text === '-' && before.glued && tokens[at - 2]?.kind === 'word') ||
    // the 40s, the 19th century
    (after?.glued === true && /^(?:s|st|nd|rd|th)$/.test(after.lower)) ||
    isPartOfCode(tokens, at) ||
    isListNumber(tokens, at) ||
    isAddress(tokens, at) ||
    isLabel(tokens, at)
  );
}

/** Telephone numbers (020 7946 0018, 555-0134) and the like (4-4-2): numbers in a row, one of them with a zero ahead. */
function isPartOfCode(tokens: readonly Token[], at: number): boolean {
  const isLink = (index: number): boolean =>
    tokens[index]?.kind === 'mark' && /^[-–]$/.test(tokens[index].text) && tokens[index].glued;
  const row = [at];
  for (const way of [-1, 1]) {
    let next = at + way;
    while (row.length < MOST_IN_CODE) {
      if (isLink(next) && tokens[next + way]?.kind === 'number') next += way;
      if (tokens[next]?.kind !== 'number') break;
      row.push(next);
      next += way;
    }
  }
  const first = Math.min(...row);
  const numbers = row.map((index) => tokens[index]!.text);
  const hasZeroAhead = numbers.some((text) => /^0\d/.test(text));
  const isDashed = row.length > 2 && row.every((index) => isLink(index - 1) || isLink(index + 1));
  return hasZeroAhead || isDashed || (tokens[first - 1]?.text === '+' && tokens[first]!.glued && row.length > 1);
}

const MOST_IN_CODE = 8;

/** "1. Soak the beans", "2) Rinse": at the head of a sentence, and nothing but a mark behind it. */
function isListNumber(tokens: readonly Token[], at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  return (
    /^\d{1,2}$/.test(tokens[at]!.text) &&
    (before === undefined || /^[.!?:;]$/.test(before.text)) &&
    (mark?.text === '.' || mark?.text === ')') &&
    mark.glued &&
    next !== undefined &&
    !next.glued
  );
}

/** 12 Mill Lane */
function isAddress(tokens: readonly Token[], at: number): boolean {
  if (!/^\d{1,4}$/.test(tokens[at]!.text)) return false;
  for (let next = at + 1; next <= at + 4; next++) {
    if (tokens[next]?.shape !== 'capital') return false;
    if (next > at + 1 && STREETS.test(tokens[next]!.lower)) return true;
  }
  return false;
}

/** Local 214, Division 2: a number that names */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return (
    before?.shape === 'capital' &&
    at > 1 &&
    !isFunctionWord(before.lower) &&
    !/^[.!?:“"]$/.test(tokens[at - 2]!.text) &&
    weekdayOf(before.lower) === undefined &&
    monthOf(before.lower) === undefined &&
    /^\d{1,4}$/.test(tokens[at]!.text) &&
    // "in Ostrey 64 per cent", "and the Blues 27"
    after?.lower !== 'per' &&
    !(tokens[at - 2]!.lower === 'the' && before.lower.endsWith('s')) &&
    (after === undefined || after.kind === 'mark' ? after?.text === ',' : isFunctionWord(after.lower))
  );
}
