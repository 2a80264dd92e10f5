import assert from 'node:assert/strict';
import { speakersIn, speechIn } from '../../../support/speech';

const expectSpeakers = (text: string, expected: readonly string[], format: 'text' | 'markdown' = 'text'): void =>
  assert.deepEqual(speakersIn(text, format), expected, text);

const words = (text: string): string[] => speakersIn(text).map((line) => line.replace(/^\?: /, ''));

describe('quotation marks', () => {
  it('may be single, as in Britain, among apostrophes', () => {
    assert.deepEqual(words('He said: ‘It’s the drivers’ union that won’t sit down,’ and left.'), [
      'It’s the drivers’ union that won’t sit down,',
    ]);
    assert.deepEqual(words("He said 'the boats' crews don't sleep', and left."), ["the boats' crews don't sleep"]);
    assert.deepEqual(words('‘We stand with the workers’ said the vicar. ‘We do.’'), [
      'We stand with the workers',
      'We do.',
    ]);
  });
  it('are no apostrophes: possessives, elisions, decades, feet and inches', () => {
    for (const text of [
      'The drivers’ union and the pilots’ union met in the ’90s.',
      "It was rock ’n’ roll, 'cause nobody told 'em to stop.",
      'It was rock ‘n’ roll, and ‘til ‘95 it paid.',
      'She is 5\'9" and he is 6\' 2" tall.',
      "They've the builders' word for it, and the bankers' too.",
    ])
      assert.deepEqual(words(text), [], text);
  });
  it('may stand within others: the outer ones count', () => {
    assert.deepEqual(words('She said: “He told me ‘go home’, so I went.”'), ['He told me ‘go home’, so I went.']);
    assert.deepEqual(words('She said: ‘He told me “go home”, so I went.’'), ['He told me “go home”, so I went.']);
    assert.deepEqual(words('"It begins with \'The sea\'," she said.'), ["It begins with 'The sea',"]);
  });
  it('may be of two kinds, and may be missing at the end', () => {
    assert.deepEqual(words('"It is late,” she said. “It is."'), ['It is late,', 'It is.']);
    assert.deepEqual(words('She said: “It is late.'), ['It is late.']);
  });
});

describe('speakers', () => {
  it('are found behind, before and between', () => {
    expectSpeakers('“It is late,” said Hannah Osei, the harbour master, “but not too late.”', [
      'Hannah Osei: It is late,',
      'Hannah Osei: but not too late.',
    ]);
    expectSpeakers('According to Hannah Osei, the pier is “a line of planks”.', ['Hannah Osei: a line of planks']);
    expectSpeakers('The pier is “a line of planks”, according to Hannah Osei.', ['Hannah Osei: a line of planks']);
    expectSpeakers('The pier is, as Hannah Osei put it, “a line of planks”.', ['Hannah Osei: a line of planks']);
    expectSpeakers('“A line of planks” was how Hannah Osei described it.', ['Hannah Osei: A line of planks']);
    expectSpeakers('“Oh, planks,” smiled Hannah Osei.', ['Hannah Osei: Oh, planks,']);
    expectSpeakers('‘A line of planks’, said Hannah Osei.', ['Hannah Osei: A line of planks']);
    // names that look like other words before a verb
    expectSpeakers('“A line of planks,” Grace Kelly said.', ['Grace Kelly: A line of planks,']);
    expectSpeakers('“A line of planks,” Theresa May said.', ['Theresa May: A line of planks,']);
    expectSpeakers('Theresa May said: “It is a line of planks.”', ['Theresa May: It is a line of planks.']);
  });
  it('are no places in which somebody speaks', () => {
    expectSpeakers('The crew rowed home, and after the finish in San Pablo said: “It was late.”', ['?: It was late.']);
    expectSpeakers('The fans near San Pablo Dock said: “It was late.”', ['?: It was late.']);
    expectSpeakers('Ida Brandt of San Pablo said: “It was late.”', ['Ida Brandt: It was late.']);
  });
  it('are named by labels, colons and dashes', () => {
    expectSpeakers('And from Mayor Hannah Osei: “We did it.”', ['Hannah Osei: We did it.']);
    expectSpeakers('“We did it, and on a Monday.” – Commissioner Hannah Osei', [
      'Hannah Osei: We did it, and on a Monday.',
    ]);
    expectSpeakers('Hannah Osei’s answer: “We did it.”', ['Hannah Osei: We did it.']);
    expectSpeakers('Hannah Osei’s neighbour: “We did it.”', ['?: We did it.']);
    expectSpeakers('Hannah Osei had two words for the builders: “Well done.”', ['Hannah Osei: Well done.']);
  });
  it('are those who speak, not those beside them', () => {
    expectSpeakers('“It is late,” said a lawyer for Hannah Osei.', ['?: It is late,']);
    expectSpeakers('“It is late,” Hannah Osei’s lawyer said.', ['?: It is late,']);
    expectSpeakers('“It is late,” Hannah Osei was told.', ['?: It is late,']);
    expectSpeakers('“It is late,” Hannah Osei of the Centre for Piers (CFP), told the Echo.', [
      'Hannah Osei: It is late,',
    ]);
    expectSpeakers('The call shows that Lewis Tan “cannot be trusted with planks,” Rep. Hannah Osei (R-Neb.) said.', [
      'Hannah Osei: cannot be trusted with planks,',
    ]);
    expectSpeakers('“It is late,” Lewis Tan told the Echo. The call shows the “depth of the trouble here”.', [
      'Lewis Tan: It is late,',
      'depth of the trouble here',
    ]);
    expectSpeakers('The pier stands, with Hannah Osei claiming that “some of the planks are fake”.', [
      'Hannah Osei: some of the planks are fake',
    ]);
    expectSpeakers('“It is late,” said the Pier Party leader, Hannah Osei, on Monday.', ['Hannah Osei: It is late,']);
    expectSpeakers('Hannah Osei was quoted as saying “it is late”.', ['Hannah Osei: it is late']);
    expectSpeakers('Hannah Osei never said “it is late”.', ['it is late']);
  });
  it('may be “he” or “she”, where it is plain who that is', () => {
    expectSpeakers('Hannah Osei has run the harbour since May. “It is late,” she said.', ['Hannah Osei: It is late,']);
    expectSpeakers('Hannah Osei met Robert Wu on the pier. “It is late,” she said.', ['Hannah Osei: It is late,']);
    expectSpeakers('Lewis Tan met Robert Wu on the pier. “It is late,” he said.', ['?: It is late,']);
    expectSpeakers('Hannah Osei has run the harbour since May.\n\n“It is late,” she said.', [
      'Hannah Osei: It is late,',
    ]);
    expectSpeakers('Hannah Osei has run the harbour since May.\n\n“It is late,” he said.', ['?: It is late,']);
    expectSpeakers('“It is early,” Hannah Osei said.\n\n“It is late,” she said later.', [
      'Hannah Osei: It is early,',
      'Hannah Osei: It is late,',
    ]);
  });
  it('are not carried over without a sign', () => {
    expectSpeakers('“It is early,” Hannah Osei said.\n\n“It is late, and it is raining.”', [
      'Hannah Osei: It is early,',
      'It is late, and it is raining.',
    ]);
    expectSpeakers('Hannah Osei said it was early.\n\n“It is late,” the builders said.', ['?: It is late,']);
  });
  it('speak on where a paragraph was not closed, also where they are named late', () => {
    expectSpeakers('Hannah Osei said: “It is late.\n\n“It is very late.\n\n“It is not too late.”', [
      'Hannah Osei: It is late.',
      'Hannah Osei: It is very late.',
      'Hannah Osei: It is not too late.',
    ]);
    expectSpeakers('“It is late.\n\n“It is very late,” Hannah Osei said.', [
      'Hannah Osei: It is late.',
      'Hannah Osei: It is very late,',
    ]);
  });
});

