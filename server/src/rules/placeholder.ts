import type { BlockAnalysis } from '../text/analysis';
import { rememberedFor } from '../text/memo';
import type { Token } from '../text/tokens';
import type { Span } from '../text/span';
import type { Rule } from './rule';

export const placeholder: Rule = {
  id: 'placeholder',
  summary: 'TK, XX, ??? or [name?] left in the text',
  level: 'warning',
  scope: 'draft',
  docs: {
    details: `Reports what a writer leaves for later: \`TK\`, \`XX\`, \`???\`, and brackets with a question or a note to oneself such as \`[name?]\`, \`[age TK]\` or \`[check]\`. A numeral as in Super Bowl XX and a name as in TK Maxx are left alone, and so are bracketed words in a quotation.`,
    examples: [
      { sources: 'none needed', draft: 'The bridge, built in TK, is closed.', says: '“TK” is still to be filled in' },
    ],
  },
  *check({ draft, blocks }) {
    for (const at of blocks) {
      const { start, block } = draft.blocks[at]!;
      for (const span of placeholdersIn(block)) {
        const text = block.prose.slice(span.start, span.end);
        yield {
          rule: 'placeholder',
          start: start + span.start,
          end: start + span.end,
          message: `“${text}” is still to be filled in`,
          fixes: [],
          evidence: [],
        };
      }
    }
  },
};

const BRACKETED = /\[([^[\]\n]{1,60})\]/g;
const QUESTIONS = /\?{3,}/g;

const placeholdersIn = rememberedFor(({ prose, tokens }: BlockAnalysis): readonly Span[] => {
  const spans: Span[] = [];
  const add = (span: Span): void => {
    if (!spans.some((other) => other.start < span.end && span.start < other.end)) spans.push(span);
  };
  for (const match of prose.matchAll(BRACKETED)) {
    if (isNote(match[1]!)) add({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of prose.matchAll(QUESTIONS)) add({ start: match.index, end: match.index + match[0].length });
  tokens.forEach((token, at) => {
    if (isPlaceholderWord(tokens, at)) add({ start: token.start, end: token.end });
  });
  return spans.sort((a, b) => a.start - b.start);
});

/** A note to oneself, or a question of a few words; a whole sentence in brackets is the outlet's own. */
function isNote(inner: string): boolean {
  if (/\b(?:TK|TKTK|XX+|TODO|CHECK|FIXME|TBC|TBD)\b/.test(inner)) return true;
  const isShort = inner.trim().split(/\s+/).length <= 3;
  return isShort && (/\?\s*$/.test(inner) || /\b(?:to come|check|confirm)\b/i.test(inner));
}

function isPlaceholderWord(tokens: readonly Token[], at: number): boolean {
  const { text, kind } = tokens[at]!;
  if (kind !== 'word') return false;
  const next = tokens[at + 1];
  const beforeName = next?.kind === 'word' && next.shape === 'capital' && !next.glued;
  if (/^(?:TK)+s?$/.test(text) || /^tktk$/i.test(text)) return !beforeName || /^(?:TK){2,}/.test(text);
  if (/^X{3,}$/.test(text)) return true;
  if (text !== 'XX' && text !== 'xx') return false;
  const previous = tokens[at - 1];
  return !(previous?.kind === 'word' && previous.shape !== 'lower') && !beforeName;
}
