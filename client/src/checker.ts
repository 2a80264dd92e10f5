import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  State,
  type CloseHandlerResult,
  type ErrorHandler,
  type ErrorHandlerResult,
  type LanguageClient,
} from 'vscode-languageclient/node';
import type { StatusItem } from './status';

/** So often within so many milliseconds the checker is started again by itself. */
const MOST_RESTARTS = 3;
const WITHIN = 3 * 60_000;

/**
 * Keeps the language server running, and says in plain words how it is: that it was started again after a crash, that it
 * stays off because it crashes again and again, or that it cannot be started. Each is said once.
 */
export class Checker implements ErrorHandler, vscode.Disposable {
  readonly #status: StatusItem;
  #client: LanguageClient | undefined;
  #listener: vscode.Disposable | undefined;
  #stops: number[] = [];
  #hasRun = false;
  #isBack = false;
  #isOff = false;

  constructor(status: StatusItem) {
    this.#status = status;
  }

  /** Starts the server; what goes wrong is shown, and no error of the extension's. */
  async start(client: LanguageClient): Promise<void> {
    if (this.#client !== client) {
      this.#client = client;
      this.#listener = client.onDidChangeState(({ newState }) => this.#became(newState));
    }
    this.#isOff = false;
    await client.start().catch((error: unknown) => client.error('The language server did not start', error, false));
  }

  /** A message that could not be read or written is logged by the client; the next one may well come through. */
  error(): ErrorHandlerResult {
    return { action: ErrorAction.Continue, handled: true };
  }

  closed(): CloseHandlerResult {
    if (!this.#hasRun) return { action: CloseAction.DoNotRestart, handled: true };
    const now = Date.now();
    this.#stops = [...this.#stops.filter((stop) => now - stop < WITHIN), now];
    this.#isBack = this.#stops.length <= MOST_RESTARTS;
    if (!this.#isBack)
      this.#off(
        vscode.l10n.t('Copydesk has stopped several times in a row. Your draft is safe, but it is not being checked.'),
      );
    return { action: this.#isBack ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
  }

  dispose(): void {
    this.#listener?.dispose();
  }

  #became(state: State): void {
    if (state === State.StartFailed)
      this.#off(vscode.l10n.t('Copydesk could not start. Your draft is safe, but it is not being checked.'));
    if (state !== State.Running) return;
    this.#hasRun = true;
    if (!this.#isBack) return;
    this.#isBack = false;
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Copydesk stopped unexpectedly and was started again. Your draft is safe, and is being checked.'),
    );
  }

  #off(message: string): void {
    if (this.#isOff) return;
    this.#isOff = true;
    this.#isBack = false;
    this.#status.failed(message);
    const [again, log] = [vscode.l10n.t('Start Again'), vscode.l10n.t('Show the Log')];
    void vscode.window.showErrorMessage(message, again, log).then((choice) => {
      if (choice === log) this.#client?.outputChannel.show();
      if (choice !== again || !this.#client) return;
      this.#stops = [];
      void this.start(this.#client);
    });
  }
}
