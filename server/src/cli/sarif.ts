import { LineIndex } from '../text/lines';
import { rules } from '../rules/index';
import type { RatedFinding } from '../rules/check';
import type { Evidence, Fix, Severity } from '../rules/rule';
import { sourceName } from '../service/sourceName';
import { printable, printableJson } from './printable';
import type { CheckedDraft, CheckReport } from './report';

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The report in SARIF 2.1.0, which code review and continuous integration read. */
export function toSarif({ corpus, drafts }: CheckReport, version: string): string {
  const run = {
    tool: {
      driver: {
        name: 'Copydesk',
        version,
        rules: rules.map(({ id, summary, level }) => ({
          id,
          shortDescription: { text: summary },
          defaultConfiguration: level === 'off' ? { enabled: false } : { level: LEVEL[level] },
        })),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: corpus.failures.map(({ id, reason }) => ({
          level: 'warning',
          message: messageOf(`${id}: ${reason}`),
        })),
      },
    ],
    results: drafts.flatMap((draft) => draft.findings.map((finding) => result(draft, finding))),
  };
  return printableJson({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] });
}

function result({ path, text }: CheckedDraft, finding: RatedFinding): Record<string, unknown> {
  const lines = new LineIndex(text);
  return {
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
    level: LEVEL[finding.severity],
    message: messageOf(finding.message),
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: region(lines, finding.start, finding.end) },
      },
    ],
    ...(finding.evidence.length > 0 && { relatedLocations: finding.evidence.map(related) }),
    ...(finding.fixes.length > 0 && { fixes: finding.fixes.map((fix) => fixOf(path, lines, fix)) }),
  };
}

function region(lines: LineIndex, start: number, end: number): Record<string, number> {
  const from = lines.placeOf(start);
  const to = lines.placeOf(end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  };
}

function related({ source, start, end }: Evidence, index: number): Record<string, unknown> {
  const { line, column } = source.original.placeOf(start);
  return {
    id: index,
    message: messageOf(`${sourceName(source)}: ${source.text.slice(start, end)}`),
    physicalLocation: { artifactLocation: { uri: uriOf(source.id) }, region: { startLine: line, startColumn: column } },
  };
}

const fixOf = (path: string, lines: LineIndex, { title, newText, start, end }: Fix): Record<string, unknown> => ({
  description: messageOf(title),
  artifactChanges: [
    {
      artifactLocation: { uri: uriOf(path) },
      replacements: [{ deletedRegion: region(lines, start, end), insertedContent: { text: newText } }],
    },
  ],
});

/** Plain text in which brackets make no link (SARIF 2.1.0, 3.11.6). */
const messageOf = (text: string): { readonly text: string } => ({ text: printable(text).replace(/[\\[\]]/g, '\\$&') });

const uriOf = (path: string): string => path.replace(/\\/g, '/').split('/').map(encodeURIComponent).join('/');
