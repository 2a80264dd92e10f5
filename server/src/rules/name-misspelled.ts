import { nameFindings, sourceCount, supportFor } from './findings/nameFindings';
import type { Rule } from './rule';

export const nameMisspelled: Rule = {
  id: 'name-misspelled',
  summary: 'A spelling in no source, where a name that the sources know is meant',
  level: 'warning',
  scope: 'names',
  docs: {
    details: `Reports a word of a name that no source writes, where the rest of the name, the role beside it or its letters show which known name is meant. The fix changes that word only: titles, the other parts of the name and a possessive stay.

It keeps silent where the draft's spelling stands in any source, where it is a common name or place of its own, where two known names are equally close, and inside quotation marks. Likeness of letters alone decides nothing: Ivanov and Ivanova, Jr. and Sr., brothers and sisters are different people.`,
    examples: [
      {
        sources: 'Steve Witkoff, the envoy',
        draft: 'Steve Witkof will fly to Moscow.',
        says: 'No source writes “Witkof”; 4 sources write “Witkoff”',
      },
      {
        sources: 'the Los Olmares bridge',
        draft: 'the Los Olmeres bridge',
        says: 'No source writes “Olmeres”; 2 sources write “Olmares”',
      },
    ],
  },
  check: (context) =>
    nameFindings(context, 'name-misspelled', 'misspelled', ({ written, right, entity }) => {
      const support = supportFor(entity, right);
      return `No source writes “${written}”; ${sourceCount(support)} ${support === 1 ? 'writes' : 'write'} “${right}”`;
    }),
};
