import assert from 'node:assert/strict';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Diagnostic, Position } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { RatedFinding } from '../../../server/src/rules/check';
import { movedMarks } from '../../../server/src/service/movedMarks';
import type { Checking, CheckSteps } from '../../../server/src/workspace/checking';
import { Publisher } from '../../../server/src/workspace/publishing';

const URI = 'file:///story/draft.md';
const NEVER = 2 ** 30;
const DOCUMENT_START = { line: 0, character: 0 };

/** A check that finds nothing and is done at once, but for what is given. */
const checkingOf = (own: Partial<Checking>): Checking =>
  Object.create(NOTHING, Object.getOwnPropertyDescriptors(own)) as Checking;

const NOTHING: Checking = {
  version: 1,
  lastEdit: undefined,
  isCurrent: () => true,
  *prepare() {},
  known: new Map(),
  paragraph: () => undefined,
  diagnostics: () => [],
};

/** An editor whose checker finds every word with an x in it. */
class Desk {
  document: TextDocument;
  /** Marks of each publication, each as its line and its words. */
  readonly published: string[][] = [];
  readonly publisher: Publisher;
  #checks = 0;
  #checked = (): void => {};

  constructor(text: string, times: { readonly typing: number; readonly passing: number }) {
    this.document = TextDocument.create(URI, 'markdown', 1, text);
    const marks = (): Diagnostic[] =>
      [...this.document.getText().matchAll(/\w*x\w*/g)].map(({ index, 0: word }) => ({
        range: { start: this.document.positionAt(index), end: this.document.positionAt(index + word.length) },
        message: word,
      }));
    this.publisher = new Publisher(
      {
        checking: () => {
          this.#checks++;
          this.#checked();
          return checkingOf({ version: this.document.version, diagnostics: marks });
        },
        shown: () => {},
        failed: (_uri, error) => assert.ifError(error),
        publish: (_uri, _version, diagnostics) => {
          this.published.push(diagnostics.map(({ range, message }) => `${range.start.line} ${message}`));
          this.#checked();
        },
      },
      { quiet: 0, ...times },
    );
  }

  static async opened(text: string, times = { typing: NEVER, passing: 0 }): Promise<Desk> {
    const desk = new Desk(text, times);
    desk.publisher.now(URI);
    await desk.publisher.settled(URI);
    return desk;
  }

  /** Puts words in front of others, and waits until the draft is checked. */
  async type(words: string, before: string): Promise<void> {
    const { document } = this;
    const start = document.positionAt(document.getText().indexOf(before));
    const changes: TextDocumentContentChangeEvent[] = [{ range: { start, end: start }, text: words }];
    this.document = TextDocument.update(
      TextDocument.create(URI, 'markdown', 0, document.getText()),
      changes,
      document.version + 1,
    );
    const checks = this.#checks;
    this.publisher.edited(URI, changes);
    await this.until(() => this.#checks > checks);
    await this.publisher.settled(URI);
  }

  until(test: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      this.#checked = () => test() && resolve();
      this.#checked();
    });
  }
}

describe('publishing the findings of a draft', () => {
  let desk: Desk;
  afterEach(() => desk.publisher.dispose());

  it('leaves it to the editor to move marks with the text while somebody types', async () => {
    desk = await Desk.opened('one\n\ntwo xthree');
    await desk.type('more ', 'two');
    await desk.type('\n', 'more');
    assert.deepEqual(desk.published, [['2 xthree']]);
  });
  it('tells where they have moved to in the pause', async () => {
    desk = await Desk.opened('one\n\ntwo xthree', { typing: 0, passing: 0 });
    await desk.type('\n', 'two');
    await desk.until(() => desk.published.length === 2);
    assert.deepEqual(desk.published, [['2 xthree'], ['3 xthree']]);
  });
  it('tells at once what is new, and where all the rest stands then', async () => {
    desk = await Desk.opened('one\n\ntwo xthree');
    await desk.type('\n', 'two');
    await desk.type('xfour ', 'one');
    assert.deepEqual(desk.published, [['2 xthree'], ['0 xfour', '3 xthree']]);
  });
  it('tells at once what becomes of a mark in which somebody types', async () => {
    desk = await Desk.opened('one\n\ntwo xthree');
    await desk.type('s', 'three');
    assert.deepEqual(desk.published, [['2 xthree'], ['2 xsthree']]);
  });
  it('says again where marks stand that may have met an edit on their way', async () => {
    desk = await Desk.opened('one\n\ntwo xthree', { typing: NEVER, passing: NEVER });
    await desk.type('\n', 'two');
    assert.deepEqual(desk.published, [['2 xthree'], ['3 xthree']]);
  });
  it('says nothing again that stands where it stood', async () => {
    desk = await Desk.opened('one xtwo\n\nthree', { typing: 0, passing: 0 });
    await desk.type('more ', 'three');
    await new Promise((resolve) => setTimeout(resolve));
    assert.deepEqual(desk.published, [['0 xtwo']]);
  });
});

