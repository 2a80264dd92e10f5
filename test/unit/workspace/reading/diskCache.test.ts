import assert from 'node:assert/strict';
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isEntry, packEntry, readEntry, unpackEntry } from '../../../../server/src/corpus/entry';
import { DiskCache, keyOf, pathOfKey, type CacheTrouble } from '../../../../server/src/workspace/reading/diskCache';
import { keepOnly } from '../../../../server/src/workspace/reading/manifest';
import { sweep } from '../../../../server/src/workspace/reading/sweep';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);

const KEYS = ['one', 'two', 'three'].map((text) => keyOf(bytesOf(text), 'a.txt'));
const [ONE, TWO, THREE] = KEYS as [string, string, string];

describe('the cache on the disk', () => {
  let storage: string;
  let troubles: CacheTrouble[];
  const open = (version = 'v1', folder = storage): DiskCache =>
    new DiskCache(folder, version, (trouble) => troubles.push(trouble));
  const filesIn = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);

  beforeEach(() => {
    storage = mkdtempSync(join(tmpdir(), 'copydesk-cache-'));
    troubles = [];
  });
  afterEach(() => rmSync(storage, { recursive: true, force: true }));

  it('gives back what was put, to whoever looks', () => {
    const cache = open();
    assert.equal(cache.get(ONE), undefined);
    cache.put(ONE, bytesOf('first'));
    cache.put(TWO, bytesOf('second'));
    assert.equal(textOf(cache.get(ONE)), 'first');
    assert.equal(textOf(open().get(TWO)), 'second');
    assert.deepEqual(troubles, []);
  });

  it('has what another version has made under another name', () => {
    open('v1').put(ONE, bytesOf('first'));
    assert.equal(open('v2').get(ONE), undefined);
  });

  it('has one name for one content, and another for another ending', () => {
    assert.equal(keyOf(bytesOf('x'), 'a.txt'), keyOf(bytesOf('x'), '/other/b.TXT'));
    assert.notEqual(keyOf(bytesOf('x'), 'a.txt'), keyOf(bytesOf('x'), 'a.md'));
    assert.notEqual(keyOf(bytesOf('x'), 'a.txt'), keyOf(bytesOf('y'), 'a.txt'));
  });

  it('puts a whole file in place of one that is damaged, and leaves nothing else behind', () => {
    const cache = open();
    cache.put(ONE, bytesOf('damaged'));
    cache.put(ONE, bytesOf('whole'));
    assert.equal(textOf(cache.get(ONE)), 'whole');
    assert.equal(filesIn(cache.folder).length, 1);
  });

  it('goes on where somebody has emptied it', () => {
    const cache = open();
    cache.put(ONE, bytesOf('first'));
    rmSync(storage, { recursive: true });
    assert.equal(cache.get(ONE), undefined);
    cache.put(ONE, bytesOf('again'));
    assert.equal(textOf(cache.get(ONE)), 'again');
  });

  it('says once that nothing can be written, and why, and goes on without', () => {
    const file = join(storage, 'file');
    writeFileSync(file, '');
    const cache = open('v1', file);
    cache.put(ONE, bytesOf('first'));
    cache.put(TWO, bytesOf('second'));
    assert.equal(cache.get(ONE), undefined);
    assert.deepEqual(troubles, [{ folder: join(file, 'v1'), reason: 'a file stands where the folder should be' }]);
  });

  it('says that the disk is full, and leaves no half of a file behind', () => {
    const full = (path: string, bytes: Uint8Array): void => {
      writeFileSync(path, bytes.subarray(0, 1));
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    };
    const cache = new DiskCache(storage, 'v1', (trouble) => troubles.push(trouble), full);
    mkdirSync(cache.folder);
    cache.put(ONE, bytesOf('first'));
    cache.put(TWO, bytesOf('second'));
    assert.deepEqual(
      troubles.map(({ reason }) => reason),
      ['the disk is full'],
    );
    assert.deepEqual(filesIn(storage), []);
  });

  describe('is swept', () => {
    const HOUR = 3_600_000;
    const LIMITS = { bytes: 10, unused: 48 * HOUR, otherVersion: 24 * HOUR, every: 12 * HOUR };
    const age = (path: string, hours: number): void => {
      const then = new Date(Date.now() - hours * HOUR);
      utimesSync(path, then, then);
    };

    it('of what nobody has used for long, and of the oldest where there is too much', () => {
      const cache = open();
      KEYS.forEach((key) => cache.put(key, bytesOf('12345')));
      age(pathOfKey(cache.folder, ONE), 3);
      age(pathOfKey(cache.folder, TWO), 2);
      sweep(storage, cache.folder, LIMITS);
      assert.deepEqual(
        KEYS.map((key) => cache.get(key) !== undefined),
        [false, true, true],
      );
      age(pathOfKey(cache.folder, TWO), 50);
      age(join(cache.folder, 'swept'), 13);
      sweep(storage, cache.folder, LIMITS);
      assert.deepEqual(
        KEYS.map((key) => cache.get(key) !== undefined),
        [false, false, true],
      );
    });

    it('not of what has been used since', () => {
      const cache = open();
      cache.put(ONE, bytesOf('1'));
      age(pathOfKey(cache.folder, ONE), 50);
      cache.get(ONE);
      sweep(storage, cache.folder, LIMITS);
      assert.equal(textOf(cache.get(ONE)), '1');
    });

    it('of other versions that are not used any more, and of files that were never finished', () => {
      const [old, recent, cache] = [open('v1'), open('v2'), open('v3')];
      for (const each of [old, recent, cache]) {
        each.put(ONE, bytesOf('1'));
        sweep(storage, each.folder, LIMITS);
      }
      age(join(old.folder, 'used'), 30);
      age(join(cache.folder, 'swept'), 13);
      const [dead, alive] = ['writing-1-aa', 'writing-2-bb'].map((name) => join(cache.folder, name));
      for (const path of [dead!, alive!]) writeFileSync(path, '');
      age(dead!, 2);
      sweep(storage, cache.folder, LIMITS);
      assert.deepEqual(
        [old, recent, cache].map(({ folder }) => existsSync(folder)),
        [false, true, true],
      );
      assert.deepEqual(
        [dead, alive].map((path) => existsSync(path!)),
        [false, true],
      );
    });

    it('seldom', () => {
      const cache = open();
      cache.put(ONE, bytesOf('1'));
      sweep(storage, cache.folder, LIMITS);
      KEYS.forEach((key) => cache.put(key, bytesOf('12345')));
      sweep(storage, cache.folder, LIMITS);
      assert.ok(KEYS.every((key) => cache.get(key)));
    });
  });

  describe('forgets', () => {
    it('what a folder has no more, in all versions, and nothing else', async () => {
      const caches = [open('v1'), open('v2')];
      for (const cache of caches) KEYS.forEach((key) => cache.put(key, bytesOf('text')));
      await keepOnly(storage, '/story', new Set([ONE, TWO]));
      await keepOnly(storage, '/other', new Set([THREE]));
      await keepOnly(storage, '/story', new Set([TWO]));
      for (const cache of caches)
        assert.deepEqual(
          KEYS.map((key) => cache.get(key) !== undefined),
          [false, true, true],
        );
    });

    it('nothing outside of it, whatever a damaged list names', async () => {
      await keepOnly(storage, '/story', new Set([ONE]));
      const [list] = readdirSync(join(storage, 'folders'));
      const outside = join(storage, 'outside');
      writeFileSync(outside, '');
      for (const content of ['["../outside"]', '{', '7', JSON.stringify(['..', `../../${ONE}`])]) {
        writeFileSync(join(storage, 'folders', list!), content);
        await keepOnly(storage, '/story', new Set([TWO]));
        assert.ok(existsSync(outside));
      }
      assert.equal(readFileSync(join(storage, 'folders', list!), 'utf8'), JSON.stringify([TWO]));
    });
  });
});

describe('an entry of the cache', () => {
  it('is the same again as bytes, with all parts, and tells damage', async () => {
    const parts = [
      ...(await readEntry(bytesOf('Steve Witkoff spoke in Kyiv.'), 'a.txt')),
      { name: '/b.pdf', reason: 'is no PDF, though its name says so' },
    ];
    const bytes = packEntry(parts);
    const again = unpackEntry(bytes);
    assert.deepEqual(
      again.map(({ name, reason, record }) => [name, reason, record?.text]),
      [
        ['', undefined, 'Steve Witkoff spoke in Kyiv.'],
        ['/b.pdf', 'is no PDF, though its name says so', undefined],
      ],
    );
    for (let at = 0; at < bytes.length; at += 7) {
      const damaged = bytes.slice();
      damaged[at]! ^= 0x40;
      assert.ok(!isEntry(damaged), `a change of byte ${at} is not seen`);
    }
    for (const length of [0, 3, 4, 12, bytes.length - 4]) assert.ok(!isEntry(bytes.slice(0, length)));
    assert.ok(isEntry(bytes));
  });
});
