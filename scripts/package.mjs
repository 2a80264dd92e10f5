// Packs the extension into a VSIX: `npm run package`. It fails where something that is needed is missing in it, or where
// something lies in it that nobody asked for.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX, listFiles } from '@vscode/vsce';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const packagePath = join(root, `${name}-${version}.vsix`);

/** What the extension does not run without. */
const NEEDED = [
  'package.json',
  'package.nls.json',
  'README.md',
  'LICENSE',
  'dist/client.js',
  'dist/server.js',
  'dist/reader.js',
  'dist/pdfjs.js',
  'dist/cli.js',
  'l10n/bundle.l10n.json',
  'schemas/copydesk.schema.json',
  'media/copydesk.svg',
  'media/icon.png',
  'media/walkthrough/story.svg',
  'docs/rules/name-misspelled.md',
  'examples/peace-talks/draft.md',
];

/** What a reporter has no use for. */
const UNWANTED = /(?:^|\/)(?:node_modules|test|client|server|scripts|\.[^/]+)\/|\.(?:ts|map|vsix)$/;

const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--production'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

const files = await listFiles({ cwd: root, dependencies: false });
const wrong = [
  ...NEEDED.filter((file) => !files.includes(file)).map((file) => `missing: ${file}`),
  ...files.filter((file) => UNWANTED.test(file)).map((file) => `not wanted: ${file}`),
];
if (wrong.length > 0) {
  console.error(`The package would be wrong:\n${wrong.join('\n')}`);
  process.exit(1);
}

await createVSIX({
  cwd: root,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
console.log(`${packagePath}: ${files.length} files, ${Math.round(statSync(packagePath).size / 1024)} KB`);
