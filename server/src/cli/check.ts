import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { decodeText } from '../corpus/decoding';
import type { Corpus } from '../corpus/corpus';
import { parseDraft } from '../draft/draft';
import { check, type Timed } from '../rules/check';
import { CheckContext } from '../rules/context';
import { unknownRuleMessage, unknownRules } from '../rules/dismissals/comments';
import type { Dismissals } from '../rules/dismissals/dismissals';
import { settle } from '../rules/dismissals/settle';
import type { Severity } from '../rules/rule';
import { coverageOf } from '../service/coverage';
import { factSheet } from '../service/sheet/sheet';
import { CONFIG_FILE, DEFAULT_CONFIG, parseConfig, type Config } from '../workspace/config';
import { DISMISSALS_FILE, DismissalsFile } from '../workspace/dismissals';
import { nodeFiles, shownPath } from '../workspace/files';
import { expandGlobs } from '../workspace/globs';
import type { FileProblem } from '../workspace/jsonFile';
import { loadCorpus } from '../workspace/loadCorpus';
import { LineIndex } from '../text/lines';
import { draftFormat } from '../workspace/drafts';
import { progressOn } from './progress';
import { commandLineReading } from './reading';
import type { CheckedDraft, CheckReport } from './report';
import { UsageError } from './usage';

export interface CheckOptions {
  readonly drafts: readonly string[];
  readonly sources: readonly string[];
  readonly cwd: string;
  /** Say of every claim what the sources make of it. */
  readonly coverage?: boolean;
  /** Make a fact sheet of every draft. */
  readonly sheet?: boolean;
  /** Does the parts of the work, under their names. */
  readonly timed: Timed;
}

/**
 * Checks drafts against sources: those given, else those that the nearest `copydesk.json` names.
 *
 * @throws {UsageError} where a draft or source folder is missing, or the settings file is broken.
 */
export async function runCheck({
  drafts,
  sources,
  cwd,
  coverage = false,
  sheet = false,
  timed,
}: CheckOptions): Promise<CheckReport> {
  if (drafts.length === 0) throw new UsageError('no draft given: copydesk check DRAFT… [--sources DIR…]');
  const first = resolve(cwd, drafts[0]!);
  const { config, folder } = await nearestConfig(dirname(first), cwd);
  const paths = sources.length > 0 ? await sourcesIn(sources, cwd) : await configuredSources(config, folder);
  const draftPaths = new Set(drafts.map((draft) => resolve(cwd, draft)));
  const corpus = await corpusOf(
    paths.filter((path) => !draftPaths.has(path)),
    cwd,
  );
  const checked: CheckedDraft[] = [];
  const dismissals = await readDismissals(folder, cwd);
  const wanted = { coverage, sheet };
  for (const path of drafts) checked.push(await checkDraft(path, cwd, corpus, config, dismissals, wanted, timed));
  return { corpus, drafts: checked };
}

/** Reads sources, and shows how far it is where that takes long. */
export async function corpusOf(paths: readonly string[], cwd: string): Promise<Corpus> {
  const progress = progressOn(process.stderr, 'Reading sources');
  const reading = commandLineReading();
  try {
    return await loadCorpus(reading, cwd, paths, (read, total) => progress.show(read, total));
  } finally {
    reading.dispose();
    progress.clear();
  }
}

async function checkDraft(
  path: string,
  cwd: string,
  corpus: Corpus,
  config: Config,
  dismissals: Dismissals,
  wanted: { readonly coverage: boolean; readonly sheet: boolean },
  timed: Timed,
): Promise<CheckedDraft> {
  const text = await draftText(path, cwd);
  const draft = timed('reading the draft', () => parseDraft(text, draftFormat(path)));
  const context = new CheckContext(draft, corpus, config);
  // what several rules look at is made at first use: of the names, quotations and claims none shall pay for all
  timed('names held against the sources', () => context.names);
  timed('quotations held against the sources', () => context.quotations);
  timed('claims held against the sources', () => context.claims);
  const found = check(context, config.rules, undefined, timed);
  const { open, dismissed } = timed('dismissals', () => settle(context, found, dismissals));
  const lines = new LineIndex(text);
  const remarks = unknownRules(draft).map(({ name, start }) => {
    const { line, column } = lines.placeOf(start);
    return `${path}:${line}:${column}: ${unknownRuleMessage(name)}`;
  });
  return {
    path,
    text,
    findings: open,
    dismissed: dismissed.length,
    remarks,
    ...(wanted.coverage && { coverage: coverageOf(context, open) }),
    ...(wanted.sheet && { sheet: factSheet(context, open, path) }),
  };
}

