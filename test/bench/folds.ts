import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { likelihoodOf } from '../../server/src/evidence/claims/logistic';
import { learn, type Example, type Learned } from './logistic';

/** A pair that was found for a slot of a draft or article, in a story or in news. */
export interface Found<S extends string> extends Example<S> {
  readonly slot: string;
  readonly story: string;
  readonly isNews: boolean;
}

const FOLDS = 10;

/** The likeliest pair of each slot with its likelihood, by weights that were learned from other stories. */
export function likeliestApart<S extends string, P extends Found<S>>(
  pairs: readonly P[],
): (P & { readonly likelihood: number })[] {
  const stories = [...new Set(pairs.map(({ story }) => story))];
  const foldOf = new Map(stories.map((story, index) => [story, index % FOLDS]));
  const best = new Map<string, P & { readonly likelihood: number }>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const learned = learn(pairs.filter(({ story }) => foldOf.get(story) !== fold));
    for (const pair of pairs) {
      if (foldOf.get(pair.story) !== fold) continue;
      const likelihood = likelihoodOf(pair.signs, learned);
      if (likelihood > (best.get(pair.slot)?.likelihood ?? -1)) best.set(pair.slot, { ...pair, likelihood });
    }
  }
  return [...best.values()];
}

/** Tells for each bar how many slots are rightly told from it on, and how many others. */
export function tellBars<P extends { readonly likelihood: number; readonly isNews: boolean }>(
  slots: readonly P[],
  isRight: (slot: P) => boolean,
): void {
  for (const least of [0.9, 0.8, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4, 0.3, 0.2]) {
    const told = slots.filter(({ likelihood }) => likelihood >= least);
    const count = (right: boolean, isNews: boolean): number =>
      told.filter((slot) => isRight(slot) === right && slot.isNews === isNews).length;
    console.log(
      `from ${least.toFixed(2)}  caught ${count(true, false)}  alarms in stories ${count(false, false)}, in news ${count(false, true)}`,
    );
  }
}

/** Prints what was learned, and writes it where `into` says: a folder below the claims, its type of signs, and of what it was learned. */
export function keepWeights<S extends string>(
  learned: Learned<S>,
  into: { readonly folder: string; readonly signs: string; readonly of: string } | undefined,
): void {
  const bias = Number(learned.bias.toFixed(2));
  const lines = Object.entries<number>(learned.weights).map(
    ([sign, weight]) => `    ${sign}: ${Number(weight.toFixed(2))},`,
  );
  console.log(`bias ${bias}\n${lines.join('\n')}`);
  if (!into) return;
  writeFileSync(
    join(__dirname, '../../server/src/evidence/claims', into.folder, 'weights.ts'),
    `import type { Learned } from '../../logistic';\nimport type { ${into.signs} } from './signs';\n\n/** By ${into.of}. */\nexport const LEARNED: Learned<${into.signs}> = {\n  bias: ${bias},\n  weights: {\n${lines.join('\n')}\n  },\n};\n`,
  );
}
