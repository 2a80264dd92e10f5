import assert from 'node:assert/strict';
import { linesOf } from '../../../server/src/corpus/readers/pdf/lines';
import { withoutFurniture } from '../../../server/src/corpus/readers/pdf/furniture';
import type { Line, Page, Piece } from '../../../server/src/corpus/readers/pdf/page';
import { paragraphsOf } from '../../../server/src/corpus/readers/pdf/paragraphs';
import { jointOf, mendWords, plainLetters, vocabularyOf } from '../../../server/src/corpus/readers/pdf/words';
import { fixture, readOne, reasonFor } from '../../support/fixtures';

describe('words of a PDF', () => {
  const known = vocabularyOf(['The well-known undertaking of Achterberg', 'a co-operative and a hard-', 'Achterberg']);

  it('are joined where a line broke them, and keep their own hyphens', () => {
    const joined = (before: string, after: string): string => {
      const { cut, between } = jointOf(before, after, known);
      return before.slice(0, before.length - cut) + between + after;
    };
    assert.equal(joined('a written under-', 'taking'), 'a written undertaking');
    assert.equal(joined('the well-', 'known man'), 'the well-known man');
    assert.equal(joined('Mayor Con-', 'stance Abernethy'), 'Mayor Constance Abernethy');
    assert.equal(joined('Philippa Stanhope-', 'Mbeki'), 'Philippa Stanhope-Mbeki');
    assert.equal(joined('the London-', 'based bank'), 'the London-based bank');
    assert.equal(joined('a co\u00ad', 'operative'), 'a cooperative');
    assert.equal(joined('of 2019–', '2021'), 'of 2019– 2021');
    assert.equal(joined('the end', 'of it'), 'the end of it');
  });
  it('are mended where spaces tore them, if the document or English knows them whole', () => {
    assert.equal(mendWords('Mayor Ac hterberg said', known), 'Mayor Achterberg said');
    assert.equal(mendWords('an under taking', known), 'an under taking');
    assert.equal(mendWords('the compa ny pays', known), 'the company pays');
    assert.equal(mendWords('S T A T E M E N T', known), 'STATEMENT');
    assert.equal(mendWords('so me of it, a long the road', known), 'so me of it, a long the road');
  });
  it('have letters for ligatures', () => {
    assert.equal(plainLetters('oﬃcial ﬁsh, a ﬂoating waﬄe, e\u200bﬀort'), 'official fish, a floating waffle, effort');
  });
});

/** A page of lines, each of one piece: its left edge, its baseline and its words. */
function pageOf(number: number, lines: readonly (readonly [left: number, y: number, text: string])[]): Page {
  const pieces = lines.map(([x, y, text]): Piece => ({ text, x, y, width: text.length * 6, size: 10, font: 'f' }));
  return { number, width: 600, height: 800, pieces };
}

const WORDS = 'harbour tunnel quarry bridge market lantern orchard saddle kettle willow'.split(' ');

const textsOf = (lines: readonly Line[]): string[] => lines.map(({ text }) => text);

describe('the pages of a PDF', () => {
  const left = [
    'The first column of the page',
    'has six lines of text in it,',
    'which go on here, and then',
    'they go on again for a bit',
    'before the column comes to',
    'its end at the last line.',
  ];
  const right = [
    'The second column of it is',
    'as long as the first one is',
    'and stands at its right hand',
    'where a reader comes to it',
    'after the end of the first,',
    'as readers of columns do.',
  ];

  it('are read column by column, also where the file goes across them', () => {
    const rows = left.flatMap((text, row): [number, number, string][] => [
      [60, 100 + row * 12, text],
      [320, 100 + row * 12, right[row]!],
    ]);
    const page = pageOf(1, [
      [60, 60, 'A headline that runs across both of the columns, as headlines on such pages like to do'],
      ...rows,
    ]);
    assert.deepEqual(textsOf(linesOf(page)).slice(1), [...left, ...right]);
  });
  it('keep the rows of a table together', () => {
    const rows = ['Gates', 'Pumps', 'Walls', 'Roads', 'Signs', 'Lamps', 'Pipes'];
    const page = pageOf(
      1,
      rows.flatMap((name, row): [number, number, string][] => [
        [60, 100 + row * 12, name],
        [320, 100 + row * 12, `£${row} million`],
      ]),
    );
    assert.equal(linesOf(page)[2]!.text, 'Walls £2 million');
  });
  it('lose running heads and page numbers, and keep what only looks like one', () => {
    const body = (page: number): [number, number, string][] =>
      [0, 1, 2, 3].map((row) => [
        60,
        100 + row * 12,
        `${WORDS[row + page]} of the ${WORDS[row * page]} with words of its own in it`,
      ]);
    const pages = [1, 2, 3].map((number) =>
      pageOf(number, [
        [60, 40, number % 2 ? `Tidal barrier at Penmorrow ${number + 16}` : `${number + 16} The Gazette`],
        ...body(number),
        [60, 760, 'Confidential'],
        ...(number === 2 ? [[60, 748, '46 boats'] as [number, number, string]] : []),
      ]),
    );
    const kept = textsOf(withoutFurniture(pages.flatMap(linesOf)));
    assert.equal(kept.length, 13);
    assert.ok(kept.includes('46 boats'));
  });
  it('have paragraphs that go on over their ends', () => {
    const pages = [
      pageOf(1, [
        [60, 700, 'The barrier, which will cost more than all the bridges of'],
        [60, 712, 'the county together, is to be built by the same company as'],
      ]),
      pageOf(2, [
        [60, 60, 'the flood wall was. It begins in May.'],
        [60, 72, 'The unions are in favour of it, as they have been of all the'],
        [60, 84, 'others.'],
      ]),
    ];
    const paragraphs = paragraphsOf(pages.flatMap(linesOf), new Map());
    assert.equal(paragraphs.length, 2);
    assert.match(paragraphs[0]!.text, /the same company as the flood wall was\. It begins in May\.$/);
    assert.deepEqual(
      paragraphs[0]!.pages.map(([offset, page]) => [paragraphs[0]!.text.slice(offset, offset + 9), page]),
      [
        ['The barri', 1],
        ['the flood', 2],
      ],
    );
  });
});

describe('a PDF', () => {
  it('tells on which page a passage stands', async () => {
    const source = await readOne('story-pdftex.pdf');
    const pageOfWords = (words: string): string | undefined => source.original.markOf(source.text.indexOf(words));
    assert.equal(pageOfWords('31 to 12'), 'page 1');
    assert.equal(pageOfWords('Ravnkilde'), 'page 2');
    assert.equal(pageOfWords('Emeka Lindqvist'), 'page 3');
    assert.equal(source.original.shows, 'text');
  });
  it('dates by the day it was made only weakly', async () => {
    const { facts } = await readOne('story-pdftex.pdf');
    assert.equal(facts.date!.from, 'first lines');
    assert.equal(facts.madeOn!.from, 'document properties');
  });
  it('that is a scan says so', async () => {
    assert.match(await reasonFor('scan.pdf'), /is a scan: its page is a picture without text/);
  });
  it('that is cut off, or is none, says so', async () => {
    const whole = fixture('story-chromium.pdf');
    assert.match(await reasonFor('cut.pdf', whole.slice(0, 300)), /damaged, or only a part of it was saved/);
    assert.match(await reasonFor('none.pdf', new TextEncoder().encode('%PDF-1.7\nand nothing more')), /damaged/);
  });
});
