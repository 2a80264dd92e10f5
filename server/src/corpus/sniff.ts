/** What a file is by its first bytes, whatever its name says; undefined where they tell nothing, as those of text. */
export type FileKind =
  'PDF' | 'ZIP archive' | 'RTF file' | 'old Office file' | 'picture' | 'recording' | 'compressed file' | 'program';

const SIGNATURES: readonly (readonly [kind: FileKind, at: number, bytes: string])[] = [
  ['PDF', 0, '%PDF-'],
  ['ZIP archive', 0, 'PK\u0003\u0004'],
  ['ZIP archive', 0, 'PK\u0005\u0006'],
  ['RTF file', 0, '{\\rtf'],
  ['old Office file', 0, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'],
  ['picture', 0, '\u0089PNG'],
  ['picture', 0, '\u00ff\u00d8\u00ff'],
  ['picture', 0, 'GIF8'],
  ['picture', 0, 'II*\u0000'],
  ['picture', 0, 'MM\u0000*'],
  ['picture', 8, 'WEBP'],
  ['recording', 4, 'ftyp'],
  ['recording', 0, 'ID3'],
  ['recording', 0, 'OggS'],
  ['recording', 8, 'WAVE'],
  ['compressed file', 0, '\u001f\u008b'],
  ['compressed file', 0, '7z\u00bc\u00af'],
  ['compressed file', 0, 'Rar!'],
  ['compressed file', 0, 'BZh'],
  ['compressed file', 0, '\u00fd7zXZ'],
  ['program', 0, '\u007fELF'],
  ['program', 0, 'MZ\u0090'],
];

/** A PDF may have some bytes before it begins. */
const PDF_REACH = 1024;

/** Tells what a file is by its first bytes. */
export function sniff(bytes: Uint8Array): FileKind | undefined {
  for (const [kind, at, signature] of SIGNATURES) if (standsAt(bytes, at, signature)) return kind;
  const first = bytes.subarray(0, PDF_REACH);
  if (!first.includes(PERCENT)) return undefined;
  const head = String.fromCharCode(...first);
  const pdf = head.indexOf('%PDF-');
  return pdf > 0 && /^[\s\u0000-\u001f\u00ef\u00bb\u00bf]*$/.test(head.slice(0, pdf)) ? 'PDF' : undefined;
}

const PERCENT = 37;

function standsAt(bytes: Uint8Array, start: number, signature: string): boolean {
  for (let at = 0; at < signature.length; at++) if (bytes[start + at] !== signature.charCodeAt(at)) return false;
  return true;
}
