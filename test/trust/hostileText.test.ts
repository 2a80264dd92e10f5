import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { marked } from 'marked';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { MarkupContent } from 'vscode-languageserver-types';
import { isInvisible, withoutInvisible } from '../../server/src/text/characters';
import { visible } from '../../server/src/text/visible';
import { codeActions } from '../../server/src/service/fixes/codeActions';
import { completion, resolvedItem } from '../../server/src/service/completion/completion';
import { diagnosticsOf } from '../../server/src/service/diagnostics';
import { documentSymbols } from '../../server/src/service/symbols/documentSymbols';
import { hover } from '../../server/src/service/cards/hover';
import type { DraftSnapshot } from '../../server/src/service/snapshot';
import { snapshotOf } from '../support/service';
import { findingsOf } from '../support/story';
import { ATTACKS } from './attacks';

/** A character that a reader would not see, or that changes how others are shown. */
const HIDDEN = /(?!\n)(?:\p{Cc}|\p{Cs}|\p{Default_Ignorable_Code_Point})/u;

const CLI = join(__dirname, '../../dist/cli.js');

/** A story that carries an attack wherever a story can, with findings of several kinds around it. */
function storyWith(attackOfDraft: string): { readonly sources: Record<string, string>; readonly draft: string } {
  const attack = withoutBinary(attackOfDraft);
  const file = fileNameOf(attack);
  return {
    sources: {
      [`a ${file}.txt`]: `Council news ${attack}\n\nRuth ${attack} Pennock and Mayor Ruth Pennock ${attack} of Penmorrow spoke on Monday.\n\n“We will keep the harbour open ${attack} for as long as the boats come in,” said Ruth Pennock.\n`,
      [`b ${file}.md`]: `# ${attack}\n\nMayor Ruth Pennock ${attack} welcomed 240 guests. Emeka Lindqvist, ${attack}, runs the hospital.\n`,
      [`c ${file}.html`]: `<html><head><title>${escapedHtml(attack)}</title><meta name="author" content="${escapedHtml(attack)}"></head><body><p>Ruth Pennock ${escapedHtml(attack)} spoke for an hour to the whole of the council.</p></body></html>`,
    },
    draft: `---\ntitle: Council ${JSON.stringify(attack)}\n---\n\nMayor Ruth Pennok ${attackOfDraft} spoke. Emeka Lindqvist ${attack} was there. TK ${attackOfDraft}\n\n“We will keep the harbour shut ${attack} for as long as the boats come in,” said Ruth Pennock.\n\n${attackOfDraft}\n`,
  };
}

/** A file with such controls is a binary file. */
const withoutBinary = (text: string): string => text.replace(/[\u0000-\u0008]/g, '');

const escapedHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** All that an editor shows of a draft: as Markdown, and as text. */
function shownOf(snapshot: DraftSnapshot): { readonly cards: string[]; readonly texts: string[] } {
  const { document } = snapshot;
  const text = document.getText();
  const cards = new Set<string>();
  const texts: string[] = [];
  for (const { index: offset } of text.matchAll(/(?<=\p{Lu}\p{L}{3,5})\p{L}|“/gu)) {
    const card = hover(snapshot, document.positionAt(offset));
    if (card) cards.add((card.contents as MarkupContent).value);
  }
  const items = completion(snapshotOf(SOURCES_OF.get(snapshot)!, `${text}Then Pennoc`), { line: document.lineCount - 1, character: 11 }); // prettier-ignore
  for (const item of items?.items ?? []) {
    texts.push(item.label, item.labelDetails?.description ?? '');
    const documentation = resolvedItem(snapshot, item).documentation as MarkupContent | undefined;
    if (documentation) cards.add(documentation.value);
  }
  for (const { message, relatedInformation } of diagnosticsOf(snapshot, snapshot.allFindings))
    texts.push(message as string, ...(relatedInformation ?? []).map((related) => related.message));
  const all = { start: { line: 0, character: 0 }, end: document.positionAt(text.length) };
  texts.push(...codeActions(snapshot, all).map(({ title }) => title));
  for (const { name, children } of documentSymbols(snapshot))
    texts.push(name, ...children!.flatMap((child) => [child.name, child.detail ?? '']));
  return { cards: [...cards], texts };
}

const SOURCES_OF = new WeakMap<DraftSnapshot, Record<string, string>>();

function snapshotWith(attack: string): DraftSnapshot {
  const { sources, draft } = storyWith(attack);
  const snapshot = snapshotOf(sources, draft, { dismissals: null });
  SOURCES_OF.set(snapshot, sources);
  return snapshot;
}

/** The elements of Markdown as the editor renders it. */
function elementsOf(card: string): DefaultTreeAdapterTypes.Element[] {
  const html = marked.parse(card, { async: false, gfm: true });
  const elements: DefaultTreeAdapterTypes.Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return elements;
}

