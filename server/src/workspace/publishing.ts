import type { Diagnostic } from 'vscode-languageserver-types';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { RatedFinding } from '../rules/check';
import { SCOPES, type Scope } from '../rules/rule';
import { untouchedMarks } from '../service/movedMarks';
import { areApart, byRange } from '../service/ranges';
import { byPosition, touches } from '../text/span';
import { withBreaths } from './breaths';
import type { Checking, CheckSteps } from './checking';

/** What a publisher asks of its owner. */
export interface PublishingHost {
  /** A draft as it is now; undefined where it is none, or not open any more. */
  checking(uri: string): Checking | undefined;
  /** Other findings are shown than before, or more of them, or less. */
  shown(uri: string, findings: readonly RatedFinding[]): void;
  publish(uri: string, version: number | undefined, diagnostics: Diagnostic[]): void;
  /** A check has failed: what was told before stands until the next one. */
  failed(uri: string, error: unknown): void;
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
  /** Those marks where they stand now, but for those that an edit has touched; undefined where none stands for sure. */
  marks: readonly Diagnostic[] | undefined;
  /** Whether the editor has all marks there, as it moves them with the text. */
  areShown: boolean;
  /** Whether all of the draft has been checked since the last edit of which the marks tell. */
  areAll: boolean;
}

/**
 * Publishes the diagnostics of drafts: after a quiet period, with the version that they belong to, only where they have
 * changed, and nothing under the word that is being typed until the reporter pauses. Marks that have but moved with the text
 * are the editor's to move; they are told in the pause, as they might come behind the next edit and stand at other places for
 * a moment. The paragraph that was edited comes first, all others follow. What takes long is done in breaths, and given up when
 * the draft or its sources move on; when a draft is opened or its sources change, each scope is shown as soon as it is known.
 */
export class Publisher {
  readonly #host: PublishingHost;
  readonly #times: PublishingTimes;
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #published = new Map<string, Published>();
  /** Work that is under way. */
  readonly #work = new Map<string, { readonly stop: AbortController; readonly done: Promise<void> }>();
  /** What was found when all was last worked out, and in which version of the draft. */
  readonly #complete = new Map<string, Pick<Checking, 'version' | 'known'>>();

  constructor(host: PublishingHost, times: PublishingTimes = DEFAULT_TIMES) {
    this.#host = host;
    this.#times = times;
  }

