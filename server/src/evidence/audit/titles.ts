import type { Corpus } from '../../corpus/corpus';
import type { Entity, SourcedMention, SourcedRole } from '../../corpus/entities';
import type { Source } from '../../corpus/source';
import type { NameMention } from '../../text/names/mention';
import type { Role } from '../../text/names/roles/role';
import { shifted, type Span } from '../../text/span';
import { roleConflict } from '../names/titles/titles';
import type { Disagreement, ValuedPlace } from './disagreements';
import { areFarApart } from './days';
import type { Independence } from './independence';

/** Sources of one name that are looked at, the newest first. */
const MOST_SOURCES = 40;

/** What sources say that somebody is, each source against the others. */
export class TitleAudit {
  readonly #corpus: Corpus;
  readonly #independence: Independence;

  constructor(corpus: Corpus, independence: Independence) {
    this.#corpus = corpus;
    this.#independence = independence;
  }

  /** Titles of one person that shut each other out. */
  of(entity: Entity): Disagreement[] {
    if (entity.kind !== 'person' || entity.sources.size < 2 || entity.roles.length < 2) return [];
    const sources = [...entity.sources]
      .filter((source) => this.#independence.leaderOf(source) === source)
      .sort((a, b) => (dayOf(b) ?? 0) - (dayOf(a) ?? 0) || (a.id < b.id ? -1 : 1));
    return sources.slice(0, MOST_SOURCES).flatMap((source) => this.#in(entity, source));
  }

  #in(entity: Entity, source: Source): Disagreement[] {
    const found = new Map<string, Disagreement>();
    for (const sourced of entity.mentionsIn(source)) {
      for (const role of sourced.mention.roles) {
        const said = this.#conflict(entity, sourced, role);
        if (!said || found.has(role.text)) continue;
        found.set(role.text, {
          kind: 'title',
          about: entity.name,
          own: placeOf(source, roleSpan(sourced, role), role),
          other: placeOf(said.source, said.span, said.role),
          isChange: areFarApart(source, said.source),
        });
      }
    }
    return [...found.values()];
  }

  /** What another source says that shuts out a role, from either side. */
  #conflict(entity: Entity, sourced: SourcedMention, role: Role): SourcedRole | undefined {
    const said = this.#against(entity, sourced, role, this.#heldBeside(entity, sourced.source));
    if (!said || !this.#independence.areApart(said.source, sourced.source)) return undefined;
    for (const other of entity.mentionsIn(said.source)) {
      const back = other.mention.roles.find((one) => roleSpan(other, one).start === said.span.start);
      const own = entity.roles.filter(({ sources }) => sources.has(sourced.source));
      if (back && this.#against(entity, other, back, own)) return said;
    }
    return undefined;
  }

  #against(
    entity: Entity,
    { source, mention }: SourcedMention,
    role: Role,
    held: readonly SourcedRole[],
  ): SourcedRole | undefined {
    if (role.tense === 'former' || mention.mention.quoted) return undefined;
    const { start, block } = source.blocks[mention.block]!;
    const meaningOf = (name: NameMention): Entity | undefined => this.#corpus.entityAt(source, start + name.start);
    const { corpus, day } = { corpus: this.#corpus, day: dayOf(source) };
    return roleConflict({ role, mention, block, entity, held, corpus, meaningOf, day })?.said;
  }

  /** What others say of somebody and a source does not. */
  #heldBeside = ({ roles }: Entity, source: Source): SourcedRole[] =>
    roles.filter(
      ({ role, sources }) =>
        role.tense !== 'former' && [...sources].every((other) => this.#independence.areApart(other, source)),
    );
}

const dayOf = ({ facts }: Source): number | undefined => facts.date?.value;

const roleSpan = ({ source, mention: { block } }: SourcedMention, role: Role): Span =>
  shifted({ start: role.start, end: role.end }, source.blocks[block]!.start);

const placeOf = (source: Source, span: Span, { text }: Role): ValuedPlace => ({
  source,
  ...span,
  value: text.toLowerCase(),
});
