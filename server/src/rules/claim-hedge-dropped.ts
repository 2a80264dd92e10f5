import { shifted, textOf } from '../text/span';
import { isAttributed } from '../text/claims/attribution';
import { sourceName } from './findings/sourceLabel';
import type { Rule } from './rule';

export const claimHedgeDropped: Rule = {
  id: 'claim-hedge-dropped',
  summary: 'A claim stated flatly that the sources hedge',
  level: 'hint',
  scope: 'claims',
  docs: {
    details: `Reports a verb that the draft states as it is where every source that carries the claim says it with “alleged”, “expected”, “may” or the like. Where the draft says whose claim it is, or hedges in any way, it is left alone.`,
    examples: [
      {
        sources: 'The ferry reportedly struck the pier at Fish Quay shortly before noon',
        draft: 'The ferry struck the pier at Fish Quay shortly before noon',
        says: 'Coast FM says “reportedly”',
      },
    ],
  },
  *check({ coverage }) {
    for (const { witnesses, statement } of coverage) {
      const [first] = witnesses;
      if (!first?.hedge || isAttributed(statement.place.statement)) continue;
      if (witnesses.some(({ hedge, echoes }) => !hedge || echoes.some((echo) => !echo.hedge))) continue;
      yield {
        rule: 'claim-hedge-dropped',
        ...shifted(first.hedge.stated, statement.place.at),
        message: `${sourceName(first.source)} says “${textOf(first.source.text, first.hedge.word)}”`,
        fixes: [],
        evidence: [{ source: first.source, start: first.start, end: first.end, telling: first.hedge.word }],
      };
    }
  },
};
