import { isFunctionWord } from '../../../text/lexicon/words';
import { isMostly } from '../../../text/lexicon/wordnet';
import { relationOf } from '../../../text/lexicon/senses';
import type { Side, SideItem } from '../alignment/sides';

/** A person, and the words that say what the person is to somebody or at some place: "Ilse Brandt, the mayor of". */
export interface Holder {
  readonly person: SideItem;
  /** In lower case; none in "Ilse Brandt of Lund". */
  readonly roles: readonly string[];
}

/** Tokens between a person and the name that he or she belongs to. */
const REACH = 8;

/** The person that is said to be of, at or from a name, by its index, or whose part is said to be that of its owner. */
export function holderOf({ items, statement: { block, sentence } }: Side, index: number): Holder | undefined {
  const { tokens } = block;
  const { item, position } = items[index]!;
  const person = items.findLast(({ item: { kind, last }, own }) => own && kind === 'name' && last <= item.first);
  if (!person || item.first - person.item.last > REACH || position === undefined) return undefined;
  const between = tokens.slice(person.item.last, item.first);
  if (between.some(({ kind, text }) => kind === 'mark' && text !== ',')) return undefined;
  const isRole = ({ kind, lower, shape }: (typeof tokens)[number]): boolean =>
    kind === 'word' && shape === 'lower' && !isFunctionWord(lower);
  if (position === 'owner') {
    const behind = tokens.slice(item.last + 1, sentence.last);
    const end = behind.findIndex((token) => !isRole(token));
    const roles = behind.slice(0, end < 0 ? behind.length : end).map(({ lower }) => lower);
    return between.length === 1 && between[0]!.text === ',' ? { person, roles } : undefined;
  }
  if (!/^(?:of|at|from|in|for)$/.test(position)) return undefined;
  const roles = between.filter(isRole).map(({ lower }) => lower);
  return roles.every((word) => isMostly(word, 'n') || isMostly(word, 'a')) ? { person, roles } : undefined;
}

/** Whether two holders are said to be the same. */
export const haveSameRoles = ({ roles }: Holder, { roles: others }: Holder): boolean =>
  roles.length === others.length && roles.every((word) => others.some((other) => relationOf(word, other) === 'same'));
