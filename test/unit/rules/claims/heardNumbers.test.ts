import assert from 'node:assert/strict';
import { soundAlike } from '../../../../server/src/text/quantities/slips';
import { expectFindings, expectSilence } from '../../../support/marks';

const on = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}`;

/** A mill and its wheel. */
const MILL = {
  '01-gazette.md': on(
    '2025-03-04',
    `The miller said that the sluice had been opened six seconds before the wheel broke, when the river was at its highest.

The takings of the fair came to $3,847.60, its treasurer said.

The regatta, now in its 23rd year, will be rowed on the upper river.

Parking is limited: a visitor stays for no more than 40 minutes in the yard of the mill.`,
  ),
};

describe('numbers that are easily heard or typed for others', () => {
  it('are those in -teen and -ty, those that are ten more, and their thousands', () => {
    for (const [a, b] of [
      [13, 30],
      [80, 18],
      [8, 18],
      [14_000, 40_000],
      [15e6, 50e6],
    ] as const)
      assert.ok(soundAlike(a, b), `${a} ${b}`);
    for (const [a, b] of [
      [13, 40],
      [8, 80],
      [2, 12],
      [13, 30_000],
      [1300, 3000],
      [0, 10],
    ] as const)
      assert.ok(!soundAlike(a, b), `${a} ${b}`);
  });
  it('are corrected with less in common than others', () => {
    const draft = (number: string): string =>
      on('2025-03-06', `The sluice was opened ${number} seconds before the wheel of the mill fell apart.`);
    expectFindings(MILL, draft('[[16 >> 6 :: number-mismatch]]'));
    expectSilence(MILL, draft('six'));
  });
});

describe('a long number that no source has', () => {
  it('is a slip for one that has the same digits, two exchanged, however little else is the same', () => {
    expectFindings(
      MILL,
      on('2025-03-06', 'Those who ran the fair took [[$3,487.60 >> $3,847.60 :: number-mismatch]].'),
    );
  });
  it('is none for one with the point elsewhere', () => {
    expectSilence(MILL, on('2025-03-06', 'Those who ran the fair have sold 348,760 tickets.'));
  });
});

describe('a high place in a row', () => {
  it('is no number that stands everywhere', () => {
    expectFindings(
      MILL,
      on('2025-03-06', 'The regatta, which is in its [[26th >> 23rd :: number-mismatch]] year, is free.'),
    );
    expectSilence(MILL, on('2025-03-06', 'The regatta, which is in its 23rd year, is free.'));
  });
});

describe('a limit', () => {
  const draft = (limit: string): string =>
    on('2025-03-06', `In the yard of the mill every visitor stays for ${limit} 40 minutes.`);
  it('is turned where the same number is the least instead of the most', () => {
    expectFindings(MILL, draft('[[at least >> no more than :: claim-contradicted]]'));
    expectSilence(MILL, draft('at most'));
  });
  it('says nothing where either is denied', () => {
    expectSilence(MILL, on('2025-03-06', 'Nobody stays in the yard of the mill for more than 40 minutes.'));
  });
});
