import { rememberedFor } from '../memo';
import type { Token } from '../tokens';
import { segmentAt, statementsOf, type DateItem, type Statement } from './statement';

/** The dates of a statement that says of something that it will be on another day than was planned. */
export interface Move {
  /** Those of the plan, which hold no longer. */
  readonly old: ReadonlySet<DateItem>;
  /** The one that holds now, where it is said. */
  readonly now: DateItem | undefined;
}

/** Verbs that put what was planned on another day. */
const MOVED =
  /^(?:postpone[sd]?|postponing|delay(?:s|ed|ing)?|defer(?:s|red|ring)?|mov(?:e|es|ed|ing)|reschedul(?:e|es|ed|ing)|shift(?:s|ed|ing)?|extend(?:s|ed|ing)?|prolong(?:s|ed|ing)?|adjourn(?:s|ed|ing)?|slip(?:s|ped)?)$/;
const MOVED_WITH =
  /^(?:put|puts|putting|push|pushed|pushes|pushing|set|bring|brings|brought|bringing|held|hold|moved|move)$/;
const PARTICLES = /^(?:off|back|forward|over)$/;
/** What was planned for a day. */
const PLANNED =
  /^(?:planned|promised|scheduled|set|due|meant|supposed|expected|intended|booked|fixed|originally|initially|hoped)$/;
/** Says that it is another day now. */
const CHANGED = /^(?:now|but|instead|later|earlier|sooner|until|yet)$/;
const PLAN_REACH = 9;
const MOVE_REACH = 14;

/** What a statement says of days that have changed. */
export const moveIn = rememberedFor((statement: Statement): Move => {
  const dates = statement.items.filter((item): item is DateItem => item.kind === 'date');
  if (dates.length === 0) return NO_MOVE;
  const moved = dates.find((date) => isMovedTo(date, dates, statement));
  const { tokens } = statement.block;
  const isOld = (date: DateItem): boolean =>
    date !== moved &&
    (isRefused(date, tokens) ||
      isCorrected(date, dates, statement) ||
      isAsPlanned(date, tokens) ||
      (moved !== undefined && isMovedFrom(date, moved, tokens)) ||
      (isPlanOnce(date, statement) && (moved !== undefined || isChanged(statement))));
  const old = new Set(dates.filter(isOld));
  if (old.size === 0 && !moved) return NO_MOVE;
  return { old, now: moved ?? besideOld(dates, old, tokens) };
});

/** The date behind that which holds no longer, or else the one before it; of "in May and not in March" that before it first. */
function besideOld(
  dates: readonly DateItem[],
  old: ReadonlySet<DateItem>,
  tokens: readonly Token[],
): DateItem | undefined {
  const at = dates.findIndex((date) => old.has(date));
  const isNow = ({ date }: DateItem, index: number, among: readonly DateItem[]): boolean =>
    !old.has(among[index]!) && date.shift === undefined && date.turn !== 'last';
  const [before, behind] = [dates.slice(0, at).findLast(isNow), dates.slice(at).find(isNow)];
  return dates[at] && isRefused(dates[at], tokens) ? (before ?? behind) : (behind ?? before);
}

const NO_MOVE: Move = { old: new Set(), now: undefined };

