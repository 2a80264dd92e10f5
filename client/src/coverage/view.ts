import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { COVERAGE, type CoverageItem } from '../../../server/src/protocol';
import type { ActiveDraft } from '../activeDraft';
import { LazyTree } from '../lazyTree';
import { toRange } from '../ranges';
import { CoverageMarks } from './marks';
import { below, coverageTree, type ClaimNode, type CoverageNode, type PassageNode } from './nodes';
import { treeItem } from './treeItems';

/** Tells the menus which of two commands to show. */
const FACT_CHECK = 'copydesk.factCheckMode';

/** The view of what the sources make of each claim of the draft; in fact-check mode also marks beside its lines. */
export class CoverageView implements vscode.Disposable {
  readonly #client: LanguageClient;
  readonly #draft: ActiveDraft;
  readonly #tree: LazyTree<CoverageNode>;
  readonly #marks: CoverageMarks;
  readonly #disposables: readonly vscode.Disposable[];
  #isFactCheck = false;

  constructor(client: LanguageClient, draft: ActiveDraft, extension: vscode.Uri) {
    this.#client = client;
    this.#draft = draft;
    this.#marks = new CoverageMarks(extension);
    this.#tree = new LazyTree<CoverageNode>('copydesk.coverage', {
      roots: async () => coverageTree(draft.uri ?? '', await this.#claims()),
      children: below,
      item: treeItem,
      failed: (error) => client.error(vscode.l10n.t('The coverage of the draft could not be worked out'), error, false),
    });
    this.#disposables = [
      this.#tree,
      this.#marks,
      draft.onDidChange(() => this.changed()),
      vscode.window.onDidChangeVisibleTextEditors(() => void this.#mark()),
      vscode.commands.registerCommand('copydesk.turnFactCheckOn', () => this.#turn(true)),
      vscode.commands.registerCommand('copydesk.turnFactCheckOff', () => this.#turn(false)),
      vscode.commands.registerCommand('copydesk.coverage.openSource', openSource),
    ];
  }

  /** Sources, settings or draft have changed. */
  changed(): void {
    this.#tree.stale();
    void this.#mark();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #turn(on: boolean): Promise<void> {
    this.#isFactCheck = on;
    void vscode.commands.executeCommand('setContext', FACT_CHECK, on);
    if (!on) this.#marks.hide();
    return this.#mark();
  }

  async #mark(): Promise<void> {
    if (!this.#isFactCheck) return;
    const { uri } = this.#draft;
    const claims = await this.#claims().catch(() => []);
    if (this.#isFactCheck && uri !== undefined && uri === this.#draft.uri) this.#marks.show(uri, claims);
  }

  async #claims(): Promise<CoverageItem[]> {
    const { uri } = this.#draft;
    return uri === undefined || !this.#client.isRunning() ? [] : this.#client.sendRequest(COVERAGE, uri);
  }
}

/** Opens the first passage of a claim, or one passage. */
async function openSource(node: ClaimNode | PassageNode): Promise<void> {
  const passage = node.kind === 'claim' ? node.claim.passages[0] : node.passage;
  if (!passage) return;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(passage.uri));
  await vscode.window.showTextDocument(document, { selection: toRange(passage.range), preview: true });
}
