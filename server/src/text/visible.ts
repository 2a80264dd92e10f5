import { INVISIBLE } from './characters';

/** Pictures joined or varied by invisible characters, which belong to them; else one character that cannot be seen. */
const PICTURE_OR_HIDDEN = new RegExp(
  String.raw`(\p{Extended_Pictographic}(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}]|\u200d\p{Extended_Pictographic})+)|(?![\t\n\r])(?:\p{Cc}|\p{Cs}|${INVISIBLE})`,
  'gu',
);

/**
 * Names each character of a text that shows nothing, or changes how others are shown: ⟨U+202E⟩. These are controls
 * (without tab and ends of lines), zero-width and bidirectional characters, fillers, tags and halves of pairs.
 */
export const visible = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text.replace(PICTURE_OR_HIDDEN, (found: string, picture?: string) => picture ?? nameOf(found));

const PLAIN = /^[\t\n\r\u0020-\u007e]*$/;

const nameOf = (character: string): string =>
  `⟨U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`;
