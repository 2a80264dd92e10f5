import { isOrganisationNoun } from '../text/lexicon/kinds';
import type { Block } from '../text/prose';
import { findDates } from '../text/dates/absolute';
import { dayNumber, type DayNumber } from '../text/dates/calendar';
import { readDate } from '../text/dates/reading';
import { tokenize } from '../text/tokens';
import { asWritten } from './dayOrder';
import { isClutterLine, withoutClutter } from './clutter';
import type { Extract, Known, Origin, SourceFacts } from './extract';
import type { Original } from './original';

/**
 * A source as an article: what it is, and the blocks that belong to it. It depends on the file's content alone; what
 * the name and time of the file tell is added by `withFileFacts`.
 */
export interface SourceDocument {
  /** The text as read; spans of blocks count in it. */
  readonly text: string;
  readonly facts: SourceFacts;
  readonly blocks: readonly Block[];
  readonly original: Original;
}

/** Blocks before the first paragraph that may hold headline, outlet, byline and date. */
const HEADER_BLOCKS = 12;
const TAIL_BLOCKS = 4;

/**
 * Reads title, outlet, author and date of a source from its metadata, and its first and last lines, in that order, and
 * takes out clutter and the lines that only say such things.
 */
export function describe(extract: Extract): SourceDocument {
  const { text, blocks, original } = extract;
  if (extract.form === 'record') return { text, facts: extract.facts, blocks: blocks.flatMap(inPieces), original };
  const headerEnd = endOfHeader(blocks);
  const header = linesOf(blocks.slice(0, headerEnd), 'first lines');
  const tail = linesOf(blocks.slice(Math.max(headerEnd, blocks.length - TAIL_BLOCKS)), 'last lines');
  const title = pickTitle(header, new Set(extract.headings?.map(tidy)));
  const outlet = pickOutlet(header, title);

  const [weak, sure] = byStrength(extract.facts);
  const facts: SourceFacts = {
    ...weak,
    ...firstOf('date', [...header, ...datelineOf(blocks[headerEnd]), ...tail]),
    ...firstOf('author', header),
    ...firstOf('outlet', header),
    ...(outlet && { outlet: { value: outletName(outlet.text), from: 'first lines' } }),
    ...titleOf(title, blocks),
    ...sure,
  };
  const only = blocksOfFacts(header, tail, title, outlet);
  return {
    text,
    facts: facts.date ? { ...facts, date: { ...facts.date, value: asWritten(facts.date.value, text, blocks) } } : facts,
    blocks: withoutClutter(blocks.filter((block) => !only.has(block))).flatMap(inPieces),
    original,
  };
}

/** The longest block that is analysed at once. No paragraph is so long; a file that is all one line may be. */
const LONGEST_BLOCK = 20_000;

/** A block in pieces that are not too long, parted behind a sentence where there is one, else between words. */
function inPieces(block: Block): Block[] {
  if (block.prose.length <= LONGEST_BLOCK) return [block];
  const pieces: Block[] = [];
  for (let from = 0; from < block.prose.length;) {
    const most = block.prose.slice(from, from + LONGEST_BLOCK);
    const isLast = from + most.length >= block.prose.length;
    const cut = isLast ? most.length : placeToPart(most);
    const start = block.start + from;
    pieces.push({ kind: block.kind, start, end: start + cut, prose: most.slice(0, cut) });
    from += cut;
  }
  return pieces;
}

function placeToPart(text: string): number {
  for (const mark of ['. ', ' ']) {
    const at = text.lastIndexOf(mark);
    if (at > text.length / 2) return at + mark.length;
  }
  return text.length - (/[\ud800-\udbff]$/.test(text) ? 1 : 0);
}

/** The facts that the text itself overrules, and those that overrule it. */
function byStrength(facts: SourceFacts): [weak: SourceFacts, sure: SourceFacts] {
  const entries = Object.entries(facts) as [keyof SourceFacts, Known<unknown> | string][];
  const isWeak = (fact: Known<unknown> | string): boolean =>
    typeof fact === 'object' && fact.from === 'document properties';
  const only = (wanted: boolean): SourceFacts =>
    Object.fromEntries(entries.filter(([, fact]) => isWeak(fact) === wanted)) as SourceFacts;
  return [only(true), only(false)];
}

/**
 * Adds what the name of a source's file, and its time, tell where the document itself says nothing.
 *
 * @param modified When the file was last written, in milliseconds since 1970.
 */
export function withFileFacts(facts: SourceFacts, path: string, modified?: number): SourceFacts {
  if (facts.date) return facts;
  const date = fileDate(path);
  if (date !== undefined) return { ...facts, date: { value: date, from: 'file name' } };
  return facts.madeOn || modified === undefined
    ? facts
    : { ...facts, madeOn: { value: dayOf(modified), from: 'file time' } };
}

/** The day of a moment where this machine stands. */
function dayOf(milliseconds: number): DayNumber {
  const date = new Date(milliseconds);
  return dayNumber({ year: date.getFullYear(), month: date.getMonth(), day: date.getDate() });
}

