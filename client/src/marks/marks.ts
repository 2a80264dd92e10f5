import * as vscode from 'vscode';
import {
  PublishDiagnosticsNotification,
  State,
  type LanguageClient,
  type PublishDiagnosticsParams,
} from 'vscode-languageclient/node';
import { CHECKED } from '../languageClient';
import { DocumentMarks, type SlotNews } from './documentMarks';

/** Milliseconds without an edit after which nobody is taken to type. */
const REST = 1000;

/**
 * Shows the server's diagnostics, each in a collection of its own: VS Code puts all of a collection at the places that it is
 * told whenever one of them changes, without asking for which version of the text; what is told through a slow wire while
 * somebody types would jump (see `DocumentMarks`).
 */
export class Marks implements vscode.Disposable {
  readonly #client: LanguageClient;
  /** One for each slot of all documents. */
  readonly #collections: vscode.DiagnosticCollection[] = [];
  readonly #documents = new Map<string, DocumentMarks>();
  /** Of the documents that were just edited. */
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #listeners: readonly vscode.Disposable[];

  constructor(client: LanguageClient) {
    this.#client = client;
    this.#listeners = [
      // takes the place of the client's own handler
      client.onNotification(PublishDiagnosticsNotification.type, (params) => this.#show(params)),
      client.onDidChangeState(({ newState }) => newState === State.Stopped && this.#clear()),
      vscode.workspace.onDidChangeTextDocument((event) => this.#edited(event)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri.toString())),
    ];
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#clear();
    for (const collection of this.#collections) collection.dispose();
  }

  #edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length === 0 || vscode.languages.match(CHECKED, document) === 0) return;
    const { uri, version } = document;
    const marks = this.#marksOf(uri);
    marks.edited(version, contentChanges, performance.now());
    clearTimeout(this.#timers.get(uri.toString()));
    const rest = setTimeout(() => {
      this.#timers.delete(uri.toString());
      this.#tell(uri, marks.rested(performance.now()));
    }, REST);
    this.#timers.set(uri.toString(), rest);
  }

  #show({ uri: address, version, diagnostics }: PublishDiagnosticsParams): void {
    const uri = this.#client.protocol2CodeConverter.asUri(address);
    this.#tell(uri, this.#marksOf(uri).told(version, diagnostics, performance.now()));
    const isOpen = vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
    if (!isOpen) this.#forget(uri.toString());
  }

  #tell(uri: vscode.Uri, news: readonly SlotNews[]): void {
    for (const { slot, mark } of news) {
      const collection = (this.#collections[slot] ??= vscode.languages.createDiagnosticCollection());
      collection.set(uri, mark && [this.#client.protocol2CodeConverter.asDiagnostic(mark)]);
    }
  }

  #marksOf(uri: vscode.Uri): DocumentMarks {
    const key = uri.toString();
    const marks = this.#documents.get(key) ?? new DocumentMarks();
    this.#documents.set(key, marks);
    return marks;
  }

  /** A closed file without marks needs none to be kept. */
  #forget(key: string): void {
    if (this.#documents.get(key)?.isEmpty) this.#documents.delete(key);
  }

  #clear(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    for (const collection of this.#collections) collection.clear();
    this.#documents.clear();
  }
}
