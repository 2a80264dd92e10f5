import type { Source } from '../corpus/source';
import type { Change } from '../evidence/quotations/changes';
import type { ChangeKind } from '../evidence/quotations/kind';
import type { Seam, SeamKind } from '../evidence/quotations/stitched';
import type { Span } from '../text/span';
import { sourceName } from './findings/sourceLabel';
import type { Evidence, Finding, Rule, Severity } from './rule';

export const quoteAltered: Rule = {
  id: 'quote-altered',
  summary: 'Words in quotation marks that differ from the source’s wording',
  level: 'warning',
  scope: 'quotations',
  docs: {
    details: `Reports the words of a quotation that a source words otherwise, with the source's wording as the fix. It is an error where a negation, a number, a name or a pronoun has changed. It is a note where the difference is of the kind that editors and translators make (an article, another form of a word, a name for a pronoun), and where so much differs that it may be another time that somebody said nearly the same.

Marks, dashes, British and American spelling, abbreviations, the first letter and the last stop do not count, nor do words left out behind an ellipsis or put in brackets, in the draft or in the source, nor where the quotation begins and ends. Where sources word one quotation differently, either is right. Two things that somebody said with others between them need an ellipsis.

With \`"quotations": "allow-clean-up"\` in \`copydesk.json\`, fillers (“um”, “you know”) and false starts may be left out in silence; of automatic transcripts they always may.`,
    examples: [
      {
        sources: '“We can mend it now or we can mourn it later,” the mayor said.',
        draft: '“We can fix it now or we can mourn it later,”',
        says: 'The source has “mend”, not “fix”',
      },
    ],
  },
  *check({ quotations, names }) {
    const corrected = names.flatMap(({ corrections }) => corrections);
    for (const { start, end, changes, matches, state, seam, use } of quotations) {
      if (state !== 'altered' && !seam) continue;
      // a title that is a name of the draft is corrected as one
      if (use === 'title' && corrected.some((name) => start <= name.start && name.end <= end)) continue;
      if (seam) yield seamFinding(seam);
      for (const change of changes) {
        if (change.isAllowed) continue;
        const { right, kind } = change;
        const span = { start: change.start, end: change.end };
        yield {
          rule: 'quote-altered',
          ...span,
          ...(change.isSlip ? SEVERITY[kind] : NOTE),
          message: messageFor(change, sourceName(matches[0]!.source)),
          fixes: [{ title: right ? `Change to “${right}”` : 'Remove these words', newText: right, ...span }],
          evidence: matches
            .slice(0, 2)
            .map(({ source, span }) => ({ source, ...span, ...tellingIn(source, span, change) })),
        };
      }
    }
  },
};

const SEAMS: Readonly<Record<SeamKind, string>> = {
  apart: 'has these words in two places',
  'turned round': 'has these words in two places, the other way round',
  'of two': 'has these words from two people',
  narrated: 'has these words in two places',
};

function seamFinding({ start, end, kind, right, halves }: Seam): Finding {
  const [{ source }] = halves;
  return {
    rule: 'quote-altered',
    start,
    end,
    ...(kind === 'narrated' && NOTE),
    message: `${sourceName(source)} ${SEAMS[kind]}`,
    fixes: right ? [{ title: 'Show by an ellipsis what is left out', newText: right, start, end }] : [],
    evidence: halves.map(({ span }) => ({ source, ...span })),
  };
}

/** Where a quotation's source has the words that differ, if it has them once. */
function tellingIn({ text }: Source, { start, end }: Span, { sourced }: Change): Pick<Evidence, 'telling'> {
  const words = text.slice(start, end);
  const at = words.indexOf(sourced);
  if (sourced === '' || at < 0 || at !== words.lastIndexOf(sourced)) return {};
  return { telling: { start: start + at, end: start + at + sourced.length } };
}

function messageFor({ written, sourced }: Change, source: string): string {
  if (!sourced) return `“${written}” is not in the quotation as ${source} has it`;
  return written ? `${source} has “${sourced}” in this quotation` : `${source} has “${sourced}” here`;
}

const ERROR = { severity: 'error' } as const;
const NOTE = { severity: 'information' } as const;

const SEVERITY: Readonly<Record<ChangeKind, { readonly severity?: Severity }>> = {
  negation: ERROR,
  number: ERROR,
  pronoun: ERROR,
  name: ERROR,
  words: {},
  form: NOTE,
  'small words': NOTE,
  reference: NOTE,
  filler: NOTE,
};
