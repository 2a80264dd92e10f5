/**
 * What a newsroom allows in quotations: every word as it was said, or speech cleaned of fillers and false starts. Of an
 * automatic transcript, which may have made these up or left them out, the latter is always allowed.
 */
export const QUOTATION_POLICIES = ['verbatim', 'allow-clean-up'] as const;
export type QuotationPolicy = (typeof QUOTATION_POLICIES)[number];

export const isQuotationPolicy = (value: unknown): value is QuotationPolicy =>
  (QUOTATION_POLICIES as readonly unknown[]).includes(value);
