import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rows, selectionBox, squiggles, texts, visibleText } from './on-screen.mjs';

const EDITOR = '.editor-group-container.active .editor-instance';
const QUICK_INPUT = '.quick-input-widget .quick-input-box input';
const QUICK_INPUT_ROW = '.quick-input-list .monaco-list-row';
const HOVER = '.monaco-resizable-hover .monaco-hover:not(.hidden)';
const QUICK_FIX_ROW = '.action-widget .monaco-list-row.action';
const PROBLEM_BOX = '.peekview-widget:has(.marker-widget)';
const PROBLEMS = '.markers-panel .monaco-list';
const NOTIFICATION = '.notifications-toasts .notification-list-item-message';

/** What takes the keyboard while it is open, and gives it back to the editor some moments after it has closed. */
const OVERLAYS = [QUICK_FIX_ROW, '.quick-input-widget', '.find-widget.visible', '.suggest-widget.visible'].join();

/** How long to wait for the answer to a key or a mouse movement before it is tried again. */
const ATTEMPT_MS = 5_000;

/** How long to wait for what Escape closes, or scrolling shows, before doing it again or taking it for done. */
const SOON_MS = 1_000;

/** Little enough to skip no row of a list. */
const SCROLL_PIXELS = 100;

/** How often the page is looked at while waiting. */
const LOOK_MS = 100;

/** A window of VS Code, as a test sees and uses it. Whatever waits too long leaves a screenshot and tells where. */
export class EditorWindow {
  #screenshots;
  #limitMs;
  #close;

  /**
   * @param {object} parts
   * @param {import('playwright-core').Page} parts.page
   * @param {string | undefined} parts.workspace
   * @param {string} parts.temporary
   * @param {string} parts.screenshots
   * @param {number} parts.limitMs
   * @param {() => Promise<void>} parts.close
   */
  constructor({ page, workspace, temporary, screenshots, limitMs, close }) {
    /** For what this class has no method for. */
    this.page = page;
    /** The copy of the workspace folder that is open; empty if there is none. */
    this.workspace = workspace ?? '';
    /** What the window's programs have as the system's temporary folder. */
    this.temporary = temporary;
    this.#screenshots = screenshots;
    this.#limitMs = limitMs;
    this.#close = close;
  }

  /** Closes the window, ends its server, and removes the copy of the workspace. */
  async close() {
    await this.#close();
  }

