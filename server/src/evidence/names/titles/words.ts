import type { Role, RoleWord } from '../../../text/names/roles/role';
import type { Span } from '../../../text/span';

/** All words of a role but its head. */
export const wordsOf = (role: Role): readonly RoleWord[] => [...role.modifiers, ...role.complement];

/** A span alone, without what else carries it. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** A word with a capital. */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A word with a capital where the one that it replaces has one. */
export const likeWritten = ({ capital }: RoleWord, word: string): string => (capital ? capitalised(word) : word);
