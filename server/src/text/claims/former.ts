import { monthOf } from '../lexicon/calendar';
import type { Token } from '../tokens';
import type { QuantityItem, Statement } from './statement';

/** Tokens before a figure that say of it what it was. */
const REACH = 4;
/** Tokens before "from" in which stands what changed it: "lowered its main rate from 4.75 per cent". */
const CHANGE_REACH = 5;
/** Tokens behind a figure in which stands what it became: "from 18 per cent last year to 8". */
const TO_REACH = 5;

const REPLACED =
  /(?:rather than|instead of|up from|down from|compared (?:with|to)|previously|earlier|initially|originally|not|against|until then)(?: the| a| an| some| about)?$/;
/** "far above the 48 per cent of last time" */
const COMPARED = /(?:above|below|beyond|than|over|under) the$/;
const FORECAST = /^(?:forecast|expected|predicted|estimated|planned|promised|offered|announced|been)$/;
const EARLIER = /^(?:first|early|initial|original|earlier|previous|old|former|provisional|preliminary)$/;
const COUNT =
  /^(?:counts?|estimates?|tally|tallies|figures?|numbers?|results?|readings?|projections?|forecasts?|plans?|offers?|prices?|totals?|tolls?|bids?|targets?)$/;
const CHANGES = /^(?:lower|cut|rais|ris|rose|fall|fell|reduc|increas|climb|drop|up$|down$)/;

/**
 * Whether a statement gives a figure as what was before, or as what something is compared with: "rather than the 210", "up from
 * 800", "in July it had forecast £74m", "its first estimate was 11 million".
 */
export function isFormer(item: QuantityItem, statement: Statement): boolean {
  const { tokens } = statement.block;
  const start = Math.max(statement.sentence.first, item.first - REACH);
  const before = tokens.slice(start, item.first).map(({ lower }) => lower);
  return (
    (REPLACED.test(before.join(' ')) && !isOfAnother(item, statement)) ||
    COMPARED.test(before.join(' ')) ||
    before.some((lower, at) => lower === 'had' && FORECAST.test(before[at + 1] ?? '')) ||
    before.some((_, at) => isEarlierCount(tokens, start + at)) ||
    isStart(item, statement)
  );
}

/** "68 per cent, against 41 for benznidazole": what another one has at the same time. */
const isOfAnother = ({ first, last }: QuantityItem, { block: { tokens }, sentence }: Statement): boolean =>
  tokens.slice(Math.max(sentence.first, first - 2), first).some(({ lower }) => /^(?:against|to|with)$/.test(lower)) &&
  (/^(?:for|among|by)$/.test(tokens[last]?.lower ?? '') || isBeforePlace(tokens, last)) &&
  !isOfTime(tokens.slice(last + 1, last + 1 + TO_REACH));

/** "against 640,000 in Larkin Falls" */
const isBeforePlace = (tokens: readonly Token[], at: number): boolean =>
  /^(?:in|at)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.shape === 'capital';

/** "for the year before", "for 2019", "for May" */
const isOfTime = (behind: readonly Token[]): boolean =>
  behind.some(({ kind, lower }) => kind === 'number' || canDate(lower));

const canDate = (lower: string): boolean =>
  /^(?:years?|months?|weeks?|quarters?|seasons?|periods?|days?|time|last|previous|before|earlier)$/.test(lower) ||
  monthOf(lower) !== undefined;

/** "those from five to 17": what lies between two ages or sizes has not moved. */
export const SPANNED =
  /^(?:those|people|pupils|children|boys|girls|(?:any|every)(?:one|body)|ages?|aged|sizes?|ranges?|ranging)$/;

/** Whether a figure is that from which something went: "from 18 to 8 per cent", "down from 164". */
export function isStart({ first, last }: QuantityItem, { block: { tokens }, sentence }: Statement): boolean {
  const from = [first - 1, first - 2, first - 3].find((at) => at >= sentence.first && tokens[at]!.lower === 'from');
  if (from === undefined || SPANNED.test(tokens[from - 1]?.lower ?? '')) return false;
  const has = (start: number, end: number, words: RegExp): boolean =>
    tokens.slice(start, end).some(({ lower }) => words.test(lower));
  return (
    has(Math.max(sentence.first, from - CHANGE_REACH), from, CHANGES) ||
    has(last, Math.min(sentence.last, last + TO_REACH), /^to$/)
  );
}

/** Whether a count that was not the last begins at a token: "its first estimate", "the old figure". */
export const isEarlierCount = (tokens: readonly Token[], at: number): boolean =>
  EARLIER.test(tokens[at]!.lower) && COUNT.test(tokens[at + 1]?.lower ?? '');