describe('publishing while findings that take long are worked out', () => {
  const finding = (start: number, message: string): RatedFinding => ({
    rule: 'number-mismatch',
    severity: 'warning',
    start,
    end: start + 1,
    message,
    fixes: [],
    evidence: [],
  });
  const published: string[] = [];
  let [version, quick, slow] = [1, ['name'], ['claim']];
  let isWorking = true;
  let sources = 1;
  let quotations: () => RatedFinding[] | undefined = () => undefined;
  function* work(): CheckSteps {
    yield 'names';
    while (isWorking) if ((yield quotations() && 'quotations') === 'stop') return;
  }
  const publisher = new Publisher(
    {
      checking: () => {
        const mine = sources;
        const names = ['names', quick.map((message) => finding(1, message))] as const;
        const claims = ['claims', slow.map((message) => finding(2, message))] as const;
        return checkingOf({
          version,
          isCurrent: () => mine === sources,
          prepare: work,
          get known() {
            const quoted = quotations();
            const known = quoted ? [names, ['quotations', quoted] as const] : [names];
            return new Map(isWorking ? known : [...known, claims]);
          },
          diagnostics: (findings) =>
            findings.map(({ message }) => ({ range: { start: DOCUMENT_START, end: DOCUMENT_START }, message })),
        });
      },
      shown: () => {},
      failed: (_uri, error) => assert.ifError(error),
      publish: (_uri, _version, diagnostics) =>
        void published.push(diagnostics.map(({ message }) => String(message)).join(', ')),
    },
    { quiet: 0, typing: NEVER, passing: 0 },
  );
  const finish = async (): Promise<void> => {
    isWorking = false;
    await publisher.settled(URI);
    isWorking = true;
  };
  after(() => publisher.dispose());

  it('shows first what does not take long', async () => {
    publisher.now(URI);
    assert.deepEqual(published, ['name']);
    await finish();
    assert.deepEqual(published, ['name', 'name, claim']);
  });
  it('shows what is new of it at once when sources change, and lets the rest stand until it is worked out', async () => {
    published.length = 0;
    [quick, slow] = [['other name'], ['other claim']];
    publisher.now(URI);
    assert.deepEqual(published, ['other name, claim']);
    await finish();
    assert.deepEqual(published, ['other name, claim', 'other name, other claim']);
  });
  it('shows what each scope has as soon as it is known, and lets the others stand', async () => {
    published.length = 0;
    [quick, slow] = [['name again'], ['claim again']];
    let isQuoted = false;
    quotations = () => (isQuoted ? [finding(3, 'quotation')] : undefined);
    publisher.now(URI);
    assert.deepEqual(published, ['name again, other claim']);
    isQuoted = true;
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(published, ['name again, other claim', 'name again, other claim, quotation']);
    await finish();
    assert.deepEqual(published.at(-1), 'name again, claim again, quotation');
    quotations = () => undefined;
  });
  it('checks a draft against sources that have come meanwhile before it shows what it found', async () => {
    published.length = 0;
    publisher.now(URI);
    sources = 2;
    [quick, slow] = [['newer name'], ['newer claim']];
    await finish();
    assert.deepEqual(published, ['newer name, newer claim']);
  });
  it('shows nothing in between once the draft is another', async () => {
    published.length = 0;
    [version, quick, slow] = [2, ['third name'], ['third claim']];
    publisher.now(URI);
    assert.deepEqual(published, []);
    await finish();
    assert.deepEqual(published, ['third name, third claim']);
  });
});

