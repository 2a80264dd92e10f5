import type { Entity } from '../../../corpus/entities';
import { sentenceOfToken, type BlockAnalysis } from '../../../text/analysis';
import { isCueVerb } from '../../../text/lexicon/cues';
import { lemmasOf } from '../../../text/lexicon/wordnet';
import { isFunctionWord } from '../../../text/lexicon/words';
import type { NameMention } from '../../../text/names/mention';
import type { Role } from '../../../text/names/roles/role';
import type { Token } from '../../../text/tokens';
import { someMentions } from '../someMentions';

/** How many telling words two sentences must share before the one retells the other. */
const ENOUGH_WORDS = 3;

/**
 * Whether a sentence of a draft retells what a source says where it calls somebody so: "The director, Ana Rell, said that
 * the wing had passed" is of the day on which she was the director and said it.
 */
export function retells(block: BlockAnalysis, mention: NameMention, entity: Entity, role: Role): boolean {
  const { first, last } = sentenceOfToken(block, mention.first);
  const own = wordsAmong(block.tokens.slice(first, last), [...mention.words, ...role.text.split(' ')]);
  if (own.size < ENOUGH_WORDS) return false;
  return [...someMentions(entity)].some(({ source, mention: said }) => {
    if (!said.roles.some(({ head }) => head === role.head)) return false;
    const other = source.blocks[said.block]!.block;
    const sentence = sentenceOfToken(other, said.mention.first);
    const next = other.sentences.find(({ first: start }) => start === sentence.last);
    const words = wordsAmong(other.tokens.slice(sentence.first, next?.last ?? sentence.last), []);
    return [...own].filter((word) => words.has(word)).length >= ENOUGH_WORDS;
  });
}

/** The words that tell what a sentence is about, in their plain form. */
function wordsAmong(tokens: readonly Token[], without: readonly string[]): Set<string> {
  const left = new Set(without.map((word) => word.toLowerCase()));
  const telling = tokens.filter(
    ({ kind, lower }) => kind === 'word' && !isFunctionWord(lower) && !isCueVerb(lower) && !left.has(lower),
  );
  return new Set(telling.map(({ lower }) => lemmasOf(lower)[0] ?? lower));
}
