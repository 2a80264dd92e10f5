import { UnreadableSource, type Extract, type Reader } from '../extract';
import { decodeText } from '../decoding';
import { OffsetMapBuilder } from '../offsetMap';
import { MarksBuilder, Original } from '../original';
import { readCues, type Cue } from './cues';
import { TextBuilder } from './textBuilder';

/**
 * Subtitles and transcripts with time codes: what each speaker says is put together from the cues, so that sentences are
 * whole. As nobody checks most of them, they count as automatic unless the file says otherwise.
 */
export const transcriptReader: Reader = { extensions: ['srt', 'vtt'], noun: 'transcript', read: readTranscript };

/** Silence, in seconds, that ends a paragraph where a sentence ends. */
const PAUSE = 2.5;
/** Length from which on a paragraph ends with its next sentence; and with its next cue, as some have no sentences. */
const LONG = 500;
const TOO_LONG = 1500;

function readTranscript(bytes: Uint8Array): Extract {
  const file = decodeText(bytes);
  const { cues, remarks } = readCues(file);
  if (cues.length === 0) throw new UnreadableSource('has no time codes with words below them');
  const builder = new TextBuilder();
  const map = new OffsetMapBuilder();
  const marks = new MarksBuilder('time');
  for (const group of paragraphsOf(cues)) {
    const [{ speaker }] = group as [Cue];
    let prose = speaker ? `${speaker}: ` : '';
    const start = builder.next;
    for (const { text, from, at } of group) {
      if (prose && !/\s$/.test(prose)) prose += ' ';
      map.add(start + prose.length, at);
      marks.add(prose === `${speaker}: ` ? start : start + prose.length, Math.floor(from));
      prose += text;
    }
    builder.block('paragraph', prose);
  }
  const { text, blocks } = builder.finish();
  return {
    text,
    blocks,
    facts: { transcript: isChecked(remarks) ? 'checked' : 'automatic' },
    form: 'record',
    original: Original.inFile(file, map.finish(), marks.finish()),
  };
}

const CHECKED =
  /(?<!\b(?:not|never|un)[\s-]?)(?:checked|verified|corrected|reviewed|proofread|edited)\s+(?:by|against)\b|\bhuman[\s-](?:edited|made|checked|transcribed)\b|\btranscribed by\b/i;
const AUTOMATIC =
  /\bauto(?:matic(?:ally)?)?[\s-](?:generated|transcri)|\bwhisper\b|\botter\.ai\b|\bspeech[\s-]to[\s-]text\b/i;

const isChecked = (remarks: string): boolean =>
  CHECKED.test(remarks) && !AUTOMATIC.test(remarks.replace(new RegExp(CHECKED, 'gi'), ''));

/** Cues that one speaker says without a pause. */
function paragraphsOf(cues: readonly Cue[]): Cue[][] {
  const groups: Cue[][] = [];
  let length = 0;
  cues.forEach((cue, index) => {
    const before = cues[index - 1];
    const ends = before && /[.!?…]["”’')\]]*$/.test(before.text);
    const parts =
      !before ||
      cue.speaker !== before.speaker ||
      length > TOO_LONG ||
      (ends && (cue.from - before.to > PAUSE || length > LONG));
    if (parts) {
      groups.push([cue]);
      length = 0;
    } else {
      groups[groups.length - 1]!.push(cue);
    }
    length += cue.text.length;
  });
  return groups;
}
