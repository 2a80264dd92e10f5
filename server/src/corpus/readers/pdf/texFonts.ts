import type { Page, Piece } from './page';

/**
 * Fonts of TeX without names for their letters come out as the codes of TeX's own encodings: “fi” is a control character,
 * the pound sign an upside-down question mark. Which of the two usual encodings a font has, the control characters tell
 * that it uses. Tables: the Cork encoding (T1) and Knuth's (OT1), as in "LaTeX font encodings", The LaTeX Project, 2016.
 */

const T1: Readonly<Record<string, string>> = {
  '\u0010': '“',
  '\u0011': '”',
  '\u0012': '„',
  '\u0013': '«',
  '\u0014': '»',
  '\u0015': '–',
  '\u0016': '—',
  '\u0017': '',
  '\u001b': 'ff',
  '\u001c': 'fi',
  '\u001d': 'fl',
  '\u001e': 'ffi',
  '\u001f': 'ffl',
  '\u007f': '-',
  '`': '‘',
  "'": '’',
  '\u00bd': '¡',
  '\u00be': '¿',
  '\u00bf': '£',
  '\u00d7': 'Œ',
  '\u00df': 'SS',
  '\u00f7': 'œ',
  '\u00ff': 'ß',
};

const OT1: Readonly<Record<string, string>> = {
  '\u000b': 'ff',
  '\u000c': 'fi',
  '\r': 'fl',
  '\u000e': 'ffi',
  '\u000f': 'ffl',
  '\u0010': 'ı',
  '\u0019': 'ß',
  '\u001a': 'æ',
  '\u001b': 'œ',
  '\u001c': 'ø',
  '\u001d': 'Æ',
  '\u001e': 'Œ',
  '\u001f': 'Ø',
  '\\': '“',
  '"': '”',
  '`': '‘',
  "'": '’',
  '{': '–',
  '|': '—',
  '<': '¡',
  '>': '¿',
};

/** The pages with the letters of such fonts in place. */
export function withTexLetters(pages: readonly Page[]): readonly Page[] {
  const tables = new Map<string, Readonly<Record<string, string>>>();
  for (const { pieces } of pages) {
    for (const { text, font } of pieces) {
      // in T1 these are unused or accents; in OT1 they are the ligatures
      if (/[\u000b-\u000f]/.test(text)) tables.set(font, OT1);
      else if (/[\u0010-\u001f]/.test(text) && !tables.has(font)) tables.set(font, T1);
    }
  }
  if (tables.size === 0) return pages;
  // a document has one encoding, though not every font of it happens to show which
  const [table] = tables.values();
  const isBare = bareFonts(pages);
  const decoded = (piece: Piece): Piece =>
    tables.has(piece.font) || isBare.has(piece.font)
      ? {
          ...piece,
          text: piece.text.replace(
            /[^\p{L}\p{N} ]|[\u00d7-\u00ff]/gu,
            (mark) => (tables.get(piece.font) ?? table)![mark] ?? mark,
          ),
        }
      : piece;
  return pages.map((page) => ({ ...page, pieces: page.pieces.map(decoded) }));
}

/** Fonts that have no letter beyond what those encodings have where Unicode has it as well. */
function bareFonts(pages: readonly Page[]): ReadonlySet<string> {
  const bare = new Set<string>();
  const named = new Set<string>();
  for (const { pieces } of pages)
    for (const { text, font } of pieces) (/[^\u0000-\u00ff]/.test(text) ? named : bare).add(font);
  for (const font of named) bare.delete(font);
  return bare;
}
