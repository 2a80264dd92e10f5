import assert from 'node:assert/strict';
import type { MarkupContent, TextEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { completion, resolvedItem } from '../../../server/src/service/completion/completion';
import { snapshotOf, type SnapshotOptions } from '../../support/service';
import type { Sources } from '../../support/story';

const SOURCES = {
  'a.txt': 'Army Secretary Dan Driscoll met Steve Witkoff, the special envoy, in Kyiv. The Skerry Point Trust paid.',
  'b.txt': 'Army Secretary Dan Driscoll and Steve Witkoff spoke in Kyiv. The Skerry Point Trust was silent.',
  'c.txt': 'Melanie Wistrom, a surgeon, spoke in Kiev.',
};

/** What is offered at the `|` of a draft: label and what the draft becomes. */
function offered(marked: string, options: SnapshotOptions = {}, sources: Sources = SOURCES) {
  const at = marked.indexOf('|');
  const draft = marked.replace('|', '');
  const snapshot = snapshotOf(sources, draft, options);
  const list = completion(snapshot, snapshot.document.positionAt(at));
  const items = [...(list?.items ?? [])].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
  return items.map((item) => ({
    label: item.label,
    detail: item.labelDetails?.description,
    filter: item.filterText!,
    typed: snapshot.document.getText((item.textEdit as TextEdit).range),
    text: TextDocument.applyEdits(snapshot.document, [item.textEdit as TextEdit]),
    item,
    snapshot,
  }));
}

const labels = (...args: Parameters<typeof offered>): string[] => offered(...args).map(({ label }) => label);

describe('completion of names', () => {
  it('offers the full name first, then with its title, then the surname', () => {
    assert.deepEqual(labels('Yesterday Dri|'), ['Dan Driscoll', 'Army Secretary Dan Driscoll', 'Driscoll']);
    assert.deepEqual(
      offered('Yesterday Dri| came').map(({ text }) => text),
      ['Yesterday Dan Driscoll came', 'Yesterday Army Secretary Dan Driscoll came', 'Yesterday Driscoll came'],
    );
  });
  it('offers the surname first where the draft has named the person in full', () => {
    assert.deepEqual(labels('Dan Driscoll flew. Later Dri|'), ['Driscoll', 'Dan Driscoll']);
    assert.deepEqual(labels('Later Dri| slept. Dan Driscoll flew.').slice(0, 1), ['Dan Driscoll']);
  });
  it('begins at the second letter, with a capital, and at the third where a sentence begins', () => {
    assert.deepEqual(labels('Then W|'), []);
    assert.deepEqual(labels('Then wit|'), []);
    assert.ok(labels('Then Wi|').length > 0);
    assert.deepEqual(labels('One. Dr|'), []);
    assert.ok(labels('One. Dri|').length > 0);
    assert.deepEqual(labels('One. Wit|'), [], 'wit is a word');
  });
  it('goes on behind a given name, a title or the head of a name, and replaces it', () => {
    const [first, ...others] = offered('There Steve Wi|');
    assert.deepEqual(
      [first!.label, first!.typed, first!.filter, first!.text],
      ['Steve Witkoff', 'Steve Wi', 'Steve Witkoff', 'There Steve Witkoff'],
    );
    assert.deepEqual(
      others.map(({ text }) => text),
      ['There Steve Witkoff'],
    );
    assert.deepEqual(
      offered('the Point Tr|').map(({ text }) => text),
      ['the Skerry Point Trust'],
    );
    assert.deepEqual(
      offered('Then Secretary Dri|').map(({ text }) => text),
      ['Then Secretary Dan Driscoll', 'Then Secretary Driscoll'],
    );
  });
  it('offers nobody of another given name', () => {
    assert.deepEqual(labels('There Melanie Wi|'), ['Melanie Wistrom', 'Wistrom']);
  });
  it('puts the name in the place of other spellings of it, by the sources and by the house style', () => {
    assert.deepEqual(
      offered('in Kie|').map(({ text, filter }) => [text, filter]),
      [['in Kyiv', 'Kiev']],
    );
    assert.deepEqual(
      offered('in Ky|', { style: { Kiev: ['Kyiv'] } }).map(({ text }) => text),
      ['in Kiev'],
    );
  });
  it('says who that is, and shows the card when it is asked for', () => {
    const [first] = offered('Then Witk|');
    assert.equal(first!.detail, 'special envoy');
    const { documentation } = resolvedItem(first!.snapshot, first!.item);
    assert.match((documentation as MarkupContent).value, /\*\*Steve Witkoff\*\* · special envoy/);
  });

  const silent: readonly (readonly [string, string])[] = [
    ['in front matter', '---\ntitle: The Wit|\n---\n\nText.'],
    ['in code', 'Run `Then Wit|` now.'],
    ['in a code block', '```\nThen Wit|\n```'],
    ['in a comment', '<!-- Then Wit| -->'],
    ['in an address', 'See https://a.example/Wit|'],
    ['in the target of a link', 'See [this](Wit|) there.'],
    ['in what others said', '“I saw Wit|” she said.'],
    ['in what others said and what is not closed yet', 'She said: “I saw Wit|'],
    ['within a word', 'Then Wit|koff'],
    ['on a name that is typed in full', 'Then Kyiv|'],
    ['on a word that is no name', 'Then Thu|'],
    ['in empty text', '|'],
  ];
  for (const [where, draft] of silent)
    it(`offers nothing ${where}`, () => {
      assert.deepEqual(labels(draft), []);
    });
});
