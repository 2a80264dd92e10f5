import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import { STORY_FILE_EDITED } from '../../server/src/protocol';

/** The story's own files: the server follows them so that its edits fit what is open and not saved yet. */
export const STORY_FILES = ['**/copydesk.json', '**/.copydesk/dismissals.json'];

const STORY_FILE = /\/(?:copydesk|\.copydesk\/dismissals)\.json$/;

/**
 * Saves a file of the story that a quick fix has changed while nobody looks at it: the reporter has not opened it and
 * would not know that it waits to be saved. One that is on screen is left to the reporter.
 */
export function saveStoryFiles(): vscode.Disposable {
  // the event comes once for the change, and once more when the document has become dirty by it
  return vscode.workspace.onDidChangeTextDocument(({ document }) => {
    if (!STORY_FILE.test(document.uri.path) || !document.isDirty) return;
    const isSeen = vscode.window.visibleTextEditors.some((editor) => editor.document === document);
    if (!isSeen) void document.save();
  });
}

/**
 * Takes away the command by which other editors tell the server that such a file was changed: this client tells it by the
 * file itself, and VS Code may forget the command's arguments before it runs.
 */
export const withoutCommands: NonNullable<Middleware['provideCodeActions']> = async (
  document,
  range,
  context,
  token,
  next,
) => {
  const actions = await next(document, range, context, token);
  for (const action of actions ?? [])
    if (action instanceof vscode.CodeAction && action.command?.command === STORY_FILE_EDITED) delete action.command;
  return actions;
};
