import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { CONFLICTS, type AuditParams, type FolderConflicts, type FolderStatus } from '../../../server/src/protocol';
import { LazyTree } from '../lazyTree';
import { toRange } from '../ranges';
import { below, conflictTree, type ConflictNode, type ItemNode } from './nodes';
import { treeItem } from './treeItems';

/** So many sources are compared without being asked for; more take a while. */
const WITHOUT_ASKING = 60;

/** Tells which words the empty view has: there are no sources, it waits to be asked, or all agree. */
const STATE = 'copydesk.conflicts.state';

type State = 'no sources' | 'ask' | 'agree';

/** The view of where sources disagree. */
export class ConflictsView implements vscode.Disposable {
  readonly #client: LanguageClient;
  readonly #tree: LazyTree<ConflictNode>;
  readonly #disposables: readonly vscode.Disposable[];
  #isAsked = false;
  #request: vscode.CancellationTokenSource | undefined;

  constructor(client: LanguageClient) {
    this.#client = client;
    this.#tree = new LazyTree<ConflictNode>('copydesk.conflicts', {
      roots: async () => this.#shown(await this.#conflicts()),
      children: below,
      item: treeItem,
      failed: (error) => client.error(vscode.l10n.t('The sources could not be compared'), error, false),
    });
    this.#disposables = [
      this.#tree,
      vscode.commands.registerCommand('copydesk.compareSources', () => this.#compare()),
      vscode.commands.registerCommand('copydesk.conflicts.showBoth', showBoth),
    ];
  }

  /** Takes in how the folders are; sources are compared when somebody looks, and all have been read. */
  show(folders: readonly FolderStatus[]): void {
    if (!folders.some(({ reading }) => reading)) this.#tree.stale();
  }

  dispose(): void {
    this.#request?.cancel();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async #compare(): Promise<void> {
    this.#isAsked = true;
    await vscode.commands.executeCommand('copydesk.conflicts.focus');
    this.#tree.stale();
  }

  /** What is asked last counts: sources that have changed are compared as they are now. */
  async #conflicts(): Promise<FolderConflicts[] | null> {
    this.#request?.cancel();
    const request = new vscode.CancellationTokenSource();
    this.#request = request;
    const params: AuditParams = this.#isAsked ? {} : { most: WITHOUT_ASKING };
    this.#isAsked = false;
    try {
      return await this.#client.sendRequest<FolderConflicts[] | null>(CONFLICTS, params, request.token);
    } finally {
      request.dispose();
      if (this.#request === request) this.#request = undefined;
    }
  }

  #shown(folders: FolderConflicts[] | null): ConflictNode[] {
    const compared = folders?.reduce((sum, { audited }) => sum + audited, 0) ?? 0;
    const left = folders?.reduce((sum, folder) => sum + folder.left, 0) ?? 0;
    const isPartial = left > 0 && compared > 0;
    this.#tree.view.message = isPartial ? vscode.l10n.t('{0} sources compared, {1} not yet', compared, left) : '';
    const state: State = !folders ? 'ask' : compared + left === 0 ? 'no sources' : left > 0 ? 'ask' : 'agree';
    void vscode.commands.executeCommand('setContext', STATE, state);
    return folders ? conflictTree(folders) : [];
  }
}

/** Opens what two sides say beside each other. */
async function showBoth({ conflict: { sides } }: ItemNode): Promise<void> {
  const columns = [vscode.ViewColumn.One, vscode.ViewColumn.Two];
  for (const [index, side] of sides.slice(0, columns.length).entries()) {
    const { uri, range } = side.places[0]!;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    await vscode.window.showTextDocument(document, {
      viewColumn: columns[index]!,
      selection: toRange(range),
      preview: true,
      preserveFocus: index > 0,
    });
  }
}