  /** Checks a draft that was edited once it has been quiet for a while. */
  edited(uri: string, changes: readonly TextDocumentContentChangeEvent[]): void {
    const published = this.#published.get(uri);
    if (published) {
      const before = published.marks;
      const mayHavePassed = performance.now() - published.at < (this.#times.passing ?? PASSING);
      published.marks = before && untouchedMarks(before, changes);
      published.areShown &&= !mayHavePassed && published.marks?.length === before?.length;
    }
    this.#cancel(uri);
    const stop = new AbortController();
    const done = new Promise<void>((resolve) => {
      stop.signal.addEventListener('abort', () => resolve());
      this.#setTimer(uri, this.#times.quiet, () => {
        resolve();
        this.#nextEdit(uri);
      });
    });
    this.#work.set(uri, { stop, done });
  }

  /** Checks the paragraph that was edited, and then all of the draft. */
  #nextEdit(uri: string): void {
    const others = this.#published.get(uri)?.marks;
    const checking = others && this.#host.checking(uri);
    const paragraph = checking?.paragraph();
    if (!paragraph) return this.now(uri);
    const { range, typing, paused } = paragraph;
    const around = others!.filter((mark) => areApart(mark.range, range));
    const tell = (marks: readonly Diagnostic[], butMoved: boolean): Told =>
      this.#tell(uri, checking!.version, [...around, ...marks].sort(byRange), { areAll: false, butMoved });
    this.#afterNews(uri, () => {
      const told = tell(typing, true);
      if (told === 'moved' || typing.length < paused.length) this.#inPause(uri, () => tell(paused, false));
      this.#check(uri, false);
    });
  }

  /** Checks a draft at once, and once more when the word that is being typed can be taken for finished. */
  now(uri: string): void {
    this.#cancel(uri);
    this.#guard(uri, () => this.#check(uri, true));
  }

  /** Does some work on a draft; should it fail, nothing else does. */
  #guard(uri: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#cancel(uri);
      this.#host.failed(uri, error);
    }
  }

  /**
   * Checks all of a draft: at a stroke where that is done soon, else in breaths. Where sources come meanwhile, it is checked
   * against them too before anything is shown.
   *
   * @param showsEach Whether findings are shown as soon as those of their scope are known.
   */
  #check(uri: string, showsEach: boolean): void {
    const checking = this.#host.checking(uri);
    if (!checking) return this.clear(uri);
    const steps = checking.prepare();
    const progress = comesSoon(steps);
    if (progress === 'done') return this.#showAll(uri, checking);
    const heard = (scope: Scope | undefined): void => {
      if (scope && showsEach && !stop.signal.aborted && checking.isCurrent()) this.#showKnown(uri, checking);
    };
    const stop = new AbortController();
    heard(progress);
    const work = withBreaths(steps, heard, stop.signal).then(() => {
      if (stop.signal.aborted) return;
      if (checking.isCurrent()) this.#showAll(uri, checking);
      else this.#check(uri, false);
    });
    this.#begin(uri, stop, work);
  }

  /** Resolves when the work is done that is under way on a draft. */
  worked(uri: string): Promise<void> | undefined {
    return this.#work.get(uri)?.done;
  }

  /** Resolves when no work on a draft is under way, nor to be begun once it is quiet. */
  async settled(uri: string): Promise<void> {
    for (let work = this.#work.get(uri); work; work = this.#work.get(uri)) await work.done;
  }

  /** Takes note of work that is under way. */
  #begin(uri: string, stop: AbortController, work: Promise<void>): void {
    const done = work.catch((error: unknown) => {
      // who has it given up may have begun something else
      if (!stop.signal.aborted) this.#cancel(uri);
      this.#host.failed(uri, error);
    });
    this.#work.set(uri, { stop, done });
  }

  /** Shows all findings of a draft. */
  #showAll(uri: string, checking: Checking): void {
    this.#cancel(uri);
    const { version, known } = checking;
    this.#complete.set(uri, { version, known });
    this.#afterNews(uri, () => this.#show(uri, checking, known));
  }

  /**
   * Shows what is known; the rest stays as it was until it is worked out anew. Where that was for an earlier version of the
   * draft, all of it waits.
   */
  #showKnown(uri: string, checking: Checking): void {
    const last = this.#complete.get(uri);
    if (last && last.version !== checking.version) return;
    this.#show(uri, checking, new Map([...(last?.known ?? []), ...checking.known]));
  }

  #show(uri: string, checking: Checking, known: Checking['known']): void {
    const findings = SCOPES.flatMap((scope) => known.get(scope) ?? []).sort(byPosition);
    const { lastEdit } = checking;
    const isTyping = lastEdit !== undefined && Date.now() - lastEdit.at < this.#times.typing;
    const shown = isTyping ? findings.filter((finding) => !touches(finding, lastEdit.offset)) : findings;
    const haveMoved = this.#publish(uri, checking, shown, true);
    if (!haveMoved && shown.length === findings.length) return;
    this.#inPause(uri, () => this.#publish(uri, checking, findings));
  }

  /**
   * Publishes once the keystrokes were heard that came while the draft was checked: marks for an earlier version would stand
   * at other places for a moment. Where there are some, the draft is checked again anyway.
   */
  #afterNews(uri: string, publish: () => void): void {
    const stop = new AbortController();
    const work = newsHeard().then(() => {
      if (stop.signal.aborted) return;
      this.#work.delete(uri);
      publish();
    });
    this.#begin(uri, stop, work);
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

  /** Does something when nobody has typed for a while; whatever else is under way goes on. */
  #inPause(uri: string, task: () => void): void {
    this.#setTimer(uri, this.#times.typing, task);
  }

  #setTimer(uri: string, milliseconds: number, task: () => void): void {
    clearTimeout(this.#timers.get(uri));
    const timer = setTimeout(() => {
      this.#timers.delete(uri);
      this.#guard(uri, task);
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
   * Tells the editor of the findings of a draft what it does not know.
   *
   * @param butMoved Unless marks have only moved with the text; gives whether that is so.
   */
  #publish(uri: string, checking: Checking, findings: readonly RatedFinding[], butMoved = false): boolean {
    const wereAll = this.#published.get(uri)?.areAll === true;
    const marks = checking.diagnostics(findings);
    const told = this.#tell(uri, checking.version, marks, { areAll: true, butMoved });
    if (told === 'told' || !wereAll) this.#host.shown(uri, findings);
    return told === 'moved';
  }

  /** Tells the editor of marks that it does not have. */
  #tell(uri: string, version: number, marks: Diagnostic[], { areAll, butMoved }: Telling): Told {
    const published = this.#published.get(uri);
    if (published?.areShown && areAlike(published.marks, marks)) {
      published.areAll ||= areAll;
      const haveMoved = !areAlike(published.told, marks);
      if (!haveMoved) return 'known';
      if (butMoved) return 'moved';
    }
    this.#published.set(uri, { told: marks, at: performance.now(), marks, areShown: true, areAll });
    this.#host.publish(uri, version, marks);
    return 'told';
  }
}

/** How marks are told. */
interface Telling {
  /** Whether all of the draft was checked for them, and not one paragraph. */
  readonly areAll: boolean;
  /** Not where they have but moved with the text. */
  readonly butMoved: boolean;
}

/** What the editor was told of marks, or why it was not. */
type Told = 'told' | 'moved' | 'known';

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

/** How far work comes within a moment: to its end, or to the findings of a scope, or less far. */
function comesSoon(steps: CheckSteps): 'done' | Scope | undefined {
  const end = performance.now() + SOON;
  let heard: Scope | undefined;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return 'done';
    heard = value ?? heard;
    if (performance.now() >= end) return heard;
  }
}
