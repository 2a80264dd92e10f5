/**
 * Lints a draft with one checker, as often as asked and with a letter more each time, and prints what that took:
 *
 *     node lint.mjs harper|cspell|textlint|write-good DRAFT ROUNDS
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** Each gives a function from a text to the number of its findings. */
const PEERS = {
  async harper() {
    const { LocalLinter } = await import('harper.js');
    const { binary } = await import('harper.js/binary');
    const linter = new LocalLinter({ binary });
    return async (text) => (await linter.lint(text)).length;
  },
  async cspell() {
    const { spellCheckDocument } = await import('cspell-lib');
    return async (text) => {
      const document = { uri: 'file:///draft.md', text, languageId: 'markdown', locale: 'en' };
      const { issues } = await spellCheckDocument(document, { generateSuggestions: false, noConfigSearch: true }, {});
      return issues.length;
    };
  },
  async textlint() {
    const { createLinter, loadTextlintrc } = await import('textlint');
    const descriptor = await loadTextlintrc({ configFilePath: join(here, '.textlintrc.json') });
    if (descriptor.rule.allDescriptors.length === 0) throw new Error('textlint has found no rules');
    const linter = createLinter({ descriptor });
    return async (text) => (await linter.lintText(text, 'draft.md')).messages.length;
  },
  async 'write-good'() {
    const { default: writeGood } = await import('write-good');
    return (text) => writeGood(text).length;
  },
};

// rules are looked for from here
process.chdir(here);

const [name, path, rounds] = process.argv.slice(2);
const draft = readFileSync(path, 'utf8');
const lint = await PEERS[name]();
const findings = await lint(draft);
// the clock of a process begins with it
const cold = performance.now();

/** Milliseconds after which three lints are enough. */
const LONGEST = 20_000;
const times = [];
let text = draft;
const before = process.cpuUsage();
const end = performance.now() + LONGEST;
for (let round = 0; round < Number(rounds) && (round < 3 || performance.now() < end); round++) {
  const at = text.indexOf(' ', Math.floor((text.length * (round + 0.5)) / Number(rounds)));
  text = `${text.slice(0, at)}e${text.slice(at)}`;
  const begun = performance.now();
  await lint(text);
  times.push(performance.now() - begun);
}
const { user, system } = process.cpuUsage(before);
process.stdout.write(
  JSON.stringify({
    cold,
    times,
    cpu: (user + system) / 1000 / Math.max(1, times.length),
    resident: process.memoryUsage().rss / 2 ** 20,
    findings,
  }),
);
process.exit(0);
