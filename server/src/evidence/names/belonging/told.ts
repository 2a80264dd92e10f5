import type { Corpus } from '../../../corpus/corpus';
import type { Entity } from '../../../corpus/entities';
import { sentenceOfToken, type BlockAnalysis } from '../../../text/analysis';
import { isFunctionWord } from '../../../text/lexicon/words';
import type { NameMention } from '../../../text/names/mention';
import { someMentions } from '../someMentions';
import type { Seat } from './seat';

/**
 * Whether what the draft tells of somebody is what a source tells of somebody else at the body that it names: then the person
 * is the wrong one, and the body is right.
 */
export function isToldOfAnother(
  block: BlockAnalysis,
  mention: NameMention,
  { entity: body }: Seat,
  entity: Entity,
  corpus: Corpus,
): boolean {
  if (!body) return false;
  const own = wordsAround(block, mention.first);
  const [theirs, others] = [mostShared(own, entity), mostShared(own, body, entity, corpus)];
  return others >= ENOUGH_SHARED && others > theirs;
}

/** Words that two sentences share from which on they tell of one thing. */
const ENOUGH_SHARED = 3;

/** How many words the sentence of a source shares that names the one and not the other. */
function mostShared(own: ReadonlySet<string>, named: Entity, without?: Entity, corpus?: Corpus): number {
  let most = 0;
  for (const { source, mention } of someMentions(named)) {
    const { block, start } = source.blocks[mention.block]!;
    const { first, last } = sentenceOfToken(block, mention.mention.first);
    const isOther = block.names.some(
      (name) =>
        without !== undefined &&
        name.first >= first &&
        name.last <= last &&
        corpus!.entityAt(source, start + name.start) === without,
    );
    if (isOther) continue;
    const shared = [...wordsAround(block, mention.mention.first)].filter((word) => own.has(word));
    most = Math.max(most, shared.length);
  }
  return most;
}

/** The words with content of the sentence that has a token, names left out. */
function wordsAround(block: BlockAnalysis, at: number): Set<string> {
  const { tokens, names } = block;
  const { first, last } = sentenceOfToken(block, at);
  const words = new Set<string>();
  for (let index = first; index < last; index++) {
    const { kind, lower } = tokens[index]!;
    const isNamed = names.some((name) => index >= name.first && index < name.last);
    if (kind === 'word' && !isNamed && !isFunctionWord(lower)) words.add(lower);
  }
  return words;
}
