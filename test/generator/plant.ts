import { fold } from '../../server/src/text/characters';
import { areForms } from '../../server/src/text/lexicon/nicknames';
import type { Span } from '../../server/src/text/span';
import { occurrenceAt, type ErrorKind, type Label, type NameError } from './labels';
import { misspellings, SLIPS } from './misspell';
import { Random } from './random';
import type { NameUse, Target } from './target';
import { titleSwaps } from './titles';
import { GIVEN_NAMES } from './words';

/** What a planter may do. */
export interface PlantOptions {
  readonly seed: string | number;
  /** How many errors at most; one a name. */
  readonly most: number;
  /** Whether a folded word must not come of a misspelling: the sources have it, or it is an ordinary word. */
  readonly isTaken: (folded: string) => boolean;
  /** Errors of these kinds only. */
  readonly kinds?: readonly string[];
}

/** A text with errors in it, and where they are. */
export interface Planted {
  readonly text: string;
  readonly labels: readonly Label[];
}

/** One change of the text, before it is made: the span counts in the text as it was. */
export interface Edit extends Span {
  readonly newText: string;
  readonly kind: ErrorKind;
  readonly rule: string;
  readonly accept: readonly string[];
  readonly of: string;
  readonly why: string;
  /** Replacements that are as right as what stood there. */
  readonly equal?: readonly string[];
}

/** How often each kind is chosen where a name allows several: titles and given names are seldom to be had. */
const WEIGHTS: Readonly<Record<NameError, number>> = {
  omission: 2,
  doubling: 2,
  swap: 2,
  vowel: 2,
  sound: 3,
  given: 4,
  title: 10,
  nationality: 10,
};

/** Plants errors into a text, at most one for each of the names, the same for the same seed. */
export function plant(text: string, targets: readonly Target[], options: PlantOptions): Planted {
  const random = new Random(options.seed);
  const edits: Edit[] = [];
  const touched = new Set<string>();
  for (const target of random.shuffled(targets)) {
    if (edits.length >= options.most) break;
    const words = fold(target.name).split(' ');
    if (words.some((word) => touched.has(word))) continue;
    const edit = chooseEdit(text, target, random, options);
    if (!edit || edits.some((other) => edit.start <= other.end + 1 && other.start <= edit.end + 1)) continue;
    edits.push(edit);
    for (const word of words) touched.add(word);
  }
  return applyEdits(text, edits);
}

/** A text with changes made, each with its label. */
export function applyEdits(text: string, edits: readonly Edit[]): Planted {
  let planted = '';
  let at = 0;
  const placed: { edit: Edit; start: number; end: number }[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    planted += text.slice(at, edit.start);
    placed.push({ edit, start: planted.length, end: planted.length + edit.newText.length });
    planted += edit.newText;
    at = edit.end;
  }
  planted += text.slice(at);
  const labels = placed.map(({ edit, start, end }) => ({
    rule: edit.rule,
    accept: edit.accept,
    text: edit.newText,
    occurrence: occurrenceAt(planted, { start, end }),
    fix: edit.equal?.length ? [text.slice(edit.start, edit.end), ...edit.equal] : text.slice(edit.start, edit.end),
    why: edit.why,
    kind: edit.kind,
    of: edit.of,
    start,
    end,
  }));
  return { text: planted, labels };
}

/** An error for a name: first the kind, so that kinds keep their shares, then where and which. */
function chooseEdit(text: string, target: Target, random: Random, options: PlantOptions): Edit | undefined {
  const byKind = new Map<NameError, NameEdit[]>();
  for (const edit of possibleEdits(text, target, options)) {
    if (options.kinds && !options.kinds.includes(edit.kind)) continue;
    const edits = byKind.get(edit.kind);
    if (edits) edits.push(edit);
    else byKind.set(edit.kind, [edit]);
  }
  const kinds = [...byKind.keys()].flatMap((kind) => Array.from({ length: WEIGHTS[kind] }, () => kind));
  const kind = random.pick(kinds);
  if (kind === undefined) return undefined;
  const edits = byKind.get(kind)!;
  if (kind !== 'given') return random.pick(edits);
  // half the time a name with the same initial
  const kindred = edits.filter(({ newText, start }) => newText.charAt(0) === text.charAt(start));
  return random.next() < 0.5 && kindred.length > 0 ? random.pick(kindred) : random.pick(edits);
}

type NameEdit = Edit & { readonly kind: NameError };

function* possibleEdits(text: string, target: Target, options: PlantOptions): Generator<NameEdit> {
  for (const use of target.uses) {
    yield* spellingEdits(text, target, use, options);
    yield* givenEdits(text, target, use);
    yield* titleEdits(text, target, use);
  }
}

function* spellingEdits(text: string, target: Target, use: NameUse, { isTaken }: PlantOptions): Generator<NameEdit> {
  for (const { start, end, isGiven } of use.words) {
    const word = text.slice(start, end);
    for (const kind of SLIPS) {
      for (const newText of misspellings(word, kind)) {
        const folded = fold(newText);
        if (folded === fold(word) || isTaken(folded) || (isGiven && areForms(folded, fold(word)))) continue;
        yield {
          start,
          end,
          newText,
          kind,
          rule: 'name-misspelled',
          accept: isGiven ? ['name-variant', 'name-wrong-given'] : ['name-variant'],
          of: target.kind,
          why: `the sources write ${target.name}`,
        };
      }
    }
  }
}

function* givenEdits(text: string, target: Target, use: NameUse): Generator<NameEdit> {
  const { given, sex } = target;
  if (!use.given || !given || !sex) return;
  const { start, end } = use.given;
  const word = fold(text.slice(start, end));
  for (const newText of GIVEN_NAMES[sex]) {
    const folded = fold(newText);
    if (folded === word || areForms(folded, word) || given.taken.has(folded)) continue;
    yield {
      start,
      end,
      newText,
      kind: 'given',
      rule: 'name-wrong-given',
      accept: ['name-misspelled'],
      of: target.kind,
      why: `the sources write ${target.name}`,
    };
  }
}

function* titleEdits(text: string, target: Target, use: NameUse): Generator<NameEdit> {
  for (const { start, end } of use.titles) {
    for (const swap of titleSwaps(text, { start, end }, target.titles)) {
      yield {
        ...swap,
        rule: 'name-wrong-title',
        accept: ['entity-mismatch'],
        of: target.kind,
        why: `the sources call ${target.name} ${swap.known}`,
      };
    }
  }
}
