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
  const behind = names.find(
    ({ item }) =>
      item.first >= last && item.first <= last + 3 && item.segment === segment && !isBehindPlace(statement, item.first),
  );
  return (
    behind ??
    apposedTo(names, statement, first) ??
    names.filter(({ item }) => item.last <= first && segment - item.segment <= 1).at(-1)
  );
}

/** "Bram Ode, the captain, a winger of 29": the name before an age in whose appositions it stands. */
function apposedTo(names: readonly SideItem[], { block: { tokens } }: Statement, first: number): SideItem | undefined {
  const name = names.filter(({ item }) => item.last <= first).at(-1);
  if (!name || tokens[name.item.last]?.text !== ',' || first - name.item.last > MOST_APPOSED) return undefined;
  const between = tokens.slice(name.item.last, first);
  const isPut = between.every(
    (token, at) =>
      token.text !== ',' ||
      /^(?:an?|the|his|her|its|their|now|\p{N}+|aged)$/u.test((between[at + 1] ?? tokens[first])!.lower),
  );
  return isPut && between.every(({ kind, text, lower }) => (kind === 'mark' ? /^[,-]$/.test(text) : !VERB.test(lower)))
    ? name
    : undefined;
}

const MOST_APPOSED = 12;
const VERB = /^(?:is|are|was|were|has|had|have|said|says|and|who|whose|when|while|but)$/;

/** "a 26-year-old winger from Uruguay" */
const isBehindPlace = ({ block }: Statement, at: number): boolean =>
  /^(?:from|of|in|at|for)$/.test(block.tokens[at - 1]?.lower ?? '');

const markAt = ({ block }: Statement, at: number): string => block.tokens[at]!.text;
