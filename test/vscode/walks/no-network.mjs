import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { PROJECT } from '../host/paths.mjs';
import { openWindow } from '../host/window.mjs';

const TRUST = join(PROJECT, 'test/trust/noNetwork');

/**
 * A story each file of which tries to phone home: cards, views, the text of a PDF, a mail and a Word document, and the fact
 * sheet are opened. The window asks nobody but its own server for anything, and the language server nobody at all.
 */
export async function walkThroughNoNetwork() {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-no-network-'));
  const log = join(folder, 'asked.txt');
  const { STORY, HOME } = await beacons(folder);
  const workspace = writeStory(join(folder, 'story'), STORY);
  const window = await openWindow({ workspace, file: 'draft.md', extension: await trappedExtension(folder, log) });
  const { page } = window;
  const own = new URL(page.url()).host;
  /** @type {string[]} */
  const asked = [];
  const note = (/** @type {string} */ url) => {
    const { protocol, host } = new URL(url);
    if (/^(?:https?|wss?|ftp):$/.test(protocol) && host !== own) asked.push(url);
  };
  page.context().on('request', (request) => note(request.url()));
  page.on('websocket', (socket) => note(socket.url()));
  try {
    await window.waitForSquiggle('Pennok');
    assert.match(await window.hoverOver('Pennok', 'Mayor'), /Ruth Pennock/);
    await window.screenshot('no-network-hover');
    await window.openQuickFix('Pennok', 'Change to “Pennock”');
    await page.keyboard.press('Escape');

    for (const view of ['Sources', 'People & Places', 'Coverage', 'Sources Disagree'])
      await window.runCommand(`Copydesk: Focus on ${view} View`);
    await page.locator('.pane-body .monaco-list-row', { hasText: 'Contradicted' }).first().waitFor();

    await window.runCommand('Copydesk: Focus on Sources View');
    for (const name of ['report.pdf', 'report.docx', 'mail.eml', 'note.rtf']) {
      const row = page.locator('.pane-body .monaco-list-row', { hasText: name }).first();
      if ((await row.count()) === 0) continue;
      await row.click();
      await window.waitForText('Ruth Pennock');
    }

    await window.openFile('draft.md');
    await window.runCommand('Copydesk: Export Fact Sheet…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Web Page' }).first().click();
    await page.locator('.quick-input-widget .quick-input-box input').first().waitFor();
    const sheet = join(window.workspace, 'draft-fact-sheet.html');
    for (let tries = 0; !existsSync(sheet) && tries < 20; tries++) {
      await page.keyboard.press('Enter');
      await page.waitForTimeout(500);
    }
    const read = await page.context().newPage();
    await read.goto(pathToFileURL(sheet).href);
    assert.match(await read.locator('body').innerText(), /Pennok/);
    await read.screenshot({ path: join(PROJECT, 'test/vscode/screenshots/fact-sheet.png') });
    await read.close();

    assert.deepEqual(asked, [], 'what the window asked of others');
    assert.equal(existsSync(log) ? readFileSync(log, 'utf8') : '', '', 'what the language server asked for');

    // and what is asked for is seen
    const other = await page.context().newPage();
    await other.goto(`${HOME}/seen`).catch(() => undefined);
    assert.deepEqual(asked, [`${HOME}/seen`]);
    console.log('walked through a story that phones home: nobody was asked for anything');
  } finally {
    await window.close();
    rmSync(folder, { recursive: true });
  }
}

/** The files that try to reach their home, which the tests of the command line and the server use as well. */
async function beacons(folder) {
  const outfile = join(folder, 'beacons.mjs');
  await esbuild.build({
    entryPoints: [join(TRUST, 'beacons.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

function writeStory(folder, story) {
  for (const [name, content] of Object.entries(story)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The extension with a language server in which every way of Node to the network is trapped, also in its threads. */
async function trappedExtension(folder, log) {
  const extension = join(folder, 'extension');
  for (const name of ['package.json', 'package.nls.json', 'l10n', 'media', 'syntaxes', 'schemas', 'dist', 'docs/rules'])
    cpSync(join(PROJECT, name), join(extension, name), { recursive: true });
  const dist = join(extension, 'dist');
  await esbuild.build({
    entryPoints: [join(TRUST, 'trap.mjs')],
    outfile: join(dist, 'trap.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  for (const name of ['server', 'reader']) {
    renameSync(join(dist, `${name}.js`), join(dist, `untrapped-${name}.js`));
    writeFileSync(
      join(dist, `${name}.js`),
      `process.env.COPYDESK_TRAP = ${JSON.stringify(log)};\nrequire('./trap.cjs');\nrequire('./untrapped-${name}.js');\n`,
    );
  }
  return extension;
}
