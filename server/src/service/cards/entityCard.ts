import type { Corpus } from '../../corpus/corpus';
import type { Entity, SourcedMention } from '../../corpus/entities';
import { byId, passageAround, type Source } from '../../corpus/source';
import { rememberedFor } from '../../text/memo';
import type { NameKind } from '../../text/names/mention';
import { escapeMarkdown, link, shortened } from './markdown';
import { lineAddress, shownDate, sourceLabel } from '../places';
import type { DraftSnapshot } from '../snapshot';
import { wordedRoles } from './wordedRoles';

/** What kinds of names are called. */
export const KIND: Readonly<Record<NameKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  work: 'event or work',
  other: 'name',
};

const PASSAGES = 3;
const PASSAGE_LENGTH = 180;
const MOST_ROLES = 3;
const MOST_SPELLINGS = 5;
const MOST_COMPANY = 3;
/** Sources in which the mentions of a name are looked at: mentions are made when they are asked for, and cities are everywhere. */
const MOST_SOURCES = 40;

/**
 * Who or what an entity is: name, roles, spellings, when and with whom it is mentioned, and where the sources say so.
 *
 * @param elsewhere Sources of which a passage stands above the card.
 */
export function entityCard(snapshot: DraftSnapshot, entity: Entity, elsewhere: readonly Source[] = []): string[] {
  const title = `**${escapeMarkdown(entity.name)}** · ${rolesLine(entity) || KIND[entity.kind]}`;
  const lines = [title, ...spellingsLine(entity), appearanceLine(snapshot, entity)];
  const passages = bestMentions(entity)
    .filter(({ source }) => !elsewhere.includes(source))
    .map((mention) => passageLine(snapshot, mention));
  return passages.length > 0 ? [...lines, '---', ...passages] : lines;
}

/** "US special envoy (4) · dealmaker (1)" */
const rolesLine = (entity: Entity): string =>
  wordedRoles(entity)
    .slice(0, MOST_ROLES)
    .map(({ text, sources }) => `${escapeMarkdown(text)} (${sources.size})`)
    .join(' · ');

// ---- Spellings --------------------------------------------------------------------------------------------------

/**
 * Spellings with the number of sources that use each, the most used first, and why the odd ones count as this name; none
 * where the name is always written as the title of the card has it.
 */
function spellingsLine({ spellings, links, name }: Entity): string[] {
  if (spellings.length === 1 && spellings[0]!.words.join(' ') === name) return [];
  const shown = spellings.slice(0, MOST_SPELLINGS).map(({ words, sources }) => {
    const written = words.join(' ');
    const why = links.find(({ spelling }) => spelling === written)?.reason;
    return `${escapeMarkdown(written)} (${sources.size}${why ? `: ${escapeMarkdown(why)}` : ''})`;
  });
  const more = spellings.length > MOST_SPELLINGS ? ` and ${spellings.length - MOST_SPELLINGS} more` : '';
  return [`Written ${shown.join(', ')}${more}`];
}

// ---- Where and with whom ----------------------------------------------------------------------------------------

function appearanceLine({ corpus }: DraftSnapshot, entity: Entity): string {
  const { sources } = entity;
  const days = [...sources].map(({ facts }) => facts.date?.value).filter((day) => day !== undefined);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const when =
    days.length === 0 ? '' : first === last ? `, ${shownDate(first)}` : `, ${shownDate(first)} to ${shownDate(last)}`;
  const company = companyOf(entity, corpus);
  const beside = company.length > 0 ? ` · beside ${company.map((other) => escapeMarkdown(other.name)).join(', ')}` : '';
  return `In ${sources.size} of ${corpus.sources.length} sources${when}${beside}`;
}

/** The people who are named most often in one paragraph with an entity, by what its sources name: they are few of all. */
function companyOf(entity: Entity, corpus: Corpus): Entity[] {
  const blocks = new Map<Source, Set<number>>();
  for (const { source, mention } of mentionsLookedAt(entity))
    blocks.set(source, (blocks.get(source) ?? new Set()).add(mention.block));
  const times = new Map<Entity, number>();
  for (const [source, places] of blocks) {
    corpus.entitiesIn(source).forEach((other, index) => {
      if (!other || other === entity || other.kind !== 'person') return;
      const count = source.names[index]!.forms.flatMap(({ mentions }) => mentions).filter(({ block }) =>
        places.has(block),
      );
      if (count.length > 0) times.set(other, (times.get(other) ?? 0) + count.length);
    });
  }
  return [...corpus.inOrder(times.keys())].sort((a, b) => times.get(b)! - times.get(a)!).slice(0, MOST_COMPANY);
}

/** All mentions of an entity, or those in the newest of very many sources. */
const mentionsLookedAt = rememberedFor((entity: Entity): readonly SourcedMention[] => {
  if (entity.sources.size <= MOST_SOURCES) return entity.mentions;
  const dayOf = ({ facts }: Source): number => facts.date?.value ?? -Infinity;
  return [...entity.sources]
    .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : byId(a, b)))
    .slice(0, MOST_SOURCES)
    .flatMap((source) => [...entity.mentionsIn(source)]);
});

/** The most telling mention of each of the best sources: full names with a role first, then the newest. */
export function bestMentions(entity: Entity): SourcedMention[] {
  const worth = ({ mention, source }: SourcedMention): number =>
    mention.roles.length * 4 +
    mention.mention.words.length * 2 +
    (source.blocks[mention.block]?.kind === 'heading' ? -3 : 0);
  const seen = new Set<Source>();
  return mentionsLookedAt(entity)
    .map((sourced) => ({ sourced, worth: worth(sourced), day: sourced.source.facts.date?.value ?? 0 }))
    .sort((a, b) => b.worth - a.worth || b.day - a.day)
    .map(({ sourced }) => sourced)
    .filter(({ source }) => !seen.has(source) && seen.add(source))
    .slice(0, PASSAGES);
}

function passageLine({ addresses }: DraftSnapshot, { source, mention }: SourcedMention): string {
  const passage = passageAround(source, mention);
  const from = Math.max(passage.start, mention.start - PASSAGE_LENGTH / 2);
  const cut = from > passage.start ? '… ' : '';
  const before = source.text.slice(from, mention.start).replace(/^\S*\s/, cut ? '' : '$&');
  const after = shortened(source.text.slice(mention.end, passage.end), PASSAGE_LENGTH / 2);
  const name = source.text.slice(mention.start, mention.end);
  const space = /^\s/.test(source.text.slice(mention.end)) ? ' ' : '';
  const text = `${cut}${escapeMarkdown(before)}**${escapeMarkdown(name)}**${space}${escapeMarkdown(after)}`;
  return `${link(sourceLabel(source, mention.start), lineAddress(addresses, source, mention.start))} — ${text}`;
}
