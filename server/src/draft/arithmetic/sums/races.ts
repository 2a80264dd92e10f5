import type { Statement } from '../../../text/claims/statement';
import { isExact, wordsBehind, type FigureInParagraph, type Miscalculation } from '../figures';
import { isPlausible } from '../reckon';

/*
 * Two times of a race, and what lies between them: "won it in 2:22:08. … was second in 2:23:55, 107 seconds behind".
 */

const BEHIND =
  /^(?:\p{L}+ )?(?:behind|ahead|slower|faster|quicker|back|adrift|clear|later|earlier|inside|outside|off)\b/u;
/** Behind it stands what it is compared with. */
const THAN = /\b(?:than|of|the)\b/;

export function betweenRaceTimes(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  const { quantity } = item;
  if (quantity.dimension !== 'duration' || quantity.factor > MINUTE || !isExact(quantity)) return undefined;
  const behind = wordsBehind(figure, 4);
  if (!BEHIND.test(behind) || THAN.test(behind)) return undefined;
  const own = timesIn(statement, item.start);
  const earlier = figure.before.map((other) => other.statement).filter((other) => other !== statement);
  const now = own.at(-1);
  // who stands before in the same sentence, or in the one before
  const then = own.at(-2) ?? timesBefore(statement, earlier[0]?.start).at(-1);
  if (!now || !then || item.start - now.end > NEAR || own.length > 2) return undefined;
  const gap = Math.abs(now.seconds - then.seconds);
  const slack = Math.max(quantity.step, 0.5);
  if (gap === 0 || Math.abs(gap - quantity.value) <= slack || !isPlausible(quantity.value, gap)) return undefined;
  return { item, right: gap, sum: `${then.words} to ${now.words}` };
}

const MINUTE = 60;
/** Characters between a time and how far behind it is. */
const NEAR = 4;

interface RaceTime {
  readonly end: number;
  readonly seconds: number;
  readonly words: string;
}

/** The times of the words before a statement, from the first figure of its paragraph on. */
const timesBefore = ({ block, start }: Statement, from = 0): RaceTime[] =>
  timesOf(block.prose, Math.min(from, start), start);

const timesIn = ({ block, start }: Statement, end: number): RaceTime[] => timesOf(block.prose, start, end);

/** Hours, minutes and seconds; or minutes and seconds with parts of them: no time of day has these. */
const TIME = /(?<![\d:.])(?:(\d{1,2}):(\d\d):(\d\d)|(\d{1,2}):(\d\d\.\d{1,3}))(?![\d:])/g;

const timesOf = (prose: string, from: number, to: number): RaceTime[] =>
  [...prose.slice(from, to).matchAll(TIME)].map(({ index, 0: words, 1: h, 2: m, 3: s, 4: minutes, 5: seconds }) => ({
    end: from + index + words.length,
    seconds: h === undefined ? 60 * Number(minutes) + Number(seconds) : 3600 * Number(h) + 60 * Number(m) + Number(s),
    words,
  }));