describe('publishing in a long draft', () => {
  const ORIGIN = { start: DOCUMENT_START, end: DOCUMENT_START };
  const finding: RatedFinding = {
    rule: 'name-misspelled',
    severity: 'warning',
    start: 4,
    end: 9,
    message: 'name',
    fixes: [],
    evidence: [],
  };
  const marksOf = (findings: readonly RatedFinding[]): Diagnostic[] =>
    findings.map(({ message }) => ({ range: ORIGIN, message }));
  const published: string[] = [];
  const failures: string[] = [];
  let own: () => Partial<Checking>;
  let publisher: Publisher;
  const turn = (milliseconds = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

  beforeEach(() => {
    [published.length, failures.length] = [0, 0];
    own = () => ({});
    publisher = new Publisher(
      {
        checking: () => checkingOf({ diagnostics: marksOf, ...own() }),
        shown: () => {},
        publish: (_uri, _version, diagnostics) =>
          void published.push(diagnostics.map(({ message }) => String(message)).join(', ')),
        failed: (_uri, error) => void failures.push((error as Error).message),
      },
      { quiet: 0, typing: 5, passing: 0 },
    );
  });
  afterEach(() => publisher.dispose());

  it('leaves a mark that the pause has shown while all others were worked out', async () => {
    publisher.now(URI);
    await publisher.settled(URI);
    let isWorking = true;
    const lastEdit = { offset: 9, at: Date.now() };
    own = () => ({
      version: 2,
      lastEdit,
      *prepare() {
        while (isWorking) if ((yield) === 'stop') return;
      },
      known: new Map([['names', [finding]]]),
      paragraph: () => ({ range: ORIGIN, typing: [], paused: marksOf([finding]) }),
    });
    publisher.edited(URI, [{ range: ORIGIN, text: 's' }]);
    while (published.length < 2) await turn();
    isWorking = false;
    await publisher.settled(URI);
    await turn(20);
    assert.deepEqual(published, ['', 'name']);
  });

  const broken: Record<string, Partial<Checking>> = {
    'at a stroke': {
      prepare: () => {
        throw new Error('broken');
      },
    },
    'in breaths': {
      *prepare() {
        const end = performance.now() + 40;
        while (performance.now() < end) yield;
        throw new Error('broken');
      },
    },
    'when it is shown': {
      diagnostics: () => {
        throw new Error('broken');
      },
    },
    'in the paragraph that is edited': {
      paragraph: () => {
        throw new Error('broken');
      },
    },
  };
  for (const [when, what] of Object.entries(broken))
    it(`goes on after a check that has failed ${when}`, async () => {
      publisher.now(URI);
      await publisher.settled(URI);
      own = () => what;
      publisher.edited(URI, [{ range: ORIGIN, text: 's' }]);
      await publisher.settled(URI);
      publisher.now(URI);
      await publisher.settled(URI);
      assert.ok(failures.length > 0 && failures.every((message) => message === 'broken'));
      own = () => ({ known: new Map([['names', [finding]]]) });
      publisher.now(URI);
      await publisher.settled(URI);
      assert.deepEqual(published, ['', 'name']);
    });
});

describe('marks that move with the text', () => {
  const at = (line: number, character: number): Position => ({ line, character });
  const mark = (start: Position, end: Position): Diagnostic => ({ range: { start, end }, message: 'wrong' });

  it('stand over the same words after edits before and behind them, and are not known where an edit touches them', () => {
    const text = 'a first line\r\nthe second with a word in it\n\nthe last';
    const before = TextDocument.create(URI, 'markdown', 1, text);
    const start = text.indexOf('word');
    const range = { start: before.positionAt(start), end: before.positionAt(start + 4) };
    for (const written of ['', 'x', 'two words', '\n', 'two\nlines ', '\r\n\r\n']) {
      for (let from = 0; from <= text.length; from++) {
        for (const length of [0, 1, 7, 20]) {
          if (from + length > text.length) continue;
          const edit = {
            range: { start: before.positionAt(from), end: before.positionAt(from + length) },
            text: written,
          };
          const moved = movedMarks([{ range, message: 'wrong' }], [edit]);
          const touches = from <= start + 4 && from + length >= start;
          const label = JSON.stringify({ written, from, length });
          if (moved && !touches) {
            const after = TextDocument.create(
              URI,
              'markdown',
              2,
              TextDocument.applyEdits(
                before,
                [edit].map(({ text: newText, range: place }) => ({ range: place, newText })),
              ),
            );
            assert.equal(after.getText(moved[0]!.range), 'word', label);
          } else assert.equal(moved === undefined, touches, label);
        }
      }
    }
  });
  it('are not known when the whole text is another', () => {
    assert.equal(movedMarks([mark(at(0, 0), at(0, 1))], [{ text: 'all new' }]), undefined);
  });
  it('move with each of several edits', () => {
    const edits = [
      { range: { start: at(0, 0), end: at(0, 0) }, text: 'ab\n' },
      { range: { start: at(0, 0), end: at(1, 1) }, text: '' },
    ];
    assert.deepEqual(movedMarks([mark(at(0, 5), at(0, 7))], edits), [mark(at(0, 4), at(0, 6))]);
  });
});
