import assert from 'node:assert/strict';
import type { Position, Range, TextEdit, CodeAction } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CheckContext } from '../../server/src/rules/context';
import { parseDraft } from '../../server/src/draft/draft';
import { DraftSnapshot, type Addresses } from '../../server/src/service/snapshot';
import { parseDismissals } from '../../server/src/workspace/dismissals';
import { fileUri } from '../../server/src/workspace/sourceAddress';
import { corpusOf, type Sources, type StoryOptions } from './story';

export interface SnapshotOptions extends StoryOptions {
  /** Text of the story's dismissals file; null: it has none yet. Left out: there can be none. */
  readonly dismissals?: string | null;
}

/** A snapshot of a draft as an editor would have it open, at file:///story/draft.md. */
export function snapshotOf(sources: Sources, draft: string, options: SnapshotOptions = {}): DraftSnapshot {
  const document = TextDocument.create('file:///story/draft.md', 'markdown', 7, draft);
  const context = new CheckContext(parseDraft(draft, 'markdown'), corpusOf(sources), options);
  const { dismissals } = options;
  const addresses: Addresses = {
    sourceUri: ({ id }) => fileUri('/story', id),
    fileUri: (id) => fileUri('/story', id),
    ruleUri: (rule) => `file:///docs/${rule}.md`,
    ...(dismissals !== undefined && {
      dismissalsFile: { uri: 'file:///story/.copydesk/dismissals.json', text: dismissals ?? undefined },
    }),
  };
  const dismissed = dismissals ? parseDismissals(dismissals).dismissals : undefined;
  return new DraftSnapshot(document, context, options.rules ?? {}, addresses, dismissed);
}

/** The position of the first letter of some words in a draft; the words must stand there once, or `nth` says which. */
export function positionOf(snapshot: DraftSnapshot, words: string, nth = 1): Position {
  let at = -1;
  for (let i = 0; i < nth; i++) at = snapshot.draft.text.indexOf(words, at + 1);
  assert.ok(at >= 0, `no “${words}” in the draft`);
  return snapshot.document.positionAt(at);
}

export const rangeOf = (snapshot: DraftSnapshot, words: string, nth = 1): Range => {
  const start = positionOf(snapshot, words, nth);
  return { start, end: snapshot.document.positionAt(snapshot.document.offsetAt(start) + words.length) };
};

export const textIn = (snapshot: DraftSnapshot, range: Range): string => snapshot.document.getText(range);

/** The draft with an action's edits applied. */
export const applied = (snapshot: DraftSnapshot, action: CodeAction): string =>
  appliedTo(snapshot.document.uri, snapshot.draft.text, action);

/** The text of a file with an action's edits applied. */
export function appliedTo(uri: string, text: string, action: CodeAction): string {
  const edits = (action.edit?.documentChanges ?? []).flatMap((change) =>
    'edits' in change && change.textDocument.uri === uri ? (change.edits as TextEdit[]) : [],
  );
  assert.ok(edits.length > 0, `“${action.title}” has no edits of ${uri}`);
  return TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), edits);
}
