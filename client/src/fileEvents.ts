import type * as vscode from 'vscode';
import { DidChangeWatchedFilesNotification, type FileEvent } from 'vscode-languageclient';
import type { LanguageClient } from 'vscode-languageclient/node';

/** Milliseconds in which events come together. */
const TOGETHER = 30;

/**
 * Tells the server of changed files soon, and of many at once. The client library would wait until none has changed for
 * a quarter of a second.
 */
export class FileEvents implements vscode.Disposable {
  readonly #client: () => LanguageClient;
  #events: FileEvent[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(client: () => LanguageClient) {
    this.#client = client;
  }

  put(event: FileEvent): void {
    this.#events.push(event);
    this.#timer ??= setTimeout(() => this.#send(), TOGETHER);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #send(): void {
    const changes = this.#events;
    this.#events = [];
    this.#timer = undefined;
    const client = this.#client();
    if (client.isRunning()) void client.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }
}
