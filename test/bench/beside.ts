/**
 * Measures Copydesk beside other checkers of prose on the same drafts in the same run, as ratios, and prints what
 * docs/performance.md shows. Wall times tell of the machine and of what else it does; ratios and processor time do not.
 *
 *   npm run bench:beside [-- --words 500,5000,20000] [--sources 1000] [--growth 100,1000,10000,20000] [--write]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { mkdtempSync, rmSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { option, flag } from './stories';
import { MeasuringEditor } from './speed/editor';
import { growthTable } from './speed/growth';
import { makeNewsroom, removeNewsroom, type Newsroom } from './speed/newsroom';
import { installPeers, measurePeer, PEERS, type PeerResult } from './speed/peers';
import { measureScale, type ScaleResult } from './speed/scale';
import { table } from './speed/table';

const WORDS = (option('--words') ?? '500,5000,20000').split(',').map(Number);
const SOURCES = Number(option('--sources') ?? 1000);
/** Numbers of sources with which the server alone is measured, for the table of budgets. */
const GROWTH = (option('--growth') ?? '100,1000,10000,20000').split(',').map(Number);
const GROWTH_WORDS = 5000;
const ROUNDS = 20;

const ROOT = join(__dirname, '../..');
const PAGE = join(ROOT, 'docs/performance.md');

/** What docs/performance.md says before the tables. */
const PREFACE = `# Speed beside other checkers

\`npm run bench\` measures the server alone, through the protocol, with 100 to 20,000 sources. \`npm run bench:beside\` measures
it beside other checkers of prose, on the same drafts in the same run, and writes the tables below with \`-- --write\`:
[Harper](https://writewithharper.com) (\`harper.js\`), [cspell](https://cspell.org) (\`cspell-lib\`, without suggestions),
[textlint](https://textlint.github.io) with the rules write-good, terminology, stop-words and no-todo, and
[write-good](https://github.com/btford/write-good). The benchmark installs them in a folder of its own.

They read the whole draft at each edit and know no sources; Copydesk reads the paragraph that was edited and holds it against
all sources. What is compared is what a reporter waits for: from an edit to the marks in the text. Wall times tell of the
machine and of what else it does meanwhile; the ratios and the processor time tell of the programs.
`;

const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
const both = ({ p50, p95 }: { readonly p50: number; readonly p95: number }): string => `${ms(p50)} / ${ms(p95)}`;
const times = (value: number): string => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ×`;

interface Size {
  readonly words: number;
  readonly own: ScaleResult;
  readonly peers: readonly PeerResult[];
}

async function measure(words: number): Promise<Size> {
  const room = makeNewsroom(SOURCES, words);
  const { draft } = room;
  removeNewsroom(room);
  const own = await measureScale(SOURCES, words);
  return { words, own, peers: PEERS.map((peer) => measurePeer(peer, draft, ROUNDS)) };
}

/** From the start of a process to its first findings in the example story, the middle of some starts. */
async function measureColdStarts(): Promise<string> {
  const story = mkdtempSync(join(tmpdir(), 'copydesk-cold-'));
  cpSync(join(ROOT, 'examples/peace-talks'), story, { recursive: true });
  const draft = readFileSync(join(story, 'draft.md'), 'utf8');
  const starts = 5;
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
  const keystroke = [`Copydesk: a keystroke, against ${own.sources} sources`, both(own.keystroke), ms(own.keystrokeCpu), '1', `${own.memoryWarm.resident.toFixed(0)} MB`]; // prettier-ignore
  const rows = peers.map(({ peer, lint, cpu, resident }) => [
    `${peer}: the whole draft`,
    both(lint),
    ms(cpu),
    `${times(lint.p50 / own.keystroke.p50)} wall, ${times(cpu / own.keystrokeCpu)} processor`,
    `${resident.toFixed(0)} MB`,
  ]);
  return `A draft of ${words} words:\n\n${table(head, [keystroke, ...rows])}`;
}

async function main(): Promise<void> {
  installPeers();
  const sizes: Size[] = [];
  for (const words of WORDS) {
    process.stderr.write(`${words} words …\n`);
    sizes.push(await measure(words));
  }
  process.stderr.write('cold starts …\n');
  const cold = await measureColdStarts();
  const growth: ScaleResult[] = [];
  for (const sources of GROWTH) {
    process.stderr.write(`${sources} sources …\n`);
    growth.push(await measureScale(sources, GROWTH_WORDS));
  }
  const [cpu] = cpus();
  const machine = `Node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown'}.`;
  const page = [machine, ...sizes.map(sizeTable), cold, growthTable(GROWTH_WORDS, growth)].join('\n\n');
  process.stdout.write(`${page}\n`);
  if (!flag('--write')) return;
  writeFileSync(PAGE, `${PREFACE}\n${page}\n`);
}

void main();
