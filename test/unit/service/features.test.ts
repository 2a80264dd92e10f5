import assert from 'node:assert/strict';
import type { CodeAction, MarkupContent } from 'vscode-languageserver-types';
import type { Source } from '../../../server/src/corpus/source';
import { codeActions } from '../../../server/src/service/fixes/codeActions';
import { codeLenses } from '../../../server/src/service/codeLens';
import { definition, references } from '../../../server/src/service/definition';
import { diagnosticsOf } from '../../../server/src/service/diagnostics';
import { documentSymbols } from '../../../server/src/service/symbols/documentSymbols';
import { hover } from '../../../server/src/service/cards/hover';
import { escapeMarkdown, link, shortened } from '../../../server/src/service/cards/markdown';
import { LEGEND, semanticTokens } from '../../../server/src/service/symbols/semanticTokens';
import { DraftSnapshot } from '../../../server/src/service/snapshot';
import { workspaceSymbols } from '../../../server/src/service/symbols/workspaceSymbols';
import { parseConfig } from '../../../server/src/workspace/config';
import type { Sources } from '../../support/story';
import { applied, appliedTo, positionOf, rangeOf, snapshotOf, textIn } from '../../support/service';

const SOURCES = {
  'one.txt':
    'Talks go on\n\nThe Week\n26 November 2025\n\nSpecial envoy Steve Witkoff will see President Vladimir Putin in Moscow next week, and that is all that is known of the trip so far.',
  'two.txt':
    'Witkoff, the envoy, met Jared Kushner. Steve Witkoff spoke at length, and nobody who was there disagreed with a word of it.',
};
const DRAFT = 'Steve Witkof flew. Witkof’s plane met Vladimir Putin’s. Nobody saw Ruth Pennock.\n\nWitkof slept.';

const cardAt = (draft: string, words: string, sources = SOURCES): string => {
  const snapshot = snapshotOf(sources, draft);
  const shown = hover(snapshot, positionOf(snapshot, words));
  return shown ? (shown.contents as MarkupContent).value : '';
};

describe('diagnostics', () => {
  it('carry the rule, its page, and passages that point into the sources', () => {
    const snapshot = snapshotOf(SOURCES, DRAFT);
    const [first] = diagnosticsOf(snapshot, snapshot.allFindings);
    assert.equal(first!.source, 'Copydesk');
    assert.equal(first!.code, 'name-misspelled');
    assert.equal(first!.codeDescription!.href, 'file:///docs/name-misspelled.md');
    assert.equal(textIn(snapshot, first!.range), 'Witkof');
    const [related] = first!.relatedInformation!;
    assert.equal(related!.location.uri, 'file:///story/one.txt');
    assert.equal(related!.location.range.start.line, 5);
    assert.match(related!.message, /^The Week, 26 Nov 2025: .*Steve Witkoff/);
  });
});

describe('quick fixes', () => {
  it('correct this one first, then all of this name, as edits of this version', () => {
    const snapshot = snapshotOf(SOURCES, DRAFT);
    const actions = codeActions(snapshot, rangeOf(snapshot, 'Witkof', 2));
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        'Change to “Witkoff”',
        'Change all 3 “Witkof” to “Witkoff”',
        'Checked: leave it (CQ)',
        'Ignore name-misspelled in this paragraph',
      ],
    );
    assert.equal(actions[0]!.isPreferred, true);
    assert.equal(applied(snapshot, actions[0]!), DRAFT.replace('Witkof’s', 'Witkoff’s'));
    assert.equal(applied(snapshot, actions[1]!), DRAFT.replaceAll('Witkof', 'Witkoff'));
    const [change] = actions[0]!.edit!.documentChanges!;
    assert.equal('textDocument' in change! && change.textDocument.version, 7);
    assert.equal(actions[0]!.diagnostics!.length, 1);
  });
  it('are offered where nothing is selected, and nowhere else', () => {
    const snapshot = snapshotOf(SOURCES, DRAFT);
    const cursor = positionOf(snapshot, 'Witkof', 3);
    assert.equal(codeActions(snapshot, { start: cursor, end: cursor }).length, 4);
    assert.deepEqual(codeActions(snapshot, rangeOf(snapshot, 'slept')), []);
  });
});

