import type { Corpus } from '../../../../corpus/corpus';
import type { SourcedRole } from '../../../../corpus/entities';
import type { Source } from '../../../../corpus/source';
import type { BlockAnalysis } from '../../../../text/analysis';
import { fold } from '../../../../text/characters';
import { rememberedFor } from '../../../../text/memo';
import { NATIONAL, type Role } from '../../../../text/names/roles/role';
import type { Span } from '../../../../text/span';
import { areOneState, countryOf } from './nationality';
import type { TitleConflict } from '../question';
import { saidIn, spanOf } from '../words';

/** How many sources are read through for people of an age. */
const MOST_SOURCES = 200;

/** "the 58-year-old Argentine", where the one of that age whom the sources call after a country is a Uruguayan. */
export function* agedNationals(block: BlockAnalysis, corpus: Corpus): Generator<TitleConflict> {
  for (const own of agedIn(block)) {
    const known = corpus.sources
      .slice(0, MOST_SOURCES)
      .flatMap(agedOf)
      .filter(({ age }) => age === own.age);
    const [first] = known;
    const isOther = known.every(({ country }) => country === first!.country && !areOneState(country, own.country));
    if (first && isOther) yield { ...spanOf(own), right: first.written, said: first.said };
  }
}

/** Somebody without a name, by age and country: the span is that of the word for the country, in its block. */
interface Aged extends Span {
  readonly age: string;
  readonly country: string;
  readonly written: string;
  /** From the age on. */
  readonly from: number;
}

/** "58-year-old Uruguayan" in a block. */
function agedIn({ tokens }: BlockAnalysis): Aged[] {
  return tokens.flatMap(({ lower }, at) => {
    const [age, people] = [tokens[at - 2], tokens[at + 1]];
    if (!/^years?-old$/.test(lower) || age?.kind !== 'number' || people?.shape !== 'capital') return [];
    const country = countryOf(fold(people.text));
    const { start, end, text } = people;
    return country ? [{ age: age.text, country: country.name, written: text, from: age.start, start, end }] : [];
  });
}

/** The same in a source, as what it says. */
const agedOf = rememberedFor((source: Source): readonly (Aged & { readonly said: SourcedRole })[] =>
  source.blocks.flatMap(({ start, block }) =>
    agedIn(block).map((aged) => ({ ...aged, said: saidIn(source, roleOf(block, aged), start) })),
  ),
);

function roleOf({ prose }: BlockAnalysis, { from, start, end, written }: Aged): Role {
  return {
    start: from,
    end,
    head: NATIONAL,
    headSpan: { start, end },
    modifiers: [{ start, end, word: fold(written), capital: true }],
    owner: [],
    complement: [],
    tense: 'now',
    text: prose.slice(from, end),
  };
}
