import type { PlacedBlock } from '../analysis';
import type { NameMention } from '../names/mention';
import { isTitle, isTitleModifier } from '../lexicon/titles';
import { rememberedFor } from '../memo';
import type { Span } from '../span';
import type { Token } from '../tokens';

/** What one speaker says in a transcript, in one of its paragraphs. */
export interface Turn {
  /** Index of the paragraph in the document. */
  readonly block: number;
  /** Where the words begin behind the label, as a token of the paragraph. */
  readonly first: number;
  /** Index of the paragraph with the label that says who speaks, and where in it the label stands. */
  readonly labelBlock: number;
  readonly label: Span;
  /** The name in the label; undefined where it is none: "Q", "MODERATOR". */
  readonly mention: NameMention | undefined;
}

/** Fewer labels than these may be anything that ends with a colon. */
const FEWEST = 2;
/** Longest label, in tokens: "JUDGE PENELOPE VAN DER ZWAAN (presiding):" */
const LONGEST = 12;

/** The turns of a document that is a transcript or an interview with labels; none in any other. */
export function findTurns(blocks: readonly PlacedBlock[]): Turn[] {
  const labels = blocks.map(({ block }) => labelOf(block));
  const count = labels.filter((label) => label !== undefined).length;
  const paragraphs = blocks.filter(({ block }) => block.kind !== 'heading').length;
  if (count < FEWEST || count * 4 < paragraphs) return [];
  const turns: Turn[] = [];
  let current: Omit<Turn, 'block' | 'first'> | undefined;
  blocks.forEach(({ block }, index) => {
    const label = labels[index];
    if (label) {
      const { mention, colon } = label;
      const span = { start: block.tokens[0]!.start, end: block.tokens[colon]!.end };
      current = { labelBlock: index, label: span, mention };
    } else if (isDirection(block) || isQuotedByName(block)) {
      current = undefined;
    }
    const first = label ? label.colon + 1 : 0;
    if (current && first < block.tokens.length && !(block.kind === 'heading' && !label))
      turns.push({ block: index, first, ...current });
  });
  return turns;
}

type Block = PlacedBlock['block'];

/** "“…,” X said." without a label: the article goes on behind questions and answers that are set into it. */
const isQuotedByName = ({ quotations, attributions }: Block): boolean =>
  quotations[0]?.first === 1 && attributions[0]!.speaker !== undefined && attributions[0]!.sign === 'name';

interface Label {
  /** The token that ends it. */
  readonly colon: number;
  readonly mention: NameMention | undefined;
}

/** Labels that are no names. */
const ROLE =
  /^(?:q|a|question|answer|moderator|interviewer|host|reporter|voice|speaker|operator|narrator|anchor|audience|unidentified)$/;

/** "PEG DELAHUNT:", "Dr. Castellanos-Reed:", "Q (Ledger):" at the head of a paragraph. */
const labelOf = rememberedFor(({ tokens, names }: Block): Label | undefined => {
  const colon = tokens.findIndex(({ text }, at) => at > 0 && at < LONGEST && text === ':');
  if (colon < 1 || (tokens[colon + 1]?.glued ?? false)) return undefined;
  const label = tokens.slice(0, colon);
  const bracket = label.findIndex(({ text }) => text === '(' || text === ',' || text === '[');
  const named = bracket > 0 ? label.slice(0, bracket) : label;
  const words = named.filter(({ kind }) => kind !== 'mark');
  if (words.length > 6 || named.some(({ kind, text }) => kind === 'mark' && !/^[.&'’-]$/.test(text))) return undefined;
  if (ROLE.test(words[0]?.lower ?? '') && words.length <= 2) return { colon, mention: undefined };
  const isUpper = words.length > 0 && words.every(isShouted);
  const mention = names.find(({ last, first }) => last === named.length && isTitles(named.slice(0, first)));
  if (!mention) return isUpper ? { colon, mention } : undefined;
  return isUpper || mention.votes.person > 0 || mention.first > 0 ? { colon, mention } : undefined;
});

const isTitles = (tokens: readonly Token[]): boolean =>
  tokens.every(({ lower, text }) => text === '.' || isTitle(lower) || isTitleModifier(lower));

/** SMITH, and McALLISTER, whose prefix keeps its small letters. */
const isShouted = ({ text }: Token): boolean =>
  text === text.toUpperCase() || /^(?:Mc|Mac|O['’]|De|Van)\p{Lu}{2,}$/u.test(text);

/** [THEME MUSIC], and a heading: nobody goes on speaking behind it. */
const isDirection = ({ kind, tokens }: Block): boolean =>
  kind === 'heading' || (/^[[(]$/.test(tokens[0]?.text ?? '') && /^[\])]$/.test(tokens[tokens.length - 1]?.text ?? ''));
