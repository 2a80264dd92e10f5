import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../server/src/text/frontMatter';
import { splitBlocks } from '../../../server/src/text/prose';

const kinds = (text: string, format: 'markdown' | 'text' = 'markdown'): string[] =>
  splitBlocks(text, format).map(
    ({ kind, prose }) =>
      `${kind}: ${prose
        .replace(/\u200b/g, '')
        .replace(/\s+/g, ' ')
        .trim()}`,
  );

describe('prose', () => {
  it('divides Markdown into headings, paragraphs, quotes and items', () => {
    assert.deepEqual(kinds('# Head\n\nOne\ntwo.\n\n> Quoted\n> on.\n\n- first\n- second\n\nSet\n===\n'), [
      'heading: Head',
      'paragraph: One two.',
      'quote: Quoted on.',
      'item: first',
      'item: second',
      'heading: Set',
    ]);
  });
  it('leaves out code, comments, addresses and markup, and keeps every offset', () => {
    const text =
      'See **Witkoff** at [the *site*](https://x.example/a_b) `code`, <!-- TK --> a@b.example\n\n```\nXX\n```\n';
    const [block, ...rest] = splitBlocks(text, 'markdown');
    assert.equal(rest.length, 0);
    assert.equal(block!.prose.length, block!.end - block!.start);
    assert.equal(block!.prose.indexOf('Witkoff'), text.indexOf('Witkoff'));
    assert.doesNotMatch(block!.prose, /example|code|TK/);
  });
  it('takes each line of an unwrapped text for a paragraph, and joins one that is wrapped', () => {
    assert.equal(
      kinds('A headline\nA long paragraph that says something, and goes on.\nAnother one here.', 'text').length,
      3,
    );
    const wrapped =
      'The council voted on Tuesday night to spend the\nmoney on the bridge, which has been closed to all\nof the lorries since February.';
    assert.deepEqual(kinds(wrapped, 'text').length, 1);
  });
});

describe('front matter', () => {
  it('gives values and the places of scalars without their quotation marks', () => {
    const text = "---\ntitle: 'Bridge: what now'\ndate: 2025-11-26\nstyle:\n  Kyiv: [Kiev]\n---\nText";
    const front = readFrontMatter(text)!;
    assert.equal(front.values['date'], '2025-11-26');
    const title = front.spans.get('title')!;
    assert.equal(text.slice(title.start, title.end), 'Bridge: what now');
    assert.equal(text.slice(front.end), 'Text');
  });
  it('says where it is broken, and refuses aliases', () => {
    assert.ok(readFrontMatter('---\ntitle: [a\n---\n')!.error);
    assert.ok(readFrontMatter('---\na: &x [1]\nb: *x\n---\n')!.error);
    assert.equal(readFrontMatter('no front matter'), undefined);
  });
});
