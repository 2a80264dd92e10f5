import { fold } from '../../../../text/characters';
import { isOrganisationNoun } from '../../../../text/lexicon/kinds';
import { LONGEST_PARTY, partyNamed } from '../../../../text/lexicon/parties';
import { shortState, stateOf } from '../../../../text/lexicon/states';
import { AFFILIATED, type Role, type RoleWord } from '../../../../text/names/roles/role';
import type { Span } from '../../../../text/span';
import type { TitleConflict, TitleQuestion } from '../question';
import { capitalised, spanOf, wordsOf } from '../words';

const isLawmaker = ({ head }: Role): boolean =>
  /^(?:representative|senator|republican|democrat|independent|lawmaker|legislator)$/.test(head);

/** "a congressman from Kansas", where the sources have R-Neb. */
export function otherState({ role, held }: TitleQuestion): TitleConflict | undefined {
  if (!isLawmaker(role)) return undefined;
  const written = wordsOf(role).find(({ word }) => stateOf(word) !== undefined);
  if (!written) return undefined;
  const known = held.flatMap((said) =>
    (isLawmaker(said.role) ? wordsOf(said.role) : []).flatMap(({ word }) =>
      stateOf(word) ? [{ said, state: stateOf(word)! }] : [],
    ),
  );
  const own = stateOf(written.word)!;
  if (known.length === 0 || known.some(({ state }) => state === own)) return undefined;
  const { said, state } = known[0]!;
  const isShort = fold(own) !== written.word;
  return { ...spanOf(written), right: isShort ? shortState(state) : state, said };
}

/** "Conservative MP" for a Labour one, R-Tallis for D-Tallis. */
export function otherParty({ role, held }: TitleQuestion): TitleConflict | undefined {
  const own = partyIn(role);
  if (!own) return undefined;
  const known = held.flatMap((said) => {
    const found = partyIn(said.role);
    return found ? [{ said, ...found }] : [];
  });
  if (known.length === 0 || known.some(({ party }) => party === own.party)) return undefined;
  const [{ party, said }] = known as [(typeof known)[number]];
  return { start: own.start, end: own.end, right: own.end - own.start === 1 ? letterOf(party) : named(party), said };
}

/** "Karl Brand of the Liberals" for the member of the opposition National Union: a party behind the name for another. */
export function otherBench({ role, held }: TitleQuestion): TitleConflict | undefined {
  const own = role.head === AFFILIATED ? partyAmong(role.complement) : undefined;
  if (!own || role.complement.some(({ capital, start, end }) => !capital || start < own.start || end > own.end))
    return undefined;
  const sides = held.flatMap((said) => {
    const name = benchIn(said.role);
    return name.length > 0 ? [{ said, name }] : [];
  });
  const [first] = sides;
  if (
    !first ||
    sides.some(({ name }) => name.some(({ word }) => partyNamed(word) === own.party || own.party.includes(word)))
  )
    return undefined;
  const { text, start } = first.said.role;
  const right = text.slice(first.name[0]!.start - start, first.name[first.name.length - 1]!.end - start);
  return { start: own.start, end: own.end, right, said: first.said };
}

/** The name behind "the opposition" or "the governing" in what somebody belongs to. */
function benchIn({ complement, modifiers, owner }: Role): readonly RoleWord[] {
  for (const words of [complement, owner, modifiers]) {
    const at = words.findIndex(({ word }) => /^(?:opposition|governing|ruling)$/.test(word));
    const name = at < 0 ? [] : words.slice(at + 1).filter(({ capital }) => capital);
    if (name.length > 0) return name;
  }
  return [];
}

/** The party that a role names, in as many words as it has: Labour, Liberal Democrat, R in R-Neb. */
function partyIn(role: Role): (Span & { party: string }) | undefined {
  const head = { word: role.head, capital: true, ...role.headSpan };
  const before = partyNamed(role.head) ? [...role.modifiers, head] : role.modifiers;
  return partyAmong(before) ?? (SPEAKS_FOR_PARTY.test(role.head) ? partyAmong(role.complement) : undefined);
}

/** "leader of the Conservatives", "who speaks for Labour". */
const SPEAKS_FOR_PARTY = /^(?:deputy )?(?:spokesperson|leader|chair|secretary|treasurer|whip|candidate|mp|councillor)$/;

function partyAmong(words: readonly RoleWord[]): (Span & { party: string }) | undefined {
  for (let length = LONGEST_PARTY; length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const part = words.slice(at, at + length);
      const party = partyNamed(part.map(({ word }) => word).join(' '));
      const isBody = isOrganisationNoun(words[at + length]?.word ?? ''); // "House Reform Committee chairman"
      if (party && !isBody && part.every(({ capital }: RoleWord) => capital))
        return { start: part[0]!.start, end: part[length - 1]!.end, party };
    }
  }
  return undefined;
}

const letterOf = (party: string): string => capitalised(party.charAt(0));

const named = (party: string): string =>
  party.length < 5 && !/^(?:green)$/.test(party)
    ? party.toUpperCase()
    : party.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
