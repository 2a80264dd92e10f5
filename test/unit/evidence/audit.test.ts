import assert from 'node:assert/strict';
import { auditSources, type Audit } from '../../../server/src/evidence/audit/audit';
import { corpusOf, type Sources } from '../../support/story';

function auditOf(sources: Sources, most?: number): Audit {
  const steps = auditSources(corpusOf(sources), most);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Conflicts in a line each: "figure: 900 (a) / 2,400 (b, c)"; what may have changed has a star. */
const linesOf = (sources: Sources): string[] =>
  auditOf(sources)
    .conflicts.map(
      ({ kind, about, sides, isChange }) =>
        `${kind}${isChange ? '*' : ''}${about ? ` ${about}` : ''}: ${sides
          .map(
            ({ text, places }) => `${text} (${places.map(({ source }) => source.id.replace(/\..*/, '')).join(', ')})`,
          )
          .join(' / ')}`,
    )
    .sort();

const dated = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}\n`;

const MARCH = {
  'a.md': dated(
    '2025-05-02',
    'Officials counted 900 marchers on the Averley bridge on Thursday. The march ended at the town hall.',
  ),
  'b.md': dated('2025-05-02', 'Organisers counted 2,400 marchers on the Averley bridge on Thursday.'),
};

describe('an audit of the sources', () => {
  it('finds figures that sources give otherwise for one thing', () => {
    assert.deepEqual(linesOf(MARCH), ['figure marchers: 900 (a) / 2,400 (b)']);
    assert.deepEqual(
      linesOf({
        'a.txt': 'The fire at the Lindau salt works destroyed 14 wagons and a crane on Monday night.',
        'b.txt': 'Fire destroyed 41 wagons and a crane at the Lindau salt works on Monday night.',
      }),
      ['figure wagons: 14 (a) / 41 (b)'],
    );
  });
  it('puts together what several sources say', () => {
    assert.deepEqual(
      linesOf({
        ...MARCH,
        'c.md': dated(
          '2025-05-02',
          'Some 2,400 marchers crossed the Averley bridge on Thursday, the organisers counted.',
        ),
      }),
      ['figure marchers: 2,400 (b, c) / 900 (a)'],
    );
  });
  it('finds dates, claims and quotations', () => {
    assert.deepEqual(
      linesOf({
        'a.md': dated('2025-05-02', 'The Averley tunnel was opened by Queen Margit on 14 June 1931.'),
        'b.md': dated('2025-05-02', 'Queen Margit opened the Averley tunnel on 14 July 1931.'),
      }),
      ['date: 14 June 1931 (a) / 14 July 1931 (b)'],
    );
    assert.deepEqual(
      linesOf({
        'a.md': dated('2025-05-02', 'The town council of Lindau approved the sale of the salt works to Merkel & Sohn.'),
        'b.md': dated('2025-05-02', 'The town council of Lindau rejected the sale of the salt works to Merkel & Sohn.'),
      }),
      ['claim: approved (a) / rejected (b)'],
    );
    assert.deepEqual(
      linesOf({
        'a.md': '“We can mend the bridge now or we can mourn it later,” said the mayor, Rosa Achterberg.',
        'b.md': 'Rosa Achterberg, the mayor, said: “We can fix the bridge now or we can mourn it later.”',
      }),
      [
        'quotation Rosa Achterberg: We can mend the bridge now or we can mourn it later, (a) / We can fix the bridge now or we can mourn it later. (b)',
      ],
    );
  });
  it('tells what may have changed between two days from what is told otherwise on one', () => {
    assert.deepEqual(
      linesOf({
        'a.md': dated('2025-05-02', 'The Merkel board offered 212 crowns a share in cash for the Lindau salt works.'),
        'b.md': dated(
          '2025-05-06',
          'The Merkel board has raised its offer for the Lindau salt works to 248 crowns a share in cash.',
        ),
      }).map((line) => line.replace(/:.*/, '')),
      ['figure* share'],
    );
    assert.deepEqual(
      linesOf({
        'a.md': dated('2023-05-02', 'Petra Lindqvist, 47, is the mayor of Lindau.'),
        'b.md': dated('2025-05-02', 'Petra Lindqvist, 49, is the mayor of Lindau.'),
      }),
      [],
    );
  });
  it('finds names that sources spell in several ways, and no others', () => {
    assert.deepEqual(
      linesOf({
        'a.txt': 'Ruth Pennock, the special envoy, met Mike Szczepanski in Kyiv. Pennock spoke.',
        'b.txt': 'Special envoy Ruth Pennok spoke to Michael Szczepanski. Mr Pennok left.',
        'c.txt': 'The special envoy, Ruth Pennock, will stay.',
      }),
      ['spelling Ruth Pennock: Ruth Pennock (a, c) / Ruth Pennok (b)'],
    );
  });
  it('finds titles that shut each other out, and not those that say more or less', () => {
    const by = (title: string): string => `${title} Petra Lindqvist will speak in Lindau on Monday.`;
    assert.deepEqual(linesOf({ 'a.txt': by('Senator'), 'b.txt': by('Representative') }), [
      'title Petra Lindqvist: Senator (a) / Representative (b)',
    ]);
    assert.deepEqual(linesOf({ 'a.txt': by('Senator'), 'b.txt': by('Democratic Senator'), 'c.txt': by('Dr') }), []);
    assert.deepEqual(linesOf({ 'a.txt': by('Senator'), 'b.txt': by('Former Representative') }), []);
  });
  it('takes copies and what one reports of another for one voice', () => {
    const text = `Officials counted 900 marchers on the Averley bridge on Thursday. ${'The march began at the station, where the mayor spoke to the crowd of what the town had lost when the salt works closed. '.repeat(2)}`;
    const { copies, audited } = auditOf({
      'a.txt': text,
      'b.txt': text.replace('900', '2,400'),
      'c.txt': 'Rain fell.',
    });
    assert.deepEqual([copies, audited], [1, 2]);
    assert.deepEqual(linesOf({ 'a.txt': text, 'b.txt': text.replace('900', '2,400') }), []);
  });
  it('is silent where two sources tell of two things', () => {
    for (const [a, b] of APART) assert.deepEqual(linesOf({ 'a.md': a, 'b.md': b }), [], `${a} – ${b}`);
  });
  it('leaves out the oldest where there is too much', () => {
    const { audited, left } = auditOf(MARCH, 1);
    assert.deepEqual([audited, left], [1, 1]);
  });
});

/** Pairs of sources that are alike, and do not contradict each other. */
const APART: readonly (readonly [string, string])[] = [
  [
    'The delay costs the city £1.15m.',
    '"Every month of delay costs this city a quarter of a million pounds," he said.',
  ],
  [
    'About 23,400 vehicles a day use the Averley bridge, according to a count made last month.',
    'About 21,800 vehicles used the Averley bridge each day in 2019, the date of the last count.',
  ],
  [
    'Mrs Kinnersley was born in the cottage on 3 March 1934.',
    'Mrs Kinnersley, who was born in the cottage, will throw the switch on 10 October 2025.',
  ],
  ['We have reached 870 of them.', 'One patient’s temperature reached 39.5C.'],
  ['Police in Lindau arrested 14 people after the match.', 'Police in Marrowick arrested 23 people after the match.'],
  ['The council approved the sale of the salt works.', 'The council rejected the sale of the theatre.'],
  ['At least 12 people were injured in the fire.', 'The fire injured 19 people.'],
  ['About 1,300 of its staff belong to the union.', 'The company has a staff of 4,300.'],
  [
    dated('2025-05-02', 'The factory in Lindau will close in June, the owners said on Friday.'),
    dated('2025-05-02', 'The factory in Lindau opened in May, when the owners were still hopeful.'),
  ],
];
