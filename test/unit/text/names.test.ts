import assert from 'node:assert/strict';
import { analyseBlock } from '../../../server/src/text/analysis';
import { areTransliterations, isSexedPair, likeness } from '../../../server/src/text/names/distance';
import { gatherNames, type LocalName } from '../../../server/src/text/names/gather';
import { compareGiven, parsePerson } from '../../../server/src/text/names/person';
import { splitBlocks } from '../../../server/src/text/prose';

const spotted = (text: string): string[] =>
  analyseBlock('paragraph', text)
    .names.filter(({ doubtful }) => !doubtful)
    .map(({ words }) => words.join(' '));

const gathered = (text: string): LocalName[] =>
  gatherNames(splitBlocks(text, 'text').map(({ kind, start, prose }) => ({ start, block: analyseBlock(kind, prose) })));

const named = (text: string): string[] =>
  gathered(text).map(({ forms }) => forms.map(({ words }) => words.join(' ')).join(' = '));

describe('spotting names', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['On Tuesday U.S. Army Secretary Dan Driscoll met Rep. Don Bacon (R-Neb.).', ['U.S.', 'Dan Driscoll', 'Don Bacon']],
    ['Mr Justice MacDonald and Labour MP Luciana Berger spoke.', ['MacDonald', 'Luciana Berger']],
    [
      'Marieke van der Zwaan, Nadim al-Sabbagh, Nélida Ó Súilleabháin and Curtis Bellamy-Shaw',
      ['Marieke van der Zwaan', 'Nadim al-Sabbagh', 'Nélida Ó Súilleabháin', 'Curtis Bellamy-Shaw'],
    ],
    [
      'the Food and Drug Administration and the Ministry of Defence in Kyiv',
      ['Food and Drug Administration', 'Ministry of Defence', 'Kyiv'],
    ],
    [
      "the opposition Ratepayers’ Group, the Crow's Nest and King's College London",
      ['Ratepayers’ Group', "Crow's Nest", "King's College London"],
    ],
    ["Ukraine's Ministry of Finance; Trump's Ukraine plan", ['Ukraine', 'Ministry of Finance', 'Trump', 'Ukraine']],
    [
      'It came from 20th Century Fox, 7-Eleven, AT&T and iPhone maker Apple.',
      ['20th Century Fox', '7-Eleven', 'AT&T', 'iPhone', 'Apple'],
    ],
    ['he said, ONLY when the deal is FINAL, Mr. Trump wrote', ['Trump']],
    ['in May, on Friday, Theresa May and April Jones met in August', ['Theresa May', 'April Jones']],
    ['Ukrainian President Volodymyr Zelensky and British Airways', ['Volodymyr Zelensky', 'British Airways']],
    ['Donald Trump Jr. and Robert F. Kennedy, Jr. left', ['Donald Trump Jr.', 'Robert F. Kennedy Jr.']],
    ['THE WHOLE OF THIS LINE IS SHOUTED AT YOU', []],
    ['they read The Onion and The New York Times in The Hague', ['Onion', 'New York Times', 'The Hague']],
    ['asked by Refugee Council Enver Solomon', ['Refugee Council', 'Enver Solomon']],
    ['voters chose Lam Cheuk-ting, not the Hong Kong-run list', ['Lam Cheuk-ting', 'Hong Kong']],
    ['a NASA T-shirt, PC World and US$ 20 for PC Jane Doe', ['NASA', 'PC World', 'Jane Doe']],
    ['the South Korean captain met two Muslim pilgrims', []],
  ];
  for (const [text, expected] of cases) {
    it(text, () => assert.deepEqual(spotted(text), expected));
  }
});

describe('what stands for somebody without a name', () => {
  const generic = (text: string): string[] =>
    analyseBlock('paragraph', text)
      .names.filter((mention) => mention.generic)
      .map(({ generic: kind, words }) => `${kind}: ${words.join(' ')}`);
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The President and the Home Secretary met.', ['title: President', 'title: Home Secretary']],
    ['He wrote to Secretary of State John Kerry.', ['title: Secretary']],
    ['First of all, President Obama left.', []],
    ['Some Afghans and Belgians met Muslims.', ['people: Afghans', 'people: Belgians', 'people: Muslims']],
    [
      'Then Labour lost. Labour has a plan. The Labour MP left.',
      ['party: Labour', 'party: Labour', 'title: Labour MP'],
    ],
    ['Labour costs rose as Republicans won.', ['party: Republicans']],
  ];
  for (const [text, expected] of cases) {
    it(text, () => assert.deepEqual(generic(text), expected));
  }
  it('makes no names of one of a people', () => {
    assert.deepEqual(named('Then the Frenchman, a Briton and two Irishmen met Anna Pole.'), ['Anna Pole']);
  });
  it('makes no names of them', () => {
    assert.deepEqual(named('The President told Belgians that Labour had won in Kent.'), ['Kent']);
  });
});

