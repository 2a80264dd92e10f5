import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runQuietly } from './command.mjs';
import { installServer } from './install.mjs';
import { writeSettings } from './settings.mjs';
import { makeTemporaryFolder } from './temporary.mjs';
import { within } from './within.mjs';

const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 60_000;

/** How much of the server's log is kept to explain a failure. */
const LOG_TAIL = 10_000;

const SERVER_ARGUMENTS = [
  // Port 0: the system chooses a free one, which the server then reports.
  ...['--bind-addr', '127.0.0.1:0', '--auth', 'none'],
  ...['--disable-telemetry', '--disable-update-check', '--disable-proxy'],
  ...['--disable-getting-started-override', '--ignore-last-opened'],
  ...['--vscode-option', 'telemetry-level=off', '--vscode-option', 'disable-experiments'],
];

/** Without it a window ignores the extension under development and the tests that its address names. */
const TESTING_ARGUMENTS = ['--vscode-option', 'enable-smoke-test-driver'];

const GUARD = fileURLToPath(new URL('./guard.mjs', import.meta.url));

/**
 * @typedef {object} ServerOptions
 * @property {Record<string, unknown> | undefined} [settings] user settings
 * @property {string | undefined} [extension] folder of an extension's project, which is used as if it were installed
 * @property {string | undefined} [vsix] a packaged extension to install
 * @property {string | undefined} [extensionsFolder] where extensions are installed already, instead of a fresh folder
 * @property {boolean | undefined} [untrusted] folders are not trusted before the reporter says so
 * @property {boolean | undefined} [testing] windows can run tests in the extension host, but show no notifications
 * @property {NodeJS.ProcessEnv | undefined} [env] environment of the server and the extension host, if not our own
 * @property {((message: string) => void) | undefined} [log] is told about an install that takes a while
 */

/**
 * @typedef {object} Server
 * @property {URL} address
 * @property {string} folder a temporary folder, removed when the server stops
 * @property {string} temporary the folder in it that programs shall use as the system's temporary folder
 * @property {() => string} output the last that the server wrote
 * @property {Promise<unknown>} ended when it has ended, of whatever
 * @property {() => Promise<void>} stop ends the server with all it started, and removes its files; may be called twice
 */

/**
 * Starts a server of VS Code's browser build with a profile of its own, on a free port that only this machine reaches.
 * It ends with this process if it is not stopped before.
 *
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>}
 */
export async function startServer(options = {}) {
  const { node, entry } = await installServer(options.log);
  const folder = makeTemporaryFolder();
  try {
    const profile = makeProfile(folder, options);
    const env = serverEnvironment(folder, options.env);
    if (options.vsix) {
      await runQuietly(node, [entry, ...profile, '--install-extension', options.vsix, '--force'], { env });
    }
    const args = [
      ...profile,
      ...SERVER_ARGUMENTS,
      ...(options.untrusted ? [] : ['--disable-workspace-trust']),
      ...(options.testing ? TESTING_ARGUMENTS : []),
    ];
    return await launch([node, entry, ...args], folder, env);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/**
 * @param {string} folder
 * @param {ServerOptions} options
 * @returns {string[]} the arguments that make the server use the profile
 */
function makeProfile(folder, options) {
  const data = join(folder, 'data');
  const config = join(folder, 'config.yaml');
  writeSettings(data, options.settings);
  // Without a file of its own the server reads, and writes, the one in the user's home folder.
  writeFileSync(config, 'auth: none\n');
  const extensions = options.extensionsFolder ?? join(folder, 'extensions');
  mkdirSync(extensions, { recursive: true });
  if (options.extension) linkExtension(options.extension, extensions);
  return ['--config', config, '--user-data-dir', data, '--extensions-dir', extensions];
}

/**
 * @param {string} extension
 * @param {string} extensions
 */
function linkExtension(extension, extensions) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
  symlinkSync(extension, join(extensions, `${publisher}.${name}-${version}`));
}

/**
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
function serverEnvironment(folder, env = process.env) {
  // In a terminal of VS Code, variables tell the server to hand over to that window. Options for our Node.js are
  // none for the server's, which is another version.
  const own = Object.entries(env).filter(
    ([name]) => !/^(VSCODE_IPC_|VSCODE_OPTIONS|CODE_SERVER_|NODE_OPTIONS)/.test(name),
  );
  // The server leaves sockets and caches in these two places.
  const home = join(folder, 'home');
  const temporary = join(folder, 'tmp');
  for (const path of [home, temporary]) mkdirSync(path);
  return {
    ...Object.fromEntries(own),
    HOME: home,
    TMPDIR: temporary,
    // No look-ups in an extension gallery.
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
  };
}

/**
 * @param {string[]} command
 * @param {string} folder removed at the end
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Server>}
 */
async function launch(command, folder, env) {
  // Detached makes the guard the leader of a process group, and keeps Ctrl+C in the terminal away from the server:
  // when it ends is for its owner to say.
  const guard = spawn(process.execPath, [GUARD, folder, ...command], { env, detached: true });
  const ended = new Promise((resolve) => guard.once('exit', resolve).once('error', resolve));
  // Asking a guard that is gone already is no error.
  guard.stdin.on('error', () => {});

  let output = '';
  const keep = (/** @type {Buffer} */ data) => (output = (output + data).slice(-LOG_TAIL));
  guard.stdout.on('data', keep);
  guard.stderr.on('data', keep);

  const stop = async () => {
    guard.stdin.end();
    await within(STOP_LIMIT_MS, ended, () => `the VS Code server did not stop within ${STOP_LIMIT_MS / 1000} s`);
  };
  const listening = new Promise((resolve) => {
    guard.stdout.on('data', () => {
      const address = /listening on (http:\S+)\s/.exec(output)?.[1];
      if (address) resolve(new URL(address));
    });
  });
  const died = ended.then(() => Promise.reject(new Error(`the VS Code server ended while starting:\n${output}`)));
  // Once the server listens nobody waits for this any more.
  died.catch(() => {});

  try {
    const address = await within(
      START_LIMIT_MS,
      Promise.race([listening, died]),
      () => `the VS Code server did not start within ${START_LIMIT_MS / 1000} s:\n${output}`,
    );
    return { address, folder, temporary: /** @type {string} */ (env.TMPDIR), output: () => output, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
