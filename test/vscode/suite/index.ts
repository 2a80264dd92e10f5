import Mocha from 'mocha';

// Bundled into one file, so that the tests need nothing beside them.
const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, color: true });

/** Runs the tests in the extension host; VS Code calls it. */
export async function run(): Promise<void> {
  mocha.suite.emit('pre-require', globalThis, 'extension.test.ts', mocha);
  await import('./extension.test');
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} tests failed`)) : resolve()));
  });
}
