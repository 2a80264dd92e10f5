/**
 * Checks each article of each story against the other articles of the same story, as if it were a draft: what is
 * reported at warning level is a false alarm, or a slip of the article. Reads folders that hold `sources/`.
 *
 *   npx tsx test/bench/siblings.ts [--rule PREFIX,…] [--all] [--show] [--names LIST] FOLDER…
 */
import { Corpus } from '../../server/src/corpus/corpus';
import { check } from '../../server/src/rules/check';
import { around, contextOf, flag, onlyRules, option, proseOf, stories } from './stories';

const rulePrefix = option('--rule') ?? '';
const show = flag('--show');
const shown = flag('--all') ? undefined : new Set(['error', 'warning']);

const levels = onlyRules(rulePrefix);

const counts = new Map<string, number>();
let words = 0;
let drafts = 0;
for (const { name, sources } of stories()) {
  for (const article of sources) {
    const text = proseOf(article);
    const context = contextOf(text, article, new Corpus(sources.filter((other) => other !== article)));
    words += text.split(/\s+/).length;
    drafts++;
    for (const finding of check(context, levels)) {
      const { rule, severity, message, fixes, evidence } = finding;
      if (shown && !shown.has(severity)) continue;
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
      if (!show) continue;
      console.log(`${name} ${article.id}\n   ${rule}: ${message} ${fixes[0] ? `-> ${fixes[0].newText}` : ''}`);
      console.log(`   ${around(text, finding)}`);
      for (const { source, start, end } of evidence.slice(0, 2))
        console.log(`     = ${source.id}: ${source.text.slice(start, end).replace(/\s+/g, ' ').slice(0, 220)}`);
    }
  }
}
console.log(`${drafts} articles, ${words} words`);
for (const [rule, count] of [...counts].sort())
  console.log(
    `${rule.padEnd(22)} ${String(count).padStart(5)}   ${((count * 1000) / words).toFixed(3)} in 1,000 words`,
  );
