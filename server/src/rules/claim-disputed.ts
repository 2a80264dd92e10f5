import { isAttributed } from '../text/claims/attribution';
import { textOf } from '../text/span';
import { passageEvidence, sayersHave, slotText } from './findings/passages';
import type { Rule } from './rule';

export const claimDisputed: Rule = {
  id: 'claim-disputed',
  summary: 'A figure on which the sources disagree, given without saying whose it is',
  level: 'information',
  scope: 'claims',
  docs: {
    details: `Reports a figure that one source has and for which another, of the same day or later, gives a different one for the same thing. Where the draft says whose figure it is (“the union says 31”), it is left alone.`,
    examples: [
      {
        sources: 'Officials counted 900 marchers. (in another) The organisers counted 2,400 marchers.',
        draft: 'Some 2,400 marchers crossed the bridge',
        says: 'Sources disagree: Averley Mercury has “900”',
      },
    ],
  },
  *check({ claims: { figures }, draft }) {
    for (const figure of figures) {
      const [best] = figure.dissent ?? [];
      if (!best || isAttributed(figure.place.statement)) continue;
      yield {
        rule: 'claim-disputed',
        start: figure.start,
        end: figure.end,
        message: `Sources disagree: ${sayersHave(figure.dissent!)} “${slotText(best)}”, not “${textOf(draft.text, figure)}”`,
        fixes: [],
        evidence: [...passageEvidence(figure.dissent!.slice(0, 1)), ...passageEvidence(figure.supports.slice(0, 1))],
      };
    }
  },
};
