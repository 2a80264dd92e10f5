import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** A capitalised word of two letters or more right before the cursor. */
const NAME = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}’'-]+$/u;

/** The list of names that was opened for a word. */
interface Offered {
  readonly document: string;
  readonly line: number;
  /** Where the word begins. */
  readonly character: number;
  readonly names: readonly string[];
}

/** An item as the server sends it. */
interface Item {
  readonly textEdit?: { readonly newText: string };
}

/**
 * Opens the list of names as one types the second letter of a capitalised word. VS Code itself does not do so within
 * words of Markdown, and what it would offer besides is in a writer's way. So the server is asked first, and the list
 * opens only if it knows a name, once a word: closed with Escape it stays closed, and it closes by itself when a name is
 * typed in full, so that Enter begins a new line.
 */
export class NameSuggestions implements vscode.Disposable {
  readonly #client: LanguageClient;
  readonly #listener: vscode.Disposable;
  #offered: Offered | undefined;

  constructor(client: LanguageClient) {
    this.#client = client;
    this.#listener = vscode.workspace.onDidChangeTextDocument((event) => void this.#changed(event));
  }

  dispose(): void {
    this.#listener.dispose();
  }

  async #changed({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): Promise<void> {
    const [change] = contentChanges;
    if (!change || contentChanges.length > 1 || reason !== undefined || !/^\p{L}$/u.test(change.text)) return;
    const editor = vscode.window.activeTextEditor;
    if (editor?.document !== document || editor.selections.length > 1 || !this.#isWanted(document)) return;
    const position = change.range.start.translate(0, change.text.length);
    const before = document.lineAt(position.line).text.slice(0, position.character);
    const name = NAME.exec(before);
    if (!name) return;
    const word = { document: document.uri.toString(), line: position.line, character: name.index };
    if (name[0].length > 2 && isSame(this.#offered, word)) {
      if (this.#offered.names.some((full) => before.endsWith(full)))
        await vscode.commands.executeCommand('hideSuggestWidget');
      return;
    }
    const names = await this.#namesAt(document, position);
    if (names.length === 0 || vscode.window.activeTextEditor !== editor) return;
    if (editor.selection.active.line !== position.line || editor.selection.active.isBefore(position)) return;
    this.#offered = { ...word, names };
    await vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
  }

  #isWanted(document: vscode.TextDocument): boolean {
    const isDraft = document.languageId === 'markdown' || document.languageId === 'plaintext';
    return (
      isDraft &&
      this.#client.isRunning() &&
      vscode.workspace.getConfiguration('editor', document).get<boolean>('suggestOnTriggerCharacters', true)
    );
  }

  /** What the server would put in at a position. */
  async #namesAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
    // the client's own listener, which tells the server of the change, may come behind this one
    await new Promise((resolve) => setTimeout(resolve, 0));
    const { code2ProtocolConverter: code2Protocol } = this.#client;
    const list = await this.#client
      .sendRequest<{ items: Item[] } | null>('textDocument/completion', {
        textDocument: code2Protocol.asTextDocumentIdentifier(document),
        position: code2Protocol.asPosition(position),
      })
      .catch(() => null);
    return (list?.items ?? []).flatMap(({ textEdit }) => textEdit?.newText ?? []);
  }
}

const isSame = (offered: Offered | undefined, word: Omit<Offered, 'names'>): offered is Offered =>
  offered?.document === word.document && offered.line === word.line && offered.character === word.character;
