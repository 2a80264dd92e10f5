import type { Draft } from '../../draft/draft';
import type { PlacedBlock } from '../../text/analysis';
import { ignoreComments, type IgnoreComment, type NamedRule } from '../../text/dismissalMarks';
import { isRuleId, RULE_IDS } from '../rule';

/** A comment of a draft that switches rules off, with the block for which it does so. */
export interface ScopedComment {
  readonly comment: IgnoreComment;
  readonly block: PlacedBlock;
}

/** The comments of a draft: each counts for the block that it stands in, else for the next one. */
export function scopedComments(draft: Draft): ScopedComment[] {
  const from = draft.frontMatter?.end ?? 0;
  return ignoreComments(draft.text, from).flatMap((comment) => {
    const block = draft.blocks.find(
      (placed) => placed.start >= from && comment.start < placed.start + placed.block.prose.length,
    );
    return block ? [{ comment, block }] : [];
  });
}

/** What comments of a draft name as rules and is none, each where it stands. */
export const unknownRules = (draft: Draft): NamedRule[] =>
  ignoreComments(draft.text, draft.frontMatter?.end)
    .flatMap(({ rules }) => rules)
    .filter(({ name }) => !isRuleId(name));

export const unknownRuleMessage = (name: string): string =>
  `No rule is called “${name}”; there are ${RULE_IDS.join(', ')}`;
