import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, which is also the extension's folder. */
export const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Where VS Code's browser build is installed. It keeps itself out of git (see install.mjs). */
export const HOST_FOLDER = join(PROJECT, '.vscode-host');

/** Where screenshots go unless the caller names another folder. */
export const SCREENSHOTS = join(PROJECT, 'test', 'vscode', 'screenshots');
