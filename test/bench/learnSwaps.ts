/**
 * Learns what makes a name of a source the one that a draft should have: a logistic regression over the signs of all pairs
 * of names in labelled stories, where an `entity-mismatch` label says which pairs are swaps, and in news that is clean as far
 * as anybody knows. Tells what would be caught and reported in stories that the weights were not learned from, and with
 * `--write` writes the weights that are learned from all of them.
 *
 *   npx tsx test/bench/learnSwaps.ts [--clean FOLDER[,FOLDER…]] [--write] FOLDER…
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Corpus } from '../../server/src/corpus/corpus';
import { likelihoodOf } from '../../server/src/evidence/claims/likely/logistic';
import { signsOf, type Signs } from '../../server/src/evidence/claims/swaps/signs';

import { Elsewhere } from '../../server/src/evidence/claims/verdicts';
import { type CheckContext } from '../../server/src/rules/context';
import { fold } from '../../server/src/text/characters';
import { overlaps } from '../../server/src/text/span';
import { labelledDrafts, rightOf, type Label } from './drafts';
import { learn, type Example } from './logistic';
import { contextOf, flag, option, proseOf, sourcesIn, storyFolders } from './stories';

const clean = (option('--clean') ?? '').split(',').filter((folder) => folder !== '');
const write = flag('--write');

/** A pair of names: its signs, whether it is a swap, the name of the draft to which it belongs, and its story. */
interface Pair extends Example<keyof Signs> {
  readonly slot: string;
  readonly story: string;
  readonly labelled: boolean;
  readonly isNews: boolean;
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the');

/** All pairs of a draft; those at a label that are not its fix are no examples, nor are those at labels of other rules. */
function* pairsOf(context: CheckContext, labels: readonly Label[], id: string, story: string): Generator<Pair> {
  const { statements } = context.claims;
  const places = statements.map(({ place }) => place);
  const elsewhere = new Elsewhere(context.draft, context.corpus, places, context.draft.date?.day);
  for (const { held, place } of statements) {
    if (!held) continue;
    for (const [index, { item, matches }] of held.swaps.entries()) {
      const span = { start: item.start + place.at, end: item.end + place.at };
      const label = labels.find((each) => overlaps(each, span));
      const isMeant = label !== undefined && [label.rule, ...(label.accept ?? [])].includes('entity-mismatch');
      if (label && !isMeant) continue;
      const right = label ? rightOf(label).flatMap(wordsOf) : [];
      for (const { signs, item: other } of matches) {
        const words = other.mention.words.flatMap(wordsOf);
        const isRight = words.some((word) => right.includes(word));
        if (isMeant && !isRight) continue;
        const own = held.names[index]!.matches.filter(({ same }) => same);
        const named = other.mention.words.map(fold).every((word) => elsewhere.named.has(word));
        yield {
          signs: signsOf(signs, own, named),
          is: isRight,
          slot: `${id}:${span.start}`,
          story,
          labelled: isMeant,
          isNews: false,
        };
      }
    }
  }
}

const pairs: Pair[] = [];
let labels = 0;
for (const { story, name, labels: planted, context } of labelledDrafts()) {
  labels += planted.filter(({ rule }) => rule === 'entity-mismatch').length;
  pairs.push(...pairsOf(context, planted, `${story}/${name}`, story));
}
for (const folder of clean.flatMap(storyFolders)) {
  const sources = sourcesIn(join(folder, 'sources'));
  for (const article of sources) {
    const context = contextOf(proseOf(article), article, new Corpus(sources.filter((other) => other !== article)));
    const found = pairsOf(context, [], `${folder}/${article.id}`, folder);
    for (const pair of found) pairs.push({ ...pair, isNews: true });
  }
}

const FOLDS = 10;
const stories = [...new Set(pairs.map(({ story }) => story))];
const foldOf = new Map(stories.map((story, index) => [story, index % FOLDS]));
const best = new Map<string, { likelihood: number; labelled: boolean; isNews: boolean }>();
for (let fold = 0; fold < FOLDS; fold++) {
  const learned = learn(pairs.filter(({ story }) => foldOf.get(story) !== fold));
  for (const pair of pairs) {
    if (foldOf.get(pair.story) !== fold) continue;
    const value = likelihoodOf(pair.signs, learned);
    if (value > (best.get(pair.slot)?.likelihood ?? -1))
      best.set(pair.slot, { likelihood: value, labelled: pair.labelled, isNews: pair.isNews });
  }
}
console.log(`${pairs.length} pairs of ${best.size} names; ${labels} labels`);
for (const least of [0.8, 0.7, 0.6, 0.5, 0.45, 0.4, 0.35, 0.3, 0.2]) {
  const told = [...best.values()].filter((slot) => slot.likelihood >= least);
  const count = (labelled: boolean, isNews: boolean): number =>
    told.filter((slot) => slot.labelled === labelled && slot.isNews === isNews).length;
  console.log(
    `from ${least.toFixed(2)}  caught ${count(true, false)}  alarms in stories ${count(false, false)}, in news ${count(false, true)}`,
  );
}

const all = learn(pairs);
const lines = Object.entries<number>(all.weights).map(([sign, weight]) => `  ${sign}: ${Number(weight.toFixed(2))},`);
console.log(`bias ${all.bias.toFixed(2)}\n${lines.join('\n')}`);
if (write)
  writeFileSync(
    join(__dirname, '../../server/src/evidence/claims/swaps/weights.ts'),
    `import type { Learned } from '../likely/logistic';\nimport type { Signs } from './signs';\n\n/** By \`test/bench/learnSwaps.ts\`, of ${pairs.length} pairs of names. */\nexport const LEARNED: Learned<Signs> = {\n  bias: ${Number(all.bias.toFixed(2))},\n  weights: {\n${lines.map((line) => `  ${line}`).join('\n')}\n  },\n};\n`,
  );
