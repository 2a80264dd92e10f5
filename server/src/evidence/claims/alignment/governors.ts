import { isFunctionWord } from '../../../text/lexicon/words';
import { relationOf } from '../../../text/lexicon/senses';
import { isMostly } from '../../../text/lexicon/wordnet';
import type { Item, Statement } from '../../../text/claims/statement';

/** Tokens from a slot within which the words that govern it stand. */
const REACH = 6;
const MOST_WORDS = 2;
/** "on Monday evening": what says when, and not what. */
const TIMES = /^(?:morning|afternoon|evening|night|noon|midnight|week|month|year)$/;

/**
 * Whether one of the nearest nouns and verbs before two slots is the same, or means the same: "borrow £14.2 million" and
 * "borrow the remaining £12.4 million". With `behind`, those behind them count as well.
 */
export function areGovernedAlike(a: Item, one: Statement, b: Item, other: Statement, behind: boolean): boolean {
  const [before, otherBefore] = [governorsOf(a, one, -1), governorsOf(b, other, -1)];
  if (before.some((word) => otherBefore.some((partner) => isAlike(word, partner)))) return true;
  if (!behind) return false;
  const [after, otherAfter] = [governorsOf(a, one, 1), governorsOf(b, other, 1)];
  return after.some((word) => otherAfter.some((partner) => isAlike(word, partner)));
}

/** A word that governs a slot. */
interface Governor {
  readonly word: string;
  /** What stands right before it says that it is a noun: "her claim". */
  readonly isThing: boolean;
}

const isAlike = (a: Governor, b: Governor): boolean => {
  const relation = relationOf(a.word, b.word);
  // "lost it", "her claim": a verb and a noun mean the same only by another meaning of either
  return relation === 'same' || relation === 'kin' || (relation === 'synonym' && !areThingAndDeed(a, b));
};

const areThingAndDeed = (a: Governor, b: Governor): boolean =>
  (a.isThing && isDeed(b.word)) || (b.isThing && isDeed(a.word));

const isDeed = (word: string): boolean => isMostly(word, 'v') && !isMostly(word, 'n');

/** The nearest nouns and verbs before (-1) or behind (1) a slot in its clause, the nearest first. */
function governorsOf({ first, last }: Item, { block, sentence }: Statement, way: 1 | -1): Governor[] {
  const words: Governor[] = [];
  let at = way < 0 ? first - 1 : last;
  for (let step = 0; step < REACH && words.length < MOST_WORDS; step++, at += way) {
    if (at < sentence.first || at >= sentence.last) break;
    const token = block.tokens[at]!;
    if (token.shape !== 'lower' && token.kind === 'word') continue; // names govern nothing
    if (token.kind === 'mark' && !/^[-"“”]$/.test(token.text)) break;
    const isTelling =
      !TIMES.test(token.lower) &&
      !isFunctionWord(token.lower) &&
      !isMostly(token.lower, 'r') &&
      !isMostly(token.lower, 'a');
    if (token.kind === 'word' && isTelling)
      words.push({ word: token.lower, isThing: ARTICLES.test(block.tokens[at - 1]?.lower ?? '') });
  }
  return words;
}

const ARTICLES = /^(?:an?|the|my|our|your|his|her|its|their|'s)$/;
