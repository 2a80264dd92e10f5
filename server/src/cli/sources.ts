import type { Corpus, Failure } from '../corpus/corpus';
import type { Known, Origin, SourceFacts } from '../corpus/extract';
import type { Audit } from '../evidence/audit/audit';
import { textGroups, type TextGroup } from '../corpus/independence';
import type { Source } from '../corpus/source';
import { isoDate } from '../text/dates/calendar';
import { auditJson, auditText, conflictsOf } from './conflicts';
import { configuredSources, corpusOf, nearestConfig, sourcesIn } from './check';
import type { Paint } from './paint';
import { printable, printableJson } from './printable';

export interface SourcesOptions {
  readonly sources: readonly string[];
  readonly cwd: string;
  /** Compare the sources with each other. */
  readonly conflicts?: boolean;
}

/** What there is of sources: those read, those not, and which carry the text of another. */
export interface SourcesReport {
  readonly sources: readonly Source[];
  readonly failures: readonly Failure[];
  readonly groups: readonly TextGroup[];
  /** Where they disagree, if that was asked for. */
  readonly audit?: Audit;
}

/**
 * Reads the sources given, else those that the nearest `copydesk.json` names.
 *
 * @throws {UsageError} where a folder is missing, or the settings file is broken.
 */
export async function listSources({ sources, cwd, conflicts = false }: SourcesOptions): Promise<SourcesReport> {
  const paths = await (sources.length > 0 ? sourcesIn(sources, cwd) : sourcesOfSettings(cwd));
  const corpus = await corpusOf(paths, cwd);
  return { ...reportOf(corpus), ...(conflicts && { audit: await conflictsOf(corpus) }) };
}

async function sourcesOfSettings(cwd: string): Promise<string[]> {
  const { config, folder } = await nearestConfig(cwd, cwd);
  return configuredSources(config, folder);
}

const reportOf = ({ sources, failures }: Corpus): SourcesReport => ({
  sources,
  failures,
  groups: textGroups(sources),
});

// ---- JSON ----------------------------------------------------------------------------------------------------------

/** The contract of `sources --format json`, version 1: see docs/command-line.md. */
export function sourcesToJson({ sources, failures, groups, audit }: SourcesReport): string {
  const leaders = new Map(
    groups.flatMap(({ leader, followers }) =>
      followers.map(({ source, share }) => [source, { leader, share }] as const),
    ),
  );
  const report = {
    version: 1,
    sources: sources.map((source) => {
      const { title, outlet, author, date, madeOn, missing, transcript } = source.facts;
      const same = leaders.get(source);
      const day = date ?? madeOn;
      return {
        id: source.id,
        ...(title && { title: known(title) }),
        ...(outlet && { outlet: known(outlet) }),
        ...(author && { author: known(author) }),
        ...(day && { date: { value: isoDate(day.value), from: day.from, sure: date !== undefined } }),
        ...(transcript && { transcript }),
        ...(missing && { missing }),
        ...(same && { sameTextAs: { id: same.leader.id, share: Math.round(same.share * 100) / 100 } }),
      };
    }),
    failures: failures.map(({ id, reason }) => ({ id, reason })),
    ...(audit && { audit: auditJson(audit) }),
  };
  return printableJson(report);
}

const known = ({ value, from }: Known<string>): { value: string; from: Origin } => ({ value, from });

// ---- Text ----------------------------------------------------------------------------------------------------------

/**
 * The report as a person likes to read it: where the sources disagree, if that was asked for; else a line a source, then
 * what could not be read, then what is one text.
 */
export function sourcesToText({ sources, failures, groups, audit }: SourcesReport, paint: Paint): string {
  if (audit) return auditText(audit, paint);
  const width = Math.min(48, Math.max(0, ...sources.map(({ id }) => id.length)));
  const parts = sources.map((source) => sourceLine(source, width, paint));
  if (failures.length > 0) {
    parts.push('', paint.bold('Not read'));
    for (const { id, reason } of failures) parts.push(`  ${paint.yellow(printable(id))}  ${printable(reason)}`);
  }
  if (groups.length > 0) {
    parts.push('', paint.bold('One text in several sources'));
    for (const { leader, followers } of groups) {
      parts.push(`  ${printable(leader.id)}`);
      for (const { source, share } of followers)
        parts.push(`    ${paint.dim(share > 0.95 ? 'copy' : `${Math.round(share * 100)} %`)}  ${printable(source.id)}`);
    }
  }
  parts.push('', paint.bold(summary(sources, failures, groups)));
  return `${parts.join('\n')}\n`;
}

function sourceLine({ id, facts }: Source, width: number, paint: Paint): string {
  const { outlet, title, missing, transcript } = facts;
  const notes = printable(
    [transcript === 'automatic' ? 'automatic transcript' : undefined, missing].filter(Boolean).join('; '),
  );
  const name = printable([outlet?.value, title?.value].filter(Boolean).join(': '));
  return [
    printable(id).padEnd(width),
    dateText(facts, paint),
    name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)} …` : name,
    notes && paint.yellow(`(${notes})`),
  ]
    .filter(Boolean)
    .join('  ')
    .trimEnd();
}

const LONGEST_NAME = 70;

const ORIGIN: Readonly<Record<Origin, string>> = {
  metadata: 'metadata',
  'first lines': 'first lines',
  'last lines': 'last lines',
  'file name': 'file name',
  'document properties': 'made',
  'file time': 'file',
};

/** "2026-03-03 first lines", "2026-03-03 made?" where the document itself says nothing. */
function dateText({ date, madeOn }: SourceFacts, paint: Paint): string {
  if (date) return `${isoDate(date.value)} ${paint.dim(ORIGIN[date.from].padEnd(11))}`;
  if (madeOn) return paint.dim(`${isoDate(madeOn.value)} ${`${ORIGIN[madeOn.from]}?`.padEnd(11)}`);
  return paint.dim('no date'.padEnd(22));
}

function summary(sources: readonly Source[], failures: readonly Failure[], groups: readonly TextGroup[]): string {
  const copies = groups.reduce((sum, { followers }) => sum + followers.length, 0);
  const undated = sources.filter(({ facts }) => !facts.date).length;
  return [
    `${sources.length} ${sources.length === 1 ? 'source' : 'sources'}`,
    ...(undated > 0 ? [`${undated} without a sure date`] : []),
    ...(copies > 0 ? [`${copies} with the text of another`] : []),
    ...(failures.length > 0 ? [`${failures.length} not read`] : []),
  ].join(', ');
}
