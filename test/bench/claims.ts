/**
 * Plants wrong figures, days and names, exchanged names, opposites, negations and figures that were once right into
 * sentences that other articles of a story tell as well, checks each article against the others as if it were a draft,
 * and counts for each kind what is caught at warning level, what the first fix mends, and what is reported beside the errors.
 *
 *   npx tsx test/bench/claims.ts [--seed N] [--limit ARTICLES] [--most ERRORS] [--kind KIND] [--show] [--names LIST] FOLDER…
 */
import { Corpus } from '../../server/src/corpus/corpus';
import type { Source } from '../../server/src/corpus/source';
import { check, type RatedFinding } from '../../server/src/rules/check';
import { calendarDay } from '../../server/src/text/dates/calendar';
import { overlaps, type Span } from '../../server/src/text/span';
import { CLAIM_KINDS, type ClaimKind } from '../generator/claims/kinds';
import { plantInClaims } from '../generator/claims/plant';
import { fixesOf, type Label } from '../generator/labels';
import { sourceOf } from '../support/story';
import { around, contextOf, flag, onlyRules, option, proseOf, stories } from './stories';

const seed = option('--seed') ?? '1';
const limit = Number(option('--limit') ?? Infinity);
const most = Number(option('--most') ?? 5);
const onlyKind = option('--kind') as ClaimKind | undefined;
const show = flag('--show');
const levels = onlyRules('number-,date-,weekday-,entity-,claim-contradicted,claim-outdated,arithmetic-');

interface Count {
  planted: number;
  caught: number;
  mended: number;
}
const tables = { kind: new Map<string, Count>(), detail: new Map<string, Count>() };
const alarms = new Map<string, { asItIs: number; brought: number }>();

function add(table: Map<string, Count>, key: string, caught: boolean, mended: boolean): void {
  const count = table.get(key) ?? { planted: 0, caught: 0, mended: 0 };
  table.set(key, count);
  count.planted++;
  if (caught) count.caught++;
  if (mended) count.mended++;
}

function alarm(rule: string, which: 'asItIs' | 'brought'): void {
  const count = alarms.get(rule) ?? { asItIs: 0, brought: 0 };
  alarms.set(rule, count);
  count[which]++;
}

const isLoud = ({ severity }: RatedFinding): boolean => severity === 'warning' || severity === 'error';

const answers = (finding: RatedFinding, label: Label): boolean =>
  overlaps(finding, label) && (finding.rule === label.rule || label.accept.includes(finding.rule));

const replaced = (text: string, { start, end }: Span, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/** A report of the day before all others, with sentences as they were then. */
function earlierSource(sentences: readonly string[], sources: readonly Source[]): Source[] {
  const days = sources.flatMap(({ facts }) => facts.date?.value ?? []);
  if (sentences.length === 0 || days.length === 0) return [];
  const { year, month, day } = calendarDay(Math.min(...days) - 1);
  const date = [year, month + 1, day].map((part) => String(part).padStart(2, '0')).join('-');
  return [sourceOf('00-earlier.txt', `As it was\n\ndate: ${date}\n\n${sentences.join('\n\n')}`)];
}

let articles = 0;
let words = 0;
for (const { name, sources } of stories()) {
  for (const article of sources) {
    if (articles >= limit || sources.length < 2) break;
    const others = sources.filter((other) => other !== article);
    const text = proseOf(article);
    const clean = contextOf(text, article, new Corpus(others));
    const planted = plantInClaims(clean.draft, others, {
      seed: `${seed} ${name} ${article.id}`,
      most,
      written: article.facts.date?.value,
      ...(onlyKind && { kinds: [onlyKind] }),
    });
    articles++;
    words += text.split(/\s+/).length;
    if (planted.labels.length === 0) continue;
    const asItIs = check(clean, levels).filter(isLoud);
    for (const { rule } of asItIs) alarm(rule, 'asItIs');
    const corpus = new Corpus([...earlierSource(planted.earlier, others), ...others]);
    const findings = check(contextOf(planted.text, article, corpus), levels).filter(isLoud);
    for (const label of planted.labels) {
      const found = findings.filter((finding) => answers(finding, label));
      const mended = found.some(({ fixes: [fix] }) =>
        fixesOf(label).some(
          (right) => fix && replaced(planted.text, fix, fix.newText) === replaced(planted.text, label, right),
        ),
      );
      add(tables.kind, label.kind, found.length > 0, mended);
      add(tables.detail, `${label.kind}: ${label.of}`, found.length > 0, mended);
      if (!show || (found.length > 0 && mended)) continue;
      console.log(
        `${name} ${article.id}\n   ${found.length === 0 ? 'MISS' : 'FIX'} ${label.kind}: ${label.text} <- ${String(label.fix)}`,
      );
      console.log(`   ${around(planted.text, label)}\n     = ${label.why}`);
      for (const { rule, message, fixes } of found) console.log(`     ${rule}: ${message} -> ${fixes[0]?.newText}`);
    }
    const before = new Set(asItIs.map(({ rule, message }) => rule + message));
    for (const finding of findings) {
      if (planted.labels.some((label) => overlaps(finding, label)) || before.has(finding.rule + finding.message))
        continue;
      alarm(finding.rule, 'brought');
      if (show)
        console.log(
          `${name} ${article.id}\n   BROUGHT ${finding.rule}: ${finding.message}\n   ${around(planted.text, finding)}`,
        );
    }
  }
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '    -  ' : `${((100 * part) / whole).toFixed(1).padStart(5)} %`;

console.log(`${articles} articles, ${words} words, seed ${seed}, kinds ${onlyKind ?? CLAIM_KINDS.join(' ')}`);
for (const [title, table] of Object.entries(tables)) {
  console.log(`\n${`per ${title}`.padEnd(26)} planted    caught    mended`);
  const rows = [...table].sort(([a], [b]) => (a < b ? -1 : 1));
  const all = rows.reduce(
    (sum, [, count]) => ({
      planted: sum.planted + count.planted,
      caught: sum.caught + count.caught,
      mended: sum.mended + count.mended,
    }),
    { planted: 0, caught: 0, mended: 0 },
  );
  for (const [key, { planted, caught, mended }] of [...rows, ['all', all] as const])
    console.log(
      `${key.padEnd(26)} ${String(planted).padStart(7)}   ${percent(caught, planted)}   ${percent(mended, planted)}`,
    );
}
console.log('\nreported at warning level  as it is    brought by errors');
for (const [rule, { asItIs, brought }] of [...alarms].sort())
  console.log(`${rule.padEnd(26)} ${String(asItIs).padStart(8)}    ${String(brought).padStart(17)}`);
