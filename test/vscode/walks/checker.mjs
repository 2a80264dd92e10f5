import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PROJECT } from '../host/paths.mjs';
import { processesOf } from '../host/processes.mjs';
import { openWindow } from '../host/window.mjs';

const SERVER = /\bdist\/server\.js\b/;
const NOTIFICATIONS = '.notifications-toasts .notification-list-item-message';

/**
 * The language server crashes, and is started again; it crashes again and again, and stays off; it cannot be started. What
 * the window says of it, and that the draft is checked again.
 *
 * @param {string} workspace folder of the peace-talks example
 */
export async function walkThroughCrashes(workspace) {
  const window = await openWindow({ workspace, file: 'draft.md', extension: PROJECT, theme: 'light' });
  try {
    await window.waitForSquiggle('Driscol');
    if (processesOf(window.temporary, SERVER).length === 0) return console.log('skipped the crashes: no /proc here');
    await crash(window);
    await window.waitForNotification('Copydesk stopped unexpectedly and was started again. Your draft is safe');
    await window.screenshot('crash-light');
    await window.goTo('Driscol');
    await window.waitForSquiggle('Driscol');
    await window.page.keyboard.press('Control+End');
    await window.typeText('\nLater Yuri Ushakow left. ');
    await window.waitForSquiggle('Ushakow');

    for (let times = 2; times <= 4; times++) {
      await window.waitForSquiggle('Ushakow');
      await crash(window);
      await window.waitForNoSquiggle('Ushakow');
    }
    await window.waitForNotification('Copydesk has stopped several times in a row');
    await window.screenshot('crashes-light');
    assert.equal(processesOf(window.temporary, SERVER).length, 0);
    await window.page.locator('.notifications-toasts .monaco-button', { hasText: 'Start Again' }).click();
    await serverOf(window);
    await window.waitForSquiggle('Ushakow');
    console.log('walked through crashes');
  } finally {
    await window.close();
  }
}

/** @param {string} workspace */
export async function walkThroughRefusal(workspace) {
  const extension = brokenExtension();
  const window = await openWindow({ workspace, file: 'draft.md', extension, theme: 'dark' });
  try {
    const said = 'Copydesk could not start. Your draft is safe, but it is not being checked.';
    await window.waitForNotification(said);
    // whatever else there may be to say comes at once
    await sleep(1000);
    assert.deepEqual(await window.page.locator(NOTIFICATIONS).allInnerTexts(), [said]);
    await window.screenshot('refusal-dark');
    cpSync(join(PROJECT, 'dist'), join(extension, 'dist'), { recursive: true });
    await window.page.locator('.notifications-toasts .monaco-button', { hasText: 'Start Again' }).click();
    await window.waitForSquiggle('Driscol');
    console.log('walked through a refusal to start');
  } finally {
    await window.close();
    rmSync(extension, { recursive: true });
  }
}

/** Ends the language server as the system does when there is no memory left, and waits until it is gone. */
async function crash(window) {
  const pid = await serverOf(window);
  process.kill(pid, 'SIGKILL');
  while (processesOf(window.temporary, SERVER).includes(pid)) await sleep(50);
}

async function serverOf(window) {
  for (let end = Date.now() + 60_000; Date.now() < end; await sleep(100)) {
    const [pid] = processesOf(window.temporary, SERVER);
    if (pid !== undefined) return pid;
  }
  throw new Error('waited in vain for the language server');
}

/** The extension with a server that ends at once. */
function brokenExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-broken-'));
  for (const name of ['package.json', 'package.nls.json', 'l10n', 'media', 'syntaxes', 'schemas', 'dist'])
    cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'docs'));
  writeFileSync(join(folder, 'dist', 'server.js'), 'process.exit(3);\n');
  return folder;
}
