#!/usr/bin/env node
/**
 * Stands in for the executable of the desktop VS Code where there is none: runs the tests of an extension in the
 * extension host of VS Code's browser build, with a headless Chromium as its window, and exits as they do.
 *
 *     code.mjs [FOLDER] --extensionDevelopmentPath=FOLDER --extensionTestsPath=MODULE
 *         [--user-data-dir=FOLDER] [--extensions-dir=FOLDER]
 *
 * This is what @vscode/test-electron calls; other options of VS Code are ignored. The extension host inherits the
 * environment. VSCODE_TESTS_LIMIT is the time in seconds after which a run has failed.
 */
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, parseArgs } from 'node:util';
import { windowAddress } from './address.mjs';
import { openBrowser } from './browser.mjs';
import { SCREENSHOTS } from './paths.mjs';
import { runAsProgram, UsageError } from './program.mjs';
import { startServer } from './server.mjs';
import { untilTold } from './signals.mjs';
import { within } from './within.mjs';

const TESTS_IN_HOST = fileURLToPath(new URL('./tests-in-host.mjs', import.meta.url));

const DEFAULT_LIMIT_SECONDS = 600;

/** How many entries of VS Code's log, each without its stack trace, explain why no result came. */
const LOG_TAIL = 30;

/**
 * Runs the tests that VS Code's arguments name.
 *
 * @param {string[]} args
 * @returns {Promise<number>} the exit code: 0 if all tests passed
 */
async function runTests(args) {
  const { tests, opening, userDataFolder, extensionsFolder } = understand(args);
  const told = untilTold();
  const output = await receiveOutput();
  try {
    const server = await startServer({
      testing: true,
      settings: readSettings(userDataFolder),
      extensionsFolder,
      // Read by tests-in-host.mjs.
      env: { ...process.env, TESTS_MODULE: tests, TESTS_OUTPUT: String(output.port) },
    });
    try {
      const browser = await openBrowser(server);
      try {
        return await outcome(browser.page, windowAddress(server.address, opening), told);
      } finally {
        await browser.close();
      }
    } finally {
      await server.stop();
    }
  } finally {
    await output.close();
  }
}

/**
 * Prints what the tests print, which comes through a connection from the extension host.
 *
 * @returns {Promise<{ port: number, close: () => Promise<void> }>} close waits until all is printed
 */
async function receiveOutput() {
  const receiver = createServer((connection) => connection.pipe(process.stdout, { end: false }));
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  return {
    port: /** @type {import('node:net').AddressInfo} */ (receiver.address()).port,
    close: async () => {
      receiver.close();
      await once(receiver, 'close');
    },
  };
}

/**
 * @param {string[]} args
 * @returns what to run, and the folders of the profile
 */
function understand(args) {
  const { values, positionals } = parseArgs({
    args,
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string', multiple: true },
      extensionTestsPath: { type: 'string' },
      'user-data-dir': { type: 'string' },
      'extensions-dir': { type: 'string' },
    },
  });
  const text = (/** @type {unknown} */ value) => (typeof value === 'string' ? resolve(value) : undefined);

  const tests = text(values.extensionTestsPath);
  if (!tests) throw new UsageError('this stand-in for VS Code only runs tests: --extensionTestsPath is missing');
  const [folder, file] = place(positionals.map((path) => resolve(path)));
  const extensions = [values.extensionDevelopmentPath ?? []]
    .flat()
    .map(String)
    .map((path) => resolve(path));
  return {
    tests,
    opening: { folder, file, extensions, tests: TESTS_IN_HOST },
    userDataFolder: text(values['user-data-dir']),
    extensionsFolder: text(values['extensions-dir']),
  };
}

/**
 * @param {string[]} paths
 * @returns {[string | undefined, string | undefined]} the folder or workspace file among them, and the file to edit
 */
function place(paths) {
  const isWorkspace = (/** @type {string} */ path) => path.endsWith('.code-workspace') || statSync(path).isDirectory();
  return [paths.find(isWorkspace), paths.find((path) => !isWorkspace(path))];
}

/**
 * The profile's settings. The folder is only read: the server keeps its files in a folder of its own.
 *
 * @param {string} [userDataFolder]
 * @returns {Record<string, unknown> | undefined}
 */
function readSettings(userDataFolder) {
  const file = userDataFolder && join(userDataFolder, 'User', 'settings.json');
  return file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * Opens the window, and waits for the exit code of the tests in it, or for a signal.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @param {Promise<number>} told the exit code that a signal asks for
 * @returns {Promise<number>}
 */
async function outcome(page, address, told) {
  const seconds = Number(process.env.VSCODE_TESTS_LIMIT) || DEFAULT_LIMIT_SECONDS;
  /** @type {string[]} */
  const log = [];
  try {
    const exit = Promise.race([opened(page, address, log), told]);
    return await within(seconds * 1000, exit, () => `the tests did not end within ${seconds} s (VSCODE_TESTS_LIMIT)`);
  } catch (error) {
    const path = join(SCREENSHOTS, `failed-tests-${Date.now()}.png`);
    mkdirSync(SCREENSHOTS, { recursive: true });
    const screenshot = await page.screenshot({ path }).then(
      () => path,
      () => 'none',
    );
    console.error(`VS Code’s log ended with:\n${[...new Set(log)].slice(-LOG_TAIL).join('\n')}\n`);
    console.error(`${error instanceof Error ? error.message : error}\nScreenshot: ${screenshot}`);
    return 1;
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @param {string[]} log takes VS Code's log, the first line of each entry
 * @returns {Promise<number>} the exit code that the extension host ends with
 */
async function opened(page, address, log) {
  /** @type {Promise<number>} */
  const exit = new Promise((resolve, reject) => {
    page.on('crash', () => reject(new Error('the page of VS Code crashed')));
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _, /** @type {unknown[]} */ args) =>
    log.push(format(...args).split('\n', 1)[0] ?? ''),
  );
  await page.goto(address, { timeout: 0 });
  return exit;
}

await runAsProgram(import.meta.url, () => runTests(process.argv.slice(2)));
