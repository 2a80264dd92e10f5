import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spread, type Spread } from './measure';

/** Other checkers of prose. None of them knows sources: each lints the whole draft by its rules and words. */
export const PEERS = ['harper', 'cspell', 'textlint', 'write-good'] as const;

export type Peer = (typeof PEERS)[number];

/** What a checker took for full lints of one draft, each after one edit. */
export interface PeerResult {
  readonly peer: Peer;
  /** Milliseconds from the start of its process to its first findings. */
  readonly cold: number;
  readonly lint: Spread;
  /** Processor time a lint, in milliseconds. */
  readonly cpu: number;
  /** Megabytes. */
  readonly resident: number;
  readonly findings: number;
}

const FOLDER = join(__dirname, '../peers');

/** Installs the checkers in a folder of their own, unless they are there: the project itself does not need them. */
export function installPeers(): void {
  if (existsSync(join(FOLDER, 'node_modules'))) return;
  process.stderr.write('installing the peers …\n');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: FOLDER,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`the peers could not be installed in ${FOLDER}`);
}

/** Measures one checker on a draft, in a process of its own. */
export function measurePeer(peer: Peer, draft: string, rounds: number): PeerResult {
  const path = join(FOLDER, 'node_modules', 'draft.md');
  writeFileSync(path, draft);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(FOLDER, 'lint.mjs'), peer, path, String(rounds)],
    {
      encoding: 'utf8',
      maxBuffer: 1e8,
    },
  );
  if (status !== 0) throw new Error(`${peer}: ${stderr}`);
  const { times, ...rest } = JSON.parse(stdout) as Omit<PeerResult, 'peer' | 'lint'> & { times: number[] };
  return { ...rest, peer, lint: spread(times) };
}
