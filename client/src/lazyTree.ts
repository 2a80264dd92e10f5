import * as vscode from 'vscode';

/** Milliseconds in which several changes make one request. */
const PAUSE = 150;

/** What a tree is made of. */
export interface TreeSource<N> {
  /** The roots as they are now. */
  roots(): Promise<readonly N[]>;
  children(node: N): readonly N[] | Promise<readonly N[]>;
  item(node: N): vscode.TreeItem;
  failed(error: unknown): void;
}

/** A view whose content is asked for when somebody looks at it, and again when it may have changed. */
export class LazyTree<N> implements vscode.TreeDataProvider<N>, vscode.Disposable {
  readonly view: vscode.TreeView<N>;
  readonly #source: TreeSource<N>;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #roots: readonly N[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStale = true;

  constructor(id: string, source: TreeSource<N>) {
    this.#source = source;
    this.view = vscode.window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true });
    this.view.onDidChangeVisibility(({ visible }) => {
      if (visible && this.#isStale) this.#schedule();
    });
  }

  /** What the view shows may have changed. */
  stale(): void {
    this.#isStale = true;
    if (this.view.visible) this.#schedule();
  }

  getTreeItem(node: N): vscode.TreeItem {
    return this.#source.item(node);
  }

  async getChildren(node?: N): Promise<N[]> {
    return [...(node ? await this.#source.children(node) : this.#roots)];
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.view.dispose();
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
      this.#roots = await this.#source.roots();
      this.#changed.fire(undefined);
    } catch (error) {
      this.#isStale = true;
      this.#source.failed(error);
    }
  }
}
