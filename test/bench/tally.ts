import type { RatedFinding } from '../../server/src/rules/check';
import { overlaps, type Span } from '../../server/src/text/span';

/** Whether a reporter sees a finding without looking for it. */
export const isLoud = ({ severity }: RatedFinding): boolean => severity === 'warning' || severity === 'error';

type Results<R extends string> = Readonly<Record<R, boolean>>;
type Count<R extends string> = Record<R | 'planted', number>;

/** Counts what became of planted errors, in a table for each title. */
export class Tally<R extends string> {
  readonly #results: readonly R[];
  readonly #wholes: Readonly<Record<string, R>>;
  readonly #tables = new Map<string, Map<string, Count<R>>>();

  /**
   * @param results What may become of an error, in the order of the columns.
   * @param wholes Of which other result the share is given; left out, it is that of all planted.
   */
  constructor(results: readonly R[], wholes: Readonly<Record<string, R>> = {}) {
    this.#results = results;
    this.#wholes = wholes;
  }

  add(title: string, key: string, results: Results<R>): void {
    const table = this.#tables.get(title) ?? new Map<string, Count<R>>();
    this.#tables.set(title, table);
    const count = table.get(key) ?? this.#nothing();
    table.set(key, count);
    count.planted++;
    for (const result of this.#results) if (results[result]) count[result]++;
  }

  print(): void {
    for (const [title, table] of this.#tables) {
      console.log(`\n${`per ${title}`.padEnd(26)} planted  ${this.#results.map((name) => name.padStart(16)).join('')}`);
      const all = this.#nothing();
      for (const count of table.values()) for (const name of this.#columns()) all[name] += count[name];
      for (const [key, count] of [...[...table].sort(byKey), ['all', all] as const]) {
        const shares = this.#results.map((name) =>
          percent(count[name], count[this.#wholes[name] ?? 'planted']).padStart(16),
        );
        console.log(`${key.padEnd(26)} ${String(count.planted).padStart(7)}  ${shares.join('')}`);
      }
    }
  }

  #columns(): readonly (R | 'planted')[] {
    return ['planted', ...this.#results];
  }

  #nothing(): Count<R> {
    return Object.fromEntries(this.#columns().map((name) => [name, 0])) as Count<R>;
  }
}

/** Counts false alarms by rule, and by when they were raised. */
export class Alarms<W extends string> {
  readonly #kinds: readonly W[];
  readonly #counts = new Map<string, Record<W, number>>();

  /** @param kinds When alarms may be raised, in the order of the columns. */
  constructor(kinds: readonly W[]) {
    this.#kinds = kinds;
  }

  add(rule: string, kind: W): void {
    const counts =
      this.#counts.get(rule) ?? (Object.fromEntries(this.#kinds.map((name) => [name, 0])) as Record<W, number>);
    this.#counts.set(rule, counts);
    counts[kind]++;
  }

  /** @param words Of all articles; of the first kind the alarms in 1,000 words are given as well. */
  print(words: number): void {
    const [first] = this.#kinds;
    const heads = [...this.#kinds, 'in 1,000 words'].map((name) => name.padStart(20));
    console.log(`\n${'alarms at warning level'.padEnd(26)}${heads.join('')}`);
    for (const [rule, counts] of [...this.#counts].sort(byKey)) {
      const columns = [
        ...this.#kinds.map((kind) => String(counts[kind])),
        ((counts[first!] * 1000) / words).toFixed(3),
      ];
      console.log(rule.padEnd(26) + columns.map((column) => column.padStart(20)).join(''));
    }
  }
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

/** Whether a finding is what an error with a label should bring. */
export const answers = (
  finding: RatedFinding,
  label: Span & { readonly rule: string; readonly accept?: readonly string[] },
): boolean => overlaps(finding, label) && [label.rule, ...(label.accept ?? [])].includes(finding.rule);

/** Whether the first fix of a finding leaves what one of some right replacements of the wrong words would. */
export const isMended = (
  text: string,
  wrong: Span,
  right: readonly string[],
  { fixes: [fix] }: RatedFinding,
): boolean =>
  fix !== undefined && right.some((words) => replaced(text, fix, fix.newText) === replaced(text, wrong, words));

/** Straight or curly apostrophes: each is right. */
const replaced = (text: string, { start, end }: Span, by: string): string =>
  (text.slice(0, start) + by + text.slice(end)).replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
