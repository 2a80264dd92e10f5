import { fold } from '../text/characters';
import { gazetteer } from '../text/lexicon/gazetteer';
import { isCommonWord } from '../text/lexicon/words';
import { mayShorten, type LocalName, type PlacedMention } from '../text/names/gather';
import { addVotes, kindOf, NO_VOTES, type KindVotes, type NameKind } from '../text/names/mention';
import { compareGiven, isSameGiven, parsePerson, type PersonName } from '../text/names/person';
import type { Role } from '../text/names/roles/role';
import { areDerived, likeness } from '../text/names/distance';
import { areOneName, blockingKeys, type Candidate, type Verdict } from './identity';
import type { Source } from './source';

/** A person or thing across the corpus, with everything that the sources say of it. */
export interface Entity {
  readonly kind: NameKind;
  /** The spelling that most sources use, in full. */
  readonly name: string;
  /** All forms of the name as sources write it, full and short, the most used first. */
  readonly spellings: readonly Spelling[];
  readonly person: PersonName | undefined;
  readonly roles: readonly SourcedRole[];
  readonly mentions: readonly SourcedMention[];
  /** Why spellings that differ are taken for one name. */
  readonly links: readonly Link[];
}

/** One way in which sources write a name. */
export interface Spelling {
  readonly words: readonly string[];
  readonly key: string;
  readonly sources: ReadonlySet<Source>;
  readonly count: number;
}

export interface SourcedRole {
  readonly source: Source;
  readonly role: Role;
  /** Start of the block in the source; the role's spans count from it. */
  readonly at: number;
}

export interface SourcedMention {
  readonly source: Source;
  readonly mention: PlacedMention;
}

/** A reason for which two spellings are one name. */
export interface Link {
  readonly spelling: string;
  readonly reason: string;
  /** The given names differ: some source confuses this person's name. */
  readonly otherGiven: boolean;
}

/** A name of one source. */
interface SourcedName {
  readonly source: Source;
  readonly name: LocalName;
}

/** An entity while it is being built. */
interface Cluster {
  readonly names: SourcedName[];
  readonly sources: Set<Source>;
  readonly links: Link[];
  person: PersonName | undefined;
  votes: KindVotes;
}

/**
 * Builds the entities of a corpus. Names that are written alike are one; names that are written otherwise are joined to
 * the best attested one where structure says that they are the same (see `identity.ts`), never to one another.
 */
export function buildEntities(sources: readonly Source[]): Entity[] {
  const clusters = joinVariants(exactClusters(sources));
  return clusters.map(finished).sort((a, b) => b.mentions.length - a.mentions.length);
}

// ---- Names that are written alike -------------------------------------------------------------------------------

function exactClusters(sources: readonly Source[]): Cluster[] {
  const full = new Map<string, Cluster>();
  const short: SourcedName[] = [];
  for (const source of sources) {
    for (const name of source.names) {
      if (name.ambiguous) continue;
      if (isShort(name)) short.push({ source, name });
      else add(full, clusterKey(name), { source, name });
    }
  }
  const clusters = joinGivenForms([...full.values()]);
  const byWord = indexByFamily(clusters);
  const rest = new Map<string, Cluster>();
  for (const sourced of short) {
    const bearers = (byWord.get(sourced.name.form.key) ?? []).filter((cluster) =>
      mayShorten({ person: cluster.person, roles: rolesOf(cluster) }, sourced.name),
    );
    const near = canBePerson(sourced.name) ? nearInSource(clusters, sourced) : undefined;
    if (near) {
      addName(near, sourced);
      near.links.push({
        spelling: sourced.name.form.words.join(' '),
        reason: 'a surname close to it in the same source',
        otherGiven: false,
      });
    } else if (bearers.length === 1 && canBePerson(sourced.name)) addName(bearers[0]!, sourced);
    else if (bearers.length <= 1 || sourced.name.kind !== 'person') add(rest, sourced.name.form.key, sourced);
  }
  return [...clusters, ...rest.values()];
}

