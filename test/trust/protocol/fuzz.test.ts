import fc from 'fast-check';
import {
  CancellationTokenSource,
  DidChangeConfigurationNotification,
  type Position,
  type Range,
} from 'vscode-languageserver-protocol/node';
import { READ_AGAIN, SOURCES as SOURCES_REQUEST } from '../../../server/src/protocol';
import { Editor, uriOf } from '../../support/editor';
import { anyText, SOURCES } from '../properties/texts';
import { runs } from '../thorough';

const FILES = Object.fromEntries(Object.entries(SOURCES).map(([name, text]) => [`sources/${name}`, text]));
const DRAFT = 'Steve Witkof spoke to President Vladimir Putin. TK\n';

const REQUESTS = [
  'textDocument/hover',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentSymbol',
  'textDocument/completion',
  'textDocument/codeAction',
  'completionItem/resolve',
  'workspace/executeCommand',
  'workspace/textDocumentContent',
  READ_AGAIN,
  SOURCES_REQUEST,
  'textDocument/formatting',
  'no/such/request',
];
const NOTIFICATIONS = [
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didClose',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWorkspaceFolders',
  '$/cancelRequest',
  'initialized',
];

const path = fc.constantFrom('draft.md', 'other.md', 'sources/a.txt', 'copydesk.json', '.copydesk/dismissals.json');
const number = fc.oneof(fc.nat(60), fc.constantFrom(-1, 1e9, 0.5, Number.MAX_SAFE_INTEGER));
const position = fc.record({ line: number, character: number });
const range = fc.record({ start: position, end: position });
const garbage = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.record({ textDocument: fc.oneof(fc.jsonValue(), fc.record({ uri: fc.oneof(path.map(uriOf), fc.string()) })), position: fc.oneof(position, fc.jsonValue()), contentChanges: fc.jsonValue(), context: fc.jsonValue() }, { requiredKeys: [] })); // prettier-ignore

type Message =
  | { readonly say: 'open'; readonly path: string; readonly text: string }
  | { readonly say: 'change'; readonly path: string; readonly range: Range; readonly text: string; readonly version: number } // prettier-ignore
  | { readonly say: 'close'; readonly path: string }
  | { readonly say: 'ask'; readonly method: string; readonly path: string; readonly position: Position; readonly range: Range; readonly cancelled: boolean } // prettier-ignore
  | { readonly say: 'file'; readonly path: string; readonly text: string | undefined }
  | { readonly say: 'request' | 'notify'; readonly method: string; readonly params: unknown }
  | { readonly say: 'settings'; readonly settings: unknown };

/** One thing that an editor, or something that takes itself for one, may say. */
const message: fc.Arbitrary<Message> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ say: fc.constant('open' as const), path, text: anyText(10) }) },
  { weight: 6, arbitrary: fc.record({ say: fc.constant('change' as const), path, range, text: anyText(3), version: number }) }, // prettier-ignore
  { weight: 2, arbitrary: fc.record({ say: fc.constant('close' as const), path }) },
  { weight: 5, arbitrary: fc.record({ say: fc.constant('ask' as const), method: fc.constantFrom(...REQUESTS), path, position, range, cancelled: fc.boolean() }) }, // prettier-ignore
  { weight: 2, arbitrary: fc.record({ say: fc.constant('file' as const), path, text: fc.option(anyText(6), { nil: undefined }) }) }, // prettier-ignore
  { weight: 2, arbitrary: fc.record({ say: fc.constant('request' as const), method: fc.constantFrom(...REQUESTS), params: garbage }) }, // prettier-ignore
  { weight: 2, arbitrary: fc.record({ say: fc.constant('notify' as const), method: fc.constantFrom(...NOTIFICATIONS), params: garbage }) }, // prettier-ignore
  { weight: 1, arbitrary: fc.record({ say: fc.constant('settings' as const), settings: fc.jsonValue() }) },
);

/** Says it, and gives the answer to wait for, if there is to be one; what the answer is does not matter. */
async function say(editor: Editor, said: Message): Promise<{ readonly answer?: Promise<unknown> }> {
  const { connection } = editor;
  const answered = (answer: Promise<unknown>): Promise<unknown> => answer.catch(() => undefined);
  switch (said.say) {
    case 'open':
      await editor.openDraft(said.path, said.text);
      return {};
    case 'change':
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: uriOf(said.path), version: said.version },
        contentChanges: [{ range: said.range, text: said.text }],
      });
      return {};
    case 'close':
      await editor.closeDraft(said.path);
      return {};
    case 'ask': {
      const source = new CancellationTokenSource();
      const { method, range: at } = said;
      const params = { textDocument: { uri: uriOf(said.path) }, position: said.position, range: at, context: {} };
      const answer = answered(connection.sendRequest(method, params, source.token));
      if (said.cancelled) source.cancel();
      return { answer };
    }
    case 'file':
      await editor.fileChanged(said.path, said.text);
      return {};
    case 'request':
      return { answer: answered(connection.sendRequest(said.method, said.params)) };
    case 'notify':
      await connection.sendNotification(said.method, said.params);
      return {};
    case 'settings':
      editor.settings = said.settings;
      await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
      return {};
  }
}

describe('the server, told anything in any order', function () {
  this.timeout(runs(120_000, 3_600_000));

  it('answers, and finds afterwards what a fresh one finds', async () => {
    const fresh = await Editor.open(FILES);
    await fresh.openDraft('last.md', DRAFT);
    await fresh.until(() => fresh.diagnostics('last.md').length === 2);
    const expected = fresh.diagnostics('last.md');
    await fresh.close();

    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 5, maxLength: 40 }), async (messages) => {
        const editor = await Editor.open(FILES);
        try {
          const answers: (Promise<unknown> | undefined)[] = [];
          for (const said of messages) answers.push((await say(editor, said)).answer);
          await Promise.all(answers);
          // all is as it was
          editor.settings = null;
          for (const [name, text] of Object.entries(FILES)) await editor.fileChanged(name, text);
          for (const name of ['copydesk.json', '.copydesk/dismissals.json', 'other.md']) {
            await editor.closeDraft(name);
            await editor.fileChanged(name, undefined);
          }
          await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
          await editor.openDraft('last.md', DRAFT);
          await editor.until(() => JSON.stringify(editor.diagnostics('last.md')) === JSON.stringify(expected));
        } finally {
          await editor.close();
        }
      }),
      { numRuns: runs(15, 5_000), timeout: 30_000 },
    );
  });
});
