import { basename } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic, TextDocumentItem, VersionedTextDocumentIdentifier } from 'vscode-languageserver-types';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { TextDocumentContentChangeEvent, WorkspaceFolder } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { Source } from '../corpus/source';
import { Corpus } from '../corpus/corpus';
import type { FolderStatus } from '../protocol';
import type { RuleId } from '../rules/rule';
import { DIAGNOSTIC_SOURCE, diagnosticsOf } from '../service/diagnostics';
import type { Addresses, DraftSnapshot } from '../service/snapshot';
import { DEFAULT_CONFIG } from './config';
import type { FileSystem } from './files';
import { Folder, type Overrides } from './folder';
import { OpenDraft, type Surroundings } from './openDrafts';
import { Publisher, type PublishingTimes } from './publishing';
import { readOverrides } from './settings';

/** What a session asks of its owner. */
export interface SessionHost {
  readonly files: FileSystem;
  readonly docsUri: string | undefined;
  readonly times: PublishingTimes | undefined;
  readonly folders: readonly WorkspaceFolder[];
  /** The editor's settings for a folder; may be anything, as users write them. */
  settings(folderUri: string): Promise<unknown>;
  publish(uri: string, version: number | undefined, diagnostics: Diagnostic[]): void;
  status(folders: readonly FolderStatus[]): void;
  log(message: string): void;
}

const LANGUAGES: ReadonlySet<string> = new Set(['markdown', 'plaintext']);

/** One editor window: its folders, its open drafts, and the news between them. */
export class Session {
  readonly #host: SessionHost;
  readonly #folders = new Map<string, Folder>();
  readonly #open = new Map<string, OpenDraft>();
  readonly #publisher: Publisher;

