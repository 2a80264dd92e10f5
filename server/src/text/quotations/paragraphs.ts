import type { BlockAnalysis, PlacedBlock } from '../analysis';
import { shifted } from '../span';
import { antecedent, canBe } from './attribution/antecedents';
import { REACH, type Pronoun } from './attribution/attribution';
import { subjectsOfSpeech } from './attribution/subjects';
import { announced } from './blockQuotations';
import { closingMark } from './find';
import { speakerAt, type Speaker, type Speech } from './speech';

/**
 * Adds what the paragraphs around a quotation say of its speaker where its own says nothing: a quotation goes on where
 * the paragraph before was not closed; "she" is the one who spoke there; a paragraph that is all quotation belongs to the
 * one who speaks right before it. Else the speaker stays unknown: the last one who was quoted is most often another.
 */
export function acrossParagraphs(blocks: readonly PlacedBlock[], speech: readonly Speech[]): Speech[] {
  const found: Speech[] = [];
  const document = { blocks, found, meant: new Map<string, Speaker | undefined>() };
  for (const own of speech) {
    const previous = found[found.length - 1];
    if (previous && isContinued(blocks, previous, own)) {
      const by = own.speaker ?? previous.speaker;
      found.push({ ...own, continues: true, cue: own.cue ?? previous.cue, speaker: by });
    } else {
      found.push(own.form === 'marked' && !own.speaker ? { ...own, ...byNeighbours(document, own) } : own);
    }
  }
  return speakersNamedLate(found);
}

/** A document whose speech is found as far as `found` goes. */
interface Document {
  readonly blocks: readonly PlacedBlock[];
  readonly found: readonly Speech[];
  /** Whom "he" or "she" means in a paragraph, once it is known. */
  readonly meant: Map<string, Speaker | undefined>;
}

/** Whether a paragraph begins with an opening mark though the quotation of the one before was never closed. */
function isContinued(blocks: readonly PlacedBlock[], previous: Speech, own: Speech): boolean {
  if (!previous.quotation.open || own.block !== previous.block + 1 || own.form !== 'marked') return false;
  const opening = blocks[own.block]!.block.tokens[0];
  return own.quotation.first === 1 && opening !== undefined && closingMark(opening.text) !== undefined;
}

/** A speaker who is named in the last paragraph of a quotation speaks those before, too. */
function speakersNamedLate(speech: Speech[]): Speech[] {
  for (let at = speech.length - 1; at > 0; at--) {
    const [one, next] = [speech[at - 1]!, speech[at]!];
    if (next.continues && next.speaker && !one.speaker && one.form === 'marked')
      speech[at - 1] = { ...one, cue: one.cue ?? next.cue, speaker: next.speaker };
  }
  return speech;
}

// ---- The paragraph before ---------------------------------------------------------------------------------------

function byNeighbours(document: Document, { block: index, quotation, cue, pronoun }: Speech): Partial<Speech> {
  const { blocks } = document;
  const { block } = blocks[index]!;
  const previous = blocks[index - 1];
  if (!previous || previous.block.kind === 'heading' || block.kind === 'heading') return {};
  if (pronoun) {
    const speaker = whomBefore(document, index, pronoun);
    return speaker ? { speaker } : {};
  }
  if (cue || block.quotations[0] !== quotation || quotation.first !== 1) return {};
  const colon = announced(previous);
  if (colon.cue) return colon;
  return isAllQuotation(block) ? spokeLast(document, index) : {};
}

const isAllQuotation = ({ tokens, quotations }: BlockAnalysis): boolean =>
  quotations.length === 1 && tokens.length - quotations[0]!.last <= 2;

/** Whom "he" or "she" means: the one who spoke in the paragraph before, else the one person whom it names. */
function whomBefore(document: Document, index: number, pronoun: Pronoun): Speaker | undefined {
  const { meant } = document;
  const key = `${index} ${pronoun}`;
  if (!meant.has(key)) meant.set(key, searchBefore(document, index, pronoun));
  return meant.get(key);
}

function searchBefore({ blocks, found }: Document, own: number, pronoun: Pronoun): Speaker | undefined {
  let index = own;
  // a list belongs to the paragraph that announces it
  while (index > 1 && own - index < LONGEST_LIST && /^(?:item|table)$/.test(blocks[index - 1]!.block.kind)) index--;
  const previous = blocks[index - 1]!;
  const spoke = speakersOf(found, index - 1);
  const last = spoke[spoke.length - 1];
  const surnames = new Set(spoke.map(({ mention }) => mention.words[mention.words.length - 1]));
  if (last && surnames.size === 1)
    return canBe(previous.block, last.mention, pronoun) ? { ...last, sign: 'pronoun' } : undefined;
  const { length } = previous.block.tokens;
  const mention = antecedent(previous.block, Math.max(0, length - 10 * REACH), length, pronoun);
  return mention && speakerAt(previous, mention, 'pronoun');
}

const LONGEST_LIST = 12;

/** The speakers of the last paragraph that was looked at, where it has that index. */
function speakersOf(found: readonly Speech[], block: number): Speaker[] {
  const speakers: Speaker[] = [];
  for (let at = found.length - 1; at >= 0 && found[at]!.block >= block && speakers.length < MOST_SPEAKERS; at--) {
    const { speaker, block: own } = found[at]!;
    if (speaker && own === block) speakers.unshift(speaker);
  }
  return speakers;
}

/** Speakers of one paragraph that are looked at; with two of them nobody knows who "he" is. */
const MOST_SPEAKERS = 8;

/** Who speaks in the last sentence of the paragraph before, where that is no quotation itself. */
function spokeLast(document: Document, index: number): Partial<Speech> {
  const { blocks } = document;
  const previous = blocks[index - 1]!;
  const { block } = previous;
  const sentence = block.sentences[block.sentences.length - 1];
  if (!sentence || block.quotations.some(({ last }) => last > sentence.first)) return {};
  const [subject, ...others] = subjectsOfSpeech(block, sentence.first, sentence.last);
  if (!subject || others.length > 0) return {};
  const cue = shifted(sentence, previous.start);
  const from = Math.max(0, sentence.first - 10 * REACH);
  const mention = subject.speaker ?? antecedent(block, from, sentence.first + 1, subject.pronoun);
  if (mention) return { cue, speaker: speakerAt(previous, mention, 'context') };
  const earlier = index > 1 && subject.pronoun ? whomBefore(document, index - 1, subject.pronoun) : undefined;
  return { cue, ...(earlier && { speaker: { ...earlier, sign: 'context' as const } }) };
}
