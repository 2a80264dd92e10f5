import { join } from 'node:path';
import { decodeText } from '../corpus/decoding';
import { Corpus } from '../corpus/corpus';
import { CONFIG_FILE, DEFAULT_CONFIG, parseConfig, type Config, type ConfigProblem } from './config';
import { shownPath, type FileSystem } from './files';
import { expandGlobs, matcher, type Matcher } from './globs';
import { corpusOf, loadFile, type Loaded } from './loading';

/** Settings of an editor, which override those of the file where they are given. */
export type Overrides = Partial<Pick<Config, 'sources' | 'drafts' | 'style' | 'rules'>>;

/** How far a folder is with its sources. */
export interface FolderState {
  readonly phase: 'reading' | 'ready';
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
  /** The corpus, the settings or the state has changed. */
  changed(folder: Folder): void;
}

/** Files read between two breaths, so that requests are answered while many sources are read. */
const BREATH = 8;

/** One workspace folder: its settings and its sources, kept in step with the files. */
export class Folder {
  readonly root: string;
  readonly uri: string;
  readonly #files: FileSystem;
  readonly #events: FolderEvents;
  readonly #loaded = new Map<string, readonly Loaded[]>();
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
  #closed = false;

  constructor(root: string, uri: string, files: FileSystem, events: FolderEvents) {
    this.root = root;
    this.uri = uri;
    this.#files = files;
    this.#events = events;
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
    return this.#hasFile || this.#loaded.size > 0;
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

  /** Reads settings and sources anew. Resolves when all of them are read. */
  open(overrides: Overrides): Promise<void> {
    return this.#queue(async () => {
      this.#overrides = overrides;
      await this.#readConfig();
      await this.#readAll();
    });
  }

  /** Takes in changes of files; a changed settings file makes everything be read anew. */
  update(changes: readonly FileChange[]): Promise<void> {
    return this.#queue(async () => {
      if (changes.some(({ path }) => path === this.configPath)) {
        await this.#readConfig();
        await this.#readAll();
        return;
      }
      const relevant = changes.filter(({ path }) => this.isSource(path));
      if (relevant.length === 0) return;
      for (const { path, gone } of relevant) {
        if (gone) this.#loaded.delete(path);
        else await this.#load(path);
      }
      this.#publish('ready');
    });
  }

  /** Ends all work; what still comes in is dropped. */
  close(): void {
    this.#closed = true;
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

  async #readAll(): Promise<void> {
    const { sources, ignore } = this.config;
    const paths = await this.#files
      .list(this.root, expandGlobs(sources), expandGlobs(ignore))
      .catch((): string[] => []);
    this.#loaded.clear();
    this.#state = { phase: 'reading', read: 0, total: paths.length };
    this.#events.changed(this);
    for (const [index, path] of paths.entries()) {
      if (this.#closed) return;
      await this.#load(path);
      this.#state = { ...this.#state, read: index + 1 };
      if ((index + 1) % BREATH === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    this.#publish('ready');
  }

  async #load(path: string): Promise<void> {
    const loaded = await loadFile(this.#files, this.root, path);
    this.#loaded.set(path, loaded);
  }

  #publish(phase: FolderState['phase']): void {
    this.#corpus = corpusOf([...this.#loaded.values()].flat());
    this.#state = { phase, read: this.#loaded.size, total: this.#loaded.size };
    if (!this.#closed) this.#events.changed(this);
  }
}
