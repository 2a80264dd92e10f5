import { realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findCommand } from './command.mjs';

const COMMANDS = ['code', 'codium', 'code-insiders'];

/**
 * Finds a desktop VS Code that can show a window here.
 *
 * Its command line is a script that starts the program and returns at once, which is right for a person; a test run
 * waits for the program itself, to have its exit code.
 *
 * @returns {{ command: string, executable: string } | undefined}
 */
export function findDesktop() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return undefined;
  for (const name of COMMANDS) {
    const command = findCommand([name]);
    // There is no program beside the `code` in a terminal of a remote window: that one talks to the window's desktop.
    const executable = command && programs(realpathSync(command), name).find(isFile);
    if (executable) return { command, executable };
  }
  return undefined;
}

/**
 * Where the program is, seen from its script, as the packages for each platform lay it out.
 *
 * @param {string} script
 * @param {string} name
 */
function programs(script, name) {
  const folder = join(dirname(script), '..');
  if (process.platform === 'win32')
    return ['Code.exe', 'VSCodium.exe', 'Code - Insiders.exe'].map((exe) => join(folder, exe));
  if (process.platform === 'darwin') return [join(folder, '..', '..', 'MacOS', 'Electron')];
  return [join(folder, name)];
}

/** @param {string} path */
function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
