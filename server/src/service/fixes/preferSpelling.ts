import { findNodeAtLocation, getNodeValue } from 'jsonc-parser';
import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types';
import { parseJson } from '../../text/json';
import { visible } from '../../text/visible';
import type { DraftSnapshot } from '../snapshot';
import { changeStoryFile, type JsonChange } from './storyFile';

/** A quick fix that makes the draft's spelling the house style, by a plain edit of the story's settings file. */
export function preferSpelling(
  { addresses }: DraftSnapshot,
  written: string,
  replaced: string,
): CodeAction | undefined {
  const file = addresses.settingsFile;
  const changes = file && styleChanges(file.text ?? '{}', written, replaced);
  if (!changes) return undefined;
  return {
    title: visible(`Prefer “${written}” in this story`),
    kind: CodeActionKind.QuickFix,
    ...changeStoryFile(file, changes),
  };
}

/** What adds a preferred spelling to the style; undefined where the settings are too broken to be edited. */
function styleChanges(text: string, preferred: string, replaced: string): JsonChange[] | undefined {
  const root = parseJson(text);
  if (root?.type !== 'object') return undefined;
  const node = findNodeAtLocation(root, ['style', preferred]);
  const listed: unknown = node && getNodeValue(node);
  const others = (Array.isArray(listed) ? listed : [listed]).filter(
    (other): other is string => typeof other === 'string',
  );
  const add = { path: ['style', preferred], value: [...new Set([...others, replaced])] };
  // what was preferred until now is so no more
  const drop = { path: ['style', replaced], value: undefined };
  return findNodeAtLocation(root, ['style', replaced]) ? [drop, add] : [add];
}
