import { expectFindings, expectSilence } from '../../../support/marks';

/** A hospital that moves, told by a paper and a radio station. */
const MOVE = {
  '01-weir-gazette.txt': `Weir Gazette
12 May 2025

Season passes bought for the old swimming hall will be accepted at the new pool, which has six lanes against eight in the town centre. The night pharmacy had no second exit.

The widow of the architect, Ottilie Brandsæter, has no plans to sue the builders before the autumn. Her brother was moved out of the high dependency unit on Sunday. The spokesman said there was no sign so far of an infection among the nurses.

Councillor Ebba Lindqvist has voted against the leadership twice, always because she wanted a higher levy. None of the four lift engineers was hurt.`,
  '02-radio-weir.txt': `Radio Weir
13 May 2025

The Settlers' Party has put off its congress until June, and Ivar Tveit will not run again as treasurer. The fans booed the keeper outside the town hall. Members of the works council in Weir had sent the plan back to committee, and voted against the merger.`,
};

describe('what one text denies in the words of the other', () => {
  it('is reported however much else two sentences say', () => {
    expectFindings(
      MOVE,
      'The season passes that had been bought for the old swimming hall will [[not :: claim-contradicted]] be accepted there.',
    );
    expectFindings(
      MOVE,
      'The party meets in June, where Ivar Tveit [[will run :: claim-contradicted]] again as treasurer.',
    );
  });
  it('is seen behind an adjective, and in what somebody means to do', () => {
    expectFindings(MOVE, 'The night pharmacy [[had a second exit :: claim-contradicted]].');
    expectFindings(
      MOVE,
      'The widow of the architect, Ottilie Brandsæter, [[intends to sue :: claim-contradicted]] the builders before the autumn.',
    );
  });
  it('is heard in other words', () => {
    expectSilence(MOVE, 'None of the four lift engineers was injured.');
    expectSilence(MOVE, 'There has been no infection among the nurses, the spokesman said.');
    expectSilence(MOVE, 'Her brother is no longer in the high dependency unit.');
    const order = { '01.md': 'The order bars the Osby quarry company from blasting within 500 metres of the chapel.' };
    expectSilence(order, 'Under the order the Osby quarry company may not blast within 500 metres of the chapel.');
  });
});

describe('what somebody wants', () => {
  it('is told from its opposite in the same words', () => {
    expectFindings(
      MOVE,
      'Ebba Lindqvist has voted against the leadership twice, always because she wanted a [[lower >> higher :: claim-contradicted]] levy.',
    );
  });
  it('is not what is', () => {
    expectSilence(MOVE, 'Councillor Ebba Lindqvist got a lower levy, though she had voted against the leadership.');
  });
});

describe('what a word is opposed to', () => {
  it('may be how a crowd received somebody', () => {
    expectFindings(MOVE, 'The fans [[cheered >> booed :: claim-contradicted]] the keeper outside the town hall.');
  });
  it('is not an adverb', () => {
    expectFindings(
      MOVE,
      'Members of the works council in Weir [[voted for >> voted against :: claim-contradicted]] the merger.',
    );
  });
});
