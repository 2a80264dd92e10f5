import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  CodeActionRequest,
  CodeLensRequest,
  DidChangeTextDocumentNotification,
  ExecuteCommandRequest,
  HoverRequest,
  type Diagnostic,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { COVERAGE, TOGGLE_DISMISSED } from '../../../server/src/protocol';
import type { Corpus } from '../../../server/src/corpus/corpus';
import { parseDraft } from '../../../server/src/draft/draft';
import { check } from '../../../server/src/rules/check';
import { CheckContext } from '../../../server/src/rules/context';
import { unknownRules } from '../../../server/src/rules/dismissals/comments';
import { RULE_IDS } from '../../../server/src/rules/rule';
import { Editor, uriOf } from '../../support/editor';
import { corpusOf } from '../../support/story';
import { storiesOnDisk } from '../storiesOnDisk';
import { runs } from '../thorough';

const SOURCES = {
  'alma.txt':
    'Harbour Post\n2026-05-04\n\nThe ferry Alma carried 412 people, Rosa Pellworth said. “We will not stop until it is done,” said Pellworth.\n\nThe harbour master Tom Ardley counted 15 boats on Monday.',
  'bridge.md':
    '# The bridge\n\nThe repair of the bridge will take 640 tonnes of steel, Tom Ardley told the council. The council did not accept the plan.',
};
/** Rules that are off unless somebody switches them on, too. */
const ALL = Object.fromEntries(RULE_IDS.map((id) => [id, 'warning' as const]));
/** What the sources say when they are others. */
const OTHER_SOURCES: typeof SOURCES = {
  'alma.txt': SOURCES['alma.txt'].replace('412', '431').replaceAll('Pellworth', 'Pelworth'),
  'bridge.md': SOURCES['bridge.md'].replace('640', '460').replace('did not accept', 'accepted'),
};

const PARAGRAPHS = [
  'The ferry Alma carried 421 people, Rosa Pelworth said.',
  '“We will never stop until it is done,” said Pellworth. TK',
  'The harbour master Tom Ardly counted 51 boats.',
  '<!-- copydesk-ignore name-misspeled -->\nTom Ardly said the repair of the bridge will take 460 tonnes of steel.',
  'The council accepted the plan, Rosa Pelworth said.',
  'The council accepted the plan. The ferry Alma carried 412 people.',
  '- The ferry Alma carried 431 people.\n- Tom Ardly counted 15 boats.',
];
const TYPED = ['', '', 'e', ' ', '1', 'TK', ' Tom Ardly', ' (CQ)', '\n', '\n\n', '”', '<!-- copydesk-ignore -->\n', '---\ntitle: Rosa Pelworth\n---\n', '😀', 'The ferry Alma carried 421 people.', '\n\nTom Ardly spoke. TK\n\nRosa Pelworth said no.\n']; // prettier-ignore

const SETTINGS = ['{}', '{"rules":{"placeholder":"off"}}', '{"rules":{"name-misspelled":"hint","claim-unsupported":"hint"}}', '{"drafts":["nothing/*.md"]}', '{']; // prettier-ignore
const DISMISSALS = ['{"version":1,"dismissed":[]}', '{'];

const place = fc.record({
  at: fc.nat(1_000_000),
  length: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(8), fc.nat(150)),
  text: fc.constantFrom(...TYPED),
});
type Place = typeof place extends fc.Arbitrary<infer T> ? T : never;

