/** What is planted into claims: another figure, another day, another name, the opposite, and a figure that was once right. */
export const CLAIM_KINDS = ['figure', 'date', 'entity', 'exchange', 'antonym', 'negation', 'stale'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];
