import type { QuotationUse } from '../../text/quotations/use';
import { isFunctionWord } from '../../text/lexicon/words';
import type { Change } from './changes';
import type { QuotationMatch } from './match';

/** What is known of a quotation beside the source's wording when its changes are judged. */
export interface Circumstances {
  /** The number of its words. */
  readonly wordCount: number;
  /**
   * Whether draft and source name the same speaker, or the draft names the source's beside words that it ends where the source
   * does; undefined where one of them leaves the speaker open.
   */
  readonly sameSpeaker: boolean | undefined;
  /** The source quotes the passage, or gives everything as somebody's words, as transcripts do. */
  readonly isQuoted: boolean;
  readonly use: QuotationUse;
  /** The change is at the beginning or the end of the quotation, where the source goes on. */
  readonly isAtEdge: boolean;
}

/**
 * A shorter fragment may be anybody's, unless the same person speaks or it is all that the source quotes; of three words
 * both. So may one of which less stands in both that says something.
 */
const FRAGMENT = 4;
const TELLING = 2;
const SHORTEST = 3;
/** From this length on a phrase that is the same but for one change is the same phrase, even where it is not quoted. */
const PHRASE = 6;
/** From this length on it is the same, even where a source names another speaker. */
const SURE = 8;
/** Less of the words in common, and it is worded anew; of a fragment that is whole two words in three will do. */
const SHARE = 0.7;
const FRAGMENT_SHARE = 0.6;
/** Words in common for each change, where there are several: with fewer the passage is worded anew, or translated. */
const SAME_PER_CHANGE = 10;
/** Longest run of words that is a slip for another one. */
const LONGEST_SLIP = 3;
/** Fewest words that are missed when a clause is dropped; editors cut single words. */
const CLAUSE = 3;

/**
 * Whether a change is a slip: one change of weight in words that are otherwise the same. Outlets word one quotation in
 * different ways (on average once in three thousand words of news), and then many things differ, or small ones: articles,
 * forms of a word, a modifier more or less.
 */
export function isSlip(
  change: Change,
  changes: readonly Change[],
  { same, sameContent, share, isWhole, unsaid }: QuotationMatch,
  { wordCount, sameSpeaker, isQuoted, use, isAtEdge }: Circumstances,
): boolean {
  // who leaves out what people say while they think words nothing anew
  const { length } = changes.filter(({ kind }) => kind !== 'filler');
  const isOne = length === 1;
  if (use === 'title') return false;
  if (!isQuoted && !(isOne && wordCount >= PHRASE)) return false;
  if (sameSpeaker === false && !(isOne && wordCount >= SURE)) return false;
  const isBound = wordCount <= SHORTEST ? sameSpeaker === true && isWhole : sameSpeaker === true || isWhole;
  const isTelling = wordCount > FRAGMENT ? sameContent > 0 : wordCount === FRAGMENT && sameContent >= TELLING;
  if (!isTelling && !isBound) return false;
  // the draft's quotation may begin or end with other words of the speaker's
  if (isAtEdge && !isWhole && (!isOne || isOpening(change))) return false;
  if (!isOne && same < length * SAME_PER_CHANGE) return false;
  const isWholeOf = isOne && isWhole && unsaid.length === 0 && sameSpeaker === true;
  if (share < (wordCount < PHRASE || isWholeOf ? FRAGMENT_SHARE : SHARE)) return false;
  return isWeighty(change);
}

/** "As" or "just", with which a draft may begin what the speaker began otherwise; "must" for "will" is none. */
const isOpening = ({ kind, written, sourced }: Change): boolean =>
  kind === 'words' && wordsOf(written).every(isFunctionWord) && !(MODAL.test(written) && MODAL.test(sourced));

const MODAL = /^(?:will|would|shall|should|can|could|may|might|must)$/i;

/** A small word at the end or the beginning for one of weight: the words go on otherwise, and nobody slipped. */
export const goesOnOtherwise = ({ kind, written, sourced }: Change): boolean =>
  kind === 'words' && wordsOf(written).every(isFunctionWord) !== wordsOf(sourced).every(isFunctionWord);

function isWeighty({ kind, written, sourced }: Change): boolean {
  const [own, other] = [countOf(written), countOf(sourced)];
  if (own > LONGEST_SLIP || (own > 0 && other > LONGEST_SLIP)) return false;
  switch (kind) {
    case 'negation':
    case 'number':
    case 'pronoun':
    case 'name':
      return true;
    case 'words':
      return own > 0 && other > 0 ? true : other >= CLAUSE;
    default:
      return false;
  }
}

const wordsOf = (text: string): string[] => (text === '' ? [] : text.toLowerCase().split(/\s+/));

const countOf = (text: string): number => wordsOf(text).length;
