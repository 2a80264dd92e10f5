import { isFiniteCue } from '../../lexicon/cues';
import type { Token } from '../../tokens';
import type { Quotation } from '../find';
import { REACH, spanOfToken, UNCUED, type AttributedBlock, type Attribution, type Stretch } from './attribution';
import { isReported } from './reported';
import { agentBehind, subjectBefore, subjectBehind, type Subject } from './subjects';

/** Who speaks, by the words behind a quotation: “…,” said X; “…,” X told reporters; “…,” according to X; “…” — X. */
export function attributionBehind(
  block: AttributedBlock,
  quotations: readonly Quotation[],
  quotation: Quotation,
  index: number,
): Attribution {
  const stretch = stretchBehind(block, quotations, quotation, index);
  const { tokens } = block;
  const { first } = stretch;
  const signature = signatureAt(block, quotation.last + 1);
  if (signature) return signature;
  if (first >= stretch.last) return UNCUED;
  const by = (subject: Subject, at: number): Attribution => attributed(subject, tokens[at]!);
  const source = sourceAt(block, stretch, quotation);
  if (source) return by(source, first);
  const cue = cueBehind(block, stretch);
  if (cue === undefined || !isReported(tokens, first, cue) || hasClause(block, first, cue, stretch.last)) return UNCUED;
  return by(cue === first ? subjectBehind(block, cue, stretch.last) : subjectBefore(block, stretch, cue), cue);
}

/** “…,” X said he would: what X said stands behind the verb, and the quotation is somebody else's. */
function hasClause({ tokens, names }: AttributedBlock, first: number, cue: number, last: number): boolean {
  if (cue === first || !TELLING.test(tokens[cue]!.lower)) return false;
  const next = tokens[cue + 1];
  if (cue + 1 >= last || !next || isTime(tokens, cue + 1)) return false;
  return (
    /^(?:that|he|she|i|they|it|there|we|the|a|an|his|her|their|its|these|those)$/.test(next.lower) ||
    names.some(({ titleFirst }) => titleFirst === cue + 1)
  );
}

/** "X said a day after the storm", "X said the same evening". */
const isTime = (tokens: readonly Token[], at: number): boolean =>
  /^(?:an?|the|that)$/.test(tokens[at]!.lower) &&
  tokens
    .slice(at + 1, at + 3)
    .some(({ lower }) =>
      /^(?:moments?|minutes?|hours?|days?|weeks?|months?|years?|morning|afternoon|evening|night)$/.test(lower),
    );

const TELLING = /^(?:said|says|say|added|adds|claimed|claims|argued|argues|warned|warns|noted|notes)$/;

/** Who speaks, by the end of the sentence that a quotation is a part of: It is “a real quote” or not, she said. */
export function attributionAtEnd(
  block: AttributedBlock,
  quotations: readonly Quotation[],
  quotation: Quotation,
  index: number,
): Attribution {
  const { tokens } = block;
  const stretch = stretchBehind(block, quotations, quotation, index);
  if (tokens[stretch.last]?.text !== '.') return UNCUED;
  for (let at = stretch.last - 1; at >= Math.max(stretch.first, stretch.last - MOST_AT_END); at--) {
    if (tokens[at]!.text !== ',') continue;
    const end = { first: at + 1, last: stretch.last };
    const cue = at + 1 < stretch.last ? cueBehind(block, end) : undefined;
    if (cue === undefined || !isReported(tokens, at + 1, cue) || stretch.last - cue > 3) continue;
    return attributed(subjectBefore(block, end, cue), tokens[cue]!);
  }
  return UNCUED;
}

/** Longest attribution behind the rest of a sentence, in tokens. */
const MOST_AT_END = 12;

/** An attribution to the subject of a verb. */
export const attributed = ({ speaker, pronoun }: Subject, cue: Token): Attribution => ({
  speaker,
  cue: spanOfToken(cue),
  sign: pronoun ? 'pronoun' : 'name',
  ...(pronoun && { pronoun }),
});

