import assert from 'node:assert/strict';
import { dayNumber, isoDate, type DayNumber } from '../../../../server/src/text/dates/calendar';
import { findDateExpressions } from '../../../../server/src/text/dates/expressions';
import {
  easterSunday,
  nests,
  resolveExpression,
  sharesDays,
  type Outlook,
} from '../../../../server/src/text/dates/resolve';
import { tokenize } from '../../../../server/src/text/tokens';

const dayOf = (iso: string): DayNumber => {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return dayNumber({ year, month: month - 1, day });
};

/** The days of an expression in a text of Wednesday, 13 March 2024, or another day. */
function days(text: string, outlook: Outlook = 'past', written = '2024-03-13'): string {
  const [expression] = findDateExpressions(tokenize(text));
  const range = expression && resolveExpression(expression, dayOf(written), outlook);
  if (!range) return 'none';
  const [from, to] = [isoDate(range.from), isoDate(range.to)];
  return from === to ? from : `${from}..${to}`;
}

describe('dates are resolved against the day of their document', () => {
  it('weekdays back from it, and forward where the sentence looks ahead', () => {
    assert.equal(days('on Tuesday'), '2024-03-12');
    assert.equal(days('on Wednesday'), '2024-03-13');
    assert.equal(days('on Thursday'), '2024-03-07');
    assert.equal(days('on Thursday', 'future'), '2024-03-14');
    assert.equal(days('last Wednesday'), '2024-03-06');
    assert.equal(days('next Friday'), '2024-03-15');
  });
  it('across the turn of a month and a year', () => {
    assert.equal(days('on Sunday', 'past', '2024-01-02'), '2023-12-31');
    assert.equal(days('yesterday', 'past', '2024-03-01'), '2024-02-29');
    assert.equal(days('last month', 'past', '2024-01-15'), '2023-12-01..2023-12-31');
    assert.equal(days('on 28 December', 'past', '2024-01-15'), '2023-12-28');
  });
  it('months without a year are the last, or the next', () => {
    assert.equal(days('in December'), '2023-12-01..2023-12-31');
    assert.equal(days('in December', 'future'), '2024-12-01..2024-12-31');
    assert.equal(days('in March'), '2024-03-01..2024-03-31');
    assert.equal(days('last March'), '2023-03-01..2023-03-31');
  });
  it('days counted from it', () => {
    assert.equal(days('tonight'), '2024-03-13');
    assert.equal(days('tomorrow'), '2024-03-14');
    assert.equal(days('the day after tomorrow'), '2024-03-15');
    assert.equal(days('ten days ago'), '2024-03-03');
    assert.equal(days('last year'), '2023-01-01..2023-12-31');
  });
  it('what is counted in years is loose', () => {
    const range = days('two years ago').split('..');
    assert.ok(range[0]! < '2022-01-01' && range[1]! > '2022-12-31');
  });
  it('holidays that move', () => {
    assert.equal(days('on Thanksgiving'), '2023-11-23');
    assert.equal(days('on Thanksgiving', 'future'), '2024-11-28');
    assert.equal(days('at Easter'), '2024-03-31');
    assert.equal(days('on Good Friday'), '2024-03-29');
    assert.equal(days('on Ash Wednesday'), '2024-02-14');
    assert.equal(days('on Labor Day', 'past', '2023-09-20'), '2023-09-04');
    assert.equal(days('on Memorial Day', 'past', '2022-06-03'), '2022-05-30');
    assert.equal(days('on Christmas Eve'), '2023-12-24');
    assert.equal(days('on New Year’s Day'), '2024-01-01');
  });
  it('Easter by the tables', () => {
    for (const date of ['1961-04-02', '2000-04-23', '2008-03-23', '2019-04-21', '2025-04-20', '2038-04-25'])
      assert.equal(isoDate(easterSunday(Number(date.slice(0, 4)))), date);
  });
  it('several days and two years', () => {
    assert.equal(days('from 3 to 8 March'), '2024-03-03..2024-03-08');
    assert.equal(days('the 2019-20 season'), '2019-01-01..2020-12-31');
  });
  it('is nothing for a day that there is not', () => {
    const leapDay = { start: 0, end: 5, first: 0, last: 2, grain: 'day', year: 2023, month: 1, day: 29 } as const;
    assert.equal(resolveExpression(leapDay, dayOf('2024-03-13'), 'past'), undefined);
    assert.notEqual(resolveExpression({ ...leapDay, year: 2024 }, dayOf('2024-03-13'), 'past'), undefined);
  });
});

describe('ranges of days', () => {
  const range = (from: string, to: string): { from: DayNumber; to: DayNumber } => ({
    from: dayOf(from),
    to: dayOf(to),
  });
  it('share days, or one lies in the other', () => {
    const [march, week, later] = [
      range('2024-03-01', '2024-03-31'),
      range('2024-03-04', '2024-03-10'),
      range('2024-03-28', '2024-04-04'),
    ];
    assert.ok(nests(march, week) && nests(week, march));
    assert.ok(!nests(week, later));
    assert.ok(!sharesDays(week, later));
    assert.ok(sharesDays(week, week));
  });
});
