import type { Statement, QuantityItem } from '../../text/claims/statement';
import type { DayNumber } from '../../text/dates/calendar';
import { calendarDay, dayNumber, isValidDay } from '../../text/dates/calendar';
import type { Quantity } from '../../text/quantities/quantity';
import type { Token } from '../../text/tokens';

/** A figure of a paragraph that does not follow from those that it is said to follow from. */
export interface Miscalculation {
  readonly item: QuantityItem;
  /** What it would have to be, in the quantity's own base unit. */
  readonly right: number;
  /** How it follows: "28 − 19 = 9". */
  readonly sum: string;
}

/** Sums, differences, changes, shares and ages of one paragraph that do not add up. */
export function miscalculationsIn(statements: readonly Statement[], written: DayNumber | undefined): Miscalculation[] {
  const items = statements.flatMap((statement) =>
    statement.items
      .filter((item): item is QuantityItem => item.kind === 'quantity' && !item.quoted && !item.quantity.vague)
      .map((item) => ({ item, statement })),
  );
  const found: Miscalculation[] = [];
  items.forEach(({ item, statement }, index) => {
    const before = items.slice(0, index);
    const after = items.slice(index + 1);
    const wrong =
      difference(item, statement, before) ??
      total(item, statement, before, after) ??
      change(item, statement, before, after) ??
      share(item, statement, before, after) ??
      age(item, statement, written);
    if (wrong) found.push(wrong);
  });
  return found;
}

interface Placed {
  readonly item: QuantityItem;
  readonly statement: Statement;
}

const tokensOf = ({ block }: Statement): readonly Token[] => block.tokens;

const wordsBetween = (statement: Statement, first: number, last: number): string =>
  tokensOf(statement)
    .slice(Math.max(statement.sentence.first, first), Math.min(statement.sentence.last, last))
    .map(({ lower }) => lower)
    .join(' ');

/** Money, or a bare number of its size beside it: "€42m, with another six and a half million". */
const areOfOneKind = (a: Quantity, b: Quantity): boolean =>
  (a.dimension === b.dimension && a.base === b.base) ||
  (a.dimension === 'money' && b.dimension === 'count' && b.value >= 1e5 && b.counted.length === 0) ||
  (b.dimension === 'money' && a.dimension === 'count' && a.value >= 1e5 && a.counted.length === 0);

const isExact = ({ bound, high, value }: Quantity): boolean => bound === 'exact' && high === value;

/** Whether a value is what was calculated, as far as the figures that it was calculated from were rounded. */
const isNear = (value: number, right: number, slack: number): boolean => Math.abs(value - right) <= slack + 1e-9;

const shown = (value: number): string => String(Number(value.toFixed(2)));

// ---- Differences ------------------------------------------------------------------------------------------------

/** "began with 28 points … have 19, which is eight fewer"; "at a quarter past two … at 3:40, 95 minutes later" */
function difference(item: QuantityItem, statement: Statement, before: readonly Placed[]): Miscalculation | undefined {
  const { quantity, first, last } = item;
  if (!isExact(quantity)) return undefined;
  const behind = wordsBetween(statement, last, last + 3);
  const ahead = wordsBetween(statement, first - 5, first);
  if (
    quantity.dimension === 'points' ||
    (quantity.dimension === 'percent' && /\b(?:difference|gap|lead) of$/.test(ahead))
  ) {
    const [b, a] = nearest(before, statement, 2, ({ dimension }) => dimension === 'percent');
    if (
      !a ||
      !b ||
      !/\b(?:difference|gap|lead|rise|fall|drop|swing) of(?: a| some| about)?$|, or$|up$|down$/.test(ahead)
    )
      return undefined;
    return wrongUnless(
      item,
      Math.abs(a.value - b.value),
      quantity.step / 2 + a.step / 2 + b.step / 2,
      `${shown(Math.max(a.value, b.value))} − ${shown(Math.min(a.value, b.value))}`,
    );
  }
  if (quantity.dimension === 'duration' && /^(?:later|after that|afterwards)\b/.test(behind)) {
    const clocks = nearest(before, statement, 2, ({ dimension }) => dimension === 'clock');
    const [b, a] = clocks;
    if (!a || !b || quantity.factor > 3600) return undefined;
    const minutes = [b.value - a.value, b.value - a.value + 720].find((gap) => gap > 0);
    const between = before.at(-1)?.item.quantity.dimension === 'clock';
    if (minutes === undefined || !between) return undefined;
    return wrongUnless(item, minutes * 60, quantity.step / 2, `${clock(a.value)} to ${clock(b.value)}`);
  }
  const isFewer = /^(?:(?!more|fewer|less)\p{L}+ )?(?:fewer|more|less)(?! than)\b/u.test(behind);
  if (quantity.dimension !== 'count' || !isFewer || !/which is$|which was$|that is$|,$|—$|–$/.test(ahead))
    return undefined;
  const [b, a] = nearest(
    before,
    statement,
    2,
    (other) => other.dimension === 'count' && isExact(other) && !other.relative,
  );
  if (!a || !b || a.value === b.value) return undefined;
  return wrongUnless(
    item,
    Math.abs(a.value - b.value),
    0,
    `${shown(Math.max(a.value, b.value))} − ${shown(Math.min(a.value, b.value))}`,
  );
}

