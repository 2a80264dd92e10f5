import assert from 'node:assert/strict';
import type { Position, Range, TextEdit, CodeAction } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CheckContext } from '../../server/src/rules/context';
import { parseDraft } from '../../server/src/draft/draft';
import { DraftSnapshot } from '../../server/src/service/snapshot';
import { corpusOf, type Sources, type StoryOptions } from './story';

/** A snapshot of a draft as an editor would have it open, at file:///story/draft.md. */
export function snapshotOf(sources: Sources, draft: string, options: StoryOptions = {}): DraftSnapshot {
  const document = TextDocument.create('file:///story/draft.md', 'markdown', 7, draft);
  const context = new CheckContext(parseDraft(draft, 'markdown'), corpusOf(sources), options.style);
  return new DraftSnapshot(document, context, options.rules ?? {}, {
    sourceUri: ({ id }) => `file:///story/${id}`,
    ruleUri: (rule) => `file:///docs/${rule}.md`,
  });
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
export function applied(snapshot: DraftSnapshot, action: CodeAction): string {
  const edits = (action.edit?.documentChanges ?? []).flatMap((change) =>
    'edits' in change ? (change.edits as TextEdit[]) : [],
  );
  assert.ok(edits.length > 0, `“${action.title}” has no edits`);
  return TextDocument.applyEdits(snapshot.document, edits);
}
