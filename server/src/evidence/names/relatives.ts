import { fold } from '../../text/characters';
import { isGivenName } from '../../text/lexicon/gazetteer';
import type { LocalName, PlacedMention } from '../../text/names/gather';
import { kindOf } from '../../text/names/mention';
import { parsePerson } from '../../text/names/person';
import { isKin } from '../../text/names/roles/posts';
import type { Role } from '../../text/names/roles/role';
import { rolesOf, type Desk } from './desk';
import { only, slotFix, type Match } from './match';
import { personSlotsOf } from './slots';

/** "Kowalik's brother, Dominik," where the sources know one brother of that surname, by another given name. */
export function likelyRelative(desk: Desk, name: LocalName): Match | undefined {
  const [word, ...more] = name.form.key.split(' ') as [string, ...string[]];
  if (more.length > 0 || !isGivenName(word) || desk.index.knows(word)) return undefined;
  const matches = name.forms.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => mention.roles.filter(isKin).map((role) => relativeOf(desk, mention, role, word))),
  );
  return only(matches.filter((match) => match !== undefined));
}

function relativeOf(desk: Desk, mention: PlacedMention, role: Role, word: string): Match | undefined {
  const family = familyOf(desk, mention, role);
  if (family === undefined) return undefined;
  const relatives = desk.index
    .byWord(family)
    .filter(
      (entity) =>
        entity.person?.core === family &&
        entity.person.given.length > 0 &&
        rolesOf(entity).some((known) => isKin(known) && known.head === role.head),
    );
  const [relative, ...others] = relatives;
  const slots = relative && others.length === 0 ? personSlotsOf(relative) : undefined;
  const reason = `the only ${role.head} of that surname in the sources`;
  return slots && slotFix(relative!, slots.given, word, 'wrong-given', reason, 3);
}

/** The surname of whoever has the relative: the owner by name, or whom "his" and "her" mean, named last before. */
function familyOf(desk: Desk, { block, start }: PlacedMention, { owner, text }: Role): string | undefined {
  const last = owner[owner.length - 1];
  if (last) return last.capital ? parsePerson([last.word]).core : undefined;
  if (!/^(?:his|her)\b/i.test(text)) return undefined;
  const own = desk.draft.blocks[block]!;
  const before = own.block.names.filter((named) => own.start + named.end <= start && kindOf(named.votes) === 'person');
  const words = before[before.length - 1]?.words;
  return words && parsePerson(words.map(fold)).core;
}
