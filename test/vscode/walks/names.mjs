import assert from 'node:assert/strict';
import { PROJECT } from '../host/paths.mjs';
import { openWindow } from '../host/window.mjs';

/**
 * People and places: the view, its limits and search, and the way through the mentions of a name.
 *
 * @param {string} workspace folder of the peace-talks example
 */
export async function walkThroughNames(workspace) {
  for (const theme of ['light', 'dark']) {
    const window = await openWindow({ workspace, file: 'draft.md', extension: PROJECT, theme });
    const { page } = window;
    const shot = (name) => window.screenshot(`${name}-${theme}`);
    const row = (text) => page.locator('.pane-body .monaco-list-row', { hasText: text }).first();
    try {
      await window.waitForSquiggle('Driscol');
      await page.locator('.activitybar .action-item:has([aria-label^="Copydesk"])').first().click();
      await row('Steve Witkoff').waitFor();
      await shot('names');

      await row('Steve Witkoff').click();
      await page.locator('.statusbar-item', { hasText: 'Steve Witkoff: 1 of' }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.statusbar-item', { hasText: 'Steve Witkoff: 2 of' }).waitFor();
      await shot('names-stepping');

      await row('Steve Witkoff').locator('.monaco-tl-twistie').click();
      await page.locator('.pane-body .monaco-list-row .monaco-highlighted-label .highlight').first().waitFor();
      await shot('names-mentions');

      await window.runCommand('Copydesk: Find a Person or Place');
      const input = page.locator('.quick-input-widget .quick-input-box input');
      await page.locator('.quick-input-title', { hasText: 'Find a Person or Place' }).waitFor();
      await input.fill('wit');
      const found = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Steve Witkoff' }).first();
      await found.waitFor();
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Kremlin' }).waitFor({ state: 'detached' });
      assert.match((await found.textContent()) ?? '', /envoy/);
      await shot('names-search');
      console.log(`walked through people and places (${theme})`);
    } finally {
      await window.close();
    }
  }
}