describe('kinds of names', () => {
  const kinds = (text: string): string[] => gathered(text).map(({ form, kind }) => `${form.words.join(' ')}: ${kind}`);
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['They sailed from the Soviet Union to England.', ['Soviet Union: place', 'England: place']],
    ['Then Tunisia 1 – 2 England was the score.', ['Tunisia: organisation', 'England: organisation']],
    ['She lives in Sweden and Tunisia.', ['Sweden: place', 'Tunisia: place']],
    ['Panama coach Hernan Gomez wept.', ['Hernan Gomez: person', 'Panama: organisation']],
    ['Nobody had read the magazine Zorbex.', ['Zorbex: organisation']],
    ['It came from the town of Yeoncheon, in the Lombardy region.', ['Yeoncheon: place', 'Lombardy: place']],
    ['Kreuzel’s widow sued Drossing shareholders.', ['Kreuzel: person', 'Drossing: organisation']],
    ['They met Rick Santorum. The Santorum cocktail is sweet.', ['Rick Santorum: person']],
    ['They met Valeska Paris. Then Paris claims that she left.', ['Valeska Paris: person']],
    ['They met Valeska Paris. They flew to Paris.', ['Valeska Paris: person', 'Paris: place']],
    ['We wrote about DNA, an iPhone and Hinduism.', ['DNA: other', 'iPhone: other', 'Hinduism: work']],
    ['It was told to Wikinews by Team Estonia.', ['Team Estonia: organisation', 'Wikinews: organisation']],
    ['The Mets played at the Johnson Space Center.', ['Johnson Space Center: place', 'Mets: organisation']],
  ];
  for (const [text, expected] of cases) {
    it(text, () => assert.deepEqual(kinds(text), expected));
  }
  it('are told of each mention by itself, whatever the same words were elsewhere', () => {
    const votes = (text: string): unknown => analyseBlock('paragraph', text).names.map((mention) => mention.votes);
    const label = votes('PELLOW: It went in crates.');
    const body = votes('It went to PELLOW in crates.');
    assert.notDeepEqual(label, body);
    assert.deepEqual(votes('PELLOW: It went in crates.'), label);
    assert.deepEqual(votes('It went to PELLOW in crates.'), body);
  });
});

describe('gathering names', () => {
  it('links surnames and given names to the one full name', () => {
    assert.deepEqual(named('The envoy, Steve Witkoff, left. Later Witkoff called, and Steve smiled.'), [
      'Steve Witkoff = Witkoff = Steve',
    ]);
  });
  it('leaves a surname that two people bear to neither, unless a role tells whose it is', () => {
    const two = gathered('The doctor Pilar Ortuño and the fire chief Rafael Ortuño came. Ortuño left.');
    assert.deepEqual(
      two.map(({ form, ambiguous }) => [form.words.join(' '), ambiguous]),
      [
        ['Pilar Ortuño', false],
        ['Rafael Ortuño', false],
        ['Ortuño', true],
      ],
    );
    assert.deepEqual(named('The doctor Pilar Ortuño and the fire chief Rafael Ortuño came. Chief Ortuño left.'), [
      'Pilar Ortuño',
      'Rafael Ortuño = Ortuño',
    ]);
  });
  it('does not give Mr. Trump to Melania Trump', () => {
    assert.deepEqual(named('The first lady, Melania Trump, spoke. Mr. Trump did not.'), ['Melania Trump', 'Trump']);
  });
  it('knows an ordinary word at the head of a sentence for a name once it is used as one', () => {
    assert.deepEqual(named('The car hit Bacon. Bacon fell. Critics laughed.'), ['Bacon']);
  });
  it('takes from a headline in title case only what the text knows', () => {
    assert.deepEqual(
      named(
        'Trump Plan Stirs Fury of Kyiv Allies\n\nA plan by Trump has stirred the fury of the allies of Kyiv, who were not asked.',
      ),
      ['Trump', 'Kyiv'],
    );
  });
  it('reads roles before and after a name', () => {
    const [name] = gathered('The deputy mayor, Tom Fairclough, who chairs the finance committee, spoke.');
    assert.deepEqual(
      name!.roles.map(({ head, modifiers, complement }) => [
        modifiers.map(({ word }) => word).join(' '),
        head,
        complement.map(({ word }) => word).join(' '),
      ]),
      [
        ['', 'deputy mayor', ''],
        ['', 'chair', 'finance committee'],
      ],
    );
  });
  it('does not take the title of the next name in a list for a role', () => {
    const [first] = gathered(
      'It was written by Steve Witkoff, President Trump’s son-in-law Jared Kushner, and others.',
    );
    assert.deepEqual(first!.roles, []);
  });
});

describe('likeness of names', () => {
  it('tells slips and sounds from other names', () => {
    assert.equal(likeness('Witkoff', 'Witkov'), 'sounds-alike');
    assert.equal(likeness('Umerov', 'Umarov'), 'slip');
    assert.equal(likeness('Müller', 'Muller'), 'same');
    assert.equal(likeness('Ivanov', 'Ivanova'), 'different');
    assert.equal(likeness('Iran', 'Tigran'), 'different');
  });
  it('knows women’s forms of names', () => {
    assert.ok(isSexedPair('erik', 'erika'));
    assert.ok(isSexedPair('zelensky', 'zelenska'));
    assert.ok(!isSexedPair('benavent', 'benavente'));
  });
  it('tells transliterations from misspellings', () => {
    assert.ok(areTransliterations('zelensky', 'zelenskiy'));
    assert.ok(areTransliterations('qassem', 'kassem'));
    assert.ok(!areTransliterations('driscoll', 'driscol'));
  });
  it('parts names into given name and surname', () => {
    assert.deepEqual(parsePerson(['Marieke', 'van', 'der', 'Zwaan']), {
      given: ['marieke'],
      family: 'van der zwaan',
      core: 'zwaan',
      generation: '',
    });
    assert.equal(parsePerson(['Donald', 'Trump', 'Jr.']).generation, 'jr');
    assert.equal(parsePerson(['Nadim', 'al-Sabbagh']).core, 'sabbagh');
  });
  it('compares given names by their forms', () => {
    assert.equal(compareGiven(['steve'], ['steven']), 'forms');
    assert.equal(compareGiven(['vladimir', 'v.'], ['vladimir']), 'same');
    assert.equal(compareGiven(['j.'], ['john']), 'initial');
    assert.equal(compareGiven(['a.', 'barry'], ['barry']), 'same');
    assert.equal(compareGiven(['tom'], ['margaret']), 'different');
  });
});
