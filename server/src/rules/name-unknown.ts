import { nameText } from '../text/names/mention';
import type { Rule } from './rule';

export const nameUnknown: Rule = {
  id: 'name-unknown',
  summary: 'A name that no source mentions',
  level: 'off',
  scope: 'names',
  docs: {
    details: `Reports the first mention of each person, organisation or place that no source names. Not found is not wrong, so it is off until you switch it on: for a last pass over a draft whose every name must be backed.`,
    examples: [
      {
        sources: 'none that names her',
        draft: 'Perpetua Haldane brought tea.',
        says: 'No source mentions Perpetua Haldane',
      },
    ],
  },
  *check({ names, corpus }) {
    if (!corpus.isComplete) return;
    for (const { name, entity, corrections } of names) {
      if (entity || corrections.length > 0) continue;
      const first = name.form.mentions[0]!;
      yield {
        rule: 'name-unknown',
        start: first.start,
        end: first.end,
        message: `No source mentions ${nameText(first.mention)}`,
        fixes: [],
        evidence: [],
      };
    }
  },
};
