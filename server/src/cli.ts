import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import { reaches, runCheck } from './cli/check';
import { paintFor } from './cli/paint';
import { printable, printableLines } from './cli/printable';
import { toJson, type CheckReport } from './cli/report';
import { toSarif } from './cli/sarif';
import { listSources, sourcesToJson, sourcesToText } from './cli/sources';
import { toText } from './cli/text';
import { timing } from './cli/timing';
import { USAGE, UsageError } from './cli/usage';
import { SHEET_FORMATS, writeSheet, type SheetFormat } from './service/sheet/formats';
import type { Severity } from './rules/rule';

const FORMATS = ['text', 'json', 'sarif'] as const;
const FAIL_LEVELS = ['error', 'warning', 'information', 'hint', 'never'] as const;

async function main(argv: readonly string[]): Promise<number> {
  const [command, ...rest] = argv;
  switch (command) {
    case 'check':
      return check(rest);
    case 'sources':
      return sources(rest);
    case 'sheet':
      return sheet(rest);
    case 'serve':
      return serve(rest);
    case '--version':
    case '-v':
      process.stdout.write(`${version}\n`);
      return 0;
    case undefined:
    case '--help':
    case '-h':
    case 'help':
      process.stdout.write(USAGE);
      return command === undefined ? 2 : 0;
    default:
      throw new UsageError(`unknown command “${command}”; see copydesk --help`);
  }
}

async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args);
  const format = oneOf(FORMATS, values.format ?? 'text', '--format');
  const failOn = oneOf(FAIL_LEVELS, values['fail-on'] ?? 'warning', '--fail-on');
  if (values.coverage && format === 'sarif') throw new UsageError('--coverage goes with --format text or json');
  const { timed, table } = timing(process.env['COPYDESK_TIMING'] === '1');
  const report = await runCheck({
    drafts: positionals,
    sources: values.sources ?? [],
    cwd: process.cwd(),
    coverage: values.coverage ?? false,
    timed,
  });
  process.stderr.write(table());
  for (const remark of report.drafts.flatMap(({ remarks }) => remarks))
    process.stderr.write(`copydesk: ${printable(remark)}\n`);
  await print(formatted(report, format));
  return failOn !== 'never' && reaches(report, failOn as Severity) ? 1 : 0;
}

function parse(args: readonly string[]): {
  values: { sources?: string[]; format?: string; 'fail-on'?: string; coverage?: boolean; conflicts?: boolean };
  positionals: string[];
} {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        sources: { type: 'string', multiple: true },
        format: { type: 'string' },
        'fail-on': { type: 'string' },
        coverage: { type: 'boolean' },
        conflicts: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function oneOf<T extends string>(allowed: readonly T[], value: string, option: string): T {
  if ((allowed as readonly string[]).includes(value)) return value as T;
  throw new UsageError(`${option} must be one of ${allowed.join(', ')}, not “${value}”`);
}

function formatted(report: CheckReport, format: (typeof FORMATS)[number]): string {
  if (format === 'json') return toJson(report);
  if (format === 'sarif') return toSarif(report, version);
  return toText(report, paintFor(process.stdout, process.env));
}

async function sources(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args);
  const format = oneOf(['text', 'json'] as const, values.format ?? 'text', '--format');
  const given = [...(values.sources ?? []), ...positionals];
  const report = await listSources({ sources: given, cwd: process.cwd(), conflicts: values.conflicts ?? false });
  await print(format === 'json' ? sourcesToJson(report) : sourcesToText(report, paintFor(process.stdout, process.env)));
  return 0;
}

/** Writes everything before the process may end, also to a pipe. */
const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));

/** Prints the fact sheet of a draft. */
async function sheet(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args);
  const format = oneOf(SHEET_FORMATS, values.format ?? 'markdown', '--format') as SheetFormat;
  if (positionals.length !== 1)
    throw new UsageError('name one draft: copydesk sheet DRAFT [--format markdown|html|csv] [--sources DIR…]');
  const report = await runCheck({
    drafts: positionals,
    sources: values.sources ?? [],
    cwd: process.cwd(),
    sheet: true,
    timed: timing(false).timed,
  });
  await print(writeSheet(report.drafts[0]!.sheet!, format));
  return 0;
}

/** The language server. What clients add to say how they connect is taken, and standard input and output are meant. */
async function serve(args: readonly string[]): Promise<number> {
  try {
    parseArgs({ args: [...args], options: { stdio: { type: 'boolean' }, clientProcessId: { type: 'string' } } });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  if (!args.includes('--stdio')) process.argv.push('--stdio');
  await import('./main');
  return new Promise<number>(() => {}); // the connection ends the process
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const message = error instanceof UsageError ? error.message : ((error as Error)?.stack ?? String(error));
    process.stderr.write(`copydesk: ${printableLines(message)}\n`);
    process.exitCode = 2;
  },
);
