import { expectFindings, expectSilence } from '../../../support/marks';

const on = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}`;

describe('a number that no source has', () => {
  const sources = {
    '01-gazette.md': on('2025-03-04', 'Visitors in 2024: 418,600\n\nThe lower gate lies 47 metres above the weir.'),
    '02-courier.md': on('2025-03-05', 'The reserve would last 3.8 months. The garden has two gates and a tea room.'),
  };
  it('is a slip for one of which two digits are exchanged', () => {
    expectFindings(
      sources,
      on('2025-03-06', 'In 2024 the garden had [[481,600 >> 418,600 :: number-mismatch]] visitors.'),
    );
  });
  it('is none for one of something else', () => {
    expectSilence(sources, on('2025-03-06', 'The gardener, who is 74, has 481,600 bees.'));
  });
  it('is none where some source has it', () => {
    expectSilence(
      { ...sources, '03-herald.md': on('2025-03-05', 'The upper gate lies 74 metres above the sea.') },
      on('2025-03-06', 'One gate stands by the road; the upper one, 74 metres above the sea.'),
    );
  });
  it('may have the wrong unit', () => {
    expectFindings(
      {
        '01-gazette.md': on(
          '2025-03-04',
          'The last strike on the trams of Holt was in 1998, when it went on for five days.',
        ),
      },
      on(
        '2025-03-06',
        'The last strike on the trams of Holt was in 1998 and went on for [[five weeks >> five days :: number-mismatch, date-mismatch]].',
      ),
    );
  });
});

describe('a date that no passage has', () => {
  const sources = {
    '01-gazette.md': on('2025-06-04', 'The last overhaul of the crane was on 12 March 2023, and the next was overdue.'),
    '02-courier.md': on(
      '2025-06-05',
      'In the letter of 16 May the owner, Ada Quill, told the port that the crane was sound.',
    ),
  };
  it('is a slip for one that differs in the month or the year alone', () => {
    expectFindings(
      sources,
      on(
        '2025-06-06',
        'The crane ought to be overhauled each year. That was last done on 12 [[April >> March :: date-mismatch]] 2023.',
      ),
    );
  });
  it('is a slip for the same weekday of another week', () => {
    expectFindings(
      {
        '01-gazette.md': on(
          '2025-11-14',
          'Next sale of the mill and its weir to the highest bidder: Thursday 11 December. The council met on Thursday.',
        ),
      },
      on(
        '2025-11-15',
        'The mill, with all its machines and the houses beside it, is due for its next sale on Thursday, [[18 >> 11 :: date-mismatch]] December.',
      ),
    );
  });
  it('is a slip for one of which a digit of the day is another', () => {
    expectFindings(
      sources,
      on(
        '2025-06-06',
        'Ada Quill, the owner, told the port in a letter of [[6 >> 16 :: date-mismatch]] May that the crane was sound.',
      ),
    );
  });
});

describe('a figure whose place another took', () => {
  it('is told by the source that names both', () => {
    expectFindings(
      {
        '01-gazette.md': on('2025-03-04', 'The plan calls for 300 wardens from three counties.'),
        '02-courier.md': on(
          '2025-03-07',
          'The number of wardens has been raised from 300 to 420, at the wish of the county.',
        ),
      },
      on('2025-03-08', 'The plan calls for [[300 >> 420 :: claim-outdated]] wardens from three counties.'),
    );
    expectFindings(
      {
        '01-gazette.md': on(
          '2025-03-04',
          'Her doctor said that she had strained a knee and would need three weeks of rest.',
        ),
        '02-courier.md': on('2025-03-07', 'Ines Barr will be out with her knee for eight weeks instead of three.'),
      },
      on(
        '2025-03-08',
        'Ines Barr will not ride. Her knee will keep her out for [[three >> eight :: claim-outdated]] weeks.',
      ),
    );
  });
  it('is as good as any where the draft says that it was the first', () => {
    expectSilence(
      {
        '01-gazette.md': on('2025-03-04', 'The plan calls for 300 wardens from three counties.'),
        '02-courier.md': on(
          '2025-03-07',
          'The number of wardens has been raised from 300 to 420, at the wish of the county.',
        ),
      },
      on('2025-03-08', 'The wardens, 300 at first, are to come from three counties.'),
    );
  });
  it('is a toll in which the newest sources agree', () => {
    expectFindings(
      {
        '01-gazette.md': on(
          '2025-03-04',
          'Three people were killed when a stand fell at a horse race in Holt, the police said.',
        ),
        '02-courier.md': on(
          '2025-03-10',
          'A grandstand fell at a horse race in Holt and six people were killed, prosecutors said as they charged the builder.',
        ),
        '03-herald.md': on(
          '2025-03-10',
          'A carpenter from Tarn was among six people killed when a grandstand fell at the horse race in Holt.',
        ),
      },
      on(
        '2025-03-11',
        'The builder of a grandstand that fell at a horse race in Holt and killed [[five >> six :: number-mismatch]] people will go on trial, prosecutors said.',
      ),
    );
  });
});
