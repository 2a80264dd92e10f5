import assert from 'node:assert/strict';
import { findDateExpressions, type DateExpression } from '../../../../server/src/text/dates/expressions';
import { tokenize } from '../../../../server/src/text/tokens';
import { itemsIn } from '../../../support/statements';

const expressions = (text: string): DateExpression[] => findDateExpressions(tokenize(text));
const found = (text: string): string[] => expressions(text).map(({ start, end }) => text.slice(start, end));

describe('date expressions', () => {
  it('are dates, weekdays, months, years and decades', () => {
    assert.deepEqual(found('On Friday, March 8, he left; on Monday he came back; in December he died.'), [
      'Friday, March 8',
      'Monday',
      'December',
    ]);
    assert.deepEqual(found('It opened in 1998, late in the 1990s, and closed in May 2019.'), [
      '1998',
      '1990s',
      'May 2019',
    ]);
  });
  it('are counted from the day of the text', () => {
    assert.deepEqual(found('Yesterday it rained; last week it snowed; two years ago it burned; last month it froze.'), [
      'Yesterday',
      'last week',
      'two years ago',
      'last month',
    ]);
    assert.deepEqual(found('They meet the day after tomorrow and met the day before yesterday.'), [
      'day after tomorrow',
      'day before yesterday',
    ]);
  });
  it('are no verbs, names and adjectives', () => {
    for (const text of [
      'It may march on, and he may.',
      'Theresa May spoke.',
      'May I come?',
      'The second of them, in a second, sat in the sun.',
      'An august company of sat nav makers won.',
      'They march on Rome.',
      'The Sunday Times said so.',
      'They meet on the second Tuesday of the term, and on the last Friday of the season.',
    ])
      assert.deepEqual(found(text), [], text);
    assert.deepEqual(found('It came in May, since March and by August.'), ['May', 'March', 'August']);
  });
  it('are no counts', () => {
    assert.deepEqual(found('About 2000 people and 1998 homes were hit, at 2000 metres.'), []);
  });
  it('are no durations', () => {
    assert.deepEqual(found('The four-year-old war, nearly four years on, cost two months.'), []);
  });
  it('may be several days or two years', () => {
    assert.deepEqual(found('It ran from 3 to 8 March, on May 3-8, and on June 3 and 4.'), [
      '3 to 8 March',
      'May 3-8',
      'June 3 and 4',
    ]);
    assert.deepEqual(found('On June 3 and 4 people died.'), ['June 3']);
    assert.deepEqual(found('The 2019-20 season, and 2021/22.'), ['2019-20', '2021/22']);
  });
  it('are holidays, those of two words too', () => {
    const text = 'It was shut on Thanksgiving, on Easter Monday, on Boxing Day, on New Year’s Eve and on Good Friday.';
    assert.deepEqual(found(text), ['Thanksgiving', 'Easter Monday', 'Boxing Day', 'New Year’s Eve', 'Good Friday']);
    assert.equal(itemsIn(text).filter(({ kind }) => kind === 'date').length, 5);
    assert.deepEqual(found('It was Black Friday.'), []);
  });
  it('have a grain and a part', () => {
    const grains = expressions('in 1998, in the 1980s, in June, on Tuesday, last week, last summer').map(
      ({ grain }) => grain,
    );
    assert.deepEqual(grains, ['year', 'decade', 'month', 'day', 'week', 'season']);
    const parts = expressions('late 2019, early in May, the end of November, mid-January').map(({ part }) => part);
    assert.deepEqual(parts, ['late', 'early', 'late', 'mid']);
  });
});
