import { isCueVerb } from '../../lexicon/cues';
import type { Quotation } from '../find';
import { antecedent } from './antecedents';
import { REACH, UNCUED, type AttributedBlock, type Attribution } from './attribution';
import { attributionBefore } from './before';
import { attributionAtEnd, attributionBehind } from './behind';
import { subjectsOfSpeech } from './subjects';

/**
 * Finds who speaks each of a block's quotations: by the words behind it, else by those before it, else by the other half
 * that it belongs to, else by the sentence before. Where nothing tells, nobody is named.
 */
export function attributions(block: AttributedBlock, quotations: readonly Quotation[]): Attribution[] {
  const found: Attribution[] = [];
  quotations.forEach((quotation, index) => {
    const near = surroundings(block, quotation);
    const own = withAntecedent(near, quotation, ownAttribution(near, quotations, quotation, index));
    const isOwn = own.cue !== undefined && own.cue.start !== found[index - 1]?.cue?.start;
    found.push(
      isOwn ? own : (otherHalf(near, quotations, found, index) ?? fromSentenceBefore(near, quotations, found, index)),
    );
  });
  return found;
}

/** How far from a quotation anything is looked for, in tokens: paragraphs may be of any length. */
const BACK = 250;
const AHEAD = 60;

/** The block with those names and sentences alone that stand near a quotation. */
function surroundings({ tokens, names, sentences }: AttributedBlock, { first, last }: Quotation): AttributedBlock {
  const [from, to] = [first - BACK, last + AHEAD];
  return { tokens, names: within(names, from, to), sentences: within(sentences, from, to) };
}

/** Those of some ordered ranges of tokens that begin in a stretch. */
function within<T extends { readonly first: number }>(ranges: readonly T[], from: number, to: number): readonly T[] {
  return ranges.slice(indexFrom(ranges, from), indexFrom(ranges, to));
}

/** How many of some ordered ranges begin before a token. */
function indexFrom(ranges: readonly { readonly first: number }[], token: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A name behind the quotation or before it; a pronoun behind it yields to a name before it. */
function ownAttribution(
  block: AttributedBlock,
  quotations: readonly Quotation[],
  quotation: Quotation,
  index: number,
): Attribution {
  const behind = attributionBehind(block, quotations, quotation, index);
  if (behind.speaker) return behind;
  const before = attributionBefore(block, quotations, quotation, index);
  if (behind.cue && !(before.speaker && behind.pronoun)) return behind;
  return before.cue ? before : attributionAtEnd(block, quotations, quotation, index);
}

/** “…,” she said: who spoke in the sentence before, else the one person whom it names, where there is just one. */
function withAntecedent(block: AttributedBlock, quotation: Quotation, attribution: Attribution): Attribution {
  if (attribution.speaker || !attribution.pronoun) return attribution;
  const at = block.sentences.findIndex(({ first, last }) => first < quotation.first && quotation.first <= last);
  const near = block.sentences[Math.max(0, at - 1)]?.first ?? 0;
  // "She called Ms Brandt “…”": whom she names is another
  const { cue } = attribution;
  const before = cue ? block.tokens.findIndex(({ start }) => start >= cue.start) : quotation.first;
  // "He hopes that Ms Brandt will come. “…,” he said": who is "he" there was named before that sentence
  const goesOn = at > 0 && block.tokens[near]?.lower === attribution.pronoun;
  const to = Math.min(before, quotation.first, goesOn ? near : Infinity);
  const whom = (from: number) => antecedent(block, from, to, attribution.pronoun);
  const speaker = whom(near) ?? whom(block.sentences[0]?.first ?? 0);
  return speaker ? { ...attribution, speaker } : attribution;
}

// ---- Without words of its own -----------------------------------------------------------------------------------

/** “…,” X said. “…” in one paragraph, with nothing but the attribution between the halves. */
function otherHalf(
  { tokens }: AttributedBlock,
  quotations: readonly Quotation[],
  found: readonly Attribution[],
  index: number,
): Attribution | undefined {
  const previous = quotations[index - 1];
  const attribution = found[index - 1];
  if (!previous || !attribution?.cue) return undefined;
  const between = tokens.slice(previous.last + 1, quotations[index]!.first - 1);
  // a sentence that begins behind the attribution is another matter
  const isOne = between.every(({ text }, at) => text !== '.' || at === between.length - 1);
  return isOne && between.length <= REACH && between.some(({ lower }) => isCueVerb(lower)) ? attribution : undefined;
}

/**
 * “…,” X said. He looked puzzled. “…” and "X said that it was late. “…”": a quotation that is a sentence of its own
 * belongs to the one who speaks right before it.
 */
function fromSentenceBefore(
  block: AttributedBlock,
  quotations: readonly Quotation[],
  found: readonly Attribution[],
  index: number,
): Attribution {
  const { sentences, tokens } = block;
  const { first } = quotations[index]!;
  const at = sentences.findIndex((sentence) => sentence.first === first - 1);
  const before = sentences[at - 1];
  if (!before) return UNCUED;
  const previous = quotations[index - 1];
  if (previous && previous.last > before.first) return UNCUED;
  const [subject, ...others] = subjectsOfSpeech(block, before.first, before.last);
  if (subject && others.length === 0) {
    const speaker = subject.speaker ?? antecedent(block, sentences[0]!.first, before.first + 1, subject.pronoun);
    const cue = cueIn(block, before.first, before.last);
    return { speaker, cue, sign: 'context', ...(subject.pronoun && { pronoun: subject.pronoun }) };
  }
  // a sentence about the one who spoke
  const attribution = found[index - 1];
  const opening = tokens[before.first]!.lower;
  const goesOn = previous && attribution?.speaker && previous.last + REACH >= before.first;
  return goesOn && (opening === 'he' || opening === 'she') ? { ...attribution, sign: 'context' } : UNCUED;
}

function cueIn({ tokens }: AttributedBlock, first: number, last: number): Attribution['cue'] {
  const token = tokens.slice(first, last).find(({ lower }) => isCueVerb(lower));
  return token && { start: token.start, end: token.end };
}
