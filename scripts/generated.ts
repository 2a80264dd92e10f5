/**
 * Everything that is made from the list of rules: pages of documentation, the schema of copydesk.json, the editor's
 * setting for rules with its texts, and the table in the README; and from the client's code the texts to translate.
 * `npm run docs` writes it; a test fails where it is out of date.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QUOTATION_POLICIES } from '../server/src/evidence/quotations/policy';
import { rules } from '../server/src/rules/index';
import { DEFAULT_CONFIG } from '../server/src/workspace/config';
import { translatableTexts } from './translatable';
import type { Rule } from '../server/src/rules/rule';

export const ROOT = join(__dirname, '..');

const LEVELS = ['error', 'warning', 'information', 'hint', 'off'];

/** Paths, relative to the root, with the content that they ought to have. */
export function generatedFiles(): Map<string, string> {
  return new Map([
    ...rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)] as const),
    ['docs/rules/README.md', rulesPage()],
    ['schemas/copydesk.schema.json', json(configSchema())],
    ['package.json', json(manifest())],
    ['package.nls.json', json(manifestTexts())],
    ['l10n/bundle.l10n.json', json(translatableTexts(join(ROOT, 'client/src')))],
    ['README.md', readme()],
  ]);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const current = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const level = ({ level: own }: Rule): string => (own === 'off' ? 'off, until you switch it on' : own);

function rulePage(rule: Rule): string {
  const { id, summary, docs, scope } = rule;
  const rows = docs.examples.map(({ sources, draft, says }) => `| ${sources} | ${draft} | ${says} |`);
  return `# ${id}

${summary}.

Level: ${level(rule)}. Needs sources: ${scope !== 'draft' ? 'yes' : 'no'}.

${docs.details}

| Sources | Draft | Copydesk says |
| --- | --- | --- |
${rows.join('\n')}

To change its level, or to switch it off, in \`copydesk.json\`:

\`\`\`json
{ "rules": { "${id}": "${rule.level === 'off' ? 'information' : 'off'}" } }
\`\`\`
`;
}

const table = (base: string): string =>
  [
    '| Rule | Level | Reports |',
    '| --- | --- | --- |',
    ...rules.map(({ id, level: own, summary }) => `| [${id}](${base}${id}.md) | ${own} | ${summary} |`),
  ].join('\n');

const rulesPage = (): string => `# Rules

${table('')}
`;

function configSchema(): unknown {
  const list = { type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true };
  const globs = (description: string, more: object): unknown => ({
    description,
    anyOf: [{ type: 'string', minLength: 1 }, list],
    ...more,
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Copydesk: settings of a story',
    type: 'object',
    allowComments: true,
    allowTrailingCommas: true,
    additionalProperties: false,
    defaultSnippets: [
      {
        label: 'Settings of a story',
        description: 'Where the sources are, and the spellings of the house',
        body: { sources: ['${1:sources/**}'], style: { '${2:Kyiv}': ['${3:Kiev}'] } },
      },
    ],
    properties: {
      $schema: { description: 'The address of this schema, for editors that need it', type: 'string' },
      sources: globs(
        'Where your sources are: folders, files or patterns, below this folder or anywhere on this machine',
        { default: DEFAULT_CONFIG.sources, examples: [['sources/**'], ['sources', '../archive/**/*.pdf']] },
      ),
      drafts: globs(
        'Which files are drafts and get checked. Where nothing is said: all Markdown and text files outside the sources',
        { examples: [['*.md'], ['drafts/**']] },
      ),
      ignore: globs('Files that are neither sources nor drafts', { default: [], examples: [['sources/old/**']] }),
      style: {
        description: 'House style: the spelling that you prefer, with those that it replaces',
        type: 'object',
        additionalProperties: {
          description: 'Spellings that are replaced',
          anyOf: [{ type: 'string', minLength: 1 }, list],
        },
        default: {},
        examples: [{ Kyiv: ['Kiev'] }],
      },
      quotations: {
        description:
          'Whether quotations must have every word (default), or may be cleaned of fillers and false starts; of automatic transcripts they always may',
        enum: QUOTATION_POLICIES,
      },
      rules: rulesSchema((rule) => ruleText(rule)),
    },
  };
}

const ruleText = ({ summary, level: own }: Rule): string => `${summary}. Default: ${own}`;

const rulesSchema = (textOf: (rule: Rule) => string): object => ({
  description: 'How much the findings of a rule matter: error, warning, information, hint, or off',
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    rules.map((rule) => [rule.id, { description: textOf(rule), default: rule.level, enum: LEVELS }]),
  ),
});

interface Manifest {
  contributes: { configuration: { properties: Record<string, Record<string, unknown>> }[] };
}

/** The manifest's texts stand in package.nls.json, so that they can be translated. */
function manifest(): unknown {
  const own = JSON.parse(current('package.json')) as Manifest;
  for (const { properties } of own.contributes.configuration) {
    const setting = properties['copydesk.rules'];
    if (setting)
      Object.assign(
        setting,
        rulesSchema(({ id }) => `%rule.${id}%`),
        { description: undefined },
      );
  }
  return own;
}

function manifestTexts(): Record<string, string> {
  const own = Object.entries(JSON.parse(current('package.nls.json')) as Record<string, string>);
  return Object.fromEntries([
    ...own.filter(([key]) => !key.startsWith('rule.')),
    ...rules.map((rule) => [`rule.${rule.id}`, ruleText(rule)]),
  ]);
}

function readme(): string {
  const [start, end] = ['<!-- rules -->', '<!-- /rules -->'];
  const text = current('README.md');
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < 0) return text;
  return `${text.slice(0, from + start.length)}\n\n${table('docs/rules/')}\n\n${text.slice(to)}`;
}
