import { findCommand, runQuietly } from './command.mjs';
import { HostUnavailable } from './unavailable.mjs';

const CANDIDATES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Debian's Chromium without a font draws every letter as an empty box. */
const DEBIAN_PACKAGES = ['chromium', 'fonts-liberation'];

/**
 * The Chromium to drive: the one that the variable CHROMIUM names, else one that is installed.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (!named) return findCommand(CANDIDATES);
  const found = findCommand([named]);
  if (!found) throw new HostUnavailable(`CHROMIUM is set to ${named}, which is no executable file`);
  return found;
}

/**
 * Finds a Chromium, and installs Debian's where there is none and that can be done.
 *
 * @param {(message: string) => void} [log]
 * @returns {Promise<string>} path of the executable
 */
export async function ensureChromium(log = console.log) {
  const found = findChromium();
  if (found) return found;

  const aptGet = findCommand(['apt-get']);
  if (!aptGet || process.getuid?.() !== 0) {
    throw new HostUnavailable(
      'no Chromium found: install Chromium or Google Chrome, or set CHROMIUM to its executable' +
        (aptGet ? ' (as root, Debian’s package is installed by itself)' : ''),
    );
  }

  log('Installing Chromium from Debian’s packages …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Another apt-get may be at work: wait for its lock instead of failing at once.
  const apt = (/** @type {string[]} */ ...args) =>
    runQuietly(aptGet, ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], { env });
  try {
    await apt('update');
    await apt('install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES);
  } catch (error) {
    throw new HostUnavailable('installing Debian’s chromium failed', { cause: error });
  }
  const installed = findChromium();
  if (!installed) throw new HostUnavailable('Debian’s chromium was installed, but no executable was found');
  return installed;
}
