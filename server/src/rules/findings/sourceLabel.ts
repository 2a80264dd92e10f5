import type { Source } from '../../corpus/source';

/** How a message speaks of a source: its outlet, else "the source". */
export const sourceName = ({ facts }: Source): string => facts.outlet?.value ?? 'The source';
