import { expectFindings, expectSilence } from '../../../support/marks';

const dated = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}`;

/** A union of bakers, told by two papers. */
const BAKERS = {
  '01-mill-street-post.md': dated(
    '2024-03-04',
    `In the ballot 67 per cent of the bakers who took part were for going slow, on a turnout of 91 per cent.

The council approved the night market by 14 to three on Friday. Oda Brevik, the treasurer, a milliner of 52 who keeps bees, abstained.

One of five ovens in the old bakery has been cold since the autumn.

The clinic in Holm has treated 14 people.`,
  ),
  '02-valley-radio.md': dated(
    '2024-03-07',
    `The number of people who were treated at the clinic in Holm stands at 26.

The red lamp that should have announced the weir 700 metres ahead of the lock was found in a ditch.

The 210 million litres of water will feed about 34,000 hectares in the upper Ravna valley.`,
  ),
};

describe('number-mismatch, by what stands beside a figure', () => {
  it('corrects a figure beside another that both have', () => {
    expectFindings(
      BAKERS,
      'In their ballot [[57 >> 67 :: number-mismatch]] per cent of those voting were for going slow, on a turnout of 91 per cent.',
    );
  });
  it('corrects votes, however they are written', () => {
    expectFindings(
      BAKERS,
      'The council voted [[13 >> 14 :: number-mismatch]] to three last Friday for the night market.',
    );
    expectSilence(BAKERS, 'The council voted 14 to three last Friday for the night market.');
  });
  it('corrects the age of somebody in whose description it stands', () => {
    expectFindings(BAKERS, 'Brevik, [[25 >> 52 :: number-mismatch]], keeps bees.');
    expectSilence(BAKERS, 'Brevik, 52, keeps bees.');
  });
  it('corrects how many there are where one of them is told of', () => {
    expectFindings(
      BAKERS,
      'The oven, one of [[eight >> five :: number-mismatch]] in the old bakery, has been cold since the autumn.',
    );
    expectSilence(BAKERS, 'The oven, one of five in the old bakery, has been cold since the autumn.');
  });
  it('corrects a count that is another each day by the last', () => {
    expectFindings(BAKERS, 'The clinic in Holm has treated [[36 >> 26 :: number-mismatch]] people, and all are well.');
    expectSilence(BAKERS, 'The clinic in Holm has treated 26 people, and all are well.');
  });
  it('corrects how far something stands from something', () => {
    expectFindings(
      BAKERS,
      'A red lamp should have announced it [[200 >> 700 :: number-mismatch]] metres before the lock.',
    );
  });
  it('corrects a measure behind which another phrase has a comparative', () => {
    expectFindings(
      BAKERS,
      'The 210 million litres of water can feed some [[43,000 >> 34,000 :: number-mismatch]] hectares of the valley.',
    );
  });
});