const clock = (minutes: number): string => `${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, '0')}`;

function wrongUnless(item: QuantityItem, right: number, slack: number, sum: string): Miscalculation | undefined {
  return isNear(item.quantity.value, right, slack) || right <= 0 ? undefined : { item, right, sum };
}

/** The nearest figures before a place in its sentence or the one before it, the nearest first. */
function nearest(
  before: readonly Placed[],
  statement: Statement,
  count: number,
  isMeant: (quantity: Quantity) => boolean,
): Quantity[] {
  return before
    .filter((placed) => statement.start - placed.statement.end < 400)
    .map(({ item: { quantity } }) => quantity)
    .filter(isMeant)
    .slice(-count)
    .reverse();
}

// ---- Totals -----------------------------------------------------------------------------------------------------

/** "6,510 people: 1,850 at Pellworth and 4,300 at Ebeltrup"; "€42m, with another €6.5m … the total to €48.5m" */
function total(
  item: QuantityItem,
  statement: Statement,
  before: readonly Placed[],
  after: readonly Placed[],
): Miscalculation | undefined {
  return totalOfList(item, statement, after) ?? totalOfTwo(item, statement, before);
}

function totalOfList(item: QuantityItem, statement: Statement, after: readonly Placed[]): Miscalculation | undefined {
  const tokens = tokensOf(statement);
  const { quantity } = item;
  if (!isExact(quantity) || !/^(?:count|money)$/.test(quantity.dimension)) return undefined;
  let colon = item.last;
  while (colon < statement.sentence.last && colon < item.last + 5 && tokens[colon]!.kind === 'word') colon++;
  if (tokens[colon]?.text !== ':') return undefined;
  const parts = after.filter((placed) => placed.statement === statement).map(({ item: part }) => part);
  if (parts.length < 2 || parts.length > 6) return undefined;
  const last = parts[parts.length - 1]!;
  const isList =
    parts.every(({ quantity: part }) => isExact(part) && !part.relative && areOfOneKind(quantity, part)) &&
    wordsBetween(statement, parts[parts.length - 2]!.last, last.first)
      .split(' ')
      .includes('and');
  if (!isList) return undefined;
  const sum = parts.reduce((value, part) => value + part.quantity.value, 0);
  const slack = parts.reduce((value, part) => value + part.quantity.step / 2, 0);
  const isWhole = quantity.step <= 1 || quantity.dimension === 'money';
  // parts that are far from the whole are examples of it
  if (sum < quantity.value * 0.8 || sum > quantity.value * 1.25) return undefined;
  return wrongUnless(
    item,
    sum,
    isWhole && quantity.dimension === 'count' ? 0 : slack,
    parts.map(({ quantity: { value } }) => shown(value)).join(' + '),
  );
}

const TOTAL = /\b(?:total|altogether|combined|sum|in all|overall)\b/;

function totalOfTwo(item: QuantityItem, statement: Statement, before: readonly Placed[]): Miscalculation | undefined {
  const { quantity } = item;
  if (quantity.dimension !== 'money' || !isExact(quantity)) return undefined;
  if (!TOTAL.test(wordsBetween(statement, item.first - 8, item.first))) return undefined;
  const [b, a, other] = nearest(before, statement, 3, (one) => areOfOneKind(quantity, one) && isExact(one));
  if (!a || !b || other || !b.remainder) return undefined;
  return wrongUnless(item, a.value + b.value, (a.step + b.step) / 20, `${shown(a.value)} + ${shown(b.value)}`);
}

// ---- Changes and shares -----------------------------------------------------------------------------------------