async function draftText(path: string, cwd: string): Promise<string> {
  try {
    return decodeText(await readFile(resolve(cwd, path)));
  } catch (error) {
    const code = (error as { code?: string }).code;
    throw new UsageError(
      `${path}: ${code === 'ENOENT' ? 'no such draft' : code === 'EISDIR' ? 'is a folder, not a draft' : (error as Error).message}`,
    );
  }
}

/** What the reporter has dismissed in the story. */
async function readDismissals(folder: string, cwd: string): Promise<Dismissals> {
  const file = new DismissalsFile(folder, nodeFiles);
  await file.read();
  const [problem] = file.problems;
  if (problem) throw new UsageError(problemText(file.path, file.text ?? '', problem, cwd));
  return file.dismissals;
}

/**
 * The settings that count for a folder: its own or those of the nearest folder above it. A folder with a dismissals file
 * is a story's, too.
 */
export async function nearestConfig(from: string, cwd: string): Promise<{ config: Config; folder: string }> {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, CONFIG_FILE);
    if (existsSync(path)) return { config: await readConfig(path, cwd), folder };
    if (existsSync(join(folder, DISMISSALS_FILE))) return { config: DEFAULT_CONFIG, folder };
    if (dirname(folder) === folder) return { config: DEFAULT_CONFIG, folder: from };
  }
}

async function readConfig(path: string, cwd: string): Promise<Config> {
  const text = await readFile(path, 'utf8');
  const { config, problems } = parseConfig(text);
  const [problem] = problems;
  if (!problem) return config;
  throw new UsageError(problemText(path, text, problem, cwd));
}

function problemText(path: string, text: string, { start, message }: FileProblem, cwd: string): string {
  const { line, column } = new LineIndex(text).placeOf(start);
  return `${shownPath(cwd, path)}:${line}:${column}: ${message}`;
}

/**
 * All files of folders, single files, and globs.
 *
 * @throws {UsageError} where one is missing.
 */
export async function sourcesIn(given: readonly string[], cwd: string): Promise<string[]> {
  const paths = new Set<string>();
  for (const one of given) {
    const path = resolve(cwd, one);
    if (existsSync(path)) {
      if (!statSync(path).isDirectory()) paths.add(path);
      else for (const file of await nodeFiles.list(path, ['**'], [])) paths.add(file);
    } else if (/[*?{[]/.test(one)) {
      for (const file of await nodeFiles.list(cwd, [one], [])) paths.add(file);
    } else {
      throw new UsageError(`${one}: no such folder or file of sources`);
    }
  }
  return [...paths];
}

/**
 * The sources that settings name.
 *
 * @throws {UsageError} where there are none.
 */
export async function configuredSources(config: Config, folder: string): Promise<string[]> {
  const paths = await nodeFiles.list(folder, expandGlobs(config.sources), expandGlobs(config.ignore));
  if (paths.length === 0) {
    throw new UsageError(
      `no sources: give --sources DIR, or put them in ${config.sources.join(', ')} below ${folder}, or name them in ${CONFIG_FILE}`,
    );
  }
  return paths;
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 4, warning: 3, information: 2, hint: 1 };

/** Whether a report has findings at or above a severity. */
export const reaches = ({ drafts }: CheckReport, level: Severity): boolean =>
  drafts.some(({ findings }) => findings.some(({ severity }) => WEIGHT[severity] >= WEIGHT[level]));