/** "was to open on 4 May", "had been planned for Friday", "promised for June": so it was meant once. */
function isPlanOnce({ first, segment }: DateItem, statement: Statement): boolean {
  const { block, sentence } = statement;
  const lowerAt = (at: number): string => (at < sentence.first ? '' : block.tokens[at]!.lower);
  for (let at = first - 1; at >= Math.max(sentence.first, first - PLAN_REACH); at--) {
    if (segmentAt(statement, at) !== segment) return false;
    if (PLANNED.test(lowerAt(at)))
      return [1, 2, 3].some((back) => /^(?:had|was|were|been|,|\()$/.test(lowerAt(at - back)));
    if (lowerAt(at) === 'to' && /^(?:was|were)$/.test(lowerAt(at - 1))) return true;
  }
  return false;
}

/** Whether a statement gives a date as one of a plan that was, or as one that it is not. */
export const isPlanOnly = (date: DateItem, statement: Statement): boolean =>
  moveIn(statement).old.has(date) || isPlanOnce(date, statement);

/**
 * Whether a statement, or the one behind it, says that a day is another than was planned: "a week later than planned", "It was
 * put off by a week".
 */
export const tellsOfMove = rememberedFor((statement: Statement): boolean => {
  const { block, sentence } = statement;
  const next = statementsOf(block)[block.sentences.indexOf(sentence) + 1];
  return isOffPlan(statement) || (next !== undefined && saysItWasMoved(next));
});

const isOffPlan = ({ block: { tokens }, sentence }: Statement): boolean =>
  tokens
    .slice(sentence.first, sentence.last)
    .some(
      ({ lower }, at, all) =>
        /^(?:later|earlier|sooner)$/.test(lower) &&
        all[at + 1]?.lower === 'than' &&
        all.slice(at + 2, at + 6).some((token) => PLANNED.test(token.lower)),
    );

/** Whether a statement begins with what the one before it spoke of, and says that it was moved. */
const saysItWasMoved = ({ block: { tokens }, sentence: { first, last } }: Statement): boolean =>
  /^(?:it|this|that|they|both)$/.test(tokens[first]!.lower) &&
  tokens.slice(first, Math.min(last, first + PLAN_REACH)).some((_, at) => isMove(tokens, first + at));

const isChanged = ({ block: { tokens }, sentence }: Statement): boolean =>
  tokens.slice(sentence.first, sentence.last).some(({ lower }) => CHANGED.test(lower));

/** "in April rather than February", "not in May" */
const isRefused = ({ first }: DateItem, tokens: readonly Token[]): boolean =>
  /\b(?:rather than|instead of|not) (?:(?:on|in|at|by|the|early|late|middle|end|of) )*$/.test(
    `${tokens
      .slice(Math.max(0, first - 7), first)
      .map(({ lower }) => lower)
      .join(' ')} `,
  );

/** "will not be held on Tuesday but on Thursday" */
function isCorrected(date: DateItem, dates: readonly DateItem[], { block: { tokens }, sentence }: Statement): boolean {
  const next = dates[dates.indexOf(date) + 1];
  if (!next || next.first - date.last > BUT_REACH || tokens[date.last]?.lower !== 'but') return false;
  return tokens
    .slice(Math.max(sentence.first, date.first - PLAN_REACH), date.first)
    .some(({ lower }) => /^(?:not|n't)$/.test(lower));
}

/** Tokens between a date and that which takes its place: "but on". */
const BUT_REACH = 3;

/** "will not open on 4 May as planned" */
function isAsPlanned({ first, last }: DateItem, tokens: readonly Token[]): boolean {
  const behind = tokens.slice(last, last + 3).map(({ lower }) => lower);
  return (
    /^as (?:originally )?(?:planned|promised|scheduled|announced|expected)/.test(behind.join(' ')) &&
    tokens.slice(Math.max(0, first - PLAN_REACH), first).some(({ lower }) => /^(?:not|n't|never)$/.test(lower))
  );
}

/** "from March to May" */
const isMovedFrom = ({ first, last }: DateItem, moved: DateItem, tokens: readonly Token[]): boolean =>
  last <= moved.first && moved.first - last <= 3 && isBehindFrom(first, tokens);

/** "from March", "from the end of March" */
const isBehindFrom = (first: number, tokens: readonly Token[]): boolean =>
  FROM.test(
    tokens
      .slice(Math.max(0, first - 4), first)
      .map(({ lower }) => lower)
      .join(' '),
  );

const FROM = /\bfrom(?: (?:the|early|late|mid|middle|end|beginning|start|of))*$/;

/** "put off its congress from March to May", "was postponed until Friday" */
function isMovedTo({ first, segment }: DateItem, dates: readonly DateItem[], statement: Statement): boolean {
  const { block, sentence } = statement;
  const { tokens } = block;
  if (!/^(?:to|until|till|for)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  // "by a week, to 10 April"
  const isByHowMuch =
    tokens[first - 2]?.text === ',' && /^(?:days?|weeks?|months?|years?)$/.test(tokens[first - 3]?.lower ?? '');
  for (let at = first - 2; at >= Math.max(sentence.first, first - MOVE_REACH); at--) {
    const { lower } = tokens[at]!;
    if (segmentAt(statement, at) !== segment && !isByHowMuch) return false;
    if (isMove(tokens, at)) return true;
    const date = dates.find((item) => item.first <= at && at < item.last);
    if (date && !isBehindFrom(date.first, tokens)) return false;
    if (/^[;:]$/.test(lower)) return false;
  }
  return false;
}

const isMove = (tokens: readonly Token[], at: number): boolean =>
  MOVED.test(tokens[at]!.lower) ||
  (PARTICLES.test(tokens[at]!.lower) &&
    tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => MOVED_WITH.test(lower)));