describe('hostile text', () => {
  for (const [name, attack] of Object.entries(ATTACKS)) {
    it(`shows ${name} as the words that it is`, () => {
      const snapshot = snapshotWith(attack);
      const { cards, texts } = shownOf(snapshot);
      assert.ok(cards.length >= 2 && texts.length >= 8, `${cards.length} cards, ${texts.length} texts`);
      for (const card of cards) {
        for (const { tagName, attrs } of elementsOf(card)) {
          assert.ok(['p', 'strong', 'hr', 'a'].includes(tagName), `<${tagName}> in ${card}`);
          const address = attrs.find((attribute) => attribute.name === 'href')?.value;
          if (tagName === 'a') assert.match(address ?? '', /^file:\/\/\/story\//, card);
          for (const attribute of attrs) assert.equal(attribute.name, 'href', card);
        }
      }
      for (const text of [...cards, ...texts])
        assert.doesNotMatch(text.replace(EMOJI, ''), HIDDEN, JSON.stringify(text));
    });
  }

  it('is printed so that a terminal prints it, and parsed from JSON as it was', function () {
    this.timeout(240_000);
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-hostile-'));
    try {
      mkdirSync(join(folder, 'sources'));
      const drafts: string[] = [];
      for (const [index, attack] of Object.values(ATTACKS).entries()) {
        const { sources, draft } = storyWith(withoutBinary(attack));
        for (const [name, text] of Object.entries(sources))
          writeFileSync(join(folder, 'sources', `${index}${name}`), text);
        writeFileSync(join(folder, 'sources', `${index}${fileNameOf(attack)}.exe`), 'MZ');
        drafts.push(`draft ${index} ${fileNameOf(attack)}.md`);
        writeFileSync(join(folder, drafts.at(-1)!), draft);
      }
      const run = (...args: string[]): string => {
        const { stdout, stderr, error } = spawnSync(process.execPath, [CLI, ...args], {
          cwd: folder,
          encoding: 'utf8',
          maxBuffer: 1e9,
          env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '' },
        });
        assert.ifError(error);
        assert.ok(stdout.length + stderr.length > 0, args.join(' '));
        const [hidden] = [stdout, stderr].flatMap((text) => HIDDEN.exec(text.replace(EMOJI, '')) ?? []);
        const shown = `${args.join(' ')}: ${JSON.stringify(stdout.slice(0, 2000))}`;
        assert.equal(hidden, undefined, shown);
        return stdout;
      };
      const some = drafts.filter((_, at) => at % 4 === 2);
      run('check', ...some);
      run('sources');
      run('sources', '--format', 'json');
      run('check', 'no such \u001b[31m draft\r.md');
      run('\u001b]0;owned\u0007');
      const report = JSON.parse(run('check', ...some, '--format', 'json')) as {
        drafts: { path: string; findings: { evidence: { text: string }[] }[] }[];
      };
      assert.deepEqual(
        report.drafts.map(({ path }) => path),
        some,
      );
      const passages = report.drafts.flatMap(({ findings }) => findings.flatMap(({ evidence }) => evidence));
      assert.ok(
        passages.some(({ text }) => HIDDEN.test(text)),
        'what is parsed is what the source has',
      );
      const sarif = run('check', ...some, '--format', 'sarif');
      for (const [, text] of sarif.matchAll(/"(?:message|description)": \{\s*"text": ("(?:[^"\\]|\\.)*")/g))
        assert.doesNotMatch(JSON.parse(text!) as string, /(?<!\\)[[\]]/, 'no link in a message');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('leaves pictures as they are', () => {
    for (const text of ['❤️ and 👩‍🚀', '👍🏽', '🏳️‍🌈']) assert.equal(visible(text), text);
  });
});

/** Invisible characters within pictures belong to them. */
const EMOJI = /\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic})+/gu;

const fileNameOf = (attack: string): string =>
  attack
    .replace(/[/\u0000]/g, '-')
    .replace(/[\ud800-\udfff]/g, '')
    .slice(0, 40);

describe('characters that cannot be seen', () => {
  it('are the same to the scanner and to the patterns', () => {
    for (let code = 0; code < 0xd800; code++) assert.equal(isInvisible(code), withoutInvisible(String.fromCharCode(code)) === '', code.toString(16)); // prettier-ignore
    for (let code = 0xe000; code < 0x10000; code++) assert.equal(isInvisible(code), withoutInvisible(String.fromCharCode(code)) === '', code.toString(16)); // prettier-ignore
  });

  const SOURCE =
    'Mayor Ruth Pennock of Penmorrow spoke on Monday.\n\n“We will keep the harbour open for as long as the boats come in,” said Ruth Pennock.\n\nRuth Pennock welcomed guests.\n';
  const DRAFT =
    'Mayor Ruth Pennok spoke.\n\n“We will keep the harbour shut for as long as the boats come in,” said Ruth Pennock.\n';
  const invisible = fc.constantFrom('\u200b', '\u200d', '\u00ad', '\u202e', '\u2066', '\ufeff', '\u2060', '\u061c', '\ufe0f', '\u3164', '\u{e0041}'); // prettier-ignore

  /** A text with invisible characters within its words. */
  const sprinkled = (text: string): fc.Arbitrary<string> => {
    const places = [...text.matchAll(/(?<=\p{L})(?=\p{L})/gu)].map(({ index }) => index);
    return fc
      .array(fc.tuple(fc.nat(places.length - 1), invisible), { maxLength: 8 })
      .map((inserted) =>
        [...inserted]
          .sort(([a], [b]) => b - a)
          .reduce((words, [at, character]) => words.slice(0, places[at]) + character + words.slice(places[at]!), text),
      );
  };
  const shown = (source: string, draft: string): string[] =>
    findingsOf({ 'a.txt': source }, draft).map(
      ({ rule, start, end, fixes }) =>
        `${rule}: ${withoutInvisible(draft.slice(start, end))} > ${withoutInvisible(fixes[0]?.newText ?? '')}`,
    );

  it('are in no word, of sources or drafts', () => {
    const expected = shown(SOURCE, DRAFT);
    assert.equal(expected.length, 2, expected.join('\n'));
    fc.assert(
      fc.property(sprinkled(SOURCE), sprinkled(DRAFT), (source, draft) => {
        assert.deepEqual(shown(source, draft), expected);
      }),
      { numRuns: 60 },
    );
  });
});
