import type { Role, RoleWord } from '../../text/names/roles/role';

/** A key that roles share which are worded alike and say the same of somebody. */
export const roleKey = ({ head, modifiers, complement, tense, text }: Role): string =>
  `${tense} ${modifiers.map(written).join(' ')}|${head}|${complement.map(written).join(' ')}|${text}`;

const written = ({ word, capital }: RoleWord): string => (capital ? `^${word}` : word);
