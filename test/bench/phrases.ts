/**
 * Times the matching of quotations against the sources of stories, or generated ones: phrases of 5 to 30 words out of random sources, half of
 * them with one word changed. Prints how long one takes, and that each was found where it stands.
 *
 *   npx tsx test/bench/phrases.ts [--sources 10000] [--phrases 300] [FOLDER…]
 */
import { Corpus } from '../../server/src/corpus/corpus';
import type { Source } from '../../server/src/corpus/source';
import { NewsWorld } from '../generator/news';
import { sourceOf } from '../support/story';
import { LONGEST, measurePhrases, SHORTEST } from './speed/phrases';
import { option, stories } from './stories';

const count = Number(option('--sources') ?? 10_000);
const phrases = Number(option('--phrases') ?? 300);

const world = new NewsWorld('phrases');
const generated = (): Source[] =>
  Array.from({ length: count }, (_, index) => {
    const { name, text } = world.source(index);
    return sourceOf(name, text);
  });
const told = [...stories()].flatMap((story) => story.sources);
const sources = told.length > 0 ? told : generated();
process.stderr.write(`${sources.length} sources read\n`);

const { p50, p95, found } = measurePhrases(new Corpus(sources), phrases);
console.log(
  `${phrases} phrases of ${SHORTEST} to ${LONGEST} words, ${sources.length} sources, ${found} found in their source`,
);
console.log(`p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`);
