import { isFunctionWord } from '../lexicon/words';
import { isCueVerb } from '../lexicon/cues';
import type { Token } from '../tokens';
import type { Quotation } from './find';

/**
 * What quotation marks are for: they give somebody's words, hold a term at arm's length, name a work, quote a motto or a
 * sign, or hold what somebody thinks or might say.
 */
export type QuotationUse = 'words' | 'term' | 'title' | 'saying' | 'imagined';

/** Longest term, in words. */
const TERM = 3;

/** Tells what the marks of a quotation are for; `hasSpeaker` where somebody is named as its speaker. */
export function useOf(tokens: readonly Token[], quotation: Quotation, hasSpeaker: boolean): QuotationUse {
  if (isImagined(tokens, quotation)) return 'imagined';
  if (isSaying(tokens, quotation)) return 'saying';
  if (isTitle(tokens, quotation) && !(hasSpeaker && endsSpeech(tokens, quotation))) return 'title';
  return !hasSpeaker && isTerm(tokens, quotation) ? 'term' : 'words';
}

/** “rest and quiet”: few words, and no sentence. */
const isTerm = (tokens: readonly Token[], { first, last, open }: Quotation): boolean =>
  !open &&
  last - first <= TERM &&
  tokens.slice(first, last).every(({ kind, text }) => kind !== 'mark' || text === '-') &&
  tokens[first - 2]?.text !== ':';

// ---- Titles -----------------------------------------------------------------------------------------------------

/** “It was The Blue Lamp,” she said: a comma inside the marks, and somebody who speaks. */
const endsSpeech = (tokens: readonly Token[], { last }: Quotation): boolean => /^[,.!?]$/.test(tokens[last - 1]!.text);

/** “The Old Man and the Sea”: capitals on every word that has weight, and no stop but one that the sentence puts there. */
function isTitle(tokens: readonly Token[], { first, last }: Quotation): boolean {
  const words = tokens.slice(first, last).filter(({ kind }) => kind === 'word' || kind === 'number');
  const weighty = words.filter(({ kind, lower }) => kind === 'word' && !isFunctionWord(lower));
  const capital = weighty.filter(({ shape }) => shape !== 'lower');
  if (capital.length < 2 || capital.length < weighty.length || words[0]!.shape === 'lower') return false;
  const before = tokens[first - 2];
  return (
    before === undefined || !(before.text === ':' || (before.text === ',' && isCueVerb(tokens[first - 3]?.lower ?? '')))
  );
}

// ---- Sayings ----------------------------------------------------------------------------------------------------

const SAYING =
  /^(?:motto|mottoes|slogans?|mantra|banners?|placards?|signs?|posters?|chants?|chanted|chanting|catchphrase|tagline|proverb|adage|maxim|saying|headlines?|headlined|titled|entitled|named|dubbed|nicknamed|known|cliché|watchword|t-shirts?|graffiti|hashtag|lyrics?|refrain|marked|labelled|labeled)$/;

/** Words near the marks, in tokens, that tell that they quote a slogan, a motto or what stands on a sign. */
const NEAR = 6;

function isSaying(tokens: readonly Token[], { first, last, open }: Quotation): boolean {
  for (let at = first - 2; at >= Math.max(0, first - 1 - NEAR); at--) {
    if (/^[.”"]$/.test(tokens[at]!.text)) break;
    if (SAYING.test(tokens[at]!.lower)) return true;
  }
  if (open || !/^(?:is|was|are|were|became|remains?)$/.test(tokens[last + 1]?.lower ?? '')) return false;
  return tokens.slice(last + 2, last + 2 + NEAR).some(({ lower }) => SAYING.test(lower));
}

// ---- Imagined ---------------------------------------------------------------------------------------------------

const THOUGHT = /^(?:thought|thinks|wondered|wonders|imagined|imagines|mused|pretend|pretends)$/;
const MODAL = /^(?:would|could|might|may|should|never|n't|cannot|if|imagine|wo|hardly)$/;

/** “Why am I doing this?” she thought; occasion to say “…”; as if to say “…”; nobody would say “…”. */
function isImagined(tokens: readonly Token[], { first, last }: Quotation): boolean {
  const behind = tokens.slice(last + 1, last + 6);
  const stop = behind.findIndex(({ text }) => /^[.;“"]$/.test(text));
  if (behind.slice(0, stop < 0 ? undefined : stop).some(({ lower }) => THOUGHT.test(lower))) return true;
  for (let at = first - 2; at >= Math.max(0, first - 6); at--) {
    const { lower, text } = tokens[at]!;
    if (/^[.”"]$/.test(text)) return false;
    if (THOUGHT.test(lower)) return at >= first - 4;
    if (!isCueVerb(lower)) continue;
    const [before, twoBefore] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
    if (before === 'may' && tokens[at - 1]!.shape === 'capital') return false;
    if (before === 'to') return /^(?:occasion|if|as|chance|reason|need|tempted|supposed|going|likely)$/.test(twoBefore);
    return MODAL.test(before) || before.endsWith("n't") || (before === 'have' && MODAL.test(twoBefore));
  }
  return false;
}
