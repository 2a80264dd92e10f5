import { table } from '../table';

/**
 * Where words must stand to say what a line is about: behind "is" and the like, before those of whom they say how many are
 * meant, right beside what they bound, or anywhere.
 */
export type TurnPlace = 'predicate' | 'share' | 'bound' | 'anywhere';

/** Groups of words of which a fact allows only one, by what they tell of. */
export interface TurnFamily {
  readonly place: TurnPlace;
  /** The groups of words of each side, in lower case; those with one index say the same in one form, if they have so many. */
  readonly sides: readonly (readonly string[])[];
  /** Sides that do not shut each other out, as pairs of their numbers. */
  readonly compatible?: readonly (readonly [number, number])[];
}

/**
 * Small words, and groups of words, on which a claim turns as on a verb and its opposite: "in public" and "behind closed
 * doors", "most of" and "few of". A closed list, made for what reports tell.
 */
export const TURNS: Readonly<Record<string, TurnFamily>> = table({
  openness: {
    place: 'anywhere',
    sides: [
      ['in public', 'publicly', 'in open court', 'openly', 'in open session'],
      ['in private', 'privately', 'behind closed doors', 'secretly', 'in closed session', 'in camera', 'in secret'],
    ],
  },
  stance: {
    place: 'predicate',
    sides: [
      ['in favour of', 'in favor of', 'in favour', 'in favor'],
      ['against', 'opposed to'],
    ],
  },
  share: {
    place: 'share',
    sides: [
      ['all', 'all of', 'every', 'every one of', 'each of', 'everybody', 'everyone', 'both', 'both of'],
      [
        'most',
        'most of',
        'the majority of',
        'the bulk of',
        'nearly all',
        'almost all',
        'a large part of',
        'much of',
        'many',
        'many of',
      ],
      ['some of', 'including some', 'several of'],
      ['few', 'few of', 'a minority of', 'hardly any', 'very few', 'only a few', 'a small part of', 'little of'],
      ['none', 'none of', 'not one of', 'nobody', 'no one', 'neither', 'neither of'],
    ],
    compatible: [
      [0, 1],
      [0, 2],
      [1, 2],
      [2, 3],
      [3, 4],
    ],
  },
  frequency: {
    place: 'anywhere',
    sides: [
      ['always', 'every time'],
      ['often', 'frequently', 'regularly'],
      ['rarely', 'seldom', 'hardly ever'],
      ['never'],
    ],
    compatible: [
      [0, 1],
      [2, 3],
    ],
  },
  continuance: {
    place: 'anywhere',
    sides: [['still'], ['no longer']],
  },
  speed: {
    place: 'anywhere',
    sides: [
      ['more slowly', 'slower', 'less quickly', 'less rapidly'],
      ['faster', 'more quickly', 'more rapidly', 'more swiftly', 'quicker'],
    ],
  },
  origin: {
    place: 'anywhere',
    sides: [
      ['from the front', 'head-on'],
      ['from behind', 'from the back', 'from the rear'],
    ],
  },
  hand: {
    place: 'anywhere',
    sides: [
      ['on the left', 'left-hand', 'to the left', 'from the left', 'left bank', 'left side'],
      ['on the right', 'right-hand', 'to the right', 'from the right', 'right bank', 'right side'],
    ],
  },
  interior: {
    place: 'bound',
    sides: [['inside'], ['outside']],
  },
  switch: {
    place: 'predicate',
    sides: [
      ['on', 'in the on position', 'switched on', 'turned on'],
      ['off', 'in the off position', 'switched off', 'turned off'],
    ],
  },
  order: {
    place: 'predicate',
    sides: [
      ['in working order', 'in order', 'working'],
      ['out of order', 'out of action', 'broken'],
    ],
  },
  pay: {
    place: 'anywhere',
    sides: [
      ['on full pay', 'at full pay', 'with full pay', 'on full salary', 'with pay'],
      ['without pay', 'unpaid', 'on no pay'],
      ['on half pay', 'at half pay', 'with half pay', 'on half salary', 'on reduced pay', 'at reduced pay'],
    ],
  },
  charge: {
    place: 'anywhere',
    sides: [
      ['free of charge', 'for free', 'at no cost', 'for nothing'],
      ['for a fee', 'at a charge', 'at cost price'],
    ],
  },
  hours: {
    place: 'anywhere',
    sides: [
      ['full-time', 'full time'],
      ['part-time', 'part time'],
    ],
  },
  extent: {
    place: 'anywhere',
    sides: [
      ['in full', 'fully', 'entirely', 'completely', 'wholly'],
      ['in part', 'partly', 'partially', 'half'],
    ],
  },
  term: {
    place: 'anywhere',
    sides: [
      ['for good', 'permanently', 'indefinitely'],
      ['for the time being', 'temporarily', 'for now', 'provisionally'],
    ],
  },
  intent: {
    place: 'anywhere',
    sides: [
      ['on purpose', 'deliberately', 'intentionally', 'knowingly'],
      ['by accident', 'accidentally', 'unintentionally', 'unknowingly', 'by mistake', 'inadvertently'],
    ],
  },
  law: {
    place: 'anywhere',
    sides: [
      ['legally', 'lawfully'],
      ['illegally', 'unlawfully'],
    ],
  },
  will: {
    place: 'anywhere',
    sides: [
      ['voluntarily', 'of his own free will', 'of her own free will', 'of their own free will', 'willingly'],
      ['under duress', 'against his will', 'against her will', 'against their will', 'unwillingly', 'by force'],
    ],
  },
  presence: {
    place: 'anywhere',
    sides: [
      ['in person'],
      ['by video', 'by video link', 'remotely', 'online', 'by telephone', 'by phone', 'by letter', 'in writing'],
    ],
  },
  words: {
    place: 'anywhere',
    sides: [
      ['in writing', 'by letter', 'by email', 'by e-mail'],
      ['orally', 'verbally', 'by word of mouth', 'by telephone', 'by phone'],
    ],
  },
  warning: {
    place: 'anywhere',
    sides: [
      ['unannounced', 'without warning', 'without notice', 'without an appointment', 'without announcement'],
      ['by appointment', 'by arrangement', 'with an appointment', 'after a warning', 'with notice'],
    ],
  },
  end: {
    place: 'anywhere',
    sides: [
      ['to the end', 'until the end', 'till the end', 'to the last'],
      ['before the end', 'before it ended', 'before it was over'],
    ],
  },
  company: {
    place: 'anywhere',
    sides: [
      [
        'alone',
        'on his own',
        'on her own',
        'on their own',
        'by himself',
        'by herself',
        'single-handed',
        'single-handedly',
      ],
      ['with others', 'together with others', 'with help', 'with the help of', 'with accomplices'],
    ],
  },
  day: {
    place: 'anywhere',
    sides: [
      ['by day', 'during the day', 'in daylight', 'in broad daylight'],
      ['by night', 'during the night', 'at night', 'after dark', 'overnight'],
    ],
  },
  unity: {
    place: 'anywhere',
    sides: [
      ['unanimously', 'by a unanimous vote', 'without dissent', 'with one voice'],
      ['narrowly', 'by a majority', 'by a narrow majority', 'by one vote', 'by a single vote'],
    ],
  },
  schedule: {
    place: 'anywhere',
    sides: [
      ['on time', 'on schedule', 'ahead of schedule', 'ahead of time'],
      ['behind schedule', 'too late'],
    ],
  },
  budget: {
    place: 'anywhere',
    sides: [
      ['within budget', 'on budget', 'under budget'],
      ['over budget', 'above budget'],
    ],
  },
  advice: {
    place: 'bound',
    sides: [
      ['on the advice of', 'at the request of', 'at the wish of', 'with the consent of', 'with the approval of'],
      [
        'against the advice of',
        'against the wishes of',
        'against the will of',
        'without the consent of',
        'without the approval of',
      ],
    ],
  },
  lack: {
    place: 'bound',
    sides: [
      ['with', 'with a', 'with an', 'with the'],
      ['without', 'without a', 'without an', 'without the', 'without any'],
    ],
  },
  scope: {
    place: 'bound',
    sides: [
      ['only', 'solely', 'nothing but'],
      ['more than', 'not only', 'not just'],
      ['everything but', 'all but', 'everything except'],
    ],
    compatible: [[1, 2]],
  },
  bound: {
    place: 'bound',
    sides: [
      [
        'more than',
        'over',
        'above',
        'at least',
        'no fewer than',
        'no less than',
        'not less than',
        'not fewer than',
        'a minimum of',
      ],
      [
        'less than',
        'under',
        'below',
        'at most',
        'no more than',
        'not more than',
        'fewer than',
        'up to',
        'a maximum of',
      ],
    ],
  },
  condition: {
    place: 'bound',
    sides: [
      ['if', 'only if', 'provided that', 'as long as'],
      ['unless', 'except if'],
    ],
  },
  membership: {
    place: 'predicate',
    sides: [
      ['among', 'one of', 'part of', 'included in'],
      ['not among', 'not one of', 'not part of', 'not included in'],
    ],
  },
  role: {
    place: 'anywhere',
    sides: [['as a witness'], ['as a suspect', 'as an accused', 'as a defendant']],
  },
  travel: {
    place: 'anywhere',
    sides: [
      ['on foot'],
      ['by car', 'by taxi', 'by lorry', 'by truck'],
      ['by bus', 'by coach'],
      ['by train', 'by rail'],
      ['by bicycle', 'by bike'],
      ['by helicopter'],
      ['by plane', 'by air'],
      ['by boat', 'by ship', 'by ferry', 'by sea'],
      ['by road'],
    ],
    compatible: [
      [1, 8],
      [2, 8],
      [4, 8],
      [5, 6],
    ],
  },
  payment: {
    place: 'anywhere',
    sides: [
      ['in cash', 'in notes'],
      ['in shares', 'in stock'],
      ['by cheque', 'by check'],
      ['by bank transfer', 'by transfer'],
    ],
  },
});
