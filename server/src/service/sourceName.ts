import type { Source } from '../corpus/source';

/** How people speak of a source: its outlet, else its title, else its file. */
export const sourceName = ({ facts, id }: Source): string => facts.outlet?.value ?? facts.title?.value ?? id;
