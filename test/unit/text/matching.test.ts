import assert from 'node:assert/strict';
import { legalForm, numberIn, ordinalIn, romanIn } from '../../../server/src/text/lexicon/organisationForms';
import { romanise } from '../../../server/src/text/lexicon/romanisation';
import { nameSimilarity } from '../../../server/src/text/names/matching';
import { compareSpelling, weightedDistance } from '../../../server/src/text/names/spelling';

type Kind = 'person' | 'organisation';
type Case = readonly [string, string];

/** The score from which names are proposed as one. */
const ONE = 0.5;

function areOne(kind: Kind, what: string, cases: readonly Case[]): void {
  for (const [a, b] of cases) {
    it(`${what}: ${a} = ${b}`, () => {
      const { score, reasons } = nameSimilarity(a, b, kind);
      assert.ok(score >= ONE, `${score}: ${reasons.join('; ')}`);
      assert.equal(nameSimilarity(b, a, kind).score.toFixed(6), score.toFixed(6), 'the same both ways');
    });
  }
}

function areTwo(kind: Kind, what: string, cases: readonly Case[]): void {
  for (const [a, b] of cases) {
    it(`${what}: ${a} is not ${b}`, () => {
      const { score, reasons } = nameSimilarity(a, b, kind);
      assert.ok(score < ONE, `${score}: ${reasons.join('; ')}`);
      assert.ok(reasons.length > 0, 'says why');
    });
  }
}

describe('matching names of persons', () => {
  areOne('person', 'normal form', [
    ['Zoë Kravačová', 'zoe KRAVACOVA'],
    ['Siobhán O’Malley', "Siobhan O'Malley"],
    ['Tomas Lindqvist’s', 'Tomas Lindqvist'],
  ]);
  areOne('person', 'titles', [
    ['Dr. Amina Farouk', 'Amina Farouk'],
    ['Emeritus Professor Gwen Aldous', 'Gwen Aldous'],
    ['Home Secretary Priya Nandakumar', 'Priya Nandakumar'],
  ]);
  areOne('person', 'order', [
    ['Szabó Katalin', 'Katalin Szabo'],
    ['Harlow, Peter J.', 'Peter J. Harlow'],
    ['TANAKA Haruto', 'Haruto Tanaka'],
  ]);
  areOne('person', 'given names and initials', [
    ['Bill Thornbury', 'William Thornbury'],
    ['K. Thornbury', 'Katherine Thornbury'],
    ['P.-L. Garnier', 'Pierre-Luc Garnier'],
    ['T.S.R. Menon', 'Thomas Samuel Raj Menon'],
    ['Al Haskell', 'Albert Haskell'],
  ]);
  areOne('person', 'middle names', [
    ['Grace Adaeze Okonjo', 'Grace Okonjo'],
    ['Omar Khalid Nasser al-Harazi', 'Omar al-Harazi'],
    ['Pavel Pavel Novotny', 'Pavel Novotny'],
  ]);
  areOne('person', 'particles', [
    ['Willem van der Berg', 'Willem Vanderberg'],
    ['Abd al-Karim Haddad', 'Abdul Karim Haddad'],
    ['Hassan al-Tamimi', 'Hassan Tamimi'],
    ['Khalid bin Rashid', 'Khalid ibn Rashid'],
  ]);
  areOne('person', 'joined words', [
    ['ElenaMarchetti', 'Elena Marchetti'],
    ['Annemarie Stolz', 'Anne-Marie Stolz'],
  ]);
  areOne('person', 'slips', [
    ['Marget Holloway', 'Margret Holloway'],
    ['Viktor Stepanenko', 'Viktor Stepanenco'],
    ['Edw1n Carver', 'Edwin Carver'],
    ['Rosalind Whitcomb', 'Rosalind Whitcmob'],
  ]);
  areOne('person', 'other alphabets', [
    ['Ольга Тихонова', 'Olga Tikhonova'],
    ['Νίκος Παπαδάκης', 'Nikos Papadakis'],
    ['Գոռ Սարգսյան', 'Gor Sargsyan'],
  ]);

  areTwo('person', 'generations', [
    ['Marcus Webb Jr.', 'Marcus Webb Sr.'],
    ['Marcus Webb', 'Marcus Webb Jr.'],
    ['Henry Ashdown II', 'Henry Ashdown III'],
  ]);
  areTwo('person', 'one family', [
    ['Ivanka Dorn', 'Eric Dorn'],
    ['Ruth A. Kessler', 'Noah A. Kessler'],
    ['Paul R. Kessler', 'Paul D. Kessler'],
  ]);
  areTwo('person', 'another surname', [
    ['Daniel Marsh', 'Daniel Pruitt'],
    ['YUSUF AL-BASRI', 'YUSUF AL-HALABI'],
  ]);
  areTwo('person', 'patronymics', [['Anton Petrovich Belov', 'Anton Sergeyevich Belov']]);
  areTwo('person', 'child and father', [['Hamad bin Faisal al-Noor', 'Faisal bin Hamad al-Noor']]);
  areTwo('person', 'sexes', [
    ['Erik Sandvik', 'Erika Sandvik'],
    ['A. Morozov', 'A. Morozova'],
  ]);
  areTwo('person', 'short words', [
    ['Lin Bo', 'Lin Ba'],
    ['Choe Sang Min', 'Choe Sang Nam'],
  ]);
  areTwo('person', 'a given name alone', [
    ['Jack', 'Jack Bellweather'],
    ['John', 'Jack Bellweather'],
    ['R.B.', 'Rosa Benitez'],
  ]);
  areTwo('person', 'writings that no table knows', [['金学成', 'Kim Hak Song']]);
  areTwo('person', 'nothing', [['', 'Anna Bell']]);

  it('says in words why', () => {
    const { reasons } = nameSimilarity('Bill K. Thornbury', 'William Thornberry', 'person');
    assert.deepEqual(reasons, [
      '“bill” is a form of “william”',
      '“thornbury” is a slip away from “thornberry”',
      'only one of them has “k”',
    ]);
  });
});

