import type { Corpus } from '../../../corpus/corpus';
import type { Draft } from '../../../draft/draft';
import { formKey } from '../../../text/names/gather';
import type { DayNumber } from '../../../text/dates/calendar';
import { shifted, type Span } from '../../../text/span';
import type { NameCorrection, ResolvedName } from '../resolution';
import type { TitleConflict } from './question';
import { namelessConflicts, titleConflict, TitleDesk } from './titles';

/** A word of the draft that says of somebody what he is, and that conflicts with the sources; the span counts in the draft. */
export interface WrongTitle extends Span {
  readonly conflict: TitleConflict;
  /** Of whom it is said; undefined where that is not known. */
  readonly name: string | undefined;
  /** Where the draft names that person beside it. */
  readonly of: Span | undefined;
}

/** The draft gives the name of one person and the post of another; that is reported as the wrong name. */
const isOwnName = ({ fault, entity, mention }: NameCorrection): boolean =>
  fault === 'wrong-given' &&
  entity !== undefined &&
  entity.spellings.some(({ key }) => key === formKey(mention.mention.words));

/**
 * The titles of a draft that conflict with the sources.
 *
 * @param written The day of the draft.
 * @param within The index of the one block whose titles are wanted; left out: all.
 */
export function wrongTitlesIn(
  draft: Draft,
  corpus: Corpus,
  names: readonly ResolvedName[],
  written: DayNumber | undefined,
  within?: number,
): WrongTitle[] {
  const isWanted = (block: number): boolean => within === undefined || block === within;
  const desk = new TitleDesk(draft, corpus, names, written);
  const placed = (block: number, conflict: TitleConflict, name: string | undefined, of?: Span): WrongTitle => ({
    ...shifted(conflict, draft.blocks[block]!.start),
    conflict,
    name,
    of,
  });
  const wrong: WrongTitle[] = [];
  for (const { name, entity, corrections } of names) {
    if (entity?.kind !== 'person') continue;
    for (const mention of name.forms.flatMap(({ mentions }) => mentions)) {
      if (!isWanted(mention.block)) continue;
      const isSwapped = corrections.some(
        (correction) => correction.mention === mention && correction.entity === entity && isOwnName(correction),
      );
      if (mention.mention.quoted || isSwapped) continue;
      const conflict = titleConflict(desk, mention, entity);
      if (conflict) wrong.push(placed(mention.block, conflict, entity.name, mention));
    }
  }
  for (const { block, conflict, entity } of namelessConflicts(desk, within))
    wrong.push(placed(block, conflict, entity?.name));
  return wrong;
}
