import { isCueVerb, isFiniteCue } from '../lexicon/cues';
import type { NameMention } from '../names/mention';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import type { Quotation } from './find';

/** What of a block's analysis attributions are read from. */
interface Block {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameMention[];
}

/** Who is said to have said a quotation, as far as its own sentence tells. */
export interface Attribution {
  /** Index of the speaker among the block's names; undefined where a pronoun or nobody is named. */
  readonly speaker: NameMention | undefined;
  /** A verb of speech, a colon or "according to" shows that these are somebody's words. */
  readonly cued: boolean;
  /** The speaker is "he" or "she". */
  readonly pronoun?: boolean;
}

/** The stretch of tokens that may hold an attribution: not past the sentence, nor into another quotation. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Longest attribution, in tokens: "…," said Desmond Pryce-Hallam, the leader of the opposition group. */
const REACH = 28;

/** Finds who speaks: by the words behind a quotation, else by those before it, else by the other half that it belongs to. */
export function attributions(block: Block, quotations: readonly Quotation[]): Attribution[] {
  const own = quotations.map((quotation, index) =>
    withAntecedent(block, quotation, attribute(block, quotations, quotation, index)),
  );
  return own.map((attribution, index) =>
    attribution.speaker ? attribution : (otherHalf(block, quotations, own, index) ?? attribution),
  );
}

function attribute(block: Block, quotations: readonly Quotation[], quotation: Quotation, index: number): Attribution {
  const behind = stretchBehind(block, quotations, quotation, index);
  const before = stretchBefore(block, quotations, quotation, index);
  const after = speakerBehind(block, behind);
  if (after.cued) return after;
  const ahead = speakerBefore(block, before);
  return ahead.cued ? ahead : { speaker: undefined, cued: false };
}

// ---- Pronouns -----------------------------------------------------------------------------------------------------

/** "…," she said: who spoke in the sentence before, else the one person whom it names, where there is just one. */
function withAntecedent(block: Block, quotation: Quotation, attribution: Attribution): Attribution {
  if (attribution.speaker || !attribution.pronoun) return attribution;
  const at = block.sentences.findIndex(({ first, last }) => first < quotation.first && quotation.first <= last);
  const near = block.sentences[Math.max(0, at - 1)]?.first ?? 0;
  const speaker = antecedent(block, near, quotation.first) ?? antecedent(block, 0, quotation.first);
  return speaker ? { ...attribution, speaker } : attribution;
}

/** The one whom "he" or "she" can mean, as far as a run of tokens tells. */
function antecedent(block: Block, from: number, to: number): NameMention | undefined {
  const spoke = subjectsOfSpeech(block, from, to - 1);
  if (spoke.length === 1) return spoke[0];
  const named = block.names.filter(
    ({ first, last, quoted, generic }) => first >= from && last < to && !quoted && !generic,
  );
  const sure = named.filter(({ votes }) => votes.person >= STRONG_PERSON);
  const people = sure.length > 0 ? sure : named.length === 1 ? named.filter(mayBePerson) : [];
  const surnames = new Set(people.map(({ words }) => words[words.length - 1]));
  return surnames.size === 1 ? people[0] : undefined;
}

const mayBePerson = ({ votes }: NameMention): boolean => votes.person > Math.max(votes.organisation, votes.place);

/** The names that are subjects of verbs of speech in a run of tokens. */
function subjectsOfSpeech({ tokens, names }: Block, first: number, last: number): NameMention[] {
  const subjects = new Set<NameMention>();
  for (let at = first; at < last; at++) {
    const subject = isFiniteCue(tokens[at]!.lower) ? subjectBefore(tokens, names, first, at) : undefined;
    if (subject && !subject.quoted && mayBePerson(subject)) subjects.add(subject);
  }
  return [...subjects];
}

/** Votes from which on a name is surely a person's. */
const STRONG_PERSON = 3;

// ---- Behind: “…,” said X; “…,” X told reporters ------------------------------------------------------------------

