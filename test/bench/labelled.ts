/**
 * Checks the drafts of labelled stories in one process, and tells for each rule what is caught, what the first fix mends and
 * what is reported where nothing is wrong. With `--show` each miss and each false alarm is told with the words around it.
 *
 *   npx tsx test/bench/labelled.ts [--rule PREFIX,PREFIX…] [--show] FOLDER…
 */
import { check } from '../../server/src/rules/check';
import { overlaps, type Span } from '../../server/src/text/span';
import { labelledDrafts, rightOf } from './drafts';
import { around, flag, onlyRules, option } from './stories';
import { answers, isLoud, isMended } from './tally';

const prefixes = option('--rule') ?? '';
const show = flag('--show');
const levels = onlyRules(prefixes);

const counts = new Map<string, { labels: number; caught: number; mended: number; alarms: number }>();
let words = 0;

function countOf(rule: string): { labels: number; caught: number; mended: number; alarms: number } {
  const known = counts.get(rule) ?? { labels: 0, caught: 0, mended: 0, alarms: 0 };
  counts.set(rule, known);
  return known;
}

for (const { story, name, text, labels, context } of labelledDrafts()) {
  words += text.split(/\s+/).length;
  const findings = check(context, levels);
  const tell = (what: string, span: Span, more: string): void => {
    if (show) console.log(`${what}  ${story}/${name}\n   ${around(text, span)}\n   ${more}`);
  };
  for (const label of labels.filter(({ rule }) => prefixes.split(',').some((prefix) => rule.startsWith(prefix)))) {
    const count = countOf(label.rule);
    const found = findings.filter((finding) => answers(finding, label));
    count.labels++;
    if (found.length > 0) count.caught++;
    else tell(`MISS ${label.rule}`, label, `right: ${String(label.fix)} – ${label.why}`);
    if (found.some((finding) => isMended(text, label, rightOf(label), finding))) count.mended++;
  }
  for (const finding of findings.filter(isLoud)) {
    if (labels.some((label) => overlaps(finding, label))) continue;
    countOf(finding.rule).alarms++;
    tell(`ALARM ${finding.rule}`, finding, finding.message);
  }
}

console.log(`${words} words`);
for (const [rule, { labels, caught, mended, alarms }] of [...counts].sort())
  console.log(`${rule.padEnd(22)} caught ${caught}/${labels}, mended ${mended}, false alarms ${alarms}`);
