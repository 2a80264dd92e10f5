import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  Diagnostic,
  TextDocumentItem,
  VersionedTextDocumentIdentifier,
  WorkspaceSymbol,
} from 'vscode-languageserver-types';
import type { TextDocumentContentChangeEvent, WorkspaceFolder } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Source } from '../corpus/source';
import type {
  AuditParams,
  DismissedShown,
  FolderConflicts,
  FolderNames,
  FolderSources,
  FolderStatus,
  MentionsParams,
  NamesParams,
} from '../protocol';
import { mentionsOf, nameGroups, type MentionItem } from '../service/lists/nameList';
import { conflictItems } from '../service/lists/conflictList';
import type { RatedFinding } from '../rules/check';
import type { RuleId } from '../rules/rule';
import type { Addresses, DraftSnapshot } from '../service/snapshot';
import type { StoryFileEdited } from '../service/fixes/storyFileEdited';
import type { FileSystem } from './files';
import { workspaceSymbols } from '../service/symbols/workspaceSymbols';
import { Audits } from './audits';
import { checkingOf } from './checking';
import { DismissalsFile } from './dismissals';
import { FileProblems } from './fileProblems';
import { Folder } from './folder';
import { folderSources, folderStatus, headOf } from './folderNews';
import { openedFormat } from './drafts';
import { OpenDraft, type Surroundings } from './openDrafts';
import { OverlayFiles } from './overlay';
import { Pace } from './pace';
import { Publisher, type PublishingTimes } from './publishing';
import type { Reading } from './reading/reading';
import { ReadingProgress, type ShownProgress } from './readingProgress';
import { ShownTexts } from './shownTexts';
import { readOverrides, readShown, type Shown } from './settings';
import { fileUri, idOfText, sourceUri } from './sourceAddress';
import { Watching, type FileChange } from './watching';
import { Throttle } from './throttle';

/** Milliseconds; those of publishing, and after which reading is shown in the window. */
export type SessionTimes = PublishingTimes & { readonly progress?: number };

/** What a session asks of its owner. */
export interface SessionHost {
  readonly files: FileSystem;
  readonly reading: Reading;
  readonly docsUri: string | undefined;
  readonly times: SessionTimes | undefined;
  readonly folders: readonly WorkspaceFolder[];
  /** Whether settings may name sources outside of their folder. */
  readonly isTrusted: boolean;
  /** Folders elsewhere of whose changes the session wants to know from now on. */
  watch(folders: readonly string[]): void;
  /** The editor's settings for a folder; may be anything, as users write them. */
  settings(folderUri: string): Promise<unknown>;
  /** Whether the editor asks for the text of sources that it cannot show. */
  readonly showsTexts: boolean;
  /** Whether the editor tells of changed files. */
  readonly watchesFiles: boolean;
  /** A text that the editor has asked for is no longer what it was. */
  textChanged(uri: string): void;
  publish(uri: string, version: number | undefined, diagnostics: Diagnostic[]): void;
  status(folders: readonly FolderStatus[]): void;
  /** What editors keep of a draft until they are told otherwise may have changed: summaries, colours. */
  refresh(): void;
  /** Shows in the window how far something is that takes long, with a button that stops it. */
  showProgress(title: string, stop: () => void): Promise<ShownProgress>;
  log(message: string): void;
}

/** Milliseconds that somebody waits for all that there is, before he wants what there is so far. */
const PATIENCE = 250;

/** Milliseconds between two news of how far reading is. */
const STATUS_EVERY = 100;

/** Files, and texts that were never saved. */
const DRAFT_SCHEME = /^(?:file|untitled):/;

const STORY_FILE = /\/(?:copydesk|\.copydesk\/dismissals)\.json$/;

/** One editor window: its folders, its open drafts, and the news between them. */
export class Session {
  readonly #host: SessionHost;
  readonly #files: OverlayFiles;
  readonly #dismissals = new Map<Folder, DismissalsFile>();
  readonly #folders = new Map<string, Folder>();
  readonly #open = new Map<string, OpenDraft>();
  readonly #publisher: Publisher;
  readonly #problems: FileProblems;
  readonly #shownTexts: ShownTexts;
  readonly #audits: Audits;
  #isTrusted: boolean;
  readonly #watching: Watching | undefined;

