import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../host/paths.mjs';
import { openWindow } from '../host/window.mjs';

/** Documents as programs make them, with the names that reporters give them. */
const PAPERS = {
  '01-gazette-vote.pdf': 'story-pdftex.pdf',
  '02-board-statement.docx': 'revised.docx',
  '03-mail-from-imelda.eml': 'attached.eml',
  '04-gazette-online.html': 'saved-page.html',
  '05-minutes-scanned.pdf': 'scan.pdf',
};

const INTERVIEW = `1
00:04:31,200 --> 00:04:34,900
BARTHOLOMEW QUENNELL: They have counted the houses.

2
00:04:34,900 --> 00:04:37,000
They have not counted the fish.
`;

/** The view of the sources: its groups, its menu, and the text of a PDF to which a card leads. */
export async function walkThroughSources() {
  const formats = join(PROJECT, 'test', 'fixtures', 'formats');
  const workspace = mkdtempSync(join(tmpdir(), 'tidal-barrier-'));
  try {
    mkdirSync(join(workspace, 'sources'));
    for (const [name, fixture] of Object.entries(PAPERS))
      cpSync(join(formats, fixture), join(workspace, 'sources', name));
    writeFileSync(join(workspace, 'sources', '06-quennell-interview.srt'), INTERVIEW);
    cpSync(join(formats, 'draft.md'), join(workspace, 'draft.md'));
    for (const theme of ['light', 'dark']) await walkThroughView(workspace, theme);
  } finally {
    rmSync(workspace, { recursive: true });
  }
}

/**
 * @param {string} workspace
 * @param {string} theme
 */
async function walkThroughView(workspace, theme) {
  const window = await openWindow({ workspace, file: 'draft.md', extension: PROJECT, theme });
  const { page } = window;
  const shot = (name) => window.screenshot(`${name}-${theme}`);
  const row = (text) => page.locator('.pane-body .monaco-list-row', { hasText: text }).first();
  try {
    await window.waitForSquiggle('Abernathy');
    await page.locator('.activitybar .action-item:has([aria-label^="Copydesk"])').first().click();
    await row('05-minutes-scanned.pdf').waitFor();
    await row('Barrière: the papers').waitFor();
    await shot('sources');

    await row('Council backs tidal barrier').click({ button: 'right' });
    await page.locator('.monaco-menu .action-item', { hasText: 'Open as Text' }).waitFor();
    await shot('sources-menu');
    await page.locator('.monaco-menu .action-item', { hasText: 'Open as Text' }).click();
    await page.locator('.tab.active', { hasText: '01-gazette-vote.pdf (text)' }).waitFor();
    await page.locator('.view-line', { hasText: 'Councillors' }).first().waitFor();
    await shot('pdf-as-text');

    await window.openFile('draft.md');
    const card = await window.hoverOver('Abernathy', 'Constance Abernethy');
    assert.match(card, /page 2/);
    // the passage stands with the finding, as related information
    await page.locator('.monaco-hover:not(.hidden) a', { hasText: '01-gazette-vote.pdf' }).first().click();
    await page.locator('.tab.active', { hasText: '01-gazette-vote.pdf (text)' }).waitFor();
    await page.locator('.view-line', { hasText: 'Abernethy' }).first().waitFor();
    const line = await page
      .locator('.statusbar-item', { hasText: /^Ln \d+/ })
      .first()
      .textContent();
    const shown = await page.locator('.line-numbers.active-line-number').first().textContent();
    assert.match(line ?? '', new RegExp(`Ln ${shown}\\b`));
    const [lineBox, numberBox] = await Promise.all([
      page.locator('.view-line', { hasText: 'Abernethy' }).first().boundingBox(),
      page.locator('.line-numbers.active-line-number').first().boundingBox(),
    ]);
    assert.ok(Math.abs(lineBox.y - numberBox.y) < 5, 'the link led to another line');
    await shot('pdf-by-hover-link');
    console.log(`walked through the sources (${theme})`);
  } finally {
    await window.close();
  }
}
