import type { Item, Statement } from '../../../text/claims/statement';
import { fold } from '../../../text/characters';
import { lemmasOf } from '../../../text/lexicon/wordnet';
import { rememberedFor } from '../../../text/memo';
import type { FigureMatch } from './figures';

/** Words that two sentences must have in common, and their share of the shorter one and of the longer one. */
const LEAST = 4;
const OF_SHORTER = 0.7;
const OF_LONGER = 0.5;

/**
 * Whether a source tells again what another told, but for the figure: "The union said that 410 firms had already registered",
 * "The union said that 530 firms had now registered". However a draft words it, the one figure took the place of the other.
 */
export function isRetold(before: FigureMatch, now: FigureMatch): boolean {
  if (before.passage.source === now.passage.source) return false;
  const [own, theirs] = [wordsOf(before.passage.statement), wordsOf(now.passage.statement)];
  const shared = [...own].filter((word) => theirs.has(word)).length;
  const [shorter, longer] = [Math.min(own.size, theirs.size), Math.max(own.size, theirs.size)];
  return shared >= LEAST && shared >= OF_SHORTER * shorter && shared >= OF_LONGER * longer;
}

/** What a statement says, without its figures and dates: words in their basic form, and the words of names. */
const wordsOf = rememberedFor(
  ({ items }: Statement): ReadonlySet<string> => new Set(items.filter((item) => !item.quoted).flatMap(wordsOfItem)),
);

function wordsOfItem(item: Item): readonly string[] {
  if (item.kind === 'name') return item.mention.words.map(fold);
  return item.kind === 'word' && !PASSING.test(item.word) ? [lemmasOf(item.word)[0] ?? item.word] : [];
}

/** What says no more than when. */
const PASSING = /^(?:now|already|still|so|far|yet|today|again|since)$/;
