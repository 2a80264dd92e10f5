import { PROJECT } from '../host/paths.mjs';
import { openWindow } from '../host/window.mjs';

/**
 * What the sources make of each claim: the view, and the marks of fact-check mode.
 *
 * @param {string} workspace folder of the harbour-lights example
 * @param {string[]} [themes]
 */
export async function walkThroughCoverage(workspace, themes = ['light', 'dark', 'Default High Contrast']) {
  for (const theme of themes) {
    const size = { width: 1400, height: 900 };
    const window = await openWindow({ workspace, file: 'draft.md', extension: PROJECT, theme, size });
    const { page } = window;
    const shot = (name) => window.screenshot(`${name}-${theme.toLowerCase().replaceAll(' ', '-')}`);
    const row = (text) => page.locator('.pane-body .monaco-list-row', { hasText: text }).first();
    try {
      await page.locator('.squiggly-warning').first().waitFor();
      await page.locator('.activitybar .action-item:has([aria-label^="Copydesk"])').first().click();
      for (const pane of ['Sources', 'People & Places'])
        await page.locator('.pane-header', { hasText: pane }).first().click();
      await row('Contradicted').waitFor();
      await window.runCommand('Copydesk: Turn Fact-Check Mode On');
      const marks = page.locator('.glyph-margin-widgets .cgmr');
      await marks.nth(2).waitFor();
      await shot('coverage');
      await row('Contradicted').click();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      await row('Skerry Point Trust').waitFor();
      await shot('coverage-passages');
      await window.runCommand('Copydesk: Turn Fact-Check Mode Off');
      await marks.first().waitFor({ state: 'detached' });
      console.log(`walked through the coverage (${theme})`);
    } finally {
      await window.close();
    }
  }
}
