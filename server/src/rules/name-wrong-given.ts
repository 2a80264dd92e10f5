import { nameFindings } from './findings/nameFindings';
import type { Rule } from './rule';

export const nameWrongGiven: Rule = {
  id: 'name-wrong-given',
  summary: 'The right surname with another person’s given name',
  level: 'warning',
  scope: 'names',
  docs: {
    details: `Reports a given name that differs from the one that the sources give to the person of that surname, where the role beside the name, or a slip of a letter, shows that this person is meant. Two people of one surname stay two: it speaks only where the draft gives one the role of the other.

Short and long forms are the same name (Dan and Daniel, Steve and Steven), and so is an initial.`,
    examples: [
      {
        sources: 'Rep. Don Bacon (R-Neb.)',
        draft: 'Dan Bacon, a Republican congressman',
        says: 'The sources call this person Don Bacon',
      },
    ],
  },
  check: (context) =>
    nameFindings(
      context,
      'name-wrong-given',
      'wrong-given',
      ({ rightName }) => `The sources call this person ${rightName}`,
    ),
};