describe('matching names of organisations', () => {
  areOne('organisation', 'legal forms', [
    ['Northwick Limited', 'Northwick Ltd'],
    ['Brandauer Aktiengesellschaft', 'Brandauer AG'],
    ['Brandauer Aktiengeselschaft', 'Brandauer AG'],
    ['ООО Берёзка', 'Berezka LLC'],
    ['Harrow Peak p.l.c.', 'Harrow Peak'],
    ['OAO Sevneft', 'Sevneft JSC'],
    ['BrandauerAG', 'Brandauer AG'],
  ]);
  areOne('organisation', 'initials', [
    ['X.Y.Z. Company', 'XYZ Co.'],
    ['OPCW', 'Organisation for the Prohibition of Chemical Weapons'],
    ['U.S. Coast Guard', 'US Coast Guard'],
  ]);
  areOne('organisation', 'joined words and small words', [
    ['Green Leaf Foods', 'Greenleaf Foods'],
    ['The Calder & Moss Group', 'Calder and Moss Group'],
    ['University of Durham', 'Durham University'],
  ]);
  areOne('organisation', 'numbers', [
    ['Battalion Thirty-Two', 'Battalion 32'],
    ['Twenty-First Brigade', '21st Brigade'],
    ['Harbor Fund II', 'Harbor Fund 2'],
  ]);
  areOne('organisation', 'spellings', [
    ['World Labour Organisation', 'World Labor Organization'],
    ['Kestrel Logistics', 'Kestral Logistics'],
  ]);

  areTwo('organisation', 'numbers', [
    ['Harbor Fund II', 'Harbor Fund III'],
    ['47th Brigade', '48th Brigade'],
  ]);
  areTwo('organisation', 'places', [
    ['Bank of Norway', 'Bank of Sweden'],
    ['Alder Holdings (Spain) SL', 'Alder Holdings (Italy) SpA'],
    ['US State Department', 'US'],
  ]);
  areTwo('organisation', 'distinctive words', [
    ['Ministry of Finance', 'Ministry of Justice'],
    ['The Arden Trust', 'The Orwell Trust'],
    ['QZX Aviation', 'QLM Aviation'],
  ]);

  it('lowers companies with legal forms of two kinds', () => {
    const { score, reasons } = nameSimilarity('Brandauer AG', 'Brandauer GmbH', 'organisation');
    assert.ok(score < 0.6);
    assert.deepEqual(reasons, ['“ag” and “gmbh” are legal forms of two kinds']);
  });
});

describe('spellings of words in names', () => {
  it('costs confusable letters less and digits more', () => {
    assert.equal(weightedDistance('holt', 'hult'), 0.7);
    assert.equal(weightedDistance('mask', 'mark'), 1);
    assert.equal(weightedDistance('mark', 'ma7k'), 1.5);
    assert.equal(weightedDistance('mark', 'makr'), 1);
    assert.equal(compareSpelling('lee', 'leo').how, 'different');
  });

  it('reads numbers and legal forms', () => {
    assert.deepEqual([numberIn('forty'), numberIn('44'), numberIn('none')], [40, 44, undefined]);
    assert.deepEqual([ordinalIn('third'), ordinalIn('21st'), ordinalIn('zeroth')], [3, 21, undefined]);
    assert.deepEqual(['iv', 'xix', 'viii', 'iix', ''].map(romanIn), [4, 19, 8, undefined, undefined]);
    assert.equal(legalForm('ooo')?.form, legalForm('limited liability company')?.form);
    assert.notEqual(legalForm('ag')?.kind, legalForm('gmbh')?.kind);
  });

  it('writes other alphabets in Latin letters', () => {
    assert.equal(romanise('Щербаков'), 'shcherbakov');
    assert.equal(romanise('ბათუმი'), 'batumi');
    assert.equal(romanise('Łódź'), 'łódź');
  });
});