describe('hover', () => {
  it('says who a name is, how it is written, where, and with whom', () => {
    const card = cardAt('Witkoff spoke.', 'Witkoff');
    assert.match(card, /^\*\*Steve Witkoff\*\* · Special envoy \(2\)/);
    assert.match(card, /Written Steve Witkoff \(2\), Witkoff \(1\)/);
    assert.match(card, /In 2 of 2 sources, 26 Nov 2025 · beside .*Vladimir Putin/);
    assert.match(
      card,
      /\[The Week, 26 Nov 2025\]\(file:\/\/\/story\/one\.txt#L6\) — Special envoy \*\*Steve Witkoff\*\*/,
    );
  });
  it('on a misspelled name shows whom it means', () => {
    assert.match(cardAt(DRAFT, 'Witkof slept'), /^\*\*Steve Witkoff\*\*/);
  });
  it('below a finding shows no source again that the finding shows, and those that it does not', () => {
    const sources = Object.fromEntries(
      ['one', 'two', 'three'].map((name) => [`${name}.txt`, `Envoy Steve Witkoff left, as ${name} people saw.`]),
    );
    const snapshot = snapshotOf(sources, 'Envoy Steve Witkof slept.');
    const links = (belowFindings: boolean): string[] => {
      const { contents } = hover(snapshot, positionOf(snapshot, 'Witkof'), belowFindings)!;
      return (contents as { value: string }).value.match(/as \w+ people/g) ?? [];
    };
    const related = diagnosticsOf(snapshot, snapshot.allFindings).flatMap((one) => one.relatedInformation ?? []);
    const shown = related.flatMap(({ message }) => message.match(/as \w+ people/g) ?? []);
    assert.equal(shown.length, 2);
    assert.equal(links(false).length, 3);
    assert.deepEqual(
      links(true),
      links(false).filter((text) => !shown.includes(text)),
    );
  });
  it('says so where no source has a name, and nothing where there is none', () => {
    assert.match(cardAt(DRAFT, 'Pennock'), /No source mentions this name/);
    assert.equal(cardAt(DRAFT, 'flew'), '');
  });
  it('looks for company in the sources that name both, and makes no mentions of the others', () => {
    const sources = { ...SOURCES, 'three.txt': 'Ruth Pennock, the mayor, spoke. Nobody asked Ruth Pennock why.' };
    const snapshot = snapshotOf(sources, 'Jared Kushner flew.');
    const others = snapshot.corpus.entities.filter(({ name }) => name !== 'Jared Kushner');
    assert.ok(others.length >= 3);
    for (const other of others) {
      const { mentionsIn } = other;
      Object.defineProperty(other, 'mentions', { get: () => assert.fail(`all mentions of ${other.name}`) });
      Object.defineProperty(other, 'mentionsIn', {
        value: (source: Source) => {
          assert.equal(source.id, 'two.txt');
          return mentionsIn.call(other, source);
        },
      });
    }
    const { contents } = hover(snapshot, positionOf(snapshot, 'Kushner'))!;
    assert.match((contents as MarkupContent).value, /beside Steve Witkoff$/m);
  });
  it('looks at the newest sources alone of a name that very many have', () => {
    const many = Array.from({ length: 70 }, (_, day) => {
      const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
      return [
        `${String(day).padStart(2, '0')}.txt`,
        `---\ndate: ${date}\n---\n\nRuth Pennock spoke in Castlereagh of day ${day}.`,
      ];
    });
    const snapshot = snapshotOf(Object.fromEntries(many) as Record<string, string>, 'Ruth Pennock flew.');
    const entity = snapshot.corpus.entities.find(({ name }) => name === 'Ruth Pennock')!;
    const asked = new Set<Source>();
    const { mentionsIn } = entity;
    Object.defineProperty(entity, 'mentions', { get: () => assert.fail('all mentions') });
    Object.defineProperty(entity, 'mentionsIn', {
      value: (source: Source) => (asked.add(source), mentionsIn.call(entity, source)),
    });
    const { contents } = hover(snapshot, positionOf(snapshot, 'Pennock'))!;
    assert.match((contents as MarkupContent).value, /In 70 of 70 sources/);
    assert.match((contents as MarkupContent).value, /of day 69/);
    assert.ok(asked.size > 0 && asked.size < 50);
  });
  it('lets nothing of a source come out as markup', () => {
    const card = cardAt('Ruth Pennock spoke.', 'Pennock', {
      'x.txt': '![p](https://evil.example/p.png) [run](command:x) <img src=x> Ruth Pennock, a *lawyer*, \u202espoke.',
    } as never);
    assert.doesNotMatch(card, /(?<!\\)[[\]!]\[|(?<!\\)\]\((?!file:)|<img|(?<!\\)\*lawyer/);
    assert.match(card, /⟨U\+202E⟩/);
  });
});

describe('definition and references', () => {
  it('lead to the best passage of each source', () => {
    const snapshot = snapshotOf(SOURCES, DRAFT);
    const targets = definition(snapshot, positionOf(snapshot, 'Witkof slept'));
    assert.deepEqual(
      targets.map(({ targetUri }) => targetUri),
      ['file:///story/one.txt', 'file:///story/two.txt'],
    );
    assert.deepEqual(targets[0]!.targetSelectionRange, {
      start: { line: 5, character: 14 },
      end: { line: 5, character: 27 },
    });
  });
  it('list all mentions, those of the draft first', () => {
    const snapshot = snapshotOf(SOURCES, 'Steve Witkoff flew. Witkoff slept.');
    assert.deepEqual(
      references(snapshot, positionOf(snapshot, 'Witkoff slept')).map(({ uri }) => uri.split('/').pop()),
      ['draft.md', 'draft.md', 'one.txt', 'two.txt', 'two.txt'],
    );
  });
});

describe('document symbols', () => {
  it('group the names of a draft by kind', () => {
    const symbols = documentSymbols(snapshotOf(SOURCES, DRAFT + ' Moscow was cold.'));
    assert.deepEqual(
      symbols
        .filter(({ name }) => name !== 'Claims')
        .map(({ name, children }) => [name, children!.map((child) => child.name)]),
      [
        ['People', ['Steve Witkof', 'Vladimir Putin', 'Ruth Pennock']],
        ['Places', ['Moscow']],
      ],
    );
    assert.equal(symbols[0]!.children!.at(-1)!.detail, 'in no source');
  });
});

describe('document symbols of quotations', () => {
  it('come behind the names, with their speakers and whether a source has them', () => {
    const draft =
      '“I will be there as long as it takes,” Steve Witkoff said.\n\n“Nobody ever heard me say that,” said Vladimir Putin.';
    const sources = { ...SOURCES, 'three.txt': '“I will be there as long as it takes,” Witkoff said.' };
    const quotations = documentSymbols(snapshotOf(sources, draft)).find(({ name }) => name === 'Quotations');
    assert.deepEqual(
      quotations!.children!.map(({ name, detail }) => [name, detail]),
      [
        ['“I will be there as long as it takes,”', 'Steve Witkoff'],
        ['“Nobody ever heard me say that,”', 'Vladimir Putin, in no source'],
      ],
    );
  });
});

describe('document symbols of claims', () => {
  it('come last, in order of the text, with what the sources make of them', () => {
    const sources = {
      'a.txt': 'The Grauberg salt works employ 614 people, the owners said on Monday.',
      'b.txt': 'The town council approved the sale of the salt works.',
    };
    const draft =
      'The Grauberg salt works employ 641 people. The town council approved the sale of the salt works.\n\nThe owners bought a theatre in Lindau. Why?\n';
    const symbols = documentSymbols(snapshotOf(sources, draft));
    assert.equal(symbols.at(-1)!.name, 'Claims');
    assert.deepEqual(
      symbols.at(-1)!.children!.map(({ name, detail }) => [name, detail]),
      [
        ['The Grauberg salt works employ 641 people.', 'contradicted'],
        ['The town council approved the sale of the salt works.', 'in one source'],
        ['The owners bought a theatre in Lindau.', 'in no source'],
      ],
    );
  });
});

describe('workspace symbols', () => {
  const found = (query: string) => {
    const { corpus, addresses } = snapshotOf(SOURCES, '');
    return workspaceSymbols(corpus, addresses, query).map(({ name, containerName }) => [name, containerName]);
  };
  it('find people by the beginnings of their names, in any order', () => {
    assert.deepEqual(found('witk'), [['Steve Witkoff', 'Special envoy · 2 sources']]);
    assert.deepEqual(found('wit ste'), found('witk'));
    assert.deepEqual(found('itkoff'), []);
  });
  it('list all for an empty query, the most named first', () => {
    assert.equal(found('')[0]![0], 'Steve Witkoff');
    assert.ok(found('').some(([name]) => name === 'Moscow'));
  });
  it('lead to a mention in a source', () => {
    const { corpus, addresses } = snapshotOf(SOURCES, '');
    const [symbol] = workspaceSymbols(corpus, addresses, 'kushner');
    assert.match(symbol!.location.uri, /two\.txt$/);
  });
});

describe('the summary above a draft', () => {
  const summary = (draft: string, sources: Sources = SOURCES, reading = false): string => {
    const snapshot = snapshotOf(sources, draft);
    return codeLenses(snapshot, { findings: snapshot.allFindings, reading, command: 'x' })[0]!.command!.title;
  };
  it('counts what is to correct, and the sources', () => {
    assert.equal(summary('Steve Witkof slept. TK'), '2 to correct · checked against 2 sources');
    assert.equal(summary('Steve Witkoff slept.'), 'Nothing to correct · checked against 2 sources');
    assert.equal(summary('TK', {}), '1 to correct · no sources yet');
    assert.equal(summary('Text.', SOURCES, true), 'Nothing to correct · reading the sources …');
  });
});

describe('semantic tokens', () => {
  it('mark names by kind, line by line, and those that no source mentions', () => {
    const snapshot = snapshotOf(SOURCES, 'Then Steve\nWitkoff flew.\nRuth Pennock met him in Moscow.');
    const { data } = semanticTokens(snapshot);
    const tokens: string[] = [];
    let [line, character] = [0, 0];
    for (let at = 0; at < data.length; at += 5) {
      const [lines, characters, length, type, modifiers] = data.slice(at, at + 5) as [
        number,
        number,
        number,
        number,
        number,
      ];
      character = lines > 0 ? characters : character + characters;
      line += lines;
      const start = { line, character };
      const text = textIn(snapshot, { start, end: { line, character: character + length } });
      tokens.push(`${text} ${LEGEND.tokenTypes[type]}${modifiers ? ' unsourced' : ''}`);
    }
    assert.deepEqual(tokens, ['Steve person', 'Witkoff person', 'Ruth Pennock person unsourced', 'Moscow place']);
  });
});

describe('Markdown', () => {
  it('is escaped so that it shows the text and does nothing', () => {
    assert.equal(escapeMarkdown('![x](https://e.example/p.png)'), '\\!\\[x\\](https\\://e.example/p.png)');
    assert.equal(escapeMarkdown('<b>&</b> a@b.c www.x.y'), '&lt;b&gt;&amp;&lt;/b&gt; a\\@b.c www\\.x.y');
    assert.equal(escapeMarkdown('1. one\n\n- two'), '1\\. one - two');
  });
  it('links keep their address whole', () => {
    assert.equal(link('a [b]', 'file:///x (1)/y.txt#L3'), '[a \\[b\\]](file:///x%20%281%29/y.txt#L3)');
  });
  it('is cut at words', () => {
    assert.equal(shortened('one two three', 8), 'one two …');
  });
});

describe('prefer this spelling', () => {
  const sources = { 'a.txt': 'They met in Kyiv.', 'b.txt': 'They left Kyiv.' };
  const withSettings = (text: string | undefined) => {
    const snapshot = snapshotOf(sources, 'Officials in Kiev agreed.');
    const addresses = { ...snapshot.addresses, settingsFile: { uri: 'file:///story/copydesk.json', text } };
    return new DraftSnapshot(snapshot.document, snapshot.context, snapshot.levels, addresses);
  };
  const offered = (text: string | undefined): CodeAction => {
    const snapshot = withSettings(text);
    return codeActions(snapshot, rangeOf(snapshot, 'Kiev')).find(
      ({ title }) => title === 'Prefer “Kiev” in this story',
    )!;
  };

  it('is offered after the correction, and writes the house style into the story’s settings', () => {
    const snapshot = withSettings('{\n  // mine\n  "style": { "Kyiv": ["Kiev"] }\n}\n');
    assert.deepEqual(
      codeActions(snapshot, rangeOf(snapshot, 'Kiev')).map(({ title }) => title),
      [
        'Change to “Kyiv”',
        'Prefer “Kiev” in this story',
        'Checked: leave it (CQ)',
        'Ignore name-variant in this paragraph',
      ],
    );
    const before = '{\n  // mine\n  "style": { "Kyiv": ["Kiev"] }\n}\n';
    const action = offered(before);
    const text = appliedTo('file:///story/copydesk.json', before, action);
    assert.deepEqual(action.command!.arguments, [{ uri: 'file:///story/copydesk.json', text }]);
    assert.match(text, /\/\/ mine/);
    assert.deepEqual(parseConfig(text).config.style, { Kiev: ['Kyiv'] });
  });
  it('makes the settings file where there is none', () => {
    const [create, change] = offered(undefined).edit!.documentChanges!;
    assert.equal((create as { kind: string }).kind, 'create');
    assert.deepEqual(parseConfig((change as { edits: { newText: string }[] }).edits[0]!.newText).config.style, {
      Kiev: ['Kyiv'],
    });
  });
});

describe('quotations', () => {
  const sources = {
    'a.txt':
      'The vote\n\nThe Mercury\n14 May 2025\n\n“We can mend it now or we can mourn it later,” the mayor, Rosalind Achterberg, told a packed gallery before the vote was taken that night.',
  };
  it('show the source’s wording with the difference marked, the speaker and the line', () => {
    const card = cardAt('“We can fix it now or we can mourn it later,” she said.', 'fix', sources as never);
    assert.match(card, /^\*\*The source words it otherwise\*\*/);
    assert.match(
      card,
      /“We can \*\*mend\*\* it now or we can mourn it later” — Rosalind Achterberg · \[The Mercury, 14 May 2025\]\(file:\/\/\/story\/a\.txt#L6\)/,
    );
  });
  it('say where they are word for word, and lead there', () => {
    const draft = '“We can mend it now or we can mourn it later,” she said.';
    assert.match(cardAt(draft, 'mend', sources as never), /^\*\*Word for word in one source\*\*/);
    const snapshot = snapshotOf(sources, draft);
    assert.deepEqual(
      definition(snapshot, positionOf(snapshot, 'mend')).map(({ targetUri }) => targetUri),
      ['file:///story/a.txt'],
    );
  });
  it('name all sources that have them, the passages of the first alone', () => {
    const names = ['b', 'c', 'd', 'e'].map((name) => [
      `${name}.txt`,
      sources['a.txt'].replace('Mercury', `Echo ${name}`),
    ]);
    const all = { ...sources, ...Object.fromEntries(names) };
    const card = cardAt('“We can mend it now or we can mourn it later,” she said.', 'mend', all as never);
    assert.match(card, /^\*\*Word for word in 5 sources\*\*/);
    assert.equal(card.match(/“We can/g)!.length, 3);
    assert.match(card, /Also in \[The Echo \w, 14 May 2025\]\([^)]*\) · \[The Echo \w, 14 May 2025\]\([^)]*\)$/);
  });
  it('count only the sources that have them, whatever is a matter of writing', () => {
    const both = { ...sources, 'b.txt': '“We can fix it now or we can mourn it later,” the mayor said.' };
    assert.match(
      cardAt('“We can mend it now or we can mourn it later,” she said.', 'mend', both as never),
      /^\*\*Word for word in one source\*\*\n\n[^*]*$/,
    );
    const few = { 'a.txt': '“I would like to have three men and a boat for it,” she said.' };
    assert.match(
      cardAt('“I’d like to have 3 men and a boat for it,” she said.', 'boat', few as never),
      /^\*\*Word for word in one source\*\*\n\n[^*]*$/,
    );
  });
});
