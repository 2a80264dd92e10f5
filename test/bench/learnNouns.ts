/**
 * Learns what makes a noun of a source the one that a draft should have: a logistic regression over the signs of all pairs
 * of nouns of one kind, or before one noun, in labelled stories, where a label says which pairs are swaps, and in news that
 * is clean as far as anybody knows. Tells what would be caught and reported in stories that the weights were not learned
 * from, and with `--write` writes the weights that are learned from all of them.
 *
 *   npx tsx test/bench/learnNouns.ts [--clean FOLDER[,FOLDER…]] [--write] FOLDER…
 */
import { join } from 'node:path';
import { Corpus } from '../../server/src/corpus/corpus';
import type { NounSigns } from '../../server/src/evidence/claims/words/nounSwaps/signs';
import { withSigns } from '../../server/src/evidence/claims/words/nounSwaps/verdict';
import { Elsewhere } from '../../server/src/evidence/claims/verdicts';
import type { CheckContext } from '../../server/src/rules/context';
import { relationOf } from '../../server/src/text/lexicon/wordnet';
import { overlaps } from '../../server/src/text/span';
import { labelledDrafts, rightOf, type Label } from './drafts';
import { keepWeights, likeliestApart, tellBars, type Found } from './folds';
import { learn } from './logistic';
import { contextOf, flag, option, proseOf, sourcesIn, storyFolders } from './stories';

const clean = (option('--clean') ?? '').split(',').filter((folder) => folder !== '');
const write = flag('--write');

/** A pair of nouns: its signs, whether it is a swap, the noun of the draft to which it belongs, and its story. */
type Pair = Found<keyof NounSigns>;

const MEANT = /^(?:entity-mismatch|claim-contradicted|name-wrong-title)$/;

/** All pairs of a draft; those at a label that are not its fix are no examples, nor are those at labels of other rules. */
function* pairsOf(context: CheckContext, labels: readonly Label[], id: string, story: string): Generator<Pair> {
  const { statements } = context.claims;
  const places = statements.map(({ place }) => place);
  const elsewhere = new Elsewhere(context.draft, context.corpus, places, context.draft.date?.day);
  for (const { held, place } of statements) {
    if (!held) continue;
    for (const { item, matches } of held.nounSwaps) {
      const span = { start: item.start + place.at, end: item.end + place.at };
      const label = labels.find((each) => overlaps(each, span));
      const isMeant = label !== undefined && [label.rule, ...(label.accept ?? [])].some((rule) => MEANT.test(rule));
      if (label && !isMeant) continue;
      const right = label ? rightOf(label).flatMap((text) => text.toLowerCase().split(/[^\p{L}]+/u)) : [];
      for (const { signs, swap } of withSigns(matches)) {
        const is = right.some((word) => relationOf(word, swap.item.word) === 'same');
        if ((isMeant && !is) || elsewhere.says(swap.item.word)) continue;
        yield { signs, is, slot: `${id}:${span.start}`, story, isNews: false };
      }
    }
  }
}

const pairs: Pair[] = [];
for (const { story, name, labels, context } of labelledDrafts())
  pairs.push(...pairsOf(context, labels, `${story}/${name}`, story));
for (const folder of clean.flatMap(storyFolders)) {
  const sources = sourcesIn(join(folder, 'sources'));
  for (const article of sources) {
    const context = contextOf(proseOf(article), article, new Corpus(sources.filter((other) => other !== article)));
    for (const pair of pairsOf(context, [], `${folder}/${article.id}`, folder)) pairs.push({ ...pair, isNews: true });
  }
}

const slots = likeliestApart(pairs);
const right = new Set(pairs.filter(({ is }) => is).map(({ slot }) => slot));
console.log(`${pairs.length} pairs of ${slots.length} nouns; ${right.size} swaps`);
tellBars(slots, ({ is }) => is);
keepWeights(
  learn(pairs),
  write
    ? {
        folder: 'words/nounSwaps',
        signs: 'NounSigns',
        of: `\`test/bench/learnNouns.ts\`, of ${pairs.length} pairs of nouns`,
      }
    : undefined,
);
