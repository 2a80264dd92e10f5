import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The user settings of every profile made here: the browser build behaves as the desktop does, nothing goes out to
 * the network, and nothing distracts from the extension.
 *
 * @type {Record<string, unknown>}
 */
const COMMON_SETTINGS = {
  // The browser build saves by itself after a second, the desktop does not.
  'files.autoSave': 'off',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
};

/**
 * Writes the user's settings of a new VS Code profile.
 *
 * @param {string} dataFolder VS Code's user data folder
 * @param {Record<string, unknown>} [settings] what differs from, or adds to, the common ones
 */
export function writeSettings(dataFolder, settings = {}) {
  const file = join(dataFolder, 'User', 'settings.json');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...COMMON_SETTINGS, ...settings }, undefined, 2));
}