  constructor(host: SessionHost) {
    this.#host = host;
    this.#isTrusted = host.isTrusted;
    this.#files = new OverlayFiles(host.files);
    this.#problems = new FileProblems((uri, diagnostics) => host.publish(uri, undefined, diagnostics));
    this.#shownTexts = new ShownTexts(
      (uri) => this.#sourceAt(uri),
      (uri) => host.textChanged(uri),
    );
    this.#audits = new Audits((title, stop) => host.showProgress(title, stop), host.times?.progress);
    this.#publisher = new Publisher(
      {
        checking: (uri) => {
          const snapshot = this.snapshot(uri);
          const isCurrent = (): boolean => this.snapshot(uri) === snapshot;
          return snapshot && checkingOf(snapshot, this.#open.get(uri)?.lastEdit, this.#showsDismissed, isCurrent);
        },
        publish: (uri, version, diagnostics) => host.publish(uri, version, diagnostics),
        failed: (uri, error) => host.log(`${uri}: ${(error as Error).stack ?? String(error)}`),
        shown: (uri, findings) => {
          this.#findings.set(uri, findings);
          host.refresh();
        },
      },
      host.times,
    );
    if (!host.watchesFiles) this.#watching = new Watching(host.files, (changes) => this.#noticed(changes));
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
    this.#watching?.dispose();
    this.#status.dispose();
    this.#pace.dispose();
    this.#check.dispose();
    for (const folder of this.#folders.values()) folder.close();
    for (const progress of this.#progress.values()) progress.end();
    this.#host.reading.dispose();
  }

  // ---- Documents ------------------------------------------------------------------------------------------------

  didOpen({ uri, languageId, version, text }: TextDocumentItem): void {
    if (STORY_FILE.test(uri)) {
      this.#storyFiles.set(uri, TextDocument.create(uri, languageId, version, text));
      this.#dismissalsInEditor(uri, text);
    }
    // cells of notebooks, older versions and what programs print are no drafts
    if (!openedFormat(languageId, uri) || !DRAFT_SCHEME.test(uri)) return;
    this.#open.set(uri, new OpenDraft(TextDocument.create(uri, languageId, version, text)));
    this.#publisher.now(uri);
  }

  didChange(
    { uri, version }: VersionedTextDocumentIdentifier,
    changes: readonly TextDocumentContentChangeEvent[],
  ): void {
    const storyFile = this.#storyFiles.get(uri);
    if (storyFile) this.#dismissalsInEditor(uri, TextDocument.update(storyFile, [...changes], version).getText());
    const draft = this.#open.get(uri);
    if (!draft) return;
    draft.change(changes, version, Date.now());
    this.#publisher.edited(uri, changes);
  }

  didClose(uri: string): void {
    if (this.#storyFiles.delete(uri)) this.#dismissalsInEditor(uri, undefined);
    this.#open.delete(uri);
    this.#findings.delete(uri);
    this.#publisher.clear(uri);
  }

  /** The text of a file that is open and may be a draft. */
  document(uri: string): TextDocument | undefined {
    return this.#open.get(uri)?.document;
  }

  /** The story's own files that are open in the editor, so that edits of them fit what it has. */
  readonly #storyFiles = new Map<string, TextDocument>();

  /** A draft as it is now, with what it is checked against; undefined where the file is no draft. */
  snapshot(uri: string): DraftSnapshot | undefined {
    const draft = this.#open.get(uri);
    if (!draft) return undefined;
    const folder = this.#folderOf(uri);
    const isDraft = folder && (isFile(uri) ? folder.isDraft(URI.parse(uri).fsPath) : folder.isInUse);
    if (!isDraft) return undefined;
    return draft.snapshot(this.#surroundings(folder), this.#addresses(folder));
  }

  /** Resolves when what takes long of a draft's findings is worked out. */
  checked(uri: string): Promise<void> {
    this.#check.flush();
    return this.#publisher.settled(uri);
  }

  /** The same, but waits no longer than somebody would. */
  async checkedSoon(uri: string): Promise<void> {
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([this.checked(uri), patience]);
  }

  /** The people and things of all folders' sources that answer a query. */
  symbols(query: string): WorkspaceSymbol[] {
    return [...this.#folders.values()].flatMap((folder) =>
      workspaceSymbols(this.#surroundings(folder).corpus, this.#addresses(folder), query),
    );
  }

  /** The folder that holds a file, the innermost if several do; the first folder for files outside all of them. */
  #folderOf(uri: string): Folder | undefined {
    const folders = [...this.#folders.values()].sort((a, b) => b.uri.length - a.uri.length);
    return (
      folders.find((folder) => uri.startsWith(`${folder.uri.replace(/\/$/, '')}/`)) ??
      this.#folders.values().next().value
    );
  }

  #surroundings(folder: Folder): Surroundings {
    const known = this.#around.get(folder);
    // while sources come in, everything is asked of those that were there when drafts were last checked
    if (known && (known.corpus === folder.corpus || folder.state.phase === 'reading')) return known;
    const { dismissals } = this.#dismissals.get(folder)!;
    const around = { corpus: folder.corpus, config: folder.config, dismissals };
    this.#around.set(folder, around);
    return around;
  }

  /** One object a folder until it changes, so that snapshots can tell whether they are current. */
  readonly #around = new Map<Folder, Surroundings>();

  #addresses(folder: Folder): Addresses {
    const dismissals = this.#dismissals.get(folder)!;
    const settings = URI.file(folder.configPath).toString();
    const textOf = (uri: string, onDisk: string | undefined): string | undefined =>
      this.#storyFiles.get(uri)?.getText() ?? onDisk;
    return {
      sourceUri: (source: Source) => sourceUri(folder.root, source, this.#host.showsTexts),
      fileUri: (id: string) => fileUri(folder.root, id),
      settingsFile: {
        uri: settings,
        text: textOf(settings, folder.hasSettingsFile ? folder.configProblems.text : undefined),
      },
      // what is broken is not edited, so that nothing in it is lost
      ...(dismissals.problems.length === 0 && {
        dismissalsFile: { uri: dismissals.uri, text: textOf(dismissals.uri, dismissals.text) },
      }),
      ruleUri: (rule: RuleId) => this.#host.docsUri && `${this.#host.docsUri.replace(/\/$/, '')}/${rule}.md`,
    };
  }

  // ---- Folders --------------------------------------------------------------------------------------------------

  changeFolders(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    for (const { uri } of removed) {
      const folder = this.#folders.get(uri);
      if (!folder) continue;
      folder.close();
      this.#progress.get(folder)?.end();
      this.#progress.delete(folder);
      this.#watching?.end(folder.root);
      this.#folders.delete(uri);
      this.#dismissals.delete(folder);
      this.#shown.delete(folder);
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
    this.#noticed(files);
  }

  #noticed(files: readonly FileChange[]): void {
    for (const { path, gone } of files) {
      // an editor may go on holding a file that was deleted: it counts no more
      if (gone) this.#storyFiles.delete(URI.file(path).toString());
      if (!this.#storyFiles.has(URI.file(path).toString())) this.#files.drop(path);
    }
    this.#takeIn(files.map(({ path }) => path));
  }

  #takeIn(paths: readonly string[]): void {
    for (const folder of this.#folders.values()) {
      if (paths.some((path) => path === this.#dismissals.get(folder)?.path)) void this.#readDismissals(folder);
      void this.#guarded(folder, folder.update(paths));
    }
  }

  /** Dismissals count as soon as an editor has them, saved or not; undefined: it has the file open no more. */
  #dismissalsInEditor(uri: string, text: string | undefined): void {
    for (const [folder, file] of this.#dismissals) {
      if (file.uri !== uri) continue;
      if (text === undefined) this.#files.drop(file.path);
      else this.#files.set(file.path, text);
      void this.#readDismissals(folder);
    }
  }

  /** An action has changed one of the story's own files in the editor, which may save it later. */
  storyFileEdited({ uri, text }: StoryFileEdited): void {
    const { fsPath: path } = URI.parse(uri);
    const isOurs = [...this.#folders.values()].some(
      (folder) => path === folder.configPath || path === this.#dismissals.get(folder)?.path,
    );
    if (!isOurs) return;
    this.#files.set(path, text);
    this.#takeIn([path]);
  }

  settingsChanged(): void {
    for (const folder of this.#folders.values()) void this.#openFolder(folder);
  }

  /** The reporter trusts the workspace: its settings may name sources outside of it. */
  trust(): void {
    this.#isTrusted = true;
    for (const folder of this.#folders.values()) {
      folder.trust();
      void this.#openFolder(folder);
    }
  }

  /** Reads all sources again, or one file. */
  async readAgain(uri?: string): Promise<void> {
    const folders = [...this.#folders.values()];
    if (uri === undefined) await Promise.all(folders.map((folder) => this.#guarded(folder, folder.readAgain())));
    else await Promise.all(folders.map((folder) => folder.update([URI.parse(uri).fsPath])));
  }

  /** The sources of all folders, for a list. */
  async sources(): Promise<FolderSources[]> {
    const lists: FolderSources[] = [];
    for (const folder of this.#folders.values()) lists.push(await folderSources(folder, this.#addresses(folder)));
    return lists;
  }

  /**
   * Where the sources of each folder in use disagree. What takes long is shown in the window, and can be stopped; then it
   * is what was found so far. Undefined where there is too much to be looked at without being asked for.
   */
  async conflicts({ most }: AuditParams, signal?: AbortSignal): Promise<FolderConflicts[] | undefined> {
    const used = [...this.#folders.values()].filter(({ isInUse }) => isInUse);
    const sources = used.reduce((sum, { corpus }) => sum + corpus.sources.length, 0);
    if (most !== undefined && sources > most && !used.every(({ corpus }) => this.#audits.has(corpus))) return undefined;
    return Promise.all(used.map((folder) => this.#conflictsIn(folder, signal)));
  }

  async #conflictsIn(folder: Folder, signal: AbortSignal | undefined): Promise<FolderConflicts> {
    const { audited, copies, left, conflicts: found } = await this.#audits.of(folder.corpus, signal);
    const conflicts = conflictItems(found, this.#addresses(folder));
    return { ...headOf(folder), audited, copies, left, conflicts };
  }

  /** The names of the sources of each folder in use, with those of a draft. */
  names({ draft, ...query }: NamesParams): FolderNames[] {
    return [...this.#folders.values()]
      .filter(({ isInUse }) => isInUse)
      .map((folder) => ({
        ...headOf(folder),
        groups: nameGroups(this.#surroundings(folder).corpus, this.#draftIn(folder, draft), query),
      }));
  }

  /** The places that have a name of a folder's list. */
  mentions({ folder: uri, name, draft }: MentionsParams): MentionItem[] {
    const folder = this.#folders.get(uri);
    if (!folder) return [];
    const { corpus } = this.#surroundings(folder);
    return mentionsOf(corpus, this.#addresses(folder), this.#draftIn(folder, draft), name);
  }

  /** A draft as it is now, if it is checked against a folder's sources. */
  #draftIn(folder: Folder, uri: string | undefined): DraftSnapshot | undefined {
    return uri !== undefined && this.#folderOf(uri) === folder ? this.snapshot(uri) : undefined;
  }

  /** The text of a source that an editor cannot show, by its address. */
  sourceText(uri: string): string {
    return this.#shownTexts.text(uri);
  }

  #sourceAt(uri: string): Source | undefined {
    for (const folder of this.#folders.values()) {
      const id = idOfText(folder.root, uri);
      const found = id === undefined ? undefined : folder.corpus.source(id);
      if (found) return found;
    }
    return undefined;
  }

  #add({ uri }: WorkspaceFolder): Folder | undefined {
    if (!isFile(uri)) return undefined;
    const events = {
      changed: (changed: Folder) => this.#folderChanged(changed),
      progressed: (progressed: Folder) => this.#folderProgressed(progressed),
    };
    const { fsPath } = URI.parse(uri);
    const folder = new Folder(fsPath, uri, this.#files, this.#host.reading, events, this.#isTrusted);
    this.#folders.set(uri, folder);
    this.#watching?.begin(folder.root);
    this.#dismissals.set(folder, new DismissalsFile(folder.root, this.#files));
    return folder;
  }

  async #openFolder(folder: Folder): Promise<void> {
    const settings = await this.#settingsOf(folder.uri);
    this.#shown.set(folder, readShown(settings));
    await this.#readDismissals(folder);
    await this.#guarded(folder, folder.open(readOverrides(settings)));
  }

  async #settingsOf(uri: string): Promise<unknown> {
    try {
      return await this.#host.settings(uri);
    } catch (error) {
      this.#host.log(`settings of ${uri}: ${String(error)}`);
      return undefined;
    }
  }

  readonly #shown = new Map<Folder, Shown>();

  /** The findings that are on screen: none under a word that is being typed. */
  readonly #findings = new Map<string, readonly RatedFinding[]>();

  /** What the reporter wants to see in a draft, what of its findings is on screen, and whether sources are being read. */
  viewOf(uri: string): Shown & { readonly findings: readonly RatedFinding[]; readonly reading: boolean } {
    const folder = this.#folderOf(uri);
    const shown = (folder && this.#shown.get(folder)) ?? readShown(undefined);
    return { ...shown, findings: this.#findings.get(uri) ?? [], reading: folder?.state.phase === 'reading' };
  }

  async #guarded(folder: Folder, work: Promise<void>): Promise<void> {
    await work.catch((error: unknown) => this.#host.log(`${folder.root}: ${(error as Error).stack ?? String(error)}`));
  }

  async #readDismissals(folder: Folder): Promise<void> {
    const file = this.#dismissals.get(folder);
    const before = file?.dismissals;
    await file?.read();
    if (file?.dismissals !== before) this.#folderChanged(folder);
  }

  #folderProgressed(folder: Folder): void {
    this.#status.soon();
    const { phase, read, total } = folder.state;
    const known = this.#progress.get(folder);
    if (phase === 'reading') {
      const progress =
        known ??
        new ReadingProgress(
          () => this.#host.showProgress(`Reading ${total} sources`, () => folder.stop()),
          this.#host.times?.progress,
        );
      this.#progress.set(folder, progress);
      progress.report(read, total);
      this.#pace.offer(this.#sourceCount);
    } else if (known) {
      known.end();
      this.#progress.delete(folder);
    }
  }

  readonly #progress = new Map<Folder, ReadingProgress>();

  /** Checks drafts again while sources come in. */
  readonly #pace = new Pace(() => this.#checkAll());

  /** Checks drafts again when those who are to be told of a change, or to read, have been set to work. */
  readonly #check = new Throttle(() => this.#pace.now(this.#sourceCount), 0);

  /** Tells how the folders are; while sources come in not too often. */
  readonly #status = new Throttle(() => this.#host.status([...this.#folders.values()].map(folderStatus)), STATUS_EVERY);

  #folderChanged(folder: Folder): void {
    this.#folderProgressed(folder);
    this.#around.delete(folder);
    const dismissals = this.#dismissals.get(folder);
    if (!dismissals) return;
    const { text, problems } = folder.configProblems;
    this.#problems.show(URI.file(folder.configPath).toString(), text, problems);
    this.#problems.show(dismissals.uri, dismissals.text ?? '', dismissals.problems);
    this.#refresh();
  }

  #refresh(): void {
    this.#shownTexts.refresh();
    this.#host.watch([...this.#folders.values()].flatMap(({ places }) => places.outside));
    this.#status.now();
    this.#check.soon();
  }

  get #sourceCount(): number {
    return [...this.#folders.values()].reduce((sum, { corpus }) => sum + corpus.sources.length, 0);
  }

  /** Checks all drafts against the sources that there are now; resolves when that is done. */
  async #checkAll(): Promise<void> {
    this.#around.clear();
    for (const uri of this.#open.keys()) this.#publisher.now(uri);
    if (this.#open.size > 0) this.#host.refresh();
    for (const uri of this.#open.keys()) await this.#publisher.worked(uri);
  }

  // ---- Dismissed findings ---------------------------------------------------------------------------------------

  #showsDismissed = false;

  /** Whether dismissed findings are shown, as hints. */
  get showsDismissed(): boolean {
    return this.#showsDismissed;
  }

  /** Shows dismissed findings, or hides them again; gives whether they are shown now, and how many a draft has. */
  toggleDismissed(uri: string | undefined): DismissedShown {
    this.#showsDismissed = !this.#showsDismissed;
    for (const open of this.#open.keys()) this.#publisher.now(open);
    return { shown: this.#showsDismissed, count: (uri && this.snapshot(uri)?.dismissed.length) || 0 };
  }
}

const isFile = (uri: string): boolean => uri.startsWith('file:');
