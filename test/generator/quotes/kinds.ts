/** What reporters do to the words of a quotation. */
export const ALTERATIONS = ['word', 'modal', 'negation', 'number', 'pronoun', 'clause'] as const;
export type Alteration = (typeof ALTERATIONS)[number];

/** What is done to quotations: words altered, another speaker named, two of them made one. */
export const QUOTE_KINDS = [...ALTERATIONS, 'speaker', 'halves'] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];
