import { fold } from '../../characters';
import { isCueVerb } from '../../lexicon/cues';
import { ROLE_VERBS } from '../../lexicon/roleNouns';
import { isHonorific } from '../../lexicon/titles';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import type { NameMention } from '../mention';
import { complementWords, roleIn, textBetween } from './phrase';
import type { Role } from './role';

/** What a sentence says of the person named by a mention, nearest first. */
export function rolesOf(tokens: readonly Token[], sentence: Sentence, mention: NameMention): Role[] {
  const roles: Role[] = [];
  const add = (role: Role | undefined): void => void (role && roles.push(role));
  add(roleBefore(tokens, sentence, mention));
  for (const role of rolesAfter(tokens, sentence, mention)) add(role);
  return roles;
}

/** "his envoy Steve Witkoff", "the deputy mayor, Tom Fairclough", "Army Secretary Dan Driscoll". */
function roleBefore(tokens: readonly Token[], sentence: Sentence, mention: NameMention): Role | undefined {
  let at = mention.first - 1;
  while (at >= sentence.first && isHonorific(tokens[at]!.lower)) at--;
  // "the chair, Marcus Pellow", "its chair is Marcus Pellow"
  const apposed = /^(?:,|is|was)$/.test(tokens[at]?.lower ?? '') && at > sentence.first;
  if (apposed) at--;
  if (at < sentence.first) return undefined;
  const start = startOfPhrase(tokens, at, sentence.first);
  if (apposed && !opensApposition(tokens, start, sentence.first)) return undefined;
  const role = roleIn(tokens, start, at + 1);
  if (!role) return undefined;
  // "the head of Mr. Trump": without a comma the phrase must end in its head
  return apposed || role.headSpan.end === tokens[at]!.end ? role : undefined;
}

/** A noun phrase in apposition before a name begins with an article, a possessive or the sentence itself. */
const opensApposition = (tokens: readonly Token[], start: number, first: number): boolean => {
  const { lower } = tokens[start]!;
  // "Of her opponent, Clinton said": what opens the sentence is no apposition
  if (start === first + 1 && tokens[first]!.kind === 'word') return false;
  return (
    start === first ||
    /^(?:the|a|an|his|her|its|their|our|my)$/.test(lower) ||
    tokens[start + 1]?.kind === 'clitic' ||
    /^[,;—–]$/.test(tokens[start - 1]?.text ?? '')
  );
};

function startOfPhrase(tokens: readonly Token[], last: number, first: number): number {
  let at = last;
  while (at > first) {
    const previous = tokens[at - 1]!;
    if (previous.kind === 'mark' && !(previous.text === '-' && previous.glued)) break;
    if (previous.kind === 'number') break;
    if (isPhraseEnd(previous)) break;
    at--;
    if (/^(?:the|a|an|his|her|its|their|our|my)$/.test(previous.lower)) break;
    if (last - at > 12) break;
  }
  return at;
}

const isPhraseEnd = (token: Token): boolean =>
  token.kind === 'word' &&
  (isCueVerb(token.lower) ||
    (/(?:ed|ing)$/.test(token.lower) && !QUALIFYING.test(token.lower)) ||
    /^(?:and|or|but|for|that|which|who|whom|said|says|told|with|by|to|from|in|on|as|when|where|while|after|before|is|was|were|are|had|has|have|be|been|between|into|over|under|against|including|like|asked|added|met|meet|sending|sends|sent|dispatched|if|because|than|then|not|only|also)$/.test(
      token.lower,
    ));

/** Participles that qualify a role rather than govern it. */
const QUALIFYING =
  /^(?:retired|acting|leading|managing|sporting|shipping|outgoing|incoming|visiting|sitting|ruling|founding|presiding|reigning|attending|consulting|training|engineering|marketing|operating|planning|housing|banking|mining|nursing|teaching|trading|editing|embattled|disgraced|appointed|elected|exiled|jailed|respected|renowned|celebrated|united|fishing|boxing|racing|football|casting|publishing)$/;

