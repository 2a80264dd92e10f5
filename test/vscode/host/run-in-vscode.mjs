/**
 * Runs compiled mocha tests in the extension host of a real VS Code, through @vscode/test-electron:
 *
 *     node run-in-vscode.mjs [--workspace FOLDER] [--extension FOLDER] [--skip-if-unavailable] TESTS
 *
 * TESTS is the compiled module that exports `run()`. The VS Code is the executable that VSCODE_EXECUTABLE names, else
 * the desktop VS Code if one is found, else the browser build, which is installed if need be. With VSCODE_TESTS=skip
 * nothing is run; with --skip-if-unavailable a machine where VS Code cannot be had is no failure.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { resolveCliArgsFromVSCodeExecutablePath, runTests, TestRunFailedError } from '@vscode/test-electron';
import { ensureChromium } from './chromium.mjs';
import { runQuietly } from './command.mjs';
import { findDesktop } from './desktop.mjs';
import { installServer } from './install.mjs';
import { PROJECT } from './paths.mjs';
import { runAsProgram, UsageError } from './program.mjs';
import { writeSettings } from './settings.mjs';
import { makeTemporaryFolder } from './temporary.mjs';
import { HostUnavailable } from './unavailable.mjs';

const STAND_IN = fileURLToPath(new URL('./code.mjs', import.meta.url));

/**
 * @typedef {object} RunOptions
 * @property {string} tests the compiled module that exports `run()`
 * @property {string | undefined} [workspace] a folder; the window opens a copy, which is removed at the end
 * @property {string | undefined} [extension] the extension's folder, the project's root if not given
 * @property {string | undefined} [vsix] a packaged extension, which is installed and tested instead
 * @property {Record<string, unknown> | undefined} [settings] user settings
 * @property {Record<string, string> | undefined} [env] variables for the tests, beside this process's own
 */

/**
 * Runs the tests in a fresh profile of VS Code.
 *
 * @param {RunOptions} options
 * @returns {Promise<number>} the exit code: 0 if all tests passed
 * @throws {HostUnavailable} if there is no VS Code to be had
 */
export async function runInVSCode({ tests, workspace, extension = PROJECT, vsix, settings, env = {} }) {
  const vscodeExecutablePath = await findExecutable();
  const folder = makeTemporaryFolder();
  const stopForwarding = forwardSignals();
  try {
    const data = join(folder, 'data');
    writeSettings(data, settings);
    const profile = [`--user-data-dir=${data}`, `--extensions-dir=${join(folder, 'extensions')}`];
    const launchArgs = vsix ? profile : ['--disable-extensions', ...profile];
    if (vsix) await installPackage(vscodeExecutablePath, resolve(vsix), profile, folder);
    if (workspace) {
      const copy = join(folder, 'workspace', basename(resolve(workspace)));
      cpSync(workspace, copy, { recursive: true });
      launchArgs.unshift(copy);
    }
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: vsix ? emptyExtension(folder) : resolve(extension),
      extensionTestsPath: resolve(tests),
      extensionTestsEnv: { ...env, ...(vsix && { TESTED_PACKAGE: '1' }) },
      launchArgs,
    });
  } catch (error) {
    if (error instanceof TestRunFailedError) return error.code ?? 1;
    throw error;
  } finally {
    stopForwarding();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/**
 * Installs a package as people do.
 *
 * @param {string} executable
 * @param {string} vsix
 * @param {string[]} profile
 * @param {string} home where the browser build may leave its own settings
 */
async function installPackage(executable, vsix, profile, home) {
  const install = [...profile, '--install-extension', vsix, '--force'];
  if (executable === STAND_IN) {
    const { node, entry } = await installServer();
    await runQuietly(node, [entry, ...install], { env: { ...process.env, HOME: home } });
    return;
  }
  const [program = executable, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable, {
    reuseMachineInstall: true,
  });
  await runQuietly(program, [...args, ...install], { env: process.env });
}

/**
 * What tests belong to that are about an installed extension: VS Code runs them with one under development only.
 *
 * @param {string} folder
 * @returns {string}
 */
function emptyExtension(folder) {
  const path = join(folder, 'empty');
  mkdirSync(path);
  const manifest = { name: 'empty', publisher: 'tests', version: '0.0.1', engines: { vscode: '*' } };
  writeFileSync(join(path, 'package.json'), JSON.stringify(manifest));
  return path;
}

/** @returns {Promise<string>} */
async function findExecutable() {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named) return named;
  const desktop = findDesktop();
  if (desktop) return desktop.executable;
  // The stand-in would install these too, but here a failure can be told from that of a test.
  await installServer();
  await ensureChromium();
  return STAND_IN;
}

/**
 * Makes every signal to end act as Ctrl+C does: only on that one does test-electron end the VS Code that it started.
 *
 * @returns {() => void}
 */
function forwardSignals() {
  const interrupt = () => process.emit('SIGINT');
  // With a listener of our own, test-electron leaves it to us to end the process, after cleaning up.
  const ignore = () => {};
  process.on('SIGTERM', interrupt).on('SIGHUP', interrupt).on('SIGINT', ignore);
  return () => process.off('SIGTERM', interrupt).off('SIGHUP', interrupt).off('SIGINT', ignore);
}

await runAsProgram(import.meta.url, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      workspace: { type: 'string' },
      extension: { type: 'string' },
      'skip-if-unavailable': { type: 'boolean' },
    },
  });
  const [tests] = positionals;
  if (!tests) throw new UsageError('name the compiled module of the tests, which exports run()');
  if (process.env.VSCODE_TESTS === 'skip') {
    console.log('Skipped the tests in VS Code: VSCODE_TESTS=skip.');
    return 0;
  }
  try {
    return await runInVSCode({ tests, workspace: values.workspace, extension: values.extension });
  } catch (error) {
    if (!values['skip-if-unavailable'] || !(error instanceof HostUnavailable)) throw error;
    console.log(`Skipped the tests in VS Code: ${error.reason}`);
    return 0;
  }
});
