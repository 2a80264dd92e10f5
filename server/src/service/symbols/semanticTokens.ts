import type { Range, SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { NameKind } from '../../text/names/mention';
import type { DraftSnapshot } from '../snapshot';
import { kindOfName } from './symbolKinds';

/** Names of which nobody knows what they name keep the colour of the text. */
const TYPES: readonly NameKind[] = ['person', 'organisation', 'place', 'work'];

/** The kinds of names, and `unsourced` for one that no source mentions. */
export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: ['unsourced'] };

const UNSOURCED = 1;

interface Token {
  readonly range: Range;
  readonly type: number;
  readonly modifiers: number;
}

/** The names of a draft for editors that colour them by what they name. */
export function semanticTokens(snapshot: DraftSnapshot): SemanticTokens {
  const tokens = snapshot.context.names.flatMap((resolved): Token[] => {
    const type = TYPES.indexOf(kindOfName(resolved));
    if (type < 0) return [];
    const modifiers = resolved.entity ? 0 : UNSOURCED;
    const mentions = resolved.name.forms.flatMap((form) => form.mentions);
    return mentions.flatMap((mention) => linesOf(snapshot, snapshot.rangeOf(mention)).map((range) => ({ range, type, modifiers }))); // prettier-ignore
  });
  return { data: encoded(tokens) };
}

/** No token may go over the end of a line. */
function linesOf({ document }: DraftSnapshot, { start, end }: Range): Range[] {
  const lines: Range[] = [];
  for (let line = start.line; line <= end.line; line++) {
    const from = { line, character: line === start.line ? start.character : 0 };
    const next = { line: line + 1, character: 0 };
    const whole = document.getText({ start: from, end: next }).replace(/[\r\n]+$/, '').length;
    const length = line === end.line ? end.character - from.character : whole;
    if (length > 0) lines.push({ start: from, end: { line, character: from.character + length } });
  }
  return lines;
}

/** Five numbers a token, each place relative to the token before, as the protocol has it. */
function encoded(tokens: readonly Token[]): number[] {
  const data: number[] = [];
  let [line, character] = [0, 0];
  const sorted = [...tokens].sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
  for (const { range, type, modifiers } of sorted) {
    const { start, end } = range;
    const isSameLine = start.line === line;
    data.push(start.line - line, isSameLine ? start.character - character : start.character, end.character - start.character, type, modifiers); // prettier-ignore
    [line, character] = [start.line, start.character];
  }
  return data;
}
