import { CodeActionKind, type CodeAction, type TextEdit } from 'vscode-languageserver-types';
import { blockOf } from '../../draft/draft';
import type { RatedFinding } from '../../rules/check';
import { scopedComments } from '../../rules/dismissals/comments';
import { fingerprintKey, fingerprintOf } from '../../rules/dismissals/fingerprint';
import type { DismissedFinding } from '../../rules/dismissals/settle';
import { thingAround } from '../../rules/dismissals/thing';
import type { RuleId } from '../../rules/rule';
import type { PlacedBlock } from '../../text/analysis';
import { ignoreComment, type IgnoreComment } from '../../text/dismissalMarks';
import type { BlockKind } from '../../text/prose';
import { textOf, type Span } from '../../text/span';
import { visible } from '../../text/visible';
import type { DraftSnapshot } from '../snapshot';
import { changeStoryFile, type StoryFileAction } from './storyFile';

/**
 * Quick fixes that leave a finding as it is: checked by a mark in the text, ignored in the story, or its rule ignored in
 * the paragraph.
 *
 * @param named whether the titles name the words, because several findings are at one place
 */
export function dismissals(snapshot: DraftSnapshot, finding: RatedFinding, named: boolean): CodeAction[] {
  const words = `“${textOf(snapshot.draft.text, finding)}”`;
  const mark = checkedMark(snapshot, finding);
  const entry = storyDismissal(snapshot, finding);
  const comment = paragraphDismissal(snapshot, finding);
  const actions: CodeAction[] = [];
  if (mark)
    actions.push(plainEdit(snapshot, named ? `Checked: leave ${words} (CQ)` : 'Checked: leave it (CQ)', [mark]));
  if (entry)
    actions.push(quickFix(named ? `Ignore ${words} in this story` : 'Ignore this finding in this story', entry));
  if (comment) actions.push(plainEdit(snapshot, `Ignore ${finding.rule} in this paragraph`, [comment]));
  return actions;
}

/** Quick fixes that bring a dismissed finding back. */
export function restorals(snapshot: DraftSnapshot, { finding, dismissed }: DismissedFinding): CodeAction[] {
  switch (dismissed.by) {
    case 'mark':
      return [plainEdit(snapshot, 'Bring this finding back: remove (CQ)', [removal(snapshot, dismissed.mark)])];
    case 'comment':
      return [
        plainEdit(snapshot, `Bring this finding back: remove the comment`, [
          withoutRule(snapshot, dismissed.comment, finding.rule),
        ]),
      ];
    case 'file': {
      const file = snapshot.addresses.dismissalsFile;
      if (!file) return [];
      const changes = dismissed.keys.map((key) => ({ path: ['dismissed', key], value: undefined }));
      return [quickFix('Bring this finding back', changeStoryFile(file, changes))];
    }
  }
}

const quickFix = (title: string, change: Partial<StoryFileAction>): CodeAction => ({
  title: visible(title),
  kind: CodeActionKind.QuickFix,
  ...change,
});

function plainEdit({ document: { uri, version } }: DraftSnapshot, title: string, edits: TextEdit[]): CodeAction {
  return quickFix(title, { edit: { documentChanges: [{ textDocument: { uri, version }, edits }] } });
}

const insertion = (snapshot: DraftSnapshot, at: number, newText: string): TextEdit => ({
  range: snapshot.rangeOf({ start: at, end: at }),
  newText,
});

const removal = (snapshot: DraftSnapshot, span: Span): TextEdit => ({ range: snapshot.rangeOf(span), newText: '' });

// ---- (CQ) -------------------------------------------------------------------------------------------------------

/** The mark behind a name, date or figure; what others said and what is in no paragraph cannot bear one. */
function checkedMark(snapshot: DraftSnapshot, finding: RatedFinding): TextEdit | undefined {
  if (finding.rule.startsWith('quote-') || finding.rule === 'placeholder' || isInFrontMatter(snapshot, finding))
    return undefined;
  const { kind, span } = thingAround(snapshot.context, finding);
  return kind === 'words' ? undefined : insertion(snapshot, span.end, ' (CQ)');
}

const isInFrontMatter = ({ draft }: DraftSnapshot, { start }: Span): boolean => start < (draft.frontMatter?.end ?? 0);

// ---- The dismissals file ----------------------------------------------------------------------------------------

/** An entry in the dismissals file. There is none to add where the story has no folder, or the file is broken. */
function storyDismissal(snapshot: DraftSnapshot, finding: RatedFinding): StoryFileAction | undefined {
  const file = snapshot.addresses.dismissalsFile;
  if (!file) return undefined;
  const key = fingerprintKey(fingerprintOf(snapshot.draft, finding));
  return changeStoryFile(file, [{ path: ['dismissed', key], value: finding.rule }], '{\n  "version": 1\n}\n');
}

// ---- Comments ---------------------------------------------------------------------------------------------------

/** Blocks of Markdown that a line of its own would break in two bear the comment at their end. */
const WITHIN: ReadonlySet<BlockKind> = new Set<BlockKind>(['item', 'quote']);

/** The comment before the paragraph, or the rule in the one that is there. */
function paragraphDismissal(snapshot: DraftSnapshot, finding: RatedFinding): TextEdit | undefined {
  const { draft, document } = snapshot;
  const block = blockOf(draft, finding.start);
  if (document.languageId !== 'markdown' || !block || isInFrontMatter(snapshot, finding)) return undefined;
  const known = scopedComments(draft).find((scoped) => scoped.block === block && scoped.comment.rules.length > 0);
  if (known) return insertion(snapshot, known.comment.rules.at(-1)!.end, ` ${finding.rule}`);
  if (block.block.kind === 'table') return undefined;
  const comment = ignoreComment(finding.rule);
  if (WITHIN.has(block.block.kind)) return insertion(snapshot, endOfWords(block), ` ${comment}`);
  const start = draft.text.lastIndexOf('\n', block.start - 1) + 1;
  return insertion(snapshot, start, `${comment}${draft.text.includes('\r\n') ? '\r\n' : '\n'}`);
}

const endOfWords = ({ start, block }: PlacedBlock): number => start + block.prose.trimEnd().length;

/** Takes a rule out of a comment; the last one takes the comment with it, and its line where nothing else is on it. */
function withoutRule(snapshot: DraftSnapshot, comment: IgnoreComment, rule: RuleId): TextEdit {
  const { text } = snapshot.draft;
  const named = comment.rules.find(({ name }) => name === rule);
  if (named && comment.rules.length > 1)
    return removal(snapshot, { start: /\s/.test(text.charAt(named.start - 1)) ? named.start - 1 : named.start, end: named.end }); // prettier-ignore
  const lineStart = text.lastIndexOf('\n', comment.start - 1) + 1;
  const [rest] = /^[ \t]*(?:\r?\n)?/.exec(text.slice(comment.end))!;
  const isAlone = text.slice(lineStart, comment.start).trim() === '' && /\n$/.test(rest);
  if (isAlone) return removal(snapshot, { start: lineStart, end: comment.end + rest.length });
  const space = /[ \t]/.test(text.charAt(comment.start - 1)) ? 1 : 0;
  return removal(snapshot, { start: comment.start - space, end: comment.end });
}
