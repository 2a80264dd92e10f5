import type { BlockKind } from '../text/prose';
import type { Role } from '../text/names/roles/role';
import type { LocalForm, LocalName, PlacedMention } from '../text/names/gather';
import type { Speech } from '../text/quotations/speech';
import type { SourceFacts } from './extract';
import type { OriginalData } from './original';
import { BrokenPack, pack, unpack, type Shapes } from './pack';
import type { SourceWords } from './words';

/**
 * Everything that is kept of a document, in one run of bytes: in memory, between threads and on disk alike. What is
 * looked at all the time stands in it as typed arrays; the rest is packed, and made again when somebody asks.
 */
export class SourceRecord {
  readonly bytes: Uint8Array;
  readonly #sections: Uint32Array;

  /**
   * @param bytes What `recordOf` made, at a multiple of four in their buffer.
   * @throws {BrokenPack} where they are something else.
   */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    const isAligned = bytes.byteOffset % 4 === 0 && bytes.length % 4 === 0;
    if (!isAligned || bytes.length < 4 * HEADER) throw new BrokenPack();
    const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER);
    if (header[0] !== MAGIC) throw new BrokenPack();
    this.#sections = header.subarray(1);
    for (let section = 0; section < SECTIONS; section++) {
      const offset = this.#offsetOf(section);
      const length = this.#lengthOf(section);
      if (offset % 4 !== 0 || offset + length > bytes.length) throw new BrokenPack();
    }
  }

  /** Whether another record holds the same. */
  equals({ bytes }: SourceRecord): boolean {
    return bytes.length === this.bytes.length && bytes.every((byte, at) => byte === this.bytes[at]);
  }

  /** What the file says of the document. */
  get facts(): SourceFacts {
    return unpack(this.#section(FACTS), SHAPES) as SourceFacts;
  }

  /** The way back into the file. */
  get original(): OriginalData {
    return unpack(this.#section(ORIGINAL), SHAPES) as OriginalData;
  }

  /** The length of its bytes. */
  get originalSize(): number {
    return this.#lengthOf(ORIGINAL);
  }

  get text(): string {
    return new TextDecoder().decode(this.#section(TEXT));
  }

  /** The length of the text's bytes: about what the text costs in memory. */
  get textSize(): number {
    return this.#lengthOf(TEXT);
  }

  get blocks(): BlockTable {
    return unpack(this.#section(BLOCKS), SHAPES) as BlockTable;
  }

  /** Three of what `words` has, by themselves: what is asked of a thousand sources for one phrase or sentence. */
  get terms(): SourceWords['terms'] {
    return this.#ints(TERMS);
  }

  get sequence(): SourceWords['sequence'] {
    if (this.#lengthOf(TERMS) >> 2 > 0xffff) return this.#uints(SEQUENCE);
    const offset = this.bytes.byteOffset + this.#offsetOf(SEQUENCE);
    return new Uint16Array(this.bytes.buffer, offset, this.#lengthOf(SEQUENCE) >> 1);
  }

  get sentences(): SourceWords['sentences'] {
    return this.#uints(SENTENCES);
  }

  get words(): SourceWords {
    return {
      terms: this.terms,
      sequence: this.sequence,
      sentences: this.sentences,
      sentencesIn: this.#uints(SENTENCES_IN),
      quoted: this.#section(QUOTED),
      capitals: this.#ints(CAPITALS),
    };
  }

  /** The names without their mentions: what entities are made of. */
  get names(): NameSummary[] {
    return unpack(this.#section(NAMES), SHAPES) as NameSummary[];
  }

  /** The mentions of the names, form by form. */
  get mentions(): PlacedMention[] {
    return unpack(this.#section(MENTIONS), SHAPES) as PlacedMention[];
  }

  get speech(): Speech[] {
    return unpack(this.#section(SPEECH), SHAPES) as Speech[];
  }

  #offsetOf(section: number): number {
    return this.#sections[2 * section]!;
  }

  #lengthOf(section: number): number {
    return this.#sections[2 * section + 1]!;
  }

  #section(section: number): Uint8Array {
    const offset = this.#offsetOf(section);
    return this.bytes.subarray(offset, offset + this.#lengthOf(section));
  }

  #ints(section: number): Int32Array {
    const offset = this.bytes.byteOffset + this.#offsetOf(section);
    return new Int32Array(this.bytes.buffer, offset, this.#lengthOf(section) >> 2);
  }

  #uints(section: number): Uint32Array {
    const offset = this.bytes.byteOffset + this.#offsetOf(section);
    return new Uint32Array(this.bytes.buffer, offset, this.#lengthOf(section) >> 2);
  }
}

/** The blocks of a document, a column each: starts, ends, kinds, and the prose where it is not what the text has there. */
export interface BlockTable {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly kinds: readonly BlockKind[];
  readonly proses: readonly (string | undefined)[];
}

/** A name of a document without its mentions; all that `LocalName` says beside them. */
export interface NameSummary extends Omit<LocalName, 'form' | 'forms' | 'roles'> {
  readonly forms: readonly FormSummary[];
  /** The roles beside its mentions, those in one wording together. */
  readonly roles: readonly RoleSummary[];
  /** Of a surname alone: the full names of the document that it may misspell, as indices. */
  readonly near: readonly number[];
}

/** One form of a name without its mentions. */
export interface FormSummary extends Omit<LocalForm, 'mentions'> {
  readonly mentions: number;
  /** The ways in which it is written, and how often each. */
  readonly written: readonly { readonly words: readonly string[]; readonly count: number }[];
}

/** A role beside a name of a document, in one wording. */
export interface RoleSummary {
  readonly role: Role;
  readonly count: number;
  /** Where it first stands in the text. */
  readonly start: number;
}

/** What a record is made of. */
export interface RecordParts {
  readonly facts: SourceFacts;
  readonly original: OriginalData;
  readonly text: string;
  readonly blocks: BlockTable;
  readonly words: SourceWords;
  readonly names: readonly NameSummary[];
  readonly mentions: readonly PlacedMention[];
  readonly speech: readonly Speech[];
}

/** The record of a document. */
export function makeRecord({
  facts,
  original,
  text,
  blocks,
  words,
  names,
  mentions,
  speech,
}: RecordParts): SourceRecord {
  const sections: Uint8Array[] = [];
  sections[FACTS] = pack(facts, SHAPES);
  sections[ORIGINAL] = pack(original, SHAPES);
  sections[TEXT] = new TextEncoder().encode(text);
  sections[BLOCKS] = pack(blocks, SHAPES);
  sections[TERMS] = bytesOf(words.terms);
  sections[SEQUENCE] = bytesOf(words.sequence);
  sections[SENTENCES] = bytesOf(words.sentences);
  sections[SENTENCES_IN] = bytesOf(words.sentencesIn);
  sections[QUOTED] = words.quoted;
  sections[CAPITALS] = bytesOf(words.capitals);
  sections[NAMES] = pack(names, SHAPES);
  sections[MENTIONS] = pack(mentions, SHAPES);
  sections[SPEECH] = pack(speech, SHAPES);

  const header = new Uint32Array(HEADER);
  header[0] = MAGIC;
  let at = 4 * HEADER;
  sections.forEach((section, index) => {
    header.set([at, section.length], 1 + 2 * index);
    at = aligned(at + section.length);
  });
  const bytes = new Uint8Array(at);
  bytes.set(bytesOf(header));
  sections.forEach((section, index) => bytes.set(section, header[1 + 2 * index]));
  return new SourceRecord(bytes);
}

const [FACTS, ORIGINAL, TEXT, BLOCKS, TERMS, SEQUENCE] = [0, 1, 2, 3, 4, 5] as const;
const [SENTENCES, SENTENCES_IN, QUOTED, CAPITALS, NAMES, MENTIONS, SPEECH] = [6, 7, 8, 9, 10, 11, 12] as const;
const SECTIONS = 13;
/** Numbers of the header: a mark, and for each section where it begins and how long it is. */
const HEADER = 1 + 2 * SECTIONS;
const MAGIC = 0x31735243;

const aligned = (offset: number): number => (offset + 3) & ~3;

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** The shapes of what every record holds. A shape that is missing here is written into each record that has it. */
const SHAPES: Shapes = [
  ['value', 'from'],
  ['title', 'outlet', 'author', 'date'],
  ['date', 'author', 'outlet', 'title'],
  ['date', 'author', 'title'],
  ['shows', 'map', 'lines', 'length'],
  ['text', 'file'],
  ['starts', 'ends', 'kinds', 'proses'],
  ['person', 'organisation', 'place', 'work'],
  ['given', 'family', 'core', 'generation'],
  ['kind', 'votes', 'person', 'sex', 'ambiguous', 'forms', 'roles', 'near'],
  ['key', 'words', 'mentions', 'written'],
  ['words', 'count'],
  ['role', 'count', 'start'],
  ['start', 'end', 'mention', 'block', 'roles', 'title'],
  ['start', 'end', 'words', 'first', 'last', 'titleFirst', 'votes', 'initial', 'doubtful', 'quoted'],
  ['start', 'end', 'head', 'headSpan', 'modifiers', 'owner', 'complement', 'tense', 'text'],
  ['start', 'end'],
  ['start', 'end', 'word', 'capital'],
  ['start', 'end', 'form', 'use', 'block', 'quotation', 'cue', 'speaker', 'continues'],
  ['start', 'end', 'first', 'last', 'inner', 'open'],
  ['start', 'end', 'mention', 'titleStart', 'sign'],
];
