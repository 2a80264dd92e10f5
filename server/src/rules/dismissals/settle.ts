import { spanOf } from '../../text/analysis';
import { fold } from '../../text/characters';
import { checkedMarks, type IgnoreComment } from '../../text/dismissalMarks';
import { overlaps, textOf, type Span } from '../../text/span';
import type { RatedFinding } from '../check';
import type { CheckContext } from '../context';
import { scopedComments } from './comments';
import type { Dismissals } from './dismissals';
import { fingerprintOf, SPELLING_RULES } from './fingerprint';
import { thingAround } from './thing';

/** What says that a finding was checked: a mark or a comment in the draft, or entries of the dismissals file. */
export type DismissedBy =
  | { readonly by: 'mark'; readonly mark: Span }
  | { readonly by: 'comment'; readonly comment: IgnoreComment }
  | { readonly by: 'file'; readonly keys: readonly string[] };

export interface DismissedFinding {
  readonly finding: RatedFinding;
  readonly dismissed: DismissedBy;
}

/** Findings parted into those that stand and those that were dismissed; each part in the order of the findings. */
export interface Settled {
  readonly open: readonly RatedFinding[];
  readonly dismissed: readonly DismissedFinding[];
}

/** Parts findings by what the draft's own marks and the story's dismissals file say of them. */
export function settle(context: CheckContext, findings: readonly RatedFinding[], dismissals: Dismissals): Settled {
  const byMark = markDismissals(context, findings);
  const byComment = commentDismissals(context);
  if (!byMark && !byComment && dismissals.isEmpty) return { open: findings, dismissed: [] };
  const open: RatedFinding[] = [];
  const dismissed: DismissedFinding[] = [];
  for (const finding of findings) {
    const by =
      byMark?.(finding) ??
      byComment?.(finding) ??
      (dismissals.isEmpty ? undefined : byFile(context, finding, dismissals));
    if (by) dismissed.push({ finding, dismissed: by });
    else open.push(finding);
  }
  return { open, dismissed };
}

type Judge = (finding: RatedFinding) => DismissedBy | undefined;

function byFile({ draft }: CheckContext, finding: RatedFinding, dismissals: Dismissals): DismissedBy | undefined {
  const keys = dismissals.keysFor(finding.rule, fingerprintOf(draft, finding));
  return keys.length > 0 ? { by: 'file', keys } : undefined;
}

// ---- (CQ) -------------------------------------------------------------------------------------------------------

/** What may stand between a thing and its mark: closing marks, and behind a figure the words of its unit. */
const BETWEEN = /^[\s”’"'’»),.;:*_]*$/u;
const BETWEEN_FIGURE = /^[\s”’"'%°*_-]*(?:\p{Ll}+\.?[\s-]*){0,2}$/u;

/** A mark counts for the thing before it; on a name it counts wherever the draft has the same of that name. */
function markDismissals(context: CheckContext, findings: readonly RatedFinding[]): Judge | undefined {
  const { draft } = context;
  const marks = checkedMarks(draft.text, draft.frontMatter?.end);
  if (marks.length === 0) return undefined;
  const marked = new Map<RatedFinding, DismissedBy>();
  const names = new Map<string, DismissedBy>();
  for (const finding of findings) {
    const thing = thingAround(context, finding).span;
    const mark = marks.find((candidate) => isMarkOf(draft.text, candidate, thing));
    if (!mark) continue;
    const dismissed: DismissedBy = { by: 'mark', mark };
    marked.set(finding, dismissed);
    const name = nameKey(context, finding);
    if (name !== undefined) names.set(name, dismissed);
  }
  return (finding) => marked.get(finding) ?? names.get(nameKey(context, finding) ?? '');
}

function isMarkOf(text: string, mark: Span, thing: Span): boolean {
  if (mark.start < thing.end || mark.start > thing.end + 40) return false;
  const between = text.slice(thing.end, mark.start);
  return BETWEEN.test(between) || (/\d/.test(textOf(text, thing)) && BETWEEN_FIGURE.test(between));
}

/** What a mark on a name confirms: a spelling, or what is said of that very name. */
function nameKey(context: CheckContext, finding: RatedFinding): string | undefined {
  if (!finding.rule.startsWith('name-')) return undefined;
  const written = fold(textOf(context.draft.text, finding));
  if (SPELLING_RULES.has(finding.rule)) return `${finding.rule} ${written}`;
  return `${finding.rule} ${written} ${fold(textOf(context.draft.text, thingAround(context, finding).span))}`;
}

// ---- Comments ---------------------------------------------------------------------------------------------------

function commentDismissals({ draft }: CheckContext): Judge | undefined {
  const scopes = scopedComments(draft);
  if (scopes.length === 0) return undefined;
  return ({ rule, start, end }) => {
    const scope = scopes.find(
      ({ comment, block }) =>
        overlaps(spanOf(block), { start, end }) &&
        (comment.rules.length === 0 || comment.rules.some(({ name }) => name === rule)),
    );
    return scope && { by: 'comment', comment: scope.comment };
  };
}
