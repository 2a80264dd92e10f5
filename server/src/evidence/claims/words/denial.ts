import { negationOf, type Negation } from '../../../text/claims/negation';
import type { Statement, WordItem } from '../../../text/claims/statement';
import { relationOf } from '../../../text/lexicon/senses';
import { canBe, isMostly } from '../../../text/lexicon/wordnet';
import { either, hasBeside, type WordPair } from './wordPair';

/** Whether of two words that are the same the one is denied so that the other cannot be true as well. */
export function isPlainlyDenied(words: WordPair): boolean {
  const { own, item, draft, source } = words;
  // to deny is said of words, and not denied itself
  if (/^den(?:y|ies|ied|ying)$/.test(own.word) || isOfCalls(own, draft) || saysBoth(own, draft)) return false;
  if (either(words, isElidedBehind) || either(words, isDeniedInOtherWords)) return false;
  // what applies to the married only does not apply to others; who holds out until the 112th minute does not hold out
  if (either(words, (word, statement) => hasBeside(word, statement, /^(?:only|solely|until|till)$/))) return false;
  // "civil" of "not to civil unions" is not denied
  if (either(words, isAttributive)) return false;
  const negation = negationOf(own.first, draft);
  const denied = negation ?? negationOf(item.first, source)!;
  const [word, statement] = negation ? [own, draft] : [item, source];
  const [stated, other] = negation ? [item, source] : [own, draft];
  // "take three years to bear": and before that they do not
  if (isHeldOff(stated, other) || isFirstSince(stated, other) || isBeforeAny(stated, other)) return false;
  if (isWhenever(stated, other)) return false;
  if (isOrderedOnly(stated, other)) return false;
  // "never … before" says no more than "never"
  if (own.word === 'before') return false;
  if (isTakenAway(stated, other)) return false;
  // what may or is expected to happen need not
  if (stated.quoted || hasBeside(stated, other, OPEN)) return false;
  // "Never has a vote been …" compares
  if (denied.first === statement.sentence.first && denied.words[0] === 'never') return false;
  const { tokens } = statement.block;
  // "no other of those sold": of this one it says nothing
  if (denied.words[0] === 'no' && tokens[denied.last]?.lower === 'other') return false;
  // "not all of the sirens sounded": some did
  if (/^(?:all|every|everybody|everyone|everything|both|always|entirely|quite)$/.test(tokens[denied.last]?.lower ?? ''))
    return false;
  if (denied.words[0] === 'no' && isDeed(stated.word) && !isDeed(word.word)) return false;
  const between = tokens.slice(denied.last, word.first).map(({ lower }) => lower);
  if (between.some((lower) => OBLIGED.test(lower))) return false;
  // "no storm so strong" says of this one that it was the strongest
  if (/^(?:so|as|more|less)$/.test(between.at(-1) ?? '')) return false;
  // "not guilty of stealing": what is denied is the guilt
  if (denied.first < word.first && between.at(-1) === 'of') return false;
  if (denied.first < word.first && isOfAnotherVerb(denied, word, words)) return false;
  if (denied.first >= word.last && !isWhatOtherHas(denied, words)) return false;
  const behind = tokens.slice(word.last, statement.sentence.last).map(({ lower }) => lower);
  return !behind.some(
    (lower, at) =>
      /^(?:unless|except|without)$/.test(lower) ||
      (lower === 'as' && behind[at + 1] === 'if') ||
      // "would never give up more than 25 per cent": so much it would
      (at <= BOUND_REACH && /^(?:more|less|fewer|later|earlier|longer)$/.test(lower) && behind[at + 1] === 'than'),
  );
}

/** "no deaths since 1959", "the first deaths since 1959": both say that there were none in between. */
const isFirstSince = ({ first, last }: WordItem, { block: { tokens }, sentence }: Statement): boolean =>
  tokens.slice(sentence.first, first).some(({ lower }) => lower === 'first') &&
  tokens.slice(last, sentence.last).some(({ lower }) => lower === 'since');

/** "hold so much when they are full": at some time or other. */
const isWhenever = ({ first }: WordItem, { block: { tokens }, sentence }: Statement): boolean =>
  WHENEVER.test(
    tokens
      .slice(Math.max(sentence.first, first - ANY_REACH), first)
      .map(({ lower }) => lower)
      .join(' '),
  );

