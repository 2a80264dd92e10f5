import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { CodeActionRequest, HoverRequest } from 'vscode-languageserver-protocol/node';
import { Random } from '../../generator/random';
import { Editor, uriOf } from '../../support/editor';
import { storiesOnDisk } from '../storiesOnDisk';
import { isThorough } from '../thorough';

const EDITS = isThorough ? 4000 : 40;
/** How much more memory the second half of an afternoon may hold than the first: what is kept is bounded, not still. */
const MOST_GROWTH = 12 * 2 ** 20;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heldMemory(): number {
  for (let time = 0; time < 3; time++) collect();
  return process.memoryUsage().heapUsed;
}

describe('an afternoon of editing', function () {
  this.timeout(isThorough ? 3_600_000 : 240_000);

  it('leaves memory as it was and findings as a fresh start has them', async () => {
    const { sources, drafts } = storiesOnDisk()[3]!;
    const files = Object.fromEntries(Object.entries(sources).map(([name, text]) => [`sources/${name}`, text]));
    const names = Object.keys(files);
    const random = new Random('afternoon');
    const editor = await Editor.open(files);
    let text = drafts[0]!.text;
    await editor.openDraft('draft.md', text);

    const held: number[] = [];
    for (let at = 0; at < EDITS; at++) {
      // a letter more, and away again; the last line is where the reporter writes
      const lines = text.split('\n');
      const line = Math.floor(random.next() * lines.length);
      const character = Math.floor(random.next() * (lines[line]!.length + 1));
      const typed = random.pick(['e', ' Steve', '\n\n“We shall see,” he said.\n\n', '12 ', 'Q'])!;
      const version = await editor.edit('draft.md', [line, character, line, character], typed);
      const end = typed.split('\n').length - 1;
      const endCharacter = end > 0 ? typed.length - typed.lastIndexOf('\n') - 1 : character + typed.length;
      await editor.edit('draft.md', [line, character, line + end, endCharacter], '');
      assert.ok(version > 0);
      await editor.connection.sendRequest(HoverRequest.type, {
        textDocument: { uri: uriOf('draft.md') },
        position: { line, character },
      });
      if (at % 20 === 10) {
        const name = names[((at / 20) % names.length) | 0]!;
        await editor.fileChanged(name, undefined);
        await editor.fileChanged(name, files[name]);
      }
      if (at % 30 === 15) {
        const other = `${drafts[1]!.text}\n`;
        await editor.openDraft('other.md', other);
        await editor.closeDraft('other.md');
      }
      if (at % 40 === 20) {
        const second = await Editor.open(files);
        await second.openDraft('draft.md', text);
        await second.until(() => second.diagnostics('draft.md').length > 0);
        await second.close();
      }
      if (at === Math.floor(EDITS / 2) || at === EDITS - 1) {
        editor.published.splice(0, editor.published.length - 4);
        editor.statuses.splice(0, editor.statuses.length - 1);
        held.push(heldMemory());
      }
    }
    text += '\nMore to come. TK\n';
    await editor.closeDraft('draft.md');
    await editor.openDraft('draft.md', text);
    const isSettled = (of: Editor): boolean => of.diagnostics('draft.md').some(({ code }) => code === 'placeholder');
    const fresh = await Editor.open(files);
    await fresh.openDraft('draft.md', text);
    for (const one of [fresh, editor]) {
      await one.until(() => isSettled(one));
      // is answered once all is held
      await one.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri: uriOf('draft.md') },
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        context: { diagnostics: [] },
      });
    }
    const expected = JSON.stringify(fresh.diagnostics('draft.md'));
    await editor.until(() => JSON.stringify(editor.diagnostics('draft.md')) === expected);
    await fresh.close();
    await editor.close();

    const growth = held[1]! - held[0]!;
    assert.ok(growth < MOST_GROWTH, `${(growth / 2 ** 20).toFixed(1)} MB more after the second half`);
  });
});
