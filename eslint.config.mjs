import js from '@eslint/js';
import { builtinModules } from 'node:module';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * The floors of the server, the lowest first: each may import from itself and from those below it. `draft` and `corpus`
 * stand side by side.
 */
const FLOORS = ['text', 'corpus', 'draft', 'evidence', 'rules', 'service', 'workspace'];

/** Floors that run anywhere: in a web worker, the command line, a test. */
const PURE = ['text', 'draft', 'evidence', 'rules', 'service'];

const zones = FLOORS.flatMap((floor, index) => {
  const above = FLOORS.slice(index + 1).filter((other) => !(floor === 'corpus' && other === 'draft'));
  const beside = floor === 'draft' ? ['corpus'] : floor === 'corpus' ? ['draft'] : [];
  return [...above, ...beside, 'cli', 'server.ts', 'main.ts', 'cli.ts'].map((from) => ({
    target: `./server/src/${floor}`,
    from: `./server/src/${from}`,
    // what the folders tell the client is typed in one place
    message: `${floor} stands below ${from}`,
  }));
});

const NODE = builtinModules.flatMap((name) => [name, `node:${name}`]);

export default tseslint.config(
  {
    ignores: ['dist/', '.vscode-host/', 'node_modules/', 'server/src/generated/', 'test/stories/', 'examples/', 'out/'],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.js', '.json'] } } },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSParameterProperty, PropertyDefinition[accessibility="private"]',
          message: 'Use #private members.',
        },
      ],
      'no-control-regex': 'off',
      'no-misleading-character-class': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: PURE.map((floor) => `server/src/${floor}/**/*.ts`),
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: ['vscode', 'vscode-languageserver', 'vscode-languageserver/node', ...NODE] },
      ],
    },
  },
  {
    files: ['server/src/**/*.ts'],
    ignores: PURE.map((floor) => `server/src/${floor}/**/*.ts`),
    rules: { 'no-restricted-imports': ['error', { paths: ['vscode'] }] },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
        AbortController: 'readonly',
        structuredClone: 'readonly',
        performance: 'readonly',
        require: 'readonly',
        module: 'writable',
        document: 'readonly',
        window: 'readonly',
        getComputedStyle: 'readonly',
      },
    },
  },
  {
    files: ['test/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