const WHENEVER = /\b(?:when|whenever|once|if|unless|until) (?:\S+ ){1,3}(?:is|are)$/;

/** "before anyone knew": until then nobody did. */
const isBeforeAny = ({ first }: WordItem, { block: { tokens }, sentence }: Statement): boolean =>
  tokens
    .slice(Math.max(sentence.first, first - ANY_REACH), first)
    .some(({ lower }, at, all) => lower === 'before' && /^any(?:one|body|thing)?$/.test(all[at + 1]?.lower ?? ''));

/** Tokens between "before" and the verb: "before anyone outside". */
const ANY_REACH = 5;

/** "did not order the level to be cleared": what was not ordered is not told to have been done. */
function isOrderedOnly({ first, segment }: WordItem, statement: Statement): boolean {
  const { tokens } = statement.block;
  const to = tokens[first - 1]?.lower === 'be' ? first - 2 : first - 1;
  if (tokens[to]?.lower !== 'to') return false;
  return statement.items.some(
    (item) =>
      item.kind === 'word' &&
      item.segment === segment &&
      item.last <= to &&
      to - item.first <= ORDER_REACH &&
      canBe(item.word, 'v') &&
      negationOf(item.first, statement) !== undefined,
  );
}

/** Tokens between a verb and "to": "order the level". */
const ORDER_REACH = 5;

/** "will not comply with subpoenas" denies the complying, of which the other side says nothing. */
function isOfAnotherVerb(denied: Negation, word: WordItem, { pair, slot, other, own, draft }: WordPair): boolean {
  const isOwn = word === own;
  const { items } = isOwn ? draft : pair.source.statement;
  const verb = items.find(
    (item) => item.kind === 'word' && item.first >= denied.last && item.last <= word.first && isMostly(item.word, 'v'),
  );
  return (
    verb !== undefined && !pair.score(slot, other).pairs.some((each) => (isOwn ? each.draft : each.source) === verb)
  );
}

/** Words between what is denied and "more than". */
const BOUND_REACH = 3;

/** "shows no fracture", "showed damage but no fracture": what is denied behind a verb must be what the other side has, undenied. */
function isWhatOtherHas(denied: Negation, { pair, slot, other, own, draft, source }: WordPair): boolean {
  const isOwn = negationOf(own.first, draft) !== undefined;
  const denying = isOwn ? draft : source;
  const thing = denying.items.find(({ first }) => first >= denied.last);
  if (!thing) return true;
  const found = pair.score(slot, other).pairs.find((each) => (isOwn ? each.draft : each.source) === thing);
  const twin = found && (isOwn ? found.source : found.draft);
  // "found no sign of it" denies nothing of what she signed
  if (twin?.kind === 'word' && thing.kind === 'word' && isDeed(twin.word) && !isDeed(thing.word)) return false;
  const stating = isOwn ? source : draft;
  // what stands in the sentence before or behind is not stated here
  return twin !== undefined && stating.items.includes(twin) && negationOf(twin.first, stating) === undefined;
}

/** A noun in the form of a verb is that verb: "signed", and no "sign". */
const isDeed = (word: string): boolean => /(?:ed|ing)$/.test(word);

/** "most had left, but some refused": of others the opposite is told in few words. */
const isElidedBehind = ({ last }: WordItem, { block: { tokens }, sentence }: Statement): boolean =>
  tokens
    .slice(last, sentence.last)
    .some(({ lower }, at) => ELIDING.test(lower) && (tokens[last + at + 1]?.kind ?? 'mark') === 'mark');

const ELIDING = /^(?:refused|declined)$/;

/** Tokens within which a length of time stands before "to". */
const LENGTH_REACH = 3;

/** Whether a verb tells of what comes only after some time. */
const isHeldOff = ({ first }: WordItem, { block: { tokens }, items }: Statement): boolean =>
  tokens[first - 1]?.lower === 'to' &&
  items.some(
    (item) =>
      item.kind === 'quantity' &&
      item.quantity.dimension === 'duration' &&
      item.last <= first - 1 &&
      first - 1 - item.last < LENGTH_REACH,
  );

/** Tokens before a word in which "out of", "rather than" and the like deny it. */
const OTHERWISE_REACH = 4;