type Act =
  | { readonly do: 'edit'; readonly places: readonly Place[]; readonly upwards: boolean }
  | { readonly do: 'letters'; readonly at: number; readonly text: string }
  | { readonly do: 'all'; readonly paragraphs: readonly number[]; readonly crlf: boolean; readonly ranged: boolean }
  | { readonly do: 'undo' | 'toggle' | 'other' | 'reopen' }
  | { readonly do: 'source'; readonly name: keyof typeof SOURCES; readonly state: 'there' | 'other' | 'gone' }
  | { readonly do: 'settings' | 'dismissals'; readonly which: number }
  | {
      readonly do: 'ask';
      readonly at: number;
      readonly what: 'hover' | 'actions' | 'coverage';
      readonly waits: boolean;
    }
  | { readonly do: 'wait'; readonly milliseconds: number };

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('edit' as const), places: fc.array(place, { minLength: 1, maxLength: 1 }), upwards: fc.boolean() }) }, // prettier-ignore
  { weight: 3, arbitrary: fc.record({ do: fc.constant('edit' as const), places: fc.array(place, { minLength: 2, maxLength: 4 }), upwards: fc.boolean() }) }, // prettier-ignore
  { weight: 4, arbitrary: fc.record({ do: fc.constant('letters' as const), at: fc.nat(1_000_000), text: fc.constantFrom('Tom Ardly', '\n\n421 people', '\n\nTK ') }) }, // prettier-ignore
  { weight: 1, arbitrary: fc.record({ do: fc.constant('all' as const), paragraphs: fc.array(fc.nat(PARAGRAPHS.length - 1), { maxLength: 6 }), crlf: fc.boolean(), ranged: fc.boolean() }) }, // prettier-ignore
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'undo' as const, 'toggle' as const, 'other' as const, 'reopen' as const) }) }, // prettier-ignore
  { weight: 3, arbitrary: fc.record({ do: fc.constant('source' as const), name: fc.constantFrom('alma.txt' as const, 'bridge.md' as const), state: fc.constantFrom('there' as const, 'other' as const, 'gone' as const) }) }, // prettier-ignore
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('settings' as const, 'dismissals' as const), which: fc.nat(10) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('ask' as const), at: fc.nat(1_000_000), what: fc.constantFrom('hover' as const, 'actions' as const, 'coverage' as const), waits: fc.boolean() }) }, // prettier-ignore
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('wait' as const), milliseconds: fc.constantFrom(0, 1, 4, 15, 40) }),
  },
);

const URI = uriOf('draft.md');
/** Longer than anything is put off here. */
const LATE = 60;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A reporter at work on a draft. */
class Desk {
  readonly editor: Editor;
  document: TextDocument;
  #version = 1;
  /** The draft in each of its versions. */
  readonly versions = new Map<number, string>();
  readonly #done: { readonly change: TextDocumentContentChangeEvent; readonly version: number }[] = [];
  readonly sources = new Map<string, string>(Object.entries(SOURCES));
  readonly files = new Map<string, string>();
  readonly #long: string;
  showsDismissed = false;

  constructor(editor: Editor, text: string, long: string) {
    this.editor = editor;
    this.#long = long;
    this.document = TextDocument.create(URI, 'markdown', 1, text);
    this.versions.set(1, text);
  }

  async open(): Promise<void> {
    await this.editor.openDraft('draft.md', this.document.getText());
  }