  constructor(host: SessionHost) {
    this.#host = host;
    this.#publisher = new Publisher(
      {
        findings: (uri) => {
          const snapshot = this.snapshot(uri);
          return (
            snapshot && {
              version: snapshot.document.version,
              findings: snapshot.allFindings,
              lastEdit: this.#open.get(uri)?.lastEdit,
            }
          );
        },
        diagnostics: (uri, findings) => {
          const snapshot = this.snapshot(uri);
          return snapshot ? diagnosticsOf(snapshot, findings) : [];
        },
        publish: (uri, version, diagnostics) => host.publish(uri, version, diagnostics),
      },
      host.times,
    );
    for (const folder of host.folders) this.#add(folder);
  }

  /** Begins to read the sources of all folders. */
  start(): void {
    for (const folder of this.#folders.values()) void this.#openFolder(folder);
    if (this.#folders.size === 0) this.#host.status([]);
  }

  /** Resolves when all that is under way is done; for tests. */
  async settled(): Promise<void> {
    for (const folder of this.#folders.values()) await folder.settled;
  }

  dispose(): void {
    this.#publisher.dispose();
    for (const folder of this.#folders.values()) folder.close();
  }

  // ---- Documents ------------------------------------------------------------------------------------------------

  didOpen({ uri, languageId, version, text }: TextDocumentItem): void {
    if (!LANGUAGES.has(languageId)) return;
    this.#open.set(uri, new OpenDraft(TextDocument.create(uri, languageId, version, text)));
    this.#publisher.now(uri);
  }

  didChange(
    { uri, version }: VersionedTextDocumentIdentifier,
    changes: readonly TextDocumentContentChangeEvent[],
  ): void {
    const draft = this.#open.get(uri);
    if (!draft) return;
    draft.change(changes, version, Date.now());
    this.#publisher.schedule(uri);
  }

  didClose(uri: string): void {
    this.#open.delete(uri);
    this.#publisher.clear(uri);
  }

  /** A draft as it is now, with what it is checked against; undefined where the file is no draft. */
  snapshot(uri: string): DraftSnapshot | undefined {
    const draft = this.#open.get(uri);
    if (!draft) return undefined;
    const folder = this.#folderOf(uri);
    const isDraft = folder && (isFile(uri) ? folder.isDraft(URI.parse(uri).fsPath) : folder.isInUse);
    if (!isDraft) return undefined;
    return draft.snapshot(this.#surroundings(folder), this.#addresses(folder));
  }

  /** The folder that holds a file, the innermost if several do; the first folder for files outside all of them. */
  #folderOf(uri: string): Folder | undefined {
    const folders = [...this.#folders.values()].sort((a, b) => b.uri.length - a.uri.length);
    return (
      folders.find((folder) => uri.startsWith(`${folder.uri.replace(/\/$/, '')}/`)) ??
      this.#folders.values().next().value
    );
  }

  #surroundings(folder: Folder | undefined): Surroundings {
    if (!folder) return { corpus: Corpus.empty, config: DEFAULT_CONFIG };
    const known = this.#around.get(folder);
    if (known) return known;
    const around = { corpus: folder.corpus, config: folder.config };
    this.#around.set(folder, around);
    return around;
  }

  /** One object a folder until it changes, so that snapshots can tell whether they are current. */
  readonly #around = new Map<Folder, Surroundings>();

  #addresses(folder: Folder): Addresses {
    const root = URI.file(folder.root);
    return {
      sourceUri: ({ id }: Source) =>
        (/^(?:\/|[A-Za-z]:)/.test(id) ? URI.file(id) : Utils.joinPath(root, ...id.split('/'))).toString(),
      settingsFile: {
        uri: URI.file(folder.configPath).toString(),
        text: folder.hasSettingsFile ? folder.configProblems.text : undefined,
      },
      ruleUri: (rule: RuleId) => this.#host.docsUri && `${this.#host.docsUri.replace(/\/$/, '')}/${rule}.md`,
    };
  }

  // ---- Folders --------------------------------------------------------------------------------------------------

  changeFolders(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    for (const { uri } of removed) {
      this.#folders.get(uri)?.close();
      this.#folders.delete(uri);
    }
    for (const folder of added) {
      const opened = this.#add(folder);
      if (opened) void this.#openFolder(opened);
    }
    this.#refresh();
  }

  filesChanged(changes: readonly { readonly uri: string; readonly gone: boolean }[]): void {
    const files = changes
      .filter(({ uri }) => isFile(uri))
      .map(({ uri, gone }) => ({ path: URI.parse(uri).fsPath, gone }));
    for (const folder of this.#folders.values()) void this.#guarded(folder, folder.update(files));
  }

  settingsChanged(): void {
    for (const folder of this.#folders.values()) void this.#openFolder(folder);
  }

  async readAgain(): Promise<void> {
    await Promise.all([...this.#folders.values()].map((folder) => this.#openFolder(folder)));
  }

  #add({ uri }: WorkspaceFolder): Folder | undefined {
    if (!isFile(uri)) return undefined;
    const folder = new Folder(URI.parse(uri).fsPath, uri, this.#host.files, {
      changed: (changed) => this.#folderChanged(changed),
    });
    this.#folders.set(uri, folder);
    return folder;
  }

  async #openFolder(folder: Folder): Promise<void> {
    const overrides = await this.#overrides(folder.uri);
    await this.#guarded(folder, folder.open(overrides));
  }

  async #overrides(uri: string): Promise<Overrides> {
    try {
      return readOverrides(await this.#host.settings(uri));
    } catch (error) {
      this.#host.log(`settings of ${uri}: ${String(error)}`);
      return {};
    }
  }

  async #guarded(folder: Folder, work: Promise<void>): Promise<void> {
    await work.catch((error: unknown) => this.#host.log(`${folder.root}: ${(error as Error).stack ?? String(error)}`));
  }

  #folderChanged(folder: Folder): void {
    this.#around.delete(folder);
    this.#publishConfigProblems(folder);
    this.#refresh();
  }

  #refresh(): void {
    this.#host.status([...this.#folders.values()].map(statusOf));
    for (const uri of this.#open.keys()) this.#publisher.now(uri);
  }

  #publishConfigProblems(folder: Folder): void {
    const { text, problems } = folder.configProblems;
    const uri = URI.file(folder.configPath).toString();
    const document = TextDocument.create(uri, 'json', 0, text);
    const diagnostics = problems.map(({ start, end, message }) => ({
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      severity: DiagnosticSeverity.Error,
      source: DIAGNOSTIC_SOURCE,
      message,
    }));
    const content = JSON.stringify(diagnostics);
    if ((this.#configProblems.get(uri) ?? '[]') === content) return;
    this.#configProblems.set(uri, content);
    this.#host.publish(uri, undefined, diagnostics);
  }

  readonly #configProblems = new Map<string, string>();
}

const isFile = (uri: string): boolean => uri.startsWith('file:');

function statusOf(folder: Folder): FolderStatus {
  const { corpus, state, config, configProblems } = folder;
  return {
    uri: folder.uri,
    name: basename(folder.root),
    inUse: folder.isInUse,
    reading: state.phase === 'reading',
    read: state.read,
    total: state.total,
    sources: corpus.sources.length,
    failures: corpus.failures,
    globs: config.sources,
    problems: configProblems.problems.map(({ message }) => message),
  };
}
