/**
 * Measures Copydesk beside other checkers of prose on the same drafts in the same run, as ratios, and prints what
 * docs/performance.md shows. Wall times tell of the machine and of what else it does; ratios and processor time do not.
 *
 *   npm run bench:beside [-- --words 500,5000,20000] [--sources 1000] [--growth 100,1000,10000,20000] [--minutes 20] [--write]
 *
 * What cannot be measured within the minutes is left out, and the page says so. The page is written again after each part,
 * so that nothing is lost where a later one fails.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { mkdtempSync, rmSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { option, flag } from './stories';
import { MeasuringEditor } from './speed/editor';
import { budgetTable, growthTable } from './speed/growth';
import { makeNewsroom, removeNewsroom, type Newsroom } from './speed/newsroom';
import { installPeers, measurePeer, PEERS, type PeerResult } from './speed/peers';
import { measureScale, type ScaleResult } from './speed/scale';
import { table } from './speed/table';

const WORDS = (option('--words') ?? '500,5000,20000').split(',').map(Number);
const SOURCES = Number(option('--sources') ?? 1000);
/** Numbers of sources with which the server alone is measured, for the table of budgets. */
const GROWTH = (option('--growth') ?? '100,1000,10000,20000').split(',').map(Number);
const GROWTH_WORDS = 5000;
const MINUTES = Number(option('--minutes') ?? 20);
const WRITES = flag('--write');
const ROUNDS = 20;

const ROOT = join(__dirname, '../..');
const PAGE = join(ROOT, 'docs/performance.md');

/** What docs/performance.md says before the tables. */
const PREFACE = `# Speed and size

\`npm run bench:beside -- --write\` measures and writes this page. It makes an invented newsroom: sources of some 4,000 letters
each, five about one story, and a draft about the first hundred of them in which every third line disagrees with its
sources. It starts the server as an editor does, and waits for marks: from the start, from each letter that is typed, from a
source that was changed. Beside it, on the same drafts in the same run, it measures other checkers of prose:
[Harper](https://writewithharper.com) (\`harper.js\`), [cspell](https://cspell.org) (\`cspell-lib\`, without suggestions),
[textlint](https://textlint.github.io) with the rules write-good, terminology, stop-words and no-todo, and
[write-good](https://github.com/btford/write-good). They are installed in a folder of their own.

The others read the whole draft at each edit and know no sources; Copydesk reads the paragraph that was edited and holds it
against all sources. A keystroke is answered when the findings of its paragraph are there; those of all the draft follow. Wall times tell of the machine and of what else it did meanwhile; ratios within a run and processor time
tell of the programs. "p50 / p95": one half took less than the first, all but one in twenty less than the second.
`;

/** What docs/performance.md says of the budgets that are not kept. */
const REASONS = `Where a budget is not kept, this is why, and what would change it:

- **First reading.** A third of the time goes into names, which are spotted, cut, given kinds and roles, and gathered, in each
  source before anybody asks; a tenth into words as numbers, less into packing. Nearly half of what the first thousand sources
  take is the program becoming warm. Names that were spotted only where a draft asks for them would help most. The command line reads in as many
  threads as there are cores to spare; the server keeps to one, so that the editor stays quick. More threads, and sources
  read in the order in which the draft needs them, would help.
- **Warm start.** Records are read and their words sorted, which takes little; whom ten thousand sources name is joined once, when
  the draft first asks, which takes most. The joined names could be kept in the cache as well.
- **Memory.** The program takes 75 MB before anything is read, its lists of words not loaded. A source of 4 KB is kept as a record
  of some 12 KB, of which 4 are its text, 4 its names and their mentions, and 3 its words; names that are joined take more than that
  in ten thousand sources. What a draft of 5,000 words was held against, the passages with all that is known of them, takes
  more than 100 MB with a thousand sources, and is kept so that a keystroke need not make it again. Of most passages
  nothing but the verdicts could be kept; texts and mentions could be packed closer.
- **Phrases.** Of a phrase of common words, the places of a thousand sources are counted, and forty of them are aligned.
- **A keystroke, a changed source.** The names of the draft are gathered and asked again for what the edit may have changed, and
  the sentence that is edited is held anew against the forty passages that share most with it, which is half of the work. What
  a passage shares with the sentence as it was one letter ago could be kept. A changed source takes its part in every statement
  of the draft.
`;

