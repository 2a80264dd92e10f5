/** Words between two time codes. */
export interface Cue {
  /** Seconds from the beginning of the recording. */
  readonly from: number;
  readonly to: number;
  /** As the file names the speaker; undefined where it does not. */
  readonly speaker: string | undefined;
  readonly text: string;
  /** Where in the file the words begin. */
  readonly at: number;
}

const CODE = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})`;
const TIMING = new RegExp(`^\\s*${CODE}\\s*-->\\s*${CODE}`);

/** The cues of an SRT or WebVTT file, and all that it says beside them: its head and notes. */
export function readCues(file: string): { readonly cues: readonly Cue[]; readonly remarks: string } {
  const cues: Cue[] = [];
  let remarks = '';
  let timing: { from: number; to: number } | undefined;
  let speaker: string | undefined;
  let shown: readonly string[] = [];
  let lines: string[] = [];
  let isBlank = true;
  for (const { text: line, at } of linesOf(file)) {
    const times = TIMING.exec(line);
    if (times) {
      timing = { from: seconds(times, 1), to: seconds(times, 5) };
      shown = lines;
      lines = [];
    } else if (!line.trim()) {
      timing = undefined;
      isBlank = true;
      continue;
    } else if (timing) {
      const spoken = readLine(line);
      lines.push(spoken.text);
      if (spoken.speaker !== undefined) speaker = spoken.speaker;
      else if (spoken.changes) speaker = undefined;
      // captions that roll show each line twice or more
      if (spoken.text && !shown.includes(spoken.text))
        cues.push({ ...timing, speaker, text: spoken.text, at: at + spoken.skipped });
    } else if (!(isBlank && /^\s*\d+\s*$/.test(line))) {
      remarks += `${line}\n`;
    }
    isBlank = false;
  }
  return { cues, remarks };
}

function seconds(times: RegExpExecArray, first: number): number {
  const [hours, minutes, whole, parts] = times.slice(first, first + 4);
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(whole) + Number(`0.${parts}`);
}

interface Spoken {
  readonly text: string;
  readonly speaker: string | undefined;
  /** Another person speaks, who is not named. */
  readonly changes: boolean;
  /** Characters of the line before its words. */
  readonly skipped: number;
}

const VOICE = /<v(?:\.[^\s>]{0,40})?\s+([^>]{1,80})>/;
/** "IMELDA FAIRCLOUGH:", "Dr. Okonjo-Threlfall:", at the beginning of a line. */
const LABEL =
  /^(?:\[?((?:\p{Lu}[\p{L}.'’-]*)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|\d{1,2}|of|the|de|van|von|al)){0,5})\]?)\s*:\s+(?=\S)/u;

function readLine(line: string): Spoken {
  const voice = VOICE.exec(line)?.[1];
  const plain = unescaped(line.replace(/<[^>]{0,200}>|\{\\[^}]{0,80}\}/g, ''));
  const dash = /^\s*(?:>>+|[-–—])\s*/.exec(plain)?.[0] ?? '';
  const rest = plain.slice(dash.length);
  const label = LABEL.exec(rest);
  const words = rest
    .slice(label?.[0].length ?? 0)
    .replace(/[♪♫#]{1,3}[^♪♫]*[♪♫#]{1,3}/g, '')
    .replace(/^\s*[[(][^\])]{1,40}[\])]\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const first = words.slice(0, 12);
  return {
    text: words,
    speaker: voice?.trim() ?? (label ? named(label[1]!) : undefined),
    changes: dash.trim() !== '',
    skipped: Math.max(0, line.indexOf(first)),
  };
}

/** A name in capitals as names are written. */
const named = (label: string): string =>
  label === label.toUpperCase() && /\p{L}{3}/u.test(label)
    ? label.toLowerCase().replace(/(?<![\p{L}’'])\p{L}|(?<=-)\p{L}/gu, (letter) => letter.toUpperCase())
    : label;

const unescaped = (text: string): string =>
  text
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&(?:lrm|rlm);/g, '')
    .replace(/&amp;/g, '&');

function* linesOf(file: string): Generator<{ readonly text: string; readonly at: number }> {
  let at = 0;
  while (at < file.length) {
    const end = file.slice(at, at + 10_000).search(/[\r\n]/);
    const stop = end < 0 ? Math.min(file.length, at + 10_000) : at + end;
    yield { text: file.slice(at, stop), at };
    at = stop + (file[stop] === '\r' && file[stop + 1] === '\n' ? 2 : end < 0 ? 0 : 1);
  }
}
