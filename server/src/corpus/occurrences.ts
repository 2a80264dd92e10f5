import type { SourceWords } from './words';

/** What of a document's words tells where each stands. */
type Sequenced = Pick<SourceWords, 'terms' | 'sequence'>;

/**
 * Where the words of documents stand, packed: for each pair of word and document a run, which is the number of its bytes and
 * then the steps from one place to the next, seven bits a byte. Runs are read in the order in which they were written.
 */
export class OccurrenceWriter {
  readonly #documents: readonly Sequenced[];
  /** Indices of the words of all documents in order of the text, term by term, one document behind the other. */
  readonly #places: Uint32Array;
  /** For each term of each document where its places end; those of the documents one behind the other. */
  readonly #ends: Uint32Array;
  /** For each document the index of the term that comes next, and where its places and its ends begin. */
  readonly #next: Uint32Array;
  readonly #placesFrom: Uint32Array;
  readonly #endsFrom: Uint32Array;
  #bytes: Uint8Array;
  /** The number of bytes that are written. */
  length = 0;

  constructor(documents: readonly Sequenced[]) {
    this.#documents = documents;
    const words = documents.reduce((sum, { sequence }) => sum + sequence.length, 0);
    const terms = documents.reduce((sum, own) => sum + own.terms.length, 0);
    this.#places = new Uint32Array(words);
    this.#ends = new Uint32Array(terms);
    this.#next = new Uint32Array(documents.length);
    this.#placesFrom = new Uint32Array(documents.length);
    this.#endsFrom = new Uint32Array(documents.length);
    this.#bytes = new Uint8Array(2 * (words + terms) + 64);
    let [placesFrom, endsFrom] = [0, 0];
    documents.forEach((own, index) => {
      this.#placesFrom[index] = placesFrom;
      this.#endsFrom[index] = endsFrom;
      sortByTerm(own, this.#places.subarray(placesFrom), this.#ends.subarray(endsFrom));
      placesFrom += own.sequence.length;
      endsFrom += own.terms.length;
    });
  }

  /** Writes the run of a term in a document, which is empty where it is none of its words. Terms must come in order. */
  write(term: number, document: number): void {
    const index = this.#next[document]!;
    this.#makeRoom(1);
    if (this.#documents[document]!.terms[index] !== term) {
      this.#bytes[this.length++] = 0;
      return;
    }
    this.#next[document] = index + 1;
    const [places, from, ends] = [this.#places, this.#placesFrom[document]!, this.#endsFrom[document]! + index];
    const first = from + (index > 0 ? this.#ends[ends - 1]! : 0);
    const last = from + this.#ends[ends]!;
    this.#makeRoom(LONGEST * (last - first + 1));
    const bytes = this.#bytes;
    let [at, before] = [this.length + 1, 0];
    for (let place = first; place < last; before = places[place++]!) at = putNumber(bytes, at, places[place]! - before);
    const size = at - this.length - 1;
    // nearly all sizes take a byte
    const more = sizeOf(size) - 1;
    if (more > 0) bytes.copyWithin(this.length + 1 + more, this.length + 1, at);
    putNumber(bytes, this.length, size);
    this.length = at + more;
  }

  /** The bytes that were written. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }

  #makeRoom(count: number): void {
    if (this.length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * this.#bytes.length + count);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Bytes that a number of 32 bits may take. */
const LONGEST = 5;

/** Writes a number; returns where the next one goes. */
function putNumber(bytes: Uint8Array, from: number, number: number): number {
  let [at, rest] = [from, number];
  for (; rest > 127; rest >>>= 7) bytes[at++] = (rest & 127) | 128;
  bytes[at++] = rest;
  return at;
}

function sizeOf(number: number): number {
  let size = 1;
  for (let rest = number; rest > 127; rest >>>= 7) size++;
  return size;
}

/** Writes the indices of a document's words term by term, and where those of each term end. */
function sortByTerm({ terms, sequence }: Sequenced, places: Uint32Array, ends: Uint32Array): void {
  for (let at = 0; at < sequence.length; at++) ends[sequence[at]!]!++;
  let sum = 0;
  for (let term = 0; term < terms.length; term++) {
    const count = ends[term]!;
    ends[term] = sum;
    sum += count;
  }
  // each end begins as the beginning, and moves on with each place
  for (let at = 0; at < sequence.length; at++) places[ends[sequence[at]!]!++] = at;
}

/** Where some words stand in a document. It holds until the next document is told of. */
export interface Occurrences {
  /** Indices of words in order of the text, those of the first word looked for first. */
  readonly places: Uint32Array;
  /** Where the places of each word end. */
  readonly ends: Uint32Array;
}

function longer(places: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(places.length * 2);
  larger.set(places);
  return larger;
}

/** Reads runs one after the other. */
export class RunReader {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(): number {
    const first = this.#bytes[this.at++]!;
    if (first < 128) return first;
    let value = first & 127;
    for (let shift = 7; ; shift += 7) {
      const byte = this.#bytes[this.at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  /** The places of the run that was read last. */
  places = new Uint32Array(1 << 8);

  /** Reads the places of a run into `places`; gives their number. */
  placesOfRun(): number {
    const end = this.number() + this.at;
    let [count, place] = [0, 0];
    while (this.at < end) {
      place += this.number();
      if (count === this.places.length) this.places = longer(this.places);
      this.places[count++] = place;
    }
    return count;
  }

  /** Passes a run over; whether it has any places. */
  skip(): boolean {
    const size = this.number();
    this.at += size;
    return size > 0;
  }
}

/** The places of words in a document while they are collected. */
export class OccurrenceList implements Occurrences {
  places = new Uint32Array(1 << 10);
  readonly ends: Uint32Array;
  #words = 0;
  #length = 0;

  /** @param words How many words are looked for. */
  constructor(words: number) {
    this.ends = new Uint32Array(words);
  }

  clear(): void {
    this.#words = this.#length = 0;
  }

  /** Adds the places of the next word: those of a run. */
  addRun(reader: RunReader): void {
    const end = reader.number() + reader.at;
    let place = 0;
    while (reader.at < end) {
      place += reader.number();
      this.add(place);
    }
    this.endWord();
  }

  /** Adds a place of the next word. */
  add(place: number): void {
    if (this.#length === this.places.length) this.places = longer(this.places);
    this.places[this.#length++] = place;
  }

  /** No more places of a word follow. */
  endWord(): void {
    this.ends[this.#words++] = this.#length;
  }
}
