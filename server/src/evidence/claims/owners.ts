import type { Statement } from '../../text/claims/statement';
import type { Alignment } from './align';
import type { Side, SideItem } from './sides';

/** Whether two ages are of one person; undefined where that is not said. Both are indices of items. */
export function ownersCompared(
  { draft, source }: Alignment,
  slot: number,
  other: number,
): 'same' | 'different' | undefined {
  const [owner, otherOwner] = [ownerOf(draft, slot), ownerOf(source, other)];
  if (!owner || !otherOwner) return undefined;
  if (owner.entity && otherOwner.entity) return owner.entity === otherOwner.entity ? 'same' : 'different';
  return owner.lastWord === otherOwner.lastWord ? 'same' : 'different';
}

/** The person whose age it is: right before it behind a comma, or right behind "34-year-old", or the subject. */
function ownerOf({ items, statement }: Side, index: number): SideItem | undefined {
  const { first, last, segment } = items[index]!.item;
  const names = items.filter(({ item, own }) => own && item.kind === 'name');
  const beside = names.find(({ item }) => item.last === first - 1 && /^[,(]$/.test(markAt(statement, item.last)));
  if (beside) return beside;
  const behind = names.find(({ item }) => item.first >= last && item.first <= last + 3 && item.segment === segment);
  return behind ?? names.filter(({ item }) => item.last <= first && segment - item.segment <= 1).at(-1);
}

const markAt = ({ block }: Statement, at: number): string => block.tokens[at]!.text;