/** The person named in full in the same source whose surname a lone surname misspells: Witkopf beside Steve Witkoff. */
function nearInSource(clusters: readonly Cluster[], { source, name }: SourcedName): Cluster | undefined {
  const { key } = name.form;
  const people = clusters.filter(({ sources, person }) => person && person.given.length > 0 && sources.has(source));
  if (people.some(({ person }) => person!.core === key || person!.family === key)) return undefined;
  const close = people.filter(
    ({ person }) =>
      likeness(person!.core, key) !== 'different' &&
      !areDerived(person!.core, key) &&
      person!.core.charAt(0) === key.charAt(0),
  );
  return close.length === 1 && key.length >= 5 && !isKnownName(key) ? close[0] : undefined;
}

const isKnownName = (key: string): boolean => gazetteer().familyNames.has(key) || isCommonWord(key);

const canBePerson = ({ kind }: LocalName): boolean => kind === 'person' || kind === 'other' || kind === 'organisation';

const isShort = ({ form, person }: LocalName): boolean =>
  form.words.length === 1 || (person !== undefined && person.given.length === 0);

function clusterKey({ form, person }: LocalName): string {
  if (!person) return form.key;
  const { given, core, generation } = person;
  return `${given[0] ?? ''} ${core} ${generation}`;
}

function add(clusters: Map<string, Cluster>, key: string, sourced: SourcedName): void {
  const cluster = clusters.get(key) ?? { names: [], sources: new Set(), links: [], person: undefined, votes: NO_VOTES };
  addName(cluster, sourced);
  clusters.set(key, cluster);
}

function addName(cluster: Cluster, sourced: SourcedName): void {
  cluster.names.push(sourced);
  cluster.sources.add(sourced.source);
  cluster.votes = addVotes(cluster.votes, sourced.name.votes);
  const { person } = sourced.name;
  if (person && (!cluster.person || person.given.length > cluster.person.given.length)) cluster.person = person;
}

/** Steve and Steven, J. and João, with one surname: one person, where only one of that surname could be meant. */
function joinGivenForms(clusters: Cluster[]): Cluster[] {
  const kept: Cluster[] = [];
  const bySize = [...clusters].sort((a, b) => b.sources.size - a.sources.size || b.names.length - a.names.length);
  const families = indexByFamily(clusters);
  for (const cluster of bySize) {
    const { person } = cluster;
    const others = person ? kept.filter((other) => other.person && other.person.core === person.core) : [];
    const same = others.filter(
      ({ person: other }) =>
        other!.generation === person!.generation && isSameGiven(compareGiven(other!.given, person!.given)),
    );
    const isInitial = person?.given[0]?.length === 1 || person?.given[0]?.endsWith('.');
    if (same.length === 1 && (!isInitial || (families.get(person!.core)?.length ?? 0) <= 2)) {
      merge(same[0]!, cluster, { strength: 3, reason: 'the given name is another form of the same name' });
    } else kept.push(cluster);
  }
  return kept;
}

function indexByFamily(clusters: readonly Cluster[]): Map<string, Cluster[]> {
  const index = new Map<string, Cluster[]>();
  const put = (key: string, cluster: Cluster): void => {
    const list = index.get(key);
    if (!list) index.set(key, [cluster]);
    else if (!list.includes(cluster)) list.push(cluster);
  };
  for (const cluster of clusters) {
    if (!cluster.person || cluster.person.given.length === 0) continue;
    put(cluster.person.family, cluster);
    put(cluster.person.core, cluster);
  }
  return index;
}

// ---- Names that are written otherwise ---------------------------------------------------------------------------

/** Joins each weakly attested name to the best attested one that structure says it is. */
function joinVariants(clusters: readonly Cluster[]): Cluster[] {
  const kept: Cluster[] = [];
  const byKey = new Map<string, Cluster[]>();
  for (const cluster of [...clusters].sort((a, b) => weight(b) - weight(a))) {
    const candidate = candidateOf(cluster);
    const keys = blockingKeys(candidate);
    const found = bestMatch(new Set(keys.flatMap((key) => byKey.get(key) ?? [])), candidate);
    if (found) {
      merge(found.into, cluster, found.verdict);
      continue;
    }
    kept.push(cluster);
    for (const key of keys) {
      const list = byKey.get(key);
      if (list) list.push(cluster);
      else byKey.set(key, [cluster]);
    }
  }
  return kept;
}

