import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';

/** What an editor can do with the edit of an action; see `workspace.workspaceEdit` of its capabilities. */
export interface EditAbilities {
  /** It takes edits with the version that they belong to. */
  readonly documentChanges: boolean;
  /** It makes new files. */
  readonly create: boolean;
}

/**
 * The edit as an editor understands it. Without versions it gets plain lists of edits; a file that it cannot make is
 * made when it saves what was inserted.
 */
export function adaptedEdit(edit: WorkspaceEdit, { documentChanges, create }: EditAbilities): WorkspaceEdit {
  if (!edit.documentChanges || (documentChanges && create)) return edit;
  const textual = edit.documentChanges.filter((change) => 'textDocument' in change);
  if (documentChanges) return { ...edit, documentChanges: textual };
  const changes: Record<string, TextEdit[]> = {};
  for (const { textDocument, edits } of textual)
    (changes[textDocument.uri] ??= []).push(...edits.filter((one): one is TextEdit => 'newText' in one));
  return { changes };
}
