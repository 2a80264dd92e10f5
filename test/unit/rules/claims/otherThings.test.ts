import { expectFindings, expectSilence } from '../../../support/marks';

const on = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}`;

describe('passages that speak of something else', () => {
  it('takes what is taken away for what is not there', () => {
    expectSilence(
      { '01-wire.txt': 'The Miners’ League has left the cabinet of Premier Ada Quist, stripping it of its majority.' },
      'Premier Ada Quist governs without a majority after the Miners’ League left her cabinet.',
    );
    expectSilence(
      { '01-wire.txt': 'Premier Ada Quist of Torland has lost her majority.' },
      'Premier Ada Quist governs Torland without a majority.',
    );
  });
  it('holds no vote of one against what all decided', () => {
    const sources = {
      '01-courier.txt':
        'The county Schools Board on Monday approved the sale of Holt Grammar.\n\nMina Orth, who voted against, called it a gamble.',
    };
    expectSilence(sources, 'Mina Orth, who voted against the sale of Holt Grammar on the county Schools Board, left.');
    expectFindings(
      sources,
      'The county Schools Board on Monday [[rejected >> approved :: claim-contradicted]] the sale of Holt Grammar.',
    );
  });
  it('knows what lies between two figures of a source', () => {
    const sources = {
      '01-wire.txt':
        'The budget would reduce farm support by 500 million marks and raise the duty on farm petrol from 24 to 60 cents a litre on May 1.',
      '02-wire.txt':
        'Quist had offered to raise the duty on farm petrol to 51 cents a litre instead of 60, and to reduce the cut in farm support from 500 million to 300 million marks.',
    };
    expectSilence(
      sources,
      'At first, half a billion marks in farm support and 36 cents on a litre of petrol. Now it is 300 million and nine cents.',
    );
  });
  it('leaves what is told of another year at that', () => {
    const sources = {
      '01-daily.txt':
        'May 3, 2024\n\nThe mine fire of 1961 at Holt cost 47 lives. The fire at Tarn killed 12 miners, the police said.',
      '02-daily.txt':
        'May 6, 2024\n\nThe number of miners who died in the fire at the Tarn mine rose to 21 on Monday, the police said.',
    };
    expectSilence(
      sources,
      on('2024-05-07', 'Until last week no mine had burnt in the county since 1961, when 47 miners died.'),
    );
  });
  it('leaves people on another ship alone', () => {
    const sources = {
      '01-herald.txt':
        'The coast guard said that there had been 188 people on board in the fog, and not 180, and that the Alma was in danger.',
    };
    expectSilence(sources, 'The tanker, with 23 people on board in the fog, was not in danger.');
    expectFindings(
      sources,
      'The coast guard said that there had been [[168 >> 188 :: number-mismatch]] people on board in the fog.',
    );
  });
  it('takes one more for no rank', () => {
    const sources = {
      '01-easel.txt': 'An X-ray of the canvas in 2019 showed another swan under the first, with its neck bent.',
    };
    expectSilence(
      sources,
      'In 2019 an X-ray of the canvas showed that there is a second swan under it, its neck bent.',
    );
  });
  it('knows the day of what came of it from the day itself', () => {
    const sources = {
      '01-agency.txt':
        'HOLT, May 10, 2024 - At least six people were killed and 31 were missing on Friday after a train derailed at a crossing in the Gorm Pass.',
    };
    expectSilence(
      sources,
      on(
        '2024-05-15',
        'The train that derailed last Thursday in the Gorm Pass had killed at least six people, police said.',
      ),
    );
  });
});
