import { isoDate } from '../text/dates/calendar';
import { LineIndex } from '../text/lines';
import type { RatedFinding } from '../rules/check';
import type { Evidence, Severity } from '../rules/rule';
import type { CheckedDraft, CheckReport } from './report';
import { shortenedAround } from '../service/cards/excerpt';
import { shortened } from '../service/cards/markdown';
import { sourceName } from '../service/sourceName';
import { countStates, type ClaimCoverage, type CoverageState } from '../service/coverage';
import type { Paint } from './paint';
import { printable } from './printable';

const LABEL: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'hint',
};

/** Longest stretch of the draft's line, and of a source's passage, that is shown around what matters. */
const LINE_WIDTH = 92;
const PASSAGE_WIDTH = 110;

/** The report as a person likes to read it: place, message, the line with the words underlined, fix and source. */
export function toText({ corpus, drafts }: CheckReport, paint: Paint): string {
  const parts: string[] = [];
  for (const draft of drafts) parts.push(...draft.findings.map((finding) => findingText(draft, finding, paint)));
  for (const draft of drafts) if (draft.coverage) parts.push(coverageText(draft, draft.coverage, paint));
  for (const { id, reason } of corpus.failures)
    parts.push(`${paint.dim('not read')}  ${printable(`${id}: ${reason}`)}\n`);
  parts.push(summary(drafts, corpus.sources.length, paint));
  return `${parts.join('\n')}\n`;
}

function findingText({ path, text }: CheckedDraft, finding: RatedFinding, paint: Paint): string {
  const lines = new LineIndex(text);
  const { line, column } = lines.placeOf(finding.start);
  const paintLabel =
    finding.severity === 'error' ? paint.red : finding.severity === 'warning' ? paint.yellow : paint.blue;
  const head = `${paint.bold(printable(`${path}:${line}:${column}`))}  ${paintLabel(LABEL[finding.severity])}  ${printable(finding.message)}  ${paint.dim(finding.rule)}`;
  const [shown, under] = underlined(text, lines, finding, paintLabel);
  const rows = [head, `    ${shown}`, `    ${under}`];
  const [fix] = finding.fixes;
  if (fix) rows.push(`    ${paint.green('fix')}  ${fixText(text, finding, fix)}`);
  for (const evidence of finding.evidence) rows.push(`    ${paint.dim('see')}  ${evidenceText(evidence, paint)}`);
  return `${rows.join('\n')}\n`;
}

/** The words with the fix in place of what it replaces. */
function fixText(text: string, finding: RatedFinding, fix: RatedFinding['fixes'][number]): string {
  const start = Math.min(finding.start, fix.start);
  const end = Math.max(finding.end, fix.end);
  return oneLine(text.slice(start, fix.start) + fix.newText + text.slice(fix.end, end));
}

function underlined(
  text: string,
  lines: LineIndex,
  finding: RatedFinding,
  colour: (text: string) => string,
): [string, string] {
  const { line } = lines.placeOf(finding.start);
  const lineStart = lines.startOf(line);
  const lineEnd = endOfLine(text, lineStart);
  const end = Math.min(finding.end, lineEnd);
  const from = cutBefore(text, lineStart, finding.start, LINE_WIDTH / 2);
  const to = cutAfter(text, lineEnd, end, LINE_WIDTH / 2);
  const lead = printable((from > lineStart ? '… ' : '') + text.slice(from, finding.start));
  const words = printable(text.slice(finding.start, end));
  const shown = lead + colour(words) + printable(text.slice(end, to)) + (to < lineEnd ? ' …' : '');
  return [shown, ' '.repeat(lead.length) + colour('^'.repeat(Math.max(1, words.length)))];
}

function endOfLine(text: string, from: number): number {
  const at = text.slice(from).search(/[\r\n]/);
  return at < 0 ? text.length : from + at;
}

/** A place at most `width` before an offset, at the start of a word. */
function cutBefore(text: string, first: number, at: number, width: number): number {
  if (at - first <= width) return first;
  const space = text.indexOf(' ', at - width);
  return space >= 0 && space < at ? space + 1 : at;
}

function cutAfter(text: string, last: number, at: number, width: number): number {
  if (last - at <= width) return last;
  const space = text.lastIndexOf(' ', at + width);
  return space > at ? space : at;
}

/** A passage of a source on one line: outlet, date, place and words. */
export function evidenceText({ source, start, end, telling }: Evidence, paint: Paint): string {
  const short = printable(shortenedAround(source.text, { start, end }, telling, PASSAGE_WIDTH));
  const date = source.facts.date ? `, ${isoDate(source.facts.date.value)}` : '';
  return `${printable(sourceName(source))}${date} ${paint.dim(`(${printable(shownPlace(source, start))})`)}  ${short}`;
}

/** "sources/a.txt:12"; in a file that has no lines of its own, "report.pdf, page 3". */
function shownPlace({ id, original }: Evidence['source'], offset: number): string {
  const mark = original.markOf(offset);
  if (mark) return `${id}, ${mark}`;
  return original.shows === 'file' ? `${id}:${original.placeOf(offset).line}` : id;
}

// ---- Coverage ------------------------------------------------------------------------------------------------------

/** Every claim in order, with what the sources make of it and who carries it. */
function coverageText({ path, text }: CheckedDraft, claims: readonly ClaimCoverage[], paint: Paint): string {
  const lines = new LineIndex(text);
  const paintState: Readonly<Record<CoverageState, (text: string) => string>> = {
    contradicted: paint.yellow,
    supported: paint.green,
    'not found': paint.blue,
    'not checkable': paint.dim,
  };
  const rows = claims.map(({ start, end, state, reason, witnesses }) => {
    const { line } = lines.placeOf(start);
    const by = witnesses.map(({ source, start: at }) => `${sourceName(source)} (${shownPlace(source, at)})`).join(', ');
    const more = by || reason;
    const head = `${paint.dim(printable(`${path}:${line}`))}  ${paintState[state](state)}${more ? `  ${paint.dim(printable(more))}` : ''}`;
    return `${head}\n    ${printable(shortened(text.slice(start, end), LINE_WIDTH))}`;
  });
  const counts = Object.entries(countStates(claims)).map(([state, count]) => `${count} ${state}`);
  return `${rows.join('\n')}\n${paint.bold(`${plural(claims.length, 'claim')}: ${counts.join(', ')}`)}\n`;
}

const oneLine = (text: string): string => printable(text.replace(/\s+/g, ' ').trim());

function summary(drafts: readonly CheckedDraft[], sources: number, paint: Paint): string {
  const findings = drafts.flatMap((draft) => draft.findings);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const counts = (['error', 'warning', 'information', 'hint'] as const)
    .map((severity) => [count(severity), LABEL[severity]] as const)
    .filter(([number]) => number > 0)
    .map(([number, label]) => `${number} ${label}${number === 1 ? '' : 's'}`);
  const result = counts.length > 0 ? counts.join(', ') : 'nothing to correct';
  const dismissed = drafts.reduce((total, draft) => total + draft.dismissed, 0);
  const left = dismissed > 0 ? `; ${dismissed} dismissed` : '';
  return paint.bold(
    `${result} in ${plural(drafts.length, 'draft')}, checked against ${plural(sources, 'source')}${left}`,
  );
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
