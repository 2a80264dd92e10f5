import * as vscode from 'vscode';

/** Milliseconds without an edit before views follow the draft. */
const PAUSE = 500;

/**
 * The text that the reporter is at: the last one in an editor. It stays when a source or a view is looked at, and goes
 * when it is closed.
 */
export class ActiveDraft implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  /** Another draft, or other words in it. */
  readonly onDidChange = this.#changed.event;
  readonly #disposables: readonly vscode.Disposable[];
  readonly #isDraft: (uri: string) => Promise<boolean>;
  #document: vscode.TextDocument | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param isDraft Whether a document is one that is written, not a source; the server knows. */
  constructor(isDraft: (uri: string) => Promise<boolean>) {
    this.#isDraft = isDraft;
    this.#disposables = [
      vscode.window.onDidChangeActiveTextEditor(() => void this.look()),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.#document) this.#become(undefined);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.#document) this.#soon();
      }),
    ];
  }

  get uri(): string | undefined {
    return this.#document?.uri.toString();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const disposable of this.#disposables) disposable.dispose();
    this.#changed.dispose();
  }

  /** Looks which draft the reporter is at; to be called when other files may have become drafts. */
  async look(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || document === this.#document || !(await this.#isDraft(document.uri.toString()))) return;
    if (vscode.window.activeTextEditor?.document === document) this.#become(document);
  }

  #become(document: vscode.TextDocument | undefined): void {
    this.#document = document;
    clearTimeout(this.#timer);
    this.#changed.fire(undefined);
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#changed.fire(undefined), PAUSE);
  }
}