describe('block quotes', () => {
  it('belong to the one whom the paragraph before announces', () => {
    expectSpeakers(
      'The judge, Hannah Osei, wrote:\n\n> A pier is a road that has lost its nerve.\n> It ends.\n\nThat was all.',
      ['Hannah Osei: A pier is a road that has lost its nerve. > It ends.'],
      'markdown',
    );
  });
  it('belong to the one who signs them', () => {
    expectSpeakers(
      '> A pier is a road that has lost its nerve.\n> — Hannah Osei, harbour master\n',
      ['Hannah Osei: A pier is a road that has lost its nerve.'],
      'markdown',
    );
    expectSpeakers(
      '> A pier is a road that has lost its nerve.\n\n— Hannah Osei\n',
      ['Hannah Osei: A pier is a road that has lost its nerve.'],
      'markdown',
    );
  });
  it('may have marks of their own', () => {
    expectSpeakers(
      '> “A pier is a road that has lost its nerve,” Hannah Osei said.\n',
      ['Hannah Osei: A pier is a road that has lost its nerve,'],
      'markdown',
    );
  });
});

describe('transcripts', () => {
  const turns = (text: string): string[] =>
    speechIn(text)
      .filter(({ form }) => form === 'turn')
      .map(({ speaker, start, end }) => `${speaker?.mention.words.join(' ') ?? '?'}: ${text.slice(start, end)}`);

  it('have labels, and who speaks goes on to the next', () => {
    assert.deepEqual(
      turns(
        'DR. HANNAH OSEI: It is late.\n\nIt is “very” late.\n\nQ (Echo): How late?\n\nMcALLISTER: I can say no more than that.\n\n[END]\n\nMade by a machine.',
      ),
      [
        'HANNAH OSEI: It is late.',
        'HANNAH OSEI: It is “very” late.',
        '?: How late?',
        'McALLISTER: I can say no more than that.',
      ],
    );
  });
  it('are interviews too', () => {
    assert.deepEqual(turns('Lewis Tan: Is it late?\n\nHannah Osei: It is.\n\nLewis Tan: How late?'), [
      'Lewis Tan: Is it late?',
      'Hannah Osei: It is.',
      'Lewis Tan: How late?',
    ]);
  });
  it('end where the article around them goes on', () => {
    const inset = 'Q: Is it late?\n\nHannah Osei: It is.\n\nIt is “very” late.';
    const article = '“We went home,” Lewis Tan said.\n\nHe laughed. “All of us.”';
    assert.deepEqual(turns(`${inset}\n\n${article}`), [
      '?: Is it late?',
      'Hannah Osei: It is.',
      'Hannah Osei: It is “very” late.',
    ]);
    assert.deepEqual(speakersIn(`${inset}\n\n${article}`).slice(3), [
      'Lewis Tan: We went home,',
      'Lewis Tan: All of us.',
    ]);
  });
  it('are no lists of results', () => {
    assert.deepEqual(turns('The results:\n\nCivic Alliance: 27.9 per cent\n\nGreen Shore: 7.2 per cent'), []);
  });
});
