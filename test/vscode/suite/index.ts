import Mocha from 'mocha';

// Bundled into one file, so that the tests need nothing beside them.
const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, color: true });
if (process.env['MOCHA_GREP']) mocha.grep(process.env['MOCHA_GREP']);

/** Runs the tests in the extension host; VS Code calls it. */
export async function run(): Promise<void> {
  mocha.suite.emit('pre-require', globalThis, 'suite', mocha);
  await import('./extension.test');
  await import('./dismissals.test');
  await import('./sources.test');
  await import('./names.test');
  await import('./documents.test');
  await import('./coverage.test');
  await import('./features.test');
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} tests failed`)) : resolve()));
  });
}
