import type { Diagnostic } from 'vscode-languageserver-types';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { RatedFinding } from '../rules/check';
import { byPosition } from '../text/span';
import { withBreaths } from './breaths';
import { movedMarks } from '../service/movedMarks';
import type { LastEdit } from './openDrafts';

/** The findings of a version of a draft. */
export interface Checked {
  readonly version: number;
  /** Those that do not take long. */
  readonly quick: readonly RatedFinding[];
  /** Those that do; none where they were not asked for. */
  readonly slow: readonly RatedFinding[];
  readonly lastEdit: LastEdit | undefined;
}

/** What a publisher asks of its owner. */
export interface PublishingHost {
  /** Works out in small steps what takes long of the findings of a draft; see `DraftSnapshot.prepare`. */
  prepare(uri: string): Generator<void, void, 'stop' | undefined> | undefined;
  /**
   * The findings of a draft as it is now; undefined where it is no draft, or not open any more.
   *
   * @param isFirst Those alone that do not take long.
   */
  findings(uri: string, isFirst: boolean): Checked | undefined;
  diagnostics(uri: string, findings: readonly RatedFinding[]): Diagnostic[];
  /** Other findings are shown than before, or more of them, or less. */
  shown(uri: string, findings: readonly RatedFinding[]): void;
  publish(uri: string, version: number | undefined, diagnostics: Diagnostic[]): void;
}

export interface PublishingTimes {
  /** Milliseconds without an edit before a draft is checked. */
  readonly quiet: number;
  /** Milliseconds after an edit during which its word counts as still being typed. */
  readonly typing: number;
  /** Milliseconds in which marks and an edit may pass each other on their ways; left out: some. */
  readonly passing?: number;
}

/** Milliseconds of work for which the findings that do not take long are not shown first. */
const SOON = 30;

const PASSING = 100;

export const DEFAULT_TIMES: PublishingTimes = { quiet: 150, typing: 1200 };

/** What an editor was told last of a draft. */
interface Published {
  readonly told: readonly Diagnostic[];
  /** When it was told. */
  readonly at: number;
  /** The marks where the editor has moved them with the text since; undefined where that is not known. */
  marks: readonly Diagnostic[] | undefined;
}

/**
 * Publishes the diagnostics of drafts: after a quiet period, with the version that they belong to, only where they have
 * changed, and nothing under the word that is being typed until the reporter pauses. Marks that have but moved with the text
 * are the editor's to move; they are told in the pause, as they might come behind the next edit and stand at other places for
 * a moment. What takes long is done in breaths, and given up when the draft or its sources move on; what does not is shown first.
 */
export class Publisher {
  readonly #host: PublishingHost;
  readonly #times: PublishingTimes;
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #published = new Map<string, Published>();
  /** Work that is under way. */
  readonly #work = new Map<string, { readonly stop: AbortController; readonly done: Promise<void> }>();
  /** What took long when all was last worked out, and for which version of the draft. */
  readonly #complete = new Map<string, Pick<Checked, 'version' | 'slow'>>();

  constructor(host: PublishingHost, times: PublishingTimes = DEFAULT_TIMES) {
    this.#host = host;
    this.#times = times;
  }

