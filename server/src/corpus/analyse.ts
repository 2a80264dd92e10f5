import { analyseBlock, type PlacedBlock } from '../text/analysis';
import { gatherNames, type LocalForm, type LocalName, type PlacedMention } from '../text/names/gather';
import type { Role } from '../text/names/roles/role';
import { findSpeech } from '../text/quotations/findSpeech';
import type { Block } from '../text/prose';
import type { SourceDocument } from './describe';
import { nearFullNames } from './naming/near';
import { roleKey } from './naming/roleKey';
import {
  makeRecord,
  type BlockTable,
  type FormSummary,
  type NameSummary,
  type RoleSummary,
  type SourceRecord,
} from './record';
import { wordsOf } from './words';

/** Analyses a document into what is kept of it. */
export function recordOf(document: SourceDocument): SourceRecord {
  const text = wellFormed(document.text);
  const blocks = document.blocks.map((block) => ({ ...block, prose: wellFormed(block.prose) }));
  const placed = blocks.map(({ kind, start, prose }) => ({ start, block: analyseBlock(kind, prose) }));
  const names = gatherNames(placed);
  const speech = findSpeech(placed);
  return makeRecord({
    facts: document.facts,
    original: document.original.data,
    text,
    blocks: blockTable(text, blocks),
    words: wordsOf(placed, speech),
    names: summariesOf(names, placed),
    mentions: names.flatMap(({ forms }) => forms.flatMap(({ mentions }) => mentions)),
    speech,
  });
}

/** The names of a document again, of what `recordOf` made of them. */
export function namesOf({ names, mentions }: Pick<SourceRecord, 'names' | 'mentions'>): LocalName[] {
  const all = mentions;
  let at = 0;
  return names.map(({ forms, roles: _roles, near: _near, ...name }) => {
    const whole = forms.map(({ mentions: count, written: _written, ...form }): LocalForm => {
      at += count;
      return { ...form, mentions: all.slice(at - count, at) };
    });
    const roles = whole.flatMap((form) => form.mentions.flatMap((mention) => mention.roles));
    return { ...name, form: whole[0]!, forms: whole, roles };
  });
}

/** Halves of characters, which no encoding can keep, replaced; the length stays. */
const wellFormed = (text: string): string =>
  // few texts have any halves, and those of whole characters are found faster
  /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Surrogate}/gu, '\ufffd') : text;

const blockTable = (text: string, blocks: readonly Block[]): BlockTable => ({
  starts: Uint32Array.from(blocks, ({ start }) => start),
  ends: Uint32Array.from(blocks, ({ end }) => end),
  kinds: blocks.map(({ kind }) => kind),
  proses: blocks.map(({ start, end, prose }) => (text.slice(start, end) === prose ? undefined : prose)),
});

function summariesOf(names: readonly LocalName[], placed: readonly PlacedBlock[]): NameSummary[] {
  const near = nearFullNames(names);
  return names.map(({ form: _form, forms, roles: _roles, ...name }, index) => ({
    ...name,
    forms: forms.map(({ mentions, ...form }) => ({ ...form, mentions: mentions.length, written: writtenAs(mentions) })),
    roles: rolesIn(forms, placed),
    near: near[index]!,
  }));
}

function rolesIn(forms: readonly LocalForm[], placed: readonly PlacedBlock[]): RoleSummary[] {
  const summaries = new Map<string, { role: Role; count: number; start: number }>();
  for (const { mentions } of forms) {
    for (const { roles, block } of mentions) {
      for (const role of roles) {
        const key = roleKey(role);
        const summary = summaries.get(key);
        if (summary) summary.count++;
        else summaries.set(key, { role, count: 1, start: placed[block]!.start + role.start });
      }
    }
  }
  return [...summaries.values()];
}

function writtenAs(mentions: readonly PlacedMention[]): FormSummary['written'] {
  const counts = new Map<string, { words: readonly string[]; count: number }>();
  for (const {
    mention: { words },
  } of mentions) {
    const key = words.join(' ');
    const written = counts.get(key);
    if (written) written.count++;
    else counts.set(key, { words, count: 1 });
  }
  return [...counts.values()];
}
