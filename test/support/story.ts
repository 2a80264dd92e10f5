import papa from 'papaparse';
import { Corpus } from '../../server/src/corpus/corpus';
import { describe, withFileFacts } from '../../server/src/corpus/describe';
import { csvReader, readTable } from '../../server/src/corpus/readers/csv';
import { readerFor, readText } from '../../server/src/corpus/readers/index';
import { analyseDocument, type Source } from '../../server/src/corpus/source';
import { parseDraft } from '../../server/src/draft/draft';
import type { StyleSheet } from '../../server/src/evidence/names/style';
import type { QuotationPolicy } from '../../server/src/evidence/quotations/policy';
import { check, type RatedFinding, type RuleLevels } from '../../server/src/rules/check';
import { CheckContext } from '../../server/src/rules/context';

/** Sources of a test: file name to text. */
export type Sources = Readonly<Record<string, string>>;

/** A source of text, Markdown or HTML, or a table. */
export function sourceOf(name: string, content: string | Uint8Array): Source {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const document = describe(readerFor(name) === csvReader ? readTable(bytes, papa) : readText(name, bytes));
  return analyseDocument(name, { ...document, facts: withFileFacts(document.facts, name) });
}

export const corpusOf = (sources: Sources): Corpus =>
  new Corpus(Object.entries(sources).map(([name, text]) => sourceOf(name, text)));

export interface StoryOptions {
  readonly style?: StyleSheet;
  readonly quotations?: QuotationPolicy;
  readonly rules?: RuleLevels;
  readonly format?: 'markdown' | 'text';
}

export function contextOf(sources: Sources, draft: string, options: StoryOptions = {}): CheckContext {
  return new CheckContext(parseDraft(draft, options.format ?? 'markdown'), corpusOf(sources), options);
}

export const findingsOf = (sources: Sources, draft: string, options: StoryOptions = {}): RatedFinding[] =>
  check(contextOf(sources, draft, options), options.rules ?? {});
