import { sourceSpeakers } from '../evidence/quotations/speakers';
import type { Entity } from '../corpus/entities';
import { parsePerson } from '../text/names/person';
import { textOf } from '../text/span';
import { sourceName } from './sourceLabel';
import type { Rule } from './rule';

/** Only a passage that is surely this quotation says who spoke it. */
const SURE_SHARE = 0.8;

/** Places speak for governments, and which one is meant is no matter of fact. */
const canSpeak = ({ kind }: Entity): boolean => kind === 'person' || kind === 'organisation';

/** The right speaker's name, by surname alone where the draft gives no more of the wrong one. */
function nameLike(written: string, { person, name }: Entity): string {
  const isSurname = parsePerson(written.split(/\s+/)).given.length === 0;
  return isSurname && person && person.given.length > 0 ? name.split(' ').slice(person.given.length).join(' ') : name;
}

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
      if (!speaker || state === 'not found' || wordCount < 3 || !canSpeak(speaker.entity)) continue;
      const said = sourceSpeakers(
        corpus,
        matches.filter(({ share }) => share >= SURE_SHARE),
      );
      const others = said.filter(({ entity }) => entity !== undefined && entity !== speaker.entity && canSpeak(entity));
      const [other] = others;
      if (!other || said.some(({ entity }) => entity === speaker.entity)) continue;
      const right = nameLike(textOf(draft.text, speaker.mention), other.entity!);
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
