import assert from 'node:assert/strict';
import { negationOf } from '../../../../server/src/text/claims/negation';
import { anchorsOf, areAlike, positionOf } from '../../../../server/src/text/claims/position';
import type { Item, Statement } from '../../../../server/src/text/claims/statement';
import { tollOf } from '../../../../server/src/text/claims/toll';
import { itemsIn, statementsIn } from '../../../support/statements';

/** The one statement of a text with the item that its words name. */
function itemOf(text: string, words: string): { item: Item; statement: Statement } {
  const [statement] = statementsIn(text);
  const at = text.indexOf(words);
  const item = statement?.items.find(({ start }) => start === at);
  if (!item) throw new Error(`no item “${words}” in “${text}”`);
  return { item, statement: statement! };
}

const kindsIn = (text: string): string[] =>
  itemsIn(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('statements', () => {
  it('are made of names, quantities, dates and words that tell something', () => {
    assert.deepEqual(kindsIn('The mayor, Ada Quist, sold 12 trams to Bergen on Tuesday.'), [
      'word: mayor',
      'name: Ada Quist',
      'word: sold',
      'quantity: 12',
      'word: trams',
      'name: Bergen',
      'date: Tuesday',
    ]);
  });
  it('take holidays for dates, though they look like names', () => {
    assert.deepEqual(kindsIn('The kiosk opened on Boxing Day.').at(-1), 'date: Boxing Day');
  });
  it('know what is quoted', () => {
    const items = itemsIn('She said “we lost 40 cows” and left 12 behind.');
    assert.deepEqual(
      items.flatMap((item) => (item.kind === 'quantity' ? [item.quoted] : [])),
      [true, false],
    );
  });
});

describe('clauses', () => {
  /** The words of each clause. */
  const clauses = (text: string): string[] => {
    const [{ block, sentence, segments }] = statementsIn(text) as [Statement];
    const words: string[][] = [];
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = block.tokens[at]!;
      if (token.kind === 'word') (words[segments[at - sentence.first]!] ??= []).push(token.lower);
    }
    return words.flatMap((clause) => (clause.length > 0 ? [clause.join(' ')] : []));
  };
  it('are parted by marks and by the words that open them', () => {
    assert.deepEqual(clauses('The ferry sank, but the crew was saved because a trawler was near.'), [
      'the ferry sank',
      'but the crew was saved',
      'because a trawler was near',
    ]);
  });
  it('go on behind a clause that is put in', () => {
    assert.deepEqual(clauses('The toll, which hauliers had fought, will be halved.'), [
      'the toll will be halved',
      'which hauliers had fought',
    ]);
  });
  it('are not opened by prepositions', () => {
    assert.deepEqual(clauses('More than forty boats left after the storm.'), [
      'more than forty boats left after the storm',
    ]);
    assert.deepEqual(clauses('He scored after he had fallen.'), ['he scored', 'after he had fallen']);
  });
});

describe('the mood of a clause', () => {
  const moodsOf = (text: string): Statement['moods'] => statementsIn(text)[0]!.moods;
  it('is a question', () => {
    assert.ok(moodsOf('Did the pier burn?').every(({ asks }) => asks));
    assert.ok(moodsOf('The pier burned.').every(({ asks }) => !asks));
  });
  it('supposes', () => {
    for (const text of [
      'If the vote fails, the minister goes.',
      'The pier would have burned.',
      'They wish the pier stood.',
    ])
      assert.ok(
        moodsOf(text).some(({ supposes }) => supposes),
        text,
      );
    assert.ok(moodsOf('The vote failed.').every(({ supposes }) => !supposes));
  });
  it('is denied by an odd number of negations', () => {
    assert.equal(moodsOf('They did not sell.')[0]!.negated, true);
    assert.equal(moodsOf('They never did not sell.')[0]!.negated, false);
    for (const text of [
      'They not only sold.',
      'No fewer than 12 sold.',
      'No doubt they sold.',
      'It is nothing but rain.',
    ])
      assert.equal(moodsOf(text)[0]!.negated, false, text);
  });
  it('hedges, and looks ahead', () => {
    assert.equal(moodsOf('They allegedly sold the herd.')[0]!.hedged, true);
    assert.equal(moodsOf('They will sell the herd.')[0]!.ahead, true);
    assert.equal(moodsOf('They sold the herd.')[0]!.ahead, false);
  });
});

