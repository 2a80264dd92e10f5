import { expectFindings, expectSilence } from '../../../support/marks';

const on = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}`;

/** A market hall, told by two papers. */
const HALL = {
  '01-gazette.md': on(
    '2025-03-04',
    `The mayor said that 4,300 people were in the shelters of Tarn.

Of the 70 samples taken in the cellar of the hall, four contained asbestos.

The oldest of those who were led out was a retired carpenter of 67, Ruta Kalm, who had lived beside the hall since her birth.

The council approved the roof of the hall by 31 votes to nine.

He has walked across the roof more than 900 times, the keeper said.

The swimmer Ana Lind won the race across the lake by 37 hundredths of a second.

The roof will be closed for between four and six weeks, the builder said.

Of the 17 lamps in the hall, 13 are alight.

She was 19 kilometres from home when she was born, and left the town at 24.`,
  ),
  '02-courier.md': on('2025-03-07', 'The number of people staying in the shelters of Tarn has fallen, to 3,900.'),
};

describe('figures whose clause says before what they count', () => {
  it('are held against those that say so behind them', () => {
    expectFindings(
      HALL,
      on('2025-03-08', 'There are [[4,300 >> 3,900 :: claim-outdated]] people in the shelters of Tarn.'),
    );
    expectSilence(HALL, on('2025-03-08', 'There are 3,900 people in the shelters of Tarn.'));
  });
  it('are parts of what the sentence begins with', () => {
    const draft = (number: string): string =>
      on('2025-03-08', `Of 70 samples that were taken in the cellar, ${number} contained asbestos.`);
    expectFindings(HALL, draft('[[14 >> 4 :: number-mismatch]]'));
    expectSilence(HALL, draft('four'));
  });
  it('are no conflict where one is what the other leaves of the whole', () => {
    expectSilence(HALL, on('2025-03-08', 'Four of the 17 lamps in the hall are dark.'));
  });
});

describe('figures in forms of their own', () => {
  it('are the age of whom the sentence names behind it', () => {
    expectFindings(HALL, on('2025-03-08', 'Ruta Kalm, a carpenter of [[76 >> 67 :: number-mismatch]], was led out.'));
    expectSilence(HALL, on('2025-03-08', 'Ruta Kalm, a carpenter of 67, was led out.'));
    expectFindings(
      HALL,
      on('2025-03-08', 'Ruta Kalm was led out. She is [[76 >> 67 :: number-mismatch]] now, a retired carpenter.'),
    );
  });
  it('are votes of which both sides are named', () => {
    const draft = (votes: string): string => on('2025-03-08', `The council approved the roof of the hall, ${votes}.`);
    expectFindings(HALL, draft('31 in favour and [[four >> nine :: number-mismatch]] against'));
    expectSilence(HALL, draft('31 members voting for and nine against'));
  });
  it('are limits of one kind in the same words', () => {
    const draft = (limit: string): string => on('2025-03-08', `The keeper has walked across the roof ${limit} times.`);
    expectFindings(HALL, draft('more than [[600 >> 900 :: number-mismatch]]'));
    expectSilence(HALL, draft('more than 900'));
  });
  it('are parts of a second', () => {
    expectFindings(
      HALL,
      on('2025-03-08', 'Ana Lind won the race across the lake by [[0.73 >> 0.37 :: number-mismatch]] seconds.'),
    );
    expectSilence(HALL, on('2025-03-08', 'Ana Lind won the race across the lake by 0.37 seconds.'));
  });
  it('are ranges that have one end in common', () => {
    expectFindings(
      HALL,
      on(
        '2025-03-08',
        'The builder said that the roof would be closed for between [[four and eight >> four and six :: number-mismatch, date-mismatch]] weeks.',
      ),
    );
    expectSilence(HALL, on('2025-03-08', 'The builder said that the roof would be closed for four to six weeks.'));
  });
});
