import { expectFindings, expectSilence } from '../../support/marks';

const dated = (text: string, day = '2025-11-26'): string => `---\ndate: ${day}\n---\n${text}`;

describe('weekday-mismatch', () => {
  it('offers the right weekday, or the date of which sources speak first', () => {
    expectFindings({}, dated('It was on [[Saturday, Nov. 23 >> Sunday, Nov. 23 :: weekday-mismatch]].'));
    expectFindings(
      { 'a.txt': 'They spoke on Tuesday (November 25) at length.' },
      dated('He said so on [[Tuesday, Nov. 26 >> Tuesday, Nov. 25 :: weekday-mismatch]].'),
    );
    expectFindings(
      { 'a.txt': 'Kiev has until November 27, Thanksgiving, to approve it.' },
      dated('by [[Thursday, Oct. 27 >> Thursday, Nov. 27 :: weekday-mismatch]], Thanksgiving'),
    );
  });
  it('reads British dates and years', () => {
    expectFindings(
      {},
      'on [[Monday 8 July 2025 >> Tuesday 8 July 2025 :: weekday-mismatch]] and on Tuesday 8 July 2025',
    );
  });
  it('reads a weekday in apposition, and what was as past', () => {
    const found = (weekday: string): string => dated(`The score was found on ${weekday}, in a castle.`, '2025-11-16');
    expectFindings({}, found('[[28 January, a Monday >> 28 January, a Tuesday :: weekday-mismatch]]'));
    expectSilence({}, found('28 January, a Tuesday'));
    // told ahead, it is that of the year to come
    expectSilence({}, dated('It will be played on 28 January, a Wednesday, in a castle.', '2025-11-16'));
  });
  it('is silent where the year is said otherwise, or where there is nothing to tell it by', () => {
    expectSilence({}, dated('from Monday 12 January to Sunday 15 March next year', '2025-05-17'));
    expectSilence({}, 'on Monday 8 July');
  });
  it('takes the newest source for the day of a draft without one', () => {
    expectFindings(
      {
        'a.txt':
          'A headline of a source\n\n26 November 2025\n\nA long enough paragraph to be the text of this source, with nothing in it that would matter to anybody at all.',
      },
      'on [[Saturday, Nov. 23 :: weekday-mismatch]]',
    );
  });
});

describe('placeholder', () => {
  it('reports what is left to fill in', () => {
    expectFindings(
      {},
      'Built in [[TK :: placeholder]], it costs $[[XX :: placeholder]] a night. Call [[??? :: placeholder]] or [[[name?] :: placeholder]] or [[[age TK] :: placeholder]].',
    );
  });
  it('is silent about numerals, shops, editors’ brackets, code and comments', () => {
    expectSilence(
      {},
      'Super Bowl XX was seen at TK Maxx. “[The] deadline [of Kyiv] is over,” he said. `TK` <!-- TK -->',
    );
  });
});
