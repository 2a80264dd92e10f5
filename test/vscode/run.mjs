/**
 * The tests in the real VS Code: mocha in the extension host, from the project and from the package as it is installed; then
 * walks through the window with screenshots, which go to test/vscode/screenshots (ignored by git). `--only PART`
 * takes one part alone: `suite`, `package`, or a walk as its file is called. `--skip-if-unavailable` makes it no failure where VS Code cannot be had.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { PROJECT } from './host/paths.mjs';
import { runInVSCode } from './host/run-in-vscode.mjs';
import { HostUnavailable } from './host/unavailable.mjs';
import { walkThrough, walkThroughQuotations } from './walks/corrections.mjs';
import { walkThroughCrashes, walkThroughRefusal } from './walks/checker.mjs';
import { walkThroughConflicts } from './walks/conflicts.mjs';
import { walkThroughCoverage } from './walks/coverage.mjs';
import { walkThroughFirstStart } from './walks/first-start.mjs';
import { walkThroughHovers } from './walks/hovers.mjs';
import { walkThroughNames } from './walks/names.mjs';
import { walkThroughNoNetwork } from './walks/no-network.mjs';
import { walkThroughRestricted } from './walks/restricted.mjs';
import { walkThroughSources } from './walks/sources.mjs';
import { walkThroughTyping } from './walks/typing.mjs';
import { walkThroughWriting } from './walks/writing.mjs';

const out = join(PROJECT, 'out', 'vscode');
const workspace = join(PROJECT, 'examples', 'peace-talks');
const harbour = join(PROJECT, 'examples', 'harbour-lights');

/** Bundles the suite, so that the extension host can load it as it loads an extension. */
async function bundleSuite() {
  mkdirSync(out, { recursive: true });
  await esbuild.build({
    entryPoints: [join(PROJECT, 'test/vscode/suite/index.ts')],
    outfile: join(out, 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'error',
  });
  return join(out, 'index.js');
}

/** Packs the extension as it is published; the path is the last that the script says. */
function pack() {
  const { stdout, status } = spawnSync(process.execPath, [join(PROJECT, 'scripts/package.mjs')], { encoding: 'utf8' });
  const path = /^(\/.*\.vsix): /m.exec(stdout)?.[1];
  if (status !== 0 || !path) throw new Error(`the package could not be made:\n${stdout}`);
  return path;
}

/** @param {import('./host/run-in-vscode.mjs').RunOptions} options */
async function runSuite(options) {
  const status = await runInVSCode(options);
  if (status !== 0) process.exit(status);
}

/** @type {Record<string, () => Promise<void>>} */
const PARTS = {
  suite: async () => runSuite({ tests: await bundleSuite(), workspace }),
  package: async () => runSuite({ tests: await bundleSuite(), workspace, vsix: pack() }),
  corrections: async () => {
    await walkThrough(workspace);
    await walkThroughQuotations(harbour);
  },
  typing: () => walkThroughTyping(workspace),
  writing: () => walkThroughWriting(workspace),
  'first-start': () => walkThroughFirstStart(),
  hovers: () => walkThroughHovers(harbour),
  names: () => walkThroughNames(workspace),
  coverage: () => walkThroughCoverage(harbour),
  conflicts: () => walkThroughConflicts(harbour),
  restricted: () => walkThroughRestricted(),
  sources: () => walkThroughSources(),
  'no-network': () => walkThroughNoNetwork(),
  checker: async () => {
    await walkThroughCrashes(workspace);
    await walkThroughRefusal(workspace);
  },
};

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, 'skip-if-unavailable': { type: 'boolean' } },
});
const unknown = (values.only ?? []).filter((name) => !(name in PARTS));
if (unknown.length > 0) throw new Error(`no part “${unknown.join(', ')}”; there are ${Object.keys(PARTS).join(', ')}`);

/**
 * Runs a part; a walk that fails is tried once more, as it is through a browser that a busy machine can outrun. Suites that
 * fail have ended the process before.
 *
 * @param {string} name
 * @param {() => Promise<void>} run
 */
async function runPart(name, run) {
  try {
    await run();
  } catch (error) {
    if (error instanceof HostUnavailable) throw error;
    console.log(`the walk “${name}” failed, and is tried once more:\n${error.stack}`);
    await run();
  }
}

try {
  for (const [name, run] of Object.entries(PARTS))
    if (!values.only || values.only.includes(name)) await runPart(name, run);
} catch (error) {
  if (!(error instanceof HostUnavailable) || !values['skip-if-unavailable']) throw error;
  console.log(`skipped: ${error.message}`);
}
