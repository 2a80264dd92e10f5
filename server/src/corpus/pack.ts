import { rememberedFor } from '../text/memo';

/**
 * Plain data as bytes: what is kept of thousands of sources, in memory and on disk, is packed, and made again when it is
 * asked for. Objects that stand in several places stand there again; strings and shapes are written once.
 */

/** Keys of objects that come often, in order. They are part of the code, so that they take no room in what is packed. */
export type Shapes = readonly (readonly string[])[];

/** Packed data that do not make sense. */
export class BrokenPack extends Error {
  override readonly name = 'BrokenPack';
}

/**
 * What the first number of a value says: odd, an integer from 0 on; even, twice one of these. Shapes follow from
 * `SHAPE` on.
 */
const UNDEFINED = 0;
const NULL = 1;
const FALSE = 2;
const TRUE = 3;
const FLOAT = 4;
const NEGATIVE = 5;
const STRING = 6;
const ARRAY = 7;
const AGAIN = 8;
const BYTES = 9;
const UINTS = 10;
const SHAPE = 11;

const LARGEST = 2 ** 30;

/** Packs plain data: objects, arrays, strings, numbers, booleans, `Uint8Array` and `Uint32Array`. */
export function pack(value: unknown, shapes: Shapes): Uint8Array {
  return new Packer(shapes).pack(value);
}

/**
 * Makes the data again.
 *
 * @throws {BrokenPack} where the bytes were made with other shapes, or are damaged.
 */
export function unpack(bytes: Uint8Array, shapes: Shapes): unknown {
  return new Unpacker(bytes, shapes).unpack();
}

// ---- Packing ----------------------------------------------------------------------------------------------------

class Packer {
  readonly #body = new ByteWriter();
  readonly #strings = new Map<string, number>();
  readonly #shapes: Shapes;
  readonly #known: KnownShapes;
  readonly #newShapes: (readonly string[])[] = [];
  readonly #newIndices = new Map<string, number>();
  readonly #seen = new Map<object, number>();

  constructor(shapes: Shapes) {
    this.#shapes = shapes;
    this.#known = knownShapes(shapes);
  }

  pack(value: unknown): Uint8Array {
    this.#value(value);
    const head = new ByteWriter();
    const shapeKeys = this.#newShapes.map((keys) => keys.map((key) => this.#string(key)));
    const strings = [...this.#strings.keys()].map((string) => (isAscii(string) ? string : encoder.encode(string)));
    head.number(strings.length);
    for (const { length } of strings) head.number(length);
    for (const string of strings) {
      if (typeof string === 'string') head.ascii(string);
      else head.bytes(string);
    }
    head.number(shapeKeys.length);
    for (const keys of shapeKeys) {
      head.number(keys.length);
      for (const key of keys) head.number(key);
    }
    head.bytes(this.#body.finish());
    return head.finish();
  }

  #value(value: unknown): void {
    if (value === undefined) this.#tag(UNDEFINED);
    else if (value === null) this.#tag(NULL);
    else if (typeof value === 'boolean') this.#tag(value ? TRUE : FALSE);
    else if (typeof value === 'number') this.#number(value);
    else if (typeof value === 'string') {
      this.#tag(STRING);
      this.#body.number(this.#string(value));
    } else this.#object(value);
  }

  #tag(tag: number): void {
    this.#body.number(tag * 2);
  }

  #number(value: number): void {
    if (Number.isInteger(value) && value >= 0 && value < LARGEST && !Object.is(value, -0)) {
      this.#body.number(value * 2 + 1);
    } else if (Number.isInteger(value) && value < 0 && value > -LARGEST) {
      this.#tag(NEGATIVE);
      this.#body.number(-value);
    } else {
      this.#tag(FLOAT);
      this.#body.float(value);
    }
  }

  #object(value: object): void {
    const seen = this.#seen.get(value);
    if (seen !== undefined) {
      this.#tag(AGAIN);
      this.#body.number(seen);
      return;
    }
    this.#seen.set(value, this.#seen.size);
    if (Array.isArray(value)) {
      this.#tag(ARRAY);
      this.#body.number(value.length);
      for (const item of value) this.#value(item);
    } else if (value instanceof Uint8Array) {
      this.#tag(BYTES);
      this.#body.number(value.length);
      this.#body.bytes(value);
    } else if (value instanceof Uint32Array) {
      this.#tag(UINTS);
      this.#body.number(value.length);
      for (const item of value) this.#body.number(item);
    } else {
      this.#tag(SHAPE + this.#shape(Object.keys(value)));
      for (const inner of Object.values(value)) this.#value(inner);
    }
  }

  #string(string: string): number {
    const known = this.#strings.get(string);
    if (known !== undefined) return known;
    const index = this.#strings.size;
    this.#strings.set(string, index);
    return index;
  }

  #shape(keys: readonly string[]): number {
    const known = indexIn(this.#known, keys);
    if (known !== undefined) return known;
    const joined = keys.join();
    const before = this.#newIndices.get(joined);
    if (before !== undefined) return before;
    const index = this.#shapes.length + this.#newShapes.length;
    this.#newIndices.set(joined, index);
    this.#newShapes.push(keys);
    return index;
  }
}

/** Shapes with their indices, by their first keys: so a shape is found without a word being made of its keys. */
type KnownShapes = ReadonlyMap<
  string | undefined,
  readonly { readonly keys: readonly string[]; readonly index: number }[]
