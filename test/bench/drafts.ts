/**
 * What the benchmarks on labelled drafts share; the format is that of stories with `drafts/NAME.md` and `NAME.expected.json`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Corpus } from '../../server/src/corpus/corpus';
import { parseDraft } from '../../server/src/draft/draft';
import { CheckContext } from '../../server/src/rules/context';
import type { Span } from '../../server/src/text/span';
import { args, sourcesIn, storyFolders } from './stories';

/** A planted error as `expected.json` has it, with its place in the draft. */
export interface Label extends Span {
  readonly rule: string;
  readonly accept?: readonly string[];
  readonly text: string;
  readonly occurrence?: number;
  readonly fix: string | readonly string[] | null;
  readonly why: string;
}

/** A labelled draft beside the sources of its story. */
export interface LabelledDraft {
  readonly story: string;
  /** The name of its file. */
  readonly name: string;
  readonly text: string;
  readonly labels: readonly Label[];
  readonly context: CheckContext;
}

/** The labelled drafts of the stories in the folders that are left in the arguments. */
export const labelledDrafts = (): Generator<LabelledDraft> => draftsIn(args.flatMap(storyFolders));

/** The labelled drafts of some stories. */
export function* draftsIn(stories: readonly string[]): Generator<LabelledDraft> {
  for (const folder of stories) {
    const corpus = new Corpus(sourcesIn(join(folder, 'sources')));
    for (const name of readdirSync(join(folder, 'drafts')).filter((file) => file.endsWith('.md'))) {
      const path = join(folder, 'drafts', name);
      const text = readFileSync(path, 'utf8');
      const labels = labelsOf(path.replace(/\.md$/, '.expected.json'), text);
      yield {
        story: basename(folder),
        name,
        text,
        labels,
        context: new CheckContext(parseDraft(text, 'markdown'), corpus),
      };
    }
  }
}

function labelsOf(path: string, text: string): Label[] {
  const { findings } = JSON.parse(readFileSync(path, 'utf8')) as { findings: Omit<Label, 'start' | 'end'>[] };
  return findings.map((label) => {
    let start = -1;
    for (let count = 0; count < (label.occurrence ?? 1); count++) start = text.indexOf(label.text, start + 1);
    return { ...label, start, end: start + label.text.length };
  });
}

/** All right replacements of what a label marks; none where nothing single is right. */
export const rightOf = ({ fix }: Label): readonly string[] => (fix === null ? [] : [fix].flat());
