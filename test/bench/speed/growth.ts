import type { ScaleResult } from './scale';
import { table } from './table';

const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
const mb = (value: number): string => `${value.toFixed(0)} MB`;
const both = ({ p50, p95 }: { readonly p50: number; readonly p95: number }): string => `${ms(p50)} / ${ms(p95)}`;

/** What is measured, with the budget for it where there is one. */
const ROWS: readonly (readonly [string, string, (result: ScaleResult) => string])[] = [
  ['text', '', ({ megabytes }) => `${megabytes.toFixed(1)} MB`],
  ['first start: first findings', '', ({ cold }) => ms(cold.firstFindings)],
  ['first start: all read', '', ({ cold }) => ms(cold.ready)],
  [
    'first indexing',
    '2 MB/s a core',
    ({ megabytes, cold, coldCpu }) =>
      `${((megabytes * 1000) / cold.ready).toFixed(1)} MB/s, ${((megabytes * 1000) / coldCpu).toFixed(1)} a core`,
  ],
  ['cache warm: first findings', '1 s at 1,000; 3 s at 10,000', ({ warm }) => ms(warm.firstFindings)],
  ['cache warm: all read', '', ({ warm }) => ms(warm.ready)],
  ['keystroke to findings, p50 / p95', '30 ms p95 at 1,000', ({ keystroke }) => both(keystroke)],
  ['processor time a keystroke', '', ({ keystrokeCpu }) => ms(keystrokeCpu)],
  ['hover, p50 / p95', '10 ms p95 at 10,000', ({ hover }) => both(hover)],
  ['definition, p50 / p95', '10 ms p95 at 10,000', ({ definition }) => both(definition)],
  ['completion, p50 / p95', '10 ms p95 at 10,000', ({ completion }) => both(completion)],
  ['changed source to findings, p50 / p95', '300 ms', ({ changedSource }) => both(changedSource)],
  [
    'memory after first indexing (highest)',
    '',
    ({ memoryCold }) => `${mb(memoryCold.resident)} (${mb(memoryCold.peak)})`,
  ],
  [
    'memory after warm start and work (highest)',
    '150 MB at 1,000; 350 MB at 10,000',
    ({ memoryWarm }) => `${mb(memoryWarm.resident)} (${mb(memoryWarm.peak)})`,
  ],
];

/** What was measured with several numbers of sources, beside the budgets. */
export const growthTable = (words: number, results: readonly ScaleResult[]): string =>
  table(
    [`Draft of ${words} words`, 'budget', ...results.map(({ sources }) => `${sources} sources`)],
    ROWS.map(([title, budget, show]) => [title, budget, ...results.map(show)]),
  );