>;

const knownShapes = rememberedFor((shapes: Shapes): KnownShapes => {
  const known = new Map<string | undefined, { readonly keys: readonly string[]; readonly index: number }[]>();
  shapes.forEach((keys, index) => known.set(keys[0], [...(known.get(keys[0]) ?? []), { keys, index }]));
  return known;
});

function indexIn(known: KnownShapes, keys: readonly string[]): number | undefined {
  for (const shape of known.get(keys[0]) ?? []) if (areSame(shape.keys, keys)) return shape.index;
  return undefined;
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

const encoder = new TextEncoder();

function isAscii(string: string): boolean {
  for (let at = 0; at < string.length; at++) if (string.charCodeAt(at) > 127) return false;
  return true;
}

/** Room that writers have left for the next ones. */
const left: Uint8Array[] = [];
const FIRST_ROOM = 16 * 1024;
const LARGEST_LEFT = 256 * 1024;

/** Bytes that grow. Numbers from 0 on take a byte for each seven bits. */
class ByteWriter {
  #bytes = left.pop() ?? new Uint8Array(FIRST_ROOM);
  #length = 0;

  number(value: number): void {
    this.#makeRoom(5);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#length++] = rest;
  }

  float(value: number): void {
    this.bytes(new Uint8Array(Float64Array.of(value).buffer));
  }

  /** A string of ASCII alone; short ones are written faster without the encoder. */
  ascii(string: string): void {
    this.#makeRoom(string.length);
    for (let at = 0; at < string.length; at++) this.#bytes[this.#length++] = string.charCodeAt(at);
  }

  bytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** All that was written, by itself; the writer is done. */
  finish(): Uint8Array {
    const written = this.#bytes.slice(0, this.#length);
    if (this.#bytes.length <= LARGEST_LEFT) left.push(this.#bytes);
    this.#bytes = written;
    return written;
  }

  #makeRoom(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

// ---- Unpacking --------------------------------------------------------------------------------------------------

class Unpacker {
  readonly #bytes: Uint8Array;
  #at = 0;
  #strings: string[] = [];
  #shapes: Shapes;
  readonly #seen: unknown[] = [];

  constructor(bytes: Uint8Array, shapes: Shapes) {
    this.#bytes = bytes;
    this.#shapes = shapes;
  }

  unpack(): unknown {
    const count = this.#number();
    if (count > this.#bytes.length) throw new BrokenPack();
    const lengths: number[] = [];
    for (let index = 0; index < count; index++) lengths.push(this.#number());
    this.#strings = lengths.map((length) => decodeShort(this.#take(length)));
    const own: string[][] = [];
    for (let left = this.#number(); left > 0; left--) {
      const keys: string[] = [];
      for (let more = this.#number(); more > 0; more--) keys.push(this.#string());
      own.push(keys);
    }
    if (own.length > 0) this.#shapes = [...this.#shapes, ...own];
    return this.#value();
  }

  #number(): number {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new BrokenPack();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
      factor *= 128;
    }
  }

  #take(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) throw new BrokenPack();
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  #string(): string {
    const string = this.#strings[this.#number()];
    if (string === undefined) throw new BrokenPack();
    return string;
  }

  #value(): unknown {
    const first = this.#number();
    if (first & 1) return (first - 1) / 2;
    const tag = first / 2;
    switch (tag) {
      case UNDEFINED:
        return undefined;
      case NULL:
        return null;
      case FALSE:
        return false;
      case TRUE:
        return true;
      case FLOAT:
        return new Float64Array(this.#take(8).slice().buffer)[0];
      case NEGATIVE:
        return -this.#number();
      case STRING:
        return this.#string();
      case ARRAY:
        return this.#array();
      case AGAIN:
        return this.#seen[this.#number()];
      case BYTES:
        return this.#met(this.#take(this.#number()).slice());
      case UINTS:
        return this.#uints();
      default:
        return this.#object(tag - SHAPE);
    }
  }

  #met<T>(value: T): T {
    this.#seen.push(value);
    return value;
  }

  #array(): unknown[] {
    const length = this.#number();
    if (length > this.#bytes.length) throw new BrokenPack();
    // of its length at once: one that grows keeps room for many more
    const array = this.#met(new Array<unknown>(length));
    for (let index = 0; index < length; index++) array[index] = this.#value();
    return array;
  }

  #uints(): Uint32Array {
    const length = this.#number();
    if (length > this.#bytes.length) throw new BrokenPack();
    const uints = this.#met(new Uint32Array(length));
    for (let index = 0; index < length; index++) uints[index] = this.#number();
    return uints;
  }

  #object(shape: number): object {
    const keys = this.#shapes[shape];
    if (!keys) throw new BrokenPack();
    const object = this.#met<Record<string, unknown>>({});
    for (const key of keys) object[key] = this.#value();
    return object;
  }
}

const decoder = new TextDecoder();

/** Short plain strings are made faster without the decoder. */
function decodeShort(bytes: Uint8Array): string {
  if (bytes.length > 24) return decoder.decode(bytes);
  for (let at = 0; at < bytes.length; at++) if (bytes[at]! > 127) return decoder.decode(bytes);
  return String.fromCharCode(...bytes);
}
