import type { CoverageItem, CoveragePassage } from '../../../server/src/protocol';

/** The claims of a draft as a tree: groups by state, claims below them, and below each claim its passages. */
export type CoverageNode = GroupNode | ClaimNode | PassageNode | NoteNode;

export interface GroupNode {
  readonly kind: 'group';
  readonly state: CoverageItem['state'];
  readonly draft: string;
  readonly claims: readonly CoverageItem[];
}

export interface ClaimNode {
  readonly kind: 'claim';
  readonly draft: string;
  readonly claim: CoverageItem;
}

export interface PassageNode {
  readonly kind: 'passage';
  readonly passage: CoveragePassage;
}

export interface NoteNode {
  readonly kind: 'note';
  readonly text: string;
}

/** What somebody has to look after stands first. */
const ORDER: readonly CoverageItem['state'][] = ['contradicted', 'not found', 'supported', 'not checkable'];

export const coverageTree = (draft: string, claims: readonly CoverageItem[]): GroupNode[] =>
  ORDER.map((state): GroupNode => ({
    kind: 'group',
    state,
    draft,
    claims: claims.filter((one) => one.state === state),
  })).filter((group) => group.claims.length > 0);

export function below(node: CoverageNode): CoverageNode[] {
  if (node.kind === 'group') return node.claims.map((claim) => ({ kind: 'claim', draft: node.draft, claim }));
  if (node.kind !== 'claim') return [];
  return [
    ...node.claim.notes.map((text) => ({ kind: 'note', text }) as const),
    ...node.claim.passages.map((passage) => ({ kind: 'passage', passage }) as const),
  ];
}
