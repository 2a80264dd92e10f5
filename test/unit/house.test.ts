import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { preProcessFile } from 'typescript';
import { generatedFiles, ROOT } from '../../scripts/generated';
import { rules } from '../../server/src/rules/index';
import { RULE_IDS } from '../../server/src/rules/rule';

const SERVER = join(ROOT, 'server/src');

/** The files of the server that a file imports. */
function importsOf(path: string): string[] {
  const { importedFiles } = preProcessFile(readFileSync(path, 'utf8'));
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.') && !fileName.endsWith('.json'))
    .map(({ fileName }) => `${join(path, '..', fileName)}.ts`);
}

/** The first circle of imports that a walk from a file meets. */
function circleFrom(path: string, done: Set<string>, trail: readonly string[] = []): readonly string[] | undefined {
  if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
  if (done.has(path)) return undefined;
  for (const next of importsOf(path)) {
    const circle = circleFrom(next, done, [...trail, path]);
    if (circle) return circle;
  }
  done.add(path);
  return undefined;
}

describe('the house', () => {
  it('has what is made from the rules up to date (npm run docs)', () => {
    for (const [path, content] of generatedFiles()) {
      assert.ok(existsSync(join(ROOT, path)), `${path} is missing`);
      assert.equal(readFileSync(join(ROOT, path), 'utf8'), content, `${path} is out of date`);
    }
  });
  it('has each text of the manifest in package.nls.json, and no other there', () => {
    const manifest = readFileSync(join(ROOT, 'package.json'), 'utf8');
    const used = [...manifest.matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key!);
    const texts = JSON.parse(readFileSync(join(ROOT, 'package.nls.json'), 'utf8')) as Record<string, string>;
    assert.deepEqual([...new Set(used)].sort(), Object.keys(texts).sort());
    // what is shown to people and written in the manifest itself: the name of the product alone
    const { contributes } = JSON.parse(manifest) as { contributes: Record<string, unknown> };
    const shown = [...JSON.stringify(contributes).matchAll(/"(?:title|name|contents|markdownDescription)":"([^"]*)"/g)];
    assert.deepEqual(
      [...new Set(shown.map(([, text]) => text!))].filter((text) => !text.startsWith('%')),
      ['Copydesk'],
    );
  });
  it('has one file, one id and one page for each rule', () => {
    assert.deepEqual(rules.map(({ id }) => id).sort(), [...RULE_IDS].sort());
    for (const { id } of rules) assert.ok(existsSync(join(ROOT, 'server/src/rules', `${id}.ts`)), `no file for ${id}`);
    const pages = readdirSync(join(ROOT, 'docs/rules')).filter((name) => name !== 'README.md');
    assert.deepEqual(pages.sort(), RULE_IDS.map((id) => `${id}.md`).sort());
  });
  it('has no circles of imports', () => {
    const files = readdirSync(SERVER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const done = new Set<string>();
    for (const file of files) assert.equal(circleFrom(join(SERVER, file), done), undefined);
  });
  it('keeps its floors: imports go down only, and the core needs neither Node nor an editor', async () => {
    // With CI set, typescript-eslint would take a file's text from the disk and pass over the one that is handed in.
    const parserOptions = { disallowAutomaticSingleRunInference: true };
    const lint = new ESLint({ cwd: ROOT, overrideConfig: { languageOptions: { parserOptions } } });
    const messages = async (path: string, code: string): Promise<string[]> =>
      (await lint.lintText(code, { filePath: join(ROOT, path) }))[0]!.messages.map(({ ruleId }) => ruleId ?? 'parse');
    assert.deepEqual(await messages('server/src/text/span.ts', "export { rules } from '../rules/index';\n"), [
      'no-restricted-imports',
    ]);
    assert.deepEqual(
      await messages('server/src/evidence/names/style.ts', "export { readFileSync } from 'node:fs';\n"),
      ['no-restricted-imports'],
    );
    assert.deepEqual(await messages('server/src/rules/index.ts', "export { window } from 'vscode';\n"), [
      'no-restricted-imports',
    ]);
    assert.deepEqual(await messages('server/src/rules/index.ts', "export { fold } from '../text/characters';\n"), []);
  }).timeout(180_000);
});
