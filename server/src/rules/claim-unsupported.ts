import type { Rule } from './rule';

export const claimUnsupported: Rule = {
  id: 'claim-unsupported',
  summary: 'A claim that no source carries',
  level: 'off',
  scope: 'claims',
  docs: {
    details: `Reports each sentence with names, figures or dates that no source carries and none contradicts. Not found is not wrong, so it is off until you switch it on: for a last pass over a draft of which every line must be backed. Questions, judgements and forecasts are left alone.`,
    examples: [
      {
        sources: 'none that tells of it',
        draft: 'The trust sold 41 houses in 2019.',
        says: 'No source carries this',
      },
    ],
  },
  *check({ coverage }) {
    for (const { start, end, witnesses, uncheckable, isContradicted, statement } of coverage) {
      const isHeading = statement.place.statement.block.kind === 'heading';
      if (witnesses.length > 0 || uncheckable || isContradicted || isHeading) continue;
      yield { rule: 'claim-unsupported', start, end, message: 'No source carries this', fixes: [], evidence: [] };
    }
  },
};
