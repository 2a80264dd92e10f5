import { isAttributed } from '../text/claims/attribution';
import { superlativesOf } from '../text/claims/superlatives';
import { shifted } from '../text/span';
import type { ResolvedStatement } from '../evidence/claims/resolve';
import type { Rule } from './rule';

export const superlative: Rule = {
  id: 'superlative',
  summary: 'First, only, largest, oldest: to be verified, or given with whose claim it is',
  level: 'hint',
  scope: 'claims',
  docs: {
    details: `Reports words that set one thing above all others: such claims are the ones most often wrong. Where a passage about the same thing has the same word, or the draft says whose claim it is, it is left alone; so are quotations and names.`,
    examples: [
      {
        sources: 'none that says so',
        draft: 'It is the oldest bridge in the province.',
        says: '“oldest”: no source says so',
      },
    ],
  },
  *check({ coverage, draft }) {
    for (const { statement } of coverage) {
      const { statement: said, block, at } = statement.place;
      if (draft.blocks[block]!.block.kind === 'heading' || isAttributed(said)) continue;
      for (const { token } of superlativesOf(said)) {
        if (isSaid(token.lower, statement)) continue;
        const span = shifted(token, at);
        yield { rule: 'superlative', ...span, message: `“${token.text}”: no source says so`, fixes: [], evidence: [] };
      }
    }
  },
};

/** Whether a passage that speaks of the same thing has the word. */
const isSaid = (word: string, { held }: ResolvedStatement): boolean =>
  (held?.bearings ?? []).some(({ passage: { statement } }) =>
    statement.block.tokens.slice(statement.sentence.first, statement.sentence.last).some(({ lower }) => lower === word),
  );
