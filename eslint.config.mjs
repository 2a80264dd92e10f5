import js from '@eslint/js';
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

/**
 * The floors of the server, the lowest first: each may import from itself and from those below it. `draft` and `corpus`
 * stand side by side.
 */
const FLOORS = ['text', 'corpus', 'draft', 'evidence', 'rules', 'service', 'workspace'];

/** Floors that run anywhere: in a web worker, the command line, a test. */
const PURE = ['text', 'draft', 'evidence', 'rules', 'service'];

/** What a floor may not import: the floors above it, and what stands on top of all. */
const above = (floor) => {
  const higher = FLOORS.slice(FLOORS.indexOf(floor) + 1);
  const others = floor === 'draft' ? [...higher, 'corpus'] : higher;
  return {
    regex: `(?:^|/)(?:(?:${[...others, 'cli'].join('|')})/|(?:server|main|cli)$)`,
    message: `${floor} stands below it: imports go down only.`,
  };
};

const NEVER_IN_CORE = [
  'vscode',
  'vscode-languageserver',
  'vscode-languageserver/node',
  ...builtinModules.flatMap((name) => [name, `node:${name}`]),
];

export default tseslint.config(
  {
    ignores: ['dist/', '.vscode-host', 'node_modules/', 'server/src/generated/', 'test/stories/', 'examples/', 'out/'],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: {
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
  ...FLOORS.map((floor) => ({
    files: [`server/src/${floor}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [above(floor)], paths: PURE.includes(floor) ? NEVER_IN_CORE : ['vscode'] },
      ],
    },
  })),
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
