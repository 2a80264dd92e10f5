import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium.mjs';

const SIZE = { width: 1280, height: 800 };

const ARGUMENTS = [
  // Chromium's sandbox needs rights that containers and root have not; it only ever shows our own server's pages.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a headless Chromium with a page, all of its files in the server's temporary folder. It ends with this
 * process if it is not closed before: Chromium quits when the pipe to its owner breaks.
 *
 * @param {import('./server.mjs').Server} server
 * @param {Pick<import('./window.mjs').WindowOptions, 'size' | 'log'>} [options]
 * @returns {Promise<{ page: import('playwright-core').Page, close: () => Promise<void> }>}
 */
export async function openBrowser(server, { size = SIZE, log } = {}) {
  const executablePath = await ensureChromium(log);
  const folder = mkdtempSync(join(server.temporary, 'browser-'));
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath,
    artifactsDir: join(folder, 'artifacts'),
    args: ARGUMENTS,
    viewport: size,
    // Beside its profile it leaves files in these two places.
    env: { ...process.env, HOME: folder, TMPDIR: server.temporary },
    // What happens on a signal is for the program to say, not for its libraries.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  return { page: context.pages()[0] ?? (await context.newPage()), close: () => context.close() };
}
