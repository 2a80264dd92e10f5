import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../server/src/corpus/corpus';
import { decodeText } from '../../../server/src/corpus/decoding';
import { isEntry } from '../../../server/src/corpus/entry';
import { UnreadableSource } from '../../../server/src/corpus/extract';
import { parseDraft } from '../../../server/src/draft/draft';
import { check } from '../../../server/src/rules/check';
import { CheckContext } from '../../../server/src/rules/context';
import { parseConfig } from '../../../server/src/workspace/config';
import { parseDismissals } from '../../../server/src/workspace/dismissals';
import { Holdings } from '../../../server/src/workspace/holdings';
import type { DiskCache } from '../../../server/src/workspace/reading/diskCache';
import { readFile } from '../../../server/src/workspace/reading/readFile';
import { readOverrides } from '../../../server/src/workspace/settings';
import { expandGlobs, matcher } from '../../../server/src/workspace/globs';
import { MemoryFiles } from '../../support/files';
import { fixture } from '../../support/fixtures';
import { corpusOf as storyOf } from '../../support/story';
import { runs } from '../thorough';
import { anyText, SOURCES } from './texts';

/** Endings of all formats that are read, each with a document to damage. */
const FORMATS: readonly (readonly [string, string])[] = [
  ['txt', ''],
  ['md', ''],
  ['html', 'saved-page.html'],
  ['pdf', 'story-libreoffice.pdf'],
  ['docx', 'revised.docx'],
  ['rtf', 'revised.rtf'],
  ['eml', 'attached.eml'],
  ['tsv', 'landings-utf16.tsv'],
  ['csv', ''],
  ['srt', ''],
  ['vtt', ''],
];

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  anyText(12).map(encoded),
  anyText(12).map((text) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))),
);

/** A file of some format: any bytes at all, or a good document of which some bytes are others. */
const anyFile = fc.constantFrom(...FORMATS).chain(([ending, name]) => {
  const whole = name ? fixture(name) : encoded('1\n00:00:01,000 --> 00:00:02,000\nSteve Witkoff spoke, he said.\n');
  const damaged = fc
    .tuple(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 30 }), fc.nat(whole.length))
    .map(([changes, length]) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      return changes.length % 3 === 0 ? bytes.slice(0, length) : bytes;
    });
  return fc.tuple(fc.constant(ending), fc.oneof(anyBytes, damaged));
});

const CORPUS = storyOf(SOURCES);

describe('any bytes', function () {
  this.timeout(120_000);

  it('as a source give sources or a listed failure', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, async ([ending, bytes]) => {
        const path = `/s/sources/x.${ending}`;
        const read = await readFile(new MemoryFiles('/s', { [path.slice(3)]: bytes }), path);
        const { come, failures } = new Holdings('/s').change([read]);
        assert.ok(come.length + failures.length > 0);
        for (const { id, reason } of failures) {
          assert.ok(id.startsWith('sources/x.') && reason.length > 0);
          assert.doesNotMatch(reason, /undefined|\[object|TypeError|is not a function|Cannot read/);
        }
        for (const { text, blocks } of come)
          for (const { start, block } of blocks) assert.ok(start >= 0 && start + block.prose.length <= text.length);
        const corpus = new Corpus([...CORPUS.sources, ...come]);
        check(new CheckContext(parseDraft('Steve Witkof spoke to 12 people.', 'markdown'), corpus), {});
      }),
      { numRuns: runs(60, 20_000) },
    );
  });

  it('in the cache are seen to be no entry of it, and what they stand for is made again', async () => {
    const text = encoded(
      'Steve Witkoff, the special envoy, spoke in Moscow on 25 November 2025. “We will go,” he said.',
    );
    const files = new MemoryFiles('/s', { 'sources/x.txt': text });
    const { entry } = await readFile(files, '/s/sources/x.txt');
    const changes = fc.array(fc.tuple(fc.nat(entry.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 });
    const damaged = fc.oneof(
      changes.map((changed) => {
        const bytes = Uint8Array.from(entry);
        for (const [at, byte] of changed) bytes[at] = byte;
        return bytes;
      }),
      fc.nat(entry.length).map((length) => entry.slice(0, length)),
      fc.uint8Array({ maxLength: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(damaged, async (bytes) => {
        const isSame = Buffer.from(bytes).equals(entry);
        assert.equal(isEntry(bytes), isSame);
        const cache = { get: () => bytes, put: () => undefined } as unknown as DiskCache;
        assert.deepEqual((await readFile(files, '/s/sources/x.txt', cache)).entry, entry);
      }),
      { numRuns: runs(100, 20_000) },
    );
  });

  it('as a draft, with any front matter, give findings or a reason', () => {
    const frontMatter = fc.oneof(
      anyText(8),
      fc.constantFrom('date: 2025-99-99', 'style: [1]', 'style: {a: {b: c}}', 'x: &a [*a]', 'a: !!js/function x', '? [x]', 'sources: 7', '<<: *x', '__proto__: {date: x}', `a: ${'['.repeat(2000)}`), // prettier-ignore
    );
    fc.assert(
      fc.property(anyBytes, frontMatter, (bytes, front) => {
        try {
          const text = `---\n${front}\n---\n${decodeText(bytes)}`;
          for (const format of ['markdown', 'text'] as const)
            check(new CheckContext(parseDraft(text, format), CORPUS), {});
        } catch (error) {
          if (!(error instanceof UnreadableSource)) throw error;
        }
      }),
      { numRuns: runs(25, 20_000) },
    );
  });

  it('as settings and dismissals give settings, and problems at places that are there', () => {
    const json = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc
        .dictionary(
          fc.constantFrom(
            'sources',
            'drafts',
            'ignore',
            'style',
            'rules',
            'version',
            'dismissed',
            '__proto__',
            'constructor',
            '',
          ),
          fc.jsonValue(),
        )
        .map((value) => JSON.stringify(value)),
      fc.constantFrom('[', '{'.repeat(3000), '[['.repeat(20_000), '{"rules": {"constructor": "off"}}', '{"style": {"__proto__": ["x"]}}'), // prettier-ignore
    );
    fc.assert(
      fc.property(json, (text) => {
        for (const { problems } of [parseConfig(text), parseDismissals(text)])
          for (const { start, end, message } of problems)
            assert.ok(0 <= start && start <= end && end <= text.length && message.length > 0, `${start}–${end}`);
        const { config } = parseConfig(text);
        for (const globs of [config.sources, config.drafts ?? [], config.ignore]) {
          const matches = matcher(expandGlobs(globs));
          matches('sources/a.txt', '/s/sources/a.txt');
        }
        check(new CheckContext(parseDraft('Steve Witkof spoke.', 'markdown'), CORPUS, config.style), config.rules);
      }),
      { numRuns: runs(150, 20_000) },
    );
  });

  it('from an editor as settings are passed over where they cannot be used', () => {
    const value = fc.oneof(fc.anything({ withNullPrototype: true, withSparseArray: true }), fc.record({ sources: fc.anything(), drafts: fc.anything(), style: fc.anything(), rules: fc.anything() })); // prettier-ignore
    fc.assert(
      fc.property(value, (settings) => {
        const { style = {}, rules = {}, sources = [] } = readOverrides(settings);
        matcher(expandGlobs(sources))('sources/a.txt', '/s/sources/a.txt');
        check(new CheckContext(parseDraft('Steve Witkof spoke.', 'markdown'), CORPUS, style), rules);
      }),
      { numRuns: runs(60, 20_000) },
    );
  });
});
