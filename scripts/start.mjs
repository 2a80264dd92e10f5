/**
 * Opens an example story with Copydesk at work on it: `npm start [FOLDER]`.
 *
 * In the desktop VS Code if there is one, else in VS Code's browser build, which is installed if need be and runs
 * until Ctrl+C.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { windowAddress } from '../test/vscode/host/address.mjs';
import { findDesktop } from '../test/vscode/host/desktop.mjs';
import { PROJECT } from '../test/vscode/host/paths.mjs';
import { runAsProgram, UsageError } from '../test/vscode/host/program.mjs';
import { startServer } from '../test/vscode/host/server.mjs';
import { untilTold } from '../test/vscode/host/signals.mjs';

const DEFAULT_STORY = join(PROJECT, 'examples', 'peace-talks');

/**
 * The file to open: the one named draft, else the first text that is not about the folder itself.
 *
 * @param {string} story
 * @returns {string | undefined}
 */
function findDraft(story) {
  const texts = readdirSync(story).filter((name) => /\.(md|markdown|txt)$/i.test(name) && !/^readme/i.test(name));
  const draft = texts.find((name) => /^draft\b/i.test(name)) ?? texts[0];
  return draft && join(story, draft);
}

/**
 * @param {string} story
 * @param {string | undefined} draft
 * @returns {Promise<number>} exit code
 */
async function openInBrowser(story, draft) {
  const told = untilTold();
  const server = await startServer({ extension: PROJECT });
  console.log(
    `\nOpen this address in a browser:\n\n    ${windowAddress(server.address, { folder: story, file: draft })}\n`,
  );
  console.log('Ctrl+C stops it.');
  try {
    const died = server.ended.then(() => Promise.reject(new Error(`VS Code’s server ended:\n${server.output()}`)));
    await Promise.race([told, died]);
    return 0;
  } finally {
    await server.stop();
  }
}

await runAsProgram(import.meta.url, async () => {
  const story = resolve(process.argv[2] ?? DEFAULT_STORY);
  if (!statSync(story, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`no folder ${story}`);
  const { main } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  if (!existsSync(join(PROJECT, main))) throw new UsageError(`the extension is not built (no ${main}): npm run build`);

  const draft = findDraft(story);
  const shown = relative(process.cwd(), draft ?? story);
  const desktop = findDesktop();
  if (!desktop) {
    console.log(`Opening ${shown} in VS Code’s browser build …`);
    return openInBrowser(story, draft);
  }
  console.log(`Opening ${shown} in ${desktop.command}`);
  const args = [`--extensionDevelopmentPath=${PROJECT}`, story, ...(draft ? [draft] : [])];
  // On Windows the command is a batch file, which only a shell can run.
  const command = process.platform === 'win32' ? desktop.executable : desktop.command;
  return spawnSync(command, args, { stdio: 'inherit' }).status ?? 1;
});
