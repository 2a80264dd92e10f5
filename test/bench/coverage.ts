/**
 * How coverage fares on labelled stories: sentences by state, and how many that are said to be supported hold a planted
 * error. Reads story folders with `sources/` and `drafts/`.
 *
 *   npx tsx test/bench/coverage.ts [--show] FOLDER…
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Corpus } from '../../server/src/corpus/corpus';
import { parseDraft } from '../../server/src/draft/draft';
import { check } from '../../server/src/rules/check';
import { CheckContext } from '../../server/src/rules/context';
import { coverageOf } from '../../server/src/service/coverage';
import { overlaps } from '../../server/src/text/span';
import { args, flag, storyFolders, sourcesIn } from './stories';

const show = flag('--show');

interface Label {
  readonly rule: string;
  readonly text: string;
  readonly occurrence?: number;
}

function spanOf(draft: string, { text, occurrence = 1 }: Label): { start: number; end: number } {
  let start = -1;
  for (let count = 0; count < occurrence; count++) start = draft.indexOf(text, start + 1);
  return { start, end: start + text.length };
}

const counts = new Map<string, number>();
const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

for (const folder of args.flatMap(storyFolders)) {
  const corpus = new Corpus(sourcesIn(join(folder, 'sources')));
  const drafts = join(folder, 'drafts');
  if (!existsSync(drafts)) continue;
  for (const name of readdirSync(drafts).filter((file) => file.endsWith('.md'))) {
    const text = readFileSync(join(drafts, name), 'utf8');
    const labels = JSON.parse(readFileSync(join(drafts, name.replace(/md$/, 'expected.json')), 'utf8')) as {
      findings: Label[];
    };
    const wrong = labels.findings.map((label) => ({ ...label, ...spanOf(text, label) }));
    const context = new CheckContext(parseDraft(text, 'markdown'), corpus);
    for (const claim of coverageOf(context, check(context, {}))) {
      const { state, reason, witnesses } = claim;
      const error = wrong.find((label) => overlaps(label, claim));
      count(`${state}${reason ? `: ${reason}` : ''}${error ? ', with a planted error' : ''}`);
      if (state !== 'supported') continue;
      count(`supported by ${witnesses.length}`);
      if (!show) continue;
      console.log(`${error ? `WRONG ${error.rule} “${error.text}”` : 'ok'}  ${text.slice(claim.start, claim.end)}`);
      for (const { source, start, end, score, hedge, echoes } of witnesses.slice(0, 2))
        console.log(
          `   ${score.toFixed(2)}${hedge ? ' hedged' : ''} ${source.id} +${echoes.length}: ${source.text.slice(start, end).replace(/\s+/g, ' ')}`,
        );
    }
  }
}
for (const [key, number] of [...counts].sort()) console.log(`${String(number).padStart(6)}  ${key}`);
