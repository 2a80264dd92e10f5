import type { Corpus } from '../../corpus/corpus';
import type { BlockAnalysis } from '../../text/analysis';
import { rememberedFor, type Asked } from '../../text/memo';
import type { LocalName, PlacedMention } from '../../text/names/gather';
import type { PersonName } from '../../text/names/person';
import { shifted } from '../../text/span';
import type { Desk, Reach } from './desk';
import type { ResolvedName } from './resolution';

/** What a name was resolved to, and what that depends on beside the paragraphs that have it. */
interface Kept {
  /** The name where it stood last. */
  resolved: ResolvedName;
  readonly style: string;
  /** Of the words of other names. */
  readonly asked: Asked<Desk>;
  /** All names of the draft, where they were looked at. */
  readonly company: Company | undefined;
}

/** By the block in which a name begins, and by its fullest form. */
type OfCorpus = WeakMap<BlockAnalysis, Map<string, Kept>>;

const memories = rememberedFor((_: Corpus): OfCorpus => new WeakMap());

/**
 * What the names of drafts were resolved to in a corpus. It holds as long as all paragraphs that have the name are the same,
 * and what was looked at beside them; see `Desk`. So a keystroke resolves the names of its own paragraph anew, and those
 * others that ask for what it has changed.
 */
export class NameMemory {
  readonly #desk: Desk;
  readonly #kept: OfCorpus;
  #company: Company | undefined;

  constructor(desk: Desk, corpus: Corpus) {
    this.#desk = desk;
    this.#kept = memories(corpus);
  }

  /** What a name was resolved to, at its place in this draft; undefined where that may be something else now. */
  get(name: LocalName): ResolvedName | undefined {
    const kept = this.#kept.get(this.#blockOf(name))?.get(name.form.key);
    if (!kept || !this.#holds(kept, name)) return undefined;
    if (kept.resolved.name === name) return kept.resolved;
    return (kept.resolved = moved(kept.resolved, name));
  }

  #holds({ resolved, style, asked, company }: Kept, name: LocalName): boolean {
    return (
      style === this.#desk.style.key &&
      isSameName(resolved.name, name) &&
      (company === undefined || company === this.#companyOfAll()) &&
      asked.holdsFor(this.#desk)
    );
  }

  set(resolved: ResolvedName, { asked, seesNames, seesText }: Reach): void {
    const { name } = resolved;
    const block = this.#blockOf(name);
    const ofBlock = this.#kept.get(block) ?? new Map<string, Kept>();
    this.#kept.set(block, ofBlock);
    if (seesText) ofBlock.delete(name.form.key);
    else
      ofBlock.set(name.form.key, {
        resolved,
        style: this.#desk.style.key,
        asked,
        company: seesNames ? this.#companyOfAll() : undefined,
      });
  }

  #blockOf({ form }: LocalName): BlockAnalysis {
    return this.#desk.draft.blocks[form.mentions[0]!.block]!.block;
  }

  /** All that one name of a draft can see of the others. */
  #companyOfAll(): Company {
    this.#company ??= companyOf(this.#desk.draft.names);
    return this.#company;
  }
}

/** What a name was resolved to, at another place of the same name. */
function moved({ name: old, entity, corrections }: ResolvedName, name: LocalName): ResolvedName {
  if (corrections.length === 0) return { name, entity, corrections };
  const [before, mentions] = [mentionsOf(old), mentionsOf(name)];
  return {
    name,
    entity,
    corrections: corrections.map((correction) => {
      const at = before.indexOf(correction.mention);
      const mention = mentions[at]!;
      return { ...correction, ...shifted(correction, mention.start - before[at]!.start), mention };
    }),
  };
}

const mentionsOf = ({ forms }: LocalName): readonly PlacedMention[] => forms.flatMap(({ mentions }) => mentions);

/** Whether the forms of two names have the same mentions, wherever they stand. */
const haveSameMentions = ({ forms: a }: LocalName, { forms: b }: LocalName): boolean =>
  a.length === b.length &&
  a.every(({ mentions }, at) => {
    const others = b[at]!.mentions;
    return (
      mentions.length === others.length && mentions.every(({ mention }, index) => mention === others[index]!.mention)
    );
  });

/** Whether a name of a draft is one of an earlier version, wherever it stands: all that is known of it is known of that one. */
const isSameName = (a: LocalName, b: LocalName): boolean =>
  a === b ||
  (a.kind === b.kind &&
    a.sex === b.sex &&
    a.ambiguous === b.ambiguous &&
    isSamePerson(a.person, b.person) &&
    haveSameMentions(a, b));

const isSamePerson = (a: PersonName | undefined, b: PersonName | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.core === b.core &&
    a.family === b.family &&
    a.generation === b.generation &&
    a.given.length === b.given.length &&
    a.given.every((given, at) => given === b.given[at]));

/** What names of a draft can see of each other: what they are, and which comes first. */
interface Company {
  /** Those of the last draft that it was. */
  names: readonly LocalName[];
  /** The indices of the names in the order in which they first stand in the text. */
  readonly order: readonly number[];
}

let lastCompany: Company = { names: [], order: [] };

/** The company that the names of a draft are; the same one as for the last draft, as long as it looks the same. */
function companyOf(names: readonly LocalName[]): Company {
  const starts = names.map(firstStart);
  const order = [...names.keys()].sort((a, b) => starts[a]! - starts[b]!);
  const last = lastCompany;
  const isSame =
    last.names.length === names.length &&
    order.every((index, at) => index === last.order[at]) &&
    names.every((name, at) => looksLike(last.names[at]!, name));
  if (isSame) last.names = names;
  else lastCompany = { names, order };
  return lastCompany;
}

function firstStart({ forms }: LocalName): number {
  let first = Infinity;
  for (const { mentions } of forms) first = Math.min(first, mentions[0]!.start);
  return first;
}

/** Whether other names that ask see no difference between two. */
const looksLike = (a: LocalName, b: LocalName): boolean => isSameName(a, b) || describe(a) === describe(b);

const describe = ({ kind, person, sex, ambiguous, forms }: LocalName): string => {
  const who = person ? `${person.given.join(' ')}|${person.core}|${person.family}|${person.generation}` : '';
  const written = forms.map(({ words, mentions }) => `${words.join(' ')}:${mentions.map(usedAs).join(',')}`);
  return `${kind} ${sex} ${ambiguous} ${who} ${written.join(';')}`;
};

/** How a name is used in a mention, as far as other names ask. */
const usedAs = ({ mention: { quoted }, roles }: PlacedMention): string =>
  `${quoted ? '"' : ''}${roles.length === 0 ? '' : roles.map(({ head }) => head).join('+')}`;
