import { UnreadableSource } from './extract';
import { checkLength } from './limits';

/**
 * Decodes a file's bytes: UTF-8, UTF-16 by its mark or its zero bytes, otherwise Windows-1252, which is what older
 * programs write.
 *
 * @throws {UnreadableSource} where the bytes are no text, or more than a person reads.
 */
export function decodeText(bytes: Uint8Array): string {
  return decodeBy(bytes, decodeWindows1252);
}

/**
 * Decodes a page of the web: as text, and where it is neither UTF-8 nor UTF-16, by the encoding that it names in its head.
 *
 * @throws {UnreadableSource} as `decodeText` does.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const head = decode('latin1', bytes.subarray(0, HTML_HEAD));
  const named = /<meta\b[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w-]{1,30})/i.exec(head)?.[1]?.toLowerCase();
  const isWestern = !named || /^(?:windows-1252|iso-?8859-1|latin-?1|us-ascii|utf-?8|utf-?16.*)$/.test(named);
  return decodeBy(bytes, isWestern ? decodeWindows1252 : (rest) => decodeNamed(rest, named));
}

/** Where browsers look for the encoding of a page. */
const HTML_HEAD = 1024;

function decodeNamed(bytes: Uint8Array, encoding: string): string {
  try {
    return decode(encoding, bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

function decodeBy(bytes: Uint8Array, otherwise: (bytes: Uint8Array) => string): string {
  const text = decodeUnicode(bytes) ?? otherwise(bytes);
  checkLength(text.length);
  return text;
}

/** Undefined where the bytes are text in some older encoding. */
function decodeUnicode(bytes: Uint8Array): string | undefined {
  const utf16 = utf16Kind(bytes);
  if (utf16) return decode(utf16, bytes);
  if (isBinary(bytes)) throw new UnreadableSource('looks like a binary file, not text');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const decode = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

/** What Windows-1252 has at 0x80 to 0x9F. Node's own decoder gives control characters there, as Latin-1 would. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const decodeWindows1252 = (bytes: Uint8Array): string => mendLatin1(decode('latin1', bytes));

/** Names of code pages by their numbers, where the name is not made of the number. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** Decodes bytes of a Windows code page; of one that is not known, as Windows-1252. */
export function decodeCodePage(bytes: Uint8Array, codePage: number): string {
  if (codePage === 1252) return decodeWindows1252(bytes);
  return decodeNamed(bytes, CODE_PAGES[codePage] ?? `windows-${codePage}`);
}

/** Text that was decoded as Latin-1 where Windows-1252 was meant: no text has control characters of that range. */
export const mendLatin1 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (code) => WINDOWS_1252.charAt(code.charCodeAt(0) - 0x80));

const SAMPLE = 4096;

function utf16Kind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd > half * 0.7 && even === 0) return 'utf-16le';
  if (even > half * 0.7 && odd === 0) return 'utf-16be';
  return undefined;
}

/** Zero bytes, or many control characters, are in no text. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let control = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!;
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) control++;
  }
  return control > length * 0.02;
}
