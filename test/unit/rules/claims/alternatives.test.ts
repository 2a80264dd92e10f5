import { expectFindings, expectSilence } from '../../../support/marks';

/** A flood in a harbour town, told by a paper and a radio station. */
const FLOOD = {
  '01-quay-mercury.txt': `Quay Mercury
3 October 2025

A Danish crew of 30 divers pulled two fishermen out of the cellar of the customs house on Thursday. The transport ministry puts the cost of the repairs at €40 million. Marta Iwona Solberg, 41, was driven to safety by a tram driver.

The harbour police heard the foreman as a witness on Friday. He is not a suspect, a spokeswoman said. The mayor unveiled a silver plaque for the rescuers.`,
  '02-sound-radio.txt': `Sound Radio
4 October 2025

The Greens accused the council of doing nothing for years. The crown lost 1.2 per cent against the euro on Friday.

A Swedish team will follow, and a Norwegian one. The health ministry sent four nurses.`,
};

describe('words of one kind of which one place has only one', () => {
  it('corrects whose crew it was', () => {
    expectFindings(FLOOD, 'A [[Dutch >> Danish :: entity-mismatch]] crew of 30 divers had pulled out two fishermen.');
  });
  it('corrects whose ministry speaks', () => {
    expectFindings(
      FLOOD,
      'The [[justice >> transport :: entity-mismatch]] ministry puts the cost of the repairs at €40 million.',
    );
  });
  it('corrects a party, a currency and a driver', () => {
    expectFindings(
      FLOOD,
      'The [[Conservatives >> Greens :: entity-mismatch]] accused the council of doing nothing for years.',
    );
    expectFindings(FLOOD, 'The crown lost 1.2 per cent against the [[dollar >> euro :: entity-mismatch]] on Friday.');
    expectFindings(FLOOD, 'Marta Iwona Solberg was driven to safety by a [[bus >> tram :: entity-mismatch]] driver.');
  });
  it('corrects what sort of thing it was', () => {
    expectFindings(FLOOD, 'The mayor unveiled a [[gold >> silver :: claim-contradicted]] plaque for the rescuers.');
    expectFindings(FLOOD, 'Harbour police heard the foreman as a [[suspect >> witness :: claim-contradicted]].');
  });
  it('leaves the wrong office of somebody to the rule for titles', () => {
    const posts = {
      'a.txt': 'The culture minister of Upper Lann, Friederike Holm, promised €400,000 for a new alarm on Tuesday.',
    };
    expectFindings(
      posts,
      'Friederike Holm, the [[interior >> culture :: name-wrong-title]] minister of Upper Lann, promised €400,000 for a new alarm on Tuesday.',
    );
  });
  it('says nothing where the sources have both', () => {
    expectSilence(FLOOD, 'A Swedish team will follow. The health ministry sent four nurses.');
    expectSilence(FLOOD, 'The health ministry puts it otherwise.');
  });
  it('says nothing of what is called by either word', () => {
    const ship = {
      'a.txt': 'A fire broke out in the basement of the old theatre in Lund on Monday night, police said.',
    };
    expectSilence(ship, 'A fire broke out in the cellar of the old theatre in Lund on Monday night, police said.');
  });
  it('says nothing of others who bear the same name of office', () => {
    const race = {
      'a.txt':
        'A third runner may take votes from the Labour candidate Noel Parr, pollsters said. The Conservatives have chosen Ida Lund.',
    };
    expectSilence(
      race,
      'A third runner may take votes from the Conservative candidate Ida Lund, who is not Noel Parr.',
    );
  });
});

describe('names of the same kind in the same words', () => {
  it('are told apart where the last word of both is one: two schools', () => {
    const schools = {
      'a.txt':
        'Birchvale Elementary and Tannery Hill Elementary are both full. The pupils of Mrs Rowe would move to Tannery Hill Elementary, two miles away.',
    };
    expectFindings(
      schools,
      'The pupils of Mrs Rowe would move to [[Birchvale Elementary >> Tannery Hill Elementary :: entity-mismatch]], two miles away.',
    );
  });
});

describe('entity-mismatch: what narrows a noun', () => {
  const POOL = {
    'a.txt':
      'The label on the acid tank had faded, the inspector, Una Tallis, said. The pump on the chlorine tank was new.',
  };
  it('reports another one of its kind before the same noun', () => {
    expectFindings(POOL, 'The label on the [[chlorine >> acid :: entity-mismatch]] tank had faded.');
  });
  it('is silent where it may be of another thing, or means the same', () => {
    expectSilence(POOL, 'The label on the acid tank had faded.');
    expectSilence(POOL, 'The label on the water tank was torn.');
    expectSilence(POOL, 'The label on the main tank had faded.');
    expectSilence(POOL, 'The pump on the chlorine tank was new.');
  });
});

describe('entity-mismatch: nouns that are likely to stand for others', () => {
  const VALLEY = {
    'a.txt':
      'The lorries brought 900 litres of milk and 40 blankets. Mr Tarn has since been moved to the harbour department.',
    'b.txt': 'Una Tallis was taken to the clinic at Kolda by a lorry driver. The town has a bus.',
  };
  it('are found before one noun, whatever kind they are of', () => {
    expectFindings(
      VALLEY,
      'Tarn, it turns out, has since been moved to the [[water >> harbour :: entity-mismatch]] department.',
    );
  });
  it('are found where they are of one kind, in a sentence that is turned round', () => {
    expectFindings(
      VALLEY,
      'They brought 40 blankets and 900 litres of [[beer >> milk :: entity-mismatch]] to the people in the school.',
    );
  });
  it('are none where the source has the draft’s, or the draft has both', () => {
    expectSilence(VALLEY, 'They brought 40 blankets and 900 litres of milk to the people in the school.');
    expectSilence(VALLEY, 'The harbour department is where Tarn is now: he has been moved from the water department.');
    expectSilence(VALLEY, 'A bus driver who lives in the town saw it all.');
  });
});
