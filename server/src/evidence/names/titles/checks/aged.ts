import type { Corpus } from '../../../../corpus/corpus';
import type { Entity, SourcedRole } from '../../../../corpus/entities';
import { sentenceOfToken, type BlockAnalysis } from '../../../../text/analysis';
import type { NameMention } from '../../../../text/names/mention';
import { roleIn } from '../../../../text/names/roles/phrase';
import type { Role } from '../../../../text/names/roles/role';
import type { Token } from '../../../../text/tokens';
import { someMentions } from '../../someMentions';
import { personBefore } from '../pronouns';
import { saidIn } from '../words';

/** How many words a description may have between its article and the age. */
const LONGEST = 5;

/**
 * What sources say of somebody in the sentence behind the name, by a description with an age: "Ana Rell was one. The
 * baggage handler, 51, had…". It may be of another ("The driver, 34, was held"), so it counts only where the draft gives
 * the same age beside the role.
 */
export function saidByAge(entity: Entity, corpus: Corpus, block: BlockAnalysis, role: Role): readonly SourcedRole[] {
  const ages = agesBeside(block, role);
  if (ages.size === 0) return [];
  return [...someMentions(entity)].flatMap(({ source, mention }): SourcedRole[] => {
    const { block: other, start } = source.blocks[mention.block]!;
    const { last } = sentenceOfToken(other, mention.mention.first);
    const next = other.sentences.findIndex(({ first }) => first === last);
    const said = next > 0 ? describedAt(other.tokens, last, ages) : undefined;
    if (!said) return [];
    const meaningOf = ({ start: at }: NameMention): Entity | undefined => corpus.entityAt(source, start + at);
    return personBefore(other, next, meaningOf) === entity ? [saidIn(source, said, start)] : [];
  });
}

/** "The baggage handler, 51,": the role of a description that opens a sentence and has one of some ages behind it. */
function describedAt(tokens: readonly Token[], first: number, ages: ReadonlySet<string>): Role | undefined {
  if (tokens[first]?.lower !== 'the') return undefined;
  const comma = tokens.findIndex(({ kind }, at) => at > first && kind === 'mark');
  if (comma < 0 || comma > first + LONGEST || tokens[comma]!.text !== ',') return undefined;
  const role = ages.has(tokens[comma + 1]?.text ?? '') ? roleIn(tokens, first, comma) : undefined;
  return role && { ...role, stands: true };
}

/** The numbers that may be ages in the sentence of a role. */
function agesBeside({ tokens, sentences }: BlockAnalysis, role: Role): Set<string> {
  const at = tokens.findIndex(({ start }) => start >= role.start);
  const sentence = sentences.find(({ first, last }) => first <= at && at < last);
  const words = sentence ? tokens.slice(sentence.first, sentence.last) : [];
  return new Set(words.filter(({ kind, text }) => kind === 'number' && /^\d\d$/.test(text)).map(({ text }) => text));
}
