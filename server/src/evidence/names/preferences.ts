import type { Entity } from '../../corpus/entities';
import { fold } from '../../text/characters';
import { areTransliterations, barePunctuation, distance, likeness } from '../../text/names/distance';
import type { LocalName } from '../../text/names/gather';
import { compareGiven, isSameGiven, withoutParticle } from '../../text/names/person';
import type { Desk } from './desk';
import type { WordFix, WordFixes } from './match';
import { hasSpelling, personSlotsOf, preferred, slotsOf, type Slot } from './slots';

/** Which words of a name that means a known entity most sources write otherwise. */
export function preferences(desk: Desk, name: LocalName, entity: Entity): WordFixes {
  const fixes = new Map<string, WordFix>();
  const own = new Set(name.forms.flatMap(({ key }) => key.split(' ')));
  for (const slot of slotsOf(entity)) {
    if (slot.spellings.length < 2) continue;
    const written = slot.spellings.filter(({ folded }) => desk.writes(folded));
    const best = preferred(slot);
    for (const spelling of written.filter(({ folded }) => own.has(folded))) {
      const right =
        best ??
        (written.length > 1
          ? mostUsedInDraft(
              desk,
              written.map(({ folded }) => folded),
              slot,
            )
          : undefined);
      if (!right || right.folded === spelling.folded || isAcceptedForm(entity, slot, spelling.folded, right.folded))
        continue;
      const support = { written: spelling.sources, right: right.sources };
      const fault = !best
        ? 'inconsistent'
        : slot.role === 'given' && likeness(spelling.folded, right.folded) === 'different'
          ? 'wrong-given'
          : 'variant';
      const reason = best
        ? 'most sources write it otherwise'
        : 'the draft writes it otherwise elsewhere, and the sources are divided';
      fixes.set(spelling.folded, { fault, right: right.written, reason, support });
    }
  }
  return new Map([...spelledOtherwise(name, entity), ...fixes]);
}

/** Spellings in no source of what is the name all the same: Mohamed for Mohammed, Stephen for Steven, al-Hadi for el-Hadi. */
function spelledOtherwise({ person, forms }: LocalName, entity: Entity): WordFixes {
  const slots = personSlotsOf(entity);
  const fixes = new Map<string, WordFix>();
  const first = person?.given[0];
  if (!slots) return fixes;
  const given = preferred(slots.given);
  if (given && first && !hasSpelling(slots.given, first) && areSpellingsOfOne(first, given.folded)) {
    const isStyle = areTransliterations(first, given.folded);
    const support = { written: 0, right: given.sources };
    if (isStyle)
      fixes.set(first, { fault: 'variant', right: given.written, reason: 'the spelling of the sources', support });
    else if (given.sources > 1)
      fixes.set(first, { fault: 'misspelled', right: given.written, reason: 'the same name in another spelling' });
  }
  const family = preferred(slots.family);
  for (const word of new Set(forms.flatMap(({ key }) => key.split(' ')))) {
    if (!family || word === family.folded || !/^(?:al|el)-/.test(word) || !/^(?:al|el)-/.test(family.folded)) continue;
    if (withoutParticle(word) !== family.core || hasFolded(slots.family, word)) continue;
    const support = { written: 0, right: family.sources };
    fixes.set(word, { fault: 'variant', right: family.written, reason: 'the spelling of the sources', support });
  }
  return fixes;
}

const hasFolded = ({ spellings }: Slot, word: string): boolean => spellings.some(({ folded }) => folded === word);

/** Two ways to write one given name, neither of which is a short form of it. */
function areSpellingsOfOne(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4 || compareGiven([a], [b]) !== 'forms') return false;
  if (long.startsWith(short) && long.slice(short.length) !== 'h') return false;
  const edits = long.length < 6 ? 1 : 2;
  return distance(a, b, edits) <= edits;
}

function mostUsedInDraft(desk: Desk, words: readonly string[], slot: Slot): Slot['spellings'][number] | undefined {
  const uses = new Map(words.map((word) => [word, 0]));
  for (const name of desk.names) {
    for (const { key, mentions } of name.forms) {
      const last = key.split(' ').pop()!;
      if (uses.has(last)) uses.set(last, uses.get(last)! + mentions.length);
    }
  }
  const [first, second] = [...uses].sort((a, b) => b[1] - a[1]);
  if (!first || (second && second[1] === first[1])) {
    // used equally often: the one that came first stands
    const order = desk.whole.text.toLowerCase();
    const earliest = [...uses.keys()].sort((a, b) => order.indexOf(a) - order.indexOf(b))[0];
    return slot.spellings.find(({ folded }) => folded === earliest);
  }
  return slot.spellings.find(({ folded }) => folded === first[0]);
}

/** The Clintons are no misspelled Clinton. */
const isPlural = (a: string, b: string): boolean => a === `${b}s` || b === `${a}s` || a === `${b}es` || b === `${a}es`;

/** Steve and Steven, J. and João, U.S. and US are each right, and so are names that are not spellings of one another. */
function isAcceptedForm({ links }: Entity, { role }: Slot, written: string, right: string): boolean {
  if (barePunctuation(written) === barePunctuation(right)) return true;
  if (isPlural(written, right)) return true;
  const isSpelling = likeness(written, right) !== 'different';
  if (role !== 'given') return !isSpelling;
  if (isSameGiven(compareGiven([written], [right]))) return true;
  return (
    !isSpelling && !links.some(({ otherGiven, spelling }) => otherGiven && fold(spelling).startsWith(`${written} `))
  );
}
