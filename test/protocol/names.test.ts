import assert from 'node:assert/strict';
import {
  IS_DRAFT,
  MENTIONS,
  NAMES,
  type FolderNames,
  type MentionItem,
  type NamesParams,
} from '../../server/src/protocol';
import { Editor, uriOf } from '../support/editor';

const FILES = {
  'one/sources/a.txt': 'Steve Witkoff, the special envoy, met Vladimir Putin.',
  'two/sources/a.txt': 'Ruth Pennock spoke. Pennock sat.',
  'three/notes.txt': 'Nothing.',
};

describe('the server', () => {
  let editor: Editor;
  beforeEach(async () => (editor = await Editor.open(FILES, { folders: ['one', 'two', 'three'] })));
  afterEach(() => editor.close());

  const names = async (params: NamesParams | null): Promise<string[]> =>
    (await editor.connection.sendRequest<FolderNames[]>(NAMES, params)).map(
      ({ name, groups }) =>
        `${name}: ${groups.flatMap((group) => group.names.map((item) => `${item.name}+${item.inDraft}`)).join(', ')}`,
    );

  it('lists the names of each folder in use, with what the draft at hand has of them', async () => {
    assert.deepEqual(await names(null), ['one: Steve Witkoff+0, Vladimir Putin+0', 'two: Ruth Pennock+0']);
    await editor.openDraft('two/draft.md', 'Ruth Pennock met Steve Witkoff. Pennock left.');
    const draft = uriOf('two/draft.md');
    assert.deepEqual(await names({ draft }), [
      'one: Steve Witkoff+0, Vladimir Putin+0',
      'two: Ruth Pennock+2, Steve Witkoff+1',
    ]);
    assert.deepEqual(await names({ draft, onlyInDraft: true, query: 'pen' }), ['one: ', 'two: Ruth Pennock+2']);
  });

  it('knows drafts from sources, and gives the places of a name', async () => {
    await editor.openDraft('two/draft.md', 'Ruth Pennock left.');
    await editor.openDraft('two/sources/a.txt', FILES['two/sources/a.txt'], 'plaintext');
    const isDraft = (path: string): Promise<boolean> => editor.connection.sendRequest(IS_DRAFT, uriOf(path));
    assert.deepEqual(
      [await isDraft('two/draft.md'), await isDraft('two/sources/a.txt'), await isDraft('two/gone.md')],
      [true, false, false],
    );
    const places = await editor.connection.sendRequest<MentionItem[]>(MENTIONS, {
      folder: uriOf('two'),
      name: 'person Ruth Pennock',
      draft: uriOf('two/draft.md'),
    });
    assert.deepEqual(
      places.map(({ uri, range: { start } }) => [uri, start.character]),
      [
        [uriOf('two/draft.md'), 0],
        [uriOf('two/sources/a.txt'), 0],
        [uriOf('two/sources/a.txt'), 20],
      ],
    );
  });
});
