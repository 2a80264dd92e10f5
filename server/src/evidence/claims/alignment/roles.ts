import type { Role } from '../../../text/claims/roles';
import type { WordItem } from '../../../text/claims/statement';
import { deedsCompared } from '../../../text/lexicon/directed';
import type { Alignment } from './align';
import type { Side } from './sides';

/** The part that an item of a side's own statement, by its index, has in a deed that goes one way. */
export const roleIn = ({ items }: Side, index: number): Role | undefined => items[index]!.role;

/** Whether one name, both by index, has one part in a deed, or does in the draft what is done to it in the source. */
export function partOf({ draft, source }: Alignment, slot: number, other: number): 'same' | 'turned' | undefined {
  const [own, theirs] = [roleIn(draft, slot), roleIn(source, other)];
  const deeds = own && theirs && deedsCompared(own.deed, theirs.deed);
  return deeds && ((own.does === theirs.does) === (deeds === 'turned') ? 'turned' : 'same');
}

/** "A lost to B" and "B won against A": whether two words tell one deed, from either side of it. */
export function tellOneDeed(pair: Alignment, own: WordItem, theirs: WordItem): boolean {
  if (deedsCompared(own.word, theirs.word) !== 'turned') return false;
  const { draft, source } = pair;
  return draft.own('name').some((slot) => {
    if (roleIn(draft, slot)?.deed !== own.word) return false;
    const { entity, lastWord } = draft.items[slot]!;
    return source.own('name').some((other) => {
      const { entity: otherEntity, lastWord: otherWord } = source.items[other]!;
      const areSame = entity && otherEntity ? entity === otherEntity : lastWord === otherWord;
      return areSame && roleIn(source, other)?.deed === theirs.word && partOf(pair, slot, other) === 'same';
    });
  });
}
