import { rememberedFor } from '../memo';
import { statementsOf, type Statement } from './statement';

/** Words for how many times something another thing is. */
const TIMES: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['twice', 2],
  ['double', 2],
  ['treble', 3],
  ['triple', 3],
]);

/** "half of that", "twice as much", "double the sum" */
const REFERS = /^(?:of )?(?:that|it|this|as (?:much|many|large|high|big)|the (?:sum|amount|number|figure))\b/;

/** What some words in lower case tell of a figure before them: it is so many times another, or another is so many times it. */
export const sharesIn = (words: readonly string[]): readonly number[] =>
  words.flatMap((lower, at) => {
    const times = TIMES.get(lower);
    return times !== undefined && REFERS.test(words.slice(at + 1, at + 4).join(' ')) ? [times] : [];
  });

/** What the sentence behind a statement tells so. */
export const sharesBehind = rememberedFor((statement: Statement): readonly number[] => {
  const all = statementsOf(statement.block);
  const next = all[all.indexOf(statement) + 1];
  if (!next) return [];
  const { first, last } = next.sentence;
  return sharesIn(next.block.tokens.slice(first, last).map(({ lower }) => lower));
});
