import type { BlockAnalysis, PlacedBlock } from '../analysis';
import { KeptWhile, rememberedFor } from '../memo';
import { shifted } from '../span';
import { blockQuotation, isBlockQuotation } from './blockQuotations';
import { acrossParagraphs } from './paragraphs';
import { speakerAt, wholeRange, type Speech } from './speech';
import { findTurns, type Turn } from './turns';
import { useOf } from './use';

/**
 * Finds all that a document gives as somebody's words, in order of the text, and who speaks: as each paragraph says, and
 * where it leaves that open, as the paragraphs around it do.
 */
export function findSpeech(blocks: readonly PlacedBlock[]): Speech[] {
  const turns = new Map(findTurns(blocks).map((turn) => [turn.block, turn]));
  const speech = blocks.flatMap((placed, index) => {
    const turn = turns.get(index);
    if (turn) return [turnSpeech(blocks, placed, index, turn)];
    return isBlockQuotation(placed.block) ? [blockQuotation(blocks, index)] : markedSpeech(placed, index);
  });
  return acrossParagraphs(blocks, speech);
}

function turnSpeech(blocks: readonly PlacedBlock[], placed: PlacedBlock, index: number, turn: Turn): Speech {
  const by = blocks[turn.labelBlock]!;
  const quotation = wholeRange(placed.block, turn.first, placed.block.tokens.length);
  return {
    ...shifted(quotation, placed.start),
    form: 'turn',
    use: 'words',
    block: index,
    quotation,
    cue: shifted(turn.label, by.start),
    speaker: turn.mention && speakerAt(by, turn.mention, 'name'),
    continues: turn.labelBlock !== index,
  };
}

/** What the marks of each quotation of a block are for. */
const usesIn = rememberedFor(({ tokens, quotations, attributions }: BlockAnalysis) =>
  quotations.map((quotation, at) => useOf(tokens, quotation, attributions[at]!.speaker !== undefined)),
);

/** The speech of each block where it stood last: most blocks of a draft stand there still after an edit. */
const known = new KeptWhile<BlockAnalysis, readonly Speech[]>();

const markedSpeech = (placed: PlacedBlock, index: number): readonly Speech[] =>
  known.of(placed.block, [placed.start, index], () => speechOf(placed, index));

function speechOf({ start, block }: PlacedBlock, index: number): Speech[] {
  const uses = usesIn(block);
  return block.quotations.map((quotation, at) => {
    const { cue, speaker, sign, pronoun } = block.attributions[at]!;
    return {
      ...shifted(quotation, start),
      form: 'marked',
      use: uses[at]!,
      block: index,
      quotation,
      cue: cue && shifted(cue, start),
      speaker: speaker && speakerAt({ start, block }, speaker, sign),
      ...(pronoun && { pronoun }),
      continues: false,
    };
  });
}