/** "moved out of intensive care", "warned against swimming", "call rather than walk in": so it is not so. */
const isDeniedInOtherWords = (word: WordItem, statement: Statement): boolean =>
  OTHERWISE.test(wordsBefore(word, statement, OTHERWISE_REACH)) ||
  BARRED.test(wordsBefore(word, statement, BARRED_REACH));

const wordsBefore = ({ first }: WordItem, { block: { tokens }, sentence }: Statement, reach: number): string =>
  `${tokens
    .slice(Math.max(sentence.first, first - reach), first)
    .map(({ lower }) => lower)
    .join(' ')} `;

/** Tokens before "digging" in "barred the Cordillera mining company from digging". */
const BARRED_REACH = 10;

/** "barred them from digging": they may not, as where it is denied. */
const BARRED =
  /\b(?:bar(?:s|red|ring)?|bann?(?:s|ed|ing)?|prohibit(?:s|ed|ing)?|prevent(?:s|ed|ing)?|stop(?:s|p(?:ed|ing))?|keep(?:s|ing)?|kept|block(?:s|ed|ing)?|exclud(?:es?|ed|ing)|discourag(?:es?|ed|ing)|refrain(?:s|ed|ing)?|abstain(?:s|ed|ing)?) (?:.* )?from (?:[a-z]+ )?$/;

const OTHERWISE =
  /\b(?:out of|against|rather than|[as]o? far as to|instead of|without [a-z]+ing|(?:chance|hope|prospect|way|danger|risk) of) (?:[a-z]+ )?$/;

/** Tokens before a word in which something says that it is no longer there. */
const TAKEN_REACH = 8;

/** "stripping her of her majority", "lost its majority": it is not there any more, as where it is denied. */
const isTakenAway = (word: WordItem, statement: Statement): boolean =>
  TAKEN.test(wordsBefore(word, statement, TAKEN_REACH));

const TAKEN =
  /\b(?:(?:stripp|depriv|robb|divest)(?:ed|ing|es) .*\bof|(?:los(?:es|ing|t|e)|lack(?:s|ed|ing)?|forfeit(?:s|ed|ing)?)) (?:(?:a|an|the|its|his|her|their|any|that|own) )?(?:\p{L}+ )?$/u;

const OPEN = /^(?:may|might|could|expected|likely|possibly|perhaps|probably|allegedly|reportedly)$/;

/** "not required to cover": the duty is denied, and not what it is to do. */
const OBLIGED =
  /^(?:required|obliged|obligated|forced|compelled|asked|ordered|need|needs|needed|have|has|had|want|wants|wanted)$/;

const isAttributive = ({ word, last }: WordItem, { block: { tokens } }: Statement): boolean => {
  const next = tokens[last];
  return isMostly(word, 'a') && next?.kind === 'word' && next.shape === 'lower' && isMostly(next.lower, 'n');
};

/** "did not respond", "did not return calls": what each outlet says of its own calls. */
const isOfCalls = ({ word, last }: WordItem, { block: { tokens } }: Statement): boolean =>
  BOILERPLATE.test(word) ||
  (/^return(?:s|ed)?$/.test(word) && tokens.slice(last, last + CALL_REACH).some(({ lower }) => CALLS.test(lower)));

const BOILERPLATE = /^(?:respond(?:s|ed)?|repl(?:y|ies|ied)|answer(?:s|ed)?|comment(?:s|ed)?|request(?:s|ed)?)$/;
const CALLS = /^(?:calls?|messages?|e-?mails?|requests?|inquiries|enquiries|voicemails?)$/;
/** Tokens behind "return" in which stands what is not returned: "return several phone calls". */
const CALL_REACH = 4;

/** "will recognise them even where a state does not (recognise them)": the draft denies it of another. */
function saysBoth(item: WordItem, statement: Statement): boolean {
  const { block, sentence, items } = statement;
  const { tokens } = block;
  const isDenied = negationOf(item.first, statement) !== undefined;
  const isElided = tokens
    .slice(item.last, sentence.last)
    .some(({ lower }, at) => /^(?:not|n't)$/.test(lower) && tokens[item.last + at + 1]?.kind === 'mark');
  return (
    (isElided && !isDenied) ||
    items.some(
      (other) =>
        other.kind === 'word' &&
        other !== item &&
        relationOf(other.word, item.word) === 'same' &&
        (negationOf(other.first, statement) !== undefined) !== isDenied,
    )
  );
}
