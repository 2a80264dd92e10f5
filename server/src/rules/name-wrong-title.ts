import { passageAround } from '../corpus/source';
import type { Draft } from '../draft/draft';
import type { TitleConflict } from '../evidence/names/titles/question';
import { namelessConflicts, titleConflict, TitleDesk } from '../evidence/names/titles/titles';
import type { NameCorrection } from '../evidence/names/resolution';
import { formKey } from '../text/names/gather';
import type { CheckContext } from './context';
import { wordFix } from './fixes';
import type { Finding, Rule } from './rule';

/** The draft gives the name of one person and the post of another; that is reported as the wrong name. */
const isOwnName = ({ fault, entity, mention }: NameCorrection): boolean =>
  fault === 'wrong-given' &&
  entity !== undefined &&
  entity.spellings.some(({ key }) => key === formKey(mention.mention.words));

export const nameWrongTitle: Rule = {
  id: 'name-wrong-title',
  summary: 'A title, office, rank, role, nationality or affiliation that conflicts with the sources',
  level: 'warning',
  scope: 'corpus',
  docs: {
    details: `Reports one word of what the draft says that somebody is, where the sources say the same with another word in its place: another field of the same office (Defense Secretary for the Army Secretary), another committee chaired, another nationality before the same job, another party or state, or a post that shuts the sources' one out (senator and representative, chairman and chief executive).

It keeps silent where the draft says less (a foreign policy adviser for the senior one), says it in other words, or adds what no source says, and where it speaks of a former post. Titles that changed are right for their time.`,
    examples: [
      {
        sources: 'Army Secretary Dan Driscoll',
        draft: 'Defense Secretary Dan Driscoll',
        says: 'The sources have “Army Secretary” for Dan Driscoll',
      },
      {
        sources: 'the Polish defender, Kacper Wróblik',
        draft: 'Kacper Wróblik, the Czech defender,',
        says: 'The sources have “the Polish defender” for Kacper Wróblik',
      },
    ],
  },
  *check({ names, draft, corpus, referenceDay }: CheckContext) {
    const desk = new TitleDesk(draft, corpus, names, referenceDay?.day);
    for (const { name, entity, corrections } of names) {
      if (!entity || entity.kind !== 'person') continue;
      for (const mention of name.forms.flatMap(({ mentions }) => mentions)) {
        const isSwapped = corrections.some(
          (correction) => correction.mention === mention && correction.entity === entity && isOwnName(correction),
        );
        if (mention.mention.quoted || isSwapped) continue;
        const conflict = titleConflict(desk, mention, entity);
        if (!conflict) continue;
        yield findingOf(draft, mention.block, conflict, entity.name);
      }
    }
    for (const { block, conflict, entity } of namelessConflicts(desk)) {
      yield findingOf(draft, block, conflict, entity?.name);
    }
  },
};

function findingOf(draft: Draft, block: number, conflict: TitleConflict, name: string | undefined): Finding {
  const at = draft.blocks[block]!.start;
  const span = { start: at + conflict.start, end: at + conflict.end };
  const { source, role, span: saidAt } = conflict.said;
  return {
    rule: 'name-wrong-title',
    ...span,
    message: `The sources have “${role.text}”${name === undefined ? '' : ` for ${name}`}`,
    fixes: [wordFix(draft.text, span, conflict.right)],
    evidence: [{ source, ...passageAround(source, saidAt) }],
  };
}