function stretchBehind(
  { tokens }: AttributedBlock,
  quotations: readonly Quotation[],
  { last }: Quotation,
  index: number,
): Stretch {
  const next = quotations[index + 1]?.first ?? Infinity;
  // the comma stands behind the marks in Britain
  const first = last + (tokens[last + 1]?.text === ',' ? 2 : 1);
  // a full stop inside the marks ends the sentence; a comma, question or exclamation mark does not
  const ending = tokens[last - 1]?.text;
  if (ending === '.' || ending === '…') return { first, last: first };
  let end = first;
  let bracket = false;
  while (end < tokens.length && end < next - 1 && end - first < REACH) {
    const { text } = tokens[end]!;
    if (text === '(') bracket = true;
    else if (text === ')') bracket = false;
    // (R-Neb.)
    else if (!bracket && /^[.;]$/.test(text)) break;
    end++;
  }
  return { first, last: end };
}

/** The verb of an attribution that begins right behind a quotation: "said X", "X said", "X, the coach, told Y". */
function cueBehind(block: AttributedBlock, { first, last }: Stretch): number | undefined {
  const { tokens } = block;
  if (NO_SUBJECT.test(tokens[first]!.lower)) return undefined;
  if (isVerbOfSaying(block, first)) return first;
  let bracket = false;
  for (let at = first; at < last && at < first + 14; at++) {
    const { kind, lower, text } = tokens[at]!;
    if (kind === 'word' && isFiniteCue(lower)) return at;
    if (text === '(') bracket = true;
    else if (text === ')') bracket = false;
    else if (kind === 'mark' && !bracket && !/^[,-]$/.test(text)) return undefined;
  }
  return undefined;
}

/** “…,” smiled X: right behind a quotation, before a name, any past tense is one of saying. */
function isVerbOfSaying({ tokens, names }: AttributedBlock, at: number): boolean {
  const { lower, shape } = tokens[at]!;
  if (shape !== 'lower' || !/[a-z]{2}ed$/.test(lower) || !/^[,!?]$/.test(tokens[at - 2]?.text ?? '')) return false;
  return names.some(({ titleFirst, generic }) => titleFirst === at + 1 && !generic);
}

/** What begins another clause than an attribution. */
const NO_SUBJECT =
  /^(?:although|though|but|and|or|while|because|which|that|when|where|as|if|since|until|after|before|so|yet|in|on|at|for|with|from|to|of|is|was|were|are|has|had|,|;|:)$/;

/** "according to X", "as X put it", "by X" behind a verb that the quotation completes. */
function sourceAt(block: AttributedBlock, { first, last }: Stretch, quotation: Quotation): Subject | undefined {
  const { tokens, names } = block;
  const [one, two] = [tokens[first]!.lower, tokens[first + 1]?.lower];
  if (one === 'according' && two === 'to') {
    const named = names.filter(
      (name) => name.titleFirst > first + 1 && name.titleFirst <= first + 7 && name.last <= last,
    );
    return { speaker: named.find(({ votes }) => votes.person > 0) ?? named[0] };
  }
  if (one === 'as') {
    for (let at = first + 2; at < Math.min(last, first + 10); at++)
      if (/^(?:put|puts|phrased)$/.test(tokens[at]!.lower) && /^(?:it|this|that)$/.test(tokens[at + 1]?.lower ?? ''))
        return subjectBefore(block, { first, last }, at);
  }
  if (/^(?:is|was)$/.test(one) && /^(?:how|what)$/.test(two ?? '')) {
    for (let at = first + 3; at < Math.min(last, first + 10); at++)
      if (isFiniteCue(tokens[at]!.lower)) return subjectBefore(block, { first: first + 2, last }, at);
  }
  return one === 'by' && isCalled(block, quotation) ? agentBehind(block, first, last) : undefined;
}

/** "branded “…”": a verb right before the quotation that the quotation completes. */
const isCalled = ({ tokens }: AttributedBlock, { first }: Quotation): boolean =>
  tokens
    .slice(Math.max(0, first - 4), first - 1)
    .some(({ lower }) => /(?:ed|called)$/.test(lower) && isFiniteCue(lower));

/** “…” — Commissioner X: a name behind a dash, with nothing behind it but what the person is. */
function signatureAt({ tokens, names }: AttributedBlock, at: number): Attribution | undefined {
  const dash = tokens[at];
  if (!dash || !isDashMark(dash)) return undefined;
  const name = names.find(({ titleFirst, first }) => titleFirst === at + 1 || first === at + 1);
  if (!name) return undefined;
  const next = tokens[name.last];
  const ends = !next || /^[,(.]$/.test(next.text);
  return ends ? { speaker: name, cue: spanOfToken(dash), sign: 'name' } : undefined;
}

export const isDashMark = ({ text }: Token): boolean => /^(?:—|–|―|-|--)$/.test(text);
