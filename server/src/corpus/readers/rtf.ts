import { readDate } from '../../text/dates/reading';
import type { BlockKind } from '../../text/prose';
import { UnreadableSource, type Extract, type Known, type Reader, type SourceFacts } from '../extract';
import { decodeCodePage } from '../decoding';
import { LIMITS } from '../limits';
import { Original } from '../original';
import { rowTexts } from './table';
import { headingsOf, TextBuilder } from './textBuilder';
import { table } from '../../text/table';

/**
 * Rich Text Format, as word processors and mail programs exchange it. Read after the Rich Text Format Specification 1.9.1
 * (Microsoft, 2008): one pass over the bytes with a stack for groups, no recursion.
 */
export const rtfReader: Reader = { extensions: ['rtf'], noun: 'RTF file', kind: 'RTF file', read: readRtf };

/** Groups that hold no text of the document. */
const SKIPPED = new Set(
  `colortbl listtable listoverridetable revtbl rsidtbl generator pict object objdata datafield themedata
  colorschememapping latentstyles datastore header headerl headerr headerf footer footerl footerr footerf atnid atnauthor
  annotation atntime atnref atrfstart atrfend atndate atnparent fldinst xmlnstbl bkmkstart bkmkend template nonshppict
  listtext pntext pnseclvl filetbl upr userprops mmathpr background ftnsep ftnsepc aftnsep aftnsepc pgptbl falt panose
  xe tc tcn do shpinst`
    .trim()
    .split(/\s+/),
);

/** Control words that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = table({
  tab: ' ',
  line: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
});

/** Code pages by the number of a font's character set. */
const CHARSETS: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

interface Group {
  readonly skipped: boolean;
  readonly destination: string;
  /** Deleted or hidden characters. */
  silent: boolean;
  /** Characters to pass over behind `\u`. */
  fallback: number;
  font: number;
}

function readRtf(bytes: Uint8Array): Extract {
  return new RtfReading(bytes).finish();
}

