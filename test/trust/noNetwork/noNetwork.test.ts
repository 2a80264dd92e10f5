import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  CodeActionRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DocumentSymbolRequest,
  HoverRequest,
  ReferencesRequest,
  TextDocumentContentRequest,
  type CompletionItem,
  type CompletionList,
} from 'vscode-languageserver-protocol/node';
import { READ_AGAIN, SOURCES, type FolderSources } from '../../../server/src/protocol';
import { SERVER, ServerProcess } from '../../support/serverProcess';
import { HOME, STORY } from './beacons';

const CLI = join(__dirname, '../../../dist/cli.js');
const TRAP = join(__dirname, 'trap.mjs');

const works = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;

/** A way to run Node so that whatever it asks of the network is seen. */
interface Watch {
  readonly name: string;
  isPossible(): boolean;
  /** The command that runs a script of Node, in an environment of its own. */
  command(log: string): { readonly node: readonly string[]; readonly env: NodeJS.ProcessEnv };
  /** What was asked, a line each. */
  asked(log: string): string[];
}

/** With a cache of its own, so that everything is read. */
const environment = (log: string): NodeJS.ProcessEnv => ({ ...process.env, XDG_CACHE_HOME: dirname(log) });

const linesOf = (path: string): string[] =>
  existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];

const WATCHES: readonly Watch[] = [
  {
    name: 'with every way of Node to the network trapped',
    isPossible: () => true,
    command: (log) => ({
      node: [process.execPath, '--import', TRAP],
      env: { ...environment(log), COPYDESK_TRAP: log },
    }),
    asked: linesOf,
  },
  {
    name: 'in a namespace without a network, with every socket call traced',
    isPossible: () => works('unshare', '-rn', 'strace', '-f', '-o', '/dev/null', 'true'),
    command: (log) => ({
      node: ['unshare', '-rn', 'strace', '-f', '-qq', '-e', 'trace=network,execve', '-o', log, process.execPath],
      env: environment(log),
    }),
    // pipes to the parent are sockets of the machine's own
    asked: (log) =>
      linesOf(log).filter(
        (line) =>
          /AF_INET|AF_NETLINK|AF_PACKET/.test(line) ||
          (/ execve\(/.test(line) && !line.includes(`execve("${process.execPath}"`)),
      ),
  },
];

describe('nothing asks the network', () => {
  let folder: string;
  let log: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-beacons-'));
    for (const [path, content] of Object.entries(STORY)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  });
  beforeEach(() => (log = join(mkdtempSync(join(tmpdir(), 'copydesk-trap-')), 'asked')));
  afterEach(() => rmSync(dirname(log), { recursive: true }));
  after(() => rmSync(folder, { recursive: true }));

  it('unless the trap does not close, which it does', () => {
    const { node, env } = WATCHES[0]!.command(log);
    const script = [
      `fetch('${HOME}').catch(() => {})`,
      `require('node:http').get('${HOME}')`,
      `require('node:https').request('https://tracker.example')`,
      `require('node:net').connect(80, 'tracker.example')`,
      `new (require('node:net').Socket)().connect(80, 'tracker.example')`,
      `require('node:tls').connect(443, 'tracker.example')`,
      `require('node:dns').lookup('tracker.example', () => {})`,
      `require('node:dns').promises.resolve('tracker.example')`,
      `require('node:dgram').createSocket('udp4')`,
      `require('node:http2').connect('${HOME}')`,
      `require('node:child_process').spawn('curl', ['${HOME}'])`,
      `require('node:http').createServer().listen(0)`,
    ];
    const wrapped = script.map((line) => `try { ${line} } catch {}`).join('\n');
    spawnSync(node[0]!, [...node.slice(1), '-e', wrapped], { env });
    assert.equal(linesOf(log).length, script.length, linesOf(log).join('\n'));
  });

  for (const watch of WATCHES) {
    describe(watch.name, function () {
      this.timeout(90_000);
      before(function () {
        if (!watch.isPossible()) this.skip();
      });

      it('when the command line reads and checks', () => {
        const { node, env } = watch.command(log);
        const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
          spawnSync(node[0]!, [...node.slice(1), CLI, ...args], { cwd: folder, env, encoding: 'utf8' });
        const sources = run('sources', '--format', 'json');
        const { sources: read, failures } = JSON.parse(sources.stdout) as {
          sources: { id: string }[];
          failures: { id: string; reason: string }[];
        };
        assert.deepEqual(
          failures.map(({ id, reason }) => `${id}: ${reason}`),
          [
            'sources/mail.eml/attachment 1: nameless files cannot be read',
            'sources/picture.svg: .svg files cannot be read',
          ],
        );
        assert.ok(read.length >= 9, read.map(({ id }) => id).join());
        const check = run('check', 'draft.md');
        assert.match(check.stdout, /name-misspelled/);
        assert.equal(check.status, 1, check.stderr);
        assert.deepEqual(watch.asked(log), []);
      });

      it('when the server answers all that an editor asks', async () => {
        const { node, env } = watch.command(log);
        const server = await ServerProcess.start([...node, SERVER, '--stdio'], folder, { env });
        await askEverything(server);
        assert.equal(await server.stop(), 0);
        assert.deepEqual(watch.asked(log), []);
      });
    });
  }
});

/** Asks what an editor asks while a reporter looks at everything. */
async function askEverything(server: ServerProcess): Promise<void> {
  const draft = STORY['draft.md'] as string;
  const { connection } = server;
  await server.openDraft('draft.md', draft);
  await server.until(() => server.diagnostics('draft.md').some(({ code }) => code === 'name-misspelled'));
  const textDocument = { uri: server.uriOf('draft.md') };
  const lines = draft.split('\n');
  let cards = 0;
  for (const [line, text] of lines.entries()) {
    for (let character = 0; character < text.length; character += 7) {
      const at = { textDocument, position: { line, character } };
      if (await connection.sendRequest(HoverRequest.type, at)) cards++;
      await connection.sendRequest(DefinitionRequest.type, at);
      await connection.sendRequest(ReferencesRequest.type, { ...at, context: { includeDeclaration: true } });
      const range = { start: at.position, end: at.position };
      await connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } });
      const list = (await connection.sendRequest(CompletionRequest.type, at)) as
        CompletionList | CompletionItem[] | null;
      for (const item of list && 'items' in list ? list.items : (list ?? []))
        await connection.sendRequest(CompletionResolveRequest.type, item);
    }
  }
  assert.ok(cards > 0);
  await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
  const [sources] = await connection.sendRequest<FolderSources[]>(SOURCES);
  const texts = sources!.sources.filter(({ uri }) => uri.startsWith('copydesk-source:'));
  assert.ok(texts.length >= 4, texts.map(({ uri }) => uri).join());
  for (const { uri } of texts)
    assert.match((await connection.sendRequest(TextDocumentContentRequest.type, { uri })).text, /Pennock/);
  await connection.sendRequest(READ_AGAIN);
}
