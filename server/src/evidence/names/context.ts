import type { Entity } from '../../corpus/entities';
import type { NameIndex } from '../../corpus/nameIndex';
import { sentenceOfToken, type BlockAnalysis, type PlacedBlock } from '../../text/analysis';
import { fold } from '../../text/characters';
import { lemmasOf } from '../../text/lexicon/wordnet';
import { isFunctionWord } from '../../text/lexicon/words';
import { rememberedFor } from '../../text/memo';
import type { PlacedMention } from '../../text/names/gather';
import type { NameMention } from '../../text/names/mention';
import { someMentions } from './someMentions';

/** What stands beside a name. */
interface Company {
  /** The words of its sentence, folded, each with whether it has a capital. */
  readonly words: ReadonlyMap<string, boolean>;
  /** Runs of so many words that are quoted in its paragraph. */
  readonly quoted: ReadonlySet<string>;
}

/** Words from which on two quotations are one. */
const QUOTED_RUN = 4;

/** What a shared word is worth: a name that the corpus hardly mentions elsewhere says most, a common word next to nothing. */
const RARE_NAME = 3;
const UNCOMMON_NAME = 1;
const COMMON_NAME = 0.3;
/** And so much a quotation that both have: who said it is one person. */
const QUOTATION = 3;
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
  let names = [...a.quoted].some((run) => b.quoted.has(run)) ? QUOTATION : 0;
  let words = 0;
  for (const [word, capital] of a.words) {
    if (!b.words.has(word)) continue;
    if (capital && b.words.get(word)) {
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
  const words = new Map<string, boolean>();
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = block.tokens[at]!;
    const isOwn = at >= mention.first && at < mention.last;
    if (isOwn || token.kind !== 'word' || token.text.length < 3 || isFunctionWord(token.lower)) continue;
    if (token.shape !== 'lower') words.set(fold(token.text), true);
    else words.set(fold(lemmasOf(token.lower)[0] ?? token.lower), false);
  }
  return { words, quoted: quotedIn(block) };
}

/** The runs of words that stand in quotation marks in a block. */
const quotedIn = rememberedFor(({ tokens, quotations }: BlockAnalysis): ReadonlySet<string> => {
  const runs = new Set<string>();
  for (const { first, last } of quotations) {
    const words = tokens.slice(first, last).flatMap(({ kind, text }) => (kind === 'word' ? [fold(text)] : []));
    for (let at = 0; at + QUOTED_RUN <= words.length; at++) runs.add(words.slice(at, at + QUOTED_RUN).join(' '));
  }
  return runs;
});
