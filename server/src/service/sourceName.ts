import type { Source } from '../corpus/source';
import { shortened } from './cards/markdown';

const LONGEST_NAME = 56;

/** How people speak of a source: its outlet, else its title, else its file. */
export const sourceName = ({ facts, id }: Source): string =>
  facts.outlet?.value ?? (facts.title ? shortened(facts.title.value, LONGEST_NAME) : id);
