import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { SOURCES, type FolderSources, type FolderStatus } from '../../../server/src/protocol';
import { sourceTree, type SourceNode } from './nodes';
import { treeItem } from './treeItems';

/** Milliseconds in which several changes make one request. */
const PAUSE = 150;

/** The view of the sources: what was read, what not and why, and what carries the text of another. */
export class SourcesView implements vscode.TreeDataProvider<SourceNode>, vscode.Disposable {
  readonly #client: LanguageClient;
  readonly #view: vscode.TreeView<SourceNode>;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #roots: readonly SourceNode[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStale = true;

  constructor(client: LanguageClient) {
    this.#client = client;
    this.#view = vscode.window.createTreeView('copydesk.sources', { treeDataProvider: this, showCollapseAll: true });
    this.#view.onDidChangeVisibility(({ visible }) => {
      if (visible && this.#isStale) this.#schedule();
    });
  }

  /** Takes in how the folders are; what they have is asked for when somebody looks. */
  show(folders: readonly FolderStatus[]): void {
    const failures = folders.reduce((sum, folder) => sum + folder.failures.length, 0);
    this.#view.badge =
      failures > 0 ? { value: failures, tooltip: vscode.l10n.t('Sources not read: {0}', failures) } : undefined;
    const reading = folders.filter((folder) => folder.reading && folder.total > 0);
    this.#view.message =
      reading.length > 0
        ? vscode.l10n.t(
            'Reading {0} of {1} sources …',
            reading.reduce((sum, { read }) => sum + read, 0),
            reading.reduce((sum, { total }) => sum + total, 0),
          )
        : '';
    this.#isStale = true;
    if (this.#view.visible) this.#schedule();
  }

  getTreeItem(node: SourceNode): vscode.TreeItem {
    return treeItem(node);
  }

  getChildren(node?: SourceNode): SourceNode[] {
    if (!node) return [...this.#roots];
    return 'children' in node ? [...node.children] : [];
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#view.dispose();
    this.#changed.dispose();
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#load();
    }, PAUSE);
  }

  async #load(): Promise<void> {
    this.#isStale = false;
    try {
      this.#roots = sourceTree(await this.#client.sendRequest<FolderSources[]>(SOURCES));
      this.#changed.fire(undefined);
    } catch (error) {
      this.#isStale = true;
      this.#client.error(vscode.l10n.t('The list of sources could not be made'), error, false);
    }
  }
}
