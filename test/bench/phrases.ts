/**
 * Times the matching of quotations against the sources of stories, or generated ones: phrases of 5 to 30 words out of random sources, half of
 * them with one word changed. Prints how long one takes, and that each was found where it stands.
 *
 *   npx tsx test/bench/phrases.ts [--sources 10000] [--phrases 300] [FOLDER…]
 */
import { Corpus } from '../../server/src/corpus/corpus';
import type { Source } from '../../server/src/corpus/source';
import { matchQuotation } from '../../server/src/evidence/quotations/match';
import { quotedWords } from '../../server/src/evidence/quotations/quotedWords';
import { analyseBlock } from '../../server/src/text/analysis';
import { NewsWorld } from '../generator/news';
import { Random } from '../generator/random';
import { sourceOf } from '../support/story';
import { spread } from './speed/measure';
import { option, stories } from './stories';

const [SHORTEST, LONGEST] = [5, 30];
const count = Number(option('--sources') ?? 10_000);
const phrases = Number(option('--phrases') ?? 300);

const world = new NewsWorld('phrases');
const random = new Random('phrases');
const generated = (): Source[] =>
  Array.from({ length: count }, (_, index) => {
    const { name, text } = world.source(index);
    return sourceOf(name, text);
  });
const told = [...stories()].flatMap((story) => story.sources);
const sources = told.length > 0 ? told : generated();
const corpus = new Corpus(sources);
process.stderr.write(`${sources.length} sources read\n`);

/** A phrase with the source that it is from. */
function phraseFrom(index: number): { readonly source: Source; readonly phrase: string } {
  const source = random.pick(sources)!;
  const words = source.blocks.flatMap(({ block }) => block.prose.split(/\s+/));
  const length = SHORTEST + Math.floor(random.next() * (LONGEST - SHORTEST + 1));
  const from = Math.floor(random.next() * Math.max(1, words.length - length));
  const phrase = words.slice(from, from + length);
  if (index % 2 === 1) phrase[phrase.length >> 1] = 'turnips';
  return { source, phrase: phrase.join(' ') };
}

const asked = Array.from({ length: phrases }, (_, index) => phraseFrom(index));
const found = new Set<number>();
const ask = (): number[] =>
  asked.map(({ source, phrase }, index) => {
    const block = analyseBlock('paragraph', phrase);
    const quoted = quotedWords(block, { first: 0, last: block.tokens.length });
    const before = performance.now();
    const matches = matchQuotation(corpus, quoted);
    const time = performance.now() - before;
    if (matches.some((match) => match.source === source)) found.add(index);
    return time;
  });
ask(); // what sources hold ready is made when it is first asked for

const { p50, p95 } = spread(ask());
console.log(
  `${phrases} phrases of ${SHORTEST} to ${LONGEST} words, ${sources.length} sources, ${found.size} found in their source`,
);
console.log(`p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`);
