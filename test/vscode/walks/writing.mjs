import assert from 'node:assert/strict';
import { PROJECT } from '../host/paths.mjs';
import { openWindow } from '../host/window.mjs';

const SUGGESTIONS = '.suggest-widget.visible .monaco-list-row';
const KEY_MS = 50;

/**
 * Writes on in a story: names are offered as they are typed, and in nobody's way; what was checked is dismissed, shown
 * faded, and brought back.
 *
 * @param {string} workspace folder of the peace-talks example
 */
export async function walkThroughWriting(workspace) {
  for (const theme of ['light', 'dark']) {
    const window = await openWindow({ workspace, file: 'draft.md', extension: PROJECT, theme });
    const shot = (name) => window.screenshot(`${name}-${theme}`);
    const type = (text) => window.page.keyboard.type(text, { delay: KEY_MS });
    const suggestions = window.page.locator(SUGGESTIONS);
    try {
      await window.waitForSquiggle('Driscol');
      await window.focusEditor();
      await window.page.keyboard.press('Control+End');

      await type('\nLater in the day Ume');
      await suggestions.first().waitFor();
      assert.match(await suggestions.first().innerText(), /^Umerov/);
      await shot('completion');
      await window.page.keyboard.press('Enter');
      await type(' came to Kyiv');
      // typed in full: Enter begins a new line, whatever is still offered
      await type('\nThe Umbrella of those who Umpired was open.');
      assert.equal(await suggestions.count(), 0);
      assert.match(await window.visibleText(), /day Umerov came to Kyiv\nThe Umbrella of those who Umpired was open\./);

      await window.openQuickFix('Driscol', 'Ignore this finding in this story');
      await shot('dismiss');
      await window.chooseQuickFix('Ignore this finding in this story');
      await window.waitForNoSquiggle('Driscol');
      assert.equal(await window.page.locator('.tab').count(), 1, 'no other file was opened');
      await window.runCommand('Copydesk: Show or Hide Dismissed Findings');
      await window.waitForNotification('One dismissed finding is shown faded');
      await window.openQuickFix('Driscol', 'Bring this finding back');
      await shot('dismissed');
      await window.chooseQuickFix('Bring this finding back');
      await window.waitForSquiggle('Driscol');
      console.log(`wrote in the window (${theme})`);
    } finally {
      await window.close();
    }
  }
}
