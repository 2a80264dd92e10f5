import { join } from 'node:path';
import { decodeText } from '../corpus/decoding';
import { Corpus } from '../corpus/corpus';
import { CONFIG_FILE, DEFAULT_CONFIG, parseConfig, type Config, type ConfigProblem } from './config';
import type { FileKind, FileSystem } from './files';
import { Holdings } from './holdings';
import { Places } from './places';
import type { FileRead } from './reading/readFile';
import type { Reading } from './reading/reading';

/** Settings of an editor, which override those of the file where they are given. */
export type Overrides = Partial<Pick<Config, 'sources' | 'drafts' | 'style' | 'quotations' | 'rules'>>;

/** How far a folder is with its sources; `stopped` where somebody has stopped the reading. */
export interface FolderState {
  readonly phase: 'reading' | 'ready' | 'stopped';
  readonly read: number;
  readonly total: number;
}

/** What the folder tells its owner. */
export interface FolderEvents {
  /** The corpus or the settings have changed, or reading begins or ends. */
  changed(folder: Folder): void;
  /** More files have been read, and more are to come. */
  progressed(folder: Folder): void;
}

/** One workspace folder: its settings and its sources, kept in step with the files. */
export class Folder {
  readonly root: string;
  readonly uri: string;
  readonly #files: FileSystem;
  readonly #reading: Reading;
  readonly #events: FolderEvents;
  readonly #holdings: Holdings;
  #overrides: Overrides = {};
  #fileConfig: Config = DEFAULT_CONFIG;
  #hasFile = false;
  #problems: readonly ConfigProblem[] = [];
  #configText = '';
  #isTrusted: boolean;
  #places: Places;
  #corpus = Corpus.empty;
  #state: FolderState = { phase: 'reading', read: 0, total: 0 };
  /** Paths of which a watcher has told, and that have not been looked at yet. */
  readonly #changedPaths = new Set<string>();
  #work: Promise<void> = Promise.resolve();
  #stop = new AbortController();
  #closed = false;

  /** @param isTrusted Whether settings may name sources outside of the folder. */
  constructor(
    root: string,
    uri: string,
    files: FileSystem,
    reading: Reading,
    events: FolderEvents,
    isTrusted: boolean,
  ) {
    this.root = root;
    this.uri = uri;
    this.#files = files;
    this.#reading = reading;
    this.#events = events;
    this.#isTrusted = isTrusted;
    this.#holdings = new Holdings(root);
    this.#places = new Places(root, DEFAULT_CONFIG, isTrusted);
  }

  get config(): Config {
    return { ...this.#fileConfig, ...this.#overrides, rules: { ...this.#fileConfig.rules, ...this.#overrides.rules } };
  }

  get corpus(): Corpus {
    return this.#corpus;
  }

  get state(): FolderState {
    return this.#state;
  }

  /** What is wrong in the settings file, with its text. */
  get configProblems(): { readonly text: string; readonly problems: readonly ConfigProblem[] } {
    return { text: this.#configText, problems: this.#problems };
  }

  get configPath(): string {
    return join(this.root, CONFIG_FILE);
  }

  get hasSettingsFile(): boolean {
    return this.#hasFile;
  }

  /** Whether the reporter uses Copydesk here: there is a settings file, or there are sources. */
  get isInUse(): boolean {
    return this.#hasFile || this.#holdings.size > 0 || this.#state.total > 0;
  }

  get places(): Places {
    return this.#places;
  }

  /** Whether a file of Markdown or text is a draft to be checked. */
  isDraft(path: string): boolean {
    return this.isInUse && this.#places.isDraft(path);
  }

  /** From now on settings may name sources outside of the folder; they are read when it is opened again. */
  trust(): void {
    this.#isTrusted = true;
  }

  /** Takes in settings, and reads sources that are new to it or have changed. Resolves when all of them are read. */
  open(overrides: Overrides): Promise<void> {
    this.#stop.abort();
    return this.#queue(async () => {
      this.#overrides = overrides;
      await this.#readConfig();
      await this.#readAll(false);
    });
  }