// ---- Lines ------------------------------------------------------------------------------------------------------

/** A line of a header or tail, and what it says of the source. */
interface Line {
  readonly text: string;
  readonly block: Block | undefined;
  readonly facts: SourceFacts;
}

/** What a document is, or when it may be used: neither its title nor its outlet. */
const LABEL =
  /^\W*(?:(?:press|news|media) (?:release|statement|notice)|for immediate (?:release|use|publication)|embargo(?:ed)?\b.*|transcript|statement|notes? to editors)\W*$/i;

const linesOf = (blocks: readonly Block[], from: Origin): Line[] =>
  blocks.flatMap((block) =>
    block.prose
      .split(/\r?\n/)
      .map(tidy)
      .map((text) => ({ text, block, facts: lineFacts(text, from) }))
      // until when something is embargoed is when it was published
      .filter(({ text, facts }) => !LABEL.test(text) || facts.date !== undefined),
  );

const tidy = (text: string): string => text.replace(/[\u200b\s]+/g, ' ').trim();

const isSentence = (text: string): boolean => text.length > 120 && /[.!?…]["”’')\]]*$/.test(text);

/** The index of the first block that is a paragraph of the article. */
function endOfHeader(blocks: readonly Block[]): number {
  const limit = Math.min(blocks.length, HEADER_BLOCKS);
  for (let at = 0; at < limit; at++) {
    const text = tidy(blocks[at]!.prose);
    if (isSentence(text) && !isClutterLine(text)) return at;
  }
  return Math.min(limit, 4);
}

function firstOf<K extends 'date' | 'author' | 'outlet'>(
  key: K,
  lines: readonly Line[],
): Pick<SourceFacts, K> | undefined {
  const found = lines.find(({ facts }) => facts[key] !== undefined);
  return found && ({ [key]: found.facts[key] } as Pick<SourceFacts, K>);
}

/** Blocks that only say who published the source, who wrote it and when. */
function blocksOfFacts(
  header: readonly Line[],
  tail: readonly Line[],
  title: Line | undefined,
  outlet: Line | undefined,
): ReadonlySet<Block> {
  const only = new Set<Block>();
  for (const line of header) {
    const says = line === outlet || line.facts.date || line.facts.author || line.facts.outlet;
    if (says && line.block && line.block !== title?.block && !isSentence(tidy(line.block.prose))) only.add(line.block);
  }
  for (const { block, facts, text } of tail) if (facts.date && block && text.length < 60) only.add(block);
  return only;
}

const BYLINE =
  /^[\W_]*(?:by|words|text|author|story|report(?:ed|er)?|written by)\s*:?\s+([\p{Lu}][\p{L}'’.-]+(?:\s+(?:and\s+)?[\p{L}'’.-]+){0,8})/iu;
const SOURCE_LABEL = /^[\W_]*(?:source|outlet|publisher|publication)\s*:\s*(.{2,80})$/i;
const DATE_LABEL = /^[\W_]*(?:date|published|updated|posted)\b\s*:?/i;
/** "Live reporting by …, Thursday 24 April 2025", "… and photos: …" */
const CREDIT = /\b(?:report(?:ing|ed)|written|words|text|story|photos?)(?: and \p{L}+)? ?(?:by\b|:)/iu;
/** A line that begins with its date and goes on with the headline. */
const LEADING_DATE = /^date:?\s+(\d{4}-\d\d-\d\d)\s+/i;

type MutableFacts = { -readonly [K in keyof SourceFacts]: SourceFacts[K] };

/** What one line says: "By Helena Crosbie, Local Democracy Reporter", "Wednesday 14 May 2025, 07.15". */
function lineFacts(line: string, from: Origin): SourceFacts {
  if (line.length > 200 || (isSentence(line) && !DATE_LABEL.test(line))) return {};
  const facts: MutableFacts = {};
  const leading = LEADING_DATE.exec(line)?.[1];
  const date = leading || isDateLine(line) ? readDate(leading ?? line) : undefined;
  if (date !== undefined) facts.date = { value: date, from };
  const source = SOURCE_LABEL.exec(line)?.[1];
  if (source) facts.outlet = { value: source.trim(), from };
  for (const part of line.split(/\s+[|·•]\s+|,\s+(?=(?:words|text|photos?)\b)/i))
    addPartFacts(part, date !== undefined, from, facts);
  return facts;
}

/** Whether a line says when, by whom or where it was published, and little else: a headline may name a date as well. */
function isDateLine(line: string): boolean {
  if (DATE_LABEL.test(line) || BYLINE.test(line) || CREDIT.test(line) || LABEL.test(line) || /[|·•/>]/.test(line))
    return line.length < 110;
  const words = line.split(/\s+/).filter((word) => /^\p{L}{3,}/u.test(word));
  return words.length <= 6;
}

