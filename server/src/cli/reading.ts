import { availableParallelism, homedir } from 'node:os';
import { join } from 'node:path';
import { nodeFiles } from '../workspace/files';
import type { Reading } from '../workspace/reading/reading';
import { ThreadedReading } from '../workspace/reading/threadedReading';

/** Sources that are read before a thread would have started. */
const LOCAL = { files: 64, bytes: 2 ** 20 };

/** More threads than these wait for one another. */
const MOST_THREADS = 4;

/** How the command line reads files: a story's few where it is, an archive in threads and through the user's cache. */
export const commandLineReading = (): Reading =>
  new ThreadedReading({
    program: join(__dirname, 'reader.js'),
    storage: userCache(process.platform, process.env, homedir()),
    files: nodeFiles,
    threads: Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1)),
    local: LOCAL,
    troubled: ({ folder, reason }) => warn(`nothing is kept in ${folder}: ${reason}`),
    log: warn,
  });

const warn = (message: string): void => void process.stderr.write(`copydesk: ${message}\n`);

/** Where programs of a user keep what they can make again. */
export function userCache(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string): string {
  if (platform === 'win32') return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'copydesk', 'Cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'copydesk');
  return join(env['XDG_CACHE_HOME'] || join(home, '.cache'), 'copydesk');
}
