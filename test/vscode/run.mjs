/**
 * The tests in the real VS Code: mocha in the extension host, then a walk through the window with screenshots, which go
 * to test/vscode/screenshots (ignored by git). `--skip-if-unavailable` makes it no failure where VS Code cannot be had.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { PROJECT } from './host/paths.mjs';
import { runInVSCode } from './host/run-in-vscode.mjs';
import { HostUnavailable } from './host/unavailable.mjs';
import { walkThrough, walkThroughQuotations } from './walks/corrections.mjs';
import { walkThroughCrashes, walkThroughRefusal } from './walks/checker.mjs';
import { walkThroughConflicts } from './walks/conflicts.mjs';
import { walkThroughCoverage } from './walks/coverage.mjs';
import { walkThroughFirstStart } from './walks/first-start.mjs';
import { walkThroughNames } from './walks/names.mjs';
import { walkThroughSources } from './walks/sources.mjs';
import { walkThroughWriting } from './walks/writing.mjs';

const out = join(PROJECT, 'out', 'vscode');
const workspace = join(PROJECT, 'examples', 'peace-talks');

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

try {
  const status = await runInVSCode({ tests: await bundleSuite(), workspace });
  if (status !== 0) process.exit(status);
  await walkThrough(workspace);
  await walkThroughWriting(workspace);
  await walkThroughQuotations(join(PROJECT, 'examples', 'harbour-lights'));
  await walkThroughFirstStart();
  await walkThroughNames(workspace);
  await walkThroughCoverage(join(PROJECT, 'examples', 'harbour-lights'));
  await walkThroughConflicts(join(PROJECT, 'examples', 'harbour-lights'));
  await walkThroughSources();
  await walkThroughCrashes(workspace);
  await walkThroughRefusal(workspace);
} catch (error) {
  if (!(error instanceof HostUnavailable) || !process.argv.includes('--skip-if-unavailable')) throw error;
  console.log(`skipped: ${error.message}`);
}
