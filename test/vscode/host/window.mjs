import { cpSync, mkdtempSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { windowAddress } from './address.mjs';
import { openBrowser } from './browser.mjs';
import { EditorWindow } from './editor-window.mjs';
import { SCREENSHOTS } from './paths.mjs';
import { startServer } from './server.mjs';

/**
 * VS Code's names of the themes that a caller may call by what they are.
 *
 * @type {Record<string, string>}
 */
const THEMES = { dark: 'Dark Modern', light: 'Light Modern' };

const SETTINGS = {
  // EditorWindow looks for text through the find widget, which shall move neither the cursor nor the text by itself.
  'editor.find.cursorMoveOnType': false,
  'editor.find.addExtraSpaceOnTop': false,
  // A screenshot of what is still fading in shows little.
  'workbench.reduceMotion': 'on',
};

/** How long to wait for anything that the window shall show. Generous: a loaded machine is no failed test. */
const LIMIT_MS = 90_000;

/**
 * @typedef {object} WindowOptions
 * @property {string | undefined} [workspace] a folder; the window opens a copy, which is removed at the end; if not given,
 *   the window is empty
 * @property {string | undefined} [file] a file of the workspace to open in the editor, as a path relative to it
 * @property {string | undefined} [extension] folder of the extension's project, which is used as if it were installed
 * @property {string | undefined} [vsix] a packaged extension to install instead
 * @property {string | undefined} [theme] `light`, `dark`, or the name of a theme; `light` if not given
 * @property {Record<string, unknown> | undefined} [settings] user settings
 * @property {boolean | undefined} [untrusted] the folder is not trusted before the reporter says so
 * @property {{ width: number, height: number } | undefined} [size] of the window, in pixels
 * @property {string | undefined} [screenshots] folder for screenshots
 * @property {number | undefined} [limitMs] how long to wait for anything that the window shall show
 * @property {((message: string) => void) | undefined} [log] is told about an install that takes a while
 */

/**
 * Opens a window of VS Code's browser build in a headless Chromium, with a server and a profile of its own.
 *
 * @param {WindowOptions} options
 * @returns {Promise<EditorWindow>}
 */
export async function openWindow(options) {
  const {
    file,
    theme = 'light',
    settings,
    untrusted,
    extension,
    vsix,
    size,
    screenshots = SCREENSHOTS,
    limitMs = LIMIT_MS,
    log,
  } = options;
  const server = await startServer({
    extension: extension && resolve(extension),
    vsix: vsix && resolve(vsix),
    untrusted,
    settings: {
      ...SETTINGS,
      'workbench.colorTheme': THEMES[theme] ?? theme,
      ...settings,
    },
    log,
  });
  /** @type {Awaited<ReturnType<typeof openBrowser>> | undefined} */
  let browser;
  const close = async () => {
    await browser?.close();
    await server.stop();
  };
  try {
    const workspace = options.workspace && copyWorkspace(resolve(options.workspace), server.folder);
    browser = await openBrowser(server, { size, log });
    browser.page.setDefaultTimeout(limitMs);
    const { temporary } = server;
    const window = new EditorWindow({ page: browser.page, workspace, temporary, screenshots, limitMs, close });
    const opened = workspace && file ? join(workspace, file) : undefined;
    await window.load(windowAddress(server.address, { folder: workspace, file: opened }), opened && file);
    return window;
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * @param {string} original
 * @param {string} folder
 * @returns {string} the copy, which bears the original's name because the window shows it
 */
function copyWorkspace(original, folder) {
  const copy = join(mkdtempSync(join(folder, 'workspace-')), basename(original));
  cpSync(original, copy, { recursive: true });
  return copy;
}
