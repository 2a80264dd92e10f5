import type { Corpus } from '../../corpus/corpus';
import type { Entity } from '../../corpus/entities';
import type { Draft } from '../../draft/draft';
import type { LocalName } from '../../text/names/gather';
import type { Steps } from '../../text/steps';
import { likelyAcronym } from './acronyms';
import { correct } from './corrections';
import { Desk } from './desk';
import { NO_FIXES, type Match } from './match';
import { NameMemory } from './memory';
import { likelyPerson } from './people';
import { preferences } from './preferences';
import { likelyRelative } from './relatives';
import type { NameCorrection, ResolvedName } from './resolution';
import { likelySingle } from './singleWords';
import type { HouseStyle } from './style';
import { settled } from './unsettled';
import { otherNameOf, likelyThing } from './things';
import { withinDraft } from './withinDraft';

/** Holds every name of a draft against the corpus and the house style, one a step. */
export function* resolveNames(draft: Draft, corpus: Corpus, style: HouseStyle): Steps<readonly ResolvedName[]> {
  const desk = new Desk(draft, corpus.names, style);
  const memory = new NameMemory(desk, corpus);
  const names: ResolvedName[] = [];
  for (const name of draft.names) {
    names.push(resolvedIn(memory, desk, name));
    if ((yield) === 'stop') return undefined;
  }
  return names;
}

function resolvedIn(memory: NameMemory, desk: Desk, name: LocalName): ResolvedName {
  const known = memory.get(name);
  if (known) return known;
  desk.begin();
  const resolved = resolve(desk, name);
  memory.set(resolved, desk.reach);
  return resolved;
}

function resolve(desk: Desk, name: LocalName): ResolvedName {
  const match = matchOf(desk, name);
  const corrections: NameCorrection[] = [];
  for (const { mentions } of name.forms) {
    for (const mention of mentions) {
      if (mention.mention.quoted) continue;
      corrections.push(...correct(desk, mention, match).map((correction) => settled(desk, correction)));
    }
  }
  return { name, entity: match.entity, corrections };
}

function matchOf(desk: Desk, name: LocalName): Match {
  const exact = exactly(desk, name);
  if (exact) return { entity: exact, fixes: preferences(desk, name, exact), rank: 0 };
  if (name.ambiguous) return { entity: undefined, fixes: NO_FIXES, rank: 9 };
  return (
    otherNameOf(desk, name) ??
    likelyAcronym(desk, name) ??
    likely(desk, name) ??
    withinDraft(desk, name) ??
    likelyRelative(desk, name) ?? { entity: undefined, fixes: NO_FIXES, rank: 9 }
  );
}

/** The entity that some source calls by the name's fullest form. */
function exactly(desk: Desk, name: LocalName): Entity | undefined {
  const entities = desk.index.byForm(name.form.key);
  return entities.find((entity) => entity.kind === name.kind) ?? entities[0];
}

function likely(desk: Desk, name: LocalName): Match | undefined {
  const given = name.person?.given.length ?? 0;
  if (given > 0) return likelyPerson(desk, name) ?? likelyThing(desk, name);
  return name.form.key.includes(' ') && !name.person ? likelyThing(desk, name) : likelySingle(desk, name);
}
