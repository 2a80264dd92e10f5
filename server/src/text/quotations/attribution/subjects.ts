import { isFiniteCue } from '../../lexicon/cues';
import type { NameMention } from '../../names/mention';
import type { Token } from '../../tokens';
import { mayBePerson, STRONG_PERSON, type AttributedBlock, type Pronoun, type Stretch } from './attribution';

/** Who does what a verb of speech says. */
export interface Subject {
  readonly speaker: NameMention | undefined;
  readonly pronoun?: Pronoun;
}

const NOBODY: Subject = { speaker: undefined };

/** "Ms Kelly" is none. */
const isAdverb = ({ kind, lower, shape }: Token): boolean =>
  kind === 'word' &&
  ((lower.endsWith('ly') && shape === 'lower') ||
    /^(?:also|then|later|once|never|still|now|again|often|even|only|just|himself|herself|themselves|first|further|simply|since|already|earlier|soon|afterwards?)$/.test(
      lower,
    ));

const isAuxiliary = ({ lower }: Token): boolean => /^(?:has|have|had|who|is|was|'s|'d|'ve)$/.test(lower);

const isBeing = ({ lower }: Token): boolean => /^(?:is|are|was|were|be|been|being|gets?|got)$/.test(lower);

// ---- Before the verb --------------------------------------------------------------------------------------------

/**
 * The subject of a verb of speech in a run of tokens that ends with it: the name or pronoun right before it, or before
 * what commas part off; of "X rejected it, saying" the X that begins the clause. Of a passive it is the one named by "by".
 */
export function subjectBefore(block: AttributedBlock, { first, last }: Stretch, cue: number): Subject {
  const { tokens } = block;
  let at = cue - 1;
  let passive = false;
  while (at >= first && (isAdverb(tokens[at]!) || isAuxiliary(tokens[at]!) || isBeing(tokens[at]!))) {
    if (isBeing(tokens[at]!)) passive = true;
    at--;
  }
  if (passive && !tokens[cue]!.lower.endsWith('ing')) return agentBehind(block, cue + 1, last);
  if (isSaying(tokens, cue)) return clauseSubject(block, first, cue);
  if (at < first) return NOBODY;
  const { text, lower } = tokens[at]!;
  if (lower === 'he' || lower === 'she') return { speaker: undefined, pronoun: lower };
  if (/^(?:and|but|or|then)$/.test(lower)) return clauseSubject(block, first, at);
  if (text === ',' || text === ')') return { speaker: beforeComma(block, first, at) ?? personAt(block, first) };
  return { speaker: endingAt(block, first, at + 1, tokens[cue]!.lower.endsWith('ing')) };
}

/** "X of the Centre for Piers, told": the person with whom the clause begins. */
const personAt = ({ names }: AttributedBlock, first: number): NameMention | undefined =>
  names.find((name) => name.titleFirst === first && mayBePerson(name));

/** "was quoted as saying", "rejected it, saying", "is on record as saying": the subject stands at the head of the clause. */
const isSaying = (tokens: readonly Token[], cue: number): boolean =>
  tokens[cue]!.lower.endsWith('ing') &&
  /^(?:,|as|by|in|while|after|before|when|and)$/.test(tokens[cue - 1]?.lower ?? ',');

/** The name that ends right before the verb; a person who is only the verb's neighbour speaks not: "a lawyer for X said". */
function endingAt(
  { tokens, names }: AttributedBlock,
  first: number,
  end: number,
  isParticiple: boolean,
): NameMention | undefined {
  const nameAt = (last: number): NameMention | undefined =>
    names.find(
      (candidate) =>
        candidate.last === last && candidate.titleFirst >= first && tokens[candidate.last]?.kind !== 'clitic',
    );
  const name = nameAt(end);
  if (!name || name.titleFirst <= first) return name;
  const before = tokens[name.titleFirst - 1]!.lower;
  // "with X claiming"
  if (isParticiple && before === 'with') return name;
  // "X of Maine said"
  const owner = /^(?:of|from|in|at)$/.test(before) ? nameAt(name.titleFirst - 1) : undefined;
  if (owner && mayBePerson(owner)) return owner;
  // "after the finish in San Pablo said"
  if (/^(?:in|near)$/.test(before)) return undefined;
  return /^(?:for|from|of|to|with|about|on|against|at)$/.test(before) && mayBePerson(name) ? undefined : name;
}

/** "X, the coach," or "the coach, X," before the verb. */
function beforeComma({ tokens, names }: AttributedBlock, first: number, comma: number): NameMention | undefined {
  const apposed = names.filter(
    (name) =>
      !name.generic &&
      name.titleFirst >= first &&
      name.last < comma &&
      /^[,(]$/.test(tokens[name.last]!.text) &&
      // "a transport analyst at Marchbank Hale": part of what the speaker is
      !isPreposition(tokens[name.titleFirst - (tokens[name.titleFirst - 1]?.lower === 'the' ? 2 : 1)]),
  );
  const people = apposed.filter(({ votes }) => votes.person >= STRONG_PERSON);
  const speaker =
    people[people.length - 1] ??
    apposed[apposed.length - 1] ??
    // "the coach, Vedran Matošec, told"
    names.find(
      (name) =>
        name.titleFirst > first &&
        name.last === comma &&
        tokens[name.titleFirst - 1]!.text === ',' &&
        mayBePerson(name),
    );
  if (!speaker) return undefined;
  for (let at = speaker.last; at < comma; at++) {
    // the stop of "R-Tenn.," ends no sentence
    const stops =
      /^[;:“”"]$/.test(tokens[at]!.text) || (tokens[at]!.text === '.' && !/^[,)]$/.test(tokens[at + 1]!.text));
    if (stops) return undefined;
  }
  return speaker;
}

const isPreposition = (token: Token | undefined): boolean =>
  /^(?:at|of|for|from|by|in|with|to|on|near|outside|about|against|over|into|under)$/.test(token?.lower ?? '');

/** The one who does what a clause says, where the verb of speech comes late in it: the only name that begins a clause. */
export function clauseSubject({ tokens, names }: AttributedBlock, first: number, last: number): Subject {
  const opens = (at: number): boolean =>
    at <= first ||
    /^(?:,|and|but|when|while|after|before|as|because|although|though|if|that|:|;|—|–)$/.test(tokens[at - 1]!.lower);
  const acts = (at: number): boolean =>
    at < last &&
    (tokens[at]!.text === ',' ||
      (tokens[at]!.kind === 'word' && !isPreposition(tokens[at]) && !/^(?:and|or|&)$/.test(tokens[at]!.lower)));
  const subjects = names.filter(
    (name) =>
      name.titleFirst >= first && name.last <= last && !name.quoted && opens(name.titleFirst) && acts(name.last),
  );
  const people = subjects.filter(({ votes }) => votes.person >= STRONG_PERSON);
  if (people.length === 1) return { speaker: people[0] };
  if (subjects.length > 0) return subjects.length === 1 ? { speaker: subjects[0] } : NOBODY;
  const pronouns = new Set<Pronoun>();
  for (let at = first; at < last; at++) {
    const { lower } = tokens[at]!;
    if ((lower === 'he' || lower === 'she') && opens(at)) pronouns.add(lower);
  }
  const [pronoun] = pronouns;
  return pronouns.size === 1 ? { speaker: undefined, pronoun: pronoun! } : NOBODY;
}

/** "criticised by X because", "“…” by X": the one who did it. */
export function agentBehind({ tokens, names }: AttributedBlock, from: number, to: number): Subject {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    if (tokens[at]!.lower !== 'by') continue;
    const skip = tokens[at + 1]?.lower === 'the' ? 1 : 0;
    return { speaker: names.find((name) => name.titleFirst === at + 1 + skip || name.first === at + 1 + skip) };
  }
  return NOBODY;
}

// ---- Behind the verb --------------------------------------------------------------------------------------------

/** "said X", "said Trend Micro researcher X": of the names before the next comma, the first person's, else the first. */
export function subjectBehind({ tokens, names }: AttributedBlock, cue: number, last: number): Subject {
  const next = tokens[cue + 1]?.lower;
  if (next === 'he' || next === 'she') return { speaker: undefined, pronoun: next };
  let end = cue + 1;
  while (end < last && tokens[end]!.text !== ',') end++;
  const near = names.filter(
    (name) => name.first > cue && name.titleFirst <= cue + 8 && name.last <= Math.max(end, cue + 1),
  );
  const free = near.filter((name) => tokens[name.last]?.kind !== 'clitic');
  // "said the coach, Vedran Matošec", "said the SDU leader, Signe Kovářová": the name behind the comma
  const apposed = names.find((name) => name.titleFirst === end + 1 && end <= cue + 8 && name.last <= last);
  const isPart = (name: NameMention): boolean => tokens[name.last]?.shape === 'lower' && apposed !== undefined;
  const first = free.find(({ votes }) => votes.person >= STRONG_PERSON) ?? free.find((name) => !isPart(name));
  const speaker = (first && lastOfRun(free, first)) ?? apposed ?? free[0];
  return { speaker: speaker && isSubject(tokens, cue, speaker) ? speaker : undefined };
}

/** "Human Rights Campaign President Chad Griffin": of names side by side the last one speaks. */
function lastOfRun(names: readonly NameMention[], first: NameMention): NameMention {
  const next = names.find(({ titleFirst, last }) => titleFirst <= first.last && last > first.last);
  return next ? lastOfRun(names, next) : first;
}

/** Between "said" and the speaker stand only titles and what the speaker is. */
function isSubject(tokens: readonly Token[], cue: number, name: NameMention): boolean {
  for (let at = behindOneOfThem(tokens, cue + 1); at < name.titleFirst; at++) {
    const { text, lower, kind } = tokens[at]!;
    if (kind === 'mark' && text !== ',' && text !== '-') return false;
    if (/^(?:that|to|in|on|at|of|about|with|when|as|by|for|from|he|she|they|it)$/.test(lower)) return false;
  }
  return true;
}

/** Where "one of them," ends, before the name. */
function behindOneOfThem(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'one' || tokens[at + 1]?.lower !== 'of') return at;
  const comma = tokens.findIndex(({ text }, index) => index > at && index < at + 6 && text === ',');
  return comma < 0 ? at : comma;
}

// ---- Several ----------------------------------------------------------------------------------------------------

/** Who speaks in a run of tokens: the subjects of its verbs of speech. */
export function subjectsOfSpeech(block: AttributedBlock, first: number, last: number): Subject[] {
  const subjects = new Map<NameMention | Pronoun, Subject>();
  for (let at = first; at < last; at++) {
    if (!isFiniteCue(block.tokens[at]!.lower)) continue;
    const subject = subjectBefore(block, { first, last }, at);
    const key = subject.speaker ?? subject.pronoun;
    if (key && !(subject.speaker?.quoted ?? false)) subjects.set(key, subject);
  }
  return [...subjects.values()];
}
