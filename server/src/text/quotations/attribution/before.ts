import { isCueVerb, mayBeNoun } from '../../lexicon/cues';
import type { NameMention } from '../../names/mention';
import type { Quotation } from '../find';
import {
  mayBePerson,
  REACH,
  spanOfToken,
  UNCUED,
  type AttributedBlock,
  type Attribution,
  type Stretch,
} from './attribution';
import { attributed, isDashMark } from './behind';
import { isReported } from './reported';
import { clauseSubject, subjectBefore } from './subjects';

/** Who speaks, by the words before a quotation in its sentence: X said: “…”; according to X, “…”; X: “…”. */
export function attributionBefore(
  block: AttributedBlock,
  quotations: readonly Quotation[],
  quotation: Quotation,
  index: number,
): Attribution {
  const stretch = stretchBefore(block, quotations, quotation, index);
  return speakerIn(block, stretch);
}

/** Who speaks, by a run of tokens that a quotation follows. */
export function speakerIn(block: AttributedBlock, stretch: Stretch): Attribution {
  const { tokens, names } = block;
  const { first, last } = stretch;
  for (let at = last - 1; at >= first; at--) {
    const { lower } = tokens[at]!;
    if (introducesSource(block, at, first)) {
      const named = names.filter((name) => name.titleFirst > at && name.last <= last);
      const speaker = named.find(mayBePerson) ?? named[0];
      const isTold = named.some((name) => name !== speaker && isSubjectBehind(block, speaker!, name));
      return attributed({ speaker: isTold ? undefined : speaker }, tokens[at]!);
    }
    const putsIt = /^(?:put|puts)$/.test(lower) && /^(?:it|this)$/.test(tokens[at + 1]?.lower ?? '');
    if (putsIt) return attributed(subjectBefore(block, stretch, at), tokens[at]!);
    const gapped = lower === 'that' ? withoutVerb(block, first, at) : undefined;
    if (gapped) return gapped;
    if (!isCueVerb(lower) || isNoun(block, at)) continue;
    return isReported(tokens, first, at) ? attributed(subjectBefore(block, stretch, at), tokens[at]!) : UNCUED;
  }
  return colonAttribution(block, stretch);
}

/** "X said that it rained and his lawyer, Y, that it “…”": Y, who has the verb of X. */
function withoutVerb(block: AttributedBlock, first: number, that: number): Attribution | undefined {
  const { tokens, names } = block;
  const end = tokens[that - 1]?.text === ',' ? that - 1 : that;
  const speaker = names.find((name) => name.last === end && name.titleFirst > first && mayBePerson(name));
  if (!speaker) return undefined;
  let at = speaker.titleFirst - 1;
  while (at > first && !/^(?:and|while|but)$/.test(tokens[at]!.lower)) at--;
  for (at--; at >= first; at--)
    if (isCueVerb(tokens[at]!.lower) && !isNoun(block, at)) return attributed({ speaker }, tokens[at]!);
  return undefined;
}

function stretchBefore(
  { tokens, sentences }: AttributedBlock,
  quotations: readonly Quotation[],
  { first }: Quotation,
  index: number,
): Stretch {
  const open = first - 1;
  const sentence = sentences.find((candidate) => candidate.first <= open && open < candidate.last);
  const previous = index > 0 ? quotations[index - 1]!.last + 1 : 0;
  let from = Math.max(previous, sentence?.first ?? 0, open - REACH);
  // a sentence that ends with a colon goes on in the quotation
  if (tokens[open - 1]?.text === ':' && sentence && sentence.first === open) from = Math.max(previous, open - REACH);
  return { first: from, last: open };
}

/** "according to", "in the words of". */
function introducesSource({ tokens }: AttributedBlock, at: number, first: number): boolean {
  const { lower } = tokens[at]!;
  if (at - 1 < first) return false;
  if (lower === 'to') return tokens[at - 1]!.lower === 'according';
  return lower === 'of' && tokens[at - 1]!.lower === 'words' && tokens[at - 3]?.lower === 'in';
}

/** "According to X, Y told them": whether somebody does something behind a comma, by whose words that may be. */
const isSubjectBehind = (
  { tokens }: AttributedBlock,
  { last }: NameMention,
  { titleFirst, last: end, votes }: NameMention,
): boolean =>
  votes.person > 0 && titleFirst === last + 1 && tokens[last]!.text === ',' && tokens[end]?.shape === 'lower';

/** "recent remarks", "the claim that", "the Times report": a noun, unless what speaks stands right before it. */
function isNoun({ tokens, names }: AttributedBlock, at: number): boolean {
  const { lower } = tokens[at]!;
  if (!mayBeNoun(lower)) return false;
  const before = tokens[at - 1]?.lower ?? '';
  if (/^(?:he|she|they|i|we|who|it)$/.test(before)) return false;
  return !lower.endsWith('s') || !names.some(({ last }) => last === at);
}

/** What somebody's words may be called before a colon: "X's answer: “…”". */
const WORDS =
  /^(?:responses?|answers?|reply|replies|reaction|verdict|message|view|take|words|statement|conclusion|warning|advice|tweet|post|comments?|rejoinder|quip|summary|assessment|explanation|prediction|question|plea|appeal|promise|motto|order|note)$/;

/** X: “…” and "From X: “…”", "X's answer: “…”", and "X had one word for it: “…”". */
function colonAttribution(block: AttributedBlock, { first, last }: Stretch): Attribution {
  const { tokens, names } = block;
  const colon = tokens[last - 1];
  if (!colon || last - 1 < first || !(colon.text === ':' || isDashMark(colon))) return UNCUED;
  let start = first;
  while (start < last && /^(?:and|but|then|meanwhile|or|from|now|finally|,|-|—|–|•)$/.test(tokens[start]!.lower))
    start++;
  const label = names.find(
    (name) => (name.titleFirst === start || name.first === start) && !name.generic && name.last <= last - 1,
  );
  if (colon.text !== ':') return UNCUED;
  const cue = spanOfToken(colon);
  if (label?.last === last - 1) return { speaker: label, cue, sign: 'name' };
  if (label && tokens[label.last]!.kind === 'clitic') {
    const owned = tokens.slice(label.last + 1, last - 1).some(({ lower }) => WORDS.test(lower));
    return { speaker: owned ? label : undefined, cue, sign: 'name' };
  }
  return { speaker: label ? clauseSubject(block, start, last - 1).speaker : undefined, cue, sign: 'name' };
}