/** "13.50 marks an hour, 15% more than the present minimum of 12"; "rose from 40 to 50, or 25 per cent" */
function change(
  item: QuantityItem,
  statement: Statement,
  before: readonly Placed[],
  after: readonly Placed[],
): Miscalculation | undefined {
  const { quantity } = item;
  if (quantity.dimension !== 'percent' || !isExact(quantity)) return undefined;
  const own = (list: readonly Placed[]): QuantityItem[] =>
    list.filter((placed) => placed.statement === statement).map((placed) => placed.item);
  const [left, right] = [own(before), own(after)];
  const behind = wordsBetween(statement, item.last, item.last + 3);
  const ahead = wordsBetween(statement, item.first - 5, item.first);
  const pair = (from: QuantityItem | undefined, to: QuantityItem | undefined): Miscalculation | undefined => {
    if (!from || !to || !areChangeable(from.quantity, to.quantity)) return undefined;
    const [a, b] = [from.quantity.value, to.quantity.value];
    const percent = (Math.abs(b - a) / a) * 100;
    const slack = quantity.step / 2 + (100 * (from.quantity.step + to.quantity.step)) / (2 * a);
    return percent > 500
      ? undefined
      : wrongUnless(
          item,
          round(percent, quantity.step),
          slack,
          `from ${shown(a / from.quantity.factor)} to ${shown(b / to.quantity.factor)}`,
        );
  };
  // B, P% more than A
  if (
    /^(?:more|higher|less|lower|fewer|above|below|up)\b/.test(behind) &&
    right[0] &&
    /\b(?:than|from|on|above|below)\b/.test(wordsBetween(statement, item.last, right[0].first))
  )
    return right[0].first - item.last <= 8 && left.at(-1) ? pair(right[0], left.at(-1)) : undefined;
  // from A to B, or P%
  const [to, from] = [left.at(-1), left.at(-2)];
  if (
    from &&
    to &&
    /\bfrom(?: \p{L}+)?$/u.test(wordsBetween(statement, from.first - 3, from.first)) &&
    /\bto$/.test(wordsBetween(statement, from.last, to.first).trim()) &&
    item.first - to.last <= 6 &&
    /\b(?:or|of|by|,)\b|,$/.test(ahead)
  )
    return pair(from, to);
  return undefined;
}

const areChangeable = (a: Quantity, b: Quantity): boolean =>
  areOfOneKind(a, b) &&
  isExact(a) &&
  isExact(b) &&
  a.value > 0 &&
  !/^(?:percent|points|ordinal|clock|score|age)$/.test(a.dimension);

const round = (value: number, step: number): number => {
  const unit = Math.min(1, step);
  const rounded = Math.round(value / unit) * unit;
  // 12.5 is said as it is
  return Math.abs(value - Math.round(value * 2) / 2) < 1e-6 ? value : rounded;
};

/** "22 of 96, or 23 per cent" */
function share(
  item: QuantityItem,
  statement: Statement,
  before: readonly Placed[],
  _after: readonly Placed[],
): Miscalculation | undefined {
  const { quantity } = item;
  if (quantity.dimension !== 'percent' || !isExact(quantity)) return undefined;
  const own = before.filter((placed) => placed.statement === statement).map((placed) => placed.item);
  const [whole, part] = [own.at(-1), own.at(-2)];
  if (!whole || !part || item.first - whole.last > 5) return undefined;
  if (!/^(?:out )?of(?: the| its| their| his| her)?$/.test(wordsBetween(statement, part.last, whole.first)))
    return undefined;
  if (
    !/\b(?:or|about|,)$|\($/.test(
      wordsBetween(statement, item.first - 3, item.first).replace(/ (?:about|some|nearly|almost)$/, ''),
    )
  )
    return undefined;
  const [a, b] = [part.quantity, whole.quantity];
  if (a.dimension !== 'count' || b.dimension !== 'count' || a.value > b.value || !isExact(a) || !isExact(b))
    return undefined;
  const percent = (100 * a.value) / b.value;
  return wrongUnless(
    item,
    round(percent, quantity.step),
    quantity.step / 2 + 0.1,
    `${shown(a.value)} of ${shown(b.value)}`,
  );
}

// ---- Ages -------------------------------------------------------------------------------------------------------

/** "Kovářová, 48, was born on May 2, 1978" */
function age(item: QuantityItem, statement: Statement, written: DayNumber | undefined): Miscalculation | undefined {
  const { quantity } = item;
  if (quantity.dimension !== 'age' || written === undefined || quantity.factor !== 1 || !isExact(quantity))
    return undefined;
  const born = statement.items.find((other) => {
    if (
      other.kind !== 'date' ||
      other.date.year === undefined ||
      other.first < item.last ||
      other.first - item.last > 12
    )
      return false;
    return /\bborn(?: \p{L}+){0,4} (?:on|in)?$|\bborn$|\bborn on$/u.test(
      wordsBetween(statement, item.last, other.first),
    );
  });
  if (born?.kind !== 'date' || born.date.month === undefined || born.date.day === undefined) return undefined;
  const { year, month, day } = { year: born.date.year!, month: born.date.month, day: born.date.day };
  if (!isValidDay({ year, month, day }) || dayNumber({ year, month, day }) > written) return undefined;
  const now = calendarDay(written);
  const years = now.year - year - (now.month < month || (now.month === month && now.day < day) ? 1 : 0);
  return wrongUnless(item, years, 0, `born in ${year}`);
}
