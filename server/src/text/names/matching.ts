import { organisationSimilarity } from './matchOrganisations';
import { personSimilarity } from './matchPersons';
import type { NameSimilarity } from './tally';

export type { NameSimilarity } from './tally';

/**
 * How likely two names, as they are written, name one person or organisation. Structure is weighed first (titles,
 * given names and their forms, initials, particles, order; legal forms, numbers, acronyms), letters only where it is
 * silent. It proposes: that two are one needs more than likeness.
 */
export const nameSimilarity = (a: string, b: string, kind: 'person' | 'organisation'): NameSimilarity =>
  kind === 'person' ? personSimilarity(a, b) : organisationSimilarity(a, b);
