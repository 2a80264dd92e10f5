import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree } from 'jsonc-parser';
import { CodeActionKind, type CodeAction, type TextDocumentEdit, type CreateFile } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftSnapshot } from './snapshot';

const FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2 } };

/** A quick fix that makes the draft's spelling the house style, by a plain edit of the story's settings file. */
export function preferSpelling(
  { addresses }: DraftSnapshot,
  written: string,
  replaced: string,
): CodeAction | undefined {
  const file = addresses.settingsFile;
  if (!file) return undefined;
  const text = file.text ?? '{}\n';
  const changed = withStyle(text, written, replaced);
  if (changed === undefined) return undefined;
  const document = TextDocument.create(file.uri, 'json', 0, file.text ?? '');
  const whole = { start: { line: 0, character: 0 }, end: document.positionAt(document.getText().length) };
  const edit: TextDocumentEdit = {
    textDocument: { uri: file.uri, version: null },
    edits: [{ range: whole, newText: changed }],
  };
  const create: CreateFile = { kind: 'create', uri: file.uri, options: { ignoreIfExists: true } };
  return {
    title: `Prefer “${written}” in this story`,
    kind: CodeActionKind.QuickFix,
    edit: { documentChanges: file.text === undefined ? [create, edit] : [edit] },
  };
}

/** The settings with a preferred spelling added to their style; undefined where they are too broken to be edited. */
function withStyle(text: string, preferred: string, replaced: string): string | undefined {
  const root = parseTree(text);
  if (root?.type !== 'object') return undefined;
  const node = findNodeAtLocation(root, ['style', preferred]);
  const listed: unknown = node && getNodeValue(node);
  const others = (Array.isArray(listed) ? listed : [listed]).filter(
    (other): other is string => typeof other === 'string',
  );
  let changed = text;
  // what was preferred until now is so no more
  if (findNodeAtLocation(root, ['style', replaced]))
    changed = applyEdits(changed, modify(changed, ['style', replaced], undefined, FORMAT));
  return applyEdits(changed, modify(changed, ['style', preferred], [...new Set([...others, replaced])], FORMAT));
}