function stretchBehind(
  { tokens }: Block,
  quotations: readonly Quotation[],
  { last }: Quotation,
  index: number,
): Stretch {
  const next = quotations[index + 1]?.first ?? Infinity;
  const first = last + 1;
  // a full stop inside the marks ends the sentence; a comma, question or exclamation mark does not
  const ending = tokens[last - 1]?.text;
  if (ending === '.' || ending === '…') return { first, last: first };
  let end = first;
  while (end < tokens.length && end < next - 1 && end - first < REACH && !/^[.;]$/.test(tokens[end]!.text)) end++;
  return { first, last: end };
}

function speakerBehind({ tokens, names }: Block, { first, last }: Stretch): Attribution {
  const cue = cueBehind(tokens, first, last);
  if (cue === undefined) return NOBODY;
  if (cue === first) return { speaker: subjectBehind(tokens, names, cue, last), cued: true };
  return subjectOf(tokens, names, first, cue);
}

function subjectOf(tokens: readonly Token[], names: readonly NameMention[], first: number, cue: number): Attribution {
  const speaker = subjectBefore(tokens, names, first, cue);
  return { speaker, cued: true, pronoun: !speaker && /^(?:he|she)$/.test(tokens[cue - 1]?.lower ?? '') };
}

/** The verb of an attribution that begins right behind a quotation: "said X", "X said", "X, the coach, told Y". */
function cueBehind(tokens: readonly Token[], first: number, last: number): number | undefined {
  if (first >= last || NO_SUBJECT.test(tokens[first]!.lower)) return undefined;
  for (let at = first; at < last && at < first + 14; at++) {
    const { kind, lower, text } = tokens[at]!;
    if (kind === 'word' && isFiniteCue(lower)) return at;
    if (kind === 'mark' && !/^[,()-]$/.test(text)) return undefined;
  }
  return undefined;
}

/** What begins another clause than an attribution. */
const NO_SUBJECT =
  /^(?:although|though|but|and|or|while|because|which|that|when|where|as|if|since|until|after|before|so|yet|in|on|at|for|with|from|to|of|is|was|were|are|has|had|,|;|:)$/;

const NOBODY: Attribution = { speaker: undefined, cued: false };

/** "said X", "said Trend Micro researcher X": of the names before the next comma, the first person's, else the first. */
function subjectBehind(
  tokens: readonly Token[],
  names: readonly NameMention[],
  cue: number,
  last: number,
): NameMention | undefined {
  let end = cue + 1;
  while (end < last && tokens[end]!.text !== ',') end++;
  const near = names.filter(
    (name) => name.first > cue && name.titleFirst <= cue + 8 && name.last <= Math.max(end, cue + 1),
  );
  const free = near.filter((name) => tokens[name.last]?.kind !== 'clitic');
  const speaker =
    free.find(({ votes }) => votes.person >= STRONG_PERSON) ?? free[0] ?? appositionBehind(names, cue, last);
  return speaker && isSubject(tokens, cue, speaker) ? speaker : undefined;
}

/** "said the coach, Vedran Matošec": the name behind the comma. */
const appositionBehind = (names: readonly NameMention[], cue: number, last: number): NameMention | undefined =>
  names.find((name) => name.first > cue && name.titleFirst <= cue + 8 && name.last <= last);

/** Between "said" and the speaker stand only titles and what the speaker is. */
function isSubject(tokens: readonly Token[], cue: number, name: NameMention): boolean {
  for (let at = cue + 1; at < name.titleFirst; at++) {
    const { text, lower, kind } = tokens[at]!;
    if (kind === 'mark' && text !== ',' && text !== '-') return false;
    if (/^(?:that|to|in|on|at|of|about|with|when|as|by|for|from|he|she|they|it)$/.test(lower)) return false;
  }
  return true;
}

// ---- Before: X said: “…”; X said that … “…” ---------------------------------------------------------------------

