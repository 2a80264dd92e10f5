/**
 * Checks each article of each story against the other articles of the same story, as if it were a draft: what is
 * reported at warning level is a false alarm, or a slip of the article. Reads folders that hold `sources/`.
 *
 *   npx tsx test/bench/siblings.ts [--rule PREFIX] [--show] [--names LIST] FOLDER…
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Corpus } from '../../server/src/corpus/corpus';
import { readerFor } from '../../server/src/corpus/readers/index';
import { readSource } from '../../server/src/corpus/source';
import { parseDraft } from '../../server/src/draft/draft';
import { check } from '../../server/src/rules/check';
import { CheckContext } from '../../server/src/rules/context';

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
};
const flag = (name: string): boolean => {
  const at = args.indexOf(name);
  if (at >= 0) args.splice(at, 1);
  return at >= 0;
};
const rulePrefix = option('--rule') ?? '';
const list = option('--names');
const wanted =
  list &&
  new Set(
    readFileSync(list, 'utf8')
      .trim()
      .split(/\s+/)
      .map((line) => line.split('/').pop()!),
  );
const show = flag('--show');
const levels = flag('--all') ? undefined : new Set(['error', 'warning']);

const stories = (folder: string): string[] =>
  existsSync(join(folder, 'sources'))
    ? [folder]
    : readdirSync(folder)
        .map((name) => join(folder, name))
        .filter((path) => statSync(path).isDirectory())
        .flatMap(stories);

const counts = new Map<string, number>();
let words = 0;
let drafts = 0;
for (const story of args.flatMap(stories)) {
  if (wanted && !wanted.has(story.split('/').pop()!)) continue;
  const sources = readdirSync(join(story, 'sources')).flatMap((name) => {
    try {
      return [readSource(name, readFileSync(join(story, 'sources', name)), readerFor(name)!)];
    } catch {
      return [];
    }
  });
  for (const source of sources) {
    if (source.id.endsWith('.html')) continue;
    const text = source.text;
    const kept = source.blocks.map(({ start, block }) => text.slice(start, start + block.prose.length)).join('\n\n');
    const draft = parseDraft(kept, 'text');
    const day = source.facts.date?.value;
    const context = new CheckContext(
      day === undefined ? draft : { ...draft, date: { day, from: 'front matter' } },
      new Corpus(sources.filter((other) => other !== source)),
    );
    words += kept.split(/\s+/).length;
    drafts++;
    for (const finding of check(context, {})) {
      if ((levels && !levels.has(finding.severity)) || !finding.rule.startsWith(rulePrefix)) continue;
      counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
      if (!show) continue;
      const around =
        kept.slice(Math.max(0, finding.start - 60), finding.start) +
        '[' +
        kept.slice(finding.start, finding.end) +
        ']' +
        kept.slice(finding.end, finding.end + 50);
      console.log(
        `${story.split('/').slice(-2).join('/')} ${source.id}\n   ${finding.rule}: ${finding.message} ${finding.fixes[0] ? '-> ' + finding.fixes[0].newText : ''}\n   ${around.replace(/\s+/g, ' ')}`,
      );
      for (const { source: other, start, end } of finding.evidence.slice(0, 2))
        console.log(`     = ${other.id}: ${other.text.slice(start, end).replace(/\s+/g, ' ').slice(0, 220)}`);
    }
  }
}
console.log(`${drafts} articles, ${words} words`);
for (const [rule, count] of [...counts].sort())
  console.log(
    `${rule.padEnd(22)} ${String(count).padStart(5)}   ${((count * 1000) / words).toFixed(3)} in 1,000 words`,
  );
