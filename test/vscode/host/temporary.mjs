import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes a temporary folder. Its path is short and without symbolic links: the sockets that VS Code makes in it may
 * not have long paths, and the addresses of files are compared as text.
 *
 * @returns {string}
 */
export function makeTemporaryFolder() {
  // The temporary folder that macOS gives each user is too long for sockets.
  const parent = process.platform === 'darwin' ? '/tmp' : tmpdir();
  return mkdtempSync(join(realpathSync(parent), 'copydesk-'));
}