  async change(changes: readonly TextDocumentContentChangeEvent[]): Promise<void> {
    this.#done.length = 0;
    let { document } = this;
    for (const change of changes) {
      if ('range' in change && changes.length === 1) {
        const start = document.offsetAt(change.range.start);
        const replaced = document.getText(change.range);
        document = TextDocument.update(document, [change], ++this.#version);
        const end = document.positionAt(start + change.text.length);
        this.#done.push({ change: { range: { start: document.positionAt(start), end }, text: replaced }, version: 0 });
      } else document = TextDocument.update(document, [change], ++this.#version);
    }
    this.document = document;
    this.versions.set(this.#version, document.getText());
    await this.editor.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: URI, version: this.#version },
      contentChanges: [...changes],
    });
  }

  /** An offset between two characters, not amid a line end. */
  offset(share: number): number {
    const text = this.document.getText();
    const at = share % (text.length + 1);
    return text[at - 1] === '\r' ? at - 1 : at;
  }

  changeAt({ at, length, text }: Place): TextDocumentContentChangeEvent {
    const start = this.offset(at);
    const end = this.offset(Math.min(this.document.getText().length, start + length));
    return {
      range: { start: this.document.positionAt(start), end: this.document.positionAt(Math.max(start, end)) },
      text,
    };
  }

  async file(path: string, text: string | undefined): Promise<void> {
    if (text === undefined) this.files.delete(path);
    else this.files.set(path, text);
    await this.editor.fileChanged(path, text);
  }

  async do(act: Act): Promise<void> {
    const { editor } = this;
    switch (act.do) {
      case 'edit': {
        if (act.places.length === 1) return this.change([this.changeAt(act.places[0]!)]);
        // several cursors: places that do not touch, each told where it is once those before it were told
        const spans = act.places
          .map(({ at, length, text }) => ({
            start: this.offset(at),
            end: this.offset(Math.min(this.document.getText().length, this.offset(at) + length)),
            text,
          }))
          .map((span) => ({ ...span, end: Math.max(span.start, span.end) }))
          .sort((a, b) => a.start - b.start)
          .filter((span, index, all) => index === 0 || all.slice(0, index).every(({ end }) => end < span.start));
        if (!act.upwards) {
          return this.change(
            spans.reverse().map(({ start, end, text }) => ({
              range: { start: this.document.positionAt(start), end: this.document.positionAt(end) },
              text,
            })),
          );
        }
        let document = TextDocument.create(URI, 'markdown', 1, this.document.getText());
        let by = 0;
        const changes = spans.map(({ start, end, text }) => {
          const change = {
            range: { start: document.positionAt(start + by), end: document.positionAt(end + by) },
            text,
          };
          document = TextDocument.update(document, [change], 1);
          by += text.length - (end - start);
          return change;
        });
        return this.change(changes);
      }
      case 'letters': {
        let at = this.offset(act.at);
        for (const text of act.text) {
          const start = this.document.positionAt(at++);
          await this.change([{ range: { start, end: start }, text }]);
          if (at % 4 === 0) await pause(1);
        }
        return;
      }
      case 'all': {
        const end = act.crlf ? '\r\n' : '\n';
        const text = act.paragraphs
          .map((index) => PARAGRAPHS[index]!)
          .join('\n\n')
          .replaceAll('\n', end);
        const whole = { start: { line: 0, character: 0 }, end: { line: 99_999, character: 0 } };
        return this.change([act.ranged ? { range: whole, text } : { text }]);
      }
      case 'undo': {
        const last = this.#done.pop();
        return last && this.change([last.change]);
      }
      case 'toggle':
        this.showsDismissed = !this.showsDismissed;
        void editor.connection.sendRequest(ExecuteCommandRequest.type, { command: TOGGLE_DISMISSED, arguments: [URI] });
        return;
      case 'other':
        await editor.openDraft('other.md', this.#long);
        await pause(3);
        return editor.closeDraft('other.md');
      case 'reopen': {
        await editor.closeDraft('draft.md');
        this.#version = 1;
        const text = this.document.getText();
        this.document = TextDocument.create(URI, 'markdown', 1, text);
        // what is told of the draft is told of this one from now on
        await editor.connection.sendRequest(COVERAGE, URI);
        editor.published.length = 0;
        this.versions.clear();
        this.versions.set(1, text);
        this.#done.length = 0;
        return this.open();
      }
      case 'source': {
        const { name } = act;
        const text = act.state === 'gone' ? undefined : (act.state === 'there' ? SOURCES : OTHER_SOURCES)[name];
        if (text === undefined) this.sources.delete(name);
        else this.sources.set(name, text);
        return editor.fileChanged(`sources/${name}`, text);
      }
      case 'settings':
        return this.file('copydesk.json', SETTINGS[act.which % SETTINGS.length]);
      case 'dismissals':
        return this.file('.copydesk/dismissals.json', [...DISMISSALS, undefined][act.which % 3]);
      case 'ask': {
        const position = this.document.positionAt(this.offset(act.at));
        const textDocument = { uri: URI };
        const answer =
          act.what === 'hover'
            ? editor.connection.sendRequest(HoverRequest.type, { textDocument, position })
            : act.what === 'coverage'
              ? editor.connection.sendRequest(COVERAGE, URI)
              : editor.connection.sendRequest(CodeActionRequest.type, {
                  textDocument,
                  range: { start: position, end: position },
                  context: { diagnostics: [] },
                });
        if (act.waits) await answer;
        return;
      }
      case 'wait':
        return pause(act.milliseconds);
    }
  }
}

/** The words under a mark in a version of the draft, and what is said of them. */
const markedIn = (text: string, { range, code }: Diagnostic): string =>
  `${code ?? 'comment'}: ${TextDocument.create(URI, 'markdown', 1, text).getText(range)}`;

const corpora = new Map<string, Corpus>();

/** All that may be marked in a draft, with the rules that mark it. */
function wordsFound(sources: ReadonlyMap<string, string>, text: string): string[] {
  const key = JSON.stringify([...sources].sort());
  const corpus = corpora.get(key) ?? corpusOf(Object.fromEntries(sources));
  corpora.set(key, corpus);
  const draft = parseDraft(text, 'markdown');
  return [
    ...check(new CheckContext(draft, corpus), ALL),
    ...unknownRules(draft).map((rule) => ({ ...rule, rule: 'comment' })),
  ].map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
}

const lensOf = async (editor: Editor): Promise<unknown> =>
  (await editor.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: URI } }))?.map(
    ({ command }) => command?.title,
  );

