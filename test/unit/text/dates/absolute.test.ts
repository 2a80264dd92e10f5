import assert from 'node:assert/strict';
import { findDates, resolveDate } from '../../../../server/src/text/dates/absolute';
import { dayNumber, isoDate } from '../../../../server/src/text/dates/calendar';
import { readDate } from '../../../../server/src/text/dates/reading';
import { tokenize } from '../../../../server/src/text/tokens';

const found = (text: string): string[] => findDates(tokenize(text)).map(({ start, end }) => text.slice(start, end));

describe('dates', () => {
  it('are found in American, British and numeric forms, with the weekday beside them', () => {
    assert.deepEqual(
      found('on Tuesday, Nov. 26, 2025, or Wednesday 14 May 2025, or 2025-11-26, or Sunday (23 November)'),
      ['Tuesday, Nov. 26, 2025', 'Wednesday 14 May 2025', '2025-11-26', 'Sunday (23 November)'],
    );
    assert.deepEqual(found('the 12th of June; June 12th; Tuesday (November 25); 15/09/2025'), [
      '12th of June',
      'June 12th',
      'Tuesday (November 25)',
      '15/09/2025',
    ]);
  });
  it('are told from the number of those who are called after one', () => {
    assert.deepEqual(found('nine of the 12 Nov. 3 marchers, on the 12 November 3 of them'), ['Nov. 3', '12 November']);
  });
  it('are not made of names, verbs and impossible days', () => {
    assert.deepEqual(found('Theresa May 20 years on may march 3 times on Feb. 30'), []);
  });
  it('are read from metadata', () => {
    assert.equal(isoDate(readDate('2025-05-24T23:10:00+02:00')!), '2025-05-24');
    assert.equal(isoDate(readDate('Sunday, May 25th 2025, 6 pm')!), '2025-05-25');
    assert.equal(readDate('next week'), undefined);
  });
  it('without a year are the nearest to a day', () => {
    const near = dayNumber({ year: 2025, month: 11, day: 20 });
    assert.equal(isoDate(resolveDate({ year: undefined, month: 0, day: 16 }, near)!), '2026-01-16');
    assert.equal(resolveDate({ year: 2025, month: 1, day: 29 }, near), undefined);
  });
});