function stretchBefore(
  { tokens, sentences }: Block,
  quotations: readonly Quotation[],
  { first }: Quotation,
  index: number,
): Stretch {
  const open = first - 1;
  const sentence = sentences.find((candidate) => candidate.first <= open && open < candidate.last);
  const previous = index > 0 ? quotations[index - 1]!.last + 1 : 0;
  let from = Math.max(previous, sentence?.first ?? 0, open - REACH);
  // "X spoke. “…”" behind a colon or a sentence of its own is no attribution
  if (tokens[open - 1]?.text === ':' && sentence && sentence.first === open) from = Math.max(previous, open - REACH);
  return { first: from, last: open };
}

function speakerBefore({ tokens, names }: Block, { first, last }: Stretch): Attribution {
  for (let at = last - 1; at >= first; at--) {
    const { lower } = tokens[at]!;
    const isSource =
      (lower === 'to' && tokens[at - 1]?.lower === 'according') ||
      (lower === 'of' && tokens[at - 1]?.lower === 'words' && tokens[at - 3]?.lower === 'in');
    if (isSource) {
      return { speaker: names.find((name) => name.titleFirst > at && name.last <= last), cued: true };
    }
    if (isCueVerb(lower)) return subjectOf(tokens, names, first, at);
  }
  const colon = tokens[last - 1]?.text === ':';
  const label = names.find((name) => name.titleFirst === first && name.last === last - 1);
  return { speaker: colon ? label : undefined, cued: colon };
}

/** Small words between a subject and its verb. */
const BETWEEN =
  /^(?:has|have|had|also|then|later|once|never|still|now|again|often|even|only|just|who|himself|herself|themselves)$/;

/** The name that is the subject of a verb: right before it, or before an apposition that commas part off. */
function subjectBefore(
  tokens: readonly Token[],
  names: readonly NameMention[],
  first: number,
  cue: number,
): NameMention | undefined {
  let at = cue - 1;
  while (
    at >= first &&
    (BETWEEN.test(tokens[at]!.lower) || (tokens[at]!.lower.endsWith('ly') && tokens[at]!.kind === 'word'))
  )
    at--;
  if (at < first) return undefined;
  if (tokens[at]!.text !== ',' && tokens[at]!.text !== ')')
    return names.find(
      (name) => name.last === at + 1 && name.titleFirst >= first && tokens[name.last]?.kind !== 'clitic',
    );
  const apposed = names.filter(
    (name) =>
      !name.generic &&
      name.titleFirst >= first &&
      name.last < at &&
      /^[,(]$/.test(tokens[name.last]!.text) &&
      // "a transport analyst at Marchbank Hale": part of what the speaker is
      !/^(?:at|of|for|from|by|in|with|to|on|near|outside)$/.test(tokens[name.titleFirst - 1]?.lower ?? ''),
  );
  const people = apposed.filter(({ votes }) => votes.person >= STRONG_PERSON);
  const speaker = people[people.length - 1] ?? apposed[apposed.length - 1] ?? apposedName(tokens, names, first, at);
  const between = speaker && tokens.slice(speaker.last, at);
  return between?.some(({ text }) => /^[.;:“”"]$/.test(text)) ? undefined : speaker;
}

/** "the coach, Vedran Matošec, told": the person whom commas part off from what he is. */
const apposedName = (
  tokens: readonly Token[],
  names: readonly NameMention[],
  first: number,
  comma: number,
): NameMention | undefined =>
  names.find(
    (name) =>
      name.titleFirst > first && name.last === comma && tokens[name.titleFirst - 1]!.text === ',' && mayBePerson(name),
  );

// ---- Halves -----------------------------------------------------------------------------------------------------

/** “…,” X said. “…” in one paragraph, with nothing but the attribution between the halves. */
function otherHalf(
  { tokens }: Block,
  quotations: readonly Quotation[],
  own: readonly Attribution[],
  index: number,
): Attribution | undefined {
  const previous = quotations[index - 1];
  const attribution = own[index - 1];
  if (!previous || !attribution?.speaker || own[index]!.cued) return undefined;
  const between = tokens.slice(previous.last + 1, quotations[index]!.first - 1);
  const isShort = between.length <= REACH && between.filter(({ text }) => text === '.').length <= 1;
  return isShort && between.some(({ lower }) => isCueVerb(lower)) ? { ...attribution, cued: true } : undefined;
}
