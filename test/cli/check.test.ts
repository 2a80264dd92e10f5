import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { parseDraft } from '../../server/src/draft/draft';
import { fingerprintKey, fingerprintOf } from '../../server/src/rules/dismissals/fingerprint';
import type { Finding } from '../../server/src/rules/rule';

const CLI = join(__dirname, '../../dist/cli.js');

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

describe('copydesk check', () => {
  let folder: string;
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const run = (...args: string[]): Run => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    return { status, out: stdout, err: stderr };
  };

  before(() => assert.ok(existsSync(CLI), 'build first: npm run build'));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
    write('sources/a.txt', 'Steve Witkoff, the special envoy, met Vladimir Putin.');
    write(
      'sources/b.html',
      '<html><head><title>B | The Outlet</title><meta name="date" content="2025-11-26"></head><body><article><p>One &amp; two. Special envoy <i>Steve</i> Witkoff spoke to all of them.</p></article></body></html>',
    );
    write('draft.md', '---\ntitle: X\n---\n\nOne line.\n\nEnvoy Steve Witkof’s plane. TK\n');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('prints place, words underlined, fix and source, and ends with 1', () => {
    const { status, out } = run('check', 'draft.md', '--sources', 'sources');
    assert.equal(status, 1);
    assert.equal(
      out,
      `draft.md:7:13  warning  No source writes “Witkof”; 2 sources write “Witkoff”  name-misspelled
    Envoy Steve Witkof’s plane. TK
                ^^^^^^
    fix  Witkoff
    see  The Outlet, 2025-11-26 (sources/b.html:1)  Special envoy Steve Witkoff spoke to all of them.
    see  sources/a.txt (sources/a.txt:1)  Steve Witkoff, the special envoy, met Vladimir Putin.

draft.md:7:29  warning  “TK” is still to be filled in  placeholder
    Envoy Steve Witkof’s plane. TK
                                ^^

2 warnings in 1 draft, checked against 2 sources
`,
    );
  });

  it('prints JSON by its contract, and nothing else', () => {
    const { out } = run('check', 'draft.md', '--format', 'json');
    const report = JSON.parse(out);
    assert.equal(report.version, 1);
    assert.deepEqual(report.corpus, { sources: 2, failed: 0 });
    const [finding] = report.drafts[0].findings;
    assert.equal(report.drafts[0].path, 'draft.md');
    assert.deepEqual(
      { ...finding, evidence: undefined },
      {
        rule: 'name-misspelled',
        severity: 'warning',
        start: 41,
        end: 47,
        line: 7,
        column: 13,
        text: 'Witkof',
        message: 'No source writes “Witkof”; 2 sources write “Witkoff”',
        fixes: [{ title: 'Change to “Witkoff”', newText: 'Witkoff', start: 41, end: 47 }],
        evidence: undefined,
      },
    );
    const [page] = finding.evidence;
    assert.equal(page.source, 'sources/b.html');
    assert.equal(page.outlet, 'The Outlet');
    assert.equal(page.date, '2025-11-26');
    assert.equal(page.text, 'Special envoy Steve Witkoff spoke to all of them.');
  });

  it('prints SARIF with places, related passages and fixes', () => {
    const sarif = JSON.parse(run('check', 'draft.md', '--format', 'sarif').out);
    assert.equal(sarif.version, '2.1.0');
    const [result] = sarif.runs[0].results;
    assert.equal(sarif.runs[0].tool.driver.rules[result.ruleIndex].id, 'name-misspelled');
    assert.deepEqual(result.locations[0].physicalLocation.region, {
      startLine: 7,
      startColumn: 13,
      endLine: 7,
      endColumn: 19,
      charOffset: 41,
      charLength: 6,
    });
    assert.equal(result.fixes[0].artifactChanges[0].replacements[0].insertedContent.text, 'Witkoff');
    assert.equal(result.relatedLocations.length, 2);
  });

  it('ends with 0 where nothing reaches --fail-on', () => {
    assert.equal(run('check', 'draft.md', '--fail-on', 'error').status, 0);
    assert.equal(run('check', 'draft.md', '--fail-on', 'never').status, 0);
    write('clean.md', 'Steve Witkoff spoke.');
    const { status, out } = run('check', 'clean.md');
    assert.equal(status, 0);
    assert.match(out, /nothing to correct in 1 draft, checked against 2 sources/);
  });

  it('reads copydesk.json from the draft’s folder or one above it', () => {
    write('copydesk.json', '{ "sources": ["sources"], "rules": { "placeholder": "off" } }');
    write('deep/er/draft.md', 'Steve Witkof spoke. TK');
    const { out } = run('check', 'deep/er/draft.md');
    assert.match(out, /1 warning in 1 draft/);
  });

  it('lists sources that it cannot read, with the reason', () => {
    write('sources/photo.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]));
    write('sources/note.txt', new Uint8Array([0, 0, 0, 1, 2, 3]));
    const { out } = run('check', 'draft.md');
    assert.match(out, /not read {2}sources\/note\.txt: looks like a binary file, not text/);
    assert.match(out, /not read {2}sources\/photo\.png: \.png files cannot be read/);
    assert.deepEqual(JSON.parse(run('check', 'draft.md', '--format', 'json').out).corpus, { sources: 2, failed: 2 });
  });

  it('reads sources and drafts that are not in UTF-8', () => {
    write('sources/c.txt', Buffer.from('Jo\xe3o Alvarim, a winger, spoke.', 'latin1'));
    write('other.md', Buffer.from('Jo\xe3o Alvarin, the winger, spoke.', 'latin1'));
    assert.match(run('check', 'other.md').out, /No source writes “Alvarin”; 1 source writes “Alvarim”/);
  });

  const failures: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no draft', ['check'], /no draft given/],
    ['a draft that is not there', ['check', 'gone.md'], /gone\.md: no such draft/],
    ['a folder in place of a draft', ['check', 'sources'], /sources: is a folder, not a draft/],
    [
      'sources that are not there',
      ['check', 'draft.md', '--sources', 'nowhere'],
      /nowhere: no such folder or file of sources/,
    ],
    [
      'an unknown format',
      ['check', 'draft.md', '--format', 'xml'],
      /--format must be one of text, json, sarif, not “xml”/,
    ],
    ['an unknown option', ['check', 'draft.md', '--loud'], /--loud/],
    ['an unknown command', ['inspect'], /unknown command “inspect”/],
  ];
  for (const [what, args, message] of failures) {
    it(`ends with 2 and a reason for ${what}`, () => {
      const { status, out, err } = run(...args);
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(err, /^copydesk: /);
      assert.match(err, message);
      assert.doesNotMatch(err, /\n\s+at /);
    });
  }

  it('ends with 2 where there are no sources, and says how to name them', () => {
    rmSync(join(folder, 'sources'), { recursive: true });
    const { status, err } = run('check', 'draft.md');
    assert.equal(status, 2);
    assert.match(err, /no sources: give --sources DIR, or put them in sources\/\*\*/);
  });

  describe('obeys dismissals', () => {
    const key = (): string => {
      const text = 'Envoy Steve Witkof’s plane. TK';
      return fingerprintKey(
        fingerprintOf(parseDraft(text, 'markdown'), { rule: 'name-misspelled', start: 12, end: 18 } as Finding),
      );
    };
    const dismissed = (): string => JSON.stringify({ version: 1, dismissed: { [key()]: 'name-misspelled' } });

    it('by marks and comments in the draft', () => {
      write('draft.md', '<!-- copydesk-ignore placeholder -->\nEnvoy Steve Witkof’s (CQ) plane. TK\n');
      const { status, out } = run('check', 'draft.md');
      assert.equal(status, 0);
      assert.equal(out, '\nnothing to correct in 1 draft, checked against 2 sources; 2 dismissed\n'.trimStart());
    });
    it('in .copydesk/dismissals.json of the draft’s folder or one above it', () => {
      write('.copydesk/dismissals.json', dismissed());
      write('deep/draft.md', 'Envoy Steve Witkof’s plane. TK\n');
      for (const path of ['draft.md', 'deep/draft.md']) {
        const { out } = run('check', path, '--sources', 'sources', '--format', 'json');
        assert.deepEqual(
          JSON.parse(out).drafts[0].findings.map(({ rule }: { rule: string }) => rule),
          ['placeholder'],
        );
      }
    });
    it('and ends with 2 at the place where that file is broken', () => {
      write('.copydesk/dismissals.json', '{\n  "dismissed": []\n}');
      const { status, err } = run('check', 'draft.md');
      assert.equal(status, 2);
      assert.match(err, /\.copydesk\/dismissals\.json:2:16: “dismissed” must name the rule of each fingerprint/);
    });
    it('and names rules in comments that there are not', () => {
      write('draft.md', 'One.\n\n<!-- copydesk-ignore name-mispelled -->\nEnvoy Steve Witkof’s plane.\n');
      const { status, err } = run('check', 'draft.md');
      assert.equal(status, 1);
      assert.match(err, /^copydesk: draft\.md:3:22: No rule is called “name-mispelled”/);
    });
  });

  it('ends with 2 at the place where copydesk.json is broken', () => {
    write('copydesk.json', '{\n  "sources": 7\n}');
    const { status, err } = run('check', 'draft.md');
    assert.equal(status, 2);
    assert.match(err, /copydesk\.json:2:14: “sources” must be a list of globs/);
  });

  it('lives through an empty draft and one of five megabytes', () => {
    write('empty.md', '');
    write(
      'long.md',
      'Steve Witkoff spoke of Vladimir Putin at length, and nobody listened to a word of it.\n\n'.repeat(60_000),
    );
    const { status, out } = run('check', 'empty.md', 'long.md');
    assert.equal(status, 0);
    assert.match(out, /nothing to correct in 2 drafts/);
  }).timeout(60_000);

  it('says its version and how to use it', () => {
    assert.match(run('--version').out, /^\d+\.\d+\.\d+\n$/);
    assert.match(run('--help').out, /copydesk check DRAFT/);
  });
});
