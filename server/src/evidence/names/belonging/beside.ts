import type { Corpus } from '../../../corpus/corpus';
import type { Entity, SourcedMention } from '../../../corpus/entities';
import type { Source } from '../../../corpus/source';
import { sentenceOfToken, type BlockAnalysis } from '../../../text/analysis';
import { formKey } from '../../../text/names/gather';
import type { NameMention } from '../../../text/names/mention';
import { someMentions } from '../someMentions';
import { seatsIn, type Seat } from './seat';

/**
 * Whether some source names a body in one sentence with somebody: then it has to do with both, unless it is there that of
 * somebody else, and another one that of the person: "Ada Quill of Larkspur, and Ines Hohl of the Terns".
 */
export function isNamedBeside(seat: Seat, entity: Entity, corpus: Corpus): boolean {
  const key = formKey(seat.words);
  for (const sourced of someMentions(entity)) {
    const { source, mention } = sourced;
    const { block, start } = source.blocks[mention.block]!;
    const sentence = sentenceOfToken(block, mention.mention.first);
    const beside = block.names.filter(
      (other) =>
        other.first >= sentence.first &&
        other.last <= sentence.last &&
        (formKey(other.words) === key ||
          (seat.entity !== undefined && corpus.entityAt(source, start + other.start) === seat.entity)),
    );
    if (beside.length === 0) continue;
    const meaningOf = (name: NameMention): Entity | undefined => corpus.entityAt(source, start + name.start);
    const hasOwn = mention.roles.some((role) => seatsIn(role, block, meaningOf).length > 0);
    if (!hasOwn || !beside.every((other) => isOfAnother(source, block, sourced, other))) return true;
  }
  return false;
}

/** Whether a name stands in what a block says that somebody else is. */
const isOfAnother = (
  source: Source,
  block: BlockAnalysis,
  { mention: own }: SourcedMention,
  other: NameMention,
): boolean =>
  source.names.some(({ forms }) =>
    forms.some(({ mentions }) =>
      mentions.some(
        ({ mention, block: at, roles }) =>
          at === own.block &&
          mention !== own.mention &&
          block === source.blocks[at]!.block &&
          roles.some(({ start, end }) => start <= other.start && other.end <= end),
      ),
    ),
  );
