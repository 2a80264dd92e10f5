import { isFunctionWord } from '../text/lexicon/words';
import type { Change } from '../evidence/quotations/changes';
import { sourceName } from './sourceLabel';
import type { Rule, Severity } from './rule';

/** With more changes than these it may well be another time that somebody said nearly the same. */
const MOST_SURE_CHANGES = 2;
const SURE_SHARE = 0.7;

export const quoteAltered: Rule = {
  id: 'quote-altered',
  summary: 'Words in quotation marks that differ from the source’s wording',
  level: 'warning',
  scope: 'corpus',
  docs: {
    details: `Reports the words of a quotation that a source words otherwise, with the source's wording as the fix. It is an error where a negation, a number or a pronoun has changed, and a note where so much differs that it may be another time that somebody said nearly the same.

Marks, dashes, British and American spelling, the first letter and the last stop do not count, nor do words left out behind an ellipsis or put in brackets, nor where the quotation begins and ends. Where sources word one quotation differently, either is right.`,
    examples: [
      {
        sources: '“We can mend it now or we can mourn it later,” the mayor said.',
        draft: '“We can fix it now or we can mourn it later,”',
        says: 'The source has “mend”, not “fix”',
      },
    ],
  },
  *check({ quotations }) {
    for (const { changes, matches, state } of quotations) {
      if (state !== 'altered') continue;
      const isSure = changes.length <= MOST_SURE_CHANGES && matches[0]!.share >= SURE_SHARE;
      for (const change of changes) {
        const { start, end, right } = change;
        yield {
          rule: 'quote-altered',
          start,
          end,
          ...(isSure ? severityOf(change) : { severity: 'information' as const }),
          message: messageFor(change, sourceName(matches[0]!.source)),
          fixes: [{ title: right ? `Change to “${right}”` : 'Remove these words', newText: right, start, end }],
          evidence: matches.slice(0, 2).map(({ source, span }) => ({ source, ...span })),
        };
      }
    }
  },
};

function messageFor({ words, sourceWords, right }: Change, source: string): string {
  if (sourceWords.length === 0) return `“${words.join(' ')}” is not in the quotation as ${source} has it`;
  if (words.length === 0) return `${source} has “${right}” here`;
  return `${source} has “${right}” in this quotation`;
}

const WEIGHTY =
  /^(?:not|no|never|none|nothing|nobody|neither|nor|cannot|without|.*n't|.*n’t|i|you|he|she|we|they|me|him|her|us|them|my|your|his|our|their|\d.*|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion)$/;

/** A changed negation, number or pronoun turns what was said round. */
const severityOf = ({ words, sourceWords }: Change): { severity?: Severity } =>
  [...words, ...sourceWords].some(
    (word) => WEIGHTY.test(word) && (isFunctionWord(word) || !words.includes(word) || !sourceWords.includes(word)),
  )
    ? { severity: 'error' }
    : {};
