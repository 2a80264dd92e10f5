import type { Entity } from '../corpus/entities';
import type { ResolvedName } from '../evidence/names/resolution';
import { rivalsOf } from '../evidence/quotations/rivals';
import { parsePerson } from '../text/names/person';
import { textOf } from '../text/span';
import { sourceName } from './findings/sourceLabel';
import type { Rule } from './rule';

export const quoteMisattributed: Rule = {
  id: 'quote-misattributed',
  summary: 'A quotation that the sources give to another speaker',
  level: 'warning',
  scope: 'quotations',
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
  *check({ quotations, corpus, draft, names }) {
    const reported = new Set<number>();
    for (const quotation of quotations) {
      const rivals = rivalsOf(corpus, quotation);
      const [rival] = rivals;
      // both halves of a divided quotation have one speaker
      if (!rival || !quotation.speaker || reported.has(quotation.speaker.mention.start)) continue;
      const { mention, titled } = quotation.speaker;
      reported.add(mention.start);
      const known = names.find(({ entity }) => entity === rival.entity);
      const right = known ? nameLike(textOf(draft.text, mention), rival.entity, known) : rival.entity.name;
      yield {
        rule: 'quote-misattributed',
        ...mention,
        message: `${sourceName(rival.match.source)} gives these words to ${rival.entity.name}`,
        // the wrong one's titles are not the right one's
        fixes: [{ title: `Change to “${right}”`, newText: right, ...titled }],
        evidence: rivals.slice(0, 2).map(({ match }) => ({ source: match.source, ...match.span })),
      };
    }
  },
};

/**
 * A speaker's name as long as the one that the draft writes: by surname alone, where it gives no more of the wrong one; else in
 * full, and as the draft has it elsewhere, where a source writes it so too.
 */
function nameLike(written: string, { person, name, spellings }: Entity, { name: known }: ResolvedName): string {
  const isSurname = parsePerson(written.split(/\s+/)).given.length === 0;
  const own = known.form.words.join(' ');
  const full = known.form.words.length > 1 && spellings.some(({ words }) => words.join(' ') === own) ? own : name;
  if (!isSurname || !person || person.given.length === 0) return full;
  const short = spellings.find(({ words }) => words.length === 1 && name.split(' ').includes(words[0]!));
  return short?.words[0] ?? name.split(' ').slice(person.given.length).join(' ');
}