const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
const both = ({ p50, p95 }: { readonly p50: number; readonly p95: number }): string => `${ms(p50)} / ${ms(p95)}`;
const times = (value: number): string => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ×`;

interface Size {
  readonly words: number;
  readonly own: ScaleResult;
  readonly peers: readonly PeerResult[];
}

/** What has been measured so far. */
interface Measured {
  readonly sizes: Size[];
  readonly growth: ScaleResult[];
  cold: string;
  /** What has not been measured, and why. */
  readonly missing: string[];
}

/** What else the machine did: with more processes than cores, wall times are too long by as much. */
const loadsBefore = loadavg();
const begun = performance.now();
const minutes = (): number => (performance.now() - begun) / 60_000;
const say = (what: string): void => void process.stderr.write(`${minutes().toFixed(1)} minutes: ${what} …\n`);

function measurePeers(words: number, own: ScaleResult): Size {
  const room = makeNewsroom(Math.min(SOURCES, 100), words);
  removeNewsroom(room);
  const peers = PEERS.map((peer) => {
    say(`${peer}, ${words} words`);
    return measurePeer(peer, room.draft, ROUNDS);
  });
  return { words, own, peers };
}

/** From the start of a process to its first findings in the example story, the middle of some starts. */
async function measureColdStarts(): Promise<string> {
  const story = mkdtempSync(join(tmpdir(), 'copydesk-cold-'));
  cpSync(join(ROOT, 'examples/peace-talks'), story, { recursive: true });
  const draft = readFileSync(join(story, 'draft.md'), 'utf8');
  const starts = 3;
  const own: number[] = [];
  for (let at = 0; at < starts; at++) {
    const room = { folder: story, storage: join(story, `storage-${at}`), draft } as Newsroom;
    const { editor, start } = await MeasuringEditor.start(room);
    own.push(start.firstFindings);
    await editor.stop();
  }
  const middle = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
  const rows = PEERS.map((peer) => {
    const cold = middle(Array.from({ length: starts }, () => measurePeer(peer, draft, 0).cold));
    return [peer, ms(cold), times(cold / middle(own))];
  });
  rmSync(story, { recursive: true });
  return table(['start to first findings', 'time', 'times Copydesk'], [['Copydesk, nothing in its cache', ms(middle(own)), '1'], ...rows]); // prettier-ignore
}

function sizeTable({ words, own, peers }: Size): string {
  const head = ['', 'wall p50 / p95', 'processor time', 'times Copydesk', 'memory'];
  const keystroke = [
    [
      `Copydesk: a keystroke, against ${own.sources} sources`,
      both(own.keystroke),
      ms(own.keystrokeCpu),
      '1',
      `${own.memoryWarm.resident.toFixed(0)} MB`,
    ],
    ['the same, until all of the draft is judged again', both(own.keystrokeAll), '', '', ''],
  ];
  const rows = peers.map(({ peer, lint, cpu, resident }) => [
    `${peer}: the whole draft`,
    both(lint),
    ms(cpu),
    `${times(lint.p50 / own.keystroke.p50)} wall, ${times(cpu / own.keystrokeCpu)} processor`,
    `${resident.toFixed(0)} MB`,
  ]);
  return `A draft of ${words} words:\n\n${table(head, [...keystroke, ...rows])}`;
}

function page({ sizes, growth, cold, missing }: Measured): string {
  const [cpu] = cpus();
  const busy = loadsBefore.map((load) => load.toFixed(1)).join(', ');
  const machine =
    `Node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown'}. ` +
    `Other work on the machine before the measuring began (processes that wanted to run, over 1, 5 and 15 minutes): ${busy}.`;
  const parts = [machine, ...sizes.map(sizeTable), cold];
  if (growth.length > 0) parts.push('## More and more sources', growthTable(GROWTH_WORDS, growth));
  if (missing.length > 0) parts.push(`Not measured: ${missing.join('; ')}.`);
  const harper = sizes.find(({ words }) => words === GROWTH_WORDS)?.peers.find(({ peer }) => peer === 'harper');
  const rival = harper && { name: 'Harper', lint: harper.lint };
  if (growth.length > 0) parts.push('## Budgets', budgetTable(growth, rival), REASONS);
  return parts.filter(Boolean).join('\n\n');
}

async function main(): Promise<void> {
  installPeers();
  const measured: Measured = { sizes: [], growth: [], cold: '', missing: [] };
  const write = (): void => {
    if (WRITES) writeFileSync(PAGE, `${PREFACE}\n${page(measured)}\n`);
  };
  const attempt = async <T>(what: string, measure: () => T | Promise<T>): Promise<T | undefined> => {
    say(what);
    try {
      return await measure();
    } catch (error) {
      measured.missing.push(`${what}, as ${(error as Error).message}`);
      process.stderr.write(`${(error as Error).stack}\n`);
      return undefined;
    } finally {
      write();
    }
  };
  for (const words of WORDS) {
    const own = await attempt(`${SOURCES} sources and ${words} words`, () => measureScale(SOURCES, words));
    if (own && words === GROWTH_WORDS && GROWTH.includes(SOURCES)) measured.growth.push(own);
    const size = own && (await attempt(`others with ${words} words`, () => measurePeers(words, own)));
    if (size) measured.sizes.push(size);
    write();
  }
  measured.cold = (await attempt('cold starts', measureColdStarts)) ?? '';
  // as many sources more take as many times longer, once the program itself has started
  let each = 0;
  for (const sources of GROWTH) {
    if (measured.growth.some((result) => result.sources === sources)) continue;
    if (minutes() + each * sources > MINUTES) {
      measured.missing.push(`${sources} sources, as that would have taken more than ${MINUTES} minutes`);
      continue;
    }
    const before = minutes();
    const result = await attempt(`${sources} sources`, () => measureScale(sources, GROWTH_WORDS));
    if (result) measured.growth.push(result);
    measured.growth.sort((a, b) => a.sources - b.sources);
    if (sources >= 1000) each = (minutes() - before) / sources;
  }
  process.stdout.write(`${page(measured)}\n`);
  write();
}

void main();
