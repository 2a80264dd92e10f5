import type { BlockAnalysis, PlacedBlock } from '../analysis';
import { rememberedFor } from '../memo';
import type { NameMention } from '../names/mention';
import { canBe } from '../quotations/attribution/antecedents';
import { mayBePerson, type Pronoun } from '../quotations/attribution/attribution';
import type { Sentence } from '../sentences';

/** "he" or "she" of a sentence, and the name before it of the one person who can be meant. */
export interface Referent {
  /** The token of the pronoun, counted from the first of the sentence. */
  readonly pronoun: number;
  readonly mention: NameMention;
  /** The block in which the name stands, by its index. */
  readonly block: number;
}

/** Sentences back that are looked through. */
const MOST_BACK = 5;

/** Whom the first "he" or "she" of a sentence means, both by index, where just one person is named before and fits. */
export function referentOf(blocks: readonly PlacedBlock[], at: number, index: number): Referent | undefined {
  const { block } = blocks[at]!;
  const sentence = block.sentences[index]!;
  const pronoun = pronounsIn(block)[index];
  if (pronoun === undefined) return undefined;
  const word = block.tokens[pronoun]!.lower as Pronoun;
  // "Brandt said that she …": the sentence says itself whom it means
  if (peopleIn(block, { first: sentence.first, last: pronoun }).length > 0) return undefined;
  let left = MOST_BACK;
  for (let of = at; of >= Math.max(0, at - 1); of--) {
    const { block: before } = blocks[of]!;
    const from = of === at ? index - 1 : before.sentences.length - 1;
    for (let back = from; back >= 0 && left > 0; back--, left--) {
      const people = peopleIn(before, before.sentences[back]!);
      if (people.length === 0) continue;
      const fitting = people.filter((name) => canBe(before, name, word));
      const surnames = new Set(fitting.map(({ words }) => words[words.length - 1]));
      return surnames.size === 1 ? { pronoun: pronoun - sentence.first, mention: fitting[0]!, block: of } : undefined;
    }
  }
  return undefined;
}

/** For each sentence the token of its first "he" or "she" outside quotation marks. */
const pronounsIn = rememberedFor((block: BlockAnalysis) =>
  block.sentences.map((sentence) => pronounIn(block, sentence)),
);

function pronounIn({ tokens, quotations }: BlockAnalysis, { first, last }: Sentence): number | undefined {
  for (let at = first; at < last; at++)
    if (
      (tokens[at]!.lower === 'he' || tokens[at]!.lower === 'she') &&
      !quotations.some((quotation) => quotation.first <= at && quotation.last > at)
    )
      return at;
  return undefined;
}

const peopleIn = ({ names }: BlockAnalysis, { first, last }: Pick<Sentence, 'first' | 'last'>): NameMention[] =>
  names.filter(
    (name) => name.first >= first && name.last <= last && !name.quoted && !name.generic && mayBePerson(name),
  );
