import assert from 'node:assert/strict';
import { PROJECT } from '../host/paths.mjs';
import { openWindow } from '../host/window.mjs';

/**
 * Walks through a story as a reporter does, in a real window: squiggle, card, quick fix, Problems, the file that a
 * passage comes from. What it sees it checks, and keeps as screenshots.
 *
 * @param {string} workspace folder of the peace-talks example
 */
export async function walkThrough(workspace) {
  for (const theme of ['light', 'dark']) {
    const window = await openWindow({ workspace, file: 'draft.md', extension: PROJECT, theme });
    const shot = (name) => window.screenshot(`${name}-${theme}`);
    try {
      await window.waitForSquiggle('Driscol');
      await shot('squiggles');

      const card = await window.hoverOver('Driscol', 'Army Secretary');
      assert.match(card, /No source writes “Driscol”/);
      assert.match(card, /Dan Driscoll/);
      await shot('hover');
      await window.focusEditor();

      const fixes = await window.openQuickFix('Witkof should', 'Change to “Witkoff”');
      assert.equal(fixes[0], 'Change to “Witkoff”');
      await shot('quick-fix');
      await window.chooseQuickFix('Change to “Witkoff”');
      await window.waitForNoSquiggle('Witkof');
      await shot('corrected');

      const problems = await window.problemsPanel();
      assert.ok(
        problems.some((line) => line.includes('Sunday')),
        problems.join('\n'),
      );
      await shot('problems');
      console.log(`walked through the window (${theme})`);
    } finally {
      await window.close();
    }
  }
}

/**
 * The same for quotations: an altered one, with the source's wording on its card and as its quick fix.
 *
 * @param {string} workspace folder of the harbour-lights example
 */
export async function walkThroughQuotations(workspace) {
  const window = await openWindow({ workspace, file: 'draft.md', extension: PROJECT, theme: 'light' });
  try {
    await window.waitForSquiggle('twice');
    const card = await window.hoverOver('twice', 'words it otherwise');
    assert.match(card, /three times/);
    await window.screenshot('quotation-hover-light');
    await window.focusEditor();
    const fixes = await window.openQuickFix('twice', 'Change to “three times”');
    assert.equal(fixes[0], 'Change to “three times”');
    await window.screenshot('quotation-quick-fix-light');
    console.log('walked through the quotations');
  } finally {
    await window.close();
  }
}
