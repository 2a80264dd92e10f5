import type { Role, RoleWord } from '../../text/names/roles/role';

/** A key that roles share which are worded alike and say the same of somebody. */
export const roleKey = ({ head, modifiers, owner, complement, tense, begins, text }: Role): string =>
  `${tense}${begins ? '+' : ''} ${owner.map(written).join(' ')}’${modifiers.map(written).join(' ')}|${head}|${complement.map(written).join(' ')}|${text}`;

const written = ({ word, capital }: RoleWord): string => (capital ? `^${word}` : word);
