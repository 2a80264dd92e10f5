import { analyseBlock } from '../../server/src/text/analysis';
import { splitBlocks, type ProseFormat } from '../../server/src/text/prose';
import { findSpeech } from '../../server/src/text/quotations/findSpeech';
import type { Speech } from '../../server/src/text/quotations/speech';
import { textOf } from '../../server/src/text/span';

/** All that a text gives as somebody's words. */
export const speechIn = (text: string, format: ProseFormat = 'text'): Speech[] =>
  findSpeech(splitBlocks(text, format).map(({ kind, start, prose }) => ({ start, block: analyseBlock(kind, prose) })));

/**
 * The same as one line each: `Speaker: words`, with `?` for a speaker who is left open, and nothing before the words where
 * nobody is said to speak them. The words come without their outer marks.
 */
export const speakersIn = (text: string, format: ProseFormat = 'text'): string[] =>
  speechIn(text, format).map(({ speaker, cue, quotation, start }) => {
    const from = start + quotation.inner.start - quotation.start;
    const words = text.slice(from, from + quotation.inner.end - quotation.inner.start).replace(/\s+/g, ' ');
    const who = speaker ? `${textOf(text, speaker)}: ` : cue ? '?: ' : '';
    return `${who}${words}`;
  });
