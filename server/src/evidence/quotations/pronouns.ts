import { blockIndexAt, passageAround, type Source } from '../../corpus/source';
import { speechAt } from '../../text/quotations/speech';
import type { Span } from '../../text/span';
import { NEAR, type SourceSpeaker } from './speakers';

/** Whether a source's "he" or "she" can be nobody but the one whom it names: the subject of a sentence, and alone in these paragraphs. */
export function isSurelyMeant({ match: { source, span }, entity, mention, sign }: SourceSpeaker): boolean {
  if (sign !== 'pronoun' || !entity || !mention || !isSubject(source, mention)) return false;
  const own = new Set(entity.mentionsIn(source).map((sourced) => sourced.mention.start));
  const { blocks, speech, names } = source;
  const from = blocks[Math.max(0, blockIndexAt(blocks, span.start) - NEAR)]?.start ?? 0;
  return names.every(
    ({ kind, votes, forms }) =>
      !(kind === 'person' || (kind === 'other' && votes.person > 0)) ||
      forms.every(({ mentions }) =>
        mentions.every(
          ({ start }) => start < from || start >= span.start || own.has(start) || speechAt(speech, start) !== undefined,
        ),
      ),
  );
}

/** Whether a name begins a clause, with nothing but titles before it, or stands behind what somebody says. */
function isSubject(source: Source, mention: Span): boolean {
  const { text, speech } = source;
  const { start } = mention;
  const from = passageAround(source, mention).start;
  const head = text.slice(Math.max(from, ...speech.filter(({ end }) => end <= start).map(({ end }) => end)), start);
  if (/\b(?:he|she|his|her|their|who|whose|whom)\b/i.test(head)) return false;
  return /(?:^|,)\s*(?:\p{Ll}+ed |\p{Ll}+s |said |told |wrote )?(?:(?:the |former )?[\p{Lu}\p{N}][\p{L}\p{N}.’'-]* )*$/u.test(
    head,
  );
}
