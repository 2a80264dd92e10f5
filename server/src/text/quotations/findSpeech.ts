import type { PlacedBlock } from '../analysis';
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

const markedSpeech = ({ start, block }: PlacedBlock, index: number): Speech[] =>
  block.quotations.map((quotation, at) => {
    const { cue, speaker, sign, pronoun } = block.attributions[at]!;
    return {
      ...shifted(quotation, start),
      form: 'marked',
      use: useOf(block.tokens, quotation, speaker !== undefined),
      block: index,
      quotation,
      cue: cue && shifted(cue, start),
      speaker: speaker && speakerAt({ start, block }, speaker, sign),
      ...(pronoun && { pronoun }),
      continues: false,
    };
  });
