import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HostUnavailable } from './unavailable.mjs';

/** A program was called in a way that cannot work; the message says all. */
export class UsageError extends Error {}

/**
 * Runs `main` if the module is the program that Node.js was started with, and not one that is imported.
 * The program's exit code is what `main` returns, and 1 if it throws.
 *
 * @param {string} moduleUrl the module's `import.meta.url`
 * @param {() => Promise<number | void>} main
 */
export async function runAsProgram(moduleUrl, main) {
  if (!process.argv[1] || realpathSync(process.argv[1]) !== realpathSync(fileURLToPath(moduleUrl))) return;
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    // A stack trace helps where the program is at fault, not where the call or the machine is.
    if (error instanceof HostUnavailable) console.error(`Error: ${error.reason}`);
    else if (error instanceof UsageError) console.error(`Error: ${error.message}`);
    else console.error(error);
    process.exitCode = 1;
  }
}
