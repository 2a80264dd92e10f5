import assert from 'node:assert/strict';
import { speakersIn, speechIn } from '../../../support/speech';

const expectSpeakers = (text: string, expected: readonly string[]): void =>
  assert.deepEqual(speakersIn(text), expected, text);

/**
 * The ways in which news quotes, one test each, and what stands in quotation marks and is no quotation: the styles and
 * exclusions of the annotation guide of the Guardian and AFP (JournalismAI 2021), in sentences of our own.
 */
describe('styles of quotation', () => {
  it('a speaker, a verb and a colon', () => {
    expectSpeakers('Hannah Osei said: “The pier will open in May.”', ['Hannah Osei: The pier will open in May.']);
  });
  it('several sentences', () => {
    expectSpeakers(
      'Hannah Osei also told them: “It rained all week. Nobody came. Still, we sold every ticket that we had printed.”',
      ['Hannah Osei: It rained all week. Nobody came. Still, we sold every ticket that we had printed.'],
    );
  });
  it('the words first', () => {
    expectSpeakers('“The pier will open in May,” added Hannah Osei.', ['Hannah Osei: The pier will open in May,']);
    expectSpeakers('“The pier will open in May,” Hannah Osei added.', ['Hannah Osei: The pier will open in May,']);
  });
  it('an auxiliary before the verb', () => {
    expectSpeakers('Hannah Osei has since told us: “The pier will open in May.”', [
      'Hannah Osei: The pier will open in May.',
    ]);
  });
  it('no colon', () => {
    expectSpeakers('Hannah Osei noted “there is no pier without planks”.', [
      'Hannah Osei: there is no pier without planks',
    ]);
  });
  it('a participle behind another verb', () => {
    expectSpeakers('Hannah Osei, the harbour master, rejected the plan, saying “that is no way to treat a pier”.', [
      'Hannah Osei: that is no way to treat a pier',
    ]);
  });
  it('a passive with the one who spoke', () => {
    expectSpeakers('The builders were criticised by Hannah Osei because “the planks are not all of one length”.', [
      'Hannah Osei: the planks are not all of one length',
    ]);
    expectSpeakers('The plan was branded “a folly on stilts” by Hannah Osei.', ['Hannah Osei: a folly on stilts']);
    expectSpeakers('Hannah Osei was told “it will be ready when it is ready”.', [
      '?: it will be ready when it is ready',
    ]);
  });
  it('a sentence of its own behind one that tells what was said', () => {
    expectSpeakers('Hannah Osei said that she was baffled. “Another delay? In a dry month?”', [
      'Hannah Osei: Another delay? In a dry month?',
    ]);
  });
  it('a part of a sentence behind “that”', () => {
    expectSpeakers('Hannah Osei said that for a town of this size “to pay for it alone will be difficult”.', [
      'Hannah Osei: to pay for it alone will be difficult',
    ]);
  });
  it('over paragraphs, with no closing mark before the last, and a glance at the speaker between', () => {
    expectSpeakers(
      '“It is late indeed,” Hannah Osei said. She shrugged. “What is a month to a pier?\n\n“It has stood for a century.”',
      [
        'Hannah Osei: It is late indeed,',
        'Hannah Osei: What is a month to a pier?',
        'Hannah Osei: It has stood for a century.',
      ],
    );
  });
  it('a part in the middle, with the speaker at the end', () => {
    expectSpeakers('It is not clear whether the bench counts as “a shelter of stone” or not, Hannah Osei said.', [
      'Hannah Osei: a shelter of stone',
    ]);
  });
  it('a paragraph of its own behind one that tells what was said', () => {
    expectSpeakers('Hannah Osei said that they were not sure either.\n\n“And then the tide took the second boat.”', [
      'Hannah Osei: And then the tide took the second boat.',
    ]);
  });
  it('two verbs of speech in one sentence', () => {
    expectSpeakers('After Hannah Osei warned that planks “would be hard to find”, she added - “we will try Norway”.', [
      'Hannah Osei: would be hard to find',
      'Hannah Osei: we will try Norway',
    ]);
  });
  it('a verb of speech on either side', () => {
    expectSpeakers(
      'Hannah Osei lost patience and said: “When I thought that I had seen it all, I saw this…”, she said.',
      ['Hannah Osei: When I thought that I had seen it all, I saw this…'],
    );
  });
  it('a speaker with a capital behind an exclamation', () => {
    expectSpeakers('“And this!” Hannah Osei screamed.', ['Hannah Osei: And this!']);
    expectSpeakers('“And this!” Another builder screamed.', ['?: And this!']);
  });
});

describe('what is no quotation', () => {
  const uses = (text: string): string[] =>
    speechIn(text).map(({ use, speaker, cue }) => `${use}${(speaker ?? cue) ? ', spoken' : ''}`);

  it('words without marks', () => {
    assert.deepEqual(uses('Hannah Osei said that the number of boats was not yet a cause of worry.'), []);
  });
  it('a term held at arm’s length', () => {
    assert.deepEqual(uses('Far from the “rest and quiet” of the brochure, they sleep in a hall by the road.'), [
      'term',
    ]);
    assert.deepEqual(uses('He is what the young call “woke” in these parts.'), ['term']);
  });
  it('what somebody would say, might have said, or only thought', () => {
    assert.deepEqual(
      uses('Hannah Osei told the meeting that fishermen never have occasion to say “You are nicked, sunshine.”'),
      ['imagined'],
    );
    assert.deepEqual(uses('“Why on earth am I doing this?” Hannah Osei thought.'), ['imagined']);
    assert.deepEqual(uses('No mayor would say “I have had enough of this pier”.'), ['imagined']);
  });
  it('a motto', () => {
    assert.deepEqual(uses('The builders’ motto was “measure twice and cut when it suits”, but they kept to it.'), [
      'saying',
    ]);
    assert.deepEqual(uses('“Whatever gets the planks down” is now the motto of the town.'), ['saying']);
  });
  it('something that was said by nobody in particular', () => {
    assert.deepEqual(
      uses('Lewis Tan was hurt by the coverage of recent remarks that piers were “just maybe not in his blood”.'),
      ['words'],
    );
  });
});
