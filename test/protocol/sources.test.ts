import assert from 'node:assert/strict';
import {
  DefinitionRequest,
  HoverRequest,
  TextDocumentContentRefreshRequest,
  TextDocumentContentRequest,
  type LocationLink,
  type MarkupContent,
} from 'vscode-languageserver-protocol/node';
import { READ_AGAIN, SOURCES, type FolderSources } from '../../server/src/protocol';
import { Editor, ROOT, uriOf } from '../support/editor';
import { fixture } from '../support/fixtures';

const FILES = {
  'sources/story.pdf': fixture('story-pdftex.pdf'),
  'sources/attached.eml': fixture('attached.eml'),
  'sources/scan.pdf': fixture('scan.pdf'),
  'sources/note.txt': 'Emeka Lindqvist runs the hospital.',
};
const TEXTS = { textDocumentContent: { dynamicRegistration: true } };
const textUri = (path: string): string => `copydesk-source:${ROOT}/${path}%20%28text%29`;

describe('sources that an editor cannot show', () => {
  let editor: Editor;
  afterEach(() => editor.close());

  const contentOf = async (uri: string): Promise<string> =>
    (await editor.connection.sendRequest(TextDocumentContentRequest.type, { uri })).text;
  const definitionOf = async (draft: string, words: string): Promise<LocationLink[]> => {
    await editor.openDraft('draft.md', draft);
    return (await editor.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri: uriOf('draft.md') },
      position: { line: 0, character: draft.indexOf(words) },
    })) as LocationLink[];
  };

  it('have a text, and definition and hover lead to the right line of it', async () => {
    editor = await Editor.open(FILES, { capabilities: TEXTS });
    assert.deepEqual(editor.result.capabilities.workspace?.textDocumentContent, { schemes: ['copydesk-source'] });
    const [link] = await definitionOf('Giovanna Delacroix-Hume spoke.\n', 'Giovanna');
    assert.equal(link!.targetUri, textUri('sources/story.pdf'));
    const lines = (await contentOf(link!.targetUri)).split('\n');
    assert.ok(lines.every((line) => line.length <= 80));
    const { start, end } = link!.targetSelectionRange;
    assert.match(
      lines
        .slice(start.line, end.line + 1)
        .join(' ')
        .slice(start.character),
      /^Giovanna Delacroix-Hume\b/,
    );

    const hover = await editor.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: uriOf('draft.md') },
      position: { line: 0, character: 3 },
    });
    const { value } = hover!.contents as MarkupContent;
    assert.match(
      value,
      new RegExp(`page 3\\]\\(copydesk-source:/story/sources/story\\.pdf[^)]*#L${start.line + 1}\\)`),
    );
  });
  it('within a mail have a text, too', async () => {
    editor = await Editor.open(FILES, { capabilities: TEXTS });
    const [link] = await definitionOf('Ingrid Castellanos spoke.\n', 'Ingrid');
    assert.match(link!.targetUri, /^copydesk-source:\/story\/sources\/attached\.eml\//);
    const { line, character } = link!.targetSelectionRange.start;
    const lines = (await contentOf(link!.targetUri)).split('\n');
    assert.match([lines[line]!.slice(character), lines[line + 1]].join(' '), /^Ingrid Castellanos/);
  });
  it('are shown anew when they change, and say when they are gone', async () => {
    editor = await Editor.open(FILES, { capabilities: TEXTS });
    const refreshed: string[] = [];
    let wake = (): void => {};
    editor.connection.onRequest(TextDocumentContentRefreshRequest.type, ({ uri }) => {
      refreshed.push(uri);
      wake();
    });
    const uri = textUri('sources/story.pdf');
    assert.match(await contentOf(uri), /Penmorrow/);
    const changed = new Promise<void>((resolve) => (wake = resolve));
    await editor.fileChanged('sources/story.pdf', undefined);
    await changed;
    assert.deepEqual(refreshed, [uri]);
    assert.match(await contentOf(uri), /not among those that were read/);
  });
  it('open as files where the editor asks for no texts', async () => {
    editor = await Editor.open(FILES);
    assert.equal(editor.result.capabilities.workspace?.textDocumentContent, undefined);
    const [link] = await definitionOf('Giovanna Delacroix-Hume spoke.\n', 'Giovanna');
    assert.equal(link!.targetUri, uriOf('sources/story.pdf'));
    const hover = await editor.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: uriOf('draft.md') },
      position: { line: 0, character: 3 },
    });
    assert.match((hover!.contents as MarkupContent).value, /\(file:\/\/\/story\/sources\/story\.pdf#page=3\)/);
  });
});

describe('the list of sources', () => {
  let editor: Editor;
  afterEach(() => editor.close());
  const list = async (): Promise<FolderSources> => (await editor.connection.sendRequest<FolderSources[]>(SOURCES))[0]!;

  it('has every source with what is known of it, and every failure with its reason', async () => {
    editor = await Editor.open(
      {
        ...FILES,
        'sources/copy.rtf': fixture('story.rtf'),
        'sources/talk.srt': '1\n00:00:01,000 --> 00:00:02,000\nHello.\n',
      },
      { capabilities: TEXTS },
    );
    const { sources, failures, reading, globs, name } = await list();
    assert.deepEqual([reading, globs, name], [false, ['sources/**'], 'story']);
    assert.deepEqual(
      sources.map(({ id }) => id),
      [
        'sources/attached.eml',
        'sources/attached.eml/landings.csv',
        'sources/attached.eml/revised.docx',
        'sources/copy.rtf',
        'sources/note.txt',
        'sources/story.pdf',
        'sources/talk.srt',
      ],
    );
    const byId = Object.fromEntries(sources.map((source) => [source.id, source]));
    const { sameTextAs, ...story } = byId['sources/story.pdf']!;
    assert.deepEqual(story, {
      id: 'sources/story.pdf',
      uri: textUri('sources/story.pdf'),
      fileUri: uriOf('sources/story.pdf'),
      title: { value: 'Council backs tidal barrier at Penmorrow', from: 'first lines' },
      outlet: { value: 'The Harrow Sound Gazette', from: 'first lines' },
      author: { value: 'Imelda Fairclough', from: 'first lines' },
      date: { value: '2026-03-03', from: 'first lines', shown: '3 Mar 2026', sure: true },
    });
    assert.equal(byId['sources/note.txt']!.uri, uriOf('sources/note.txt'));
    assert.equal(byId['sources/note.txt']!.date!.sure, false);
    assert.equal(byId['sources/attached.eml/revised.docx']!.fileUri, uriOf('sources/attached.eml'));
    assert.equal(sameTextAs?.id, 'sources/copy.rtf');
    assert.equal(byId['sources/copy.rtf']!.sameTextAs, undefined);
    assert.equal(byId['sources/talk.srt']!.transcript, 'automatic');
    assert.deepEqual(
      failures.map(({ id, fileUri }) => [id, fileUri]),
      [['sources/scan.pdf', uriOf('sources/scan.pdf')]],
    );
  });
  it('follows a file that is read again by itself', async () => {
    editor = await Editor.open(FILES, { capabilities: TEXTS });
    editor.files.write(`${ROOT}/sources/scan.pdf`, fixture('story-chromium.pdf'));
    editor.files.reads.length = 0;
    await editor.connection.sendRequest(READ_AGAIN, uriOf('sources/scan.pdf'));
    assert.deepEqual(editor.files.reads, [`${ROOT}/sources/scan.pdf`]);
    const { sources, failures } = await list();
    assert.ok(sources.some(({ id }) => id === 'sources/scan.pdf'));
    assert.deepEqual(failures, []);
  });
});
