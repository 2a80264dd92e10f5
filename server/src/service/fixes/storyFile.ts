import { applyEdits, findNodeAtLocation, modify, parseTree, type Edit, type JSONPath } from 'jsonc-parser';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Command, CreateFile, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { StoryFile } from '../snapshot';
import { STORY_FILE_EDITED, type StoryFileEdited } from './storyFileEdited';

/** One change of a JSON file: what stands at a path becomes a value, or goes where that is undefined. */
export interface JsonChange {
  readonly path: JSONPath;
  readonly value: unknown;
}

/** A change of one of the story's own files, as an action carries it. */
export interface StoryFileAction {
  readonly edit: WorkspaceEdit;
  readonly command: Command;
}

/**
 * Changes a file of the story by plain edits, touching nothing else in it. Editors leave the file open and unsaved, so
 * the command tells the server what it holds from now on.
 *
 * @param empty what a new file begins with
 */
export function changeStoryFile(file: StoryFile, changes: readonly JsonChange[], empty = '{}\n'): StoryFileAction {
  const isNew = file.text === undefined;
  const before = file.text?.trim() ? file.text : empty;
  const after = changes.reduce((text, change) => changed(text, change), before);
  const edits: TextDocumentEdit = {
    textDocument: { uri: file.uri, version: null },
    edits: [replacement(file.text ?? '', after)],
  };
  const create: CreateFile = { kind: 'create', uri: file.uri, options: { ignoreIfExists: true } };
  const edited: StoryFileEdited = { uri: file.uri, text: after };
  return {
    edit: { documentChanges: isNew ? [create, edits] : [edits] },
    command: { title: 'Take over', command: STORY_FILE_EDITED, arguments: [edited] },
  };
}

const FORMAT = { insertSpaces: true, tabSize: 2 };

/** Keys that are added stay sorted where they were, so that two reporters’ additions seldom meet in one line. */
function changed(text: string, { path, value }: JsonChange): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const root = parseTree(text);
  const isThere = root !== undefined && findNodeAtLocation(root, path.slice(0, -1)) !== undefined;
  const edits: Edit[] = modify(text, path, value, {
    formattingOptions: { ...FORMAT, eol },
    getInsertionIndex: (keys) => {
      const key = String(path[path.length - 1]);
      const behind = keys.findIndex((other) => other > key);
      return isThere && path.length > 1 && isSorted(keys) && behind >= 0 ? behind : keys.length;
    },
  });
  return applyEdits(text, edits);
}

const isSorted = (keys: readonly string[]): boolean => keys.every((key, at) => at === 0 || keys[at - 1]! <= key);

/** The one edit that turns a text into another, from the first character that differs to the last. */
function replacement(before: string, after: string): TextEdit {
  const document = TextDocument.create('', 'json', 0, before);
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let same = 0;
  const most = Math.min(before.length, after.length) - start;
  while (same < most && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return {
    range: { start: document.positionAt(start), end: document.positionAt(before.length - same) },
    newText: after.slice(start, after.length - same),
  };
}
