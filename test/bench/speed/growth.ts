import type { Spread } from './measure';
import type { ScaleResult } from './scale';
import { table } from './table';

const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
const mb = (value: number): string => `${value.toFixed(0)} MB`;
const both = ({ p50, p95 }: Spread): string => `${ms(p50)} / ${ms(p95)}`;

/** Megabytes of text a second of some processor time. */
const rate = ({ megabytes }: ScaleResult, cpu: number): number => (megabytes * 1000) / cpu;

/** What is measured. */
const ROWS: readonly (readonly [string, (result: ScaleResult) => string])[] = [
  ['text', ({ megabytes }) => `${megabytes.toFixed(1)} MB`],
  ['first start: first findings', ({ cold }) => ms(cold.firstFindings)],
  ['first start: all read', ({ cold }) => ms(cold.ready)],
  [
    'first reading alone: text a second of processor time',
    (result) => `${rate(result, result.readingCpu).toFixed(2)} MB`,
  ],
  ['the same, checks of the draft included', (result) => `${rate(result, result.coldCpu).toFixed(2)} MB`],
  ['cache warm: first findings', ({ warm }) => ms(warm.firstFindings)],
  ['cache warm: all read', ({ warm }) => ms(warm.ready)],
  ['the first keystroke, while all is checked', ({ firstKeystroke }) => ms(firstKeystroke.paragraph)],
  ['the end of that check, from that keystroke', ({ firstKeystroke }) => ms(firstKeystroke.all)],
  ['keystroke to the findings of its paragraph, p50 / p95', ({ keystroke }) => both(keystroke)],
  ['keystroke to all findings of the draft, p50 / p95', ({ keystrokeAll }) => both(keystrokeAll)],
  ['processor time a keystroke', ({ keystrokeCpu }) => ms(keystrokeCpu)],
  ['hover, p50 / p95', ({ hover }) => both(hover)],
  ['definition, p50 / p95', ({ definition }) => both(definition)],
  ['completion, p50 / p95', ({ completion }) => both(completion)],
  ['changed source to findings, p50 / p95', ({ changedSource }) => both(changedSource)],
  ['phrase of a quotation, p50 / p95', ({ phrase }) => both(phrase)],
  ['memory after first indexing (highest)', ({ memoryCold }) => `${mb(memoryCold.resident)} (${mb(memoryCold.peak)})`],
  [
    'memory at the end of warm start and work (highest)',
    ({ memoryWork }) => `${mb(memoryWork.resident)} (${mb(memoryWork.peak)})`,
  ],
  ['the same after a rest of three seconds', ({ memoryWarm }) => mb(memoryWarm.resident)],
];

/** What was measured with several numbers of sources. */
export const growthTable = (words: number, results: readonly ScaleResult[]): string =>
  table(
    [`Draft of ${words} words`, ...results.map(({ sources }) => `${sources} sources`)],
    ROWS.map(([title, show]) => [title, ...results.map(show)]),
  );

/** What the program may take with a number of sources: at most so many milliseconds or megabytes. */
interface Budget {
  readonly what: string;
  readonly sources: number;
  readonly limit: number;
  readonly unit: 'ms' | 'MB';
  readonly of: (result: ScaleResult) => number;
}

const BUDGETS: readonly Budget[] = [
  {
    what: 'keystroke to the findings of its paragraph, p95',
    sources: 1000,
    limit: 30,
    unit: 'ms',
    of: ({ keystroke }) => keystroke.p95,
  },
  { what: 'hover, p95', sources: 10_000, limit: 10, unit: 'ms', of: ({ hover }) => hover.p95 },
  { what: 'completion, p95', sources: 10_000, limit: 10, unit: 'ms', of: ({ completion }) => completion.p95 },
  { what: 'definition, p95', sources: 10_000, limit: 10, unit: 'ms', of: ({ definition }) => definition.p95 },
  { what: 'phrase of a quotation, p95', sources: 10_000, limit: 10, unit: 'ms', of: ({ phrase }) => phrase.p95 },
  { what: 'cache warm: first findings', sources: 1000, limit: 1000, unit: 'ms', of: ({ warm }) => warm.firstFindings },
  {
    what: 'cache warm: first findings',
    sources: 10_000,
    limit: 3000,
    unit: 'ms',
    of: ({ warm }) => warm.firstFindings,
  },
  {
    what: 'changed source to findings, p50',
    sources: 1000,
    limit: 300,
    unit: 'ms',
    of: (result) => result.changedSource.p50,
  },
  {
    what: 'a megabyte of text, read for the first time, in processor time',
    sources: 1000,
    limit: 500,
    unit: 'ms',
    of: (result) => result.readingCpu / result.megabytes,
  },
  {
    what: 'memory after work and a rest',
    sources: 1000,
    limit: 150,
    unit: 'MB',
    of: ({ memoryWarm }) => memoryWarm.resident,
  },
  {
    what: 'memory after work and a rest',
    sources: 10_000,
    limit: 350,
    unit: 'MB',
    of: ({ memoryWarm }) => memoryWarm.resident,
  },
];

/** With twice as many sources twice as much of everything is allowed. */
const ALL_BUDGETS: readonly Budget[] = [
  ...BUDGETS,
  ...BUDGETS.filter(({ sources }) => sources === 10_000).map((budget) => ({
    ...budget,
    sources: 2 * budget.sources,
    limit: 2 * budget.limit,
  })),
];

/** What another checker takes for the same draft: the budget of a keystroke as well. */
export interface Rival {
  readonly name: string;
  /** Milliseconds for the whole draft. */
  readonly lint: Spread;
}

/**
 * All budgets: what was measured, and whether each is kept.
 *
 * @param rival With which a keystroke against 1,000 sources is compared; left out where none was measured.
 */
export function budgetTable(results: readonly ScaleResult[], rival?: Rival): string {
  const budgets = rival ? [...ALL_BUDGETS, budgetBeside(rival)] : ALL_BUDGETS;
  const rows = budgets.map(({ what, sources, limit, unit, of }) => {
    const result = results.find((measured) => measured.sources === sources);
    const show = (number: number): string => (unit === 'ms' ? ms(number) : mb(number));
    const value = result && of(result);
    const verdict = value === undefined ? '' : value <= limit ? 'kept' : `${(value / limit).toFixed(1)} × too much`;
    return [`${what}, ${sources} sources`, show(limit), value === undefined ? 'not measured' : show(value), verdict];
  });
  return table(['Budget', 'at most', 'measured', ''], rows);
}

const budgetBeside = ({ name, lint }: Rival): Budget => ({
  what: `keystroke to findings, p95, beside what ${name} takes for the draft`,
  sources: 1000,
  limit: lint.p50,
  unit: 'ms',
  of: ({ keystroke }) => keystroke.p95,
});
