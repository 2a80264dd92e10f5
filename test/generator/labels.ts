import type { Span } from '../../server/src/text/span';
import type { Slip } from './misspell';
import type { ClaimKind } from './claims/kinds';
import type { QuoteKind } from './quotes/kinds';

/** What was planted into a name: a misspelling, another given name, another title. */
export type NameError = Slip | 'given' | 'title' | 'nationality';

/** What was planted: into a name, a quotation or a claim. */
export type ErrorKind = NameError | QuoteKind | ClaimKind;

/** An error of a planted text, as the `expected.json` of a draft has it; the span counts in the planted text. */
export interface Label extends Span {
  readonly rule: string;
  /** Other rules that would also be right for it. */
  readonly accept: readonly string[];
  readonly text: string;
  readonly occurrence: number;
  /** What stood there, or several equally right replacements, that first. */
  readonly fix: string | readonly string[];
  readonly why: string;
  readonly kind: ErrorKind;
  /** What the name names. */
  readonly of: string;
}

/** All right replacements of a label's words, what stood there first. */
export const fixesOf = ({ fix }: Pick<Label, 'fix'>): readonly string[] => [fix].flat();

/** Which occurrence of a span's words it is, counted from 1. */
export function occurrenceAt(text: string, { start, end }: Span): number {
  const words = text.slice(start, end);
  let occurrence = 1;
  for (let at = text.indexOf(words); at >= 0 && at < start; at = text.indexOf(words, at + 1)) occurrence++;
  return occurrence;
}