/** What one part of a line such as "Coast FM News | Words: Jonty Marwood | 30 April 2025" says. */
function addPartFacts(part: string, isDated: boolean, from: Origin, facts: MutableFacts): void {
  const byline = BYLINE.exec(part)?.[1];
  if (byline === undefined) {
    if (isDated && readDate(part) === undefined && isOutletName(part))
      facts.outlet ??= { value: outletName(part), from };
    return;
  }
  const name = withoutDate(byline)
    .replace(/,.*$/, '')
    .replace(/\s+in\s.*$/, '')
    .trim();
  if (isOutletName(name) || /^The\s/.test(name)) facts.outlet ??= { value: name, from };
  else if (name) facts.author ??= { value: name, from };
}

const withoutDate = (line: string): string =>
  line
    .replace(LEADING_DATE, '')
    .replace(
      /,?\s*(?:\d{1,2}\s+)?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}.*$/,
      '',
    );

// ---- Title ------------------------------------------------------------------------------------------------------

const LONGEST_TITLE = 200;

/** The first heading; else the first line with a headline's length that is not a byline, a date or a section. */
function pickTitle(header: readonly Line[], headings: ReadonlySet<string>): Line | undefined {
  const marked = header.filter(({ text }) => headings.has(text));
  if (marked.length > 0) return marked.find(({ text }) => !isOutletName(text)) ?? marked[0];
  const candidates = header.filter(({ text, facts }) => {
    const words = text.split(' ').length;
    const saysElse = facts.author || facts.outlet || (facts.date && words <= 8);
    return (
      !saysElse && !LABEL.test(text) && !/[^.]\.$/.test(text) && words >= 3 && text.length >= 12 && !isClutterLine(text)
    );
  });
  return candidates.find(({ text }) => !isOutletName(text)) ?? candidates[0];
}

/** The headline; where a file has none, its first sentence if it is no longer than a headline can be. */
function titleOf(title: Line | undefined, blocks: readonly Block[]): Pick<SourceFacts, 'title'> | undefined {
  const text = title ? withoutDate(title.text) : tidy(blocks[0]?.prose ?? '');
  const isOpening = blocks.length > 2 && text.length <= LONGEST_TITLE;
  return text && (title || isOpening) ? { title: { value: text, from: 'first lines' } } : undefined;
}

// ---- Outlet -----------------------------------------------------------------------------------------------------

/** A short line of capitalised words beside the headline: the outlet, perhaps with its section. */
function pickOutlet(header: readonly Line[], title: Line | undefined): Line | undefined {
  return header.find((line) => {
    if (line === title || line.facts.date || line.facts.author || /[.!?]$/.test(line.text)) return false;
    const name = outletName(line.text);
    return (
      name.length <= 50 &&
      (isOutletName(name) || /^The(?:\s\p{Lu}\p{L}+){1,3}$/u.test(name)) &&
      /^\p{Lu}/u.test(name) &&
      !isClutterLine(line.text)
    );
  });
}

/** The outlet without "By" before it and its section behind it. */
const outletName = (line: string): string =>
  line
    .replace(/[*_]/g, '')
    .replace(/^by\s+/i, '')
    .replace(/\s+[/>|·].*$/, '')
    .trim();

const TRADE_WORDS =
  /^(?:wire|desk|reuters|axios|politico|bloomberg|newsweek|bbc|cnn|npr|ap|afp|dpa|fm|online|today|review|globe|sun|star|record|argus|diario|world|standard|independent|digest|agency|relay)$/i;

/** Names of outlets hold a word of the trade. */
function isOutletName(text: string): boolean {
  const words = text
    .replace(/[*_"“”]/g, '')
    .trim()
    .split(/\s+/);
  return words.length <= 7 && words.some((word) => isOrganisationNoun(word.toLowerCase()) || TRADE_WORDS.test(word));
}

// ---- Dates ------------------------------------------------------------------------------------------------------

/** "VILLAREDA, Carvena, Sept. 13, 2025 -- At least …", "(Reuters) - " */
function datelineOf(first: Block | undefined): Line[] {
  const opening = first && /^.{0,100}?(?:—|–|--|\)\s)/s.exec(first.prose)?.[0];
  if (!opening) return [];
  const date = findDates(tokenize(opening)).find(({ year }) => year !== undefined);
  const outlet = /\(([\p{Lu}][\p{L} .]{1,40})\)\s*(?:—|–|--|-)/u.exec(opening)?.[1];
  const facts: SourceFacts = {
    ...(date && { date: { value: dayNumber({ ...date, year: date.year! }), from: 'first lines' } }),
    ...(outlet && /\p{Ll}|^[A-Z]{2,5}$/u.test(outlet) && { outlet: { value: outlet, from: 'first lines' } }),
  };
  return [{ text: opening, block: undefined, facts }];
}

/** "2025-05-14-vote.txt" */
function fileDate(path: string): DayNumber | undefined {
  const name = path.split(/[/\\]/).pop()!;
  return readDate(name.replace(/(\d{4})[_.]?(\d\d)[_.]?(\d\d)/, '$1-$2-$3').replace(/_/g, ' '));
}
