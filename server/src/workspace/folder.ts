import { join } from 'node:path';
import { decodeText } from '../corpus/decoding';
import { Corpus } from '../corpus/corpus';
import { CONFIG_FILE, DEFAULT_CONFIG, parseConfig, type Config, type ConfigProblem } from './config';
import { shownPath, type FileSystem } from './files';
import { expandGlobs, matcher, type Matcher } from './globs';
import { Holdings } from './holdings';
import type { FileRead } from './reading/readFile';
import type { Reading } from './reading/reading';

/** Settings of an editor, which override those of the file where they are given. */
export type Overrides = Partial<Pick<Config, 'sources' | 'drafts' | 'style' | 'rules'>>;

/** How far a folder is with its sources; `stopped` where somebody has stopped the reading. */
export interface FolderState {
  readonly phase: 'reading' | 'ready' | 'stopped';
  readonly read: number;
  readonly total: number;
}

/** A change of a file, as a watcher reports it. */
export interface FileChange {
  readonly path: string;
  readonly gone: boolean;
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
  #isSource: Matcher = matcher(DEFAULT_CONFIG.sources);
  #isDraft: Matcher | undefined;
  #isIgnored: Matcher = matcher([]);
  #corpus = Corpus.empty;
  #state: FolderState = { phase: 'reading', read: 0, total: 0 };
  #work: Promise<void> = Promise.resolve();
  #stop = new AbortController();
  #closed = false;

  constructor(root: string, uri: string, files: FileSystem, reading: Reading, events: FolderEvents) {
    this.root = root;
    this.uri = uri;
    this.#files = files;
    this.#reading = reading;
    this.#events = events;
    this.#holdings = new Holdings(root);
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

  /** Whether a file of Markdown or text is a draft to be checked. */
  isDraft(path: string): boolean {
    const shown = shownPath(this.root, path);
    if (!this.isInUse || this.#isSource(shown, path) || this.#isIgnored(shown, path)) return false;
    return this.#isDraft ? this.#isDraft(shown, path) : true;
  }

  isSource(path: string): boolean {
    const shown = shownPath(this.root, path);
    return this.#isSource(shown, path) && !this.#isIgnored(shown, path);
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

  /** Takes in changes of files; a changed settings file may change which of them are sources. */
  update(changes: readonly FileChange[]): Promise<void> {
    const isConfig = changes.some(({ path }) => path === this.configPath);
    if (isConfig) this.#stop.abort();
    return this.#queue(async () => {
      if (isConfig) {
        await this.#readConfig();
        await this.#readAll(false);
      }
      await this.#readChanged(changes.filter(({ path }) => this.isSource(path)));
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
    const { sources, drafts, ignore } = this.config;
    this.#isSource = matcher(sources);
    this.#isDraft = drafts && matcher(drafts);
    this.#isIgnored = matcher(ignore);
  }

  // ---- Sources --------------------------------------------------------------------------------------------------

  async #readAll(again: boolean): Promise<void> {
    const { sources, ignore } = this.config;
    const paths = await this.#files
      .list(this.root, expandGlobs(sources), expandGlobs(ignore))
      .catch((): string[] => []);
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

  async #readChanged(changes: readonly FileChange[]): Promise<void> {
    if (changes.length === 0) return;
    const gone = changes.filter((change) => change.gone).map(({ path }) => path);
    const files: FileRead[] = [];
    await this.#reading.read(
      changes.filter((change) => !change.gone).map(({ path }) => path),
      (read) => files.push(...read),
      new AbortController().signal,
    );
    this.#take(files, gone);
    const { size } = this.#holdings;
    const isStopped = this.#state.phase === 'stopped';
    this.#state = isStopped ? this.#state : { phase: 'ready', read: size, total: size };
    if (!isStopped) this.#keep();
    this.#changed();
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
