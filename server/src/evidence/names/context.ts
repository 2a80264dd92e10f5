import type { Entity } from '../../corpus/entities';
import type { NameIndex } from '../../corpus/nameIndex';
import { sentenceOfToken, type BlockAnalysis, type PlacedBlock } from '../../text/analysis';
import { fold } from '../../text/characters';
import { isFunctionWord } from '../../text/lexicon/words';
import type { PlacedMention } from '../../text/names/gather';
import type { NameMention } from '../../text/names/mention';
import { someMentions } from './someMentions';

/** The words beside a name in its sentence, folded, each with whether it has a capital. */
type Company = ReadonlyMap<string, boolean>;

/** What a shared word is worth: a name that the corpus hardly mentions elsewhere says most, a common word next to nothing. */
const RARE_NAME = 3;
const UNCOMMON_NAME = 1;
const COMMON_NAME = 0.3;
const WORD = 0.3;
const MOST_FOR_WORDS = 1.5;

/** From this score on, two passages plainly speak of one person. */
export const TELLING_CONTEXT = 3;

/** How much the words around a mention in the draft have in common with those around an entity in the sources. */
export function sharedContext(
  mentions: readonly PlacedMention[],
  blocks: readonly PlacedBlock[],
  entity: Entity,
  index: NameIndex,
): number {
  let most = 0;
  for (const mention of mentions) {
    const company = knownCompany(mention, blocks);
    for (const sourced of someMentions(entity))
      most = Math.max(most, score(company, knownCompany(sourced.mention, sourced.source.blocks), index));
  }
  return most;
}

function score(a: Company, b: Company, index: NameIndex): number {
  let names = 0;
  let words = 0;
  for (const [word, capital] of a) {
    if (!b.has(word)) continue;
    if (capital && b.get(word)) {
      const mentions = index.byWord(word).reduce((sum, entity) => sum + entity.mentionCount, 0);
      names += mentions <= 2 ? RARE_NAME : mentions <= 5 ? UNCOMMON_NAME : COMMON_NAME;
    } else {
      words += WORD;
    }
  }
  return names + Math.min(words, MOST_FOR_WORDS);
}

const companies = new WeakMap<PlacedMention, Company>();

/** The company of a mention in the blocks of its document. */
function knownCompany(placed: PlacedMention, blocks: readonly PlacedBlock[]): Company {
  const known = companies.get(placed);
  if (known) return known;
  const made = companyOf(blocks[placed.block]!.block, placed.mention);
  companies.set(placed, made);
  return made;
}

function companyOf(block: BlockAnalysis, mention: NameMention): Company {
  const sentence = sentenceOfToken(block, mention.first);
  const company = new Map<string, boolean>();
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = block.tokens[at]!;
    const isOwn = at >= mention.first && at < mention.last;
    if (isOwn || token.kind !== 'word' || token.text.length < 3 || isFunctionWord(token.lower)) continue;
    company.set(fold(token.text), token.shape !== 'lower');
  }
  return company;
}
