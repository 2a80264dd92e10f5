import {
  DidChangeWatchedFilesNotification,
  type ClientCapabilities,
  type Connection,
  type Disposable,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import { URI } from 'vscode-uri';

/** Asks the client to watch files: those of its workspace folders, and of folders elsewhere in which there are sources. */
export class ClientWatching {
  readonly #connection: Connection;
  /** Whether the client tells of changed files. */
  readonly watches: boolean;
  readonly #watchesElsewhere: boolean;
  #elsewhere = '';
  #registration: Promise<Disposable> | undefined;

  constructor(connection: Connection, { workspace }: ClientCapabilities) {
    this.#connection = connection;
    this.watches = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    this.#watchesElsewhere = this.watches && workspace?.didChangeWatchedFiles?.relativePatternSupport === true;
  }

  /** Begins to watch the workspace folders. */
  async start(): Promise<void> {
    if (this.watches) await this.#register([{ globPattern: '**/*' }]);
  }

  /** Says which folders elsewhere are to be watched from now on. */
  elsewhere(folders: readonly string[]): void {
    const wanted = JSON.stringify(folders);
    if (!this.#watchesElsewhere || wanted === (this.#elsewhere || '[]')) return;
    this.#elsewhere = wanted;
    void this.#registration?.then((registration) => registration.dispose(), ignore);
    this.#registration =
      folders.length === 0
        ? undefined
        : this.#register(
            folders.map((folder) => ({ globPattern: { baseUri: URI.file(folder).toString(), pattern: '**/*' } })),
          );
    this.#registration?.catch(ignore);
  }

  #register(watchers: FileSystemWatcher[]): Promise<Disposable> {
    return this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}

/** What a client does not watch is seen at the next start, or when the reporter reads the sources again. */
const ignore = (): void => undefined;
