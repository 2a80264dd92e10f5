/**
 * Everything that is made from the list of rules: pages of documentation, the schema of copydesk.json, the editor's
 * setting for rules, and the table in the README. `npm run docs` writes it; a test fails where it is out of date.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QUOTATION_POLICIES } from '../server/src/evidence/quotations/policy';
import { rules } from '../server/src/rules/index';
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

Level: ${level(rule)}. Needs sources: ${scope === 'corpus' ? 'yes' : 'no'}.

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
  const globs = (description: string): unknown => ({
    description,
    anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Copydesk: settings of a story',
    type: 'object',
    allowComments: true,
    allowTrailingCommas: true,
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      sources: globs('Where the sources are: globs below this folder. Default: sources/**'),
      drafts: globs(
        'Which files are drafts: globs below this folder. Default: all Markdown and text outside the sources',
      ),
      ignore: globs('Files that are neither sources nor drafts'),
      style: {
        description: 'House style: each preferred spelling with those that it replaces',
        type: 'object',
        additionalProperties: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
      },
      quotations: {
        description:
          'Whether quotations must have every word (default), or may be cleaned of fillers and false starts; of automatic transcripts they always may',
        enum: QUOTATION_POLICIES,
      },
      rules: rulesSchema(),
    },
  };
}

const rulesSchema = (): unknown => ({
  description: 'How much the findings of a rule matter',
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    rules.map(({ id, summary, level: own }) => [id, { description: `${summary}. Default: ${own}`, enum: LEVELS }]),
  ),
});

interface Manifest {
  contributes: { configuration: { properties: Record<string, unknown> } };
}

function manifest(): unknown {
  const own = JSON.parse(current('package.json')) as Manifest;
  own.contributes.configuration.properties['copydesk.rules'] = {
    ...(rulesSchema() as object),
    description: undefined,
    default: {},
    scope: 'resource',
    order: 4,
    markdownDescription:
      'How much the findings of a rule matter, such as `{ "name-unknown": "hint" }`. Rules that are not named keep their own level.',
  };
  return own;
}

function readme(): string {
  const [start, end] = ['<!-- rules -->', '<!-- /rules -->'];
  const text = current('README.md');
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < 0) return text;
  return `${text.slice(0, from + start.length)}\n\n${table('docs/rules/')}\n\n${text.slice(to)}`;
}
