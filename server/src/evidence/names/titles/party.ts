import type { SourcedRole } from '../../../corpus/entities';
import { fold } from '../../../text/characters';
import { shortState, stateOf } from '../../../text/lexicon/states';
import { isAffiliation } from '../../../text/lexicon/titles';
import type { Role } from '../../../text/names/roles/role';
import type { Span } from '../../../text/span';
import type { TitleConflict } from './conflict';
import { capitalised, spanOf, wordsOf } from './words';

const isLawmaker = ({ head }: Role): boolean =>
  /^(?:representative|senator|republican|democrat|independent|lawmaker|legislator)$/.test(head);

/** "a congressman from Kansas", where the sources have R-Neb. */
export function otherState(role: Role, held: readonly SourcedRole[]): TitleConflict | undefined {
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

const partyOf = (word: string): string | undefined => {
  if (!isAffiliation(word)) return undefined;
  return { democratic: 'democrat', tory: 'conservative', gop: 'republican' }[word] ?? word.replace(/s$/, '');
};

/** "Conservative MP" for a Labour one. */
export function otherParty(role: Role, held: readonly SourcedRole[]): TitleConflict | undefined {
  const own = partyWord(role);
  if (!own) return undefined;
  const known = held.flatMap((said) => {
    const found = partyWord(said.role);
    return found ? [{ said, ...found }] : [];
  });
  if (known.length === 0 || known.some(({ party }) => party === own.party)) return undefined;
  const [{ party, said }] = known as [(typeof known)[number]];
  return { start: own.start, end: own.end, right: capitalised(party), said };
}

function partyWord(role: Role): (Span & { party: string }) | undefined {
  const head = partyOf(role.head);
  if (head) return { ...role.headSpan, party: head };
  for (const word of role.modifiers) {
    const party = partyOf(word.word);
    if (party && word.capital) return { ...spanOf(word), party };
  }
  return undefined;
}
