import type { SourcedRole } from '../../../corpus/entities';
import { gazetteer } from '../../../text/lexicon/gazetteer';
import type { Role } from '../../../text/names/roles/role';
import type { TitleConflict } from './conflict';
import { capitalised, spanOf } from './words';

/** Where a demonym says whom somebody serves, or deals with, not where somebody is from. */
const SERVES = /^(?:official|diplomat|envoy|ambassador|negotiator|spokesperson|government|delegate|ally)$/;

/** Where it is the state itself: such roles are compared with their like alone. */
const GOVERNS = /^(?:president|prime minister|premier|minister|leader|chancellor)$/;

/** "the Norwegian goalkeeper", where the sources have the Danish one. */
export function otherNationality(role: Role, held: readonly SourcedRole[]): TitleConflict | undefined {
  const written = role.modifiers.find(({ word }) => countryOf(word) !== undefined);
  if (!written || SERVES.test(role.head)) return undefined;
  const isComparable = ({ head }: Role): boolean =>
    GOVERNS.test(role.head) ? head === role.head : !SERVES.test(head) && !GOVERNS.test(head);
  const same = held.filter((said) => isComparable(said.role));
  const known = same.flatMap((said) =>
    said.role.modifiers.flatMap((word) => (countryOf(word.word) ? [{ said, word }] : [])),
  );
  const own = countryOf(written.word);
  const states = same.flatMap(({ role: other }) => other.complement.map(({ word }) => stateNamed(word)));
  if (GOVERNS.test(role.head) && states.includes(own)) return undefined;
  if (known.length === 0 || known.some(({ word }) => areOneState(countryOf(word.word), own))) return undefined;
  const { said, word } = known[0]!;
  return { ...spanOf(written), right: capitalised(word.word), said };
}

/** A country by the adjective for it; "European" and "Texan" name none that would contradict another. */
function countryOf(word: string): string | undefined {
  const name = gazetteer().demonyms.get(word)?.name;
  return name && /^\p{Lu}/u.test(name) ? name : undefined;
}

const UNITED_KINGDOM = 'United Kingdom';

const HOME_NATIONS = /^(?:England|Scotland|Wales|Northern Ireland)$/;

/** Whether somebody may be called by both: a Scottish and a British minister are no contradiction. */
const areOneState = (a: string | undefined, b: string | undefined): boolean =>
  a === b ||
  [
    [a, b],
    [b, a],
  ].some(([whole, part]) => whole === UNITED_KINGDOM && HOME_NATIONS.test(part ?? ''));

const stateNamed = (word: string): string | undefined => gazetteer().countries.get(word)?.name;
