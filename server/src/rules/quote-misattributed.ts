import { isNamedNear, sourceSpeakers } from '../evidence/quotations/speakers';
import type { Entity } from '../corpus/entities';
import { parsePerson } from '../text/names/person';
import { textOf } from '../text/span';
import { sourceName } from './sourceLabel';
import type { Rule } from './rule';

/** Shorter fragments are said by many. */
const SHORTEST = 5;

/** A person speaks for an organisation, and a surname alone may be the same person's. */
const areRivals = (a: Entity, b: Entity): boolean =>
  a.kind === b.kind && !(a.person && b.person && a.person.core === b.person.core);

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
    const reported = new Set<number>();
    for (const { speaker, matches, state, wordCount } of quotations) {
      if (
        !speaker ||
        speaker.sign !== 'name' ||
        state === 'not found' ||
        wordCount < SHORTEST ||
        !canSpeak(speaker.entity)
      )
        continue;
      const said = sourceSpeakers(
        corpus,
        matches.filter(({ share }) => share >= SURE_SHARE),
      );
      const others = said.filter(
        ({ entity, sign, match }) =>
          // "he" may be anybody named nearby
          !(sign !== 'name' && isNamedNear(speaker.entity, match)) &&
          entity !== undefined &&
          entity !== speaker.entity &&
          canSpeak(entity) &&
          areRivals(entity, speaker.entity),
      );
      const [other] = others;
      if (!other || said.some(({ entity }) => entity === speaker.entity)) continue;
      // both halves of a divided quotation have one speaker
      if (reported.has(speaker.mention.start)) continue;
      reported.add(speaker.mention.start);
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
