import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Position } from 'vscode-languageserver-protocol/node';
import type { Corpus } from '../../../server/src/corpus/corpus';
import { nodeFiles } from '../../../server/src/workspace/files';
import { loadCorpus } from '../../../server/src/workspace/loadCorpus';
import { ThreadedReading } from '../../../server/src/workspace/reading/threadedReading';
import { Random } from '../../generator/random';
import { MeasuringEditor, type Keystroke, type Start } from './editor';
import { spread, type Spread, type Usage } from './measure';
import { LATE_NAME, LATE_SURNAME, makeNewsroom, removeNewsroom, type Newsroom } from './newsroom';
import { measurePhrases, type PhraseResult } from './phrases';
import { measuredProgram } from './program';

/** What was measured with one number of sources. */
export interface ScaleResult {
  readonly sources: number;
  readonly megabytes: number;
  readonly cold: Start;
  readonly warm: Start;
  /** Processor time of the first start, all sources read and the draft checked, in milliseconds. */
  readonly coldCpu: number;
  /** Processor time of reading all sources for the first time, and keeping them, without a draft, in milliseconds. */
  readonly readingCpu: number;
  /** Milliseconds of a keystroke while the draft is still being checked for the first time. */
  readonly firstKeystroke: Keystroke;
  /** A keystroke until the findings of its paragraph are there, and until those of all the draft are. */
  readonly keystroke: Spread;
  readonly keystrokeAll: Spread;
  /** Processor time a keystroke, in milliseconds: what other work on the machine hardly changes. */
  readonly keystrokeCpu: number;
  readonly hover: Spread;
  readonly definition: Spread;
  readonly completion: Spread;
  readonly changedSource: Spread;
  /** One phrase of a quotation, against all sources, without the server around it. */
  readonly phrase: PhraseResult;
  /** After the first indexing; at the end of a warm start with keystrokes and questions, and after a rest. */
  readonly memoryCold: Usage;
  readonly memoryWork: Usage;
  readonly memoryWarm: Usage;
}

/** How often something is done: at most so many times, and no longer than so many milliseconds once it was done ten times. */
const KEYSTROKES = { most: 150, time: 30_000 };
const QUESTIONS = { most: 200, time: 10_000 };
const CHANGES = { most: 12, time: 15_000 };
const LEAST = 10;
const PHRASES = 300;
/** Milliseconds in which a server that has read everything may tidy up. */
const REST = 3000;

/** Measures the server with a number of sources: first start, second start, typing, questions, a changed source. */
export async function measureScale(sources: number, draftWords: number): Promise<ScaleResult> {
  const room = makeNewsroom(sources, draftWords);
  try {
    const first = await MeasuringEditor.start(room);
    const coldCpu = first.editor.usage.cpu;
    await pause(REST);
    const memoryCold = first.editor.usage;
    await first.editor.stop();

    const { editor, start } = await MeasuringEditor.start(room);
    await pause(REST);
    const places = placesIn(room);
    const type = (at: number): Promise<Keystroke> => editor.keystroke(places.typing[at % places.typing.length]!);
    // before the whole draft has been checked against all sources
    const firstKeystroke = await type(places.typing.length - 1);
    const before = editor.usage.cpu;
    const keystrokes = await timesOf(KEYSTROKES, type);
    const keystrokeCpu = (editor.usage.cpu - before) / keystrokes.length;
    const asked = (method: string, letters = 0): Promise<number[]> =>
      timesOf(QUESTIONS, (at) => {
        const { line, character } = places.names[at % places.names.length]!;
        return editor.request(method, { line, character: character + letters });
      });
    const hover = await asked('textDocument/hover');
    const definition = await asked('textDocument/definition');
    const completion = await asked('textDocument/completion', 1);
    const changedSource = await timesOf(CHANGES, (at) => {
      const { path, text } = room.changing;
      const isNamed = at % 2 === 0;
      writeFileSync(path, isNamed ? `${text}\n${LATE_NAME}, the mayor, spoke on Monday.\n` : text);
      return editor.sourceChanged(path, LATE_SURNAME, isNamed);
    });
    const memoryWork = editor.usage;
    await pause(REST);
    const memoryWarm = editor.usage;
    await editor.stop();
    return {
      sources,
      megabytes: room.bytes / 1e6,
      cold: first.start,
      warm: start,
      coldCpu,
      readingCpu: await measureReading(room),
      firstKeystroke,
      keystroke: spread(keystrokes.map(({ paragraph }) => paragraph)),
      keystrokeAll: spread(keystrokes.map(({ all }) => all)),
      keystrokeCpu,
      hover: spread(hover),
      definition: spread(definition),
      completion: spread(completion),
      changedSource: spread(changedSource),
      phrase: measurePhrases(await corpusOf(room), PHRASES),
      memoryCold,
      memoryWork,
      memoryWarm,
    };
  } finally {
    removeNewsroom(room);
  }
}

/** Processor time in which one thread reads all sources of a newsroom, with nothing in its cache, in milliseconds. */
async function measureReading({ folder, storage }: Newsroom): Promise<number> {
  const paths = await nodeFiles.list(folder, ['sources/**'], []);
  const reading = readingInto(`${storage}-anew`);
  const before = process.cpuUsage();
  try {
    await reading.read(paths, () => {}, new AbortController().signal);
  } finally {
    reading.dispose();
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The sources of a newsroom that a server has read, from its cache. */
async function corpusOf({ folder, storage }: Newsroom): Promise<Corpus> {
  const reading = readingInto(storage);
  try {
    return await loadCorpus(reading, folder, await nodeFiles.list(folder, ['sources/**'], []));
  } finally {
    reading.dispose();
  }
}

/** Reads as the server does, in one thread and through a cache in a folder. */
const readingInto = (storage: string): ThreadedReading =>
  new ThreadedReading({
    program: measuredProgram('reader.js'),
    storage,
    files: nodeFiles,
    threads: 1,
    local: { files: 0, bytes: 0 },
    troubled: ({ reason }) => process.stderr.write(`${reason}\n`),
    log: (message) => process.stderr.write(`${message}\n`),
  });

async function timesOf<T>({ most, time }: typeof KEYSTROKES, measure: (at: number) => Promise<T>): Promise<T[]> {
  const times: T[] = [];
  const end = performance.now() + time;
  while (times.length < most && (times.length < LEAST || performance.now() < end))
    times.push(await measure(times.length));
  return times;
}

/** Places of the draft at which to type, and at which names and quotations stand. */
function placesIn({ draft }: Newsroom): { readonly typing: Position[]; readonly names: Position[] } {
  const random = new Random('places');
  const typing: Position[] = [];
  const names: Position[] = [];
  draft.split('\n').forEach((text, line) => {
    if (!text.endsWith(' TK')) return;
    const words = [...text.matchAll(/[a-z]{4,}/g)];
    typing.push({ line, character: random.pick(words)!.index + 2 });
    for (const { index } of text.matchAll(/(?<=[a-z] )[A-Z][a-z]+|“[A-Z]/g)) names.push({ line, character: index + 1 });
  });
  return { typing: random.shuffled(typing), names: random.shuffled(names) };
}
