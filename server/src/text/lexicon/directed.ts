import { lemmasOf } from './wordnet';

/**
 * Words for what one party does to another, each line a group that tells of one kind of deed: before the bar what the one
 * who does it does, behind it what the other one does. Of one deed nobody is both.
 */
const DEEDS: readonly string[] = [
  'beat defeat overcome overpower thrash trounce edge outscore outplay outclass oust unseat topple eliminate knock down sink stun upset vanquish rout crush hammer win victory triumph outpoll|lose fall succumb bow',
  'buy purchase acquire acquisition takeover snap swallow|sell',
  'lend loan|borrow',
  'lead head outrank overtake top outsell|trail',
  'succeed replace follow supplant|precede',
  'appoint name nominate choose pick hire recruit install',
  'dismiss sack fire oust remove',
  'own control',
  'employ',
  'sue prosecute',
  'accuse blame',
  'charge indict convict acquit sentence jail imprison',
  'arrest detain apprehend handcuff',
  'kill murder assassinate slay',
  'shoot stab strangle poison bite maul strike hit ram run',
  'attack assault invade bomb bombard shell raid',
  'rescue save free carry pull',
  'teach train coach tutor mentor',
  'found create establish invent discover',
  'pay reimburse compensate owe|owed',
  'supply furnish|receive',
  'colonise colonize annex conquer occupy',
  'infect',
  'adopt foster',
  'fine penalise penalize suspend ban disqualify',
  'endorse back',
  'interview question',
  'call telephone phone',
  'host visit',
];

interface Deed {
  readonly group: number;
  /** The word tells of the one who does it as its subject, and not of the other one. */
  readonly active: boolean;
}

const deeds = new Map<string, Deed[]>();
DEEDS.forEach((line, group) =>
  line.split('|').forEach((words, side) => {
    for (const word of words.split(' ')) {
      const entry = { group, active: side === 0 };
      const list = deeds.get(word);
      if (list) list.push(entry);
      else deeds.set(word, [entry]);
    }
  }),
);

const deedsOf = (lower: string): readonly Deed[] =>
  [lower, ...lemmasOf(lower)].flatMap((lemma) => deeds.get(lemma) ?? []);

/** Whether a word, in lower case and in any form, tells of a deed that goes one way. */
export const isDeed = (lower: string): boolean => deedsOf(lower).length > 0;

/**
 * How two words tell of one deed: "alike" where the subject of both does it, "turned" where the subject of the one is he
 * to whom it is done in the other (won and lost); undefined where they tell of no one deed.
 */
export function deedsCompared(a: string, b: string): 'alike' | 'turned' | undefined {
  const others = deedsOf(b);
  for (const { group, active } of deedsOf(a)) {
    const other = others.find((deed) => deed.group === group);
    if (other) return other.active === active ? 'alike' : 'turned';
  }
  return undefined;
}
