/**
 * Runs a command that works in a temporary folder, and sees to it that neither outlives its owner:
 *
 *     node guard.mjs FOLDER COMMAND [ARGUMENT…]
 *
 * The owner holds the other end of this process's standard input. That closes when the owner asks for it and also
 * when the owner dies, of whatever (Ctrl+C, a failed test, SIGKILL); then the command is ended with all that it
 * started, and the folder removed. So the modules that start a server need no signal handlers, which a library must
 * not install behind the back of the program that uses it.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long the command may take to end by itself when asked to. */
const GRACE_MS = 10_000;

/** How often, and how long, to try to remove the folder while something that is ending still writes to it. */
const REMOVALS = 50;
const REMOVAL_MS = 200;

const [folder, command, ...args] = process.argv.slice(2);
if (!folder || !command) throw new Error('usage: guard.mjs FOLDER COMMAND [ARGUMENT…]');

// Started as the leader of a process group (see server.mjs), so signals to group 0 reach all that the command started.
// They reach this process as well, which must stay to clean up.
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGPIPE'])) process.on(signal, () => {});

const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
child.on('error', (error) => console.error(`cannot run ${command}: ${error.message}`));
child.on('close', () => void cleanUp(folder));

process.stdin.on('close', () => {
  child.kill('SIGTERM');
  setTimeout(() => void cleanUp(folder), GRACE_MS);
});
process.stdin.resume();

/** @param {string} folder */
async function cleanUp(folder) {
  process.kill(0, 'SIGTERM');
  for (const pid of usersOf(folder)) endProcess(pid);
  for (let left = REMOVALS; left > 0; left--) {
    try {
      await rm(folder, { recursive: true, force: true });
      break;
    } catch {
      await sleep(REMOVAL_MS);
    }
  }
  process.kill(0, 'SIGKILL');
}

/**
 * The browser that shows the server's window is not in the process group. It ends when its owner does, but takes its
 * time, and would go on to write its profile into a folder that is gone.
 *
 * @param {string} folder
 * @returns {number[]} processes that have a path in the folder among their arguments
 */
function usersOf(folder) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid && commandLine(name).includes(folder))
    .map(Number);
}

/** @param {string} pid */
function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** @param {number} pid */
function endProcess(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended in the meantime.
  }
}
