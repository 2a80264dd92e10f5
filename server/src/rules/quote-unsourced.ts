import type { Rule } from './rule';

/** Shorter fragments may be anybody's words. */
const SHORTEST = 5;

export const quoteUnsourced: Rule = {
  id: 'quote-unsourced',
  summary: 'A direct quotation of five words or more that no source has',
  level: 'information',
  scope: 'quotations',
  docs: {
    details: `Reports a quotation with a speaker that is in no source, word for word or nearly. It may come from your own notes: add them to the sources and the mark goes.`,
    examples: [
      {
        sources: 'none with these words',
        draft: '“I cheered for whoever had the ball,” he said.',
        says: 'No source has this quotation',
      },
    ],
  },
  *check({ quotations, corpus }) {
    if (corpus.sources.length === 0 || !corpus.isComplete) return;
    for (const { state, wordCount, cued, use, start, end } of quotations) {
      if (state !== 'not found' || !cued || use !== 'words' || wordCount < SHORTEST) continue;
      yield { rule: 'quote-unsourced', start, end, message: 'No source has this quotation', fixes: [], evidence: [] };
    }
  },
};
