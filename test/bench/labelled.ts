/**
 * Checks the drafts of labelled stories in one process, and tells for each rule what is caught, what the first fix mends and
 * what is reported where nothing is wrong. With `--show` each miss and each false alarm is told with the words around it.
 *
 *   npx tsx test/bench/labelled.ts [--rule PREFIX,PREFIX…] [--show] FOLDER…
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Corpus } from '../../server/src/corpus/corpus';
import { parseDraft } from '../../server/src/draft/draft';
import { check } from '../../server/src/rules/check';
import { CheckContext } from '../../server/src/rules/context';
import { overlaps, type Span } from '../../server/src/text/span';
import { args, around, flag, onlyRules, option, sourcesIn, storyFolders } from './stories';
import { answers, isLoud, isMended } from './tally';

/** A planted error as `expected.json` has it, with its place in the draft. */
interface Label extends Span {
  readonly rule: string;
  readonly accept?: readonly string[];
  readonly text: string;
  readonly occurrence?: number;
  readonly fix: string | readonly string[] | null;
  readonly why: string;
}

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

function labelsOf(path: string, text: string): Label[] {
  const { findings } = JSON.parse(readFileSync(path, 'utf8')) as { findings: Omit<Label, 'start' | 'end'>[] };
  return findings.map((label) => {
    let start = -1;
    for (let count = 0; count < (label.occurrence ?? 1); count++) start = text.indexOf(label.text, start + 1);
    return { ...label, start, end: start + label.text.length };
  });
}

const rightOf = ({ fix }: Label): readonly string[] => (fix === null ? [] : [fix].flat());

for (const folder of args.flatMap(storyFolders)) {
  const corpus = new Corpus(sourcesIn(join(folder, 'sources')));
  for (const name of readdirSync(join(folder, 'drafts')).filter((file) => file.endsWith('.md'))) {
    const path = join(folder, 'drafts', name);
    const text = readFileSync(path, 'utf8');
    words += text.split(/\s+/).length;
    const labels = labelsOf(path.replace(/\.md$/, '.expected.json'), text);
    const findings = check(new CheckContext(parseDraft(text, 'markdown'), corpus), levels);
    const tell = (what: string, span: Span, more: string): void => {
      if (show) console.log(`${what}  ${basename(folder)}/${name}\n   ${around(text, span)}\n   ${more}`);
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
}

console.log(`${words} words`);
for (const [rule, { labels, caught, mended, alarms }] of [...counts].sort())
  console.log(`${rule.padEnd(22)} caught ${caught}/${labels}, mended ${mended}, false alarms ${alarms}`);
