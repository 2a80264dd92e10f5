import { lemmasOf } from './wordnet';
import { table } from '../table';

/** Verbs that mean something of their own with a small word behind them, each with one word for it. */
const PHRASAL: Readonly<Record<string, string>> = table({
  'turn down': 'reject',
  'vote for': 'support',
  'vote against': 'oppose',
  'vote down': 'reject',
  'throw out': 'dismiss',
  'strike down': 'overturn',
  'call off': 'cancel',
  'break off': 'suspend',
  'go ahead': 'proceed',
  'press ahead': 'proceed',
  'rule out': 'exclude',
  'go up': 'rise',
  'go down': 'fall',
  'come down': 'fall',
  'shut down': 'close',
  'close down': 'close',
  'set up': 'establish',
  'knock down': 'demolish',
  'tear down': 'demolish',
  'pull down': 'demolish',
  'pull out': 'withdraw',
  'step down': 'resign',
  'stand down': 'resign',
  'take on': 'hire',
  'lay off': 'dismiss',
  'carry on': 'continue',
  'go on': 'continue',
  'speed up': 'accelerate',
  'slow down': 'slow',
  'do away': 'abolish',
  'wave through': 'approve',
  'sign off': 'approve',
  'turn away': 'refuse',
  'back out': 'withdraw',
  'drop out': 'withdraw',
  'bow out': 'withdraw',
  'stay away': 'boycott',
  'walk out': 'leave',
  'sign up': 'join',
  'give up': 'abandon',
  'phase out': 'abolish',
  'put off': 'postpone',
  'put back': 'postpone',
  'bring forward': 'hasten',
  'cut back': 'reduce',
  'fall through': 'fail',
  'hold back': 'withhold',
  'own up': 'admit',
  'wind down': 'close',
});

/** The small words. */
const PARTICLES = new Set(Object.keys(PHRASAL).map((phrase) => phrase.split(' ')[1]!));

/** The word that a verb, in lower case and in any form, stands for with the small word behind it; undefined for none. */
export function phrasalMeaning(verb: string, particle: string): string | undefined {
  if (!PARTICLES.has(particle)) return undefined;
  for (const lemma of lemmasOf(verb)) {
    const meaning = PHRASAL[`${lemma} ${particle}`];
    if (meaning) return meaning;
  }
  return undefined;
}
