// Bundles client, language server and command line into dist/. With --watch it goes on doing so; with --production it
// makes them small.
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import esbuild from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const changedAt = (path) => (existsSync(join(root, path)) ? statSync(join(root, path)).mtimeMs : 0);

// made from npm packages; as long as those and the script are the same, the same
for (const [name, ...scripts] of [['gazetteer', 'peopleNouns'], ['wordnet']]) {
  const inputs = [name, ...scripts].map((script) => `scripts/${script}.mjs`);
  const made = changedAt(`server/src/generated/${name}.json`);
  if (['package-lock.json', ...inputs].every((path) => changedAt(path) <= made)) continue;
  const run = spawnSync(process.execPath, [join(root, `scripts/${name}.mjs`)], { stdio: 'inherit' });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

const BUNDLE_URL = "const __bundleUrl = require('node:url').pathToFileURL(__filename).href;";

// The library that reads PDFs is as large as all the rest: a file of its own, loaded when the first PDF is read.
const PDFJS = 'unpdf/pdfjs';
const apart = {
  name: 'apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^unpdf\/pdfjs$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './pdfjs.js', external: true } : undefined,
    ),
};

// Engines hold a script with any other character in two bytes a letter. What the bundler leaves as it is stands in regular
// expressions and comments.
const ascii = {
  name: 'ascii',
  setup: ({ onEnd }) =>
    onEnd(({ outputFiles }) => {
      for (const { path, text } of outputFiles ?? [])
        writeFileSync(path, path.endsWith('.js') ? text.replace(/[^\0-\x7f]/g, escaped) : text);
    }),
};
const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  // jsonc-parser's CommonJS build hides its imports from bundlers
  // what ES modules ask of their own address, in a CommonJS bundle
  define: { 'import.meta.url': '__bundleUrl' },
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  target: 'node20',
  format: 'cjs',
  outdir: 'dist',
  minify: production,
  sourcemap: !production,
  logLevel: 'warning',
  legalComments: 'none',
  banner: { js: BUNDLE_URL },
  plugins: [apart, ascii],
  write: false,
};

const builds = [
  { ...shared, entryPoints: { client: 'client/src/extension.ts' }, external: ['vscode'] },
  { ...shared, entryPoints: { server: 'server/src/main.ts' } },
  { ...shared, entryPoints: { reader: 'server/src/workspace/reading/thread.ts' } },
  { ...shared, entryPoints: { cli: 'server/src/cli.ts' }, banner: { js: `#!/usr/bin/env node\n${BUNDLE_URL}` } },
].filter(({ entryPoints }) => Object.values(entryPoints).every((entry) => existsSync(join(root, entry))));
builds.push({ ...shared, entryPoints: { pdfjs: PDFJS }, sourcemap: false });

mkdirSync(join(root, 'dist'), { recursive: true });
if (watch) {
  for (const build of builds) await (await esbuild.context(build)).watch();
  console.log('watching');
} else {
  await Promise.all(builds.map((build) => esbuild.build(build)));
}