  /** Reads settings and all sources, whether they seem to have changed or not. */
  readAgain(): Promise<void> {
    this.#stop.abort();
    return this.#queue(async () => {
      await this.#readConfig();
      await this.#readAll(true);
    });
  }

  /**
   * Looks at files and folders that have come, changed or gone. What the disk says then counts, so they may be named in any
   * order, and more than once.
   */
  update(paths: readonly string[]): Promise<void> {
    for (const path of paths) this.#changedPaths.add(path);
    if (paths.includes(this.configPath)) this.#stop.abort();
    return this.#queue(async () => {
      const changed = [...this.#changedPaths];
      this.#changedPaths.clear();
      if (changed.includes(this.configPath)) {
        await this.#readConfig();
        await this.#readAll(false);
      }
      await this.#readChanged(changed);
    });
  }

  /** Stops reading; what has been read stays. */
  stop(): void {
    this.#stop.abort();
  }

  /** Ends all work; what still comes in is dropped. */
  close(): void {
    this.#closed = true;
    this.#stop.abort();
  }

  /** Resolves when no work is under way. */
  get settled(): Promise<void> {
    return this.#work;
  }

  #queue(task: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(async () => {
      if (!this.#closed) await task();
    });
    return this.#work;
  }

  async #readConfig(): Promise<void> {
    try {
      this.#configText = decodeText(await this.#files.read(this.configPath));
      this.#hasFile = true;
    } catch {
      this.#configText = '';
      this.#hasFile = false;
    }
    const { config, problems } = this.#hasFile
      ? parseConfig(this.#configText)
      : { config: DEFAULT_CONFIG, problems: [] };
    this.#fileConfig = config;
    this.#problems = problems;
    this.#places = new Places(this.root, this.config, this.#isTrusted);
  }

  // ---- Sources --------------------------------------------------------------------------------------------------

  async #readAll(again: boolean): Promise<void> {
    const paths = await this.#places.list(this.#files);
    const wanted = new Set(paths);
    this.#take(
      [],
      [...this.#holdings.paths].filter((path) => !wanted.has(path)),
    );
    const unread = again ? paths : await this.#unread(paths);
    this.#state = { phase: 'reading', read: paths.length - unread.length, total: paths.length };
    this.#setComplete(unread.length === 0);
    this.#changed();
    await this.#read(unread);
  }

  /** The files that are not held as they are on the disk. */
  async #unread(paths: readonly string[]): Promise<string[]> {
    const unread: string[] = [];
    for (const path of paths) {
      const known = this.#holdings.modifiedOf(path);
      if (known === undefined || known !== (await this.#modified(path))) unread.push(path);
    }
    return unread;
  }

  #modified(path: string): Promise<number | undefined> {
    return this.#files.stat(path).then(
      ({ modified }) => modified,
      () => undefined,
    );
  }

  async #read(paths: readonly string[]): Promise<void> {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    await this.#reading.read(
      paths,
      (files) => {
        this.#take(files);
        this.#state = { ...this.#state, read: this.#state.read + files.length };
        if (!this.#closed) this.#events.progressed(this);
      },
      signal,
    );
    const { read, total } = this.#state;
    this.#state = { phase: read < total ? 'stopped' : 'ready', read, total };
    this.#setComplete(read === total);
    if (read === total) this.#keep();
    this.#changed();
  }

  async #readChanged(paths: readonly string[]): Promise<void> {
    const { come, gone } = await this.#sorted(paths);
    if (come.length + gone.length === 0) return;
    const files: FileRead[] = [];
    await this.#reading.read(come, (read) => files.push(...read), new AbortController().signal);
    this.#take(files, gone);
    const { size } = this.#holdings;
    const isStopped = this.#state.phase === 'stopped';
    this.#state = isStopped ? this.#state : { phase: 'ready', read: size, total: size };
    if (!isStopped) this.#keep();
    this.#changed();
  }

  /** Of paths at which something has changed: the sources that are to be read, and those that are no more. */
  async #sorted(paths: readonly string[]): Promise<{ readonly come: string[]; readonly gone: string[] }> {
    const come = new Set<string>();
    const gone = new Set<string>();
    for (const path of paths) {
      const kind = await this.#kindOf(path);
      if (kind === undefined) for (const held of this.#holdings.at(path)) gone.add(held);
      else if (kind === 'folder') for (const file of await this.#places.listBelow(this.#files, path)) come.add(file);
      else if (this.#places.isSource(path)) come.add(path);
    }
    return { come: [...come], gone: [...gone] };
  }

  /** What there is at a path; nothing where there is nothing. */
  #kindOf(path: string): Promise<FileKind | undefined> {
    return this.#files.stat(path).then(
      ({ kind }) => kind,
      // what is there and may not be looked at is told when it is read
      ({ code }: { code?: unknown }) => (code === 'ENOENT' || code === 'ENOTDIR' ? undefined : 'file'),
    );
  }

  #take(read: readonly FileRead[], dropped: readonly string[] = []): void {
    if (!this.#closed && read.length + dropped.length > 0)
      this.#corpus = this.#corpus.changed(this.#holdings.change(read, dropped));
  }

  /** Nothing stays of what is no longer among the sources. */
  #keep(): void {
    if (!this.#closed) this.#reading.keep(this.root, this.#holdings.keys);
  }

  #setComplete(isComplete: boolean): void {
    const { failures } = this.#corpus;
    if (this.#corpus.isComplete !== isComplete)
      this.#corpus = this.#corpus.changed({ gone: [], come: [], failures, isComplete });
  }

  #changed(): void {
    if (!this.#closed) this.#events.changed(this);
  }
}
