import type { WordItem } from '../../../text/claims/statement';
import { areOpposites } from '../../../text/lexicon/opposites';
import { relationOf } from '../../../text/lexicon/senses';
import { areThingsOfOneKind, isMostly } from '../../../text/lexicon/wordnet';
import type { Alignment, SlotScore } from '../alignment/align';
import { withOthers } from '../alignment/others';
import type { Passage } from '../alignment/passage';
import { phraseScore, type PhraseScore } from '../alignment/phrase';

/** A noun of a source where the draft has another one of its kind: mangoes for oranges. */
export interface NounMatch {
  readonly passage: Passage;
  readonly item: WordItem;
  readonly context: SlotScore;
  readonly phrase: PhraseScore;
}

/** Holds a noun of the draft against one of a source, both by index; undefined where they are not of two things of one kind. */
export function matchNouns(pair: Alignment, slot: number, other: number, passage: Passage): NounMatch | undefined {
  const [own, item] = [pair.draft.items[slot]!.item as WordItem, pair.source.items[other]!.item as WordItem];
  if (item.quoted || !isMostly(item.word, 'n') || !areThingsOfOneKind(own.word, item.word)) return undefined;
  if (GENERAL.test(own.word) || GENERAL.test(item.word)) return undefined;
  if (relationOf(own.word, item.word) !== 'none' || areOpposites(own.word, item.word)) return undefined;
  const context = withOthers(pair.score(slot, other), pair, slot, other);
  return { passage, item, context, phrase: phraseScore(pair, slot, other, context.pairs) };
}

/** What many things of one kind are called together, and parts of them. */
const GENERAL =
  /^(?:fruits?|foods?|meals?|meats?|vegetables?|drinks?|dish|dishes|produce|crops?|grains?|animals?|beasts?|birds?|fish|livestock|cattle|game|plants?|trees?|flowers?|bush|bushes|woods?|timber|stones?|rocks?|minerals?|metals?|ores?|materials?|substances?|fuels?|gas|gases|liquids?|fluids?|drugs?|medicines?|medications?|chemicals?|powders?|water|air|dust|soil|earth|sand|bod(?:y|ies)|heads?|hands?|arms?|legs?|eyes?|faces?|hearts?|backs?|shoulders?|hair|skin|flesh|blood|breakfasts?|lunch|lunches|dinners?|suppers?)$/;

const SURE = 0.55;
const SHARED = 1.5;
/** Of the words beside it all but this many must be the source's as well. */
const MISSING = 1;
const LEAST_BESIDE = 3;

/** The passages that surely have another noun in the place of the draft's, the closest first. */
export const swappedNouns = (matches: readonly NounMatch[]): NounMatch[] =>
  matches
    .filter(
      ({ context, phrase }) =>
        context.score >= SURE &&
        context.shared >= SHARED &&
        context.rivals === 0 &&
        context.strangers === 0 &&
        (phrase.enclosed || (phrase.shared >= LEAST_BESIDE && phrase.of - phrase.shared <= MISSING)),
    )
    .sort((a, b) => b.context.score - a.context.score);
