import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BUILT = join(__dirname, '../../../dist');

let copy: string | undefined;

/** The built program as it was when it was first asked for: who builds it anew meanwhile does not change what is measured. */
export function measuredProgram(name: 'server.js' | 'reader.js'): string {
  if (copy === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-program-'));
    cpSync(BUILT, join(folder, 'dist'), { recursive: true });
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    copy = folder;
  }
  return join(copy, 'dist', name);
}