/** ", Putin's adviser,", ", who runs the fund,", "(R-Neb.)", "of Nebraska", ", 34, a truck driver". */
function* rolesAfter(tokens: readonly Token[], sentence: Sentence, mention: NameMention): Generator<Role> {
  let at = mention.last;
  if (at >= sentence.last) return;
  const tag = partyTag(tokens, at, sentence.last);
  if (tag) {
    yield tag;
    return;
  }
  for (let round = 0; round < 3; round++) {
    const mark = tokens[at];
    if (!mark || at >= sentence.last || !/^(?:,|—|–|\(|:|;)$/.test(mark.text)) return;
    const end = endOfApposition(tokens, at + 1, sentence.last);
    const first = tokens[at + 1];
    if (!first || end <= at + 1) return;
    if (first.kind === 'number' && end === at + 2) {
      at = end; // an age
      continue;
    }
    if (isPhraseEnd(first) && first.lower !== 'who' && first.lower !== 'which') return;
    if (first.lower === 'who' || first.lower === 'which') {
      const role = roleOfVerb(tokens, at + 2, end);
      if (role) yield role;
      return;
    }
    const found = [...appositions(tokens, at + 1, end)];
    if (found.length === 0) return;
    yield* found;
    at = end;
  }
}

/** The roles of an apposition, "Putin's envoy and head of the fund"; none where it is the title of the next name in a list. */
function* appositions(tokens: readonly Token[], first: number, end: number): Generator<Role> {
  let from = first;
  for (let at = first; at <= end; at++) {
    if (at < end && tokens[at]!.lower !== 'and') continue;
    const role = roleIn(tokens, from, at, true);
    if (role && !namesSomebody(tokens, role, at)) yield role;
    from = at + 1;
  }
}

/** Whether a capitalised name follows the head: "…, US President Donald Trump's son-in-law Jared Kushner, and …". */
function namesSomebody(tokens: readonly Token[], role: Role, end: number): boolean {
  const last = tokens[end - 1]!;
  if (last.end === role.headSpan.end || role.complement.length > 0) return false;
  const next = tokens.find((token) => token.start >= role.headSpan.end);
  return next?.kind === 'word' && (next.shape === 'capital' || next.shape === 'mixed');
}

function partyTag(tokens: readonly Token[], at: number, limit: number): Role | undefined {
  const [open, party] = [tokens[at], tokens[at + 1]];
  const comma = open?.text === ',';
  if (!open || !party || at + 1 >= limit || (open.text !== '(' && !comma)) return undefined;
  const tag = /^([RDI])-(\p{Lu}[\p{L}.]+)$/u.exec(party.text);
  if (!tag) return undefined;
  const head = { R: 'republican', D: 'democrat', I: 'independent' }[tag[1]!]!;
  const place = { start: party.start + 2, end: party.end };
  return {
    start: party.start,
    end: party.end,
    head,
    headSpan: { start: party.start, end: party.start + 1 },
    modifiers: [],
    complement: [{ ...place, word: fold(tag[2]!), capital: true }],
    tense: 'now',
    text: party.text,
  };
}

function endOfApposition(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  for (; at < limit; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mark' && /^[,;:.!?()“”"—–]$/.test(token.text)) break;
    if (at > from && token.kind === 'word' && /^(?:said|says|told|added|asked|that|which|who)$/.test(token.lower))
      break;
    if (at - from > 16) break;
  }
  return at;
}

/** "who runs Russia's sovereign wealth fund", "who chairs the finance committee". */
function roleOfVerb(tokens: readonly Token[], first: number, end: number): Role | undefined {
  let at = first;
  const adverbs = new Set(['also', 'has', 'had', 'now', 'once', 'currently', 'previously']);
  while (at < end && adverbs.has(tokens[at]!.lower)) at++;
  const verb = tokens[at];
  if (!verb || at >= end) return undefined;
  if (/^(?:is|was|became|as)$/.test(verb.lower)) return roleIn(tokens, at + 1, end, true);
  const head = ROLE_VERBS[verb.lower];
  if (!head) return undefined;
  const complement = complementWords(tokens, at + 1, end);
  if (complement.length === 0) return undefined;
  return {
    start: verb.start,
    end: complement[complement.length - 1]!.end,
    head,
    headSpan: verb,
    modifiers: [],
    complement,
    tense: 'now',
    text: textBetween(tokens, at, end),
  };
}