describe('marks of a draft at work', function () {
  this.timeout(runs(120_000, 3_600_000));
  const stories = storiesOnDisk();
  const long = stories
    .map(({ drafts }) => drafts[0]!.text.replace(/^---\n[^]*?\n---\n/, ''))
    .join('\n\n')
    .slice(0, 9000);

  it('are those of a fresh start once it is quiet, and stand at their words before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(PARAGRAPHS.length - 1), { minLength: 2, maxLength: 7 }),
        fc.constantFrom('', '---\ntitle: Rosa Pelworth speaks\ndate: 2026-05-05\n---\n\n'),
        fc.boolean(),
        fc.boolean(),
        fc.record({ quiet: fc.constantFrom(0, 2, 5), typing: fc.constantFrom(0, 10, 25) }),
        fc.array(act, { minLength: 3, maxLength: 20 }),
        async (paragraphs, head, isLong, crlf, times, acts) => {
          const text = (
            head +
            paragraphs.map((index) => PARAGRAPHS[index]!).join('\n\n') +
            (isLong ? `\n\n${long}` : '')
          ).replaceAll('\n', crlf ? '\r\n' : '\n');
          const files = Object.fromEntries(
            Object.entries(SOURCES).map(([name, source]) => [`sources/${name}`, source]),
          );
          const editor = await Editor.open(files, { times });
          const desk = new Desk(editor, text, long);
          const seen = new Set<string>();
          const checked = new Set<unknown>();
          let before: ReadonlyMap<string, string> = new Map(Object.entries(SOURCES));
          try {
            await desk.open();
            for (const act of acts) {
              await desk.do(act);
              if (editor.published.length > 0) look(desk);
            }
            const fresh = await Editor.open(
              {
                ...Object.fromEntries([...desk.sources].map(([name, source]) => [`sources/${name}`, source])),
                ...Object.fromEntries(desk.files),
              },
              { times },
            );
            try {
              if (desk.showsDismissed)
                await fresh.connection.sendRequest(ExecuteCommandRequest.type, {
                  command: TOGGLE_DISMISSED,
                  arguments: [],
                });
              await fresh.openDraft('draft.md', desk.document.getText());
              await fresh.connection.sendRequest(COVERAGE, URI);
              await pause(5);
              const expected = fresh.diagnostics('draft.md');
              const end = performance.now() + 3000;
              await editor.connection.sendRequest(COVERAGE, URI);
              const same = (): boolean => JSON.stringify(editor.diagnostics('draft.md')) === JSON.stringify(expected);
              while (!same() && performance.now() < end) await pause(5);
              assert.deepEqual(editor.diagnostics('draft.md'), expected);
              await pause(LATE);
              assert.deepEqual(editor.diagnostics('draft.md'), expected, 'later');
              assert.deepEqual(await lensOf(editor), await lensOf(fresh));
              look(desk);
            } finally {
              await fresh.close();
            }
          } finally {
            await editor.close();
          }

          function look({ editor: { published }, versions, sources }: Desk): void {
            for (const params of published) {
              const { uri, version, diagnostics } = params;
              if (uri !== URI || version === undefined || checked.has(params)) continue;
              checked.add(params);
              const at = versions.get(version)!;
              const lines = at.split(/\r\n|\r|\n/);
              if (!isLong)
                for (const some of [sources, before]) for (const words of wordsFound(some, at)) seen.add(words);
              const told = new Set<string>();
              for (const mark of diagnostics) {
                for (const { line, character } of [mark.range.start, mark.range.end])
                  assert.ok(line < lines.length && character <= lines[line]!.length, JSON.stringify(mark));
                const key = JSON.stringify(mark);
                assert.ok(!told.has(key), `twice: ${key}`);
                told.add(key);
                if (!isLong) assert.ok(seen.has(markedIn(at, mark)), `${markedIn(at, mark)} in ${JSON.stringify(at)}`);
              }
            }
            before = new Map(sources);
          }
        },
      ),
      { numRuns: runs(12, 2000), timeout: 30_000 },
    );
  });
});
