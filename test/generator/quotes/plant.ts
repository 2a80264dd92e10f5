import type { Source } from '../../../server/src/corpus/source';
import type { Draft } from '../../../server/src/draft/draft';
import { fold } from '../../../server/src/text/characters';
import { isGivenName } from '../../../server/src/text/lexicon/gazetteer';
import { textOf } from '../../../server/src/text/span';
import { applyEdits, type Edit, type Planted } from '../plant';
import { Random } from '../random';
import { alter } from './alterations';
import { carriedQuotations, hasWordsOf, isCarried, type CarriedQuotation } from './carried';
import { QUOTE_KINDS, type Alteration, type QuoteKind } from './kinds';

export interface QuoteOptions {
  readonly seed: string | number;
  /** How many errors at most; one a quotation. */
  readonly most: number;
  readonly kinds?: readonly QuoteKind[];
}

/** Plants errors into those quotations of a draft that sources have word for word, the same for the same seed. */
export function plantInQuotations(draft: Draft, sources: readonly Source[], options: QuoteOptions): Planted {
  const random = new Random(options.seed);
  const pool = vocabulary(draft);
  const quotations = carriedQuotations(draft, sources);
  const edits: Edit[] = [];
  const used = new Set<CarriedQuotation>();
  for (const quotation of random.shuffled(quotations)) {
    if (edits.length >= options.most) break;
    if (used.has(quotation)) continue;
    for (const kind of random.shuffled(options.kinds ?? QUOTE_KINDS)) {
      const edit = editOf(kind, quotation, quotations, { draft, sources, pool, random });
      if (!edit || edits.some((other) => edit.start <= other.end && other.start <= edit.end)) continue;
      edits.push(edit);
      used.add(quotation);
      break;
    }
  }
  return applyEdits(draft.text, edits);
}

/** What edits are made of. */
interface Given {
  readonly draft: Draft;
  readonly sources: readonly Source[];
  /** Words to put in. */
  readonly pool: readonly string[];
  readonly random: Random;
}

function editOf(
  kind: QuoteKind,
  quotation: CarriedQuotation,
  all: readonly CarriedQuotation[],
  given: Given,
): Edit | undefined {
  const { draft, pool, random } = given;
  if (kind === 'speaker') return otherSpeaker(quotation, draft, random);
  if (kind === 'halves') return mergedHalves(quotation, all, given);
  const change = alter(kind, quotation.words, draft.text, pool, random);
  return change && { ...change, ...altered(quotation), kind, accept: ACCEPTED[kind] ?? [] };
}

const altered = ({ sources, words }: CarriedQuotation): Pick<Edit, 'rule' | 'of' | 'why'> => ({
  rule: 'quote-altered',
  of: words.length < 8 ? 'under 8 words' : words.length < 16 ? '8 to 15 words' : '16 words and more',
  why: `${sources[0]!.id} has “${words.map(({ text }) => text).join(' ')}”`,
});

const ACCEPTED: Partial<Record<Alteration, readonly string[]>> = {
  number: ['number-mismatch', 'date-mismatch'],
  negation: ['claim-contradicted'],
};

/** Another person of the draft as the one who said it. */
function otherSpeaker({ speech, sources, words }: CarriedQuotation, draft: Draft, random: Random): Edit | undefined {
  const { speaker } = speech;
  if (speaker?.sign !== 'name' || speaker.titleStart !== speaker.start || words.length < 5) return undefined;
  const own = speaker.mention.words;
  // "Wright of the Union of Concerned Scientists said"
  if (/\b(?:of|of the)\s$/.test(draft.text.slice(0, speaker.start))) return undefined;
  // a source that leaves the speaker open proves nothing
  const isSaid = sources.some((source) =>
    source.speech.some(
      (said) =>
        said.speaker?.mention.words.at(-1) === own.at(-1) &&
        textOf(source.text, said)
          .toLowerCase()
          .includes(words[words.length - 2]!.lower),
    ),
  );
  const others = draft.names
    .filter(({ kind, form }) => kind === 'person' && isFullName(form.words))
    .filter(({ form }) => !form.words.some((word) => own.includes(word)))
    .map(({ form }) => form.words.join(' '));
  const newText = isSaid ? random.pick(others) : undefined;
  if (!newText) return undefined;
  const { start, end } = speaker;
  const rule = { rule: 'quote-misattributed', accept: ['entity-mismatch'], of: 'speaker' };
  return { start, end, newText, kind: 'speaker', ...rule, why: `${sources[0]!.id} gives it to ${own.join(' ')}` };
}

/** A given name and a surname: no captions, places or parts of names, which no editor would put there. */
const isFullName = (words: readonly string[]): boolean =>
  words.length > 1 && words.length < 4 && isGivenName(fold(words[0]!));

/** Two quotations of one speaker, from two paragraphs, in one pair of marks with nothing to show where they meet. */
function mergedHalves(
  quotation: CarriedQuotation,
  all: readonly CarriedQuotation[],
  { draft, sources, random }: Given,
): Edit | undefined {
  const { speech, words } = quotation;
  const own = textOf(draft.text, quotation);
  const surname = speech.speaker?.mention.words.at(-1);
  const others = all.filter(
    (other) =>
      Math.abs(other.speech.block - speech.block) > 1 &&
      surname !== undefined &&
      other.speech.speaker?.mention.words.at(-1) === surname &&
      other.sources.some((source) => quotation.sources.includes(source)) &&
      !areOne(own, textOf(draft.text, other), sources),
  );
  const other = random.pick(others);
  if (!other) return undefined;
  const { end } = words[words.length - 1]!;
  const added = draft.text.slice(other.words[0]!.start, other.words[other.words.length - 1]!.end);
  const capital = added.charAt(0).toUpperCase() + added.slice(1);
  const start = words[words.length - 1]!.start;
  const newText = `${draft.text.slice(start, end)}. ${capital}`;
  return { start, end, newText, kind: 'halves', ...altered(quotation), accept: [] };
}

/** Whether two quotations are rightly one: somebody has them so, or one says nothing more than the other. */
const areOne = (one: string, other: string, sources: readonly Source[]): boolean =>
  hasWordsOf(one, other) || hasWordsOf(other, one) || isCarried(`${one} ${other}`, sources);

/** The words of a draft in small letters, to be put in the place of others. */
const vocabulary = (draft: Draft): string[] => [
  ...new Set(
    draft.blocks.flatMap(({ block }) =>
      block.tokens.filter(({ shape, text }) => shape === 'lower' && /^[a-z]{4,}$/.test(text)).map(({ text }) => text),
    ),
  ),
];
