import type { Entity } from '../../corpus/entities';
import { fold } from '../../text/characters';
import { areTransliterations, barePunctuation, distance, likeness, type Likeness } from '../../text/names/distance';
import { withoutParticle } from '../../text/names/person';
import type { NameFault } from './resolution';
import { preferred, type Slot } from './slots';

/** How one word of a name ought to be written, and why. */
export interface WordFix {
  readonly fault: NameFault;
  readonly right: string;
  readonly reason: string;
  readonly support?: { readonly written: number; readonly right: number };
}

/** Fixes by the folded word that they replace. */
export type WordFixes = ReadonlyMap<string, WordFix>;

/** How the words of a name ought to be written, where more than one of them or their order is wrong. */
export interface NameFix {
  readonly fault: NameFault;
  readonly words: readonly string[];
  readonly reason: string;
}

/** Whom a name means, and which of its words are to be written otherwise. */
export interface Match {
  readonly entity: Entity | undefined;
  readonly fixes: WordFixes;
  /** All words of the name, where its words cannot be mended one by one. */
  readonly whole?: NameFix;
  /** Fewer is surer. */
  readonly rank: number;
}

/** A match with nothing to correct. */
export const NO_FIXES: WordFixes = new Map();

/** The surest match; none where two entities are equally likely, unless both ask for the same words. */
export function only(matches: readonly Match[]): Match | undefined {
  const [first, ...rest] = [...matches].sort((a, b) => a.rank - b.rank);
  const tied = rest.filter(({ rank }) => rank === first!.rank);
  return tied.every((match) => match.entity === first!.entity || haveSameFixes(match, first!)) ? first : undefined;
}

const haveSameFixes = ({ fixes: a }: Match, { fixes: b }: Match): boolean =>
  a.size > 0 &&
  a.size === b.size &&
  [...a].every(([word, { fault, right }]) => b.get(word)?.right === right && b.get(word)!.fault === fault);

/** A match that has one word of a name written as its slot has it; undefined where the sources have no spelling to prefer. */
export const slotFix = (
  entity: Entity,
  slot: Slot,
  word: string,
  fault: NameFault,
  reason: string,
  rank: number,
): Match | undefined => {
  const right = (fault === 'misspelled' ? alikeTo(slot, word) : undefined) ?? preferred(slot) ?? nearest(slot, word);
  if (!right) return undefined;
  if (barePunctuation(right.folded) === barePunctuation(word)) return { entity, rank, fixes: NO_FIXES };
  const isStyle = fault === 'misspelled' && areTransliterations(right.core, withoutParticle(word), wordsOf(entity));
  const fix: WordFix = isStyle
    ? {
        fault: 'variant',
        right: right.written,
        reason: 'the spelling of the sources',
        support: { written: 0, right: right.sources },
      }
    : { fault, right: right.written, reason };
  return { entity, rank, fixes: new Map([[word, fix]]) };
};

const wordsOf = ({ spellings }: Entity): readonly string[] => spellings[0]?.words.map(fold) ?? [];

/** What a misspelled word is meant to be, where sources also call the same thing otherwise: Washington, not D.C. */
function alikeTo(slot: Slot, word: string): Slot['spellings'][number] | undefined {
  const best = preferred(slot);
  if (best && likeness(best.core, withoutParticle(word)) !== 'different') return best;
  const spellings = slot.spellings.filter(({ core }) => likeness(core, withoutParticle(word)) !== 'different');
  return preferred({ ...slot, spellings }) ?? nearest({ ...slot, spellings }, word);
}

/** Where the sources are divided, the spelling closest to the draft's. */
const nearest = ({ spellings }: Slot, word: string): Slot['spellings'][number] | undefined =>
  [...spellings].sort((a, b) => distance(a.core, word, 9) - distance(b.core, word, 9))[0];

const ORDER: readonly Likeness[] = ['same', 'sounds-alike', 'slip', 'different'];

/** The closest relation of a word to any spelling of a slot. */
export const closest = ({ spellings }: Slot, word: string): Likeness =>
  ORDER[
    Math.min(
      ...spellings.map(({ folded, core }) =>
        Math.min(ORDER.indexOf(likeness(folded, word)), ORDER.indexOf(likeness(core, word))),
      ),
      3,
    )
  ]!;
