import assert from 'node:assert/strict';
import { PROJECT } from '../host/paths.mjs';
import { openWindow } from '../host/window.mjs';

/** From an empty window to the first corrected name, by what the window says alone. */
export async function walkThroughFirstStart() {
  for (const theme of ['light', 'dark', 'Default High Contrast', 'Default High Contrast Light']) {
    const window = await openWindow({ extension: PROJECT, theme, size: { width: 1400, height: 860 } });
    const { page } = window;
    const shot = (name) => window.screenshot(`first-start-${name}-${theme.toLowerCase().replaceAll(' ', '-')}`);
    const button = (text) => page.locator('.getting-started-step.expanded .monaco-button', { hasText: text });
    // a theme with high contrast draws two lines where others draw one squiggle
    const summary = (text) => page.locator('.codelens-decoration', { hasText: text }).waitFor();
    const done = (title) =>
      page.locator('.getting-started-step', { hasText: title }).locator('.codicon.complete, .complete.codicon').first();
    try {
      await page.locator('.activitybar .action-item:has([aria-label^="Copydesk"])').first().click();
      await page.locator('.pane-body .welcome-view .monaco-button', { hasText: 'Open the Example Story' }).waitFor();
      await shot('empty-views');

      await window.runCommand('Copydesk: Get Started');
      await button('Open the Example Story').waitFor();
      await shot('walkthrough');
      await button('Open the Example Story').click();

      // the window loads anew, with the folder of the example
      await page.locator('.tab', { hasText: 'draft.md' }).waitFor();
      await page.locator('.squiggly-warning').first().waitFor();
      await summary('6 to correct');
      await button('Go to the First Finding').waitFor();
      await shot('example');
      await button('Go to the First Finding').click();
      await page.locator('.monaco-hover:not(.hidden)', { hasText: 'No source writes “Driscol”' }).first().waitFor();
      await shot('finding');
      await page.keyboard.press('Escape');
      await done('See what does not agree').waitFor();

      await page.locator('.getting-started-step', { hasText: 'Correct it' }).click();
      await button('Correct the First Finding').click();
      const fixes = page.locator('.action-widget .monaco-list-row.action');
      await fixes.first().waitFor();
      assert.match((await fixes.first().textContent()) ?? '', /Change to “Driscoll”/);
      await shot('fixes');
      await page.keyboard.press('Enter');
      await window.waitForText('Driscoll');
      await summary('5 to correct');
      await done('Correct it').waitFor();
      await shot('corrected');

      await page.locator('.getting-started-step', { hasText: 'Look at the sources' }).click();
      await button('Show Sources').click();
      await page.locator('.pane-body .monaco-list-row', { hasText: 'The Week' }).first().waitFor();
      await shot('sources');
      await page.locator('.getting-started-step', { hasText: 'Now your own story' }).click();
      await shot('own');
      console.log(`walked through the first start (${theme})`);
    } finally {
      await window.close();
    }
  }
}
