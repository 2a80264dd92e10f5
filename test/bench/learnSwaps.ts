/**
 * Learns what makes a name of a source the one that a draft should have: a logistic regression over the signs of all pairs
 * of names in labelled stories, where an `entity-mismatch` label says which pairs are swaps, and in news that is clean as far
 * as anybody knows. Tells what would be caught and reported in stories that the weights were not learned from, and with
 * `--write` writes the weights that are learned from all of them.
 *
 *   npx tsx test/bench/learnSwaps.ts [--clean FOLDER[,FOLDER…]] [--write] FOLDER…
 */
import { join } from 'node:path';
import { Corpus } from '../../server/src/corpus/corpus';
import { signsOf, type Signs } from '../../server/src/evidence/claims/names/swaps/signs';
import { Elsewhere } from '../../server/src/evidence/claims/verdicts';
import { type CheckContext } from '../../server/src/rules/context';
import { fold } from '../../server/src/text/characters';
import { overlaps } from '../../server/src/text/span';
import { labelledDrafts, rightOf, type Label } from './drafts';
import { keepWeights, likeliestApart, tellBars, type Found } from './folds';
import { learn } from './logistic';
import { contextOf, flag, option, proseOf, sourcesIn, storyFolders } from './stories';

const clean = (option('--clean') ?? '').split(',').filter((folder) => folder !== '');
const write = flag('--write');

/** A pair of names: its signs, whether it is a swap, the name of the draft to which it belongs, and its story. */
interface Pair extends Found<keyof Signs> {
  readonly labelled: boolean;
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

const slots = likeliestApart(pairs);
console.log(`${pairs.length} pairs of ${slots.length} names; ${labels} labels`);
tellBars(slots, ({ labelled }) => labelled);
keepWeights(
  learn(pairs),
  write
    ? { folder: 'names/swaps', signs: 'Signs', of: `\`test/bench/learnSwaps.ts\`, of ${pairs.length} pairs of names` }
    : undefined,
);
