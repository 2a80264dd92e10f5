import assert from 'node:assert/strict';
import { Corpus } from '../../../server/src/corpus/corpus';
import { describe as describeText } from '../../../server/src/corpus/describe';
import { readText } from '../../../server/src/corpus/readers/index';
import { analyseDocument } from '../../../server/src/corpus/source';
import { parseDraft } from '../../../server/src/draft/draft';
import { check } from '../../../server/src/rules/check';
import { CheckContext } from '../../../server/src/rules/context';
import { expectFindings, expectSilence } from '../../support/marks';
import { findingsOf, type StoryOptions } from '../../support/story';

const BRIDGE = {
  'a.txt':
    '“We can mend it now or we can mourn it later,” the mayor, Rosalind Achterberg, told the gallery. “I know which of those I would rather explain to my grandchildren.”\n\n“It was never about the last million,” Beatriz Coutinho-Sá said. “He wanted rain, a big stadium and a coach who would leave him alone.”\n\nMathilde Deroux, the director, said the club had watched him. “We have 61 reports on him and not one of them says no,” Deroux said.',
};

describe('quote-altered', () => {
  it('marks the changed word and puts the source’s in its place', () => {
    expectFindings(
      BRIDGE,
      '“We can [[fix >> mend :: quote-altered]] it now or we can mourn it later,” Rosalind Achterberg said.',
    );
  });
  it('makes a changed number, negation or pronoun an error', () => {
    const [finding] = expectFindings(
      BRIDGE,
      '“We have [[16 >> 61 :: quote-altered]] reports on him and not one of them says no,” Deroux said.',
    );
    assert.equal(finding!.severity, 'error');
  });
  it('marks a word that was put in, one that was left out, and the last one', () => {
    expectFindings(
      BRIDGE,
      '“I know which of those[[ two >>  :: quote-altered]] I would rather explain to my grandchildren,” she said.',
    );
    expectFindings(
      BRIDGE,
      '“I know which of those I [[would >> would rather :: quote-altered]] explain to my grandchildren,” she said.',
    );
    expectFindings(
      BRIDGE,
      '“I know which of those I would rather explain to my [[children >> grandchildren :: quote-altered]],” she said.',
    );
  });
  it('marks a word in a statement that the source gives without marks, or divides', () => {
    const statement =
      'Halvard Brunn posted a message.\n\nOnce the new filters are in place we expect the wells to be back in use by spring.\n\n“It will rain,” he said later.';
    expectFindings(
      { 'a.txt': `${statement}\n\n“It did,” Wencke Ott said.` },
      'Halvard Brunn wrote: “Once the new [[pumps >> filters :: quote-altered]] are in place we expect the wells to be back in use by spring.”',
    );
    expectFindings(
      { 'a.txt': '“We counted the boats twice,” Wencke Ott said, “and then we counted the drums of oil.”' },
      'Wencke Ott said: “We counted the boats twice, and then we [[painted >> counted :: quote-altered]] the drums of oil.”',
    );
  });
  it('marks the last word, though the narrator says the same word elsewhere', () => {
    expectFindings(
      {
        'a.txt':
          '“From tonight on we are pumping for the orchards,” Wencke Ott said.\n\nThe river is the colour of clay.',
      },
      '“From tonight on we are pumping for the [[river >> orchards :: quote-altered]],” Wencke Ott said.',
    );
    expectSilence(
      { 'a.txt': 'Wencke Ott said they were “from tonight on pumping for the” river.' },
      'Wencke Ott said they were “from tonight on pumping for the river”.',
    );
  });
  it('takes from one source what another leaves open', () => {
    const sources = {
      'a.txt': '“And you carry it home every night, as I do, whatever the council may call it,” Wencke Ott said.',
      'b.txt': 'Wencke Ott spoke of a burden that “... as I do, whatever the council may call it”.',
    };
    expectFindings(
      sources,
      '“And you [[leave >> carry :: quote-altered]] it home every night, as I do, whatever the council may call it,” Wencke Ott said.',
    );
    expectSilence(sources, 'Ott said: “As I do, whatever the council may call it.”');
    // each of its words is in one of them
    expectSilence(
      {
        ...sources,
        'c.txt': '“And you leave it home every night, as I do, whatever the mayor may call it,” she said.',
      },
      '“And you leave it home every night, as I do, whatever the council may call it,” Wencke Ott said.',
    );
  });
  it('does not take brackets and ellipses of a source for whole sentences', () => {
    expectFindings(
      {
        'a.txt':
          '“It looks as if (the harbour master, Wencke Ott, who is away) is going to be late. I’m only interested in the pier if we get the rent,” he said.',
      },
      '“I’m only interested in the pier if [[I >> we :: quote-altered]] get the rent,” he said.',
    );
  });
  it('puts back a clause with its comma', () => {
    expectFindings(
      {
        'a.txt':
          '“We repaired the pier last year, with planks from the old mill, and nobody thanked us,” Wencke Ott said.',
      },
      '“We repaired the pier last [[year >> year, with planks from the old mill :: quote-altered]], and nobody thanked us,” Wencke Ott said.',
    );
  });
  it('marks a pronoun at the head, but not another beginning', () => {
    const sources = {
      'a.txt': '“With respect to that, I think we never asked for the new lamps on the pier,” Wencke Ott said.',
    };
    expectFindings(sources, '“[[They >> We :: quote-altered]] never asked for the new lamps on the pier,” Ott said.');
    const [finding] = findingsOf(sources, '“But we never asked for the new lamps on the pier,” Ott said.');
    assert.notEqual(finding?.severity, 'warning');
  });
  it('marks the first word, though the narrator says the same one right before', () => {
    expectFindings(
      {
        'a.txt':
          'Wencke Ott said they had waited long enough.\n\n“We never asked for the new lamps on the pier,” Ott said.',
      },
      '“[[They >> We :: quote-altered]] never asked for the new lamps on the pier,” Ott said.',
    );
  });
  it('writes a first letter as the draft does, where the source’s begins a sentence or a headline', () => {
    expectFindings(
      { 'a.txt': '“Slowly the harbour fills up with silt, as everybody can see,” Wencke Ott said.' },
      'Wencke Ott said that “[[quickly >> slowly :: quote-altered]] the harbour fills up with silt”.',
    );
    expectFindings(
      { 'a.txt': 'Norland Asks For ‘The Deepest Harbour Basin’, Wencke Ott Says' },
      'Wencke Ott asked for “the deepest [[quarry >> harbour :: quote-altered]] basin”.',
    );
  });
  it('takes from one source what brackets of another stand for', () => {
    expectFindings(
      {
        'a.txt': '“We will look into it at once and then write to them,” Wencke Ott said.',
        'b.txt': '“We will look into it at once and then write to [the two ferrymen],” Wencke Ott said.',
      },
      '“We will look into it at once and then write to [[us >> them :: quote-altered]],” Wencke Ott said.',
    );
  });
  it('takes from one source the word before those that another quotes alone', () => {
    expectFindings(
      {
        'a.txt': 'Wencke Ott warned that it “would sharply raise the cost”.',
        'b.txt': 'It may “sharply raise the cost”, Wencke Ott warned.',
      },
      'Wencke Ott warned that it “[[could >> would :: quote-altered]] sharply raise the cost”.',
    );
  });
  it('takes the whole where the same source has a part once more', () => {
    expectFindings(
      {
        'a.txt':
          '“We are running a large and costly trial on our ferries, and, so far, nobody has had to answer for it,” Wencke Ott said.\n\nWe are running a large and costly trial on our ferries Wencke Ott, ferrywoman\n\nThe harbour was built before the flood.',
      },
      '“We are running a large and costly trial on our [[ferries >> ferries, and, so far :: quote-altered]], nobody has had to answer for it,” Wencke Ott said.',
    );
  });
  it('marks a word of what stands between marks that do not match, and of some told words that say much', () => {
    expectFindings(
      { 'a.txt': 'The coach likes ”no risk it, no biscuit” and other such rhymes. “We won,” Wencke Ott said.' },
      'She is known for “no risk it, no [[cracker >> biscuit :: quote-altered]]”.',
    );
    expectFindings(
      { 'a.txt': 'They opened the deepest harbour basin in Norland. “We are glad,” Wencke Ott said.' },
      'She calls it “the deepest harbour [[quarry >> basin :: quote-altered]] in Norland”.',
    );
  });
  it('warns of a word of a fragment that ends as the source does, where the paragraph names who said it', () => {
    const sources = { 'a.txt': '“I am sorry for anyone I may have offended,” Wencke Ott wrote. “I was tired.”' };
    const altered = '“anyone I may have [[noted >> offended :: quote-altered]]”';
    const [named] = expectFindings(sources, `After the flood there was a word from Wencke Ott for ${altered}.`);
    assert.equal(named!.severity, 'warning');
    const [finding] = findingsOf(sources, 'After the flood there was a word for “anyone I may have noted”.');
    assert.equal(finding?.severity, 'information');
  });
  it('notes where two places are put together that a sentence of the narrator’s parts', () => {
    const sources = {
      'a.txt':
        '“We will pay for the new lamps on the pier,” Wencke Ott said. Most of the lamps were broken by boys in the winter after the flood. “Nobody in this hall believes it any more,” she said.',
    };
    const [finding] = expectFindings(
      sources,
      'Wencke Ott said: “We will pay for the new lamps on the [[pier. Nobody >> pier. … Nobody :: quote-altered]] in this hall believes it any more.”',
    );
    assert.equal(finding!.severity, 'information');
  });
  it('warns of no two places between which others alone are quoted', () => {
    const saidBetween = (who: string): string =>
      `“We saw the lamp go out and rowed for it,” Joe Arquette said.\n\n“The boats stay in the dock and the oars stay dry,” ${who} said.\n\n“Nobody asked the pilots what they had seen,” Joe Arquette said.`;
    const draft =
      '“We saw the lamp go out and rowed for it. Nobody asked the pilots what they had seen,” Joe Arquette said.';
    const severities = (who: string) =>
      findingsOf({ 'a.txt': saidBetween(who) }, draft).map(({ severity }) => severity);
    assert.deepEqual(severities('Joe Arquette'), ['warning']);
    assert.ok(!severities('Ruth Okafor').includes('warning'));
  });
  it('marks where two places are put together without an ellipsis', () => {
    const sources = {
      'a.txt':
        'Wencke Ott spoke first. “We will pay for the new lamps on the pier. The council has promised it since the flood. Nobody in this hall believes it any more,” she said.',
    };
    const [finding] = expectFindings(
      sources,
      'Wencke Ott said: “We will pay for the new lamps on the [[pier. Nobody >> pier. … Nobody :: quote-altered]] in this hall believes it any more.”',
    );
    assert.match(finding!.message, /has these words in two places$/);
    expectFindings(
      sources,
      'Wencke Ott said: “Nobody in this hall believes it any [[more. We :: quote-altered]] will pay for the new lamps on the pier.”',
    );
    expectSilence(
      sources,
      'Wencke Ott said: “We will pay for the new lamps on the pier. … Nobody in this hall believes it any more.”',
    );
    expectSilence(
      {
        'a.txt':
          '“We will pay for the new lamps on the pier,” Wencke Ott said, and a dozen of the ferrymen in the hall laughed aloud at that. “Nobody in this hall believes it any more.”',
      },
      'Wencke Ott said: “We will pay for the new lamps on the pier. Nobody in this hall believes it any more.”',
    );
  });
  it('marks where a half that is a quotation of its own is put together with one before it', () => {
    expectFindings(
      {
        'a.txt':
          '“I have worked on this pier for thirty years and I have never seen it in such a state,” said Wencke Ott. “The planks are soft and the rails are loose.\n\n“If they do not mend it before the winter we will not be able to land a single crate of herring here.”',
      },
      'Wencke Ott said: “I have worked on this pier for thirty years [[and if >> and … if :: quote-altered]] they do not mend it before the winter we will not be able to land a single crate of herring here.”',
    );
  });
  it('marks where two places are put together within a sentence', () => {
    const sources = {
      'a.txt':
        '“We will pay for the new lamps, which have stood there since the days in which the old mayor and his aunt ran the whole of the harbour, as everybody in this hall must know by now, and the ferrymen have not seen a single bulb of it,” Wencke Ott said.',
    };
    expectFindings(
      sources,
      'Wencke Ott said: “The ferrymen have not seen a single [[bulb and we :: quote-altered]] will pay for the new lamps.”',
    );
    expectFindings(
      sources,
      'Wencke Ott said: “We will pay for the new lamps, which have stood [[there, and >> there, … and :: quote-altered]] the ferrymen have not seen a single bulb of it.”',
    );
    expectSilence(
      sources,
      'Wencke Ott said: “We will pay for the new lamps, which have stood there … and the ferrymen have not seen a single bulb of it.”',
    );
  });
  it('marks where the words of two people are put together, or of two sentences of a statement without marks', () => {
    expectFindings(
      {
        'a.txt':
          '“The tolls must be decided by the islands and the people in them,” Ida Brandt said.\n\n“It is nothing to be decided by a show of hands,” Mary Okoro answered.',
      },
      '“The tolls must be decided by the islands and the people in [[them. It :: quote-altered]] is nothing to be decided by a show of hands,” Ida Brandt said.',
    );
    const statement =
      'At least respect the part that you play. Then again nobody told you what it was to be. Rise to the occasion and wear the coat.';
    expectFindings(
      { 'a.txt': `Ida Brandt wrote to the pilots.\n\n${statement}\n\n“That is all,” she said later.` },
      '“At least respect the part that you [[play. Rise >> play. … Rise :: quote-altered]] to the occasion and wear the coat,” Brandt wrote.',
    );
  });
  it('marks a word in one of the parts that an ellipsis divides', () => {
    expectFindings(
      {
        'a.txt':
          '“We will pay for the new lamps on the pier. The council has promised it. Nobody in this hall believes it any more,” Wencke Ott said.',
      },
      'Wencke Ott said: “We will pay for the new [[planks >> lamps :: quote-altered]] on the pier … Nobody in this hall believes it any more.”',
    );
  });
  it('only notes other forms of words, and what the source misprints', () => {
    const sources = {
      'a.txt':
        '“I think it’s early to draw conclusions like that about losing a boat in a state of disbelier,” Wencke Ott said.',
    };
    const text =
      '“I think it’s early to draw a conclusion like that about having lost a boat in a state of disbelief,” Wencke Ott said.';
    for (const { severity } of findingsOf(sources, text)) assert.equal(severity, 'information');
    expectFindings(
      { 'a.txt': '“The council should pay for the pier and for all of its lamps,” Wencke Ott said.' },
      '“The council [[will >> should :: quote-altered]] pay for the pier and for all of its lamps,” Wencke Ott said.',
    );
  });
  it('is silent about marks, first letters, the end, British spelling, brackets and ellipses', () => {
    const sources = {
      'a.txt':
        'He said: “They will not recognise the border, which is, in any case, a line on a map that nobody drew.”',
    };
    for (const quoted of [
      '"They will not recognize the border"',
      '“[T]hey will not recognise the border”',
      '“They will not recognise the border … a line on a map”',
      '“will not recognise [any] border, which is in any case a line”',
      '“a line on a map that nobody drew,”',
    ]) {
      expectSilence(sources, `He said ${quoted} to them.`);
    }
  });
  it('is silent where any source has the words, and where a transcript has them without marks', () => {
    expectSilence(
      { ...BRIDGE, 'b.txt': '“We can fix it now or we can mourn it later,” the mayor said.' },
      '“We can fix it now or we can mourn it later,” she said.',
    );
    expectSilence(
      { 'b.txt': 'MAYOR: We can fix it now or we can mourn it later. I know which I prefer.' },
      '“We can fix it now or we can mourn it later,” she said.',
    );
  });
  it('is silent about a negation that another source has, though it words the rest otherwise', () => {
    const slip = { 'a.txt': 'Otto Brix admitted that he “took money that should have been returned”, a clerk said.' };
    const draft = 'Otto Brix admitted that he “took money that shouldn’t have been returned”, a clerk said.';
    expectFindings(slip, draft.replace('shouldn’t', '[[shouldn’t >> should :: quote-altered]]'));
    expectSilence({ ...slip, 'b.txt': 'Otto Brix told the court: “I took money I shouldn’t have returned.”' }, draft);
  });
  it('is silent where the words go on otherwise at the end, and about what another part has', () => {
    expectSilence(
      { 'a.txt': '“I know you’re under a lot of pressure to make up for lost time,” Ruth Okafor said.' },
      '“I know you’re under pressure,” Ruth Okafor said.',
    );
    expectSilence(
      { 'a.txt': '“We’re just here for a project,” Ilse Varga said. “We’re just here,” she said.' },
      '“We’re just here for a project ... we’re just pupils,” Ilse Varga said.',
    );
  });
  it('marks the first and the last word where the source begins or ends there too', () => {
    const sources = {
      'a.txt':
        'Wencke Ott wrote that the crew would be paid “very soon or as early as possible”.\n\n“Can anyone say with a straight face that the harbour is safe?” Halvard Brunn asked. “It owes our pilots unconditional thanks. It owes us nothing.”',
    };
    expectFindings(sources, 'Ott promised to pay “very soon or as early as [[many >> possible :: quote-altered]]”.');
    expectFindings(
      sources,
      '“[[Must >> Can :: quote-altered]] anyone say with a straight face that the harbour is safe?” Brunn asked.',
    );
    expectFindings(sources, '“It owes our pilots unconditional [[have >> thanks :: quote-altered]],” Brunn said.');
  });
  it('marks some words at the end, or in the middle of all that somebody is quoted with, for as many others', () => {
    expectFindings(
      { 'a.txt': '“The children think it is an adventure. I have stopped telling them,” Wencke Ott said.' },
      '“The children think it is [[a holiday >> an adventure :: quote-altered]],” Wencke Ott said.',
    );
    expectFindings(
      { 'a.txt': '“It rained,” Wencke Ott said. “We are marrying off the daughter.”' },
      'Wencke Ott said: “We are [[giving away >> marrying off :: quote-altered]] the daughter.”',
    );
  });
  it('warns of one modal for another at the head, and of a negation beside words in marks', () => {
    const [finding] = expectFindings(
      { 'a.txt': '“We think that he will do the right thing and step ashore,” Ilse Varga said.' },
      'The captain, she said, “[[must >> will :: quote-altered]] do the right thing and step ashore”.',
    );
    assert.equal(finding!.severity, 'warning');
    expectFindings(
      {
        'a.txt':
          'The pilot posted it on Monday: We parted over Easter. I mean, not “over Easter” as if that was the fight which ended it.',
      },
      'She wrote: “We parted over Easter. I [[mean >> mean not :: quote-altered]] ‘over Easter’ as if that was the fight which ended it.”',
    );
  });
  it('marks the first word behind what the narrator tells', () => {
    expectFindings(
      {
        'a.txt':
          '“It is a pity, and it was not fair,” Ilse Varga said.\n\nShe called it “a bad end to a long day.” The mayor this morning wrote “I feel sorry for Captain Okoro.”',
      },
      '“[[We >> I :: quote-altered]] feel sorry for Captain Okoro,” the mayor wrote.',
    );
  });
  it('marks a word near the end of a long quotation that says two words twice', () => {
    expectFindings(
      {
        'a.txt':
          '“As warden I will hang copper lanterns along the whole of the outer harbour wall and of the two long piers behind it within a year, and I will pay for copper lanterns in each and every boat so that we make our island safer,” Ilse Varga said.',
      },
      '“As warden I will hang copper lanterns along the whole of the outer harbour wall and of the two long piers behind it within a year, and I will pay for copper lanterns in each and every boat so that we make [[their >> our :: quote-altered]] island safer,” Ilse Varga said.',
    );
  });
  it('marks a word of an aside in parentheses that is the speaker’s own', () => {
    const sources = {
      'a.txt':
        '“We are still here (the pilots, the divers and all the wicked clerks of the old customs house, you do not deserve a medal), and we are hiring,” Ilse Varga wrote.',
    };
    expectFindings(
      sources,
      '“The divers and all the wicked clerks of the old customs house, you [[do >> do not :: quote-altered]] deserve a medal,” Varga wrote.',
    );
  });
  it('warns of a word of four where two others say something, else notes it', () => {
    const severityOf = (source: string, draft: string): string | undefined =>
      expectFindings({ 'a.txt': source }, draft)[0]!.severity;
    assert.equal(
      severityOf(
        '“It was a politically driven vendetta against the pilots, and badly done,” one of them said.',
        'It was, he wrote, “a politically driven [[spectacle >> vendetta :: quote-altered]]” too.',
      ),
      'warning',
    );
    assert.equal(
      severityOf(
        '“What the captain did is highly unusual, if not unheard of, in this port,” one of them said.',
        'It was, he wrote, “highly unusual, [[if >> if not :: quote-altered]] unheard of”.',
      ),
      'error',
    );
    assert.equal(
      severityOf(
        '“There was a lot of shouting in the hold,” one of them said.',
        'They remember “a lot of [[pain >> shouting :: quote-altered]]” there.',
      ),
      'information',
    );
  });
  it('warns of a word of four where the other half of the quotation stands beside it in the source', () => {
    const sources = {
      'a.txt':
        'The clerk rose. "If somebody tells you how to row the boat, you don\'t have oars," came the answer from the bench.',
    };
    const draft = (half: string): string => `“If somebody tells you how to row the boat,” he said, “${half}.”`;
    const [finding] = expectFindings(sources, draft('you [[do >> don’t :: quote-altered]] have oars'));
    assert.equal(finding!.severity, 'error');
    expectSilence(sources, draft('you don’t have oars'));
    const [alone] = findingsOf(sources, 'It was said that “you do have oars”.');
    assert.notEqual(alone?.severity, 'error');
  });
  it('is silent about a long word that one of them masks, and a mother’s name', () => {
    expectSilence(
      {
        'a.txt':
          '“Mamma told me that the whole ballast is bullshitting us again and that we go down,” Ilse Varga said.',
      },
      '“Momma told me that the whole ballast is bullsh*tting us again and that we go down,” Varga said.',
      { format: 'text' },
    );
  });
  it('is silent about fillers and false starts where the newsroom allows that, and of automatic transcripts', () => {
    const said = 'We, um, we will have to, you know, close the whole harbour for a week, and that is that.';
    const quoted = '“We will have to close the whole harbour for a week, and that is that,” Wencke Ott said.';
    const sources = { 'a.txt': `WENCKE OTT: ${said}\n\nHALVARD BRUNN: All of it?` };
    const rules = (options: StoryOptions, text = quoted): string[] =>
      findingsOf(sources, text, options).map(({ rule, severity }) => `${rule} ${severity}`);
    assert.ok(rules({}).length > 0);
    assert.ok(rules({}).every((finding) => finding === 'quote-altered information'));
    assert.deepEqual(rules({ quotations: 'allow-clean-up' }), []);
    const document = describeText(readText('a.txt', new TextEncoder().encode(sources['a.txt'])));
    const transcript = analyseDocument('a.txt', { ...document, facts: { ...document.facts, transcript: 'automatic' } });
    assert.deepEqual(check(new CheckContext(parseDraft(quoted, 'text'), new Corpus([transcript])), {}), []);
    assert.deepEqual(rules({ quotations: 'allow-clean-up' }, quoted.replace('week', 'month')), [
      'quote-altered warning',
    ]);
  });
  it('is silent about a quotation that the source divides', () => {
    expectSilence(
      { 'a.txt': '“I do not score,” he said. “I am as surprised as you are.”' },
      '“I do not score. I am as surprised as you are,” he said.',
    );
  });
  it('is silent about who the narrator says has spoken, where a mark is missing', () => {
    expectSilence(
      {
        'a.txt':
          '‘This shows how strong the lamps of the harbour can be,’ said the young warden Ida Brandt.\n\n‘The lamp is three miles from here and there is not the least chance of seeing it by day, not even with a glass.',
      },
      '“This shows how strong the lamps of the harbour can be. The lamp is three miles from here and there is not the least chance of seeing it by day, not even with a glass,” Brandt said.',
    );
  });
  it('is silent where the source tells rather than quotes, and where marks are of two kinds', () => {
    const sources = {
      'a.txt':
        'If Trump “is not prepared to hold him to account,” the talks in Helsinki on Monday “should not move forward,” he said. “They went home by the river,” Fox said. “Nobody saw them on the way.”',
    };
    expectSilence(
      sources,
      '“If President Trump is not prepared to hold him to account, the summit in Helsinki on Monday should not move forward,” he said.',
    );
    expectSilence(sources, 'He said: "They went home by the river,” Fox went on. “Nobody saw them on the way."');
  });
  it('is silent about contractions, numerals and words written as two', () => {
    expectSilence(
      { 'a.txt': '“I would like to know what three men of the work force think about it,” she said.' },
      '“I’d like to know what 3 men of the workforce think about it,” she said.',
    );
  });
});

