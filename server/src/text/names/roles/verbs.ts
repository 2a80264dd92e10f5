import type { Token } from '../../tokens';
import { table } from '../../table';
import { AFFILIATED, type RoleTense } from './role';

/** What a verb says that its subject is, and for which time. */
export interface VerbRole {
  readonly head: string;
  readonly tense: RoleTense;
}

/**
 * Verbs with a preposition that say what somebody is: "who sits on the finance committee", "who speaks for Labour", "who
 * retired from the Court of Appeal".
 */
export const LINKED_VERBS: Readonly<Record<string, VerbRole>> = table({
  'sits on': { head: AFFILIATED, tense: 'now' },
  'serves on': { head: AFFILIATED, tense: 'now' },
  'sat on': { head: AFFILIATED, tense: 'former' },
  'served on': { head: AFFILIATED, tense: 'former' },
  'retired from': { head: AFFILIATED, tense: 'former' },
  'speaks for': { head: 'spokesperson', tense: 'now' },
  'works for': { head: AFFILIATED, tense: 'now' },
  'worked for': { head: AFFILIATED, tense: 'former' },
  'rides for': { head: AFFILIATED, tense: 'now' },
  'rode for': { head: AFFILIATED, tense: 'former' },
  'plays for': { head: AFFILIATED, tense: 'now' },
  'played for': { head: AFFILIATED, tense: 'former' },
  'drives for': { head: AFFILIATED, tense: 'now' },
  'drove for': { head: AFFILIATED, tense: 'former' },
});

/** How a form of being leads to a role: where the role begins, for which time it is held, and whether it was taken up. */
export interface Being {
  readonly at: number;
  readonly tense: RoleTense;
  readonly begins: boolean;
  readonly future?: boolean;
  readonly left?: boolean;
}

/** "is", "became", "has been", "was named": what comes next is held now; "was", "had been", "served as": it was. */
export function tenseOfBeing(tokens: readonly Token[], at: number, end: number): Being | undefined {
  if (at >= end || !OPENS_BEING.test(tokens[at]!.lower)) return undefined;
  const words = tokens
    .slice(at, Math.min(end, at + 7))
    .map(({ lower }) => lower)
    .join(' ');
  for (const { pattern, tense, begins, future, left } of BEING) {
    const length = pattern.exec(words)?.[0].split(' ').length;
    if (length !== undefined)
      return { at: at + length, tense, begins, ...(future && { future }), ...(left && { left }) };
  }
  return undefined;
}

/** The first words of all that `BEING` has. */
export const OPENS_BEING =
  /^(?:was|were|has|had|is|will|being|becomes|became|took|takes|remains|serves|works|acts|used|served|worked|acted|resigned|stepped|retired|quit)\b/;

const BEING: readonly {
  readonly pattern: RegExp;
  readonly tense: RoleTense;
  readonly begins: boolean;
  readonly future?: boolean;
  readonly left?: boolean;
}[] = [
  {
    pattern:
      /^(?:was|were|has been|had been|is|being) (?:(?:himself|herself) )?(?:named|appointed|elected|made|chosen|sworn in|promoted|raised|elevated)(?: from [a-z]+)?(?: (?:as|to))?\b/,
    tense: 'now',
    begins: true,
  },
  {
    pattern: /^(?:will|is to|is due to|is set to) (?:be|become)\b(?! [a-z]+ed\b)/,
    tense: 'now',
    begins: true,
    future: true,
  },
  { pattern: /^(?:becomes|became|has become|took over as|takes over as)\b/, tense: 'now', begins: true },
  { pattern: /^(?:is|remains|has been|serves as|works as|acts as)\b/, tense: 'now', begins: false },
  {
    pattern: /^(?:has |had )?(?:resigned|stepped down|retired|quit) as\b/,
    tense: 'former',
    begins: false,
    left: true,
  },
  {
    pattern: /^(?:was|had been|used to be|served as|worked as|acted as)\b/,
    tense: 'former',
    begins: false,
  },
];