  /**
   * Opens the address, and waits until the file is in the editor, or without one, until the window is there.
   *
   * @param {string} address
   * @param {string} [file]
   */
  async load(address, file) {
    await this.#during('opening the window', async () => {
      await this.page.goto(address);
      await this.page.locator('.monaco-workbench .part.statusbar').waitFor();
    });
    if (file) await this.#waitForFile(file);
  }

  /**
   * @param {string} name
   * @returns {Promise<string>} path of the PNG
   */
  async screenshot(name) {
    const path = join(this.#screenshots, `${name}.png`);
    mkdirSync(this.#screenshots, { recursive: true });
    await this.page.screenshot({ path, animations: 'disabled' });
    return path;
  }

  /** Closes open menus, and gives the keyboard to the active editor. */
  async focusEditor() {
    await this.#closeOverlays();
    await this.#during('giving the keyboard to the editor', () =>
      this.page
        .locator(`${EDITOR} :is(.native-edit-context, textarea.inputarea)`)
        .first()
        // Scrolling would move the whole window by some pixels.
        .evaluate((/** @type {HTMLElement} */ input) => input.focus({ preventScroll: true })),
    );
  }

  /**
   * Types at the cursor, key by key as a person does.
   *
   * @param {string} text
   */
  async typeText(text) {
    await this.focusEditor();
    await this.page.keyboard.type(text);
  }

  /** Saves the active editor, and waits until it is saved. */
  async save() {
    await this.focusEditor();
    await this.page.keyboard.press('Control+s');
    await this.#during('saving', () => this.page.locator('.tab.active.dirty').waitFor({ state: 'detached' }));
  }

  /**
   * Puts the cursor before the first place that has the text, letter case counting, and scrolls there.
   *
   * @param {string} text within one line
   * @returns {Promise<import('./on-screen.mjs').Box>} where the text now is on the screen
   */
  async goTo(text) {
    await this.focusEditor();
    await this.page.keyboard.press('Control+Home');
    await this.page.keyboard.press('Control+f');
    const find = this.page.locator('.find-widget.visible');
    const input = find.locator('.find-part textarea.input');
    const matchCase = find.locator('.codicon-case-sensitive');
    return this.#during(`looking for “${text}” in the editor`, async () => {
      await find.locator('.find-part textarea.input:focus').waitFor();
      await input.fill(text);
      if ((await matchCase.getAttribute('aria-checked')) !== 'true') await matchCase.click();
      await find.locator('.matchesCount', { hasText: / of [1-9]/ }).waitFor();
      await input.press('Enter');
      await find.locator('.matchesCount', { hasText: /^1 of / }).waitFor();
      // If the box of a problem is open, the first Escape closes that one.
      await this.#repeat(
        () => input.press('Escape'),
        async () => (await find.count()) === 0,
        SOON_MS,
      );
      const box = await this.#until(() => this.page.evaluate(selectionBox));
      // The selection would hide a squiggle on screenshots.
      await this.page.keyboard.press('ArrowLeft');
      return box;
    });
  }

  /**
   * Opens a file in the editor.
   *
   * @param {string} path relative to the workspace
   */
  async openFile(path) {
    await this.#closeOverlays();
    await this.#during(`opening ${path}`, async () => {
      await this.page.keyboard.press('Control+p');
      await this.page.locator(QUICK_INPUT).fill(join(this.workspace, path));
      await this.page
        .locator(QUICK_INPUT_ROW, { hasText: basename(path) })
        .first()
        .click();
    });
    await this.#waitForFile(path);
  }

  /**
   * Runs a command through the command palette.
   *
   * @param {string} title as the palette shows it, with its category: `Copydesk: Show Output`
   */
  async runCommand(title) {
    await this.#closeOverlays();
    await this.#during(`running the command “${title}”`, async () => {
      await this.page.keyboard.press('F1');
      await this.page.locator(QUICK_INPUT).fill(`>${title}`);
      // A command of an extension is in the palette once the extension's manifest has been read.
      await this.page
        .locator(QUICK_INPUT_ROW)
        .filter({ has: this.page.locator('.label-name').getByText(title, { exact: true }) })
        .first()
        .click();
    });
  }

  /**
   * The words on screen that are underlined with a squiggle.
   *
   * @returns {Promise<import('./on-screen.mjs').Squiggle[]>}
   */
  squiggles() {
    return this.page.evaluate(squiggles);
  }

  /**
   * Waits until a squiggle is on screen.
   *
   * @param {string} [text] exactly the words that are underlined; any squiggle if not given
   * @returns {Promise<import('./on-screen.mjs').Squiggle>}
   */
  waitForSquiggle(text) {
    return this.#during(text ? `waiting for a squiggle under “${text}”` : 'waiting for a squiggle', () =>
      this.#until(async () => (await this.squiggles()).find((found) => text === undefined || found.text === text)),
    );
  }

  /**
   * Waits until no squiggle is under the text any more.
   *
   * @param {string} text
   */
  async waitForNoSquiggle(text) {
    await this.#during(`waiting for the squiggle under “${text}” to go`, () =>
      this.#until(async () => !(await this.squiggles()).some((found) => found.text === text)),
    );
  }

  /** @returns {Promise<string>} the lines that the editor shows */
  visibleText() {
    return this.page.evaluate(visibleText);
  }

  /**
   * Waits until the editor shows the text.
   *
   * @param {string} text
   */
  async waitForText(text) {
    await this.#during(`waiting for “${text}” in the editor`, () =>
      this.#until(async () => (await this.visibleText()).includes(text)),
    );
  }

  /**
   * Rests the mouse on the first place that has the text, until the hover shows.
   *
   * @param {string} text
   * @param {string | RegExp} [expected] what the hover must contain; its parts come one after the other, so name it if known
   * @returns {Promise<string>} the hover's text
   */
  async hoverOver(text, expected = '') {
    return this.#during(`waiting for the hover on “${text}”${expected && ` with “${expected}”`}`, () =>
      this.#repeat(
        async () => {
          // Leaving and coming back asks for the hover anew: the extension may not have been ready the first time, and a
          // line above the draft that comes meanwhile moves all others.
          await this.page.mouse.move(0, 0);
          const box = await this.goTo(text);
          await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
        },
        async () => {
          const shown = (await this.page.evaluate(texts, HOVER)).join(' ');
          const isExpected = typeof expected === 'string' ? shown.includes(expected) : expected.test(shown);
          return shown && !/^Loading/.test(shown) && isExpected ? shown : undefined;
        },
      ),
    );
  }

  /**
   * Opens the menu of quick fixes at the first place that has the text.
   *
   * @param {string} text
   * @param {string} [expected] title of a fix that the menu must offer
   * @returns {Promise<string[]>} titles of all fixes, in the menu's order
   */
  async openQuickFix(text, expected) {
    await this.goTo(text);
    return this.#during(`waiting for the quick fixes of “${text}”${expected ? ` with “${expected}”` : ''}`, () =>
      this.#repeat(
        async () => {
          // VS Code drops the request while other extensions are still starting; then the menu stays empty or away.
          await this.page.keyboard.press('Escape');
          await this.page.keyboard.press('Control+.');
        },
        async () => {
          const titles = await this.page.evaluate(texts, `${QUICK_FIX_ROW} .title`);
          return (expected ? titles.includes(expected) : titles.length) ? titles : undefined;
        },
      ),
    );
  }

  /**
   * Picks a fix from the menu that openQuickFix has opened.
   *
   * @param {string} title
   */
  async chooseQuickFix(title) {
    await this.#during(`choosing the quick fix “${title}”`, async () => {
      await this.page
        .locator(QUICK_FIX_ROW)
        .filter({ has: this.page.locator('.title').getByText(title, { exact: true }) })
        .click();
      await this.page.locator(QUICK_FIX_ROW).first().waitFor({ state: 'detached' });
    });
  }

  /**
   * Goes to the next problem, which opens a box below its line.
   *
   * @returns {Promise<string>} what the box says, with its heading: file, and which problem of how many
   */
  async pressF8() {
    await this.focusEditor();
    const box = async () => (await this.page.evaluate(texts, PROBLEM_BOX)).find(Boolean);
    const before = await box();
    return this.#during('waiting for the next problem (F8)', () =>
      this.#repeat(
        () => this.page.keyboard.press('F8'),
        async () => {
          const shown = await box();
          // After the only problem the next is the same.
          return shown && (shown !== before || /\b1 of 1\b/.test(shown)) ? shown : undefined;
        },
      ),
    );
  }

  /**
   * Opens the Problems panel, and waits until it lists a problem.
   *
   * @returns {Promise<string[]>} the problems, one entry a row: message, source, code and place
   */
  async problemsPanel() {
    await this.runCommand('Problems: Focus on Problems View');
    return this.#during('waiting for a problem in the Problems panel', async () => {
      await this.#until(async () => (await this.page.evaluate(rows, PROBLEMS)).some(isProblem));
      return (await this.#allRows(PROBLEMS)).filter(isProblem).map((row) => row.text);
    });
  }

  /**
   * Waits until a notification shows the text.
   *
   * @param {string} text
   * @returns {Promise<string>} the whole notification
   */
  waitForNotification(text) {
    return this.#during(`waiting for the notification “${text}”`, () =>
      this.#until(async () => (await this.page.evaluate(texts, NOTIFICATION)).find((shown) => shown.includes(text))),
    );
  }

  /** @param {string} path */
  async #waitForFile(path) {
    await this.#during(`waiting for ${path} in the editor`, async () => {
      await this.page.locator(`.tab.active[data-resource-name="${basename(path)}"]`).waitFor();
      await this.page.locator(`${EDITOR} .view-line`).first().waitFor();
    });
  }

  /**
   * Reads the tree that has the keyboard from its top to its end. Only the rows in view exist, so this scrolls.
   *
   * @param {string} tree
   * @returns {Promise<import('./on-screen.mjs').Row[]>}
   */
  async #allRows(tree) {
    /** @type {import('./on-screen.mjs').Row[]} */
    const found = [];
    const readMore = async () => {
      const before = found.length;
      for (const row of await this.page.evaluate(rows, tree)) found[row.index] ??= row;
      return found.length > before;
    };
    const { x, y, width, height } = await this.#until(() => this.page.locator(tree).boundingBox());
    // On the scroll bar: over a row, a tooltip would come up.
    await this.page.mouse.move(x + width - 5, y + height / 2);
    await readMore();
    do await this.page.mouse.wheel(0, SCROLL_PIXELS);
    while (await this.#look(readMore, SOON_MS));
    await this.page.keyboard.press('Home');
    return found;
  }

  async #closeOverlays() {
    const gone = async () => (await this.page.evaluate(texts, OVERLAYS)).length === 0;
    if (await gone()) return;
    await this.#during('closing what is open in front of the editor', () =>
      this.#repeat(() => this.page.keyboard.press('Escape'), gone, SOON_MS),
    );
  }

  /**
   * Looks until there is something to see, for the time that one attempt may take or as long as allowed.
   *
   * @template T
   * @param {() => Promise<T>} look
   * @param {number} [limitMs]
   * @returns {Promise<NonNullable<T> | undefined>} undefined if nothing came
   */
  async #look(look, limitMs = this.#limitMs) {
    for (const end = Date.now() + limitMs; Date.now() < end; await this.page.waitForTimeout(LOOK_MS)) {
      const seen = await look();
      if (seen) return seen;
    }
    return undefined;
  }

  /**
   * Waits until there is something to see.
   *
   * @template T
   * @param {() => Promise<T>} look
   * @returns {Promise<NonNullable<T>>}
   */
  async #until(look) {
    return (await this.#look(look)) ?? this.#giveUp();
  }

  /**
   * Does something again and again until its effect is seen.
   *
   * @template T
   * @param {() => Promise<void>} attempt
   * @param {() => Promise<T>} look
   * @param {number} [attemptMs] how long to wait for the effect of one attempt
   * @returns {Promise<NonNullable<T>>}
   */
  async #repeat(attempt, look, attemptMs = ATTEMPT_MS) {
    for (const end = Date.now() + this.#limitMs; Date.now() < end;) {
      await attempt();
      const seen = await this.#look(look, attemptMs);
      if (seen) return seen;
    }
    return this.#giveUp();
  }

  /** @returns {never} */
  #giveUp() {
    throw new Error(`not seen within ${this.#limitMs / 1000} s`);
  }

  /**
   * @template T
   * @param {string} what
   * @param {() => Promise<T>} action
   * @returns {Promise<T>}
   */
  async #during(what, action) {
    try {
      return await action();
    } catch (error) {
      const name = `failed-${what.replace(/[^\w]+/g, '-').slice(0, 60)}-${Date.now()}`;
      const screenshot = await this.screenshot(name).catch((problem) => `none (${problem.message})`);
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(`${what}: ${message}\nScreenshot: ${screenshot}`, { cause: error });
    }
  }
}

/**
 * In the Problems panel, files are above a problem, and related places below.
 *
 * @param {import('./on-screen.mjs').Row} row
 */
function isProblem(row) {
  return row.level === 2;
}