function bestMatch(others: Iterable<Cluster>, weak: Candidate): { into: Cluster; verdict: Verdict } | undefined {
  let found: { into: Cluster; verdict: Verdict } | undefined;
  for (const into of others) {
    const verdict = areOneName(candidateOf(into), weak);
    if (verdict && (!found || verdict.strength > found.verdict.strength)) found = { into, verdict };
  }
  return found;
}

const weight = (cluster: Cluster): number =>
  cluster.sources.size * 1000 +
  (cluster.person && cluster.person.given.length > 0 ? 500 : 0) +
  Math.min(400, mentionCount(cluster));

const mentionCount = ({ names }: Cluster): number =>
  names.reduce((sum, { name }) => sum + name.forms.reduce((count, form) => count + form.mentions.length, 0), 0);

const rolesOf = ({ names }: Cluster): readonly Role[] => names.flatMap(({ name }) => name.roles);

const candidateOf = (cluster: Cluster): Candidate => ({
  forms: cluster.names.map(({ name }) => name.form),
  roles: rolesOf(cluster),
  kind: kindOf(cluster.votes),
  person: cluster.person,
  sources: cluster.sources,
});

function merge(into: Cluster, from: Cluster, { reason, strength }: Verdict): void {
  const spelling = from.names[0]!.name.form.words.join(' ');
  into.links.push({ spelling, reason, otherGiven: strength === 1 }, ...from.links);
  for (const sourced of from.names) {
    into.names.push(sourced);
    into.sources.add(sourced.source);
  }
  into.votes = addVotes(into.votes, from.votes);
}

// ---- The entity -------------------------------------------------------------------------------------------------

function finished({ names, links, person, votes }: Cluster): Entity {
  const spellings = spellingsOf(names);
  const full = spellings.filter(({ words }) => words.length > 1);
  const readable = (full.length > 0 ? full : spellings).filter(({ words }) => !isShouted(words));
  const best = readable[0] ?? full[0] ?? spellings[0]!;
  return {
    kind: kindOf(votes),
    name: best.words.join(' '),
    spellings,
    person: person && person.given.length > 0 ? parsePerson(best.words) : person,
    roles: names.flatMap(({ source, name }) =>
      name.forms.flatMap((form) =>
        form.mentions.flatMap(({ roles, block }) =>
          roles.map((role) => ({ source, role, at: source.blocks[block]!.start })),
        ),
      ),
    ),
    mentions: names.flatMap(({ source, name }) =>
      name.forms.flatMap((form) => form.mentions.map((mention) => ({ source, mention }))),
    ),
    links,
  };
}

/** In capitals throughout, as headlines and speaker labels are. */
const isShouted = (words: readonly string[]): boolean =>
  words.some((word) => word.length > 4) && words.every((word) => word === word.toUpperCase());

/** Spellings as written, diacritics and capitals told apart; most sources first, then most mentions. */
function spellingsOf(names: readonly SourcedName[]): Spelling[] {
  const spellings = new Map<string, { words: readonly string[]; key: string; sources: Set<Source>; count: number }>();
  for (const { source, name } of names) {
    for (const form of name.forms) {
      for (const { mention } of form.mentions) {
        const written = mention.words.join(' ');
        const spelling = spellings.get(written) ?? {
          words: mention.words,
          key: form.key,
          sources: new Set(),
          count: 0,
        };
        spelling.sources.add(source);
        spelling.count++;
        spellings.set(written, spelling);
      }
    }
  }
  return [...spellings.values()].sort(
    (a, b) => b.sources.size - a.sources.size || b.count - a.count || (fold(a.key) < fold(b.key) ? -1 : 1),
  );
}
