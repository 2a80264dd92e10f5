import { slotsOf } from '../../evidence/names/slots';
import type { NameCorrection, ResolvedName } from '../../evidence/names/resolution';
import { fold } from '../../text/characters';
import { distance } from '../../text/names/distance';
import type { CheckContext } from '../context';

/** Sources that must write a name so before a correction of it needs no second look. */
const WITNESSES = 2;

/**
 * Whether a correction of a name may be made without anybody looking at it, together with all others like it: a spelling
 * that the house style replaces; or one letter of a name that the draft gives in full and otherwise right, where at least
 * two sources write it and none of them otherwise. Everything else is for the reporter to decide.
 */
export function isCertain({ style }: CheckContext, { name }: ResolvedName, correction: NameCorrection): boolean {
  const { fault, written, right, entity } = correction;
  if (fault === 'variant') return fold(style.match(written.split(/\s+/))?.preferred ?? '') === fold(right);
  if (fault !== 'misspelled' || !entity) return false;
  const [wrong, wanted] = [fold(written), fold(right)];
  const slots = slotsOf(entity);
  const slot = slots.find(({ spellings }) => spellings.some(({ folded }) => folded === wanted));
  if (!slot || slot.spellings.length > 1 || slot.spellings[0]!.sources < WITNESSES) return false;
  if (distance(wrong, wanted, 1) > 1) return false;
  const others = name.form.words.map(fold).filter((word) => word !== wrong);
  const known = new Set(slots.flatMap(({ spellings }) => spellings.map(({ folded }) => folded)));
  return others.length > 0 && others.length < name.form.words.length && others.every((word) => known.has(word));
}
