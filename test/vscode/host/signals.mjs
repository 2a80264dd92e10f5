/** How often to look whether the parent process is still there. */
const LOOK_MS = 1_000;

/**
 * Waits until this program is told to end: by Ctrl+C, by another program, or by the end of the process that started
 * it. For programs only, which then clean up and end: from here on a signal alone does not end the process.
 *
 * @returns {Promise<number>} the exit code that says so
 */
export function untilTold() {
  return new Promise((resolve) => {
    process.on('SIGINT', () => resolve(130));
    process.on('SIGTERM', () => resolve(143));
    process.on('SIGHUP', () => resolve(129));
    // A parent that is killed tells nobody; its children then get another one.
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && resolve(129), LOOK_MS).unref();
  });
}
