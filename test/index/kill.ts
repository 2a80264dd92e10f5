/**
 * Kills an indexer at random moments, and looks each time whether the next start finds what an undisturbed one does.
 *
 *   npx tsx test/index/kill.ts [TIMES] [SOURCES]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killIndexers } from './killing';

async function main(times: number, sources: number): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'copydesk-kill-'));
  let killed = 0;
  let same = 0;
  try {
    for await (const { after, digest, isSame } of killIndexers(root, times, sources)) {
      killed++;
      if (isSame) same++;
      process.stdout.write(`${killed}: after ${after} ms: ${isSame ? 'the same' : 'ANOTHER'}: ${digest}\n`);
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  process.stdout.write(`${killed} killed, ${same} times the same afterwards\n`);
  process.exitCode = same === killed ? 0 : 1;
}

const [times = '100', sources = '150'] = process.argv.slice(2);
void main(Number(times), Number(sources));