describe('a negation', () => {
  const denial = (text: string, verb: string): string | undefined => {
    const { item, statement } = itemOf(text, verb);
    return negationOf(item.first, statement)?.words.join(' ');
  };
  it('denies the verb behind it', () => {
    assert.equal(denial('The union did not accept the offer.', 'accept'), 'not');
    assert.equal(denial('The union hasn’t accepted the offer.', 'accepted'), "hasn't");
    assert.equal(denial('The union no longer accepts it.', 'accepts'), 'no longer');
    assert.equal(denial('The union never accepted it.', 'accepted'), 'never');
  });
  it('may be a verb that refuses', () => {
    assert.equal(denial('The union declined to accept it.', 'accept'), 'declined to');
    assert.equal(denial('The union failed to accept it.', 'accept'), 'failed to');
  });
  it('reaches over “or”', () => {
    assert.equal(denial('They do not own the land or lease it.', 'lease'), 'not');
  });
  it('does not reach into the next clause, nor deny itself', () => {
    assert.equal(denial('They did not sell, but leased the land.', 'leased'), undefined);
    assert.equal(denial('They not only leased the land.', 'leased'), undefined);
    assert.equal(denial('The union accepted the offer.', 'accepted'), undefined);
    assert.equal(denial('They did not fail to accept it.', 'accept'), undefined);
  });
});

describe('positions', () => {
  const position = (text: string, words: string): string | undefined => {
    const { item, statement } = itemOf(text, words);
    return positionOf(item, statement);
  };
  it('are subject, object, owner and preposition', () => {
    assert.equal(position('Harle beat Tolm on Sunday.', 'Harle'), 'subject');
    assert.equal(position('On Sunday Harle beat Tolm.', 'Tolm'), 'object');
    assert.equal(position('They sold Harle’s shop.', 'Harle'), 'owner');
    assert.equal(position('They met near Tolm.', 'Tolm'), 'near');
  });
  it('are turned by a passive', () => {
    const [agent, patient] = [
      position('Tolm was beaten by Harle.', 'Harle'),
      position('Tolm was beaten by Harle.', 'Tolm'),
    ] as const;
    assert.ok(areAlike(agent as 'by', position('Harle beat Tolm on Sunday.', 'Harle') as 'subject'));
    assert.ok(areAlike(patient as 'patient', position('On Sunday Harle beat Tolm.', 'Tolm') as 'object'));
    assert.ok(!areAlike(agent as 'by', patient as 'patient'));
  });
  it('are tied to the verb, or to what stands before the preposition', () => {
    const { item, statement } = itemOf('The firm opened a depot in Tolm.', 'Tolm');
    assert.ok(anchorsOf(item, statement, 'in').includes('depot'));
  });
});

describe('tolls', () => {
  const toll = (text: string, words: string): string | undefined => {
    const { item, statement } = itemOf(text, words);
    if (item.kind !== 'quantity') throw new Error(`“${words}” is no quantity`);
    return tollOf(item, statement);
  };
  it('are what became of those who are counted', () => {
    const text = 'The slide killed 12 people, injured 40 and left 300 homeless.';
    assert.equal(toll(text, '12'), 'dead');
    assert.equal(toll(text, '40'), 'injured');
    assert.equal(toll(text, '300'), 'displaced');
  });
  it('are told by the nearest word, on either side', () => {
    const text = 'The death toll rose to 27 and 14 people were still missing.';
    assert.equal(toll(text, '27'), 'dead');
    assert.equal(toll(text, '14'), 'missing');
    assert.equal(toll('They bought 14 trams.', '14'), undefined);
  });
});
