import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  MENTIONS,
  NAMES,
  type FolderNames,
  type FolderStatus,
  type MentionItem,
  type MentionsParams,
  type NamesParams,
} from '../../../server/src/protocol';
import { type ActiveDraft } from '../activeDraft';
import { LazyTree } from '../lazyTree';
import { readingMessage } from '../reading';
import { below, nameTree, type ItemNode, type NameNode } from './nodes';
import { pickName } from './search';
import { MentionStepper } from './stepper';
import { FIND_NAME, NEXT_MENTION, treeItem } from './treeItems';

/** Tells the menu of the view which of two commands to show. */
const ONLY_IN_DRAFT = 'copydesk.names.onlyInDraft';

/** The view of people and places: who and what the sources name, and where the draft names them. */
export class NamesView implements vscode.Disposable {
  readonly #client: LanguageClient;
  readonly #draft: ActiveDraft;
  readonly #tree: LazyTree<NameNode>;
  readonly #disposables: readonly vscode.Disposable[];
  #onlyInDraft = false;

  constructor(client: LanguageClient, draft: ActiveDraft) {
    this.#client = client;
    this.#draft = draft;
    this.#tree = new LazyTree<NameNode>('copydesk.names', {
      roots: async () => nameTree(await this.#names()),
      children: (node) => this.#children(node),
      item: treeItem,
      failed: (error) => client.error(vscode.l10n.t('The list of names could not be made'), error, false),
    });
    const stepper = new MentionStepper((node) => this.#mentions(node));
    const register = (id: string, run: (node: ItemNode) => unknown): vscode.Disposable =>
      vscode.commands.registerCommand(id, run);
    this.#disposables = [
      this.#tree,
      draft.onDidChange(() => this.#tree.stale()),
      register(NEXT_MENTION, (node) => stepper.step(node, 1)),
      register('copydesk.names.previousMention', (node) => stepper.step(node, -1)),
      register('copydesk.names.showOnlyInDraft', () => this.#limit(true)),
      register('copydesk.names.showAll', () => this.#limit(false)),
      register(FIND_NAME, async () => {
        const found = await pickName(client, draft.uri);
        if (found) await stepper.step(found, 1);
      }),
    ];
  }

  /** Takes in how the folders are; what they name is asked for when somebody looks. */
  show(folders: readonly FolderStatus[]): void {
    this.#tree.view.message = readingMessage(folders);
    this.#tree.stale();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #limit(onlyInDraft: boolean): void {
    this.#onlyInDraft = onlyInDraft;
    void vscode.commands.executeCommand('setContext', ONLY_IN_DRAFT, onlyInDraft);
    this.#tree.view.description = onlyInDraft ? vscode.l10n.t('in this draft') : '';
    this.#tree.stale();
  }

  #names(): Promise<FolderNames[]> {
    const params: NamesParams = { ...this.#draftParam, onlyInDraft: this.#onlyInDraft };
    return this.#client.sendRequest(NAMES, params);
  }

  #mentions({ folder, item }: ItemNode): Promise<MentionItem[]> {
    const params: MentionsParams = { ...this.#draftParam, folder, name: item.id };
    return this.#client.sendRequest(MENTIONS, params);
  }

  get #draftParam(): { draft?: string } {
    const { uri } = this.#draft;
    return uri === undefined ? {} : { draft: uri };
  }

  async #children(node: NameNode): Promise<NameNode[]> {
    if (node.kind === 'folder' || node.kind === 'group') return below(node);
    if (node.kind !== 'name') return [];
    return (await this.#mentions(node)).map((mention) => ({ kind: 'mention', mention }));
  }
}