class RtfReading {
  readonly #bytes: Uint8Array;
  readonly #builder = new TextBuilder();
  readonly #groups: Group[] = [{ skipped: false, destination: '', silent: false, fallback: 1, font: 0 }];
  readonly #facts = new Map<string, string>();
  /** Code page of each font. */
  readonly #fonts = new Map<number, number>();
  readonly #headings = new Set<number>();
  #codePage = 1252;
  #defaultFont = 0;
  #open = '';
  #pending: number[] = [];
  #passOver = 0;
  #kind: BlockKind = 'paragraph';
  #cells: string[] = [];
  /** The rows of the table that is open. */
  #rows: string[][] = [];
  /** The footnotes of the paragraph that is open. */
  #notes: string[] = [];
  #inTable = false;
  #style = 0;
  #footnotes: string[] = [];
  #date = '';
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#read();
  }

  finish(): Extract {
    this.#inTable = false;
    this.#endParagraph();
    this.#endTable();
    const { text, blocks } = this.#builder.finish();
    if (blocks.length === 0) throw new UnreadableSource('has no text');
    return {
      text,
      blocks,
      facts: this.#factsOf(),
      headings: headingsOf(blocks),
      original: Original.inText(text),
    };
  }

  // ---- Tokens ---------------------------------------------------------------------------------------------------

  #read(): void {
    const bytes = this.#bytes;
    while (this.#at < bytes.length) {
      const byte = bytes[this.#at++]!;
      if (byte === OPEN) this.#begin();
      else if (byte === CLOSE) this.#end();
      else if (byte === BACKSLASH) this.#control();
      else if (byte !== 10 && byte !== 13 && byte !== 0) this.#byte(byte);
    }
  }

  get #group(): Group {
    return this.#groups[this.#groups.length - 1]!;
  }

  #begin(): void {
    this.#flushBytes();
    if (this.#groups.length > LIMITS.depth)
      throw new UnreadableSource(`its groups are nested more than ${LIMITS.depth} deep`);
    this.#passOver = 0;
    this.#groups.push({ ...this.#group });
  }

  #end(): void {
    this.#flushBytes();
    this.#passOver = 0;
    if (this.#groups.length === 1) return; // more closed than opened
    const { destination } = this.#groups.pop()!;
    if (destination === 'footnote' && this.#group.destination !== 'footnote') this.#endFootnote();
    if (/^(?:creatim|revtim)$/.test(destination) && this.#group.destination !== destination)
      this.#facts.set(destination, this.#date);
  }

  #control(): void {
    const bytes = this.#bytes;
    const first = bytes[this.#at];
    if (first === undefined) return;
    if (!isLetter(first)) {
      this.#at++;
      this.#symbol(first);
      return;
    }
    let end = this.#at;
    while (end < bytes.length && end - this.#at < 32 && isLetter(bytes[end]!)) end++;
    const word = String.fromCharCode(...bytes.subarray(this.#at, end));
    const number = end;
    if (bytes[end] === MINUS) end++;
    while (end < bytes.length && end - number < 11 && isDigit(bytes[end]!)) end++;
    const parameter = end > number ? Number(String.fromCharCode(...bytes.subarray(number, end))) : undefined;
    if (bytes[end] === SPACE) end++;
    this.#at = end;
    this.#flushBytes();
    this.#word(word, parameter);
  }

  /** A control symbol: a backslash and one character that is no letter. */
  #symbol(byte: number): void {
    if (byte === QUOTE) {
      const code = Number.parseInt(String.fromCharCode(...this.#bytes.subarray(this.#at, this.#at + 2)), 16);
      this.#at += 2;
      if (!Number.isNaN(code)) this.#byte(code);
      return;
    }
    this.#flushBytes();
    const symbol = String.fromCharCode(byte);
    if (symbol === '~') this.#write(' ');
    else if (symbol === '_') this.#write('-');
    else if (symbol === '*') this.#star = true;
    else if (/[\\{}]/.test(symbol)) this.#write(symbol);
    else if (byte === 10 || byte === 13) this.#endParagraph();
  }

  /** Behind `\*`: a destination that may be passed over where it is not known. */
  #star = false;

  // ---- Control words -----------------------------------------------------------------------------------------------

  #word(word: string, parameter: number | undefined): void {
    const star = this.#star;
    this.#star = false;
    const group = this.#group;
    if (group.skipped && word !== 'bin') return;
    if (SKIPPED.has(word) || (star && word !== 'footnote')) {
      this.#enter(word, true);
      return;
    }
    const isOn = parameter !== 0;
    switch (word) {
      case 'ansicpg':
        this.#codePage = parameter ?? 1252;
        return;
      case 'mac':
        this.#codePage = 10000;
        return;
      case 'deff':
        this.#defaultFont = parameter ?? 0;
        this.#groups.forEach((open) => (open.font = this.#defaultFont));
        return;
      case 'f':
        group.font = parameter ?? 0;
        return;
      case 'fcharset':
        if (group.destination === 'fonttbl') this.#fonts.set(group.font, CHARSETS[parameter ?? 0] ?? this.#codePage);
        return;
      case 'uc':
        group.fallback = parameter ?? 1;
        return;
      case 'u':
        this.#write(String.fromCharCode((parameter ?? 0) & 0xffff));
        this.#passOver = group.fallback;
        return;
      case 'bin':
        this.#at += Math.max(0, parameter ?? 0);
        return;
      case 'par':
      case 'sect':
        this.#endParagraph();
        return;
      case 'cell':
      case 'nestcell':
        if (!this.#isSilent) this.#cells.push(this.#take());
        return;
      case 'row':
      case 'nestrow':
        this.#endRow();
        return;
      case 'intbl':
        this.#inTable = true;
        return;
      case 'pard':
        this.#inTable = false;
        this.#kind = 'paragraph';
        return;
      case 's':
        this.#style = parameter ?? 0;
        if (group.destination !== 'stylesheet' && this.#headings.has(this.#style)) this.#kind = 'heading';
        return;
      case 'outlinelevel':
        if (group.destination === 'stylesheet') this.#headings.add(this.#style);
        else if ((parameter ?? 9) < 9) this.#kind = 'heading';
        return;
      case 'ls':
        if (this.#kind === 'paragraph' && isOn) this.#kind = 'item';
        return;
      case 'plain':
        group.silent = false;
        return;
      case 'deleted':
      case 'v':
        group.silent = isOn;
        return;
      case 'footnote':
        this.#footnotes.push(this.#open);
        this.#open = '';
        this.#enter(word, false);
        return;
      case 'fonttbl':
      case 'stylesheet':
      case 'info':
      case 'title':
      case 'author':
      case 'creatim':
      case 'revtim':
        this.#enter(word, false);
        this.#date = '';
        return;
      case 'yr':
      case 'mo':
      case 'dy':
        this.#date += `${this.#date ? '-' : ''}${String(parameter ?? 0).padStart(2, '0')}`;
        return;
    }
    const character = CHARACTERS[word];
    if (character !== undefined) this.#write(character);
  }

  #enter(destination: string, skipped: boolean): void {
    const group = this.#groups.pop()!;
    this.#groups.push({ ...group, destination, skipped: group.skipped || skipped });
  }

  // ---- Text ----------------------------------------------------------------------------------------------------------

  get #isSilent(): boolean {
    return (
      this.#group.skipped ||
      this.#group.silent ||
      /^(?:fonttbl|stylesheet|creatim|revtim)$/.test(this.#group.destination)
    );
  }

  #byte(byte: number): void {
    if (this.#passOver > 0) this.#passOver--;
    else if (!this.#isSilent) this.#pending.push(byte);
  }

  #flushBytes(): void {
    if (this.#pending.length === 0) return;
    const bytes = Uint8Array.from(this.#pending);
    this.#pending = [];
    this.#write(decodeCodePage(bytes, this.#fonts.get(this.#group.font) ?? this.#codePage));
  }

  #write(text: string): void {
    if (this.#isSilent) return;
    const { destination } = this.#group;
    if (destination === 'title' || destination === 'author')
      this.#facts.set(destination, (this.#facts.get(destination) ?? '') + text);
    else if (destination !== 'info') this.#open += text;
  }

  #take(): string {
    this.#flushBytes();
    const text = this.#open
      .replace(/[ \t\u00a0]+/g, ' ')
      .replace(/\u00ad/g, '')
      .trim();
    this.#open = '';
    return text;
  }

  #endParagraph(): void {
    if (this.#group.skipped) return;
    if (this.#inTable && this.#group.destination !== 'footnote') {
      this.#open += ' ';
      return;
    }
    const text = this.#take();
    if (!text) return;
    this.#endTable();
    this.#builder.block(this.#kind, text);
    this.#addNotes();
  }

  #endRow(): void {
    if (this.#cells.length > 0) this.#rows.push(this.#cells);
    this.#cells = [];
  }

  #endTable(): void {
    for (const text of rowTexts(this.#rows)) this.#builder.block('table', text);
    if (this.#rows.length > 0) this.#addNotes();
    this.#rows = [];
  }

  /** A footnote stands behind the paragraph that refers to it; the sentence that it interrupts goes on. */
  #endFootnote(): void {
    const note = this.#take();
    this.#open = this.#footnotes.pop() ?? '';
    if (note) this.#notes.push(note);
  }

  #addNotes(): void {
    for (const note of this.#notes) this.#builder.block('paragraph', note);
    this.#notes = [];
  }

  // ---- Facts -------------------------------------------------------------------------------------------------------

  #factsOf(): SourceFacts {
    const known = (key: string): Known<string> | undefined => {
      const value = this.#facts.get(key)?.trim();
      return value ? { value, from: 'document properties' } : undefined;
    };
    const [title, author] = [known('title'), known('author')];
    const saved = readDate(this.#facts.get('revtim') ?? this.#facts.get('creatim') ?? '');
    return {
      ...(title && { title }),
      ...(author && { author }),
      ...(saved !== undefined && { madeOn: { value: saved, from: 'document properties' as const } }),
    };
  }
}

const [OPEN, CLOSE, BACKSLASH, QUOTE, MINUS, SPACE] = [0x7b, 0x7d, 0x5c, 0x27, 0x2d, 0x20];

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