describe('quote-misattributed', () => {
  it('gives the words back to the one who said them', () => {
    expectFindings(
      BRIDGE,
      'The club won. “It was never about the last million,” [[Mathilde Deroux >> Beatriz Coutinho-Sá :: quote-misattributed]] said.',
    );
  });
  it('gives them back to a name in the form in which the draft has it', () => {
    expectFindings(
      {
        'a.txt':
          '“We counted the boats twice, and then the drums,” Wencke A. Ott said. “It rained,” Wencke A. Ott said.',
        'b.txt': 'Wencke Ott, the harbourmaster, has heard of it. So has Halvard Brunn.',
      },
      'Wencke Ott was there. “We counted the boats twice, and then the drums,” [[Halvard Brunn >> Wencke Ott :: quote-misattributed]] said.',
    );
  });
  it('holds a sentence of four words that a source has as one, and no fragment as short', () => {
    const sources = {
      'a.txt':
        'Wencke Ott said she had asked. “We mended the pump. Nobody paid for it,” Wencke Ott said.\n\nThe town was told.\n\nIt rained.\n\nHalvard Brunn, who sells pumps, was away.',
    };
    expectFindings(sources, '“We mended the pump,” [[Halvard Brunn >> Wencke Ott :: quote-misattributed]] said.');
    expectSilence(sources, '“We mended the pump,” Wencke Ott said.');
    expectSilence(sources, '“Nobody paid for”, Halvard Brunn said.');
  });
  it('speaks once of a quotation in two halves', () => {
    expectFindings(
      BRIDGE,
      '“We have 61 reports on him,” [[Rosalind Achterberg >> Mathilde Deroux :: quote-misattributed]] said, “and not one of them says no.”',
    );
  });
  it('takes what "in the words of" and an apposition say', () => {
    const sources = {
      'b.txt': 'Hugo van Aalst owns a sixth of the shares.',
      'a.txt':
        'Jocasta Venn, an analyst at Marchbank Hale, the broker, said it had “bought the best stretch of water for the price of a boat”.',
    };
    expectFindings(
      sources,
      'Norholt has, in the words of [[Hugo van Aalst >> Jocasta Venn :: quote-misattributed]], “bought the best stretch of water for the price of a boat”.',
    );
    expectSilence(
      sources,
      'Jocasta Venn, who works for Marchbank Hale, called it “bought the best stretch of water for the price of a boat”.',
    );
  });
  it('takes a source’s “he” for the one who spoke before, unless the other is named nearby', () => {
    const quotation = '“It was logged and it was closed. That is on us,”';
    const source = `Dr. Miriam Castellanos-Reed, the chief medical officer, said so after a review. ${quotation} she said.`;
    expectFindings(
      { 'a.txt': source, 'b.txt': 'Walter Dunleavy wrote the report.' },
      `${quotation} [[Walter Dunleavy >> Miriam Castellanos-Reed :: quote-misattributed]] said.`,
    );
    // whom the paragraph names is meant, whoever stands in the one before
    expectFindings(
      { 'a.txt': `Walter Dunleavy wrote the report.\n\n${source}` },
      `${quotation} [[Walter Dunleavy >> Miriam Castellanos-Reed :: quote-misattributed]] said.`,
    );
    expectSilence({ 'a.txt': `Edith Dunleavy wrote the report. ${source}` }, `${quotation} Edith Dunleavy said.`);
    const unnamed = `The chief medical officer said so after a review. ${quotation} she said.`;
    expectSilence(
      { 'a.txt': `Miriam Castellanos-Reed wrote it. Edith Dunleavy printed it.\n\n${unnamed}` },
      `${quotation} Edith Dunleavy said.`,
    );
  });
  it('takes a source’s “she” for the one named alone before, where no source knows whom the draft names', () => {
    const said = '“Nobody asked us whether the crane could be lifted in a gale,”';
    expectFindings(
      { 'a.txt': `Captain Odile Brandt said the complaint had no ground.\n\n${said} she said.` },
      `${said} [[Lars Fenn >> Odile Brandt :: quote-misattributed]] said.`,
    );
    expectSilence(
      { 'a.txt': `A lawyer for Odile Brandt came to the pier on Monday.\n\n${said} she said.` },
      `${said} Lars Fenn said.`,
    );
    expectSilence(
      { 'a.txt': `Odile Brandt said it had no ground. The pilot, Runa Holt, had a plan.\n\n${said} she said.` },
      `${said} Lars Fenn said.`,
    );
  });
  it('takes two names for one where the one is a half of the other', () => {
    const sources = {
      'a.txt': '“It is like a coat of somebody else’s,” said Osman Teller, the rower.',
      'b.txt': 'The crew: Ivo Hale, Osman Teller-Brandt. Harald Teller-Brandt was the coach.',
    };
    expectSilence(sources, '“It is like a coat of somebody else’s,” Osman Teller-Brandt said.');
    expectFindings(sources, '“It is like a coat of somebody else’s,” [[Ivo Hale :: quote-misattributed]] said.');
  });
  it('looks for “he” before the sentence that begins with it', () => {
    const sources = {
      'a.txt':
        'Edwin Marsh, the keeper, said it was full.\n\nHe hopes that the new trainer, Grete Holst, will come. “She will be at home here by May,” he said.',
    };
    expectSilence(sources, '“She will be at home here by May,” said Edwin Marsh.');
  });
  it('lets a body say what its envoy said', () => {
    const sources = {
      'a.txt':
        'Einar Holm, the envoy of Torvest, said that the two were “nearer than they had ever been before the flood.”',
    };
    expectSilence(sources, 'The two, Torvest says, are “nearer than they had ever been before the flood.”');
  });
  it('reads who says that behind another who says something', () => {
    const sources = {
      'a.txt':
        'Dragan Pell was not charged. His lawyer, Peter Rusk, said that he had “put in more than he ever took out”.',
    };
    expectSilence(
      sources,
      'Dragan Pell says that he is innocent, and his lawyer, Peter Rusk, that he “put in more than he ever took out”.',
    );
    expectFindings(
      sources,
      '[[Dragan Pell >> Peter Rusk :: quote-misattributed]] said that he “put in more than he ever took out”.',
    );
  });
  it('reads the name behind "one of them"', () => {
    const sources = {
      'a.txt':
        'Four farmers will not sign. “A field that nobody mows is a field that dies,” said one of them, Greta Holm. Ivo Brandl was away.',
    };
    expectFindings(
      sources,
      '“A field that nobody mows is a field that dies,” said [[Ivo Brandl >> Greta Holm :: quote-misattributed]].',
    );
    expectSilence(sources, '“A field that nobody mows is a field that dies,” said Greta Holm.');
  });
  it('reads who speaks before a time', () => {
    const sources = { 'a.txt': 'Greta Holm said: “I came to measure the ice.”\n\nIvo Brandl was away.' };
    expectFindings(
      sources,
      '“I came to measure the ice,” [[Ivo Brandl >> Greta Holm :: quote-misattributed]] said a day after the storm.',
    );
    expectSilence(sources, '“I came to measure the ice,” Ivo Brandl said the ship had written.');
  });
  it('knows whom the label of a transcript calls by the post or by an address', () => {
    const sources = {
      'a.txt':
        'For the port: Maître Barnab Holt\n\nTHE CHAIR (Ms. Lena Marsh, Moor Party): How much were the lamps?\n\nMR. TODD: Eleven thousand. I chose the roof.\n\nTHE CHAIR: For the want of lamps we lost six boats.\n\nME HOLT: They were all old boats and nobody missed them.\n',
      'b.txt': 'Branko Todd is the minister. Barnab Holt is a lawyer.',
    };
    expectFindings(
      sources,
      '“For the want of lamps we lost six boats,” said [[Branko Todd >> Lena Marsh :: quote-misattributed]].',
    );
    expectFindings(
      sources,
      '“They were all old boats and nobody missed them,” said [[Branko Todd :: quote-misattributed]].',
    );
    expectSilence(sources, '“For the want of lamps we lost six boats,” said Lena Marsh.');
  });
  it('knows whom a source calls the minister, where it calls nobody else so', () => {
    const said = '“An empty ward is the dearest thing that a country can own,”';
    const sources = {
      'a.txt': `The minister of health, Radim Stefan, signed it.\n\nNobody spoke.\n\n${said} the minister said.`,
      'b.txt': 'Viktor Halm leads the union.',
    };
    expectFindings(sources, `${said} [[Viktor Halm >> Radim Stefan :: quote-misattributed]] said.`);
    expectSilence(
      { ...sources, 'a.txt': `${sources['a.txt']}\n\nThe minister of labour, Odd Rask, was ill.` },
      `${said} Viktor Halm said.`,
    );
  });
  it('takes nobody whom the speaker names for the speaker', () => {
    expectSilence(
      {
        'a.txt':
          '“It was late,” Mr Cole said.\n\nHe called Mr Brandt “a clerk of the harbour office for less than five weeks”.',
        'b.txt': 'Arthur Cole spoke of Henry Brandt.',
      },
      'Arthur Cole called him “a clerk of the harbour office for less than five weeks”.',
    );
  });
  it('takes a surname that is a title for a name, and a full name for another than a surname', () => {
    expectFindings(
      { 'a.txt': '“The law protects those who swim in the dock,” said Jim Manley, a clerk.' },
      '“The law protects those who swim in the dock,” [[Peter King >> Jim Manley :: quote-misattributed]] said.',
    );
    expectFindings(
      { 'a.txt': '“The pilots must show that they will not take this,” Tellerson added.' },
      '“The pilots must show that they will not take this,” [[Gregory Elich >> Tellerson :: quote-misattributed]] said.',
    );
  });
  it('gives nobody the words in which somebody else praises them', () => {
    expectFindings(
      {
        'a.txt':
          '“I’m backing Ruth Okafor because we need a warden who will pay for pilots from here to the cape. Ms Okafor has one,” Joe Arquette said. Ruth Okafor thanked him.',
      },
      '“I’m backing Ruth Okafor because we need a warden who will pay for pilots from here to the cape,” [[Ruth Okafor >> Joe Arquette :: quote-misattributed]] said.',
      { rules: { 'entity-mismatch': 'off' } },
    );
    expectFindings(
      {
        'a.txt':
          '“I have watched Ruth Okafor for years. We need a warden who will pay for pilots from here to the cape,” Joe Arquette said. Ruth Okafor thanked him.',
      },
      '“We need a warden who will pay for pilots from here to the cape,” [[Ruth Okafor >> Joe Arquette :: quote-misattributed]] said.',
      { rules: { 'entity-mismatch': 'off' } },
    );
  });
  it('gives nobody the words that she has from another', () => {
    expectSilence(
      {
        'a.txt':
          'Press conference at the pool, in full.\n\nPresent: Ada Quill, the winner, and Mei Tanaka.\n\nADA QUILL: She said, “Next time I will bring a bus of my own.” She was second again.\n\nCHAIR: Thank you all.\n\nADA QUILL: I counted tiles.',
      },
      '“Next time I will bring a bus of my own,” Mei Tanaka told her.',
    );
  });
  it('knows who bears the name of an outlet', () => {
    expectFindings(
      { 'a.txt': '“This lock is older than the town around it,” Michael Bloomberg said. Ruth Okafor laughed.' },
      '“This lock is older than the town around it,” [[Ruth Okafor >> Michael Bloomberg :: quote-misattributed]] said.',
    );
  });
  it('leaves open who spoke where one person tells what another told them to do', () => {
    const told =
      'According to Ruth Okafor, Joe Arquette instructed her to “steer for the old lamp or the harbour will laugh at you”.';
    const sources = { 'a.txt': '“Steer for the old lamp or the harbour will laugh at you,” Joe Arquette said.' };
    expectSilence(sources, told);
    expectFindings(
      sources,
      'According to [[Ruth Okafor >> Joe Arquette :: quote-misattributed]], they were to “steer for the old lamp or the harbour will laugh at you”.',
    );
  });
  it('knows people of one rank or particle from each other', () => {
    const sources = {
      'a.txt':
        '“It looks like what it is, sir, and it is a ladder,” Alma Voss KC said. Hugo Stanier KC rose.\n\n“We sold the mast before we sold the boat,” Pim van Loon said. Ada van Rijn laughed.',
    };
    expectFindings(
      sources,
      '“It looks like what it is, sir, and it is a ladder,” [[Hugo Stanier KC >> Alma Voss KC :: quote-misattributed]] said.',
    );
    expectFindings(
      sources,
      '“We sold the mast before we sold the boat,” [[Ada van Rijn >> Pim van Loon :: quote-misattributed]] said.',
    );
  });
  it('knows who speaks in a transcript by initials', () => {
    const sources = {
      'a.txt':
        'Minutes of the pump committee, read out in full and approved by all members of it on the day after.\n\nPresent were Dr Selma Orr-Whitby, the chair, and Conrad Amsel, the clerk of the committee.\n\nSOW: A pump that nobody services is a statue.\n\nCA: We have eleven of these.\n\nSOW: Then we have eleven statues.',
    };
    expectSilence(sources, '“A pump that nobody services is a statue,” Selma Orr-Whitby said.');
    expectFindings(
      sources,
      '“A pump that nobody services is a statue,” [[Conrad Amsel >> Selma Orr-Whitby :: quote-misattributed]] said.',
    );
  });
  it('is silent where the speaker is right, or the source leaves the speaker open', () => {
    expectSilence(BRIDGE, '“He wanted rain,” Coutinho-Sá said, “a big stadium and a coach who would leave him alone.”');
    expectSilence(
      { 'a.txt': 'One of them said: “The siren came after the water, and what use is that?”' },
      '“The siren came after the water, and what use is that?” said Nélida Prats.',
    );
  });
  it('is silent where a people’s noun stands for the one who spoke', () => {
    const sources = { 'a.txt': '“I counted the gates about twenty times today,” Selma Orr-Whitby said.' };
    expectSilence(sources, '“I counted the gates about twenty times today,” the Dutchwoman said.');
    expectSilence(sources, '“I counted the gates about twenty times today,” the Briton said.');
  });
  it('is silent where an agency reports, and about whom the words stand beside', () => {
    const sources = {
      'a.txt': '“Everyone just literally went over the rail,” Mark Banford said. Reuters reported it.',
      'b.txt': 'After the finish in San Pablo said: “I will not forget this day on the water.”',
    };
    expectSilence(sources, '“Everyone just literally went over the rail,” Reuters reported.');
    expectSilence(sources, '“I will not forget this day on the water,” Ida Brandt said.');
  });
  it('is silent where a person speaks for an organisation', () => {
    expectSilence(
      { 'a.txt': '“The key questions remain unresolved for all of us,” Deutsche Post said.' },
      '“The key questions remain unresolved for all of us,” said Paul Lee, a spokesman.',
    );
  });
});

describe('quote-unsourced', () => {
  it('reports a quotation with a speaker that no source has', () => {
    expectFindings(BRIDGE, '[[“I cheered for whoever had the ball,” :: quote-unsourced]] Deroux said.');
  });
  it('is silent about fragments, scare quotes and titles', () => {
    expectSilence(BRIDGE, 'The “woke” mayor read “The Old Man and the Sea” and called it “a good book” in the end.');
  });
});
