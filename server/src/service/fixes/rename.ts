import {
  AnnotatedTextEdit,
  TextEdit,
  type ChangeAnnotation,
  type Position,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { PlacedMention } from '../../text/names/gather';
import { kindOf } from '../../text/names/mention';
import { renamedPerson, renamedThing } from '../../text/names/renaming';
import { contains, type Span } from '../../text/span';
import { mentionsInDraft, nameAt, type NameAt } from '../names';
import type { DraftSnapshot } from '../snapshot';

/** A new name that is none; the message is for the reporter. */
export class UnusableName extends Error {
  override readonly name = 'UnusableName';
}

const IN_QUOTATION = 'quotation';

const QUOTATION: ChangeAnnotation = {
  label: 'Inside quotations',
  description: 'Left as the speaker said it, unless you choose otherwise',
  needsConfirmation: true,
};

/** The mention under the cursor, with the full name that the reporter edits; undefined where there is no name. */
export function prepareRename(
  snapshot: DraftSnapshot,
  position: Position,
): { range: Range; placeholder: string } | undefined {
  const name = nameAt(snapshot, snapshot.document.offsetAt(position));
  return name && { range: snapshot.rangeOf(name.mention), placeholder: fullName(name).join(' ') };
}

const fullName = ({ resolved }: NameAt): readonly string[] => resolved.name.form.words;

/** The edit of a rename, and how many mentions stay as they are because they stand in quotations. */
export interface Renaming {
  readonly edit: WorkspaceEdit;
  readonly left: number;
}

/**
 * Changes a name wherever the draft has it, each mention in its own form: full name, surname, initials; titles and
 * possessives stay. What stands in quotations is left alone: it goes with the edit as something to be confirmed, if the
 * editor can ask for that.
 *
 * @throws {UnusableName} where the new name has no letters or more than one line.
 */
export function rename(
  snapshot: DraftSnapshot,
  position: Position,
  newName: string,
  asksForConfirmation: boolean,
): Renaming | undefined {
  const name = nameAt(snapshot, snapshot.document.offsetAt(position));
  if (!name) return undefined;
  const wanted = newName.trim().split(/[ \t\u00a0]+/);
  if (!/\p{L}/u.test(newName) || /[\n\r]/.test(newName)) throw new UnusableName('A name needs letters, on one line');
  const edits: (TextEdit | AnnotatedTextEdit)[] = [];
  let inQuotations = 0;
  for (const mention of mentionsInDraft(snapshot, name)) {
    const words = renamed(name, mention.mention.words, wanted);
    const quoted = isQuoted(snapshot, mention);
    const changes = words ? wordEdits(snapshot, mention, words) : [];
    if (quoted && changes.length > 0) inQuotations++;
    if (quoted && !asksForConfirmation) continue;
    for (const { span, newText } of changes) {
      const range = snapshot.rangeOf(span);
      edits.push(quoted ? AnnotatedTextEdit.replace(range, newText, IN_QUOTATION) : TextEdit.replace(range, newText));
    }
  }
  const { uri, version } = snapshot.document;
  const isAsked = asksForConfirmation && inQuotations > 0;
  return {
    edit: {
      documentChanges: [{ textDocument: { uri, version }, edits }],
      ...(isAsked && { changeAnnotations: { [IN_QUOTATION]: QUOTATION } }),
    },
    left: asksForConfirmation ? 0 : inQuotations,
  };
}

function renamed(name: NameAt, form: readonly string[], wanted: readonly string[]): readonly string[] | undefined {
  const { resolved, entity } = name;
  const kind = entity && entity.kind !== 'other' ? entity.kind : kindOf(resolved.name.votes);
  const isPerson = kind === 'person' || (kind === 'other' && resolved.name.person !== undefined);
  return isPerson ? renamedPerson(form, fullName(name), wanted) : renamedThing(form, fullName(name), wanted);
}

const isQuoted = ({ draft }: DraftSnapshot, mention: PlacedMention): boolean =>
  mention.mention.quoted || draft.speech.some((speech) => speech.form !== 'turn' && contains(speech, mention));

/** Word for word where the number of words stays, so that line breaks and marks between them stay, too. */
function wordEdits(
  { draft }: DraftSnapshot,
  mention: PlacedMention,
  words: readonly string[],
): { span: Span; newText: string }[] {
  const { start: at, block } = draft.blocks[mention.block]!;
  const tokens = block.tokens.slice(mention.mention.first, mention.mention.last).filter(({ kind }) => kind === 'word');
  if (tokens.length !== words.length) return [{ span: mention, newText: words.join(' ') }];
  return tokens
    .map((token, index) => ({ span: { start: at + token.start, end: at + token.end }, newText: words[index]! }))
    .filter(({ newText }, index) => newText !== tokens[index]!.text);
}
