import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { SOURCES, type FolderSources, type FolderStatus } from '../../../server/src/protocol';
import { visible } from '../../../server/src/text/visible';
import { LazyTree } from '../lazyTree';
import { readingMessage } from '../reading';
import { sourceTree, type SourceNode } from './nodes';
import { treeItem } from './treeItems';

/** The view of the sources: what was read, what not and why, and what carries the text of another. */
export class SourcesView implements vscode.Disposable {
  readonly #tree: LazyTree<SourceNode>;

  constructor(client: LanguageClient) {
    this.#tree = new LazyTree<SourceNode>('copydesk.sources', {
      roots: async () => sourceTree(await client.sendRequest<FolderSources[]>(SOURCES)),
      children: (node) => ('children' in node ? node.children : []),
      item: treeItem,
      failed: (error) => client.error(vscode.l10n.t('The list of sources could not be made'), error, false),
    });
  }

  /** Takes in how the folders are; what they have is asked for when somebody looks. */
  show(folders: readonly FolderStatus[]): void {
    const { view } = this.#tree;
    const failures = folders.reduce((sum, folder) => sum + folder.failures.length, 0);
    view.badge =
      failures > 0 ? { value: failures, tooltip: vscode.l10n.t('Sources not read: {0}', failures) } : undefined;
    view.message = messageOf(folders);
    this.#tree.stale();
  }

  dispose(): void {
    this.#tree.dispose();
  }
}

/** What is going on, and what keeps sources from being read: settings that are wrong, or a folder that is not trusted. */
function messageOf(folders: readonly FolderStatus[]): string {
  const lines = [readingMessage(folders), ...folders.flatMap(({ problems }) => problems)];
  return visible(lines.filter(Boolean).join(' '));
}
