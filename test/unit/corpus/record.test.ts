import assert from 'node:assert/strict';
import { describe as describeDocument } from '../../../server/src/corpus/describe';
import { BrokenPack } from '../../../server/src/corpus/pack';
import { readText } from '../../../server/src/corpus/readers/index';
import { SourceRecord } from '../../../server/src/corpus/record';
import { analyseDocument, type Source } from '../../../server/src/corpus/source';
import { analyseBlock } from '../../../server/src/text/analysis';
import { gatherNames } from '../../../server/src/text/names/gather';
import { findSpeech } from '../../../server/src/text/quotations/findSpeech';
import { comparedWords } from '../../../server/src/text/quotations/words';

const DOCUMENTS: Readonly<Record<string, string>> = {
  'text.txt': `Harbour board names new chief

The Port Gazette
By Anna Lind
3 May 2025

Army Secretary Dan Driscoll met João Alvarim, the special envoy, in Kyiv. “We co-operate[d], and we won't stop,” Alvarim said. “[Y]ou know it.”

Driscoll — “a man of few words” — left. Mr. Alvarim stayed; Alvarim's office said so.`,
  'marked.md': `---
title: A *marked* title
date: 2025-05-03
---

# Driscoll in **Kyiv**

The [special envoy](https://example.org/a?b), _João Alvarim_, met \`code\` and Dan Driscoll.

> We shall see, said nobody.

- Steve Witkoff
- Dan Driscoll`,
  'page.html':
    '<html><head><title>Driscoll in Kyiv</title></head><body><article><h1>Driscoll in Kyiv</h1><p>Dan Driscoll &amp; João Alvarim met <b>on Monday</b>.</p><p>“It is done,” Driscoll said.</p></article></body></html>',
  'transcript.txt': 'DRISCOLL: We are here to talk.\n\nALVARIM: And to listen, Secretary Driscoll.\n\nDRISCOLL: Good.',
  'halves.txt': 'Dan Driscoll said \ud800 that Dan\udc00iel Witkoff left. \ud83d\ude00 stayed.',
  'nothing.txt': ' ',
};

const sourceOf = (name: string): Source =>
  analyseDocument(name, describeDocument(readText(name, new TextEncoder().encode(DOCUMENTS[name]))));

describe('a record', () => {
  for (const name of Object.keys(DOCUMENTS)) {
    const document = describeDocument(readText(name, new TextEncoder().encode(DOCUMENTS[name])));
    const placed = document.blocks.map(({ kind, start, prose }) => ({ start, block: analyseBlock(kind, prose) }));
    const source = sourceOf(name);

    it(`gives back all that was found in ${name}`, () => {
      assert.deepEqual(
        source.blocks.map(({ start, block }) => ({ start, block })),
        placed,
      );
      assert.deepEqual(source.names, gatherNames(placed));
      assert.deepEqual(source.speech, findSpeech(placed));
      assert.equal(source.text, document.text);
      assert.deepEqual(source.facts, document.facts);
      assert.deepEqual(source.original.data, document.original.data);
    });

    it(`has the words of ${name} in order, at their places`, () => {
      const words = placed.flatMap(({ start, block }) =>
        comparedWords(block.tokens).map((word) => [word.hash, start + word.start, start + word.end]),
      );
      const { segment } = source;
      assert.deepEqual(
        Array.from(segment.words, (hash, at) => [hash, segment.startOf(at), segment.endOf(at)]),
        words,
      );
      const backwards = sourceOf(name).segment;
      assert.deepEqual(
        words.map((_, at) => backwards.endOf(words.length - 1 - at)),
        words.map(([, , end]) => end).reverse(),
      );
    });
  }

  it('has no halves of characters, and the others at their places', () => {
    const document = describeDocument(readText('halves.txt', new TextEncoder().encode('x')));
    const text = DOCUMENTS['halves.txt']!;
    const source = analyseDocument('halves.txt', {
      ...document,
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length, prose: text }],
    });
    assert.equal(source.text, text.replace('\ud800', '\ufffd').replace('Dan\udc00iel', 'Dan\ufffdiel'));
    assert.equal(source.text.indexOf('stayed'), text.indexOf('stayed'));
  });

  it('knows what is no record', () => {
    const { bytes } = sourceOf('text.txt').record;
    assert.throws(() => new SourceRecord(bytes.slice(0, 100)), BrokenPack);
    assert.throws(() => new SourceRecord(bytes.slice(4)), BrokenPack);
    assert.throws(() => new SourceRecord(new Uint8Array(0)), BrokenPack);
  });
});
