import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../host/paths.mjs';
import { openWindow } from '../host/window.mjs';

/** A fast typist: some 12 keys a second; a slip is corrected at that pace as well. */
const KEY_MS = 80;
const WORDS = 5000;
/** A correction is to be seen within so many milliseconds, on a machine with other work too. */
const SOON_MS = 5000;

const TYPED =
  'Army Secretary Dan Driscol spoke to Steve Witkof in Geneva on Friday, and Rustem Umerow said that he would come to Washington within days. ';

/**
 * Typing at speed in a draft of 5,000 words: what is marked elsewhere stays marked in every frame that is drawn, nothing is
 * marked under the word that is being typed, and what was corrected is not marked any more.
 *
 * @param {string} story folder of the peace-talks example
 */
export async function walkThroughTyping(story) {
  const workspace = longStory(story);
  const window = await openWindow({ workspace, file: 'draft.md', extension: PROJECT, theme: 'light' });
  const { page } = window;
  try {
    await window.waitForSquiggle('Driscol');
    // a line of its own in the middle of a paragraph that is on the screen with its marks
    await window.goTo('Typed here: ');
    await page.keyboard.press('End');
    await window.waitForSquiggle('Kiev');
    await window.waitForSquiggle('TK');

    await page.evaluate(record);
    const before = await page.evaluate(marksOf);
    assert.ok(before.length >= 4, `too few marks to tell: ${before.join(', ')}`);
    await page.keyboard.type(TYPED, { delay: KEY_MS });
    // what stands below moves down, and its marks with it
    for (let lines = 0; lines < 3; lines++) await page.keyboard.press('Enter', { delay: KEY_MS });
    await page.keyboard.type('Back he went. ', { delay: KEY_MS });
    for (let keys = 'Back he went. '.length + 3; keys > 0; keys--) await page.keyboard.press('Backspace');
    for (const slip of ['Driscol', 'Witkof', 'Umerow']) await window.waitForSquiggle(slip);
    const { frames, lost, underCursor } = await page.evaluate(recorded);
    assert.ok(frames > 50, `only ${frames} frames were looked at`);
    assert.deepEqual(lost, [], 'marks that were gone in some frame');
    assert.deepEqual(underCursor, [], 'marks under the word that was being typed');
    await window.screenshot('typing-light');

    // the correction of what was typed last: back over "w. …", and on
    for (let back = TYPED.length - TYPED.indexOf('w said'); back > 0; back--) await page.keyboard.press('Backspace');
    await page.keyboard.type('v left. ', { delay: KEY_MS });
    const corrected = await page.evaluate(goneWithin, { text: 'Umerov', milliseconds: SOON_MS });
    assert.equal(corrected, true, 'a corrected word is still marked');

    // and the recorder sees what it is there to see
    await page.evaluate(record);
    writeFileSync(
      join(window.workspace, 'copydesk.json'),
      JSON.stringify({ rules: { 'name-variant': 'off', placeholder: 'off' } }),
    );
    await window.waitForNoSquiggle('Kiev');
    const { lost: seen } = await page.evaluate(recorded);
    assert.ok(seen.includes('Kiev'), 'the recorder has missed a mark that went');
    console.log(`typed ${TYPED.length} keys in a draft of ${WORDS} words, ${frames} frames looked at`);
  } finally {
    await window.close();
    rmSync(workspace, { recursive: true });
  }
}

/** The story with a draft of 5,000 words, and in its middle a line to be typed at. */
function longStory(story) {
  const workspace = join(mkdtempSync(join(tmpdir(), 'copydesk-typing-')), 'long-story');
  cpSync(story, workspace, { recursive: true });
  const draft = readFileSync(join(story, 'draft.md'), 'utf8');
  const end = draft.indexOf('\n---\n', 4) + 5;
  const [front, body] = [draft.slice(0, end), draft.slice(end).trim()];
  const times = Math.ceil(WORDS / body.split(/\s+/).length);
  const paragraphs = Array.from({ length: times }, () => body.split('\n\n')).flat();
  const middle = Math.floor(paragraphs.length / 2);
  const kiev = paragraphs.findIndex((text, at) => at >= middle && text.includes('Kiev'));
  const marked = [paragraphs[kiev], 'The reserve of TK is untouched.'];
  paragraphs.splice(kiev, 1, ...marked, 'Typed here: ');
  writeFileSync(join(workspace, 'draft.md'), `${front}\n${paragraphs.join('\n\n')}\n`);
  return workspace;
}

// ---- In the page: each function stands alone ------------------------------------------------------------------------

