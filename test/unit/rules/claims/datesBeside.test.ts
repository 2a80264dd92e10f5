import { expectFindings, expectSilence } from '../../../support/marks';

const dated = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}`;

/** A cable car and those who run it, told by two papers. */
const CABLE_CAR = {
  '01-ridge-post.md': dated(
    '2024-09-12',
    `It will be the first stop of the cable car since 2015, when a quarrel over brakes closed both cabins for nine days.

Ragna Solheim, who had held the post since April 2021, is the third manager to leave the line.`,
  ),
  '02-valley-radio.md': dated(
    '2024-09-12',
    `The first cabin climbed to the summit again at 7:20 a.m. on Tuesday, with goats on board.`,
  ),
};
const on = (text: string): string => dated('2024-09-13', text);

describe('date-mismatch, by what stands around a date', () => {
  it('corrects the year of what is told behind the date of a source', () => {
    expectFindings(
      CABLE_CAR,
      on('In [[2013 >> 2015 :: date-mismatch]] a quarrel over brakes closed both cabins for nine days.'),
    );
    expectSilence(CABLE_CAR, on('In 2015 a quarrel over brakes closed both cabins for nine days.'));
  });
  it('corrects since when a post is held', () => {
    expectFindings(CABLE_CAR, on('Solheim had held the post since April [[2020 >> 2021 :: date-mismatch]].'));
    expectSilence(CABLE_CAR, on('Solheim had held the post since April 2021.'));
  });
  it('corrects a weekday between which and its verb stands an hour', () => {
    expectFindings(
      CABLE_CAR,
      on(
        'The first cabin climbed to the summit again on [[Wednesday >> Tuesday :: date-mismatch]] morning, with goats on board.',
      ),
    );
    expectSilence(
      CABLE_CAR,
      on('The first cabin climbed to the summit again on Tuesday morning, with goats on board.'),
    );
  });
});
