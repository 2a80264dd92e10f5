import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../host/paths.mjs';
import { openWindow } from '../host/window.mjs';

const DRAFT = `Mayor Ruth Pennok opened the lock at Sallow Bridge on Monday.

The engineer Tobias Vantongeren said that it would hold for a century.
`;
const INSIDE = 'Mayor Ruth Pennock opened the new lock. Ruth Pennock thanked the engineers of Sallow Bridge.\n';
const OUTSIDE = 'The engineer Tobias Vantongerloo built the lock. Tobias Vantongerloo is sixty.\n';

/**
 * A folder that nobody has trusted yet: what lies in it is checked, what its settings name outside of it is not read and
 * said so, until the reporter trusts it.
 */
export async function walkThroughRestricted() {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-restricted-'));
  const [workspace, outside] = [join(folder, 'story'), join(folder, 'archive')];
  for (const made of [join(workspace, 'sources'), outside]) mkdirSync(made, { recursive: true });
  writeFileSync(join(workspace, 'draft.md'), DRAFT);
  writeFileSync(join(workspace, 'sources', 'inside.txt'), INSIDE);
  writeFileSync(join(outside, 'outside.txt'), OUTSIDE);
  writeFileSync(join(workspace, 'copydesk.json'), JSON.stringify({ sources: ['sources/**', `${outside}/**`] }));
  const settings = { 'security.workspace.trust.startupPrompt': 'never' };
  const window = await openWindow({ workspace, file: 'draft.md', extension: PROJECT, settings, untrusted: true });
  const { page } = window;
  try {
    await window.waitForSquiggle('Pennok');
    await page.locator('.activitybar .action-item:has([aria-label^="Copydesk"])').first().click();
    await page.locator('.pane-body .message', { hasText: 'not read until you trust' }).first().waitFor();
    await page.locator('.pane-body .monaco-list-row', { hasText: 'inside' }).first().waitFor();
    assert.doesNotMatch((await window.squiggles()).map(({ text }) => text).join(' '), /Vantongeren/);
    await window.screenshot('restricted');

    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).click();
    await page
      .locator('.workspace-trust-editor .monaco-button', { hasText: /^Trust$/ })
      .first()
      .click();
    await window.openFile('draft.md');
    await window.waitForSquiggle('Vantongeren');
    await window.screenshot('restricted-no-more');
    console.log('walked through a folder that is not trusted');
  } finally {
    await window.close();
    rmSync(folder, { recursive: true });
  }
}
