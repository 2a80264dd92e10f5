import assert from 'node:assert/strict';
import { PROJECT } from '../host/paths.mjs';
import { openWindow } from '../host/window.mjs';

/**
 * Where sources disagree: the view, a passage at its place, both passages side by side, and what the empty view says.
 *
 * @param {string} workspace folder of the harbour-lights example
 * @param {string[]} [themes]
 */
export async function walkThroughConflicts(workspace, themes = ['light', 'dark', 'Default High Contrast']) {
  for (const theme of themes) {
    const size = { width: 1400, height: 900 };
    const window = await openWindow({ workspace, file: 'draft.md', extension: PROJECT, theme, size });
    const { page } = window;
    const shot = (name) => window.screenshot(`${name}-${theme.toLowerCase().replaceAll(' ', '-')}`);
    const row = (text) => page.locator('.pane-body .monaco-list-row', { hasText: text }).first();
    try {
      await page.locator('.squiggly-warning').first().waitFor();
      await window.runCommand('Copydesk: Find Where the Sources Disagree');
      for (const pane of ['Sources', 'People & Places', 'Coverage']) {
        const header = page.locator('.pane-header', { has: page.getByText(pane, { exact: true }) });
        if ((await header.getAttribute('aria-expanded')) === 'true') await header.click();
      }
      const brandel = row('Katarina Brandel or Brandl');
      await brandel.click();
      await row('Tideway Chronicle').waitFor();
      await shot('conflicts');

      await row('Tideway Chronicle').click();
      await page.locator('.tab', { hasText: '04-tideway-chronicle.html' }).waitFor();
      await brandel.hover();
      await brandel.locator('.action-label[aria-label^="Show Both Passages"]').click();
      await page.locator('.editor-group-container').nth(1).waitFor();
      await page.locator('.editor-group-container').nth(1).locator('.tab').first().waitFor();
      assert.equal(await page.locator('.editor-group-container').count(), 2);
      await shot('conflicts-both');
      console.log(`walked through what sources disagree on (${theme})`);
    } finally {
      await window.close();
    }
  }
}
