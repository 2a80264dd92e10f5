import { sourceName } from './findings/sourceLabel';
import type { Rule } from './rule';

export const claimSingleSource: Rule = {
  id: 'claim-single-source',
  summary: 'A claim that one independent source alone carries',
  level: 'off',
  scope: 'claims',
  docs: {
    details: `Reports each sentence that only one source carries. Copies of one text, a paragraph taken over from another source, and a report of what another outlet reported count as one. Off until you switch it on.`,
    examples: [
      {
        sources: 'The trust sold 41 houses in 2019. (in two papers, word for word)',
        draft: 'In 2019 the trust sold 41 houses.',
        says: 'Only Averley Mercury carries this; 1 other repeats it',
      },
    ],
  },
  *check({ coverage }) {
    for (const { start, end, witnesses } of coverage) {
      const [only, second] = witnesses;
      if (!only || second) continue;
      const { echoes, source } = only;
      const repeated =
        echoes.length === 0 ? '' : `; ${echoes.length} ${echoes.length === 1 ? 'other repeats' : 'others repeat'} it`;
      yield {
        rule: 'claim-single-source',
        start,
        end,
        message: `Only ${sourceName(source)} carries this${repeated}`,
        fixes: [],
        evidence: [{ source, start: only.start, end: only.end }],
      };
    }
  },
};
