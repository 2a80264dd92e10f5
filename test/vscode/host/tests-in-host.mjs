/**
 * What code.mjs has the extension host run in place of the tests: runs them with their output sent back directly.
 * What the extension host prints by itself goes through VS Code's log, amid hundreds of lines of its own.
 */
import { Console } from 'node:console';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { connect } from 'node:net';

/** @returns {Promise<void>} */
export async function run() {
  const { TESTS_MODULE = '', TESTS_OUTPUT } = process.env;
  const output = connect(Number(TESTS_OUTPUT), '127.0.0.1');
  await once(output, 'connect');

  // The extension host has nailed down the methods of the console, but not the console.
  globalThis.console = new Console(output);
  process.stdout.write = process.stderr.write = output.write.bind(output);
  try {
    // Only `require` finds the tests' `vscode` module.
    await createRequire(TESTS_MODULE)(TESTS_MODULE).run();
  } catch (error) {
    console.error(error instanceof Error ? error.stack : error);
    throw error;
  } finally {
    // VS Code ends this process right after.
    output.end();
    await once(output, 'finish');
  }
}