/** The words that are marked above the cursor's line and in the next lines below it. */
function marksOf() {
  return /** @type {any} */ (globalThis).copydeskMarks(true).map((/** @type {{ text: string }} */ { text }) => text);
}

/** Begins to look at every frame: which marks are there, and whether one touches the cursor. */
function record() {
  const page = /** @type {any} */ (globalThis);
  const editor = document.querySelector('.editor-group-container.active .editor-instance');
  /** Letters of the line in which a mark is, under it. */
  const textUnder = (/** @type {DOMRect} */ mark) => {
    for (const line of editor?.querySelectorAll('.view-line') ?? []) {
      const { top, bottom } = line.getBoundingClientRect();
      if (bottom <= mark.top + 2 || top >= mark.bottom - 2) continue;
      const range = document.createRange();
      const walker = document.createTreeWalker(line, 4);
      let text = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (let at = 0; at < (node.textContent ?? '').length; at++) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { left, right } = range.getBoundingClientRect();
          if (mark.left <= (left + right) / 2 && (left + right) / 2 <= mark.right) text += node.textContent?.[at];
        }
      return text.replaceAll('\u00a0', ' ');
    }
    return '';
  };
  const cursor = () => editor?.querySelector('.cursors-layer .cursor')?.getBoundingClientRect();
  const BELOW_PIXELS = 160;
  page.copydeskMarks = (/** @type {boolean} */ nearOnly) => {
    const at = cursor();
    const isNear = (/** @type {DOMRect} */ { top, bottom }) =>
      at && (bottom < at.top || (top > at.bottom && top < at.bottom + BELOW_PIXELS));
    return [...(editor?.querySelectorAll('[class*="squiggly-"]') ?? [])]
      .map((element) => element.getBoundingClientRect())
      .filter((box) => box.width > 0 && (!nearOnly || isNear(box)))
      .map((box) => ({ text: textUnder(box) }));
  };
  /** Whether words stand on the screen, in full: what scrolls out of it has lost no mark. */
  const isShown = (/** @type {string} */ words) => {
    const bottom = editor?.getBoundingClientRect().bottom ?? 0;
    return [...(editor?.querySelectorAll('.view-line') ?? [])].some(
      (line) =>
        line.getBoundingClientRect().bottom <= bottom - 2 &&
        (line.textContent ?? '').replaceAll('\u00a0', ' ').includes(words),
    );
  };
  const state = { frames: 0, lost: new Set(), underCursor: new Set(), known: new Set(), stop: false };
  for (const { text } of page.copydeskMarks(true)) state.known.add(text);
  page.copydeskRecord?.();
  page.copydeskRecord = () => {
    state.stop = true;
    return state;
  };
  const look = () => {
    if (state.stop) return;
    state.frames++;
    const now = new Set(page.copydeskMarks(false).map((/** @type {{ text: string }} */ { text }) => text));
    for (const text of state.known) if (!now.has(text) && isShown(text)) state.lost.add(text);
    const at = cursor();
    for (const element of editor?.querySelectorAll('[class*="squiggly-"]') ?? []) {
      const box = element.getBoundingClientRect();
      const isAtCursor =
        at && box.bottom > at.top + 2 && box.top < at.bottom && box.left < at.left && box.right >= at.left - 1;
      if (isAtCursor) state.underCursor.add(textUnder(box));
    }
    globalThis.requestAnimationFrame(look);
  };
  globalThis.requestAnimationFrame(look);
}

/** Ends the looking; what was seen. */
function recorded() {
  const { frames, lost, underCursor } = /** @type {any} */ (globalThis).copydeskRecord();
  return { frames, lost: [...lost], underCursor: [...underCursor] };
}

/** Whether a word is without a mark after so long, and stays so for a second. */
async function goneWithin({ text, milliseconds }) {
  const marked = () =>
    [...document.querySelectorAll('.editor-group-container.active [class*="squiggly-"]')].some((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const [at] = [...document.querySelectorAll('.editor-group-container.active .cursors-layer .cursor')].map((one) =>
        one.getBoundingClientRect(),
      );
      return at && bottom > at.top + 2 && top < at.bottom && right > at.left - 12 * text.length * 2 && left < at.left;
    });
  const end = Date.now() + milliseconds;
  for (let clean = 0; Date.now() < end + 1000;) {
    await new Promise((resolve) => globalThis.requestAnimationFrame(resolve));
    clean = marked() ? 0 : clean || Date.now();
    if (clean && Date.now() - clean > 1000) return true;
  }
  return false;
}
