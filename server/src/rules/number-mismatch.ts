import { figureFindings } from './findings/figureFindings';
import { gapFindings } from './findings/gapFindings';
import type { Rule } from './rule';

export const numberMismatch: Rule = {
  id: 'number-mismatch',
  summary: 'A figure that conflicts with the sources on the same thing',
  level: 'warning',
  scope: 'claims',
  docs: {
    details: `Reports a count, amount, percentage, age, score, vote, rank, duration or measure where a source's passage speaks of the same thing with another figure: the same thing is counted, the same words, names and dates stand around it, and no source has the draft's figure for anything of the kind. A figure that looks like a slip of the pen for the source's (two digits exchanged, one digit other) needs less of that than one that does not, and least where no source has the draft’s number at all.

Rounding, modifiers and units count: “about 1.2 million” is 1,187,000, “more than 4,300” is 4,312, eight inches are 214 millimetres. A difference from something that the draft does not tell (“14 fewer than in the spring plan”) is reckoned from what a source has beside the figure that it starts from. Figures in quotations are held against the quotation's source by quote-altered.`,
    examples: [
      {
        sources: 'The job will take 640 tonnes of new steel',
        draft: 'The bridge will be given 460 tonnes of new steel',
        says: 'Span & Structure has “640”, not “460”',
      },
    ],
  },
  *check(context) {
    yield* figureFindings(
      context,
      'number-mismatch',
      'contradicted',
      (written, right, sayersHave) => `${sayersHave} “${right}”, not “${written}”`,
    );
    yield* gapFindings(context);
  },
};
