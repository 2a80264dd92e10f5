/**
 * What the benchmarks on stories share: arguments, folders that hold `sources/`, and articles read as drafts.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Corpus } from '../../server/src/corpus/corpus';
import type { Source } from '../../server/src/corpus/source';
import { parseDraft } from '../../server/src/draft/draft';
import type { RuleLevels } from '../../server/src/rules/check';
import { CheckContext } from '../../server/src/rules/context';
import { rules } from '../../server/src/rules/index';
import type { Span } from '../../server/src/text/span';
import { sourceOf } from '../support/story';

/** What is left of the arguments when options and flags are taken out. */
export const args = process.argv.slice(2);

/** The value behind an option, which is taken out of the arguments. */
export function option(name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
}

/** Whether a flag is given; it is taken out of the arguments. */
export function flag(name: string): boolean {
  const at = args.indexOf(name);
  if (at >= 0) args.splice(at, 1);
  return at >= 0;
}

/** A story with the sources that can be read. */
export interface Story {
  readonly name: string;
  readonly sources: readonly Source[];
}

/** The stories in the folders that are left in the arguments; with `--names LIST` those alone that the file lists. */
export function* stories(): Generator<Story> {
  const list = option('--names');
  const wanted =
    list &&
    new Set(
      readFileSync(list, 'utf8')
        .trim()
        .split(/\s+/)
        .map((line) => basename(line)),
    );
  for (const folder of args.flatMap(storyFolders)) {
    if (wanted && !wanted.has(basename(folder))) continue;
    yield { name: folder.split('/').slice(-2).join('/'), sources: sourcesIn(join(folder, 'sources')) };
  }
}

export const storyFolders = (folder: string): string[] =>
  existsSync(join(folder, 'sources'))
    ? [folder]
    : readdirSync(folder)
        .map((name) => join(folder, name))
        .filter((path) => statSync(path).isDirectory())
        .flatMap(storyFolders);

export const sourcesIn = (folder: string): Source[] =>
  readdirSync(folder).flatMap((name) => {
    try {
      return [sourceOf(name, readFileSync(join(folder, name)))];
    } catch (error) {
      process.stderr.write(`${join(folder, name)} is left out: ${(error as Error).message}\n`);
      return [];
    }
  });

/** Levels that leave on nothing but the rules whose ids begin with one of some prefixes, which commas part. */
export const onlyRules = (prefixes: string): RuleLevels =>
  Object.fromEntries(
    rules.filter(({ id }) => !prefixes.split(',').some((prefix) => id.startsWith(prefix))).map(({ id }) => [id, 'off']),
  );

/** An article's prose as a reporter's text. */
export const proseOf = ({ blocks }: Source): string =>
  blocks.map(({ block }) => block.prose.replace(/\s*\n\s*/g, ' ')).join('\n\n');

/** A text checked as if it were a draft of an article's day. */
export function contextOf(text: string, { facts }: Source, corpus: Corpus): CheckContext {
  const draft = parseDraft(text, 'text');
  const day = facts.date?.value;
  return new CheckContext(day === undefined ? draft : { ...draft, date: { day, from: 'front matter' } }, corpus);
}

/** The words at a span in brackets, with some of the text around them. */
export const around = (text: string, { start, end }: Span): string =>
  `${text.slice(Math.max(0, start - 70), start)}[${text.slice(start, end)}]${text.slice(end, end + 60)}`.replace(
    /\s+/g,
    ' ',
  );