  /** Checks a draft that was edited once it has been quiet for a while. */
  edited(uri: string, changes: readonly TextDocumentContentChangeEvent[]): void {
    const published = this.#published.get(uri);
    if (published?.marks) {
      const mayHavePassed = performance.now() - published.at < (this.#times.passing ?? PASSING);
      published.marks = mayHavePassed ? undefined : movedMarks(published.marks, changes);
    }
    this.#after(uri, this.#times.quiet, () => this.now(uri));
  }

  /** Checks a draft at once, and once more when the word that is being typed can be taken for finished. */
  now(uri: string): void {
    this.#cancel(uri);
    const steps = this.#host.prepare(uri);
    if (!steps || isDoneSoon(steps)) return this.#check(uri);
    this.#checkFirst(uri);
    const stop = new AbortController();
    const done = withBreaths(steps, undefined, stop.signal).then(() => {
      if (stop.signal.aborted) return;
      this.#cancel(uri);
      this.#check(uri);
    });
    this.#work.set(uri, { stop, done });
  }

  /** Resolves when no work on a draft is under way. */
  async settled(uri: string): Promise<void> {
    for (let work = this.#work.get(uri); work; work = this.#work.get(uri)) await work.done;
  }

  #check(uri: string): void {
    const checked = this.#host.findings(uri, false);
    if (!checked) return this.clear(uri);
    this.#complete.set(uri, checked);
    this.#afterNews(uri, () => this.#show(uri, checked));
  }

  /**
   * Shows what does not take long; what does stays as it was until it is worked out anew. Where that was for an earlier
   * version of the draft, all of it waits.
   */
  #checkFirst(uri: string): void {
    const checked = this.#host.findings(uri, true);
    if (!checked) return this.clear(uri);
    const { slow, version } = this.#complete.get(uri) ?? checked;
    if (version === checked.version) this.#show(uri, { ...checked, slow });
  }

  #show(uri: string, { version, quick, slow, lastEdit }: Checked): void {
    const findings = [...quick, ...slow].sort(byPosition);
    const shown = lastEdit
      ? findings.filter(({ start, end }) => lastEdit.offset < start || end < lastEdit.offset)
      : findings;
    const haveMoved = this.#publish(uri, version, shown, true);
    if (!haveMoved && shown.length === findings.length) return;
    this.#after(uri, this.#times.typing, () => this.#publish(uri, version, findings));
  }

  /**
   * Publishes once the keystrokes were heard that came while the draft was checked: marks for an earlier version would stand
   * at other places for a moment. Where there are some, the draft is checked again anyway.
   */
  #afterNews(uri: string, publish: () => void): void {
    const stop = new AbortController();
    const done = newsHeard().then(() => {
      if (stop.signal.aborted) return;
      this.#work.delete(uri);
      publish();
    });
    this.#work.set(uri, { stop, done });
  }

  /** Takes away what was published for a file. */
  clear(uri: string): void {
    this.#cancel(uri);
    if (this.#published.has(uri)) this.#host.publish(uri, undefined, []);
    this.#published.delete(uri);
    this.#complete.delete(uri);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    for (const { stop } of this.#work.values()) stop.abort();
    this.#work.clear();
  }

  #after(uri: string, milliseconds: number, task: () => void): void {
    this.#cancel(uri);
    const timer = setTimeout(() => {
      this.#timers.delete(uri);
      task();
    }, milliseconds);
    this.#timers.set(uri, timer);
  }

  #cancel(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#work.get(uri)?.stop.abort();
    this.#work.delete(uri);
  }

  /**
   * Tells the editor what it does not know.
   *
   * @param butMoved Unless marks have only moved with the text; gives whether that is so.
   */
  #publish(uri: string, version: number, findings: readonly RatedFinding[], butMoved = false): boolean {
    const diagnostics = this.#host.diagnostics(uri, findings);
    const published = this.#published.get(uri);
    if (published?.marks && areAlike(published.marks, diagnostics)) {
      const haveMoved = !areAlike(published.told, diagnostics);
      if (butMoved || !haveMoved) return haveMoved;
    }
    this.#published.set(uri, { told: diagnostics, at: performance.now(), marks: diagnostics });
    this.#host.publish(uri, version, diagnostics);
    this.#host.shown(uri, findings);
    return false;
  }
}

/** Whether two things that can be sent are the same. */
function areAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  for (const key of keys) if (!areAlike(a[key as never], b[key as never])) return false;
  return true;
}

/** Turns of the loop in which a message that has come is read, taken apart and told. */
const TURNS = 3;

async function newsHeard(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Whether work is done within a moment; where it is not, it is begun. */
function isDoneSoon(steps: Generator<void, void, 'stop' | undefined>): boolean {
  const end = performance.now() + SOON;
  while (!steps.next().done) if (performance.now() >= end) return false;
  return true;
}
