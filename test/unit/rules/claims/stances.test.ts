import { expectFindings, expectSilence } from '../../../support/marks';

describe('how somebody stands to what is decided', () => {
  const sources = {
    '01-gazette.txt':
      'The board voted by six to two. The deputy chair, Oda Fennimore, abstained. Nils Quade and Petra Holm were against it.',
    '02-courier.txt':
      'Bram Tolliver, a driver for 20 years, said that he had voted no because the contract pays too little.',
    '03-herald.txt': 'Ilka Brandt has advised the town to sell the mill.',
  };
  it('is held against what the sources say of the same person', () => {
    expectFindings(sources, 'Oda Fennimore, the deputy chair, [[voted no >> abstained :: claim-contradicted]].');
    expectFindings(
      sources,
      'Nils Quade, who [[voted in favour >> voted against :: claim-contradicted]], has left the board.',
    );
    expectFindings(
      sources,
      'Bram Tolliver, a driver, [[voted for >> voted against :: claim-contradicted]] the contract, though it pays too little.',
    );
  });
  it('is right in other words', () => {
    expectSilence(sources, 'Nils Quade, who voted no, has left the board.');
    expectSilence(sources, 'Petra Holm spoke against it. Bram Tolliver voted against the contract.');
  });
  it('says nothing where it is denied, supposed, or of another time', () => {
    expectSilence(sources, 'Bram Tolliver would vote for a contract that pays more.');
    expectSilence(sources, 'Had it been secret, Oda Fennimore would have voted no.');
  });
  it('says nothing of somebody who stands in two ways to two things', () => {
    expectSilence(
      { ...sources, '04-post.txt': 'Bram Tolliver voted for the contract of last year.' },
      'Bram Tolliver, a driver, voted for the contract of last year.',
    );
  });
});
