import assert from 'node:assert/strict';
import { check } from '../../../../server/src/rules/check';
import { expectFindings, expectSilence } from '../../../support/marks';
import { contextOf } from '../../../support/story';

/** A quarry, its inquiry and its owner, told by two papers. */
const QUARRY = {
  '01-fell-courier.txt': `The sessions of the inquiry into the Harrock quarry will be held in public, its clerk, Una Tallis, said.

The wall had moved faster than any survey had predicted, the engineer, Piet Lasso, told the inquiry.

Most of the drivers at the quarry have signed the letter to the owner, Greta Holm. None of the winches at the quarry was damaged by the slide.

The parish council is against the road. Holm was heard as a witness for three hours.`,
  '02-tarn-post.txt': `The main pump of the quarry was found with its lever in the off position.

The blast was not the cause of the slide, Piet Lasso said. The dispute is about more than dust, said Una Tallis.

The quarry's foreman, Abel Roos, went home before the end of the shift.`,
};

describe('claim-contradicted: small words', () => {
  it('knows where and how something is done', () => {
    expectFindings(
      QUARRY,
      'The sessions of the inquiry into the quarry are to be held [[behind closed doors >> in public :: claim-contradicted]].',
    );
    expectFindings(
      QUARRY,
      'The engineer said that the wall had moved [[more slowly >> faster :: claim-contradicted]] than any survey had predicted.',
    );
    expectFindings(QUARRY, 'Greta Holm was heard as a [[suspect >> witness :: claim-contradicted]] for three hours.');
  });
  it('knows how many of some are meant', () => {
    expectFindings(
      QUARRY,
      '[[Few of >> Most of :: claim-contradicted]] the drivers at the quarry have signed the letter to Greta Holm.',
    );
    expectFindings(
      QUARRY,
      '[[Some of >> None of :: claim-contradicted]] the winches at the quarry were damaged by the slide.',
    );
  });
  it('knows who is for something, what runs, and what something is about', () => {
    expectFindings(QUARRY, 'The parish council is [[in favour of >> against :: claim-contradicted]] the road.');
    expectFindings(
      QUARRY,
      'The lever of the main pump was found to be [[on >> in the off position :: claim-contradicted]].',
    );
    expectFindings(
      QUARRY,
      'Una Tallis said that the dispute was [[only >> more than :: claim-contradicted]] about dust.',
    );
  });
  it('knows what is among some things', () => {
    const ships = {
      'a.txt': 'The ferry with the red funnel was carrying timber and was not among those that were searched.',
    };
    expectFindings(
      ships,
      'The ferry, which was carrying timber, [[was among >> was not among :: claim-contradicted]] those that were searched.',
    );
    const [finding] = check(
      contextOf(ships, 'The ferry, which was carrying timber, was among those that were searched.'),
      {},
    ).filter(({ rule }) => rule === 'claim-contradicted');
    assert.match(finding!.message, /has “was not among” here, not “was among”$/);
  });
  it('is silent where nothing turns, or of another thing', () => {
    expectSilence(QUARRY, 'The sessions of the inquiry will be held in open court.');
    expectSilence(QUARRY, 'Nearly all the drivers at the quarry have signed the letter to Greta Holm.');
    expectSilence(QUARRY, 'Some of the drivers at the quarry have signed the letter to Greta Holm.');
    expectSilence(QUARRY, 'The parish council is in favour of the playground.');
    expectSilence(QUARRY, 'Will the sessions of the inquiry be held behind closed doors?');
    expectSilence(QUARRY, 'The sessions of the inquiry will not be held behind closed doors.');
    expectSilence(QUARRY, 'All we know is that none of the winches was damaged.');
    expectSilence(QUARRY, 'The lawyers want some sessions of another inquiry to be held behind closed doors.');
  });
  it('is silent where some source says so as well', () => {
    expectSilence(
      { ...QUARRY, '03.txt': 'The sessions of the inquiry into the quarry will be held behind closed doors.' },
      'The sessions of the inquiry into the quarry will be held behind closed doors.',
    );
  });
  it('takes a bound for another only at the same number', () => {
    const toll = {
      'a.txt': 'The ferry carried fewer than 400 people on its last crossing to Skarv, the company said.',
    };
    expectFindings(
      toll,
      'The ferry carried [[more than >> fewer than :: claim-contradicted]] 400 people on its last crossing to Skarv.',
    );
    const rent = { 'a.txt': 'The rents of sitting tenants in Skarv rise by no more than 3 per cent a year.' };
    expectSilence(
      rent,
      'The law keeps the rents of sitting tenants in Skarv from rising by more than 3 per cent a year.',
    );
  });
});

describe('claim-contradicted: what is not so', () => {
  it('denies a verb of all trades, and what something is said to be, where all else is the same', () => {
    const visit = {
      'a.txt': 'Prime Minister Ida Ness did not go to the quay at Skarv but spoke to the crew by radio.',
    };
    expectFindings(visit, 'Prime Minister Ida Ness [[went >> did not go :: claim-contradicted]] to the quay at Skarv.');
    expectSilence(visit, 'Prime Minister Ida Ness went to a school.');
    expectFindings(QUARRY, 'The blast [[was the cause :: claim-contradicted]] of the slide, Piet Lasso said.');
    expectSilence(QUARRY, 'Nor was the blast the cause of the slide, Piet Lasso said.');
  });
  it('takes nothing for its opposite that both deny', () => {
    const bid = {
      'a.txt': 'The offer of the yard at Skarv had not been the cheapest of the three, the ferry company said.',
    };
    expectSilence(bid, 'The offer of the yard at Skarv was not the dearest of the three, the ferry company said.');
  });
  it('knows whom "he" and "she" mean on both sides', () => {
    const verdict = {
      'a.txt':
        'Ilse Varga has read the report on the bridge at Tarn. She does not blame her deputy for the delay at the bridge.',
    };
    expectFindings(
      verdict,
      'Ilse Varga spoke at length. She [[blames >> does not blame :: claim-contradicted]] her deputy for the delay.',
    );
    expectSilence(verdict, 'Petra Lumm spoke at length. She blames her dentist for the bill.');
  });
});
