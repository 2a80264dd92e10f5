import { sourceSpeakers } from '../evidence/quotations/speakers';
import { textOf } from '../text/span';
import { sourceName } from './sourceLabel';
import type { Rule } from './rule';

export const quoteMisattributed: Rule = {
  id: 'quote-misattributed',
  summary: 'A quotation that the sources give to another speaker',
  level: 'warning',
  scope: 'corpus',
  docs: {
    details: `Reports the speaker of a quotation where a source gives the same words to somebody else and no source gives them to the one whom the draft names. It speaks only where both name a speaker plainly.`,
    examples: [
      {
        sources: '“It was never about the last million,” Coutinho-Sá said.',
        draft: '“It was never about the last million,” Deroux said.',
        says: 'Transfer Desk gives these words to Beatriz Coutinho-Sá',
      },
    ],
  },
  *check({ quotations, corpus, draft }) {
    for (const { speaker, matches, state, wordCount } of quotations) {
      if (!speaker || state === 'not found' || wordCount < 3) continue;
      const said = sourceSpeakers(corpus, matches);
      const others = said.filter(({ entity }) => entity !== undefined && entity !== speaker.entity);
      const [other] = others;
      if (!other || said.some(({ entity }) => entity === speaker.entity)) continue;
      const written = textOf(draft.text, speaker.mention);
      const right =
        written.includes(' ') || !other.entity!.person
          ? other.entity!.name
          : other.entity!.name.split(' ').slice(1).join(' ') || other.entity!.name;
      yield {
        rule: 'quote-misattributed',
        ...speaker.mention,
        message: `${sourceName(other.match.source)} gives these words to ${other.entity!.name}`,
        fixes: [{ title: `Change to “${right}”`, newText: right, ...speaker.mention }],
        evidence: others.slice(0, 2).map(({ match }) => ({ source: match.source, ...match.span })),
      };
    }
  },
};
