import { figureFindings } from './findings/figureFindings';
import type { Rule } from './rule';

export const claimOutdated: Rule = {
  id: 'claim-outdated',
  summary: 'A figure that was right in an earlier source and that a later one updates',
  level: 'warning',
  scope: 'claims',
  docs: {
    details: `Reports a figure that only earlier sources have where a later one gives another for the same thing, as a death toll that has risen or a fund that was raised, and one of which the source itself says that another took its place (“raised from 600 to 750”, “six weeks instead of two”). Where the draft says of what day its figure is (“on Saturday it was at least 11”, “up from 800”), it is left alone.`,
    examples: [
      {
        sources: '(14 September) The number of people killed rose to 19. (15 September) The death toll rose to 27.',
        draft: '(16 September) The flood killed at least 19 people',
        says: 'Continental Press has a later figure: “27”, not “19”',
      },
    ],
  },
  check: (context) =>
    figureFindings(
      context,
      'claim-outdated',
      'outdated',
      (written, right, sayersHave) => `${sayersHave} a later figure: “${right}”, not “${written}”`,
    ),
};
