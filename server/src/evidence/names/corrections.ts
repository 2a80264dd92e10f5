import type { Entity } from '../../corpus/entities';
import { fold } from '../../text/characters';
import { formKey, type PlacedMention } from '../../text/names/gather';
import type { Span } from '../../text/span';
import type { Desk } from './desk';
import { swappedGiven } from './givenNames';
import type { Match, WordFix, WordFixes } from './match';
import type { NameCorrection } from './resolution';

/** The corrections of one mention: what the house style wants first, else what its name is to be written as. */
export function correct(desk: Desk, mention: PlacedMention, { entity, fixes }: Match): NameCorrection[] {
  const byStyle = desk.style.match(mention.mention.words);
  if (byStyle) return [styleCorrection(desk, mention, byStyle.preferred, byStyle.first, byStyle.length, entity)];
  if (desk.style.prefers(mention.mention.words)) return [];
  const swapped = entity && swappedGiven(desk, mention, entity);
  const corrections: NameCorrection[] = [];
  const { tokens } = desk.draft.blocks[mention.block]!.block;
  const offset = desk.draft.blocks[mention.block]!.start;
  for (let at = mention.mention.first; at < mention.mention.last; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    const folded = fold(token.text);
    const fix = fixes.get(folded) ?? (at === mention.mention.first ? swapped : undefined) ?? coreFix(fixes, folded);
    if (!fix || fix.right === token.text) continue;
    const right = inCaseOf(token.text, fix.right);
    const span: Span = { start: token.start + offset, end: token.end + offset };
    corrections.push({
      ...span,
      fault: fix.fault,
      mention,
      written: token.text,
      right: folded === fold(fix.right) ? token.text : right,
      rightName:
        fix.fault === 'wrong-given' && entity?.spellings.every(({ key }) => key !== formKey(mention.mention.words))
          ? entity.name
          : rightNameOf(mention, token.text, right),
      entity,
      reason: fix.reason,
      ...(fix.support && { support: fix.support }),
    });
  }
  return corrections;
}

function styleCorrection(
  desk: Desk,
  mention: PlacedMention,
  right: string,
  first: number,
  length: number,
  entity: Entity | undefined,
): NameCorrection {
  const { tokens } = desk.draft.blocks[mention.block]!.block;
  const offset = desk.draft.blocks[mention.block]!.start;
  const words = tokens.slice(mention.mention.first, mention.mention.last).filter(({ kind }) => kind === 'word');
  const [start, end] = [words[first]!.start + offset, words[first + length - 1]!.end + offset];
  const written = desk.draft.text.slice(start, end);
  return { start, end, fault: 'variant', mention, written, right, rightName: right, entity, reason: 'house style' };
}

/** Fixes of a surname's core reach al-Sabbagh and O'Brien too. */
function coreFix(fixes: WordFixes, folded: string): WordFix | undefined {
  const prefix = /^(?:al|el|ibn|bin|d|o)[-']/.exec(folded)?.[0];
  const fix = prefix ? fixes.get(folded.slice(prefix.length)) : undefined;
  return fix;
}

/** The right word with the capitals of the word that it replaces, where those were all or only the first. */
export function inCaseOf(written: string, right: string): string {
  if (written.length > 1 && written === written.toUpperCase() && right.length > 3) return right.toUpperCase();
  return right;
}

const rightNameOf = (mention: PlacedMention, written: string, right: string): string =>
  mention.mention.words.map((word) => (word === written ? right : word)).join(' ');
