import type { Corpus } from '../../corpus/corpus';
import type { BlockAnalysis } from '../../text/analysis';
import { LastString, rememberedFor, type Asked } from '../../text/memo';
import type { LocalName, PlacedMention } from '../../text/names/gather';
import { shifted } from '../../text/span';
import type { Desk, Reach } from './desk';
import type { ResolvedName } from './resolution';

/** What a name was resolved to, and what that depends on beside the paragraphs that have it. */
interface Kept {
  readonly resolved: ResolvedName;
  /** What the name is. */
  readonly described: string;
  readonly style: string;
  /** Of the words of other names. */
  readonly asked: Asked<Desk>;
  /** All names of the draft, where they were looked at. */
  readonly company: string | undefined;
}

/** By the block in which a name begins, and by its fullest form. */
type OfCorpus = WeakMap<BlockAnalysis, Map<string, Kept>>;

const memories = rememberedFor((_: Corpus): OfCorpus => new WeakMap());
const lastCompany = new LastString();

/**
 * What the names of drafts were resolved to in a corpus. It holds as long as all paragraphs that have the name are the same,
 * and what was looked at beside them; see `Desk`. So a keystroke resolves the names of its own paragraph anew, and those
 * others that ask for what it has changed.
 */
export class NameMemory {
  readonly #desk: Desk;
  readonly #kept: OfCorpus;
  #company: string | undefined;

  constructor(desk: Desk, corpus: Corpus) {
    this.#desk = desk;
    this.#kept = memories(corpus);
  }

  /** What a name was resolved to, at its place in this draft; undefined where that may be something else now. */
  get(name: LocalName): ResolvedName | undefined {
    const kept = this.#kept.get(this.#blockOf(name))?.get(name.form.key);
    if (!kept || !this.#holds(kept, name)) return undefined;
    if (kept.resolved.name === name) return kept.resolved;
    const { entity, corrections } = kept.resolved;
    if (corrections.length === 0) return { name, entity, corrections };
    const [before, mentions] = [mentionsOf(kept.resolved.name), mentionsOf(name)];
    const moved = corrections.map((correction) => {
      const at = before.indexOf(correction.mention);
      const mention = mentions[at]!;
      return { ...correction, ...shifted(correction, mention.start - before[at]!.start), mention };
    });
    return { name, entity, corrections: moved };
  }

  #holds({ resolved, described, style, asked, company }: Kept, name: LocalName): boolean {
    return (
      style === this.#desk.style.key &&
      (resolved.name === name || described === describe(name)) &&
      (resolved.name === name || haveSameMentions(resolved.name, name)) &&
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
        described: describe(name),
        style: this.#desk.style.key,
        asked,
        company: seesNames ? this.#companyOfAll() : undefined,
      });
  }

  #blockOf({ form }: LocalName): BlockAnalysis {
    return this.#desk.draft.blocks[form.mentions[0]!.block]!.block;
  }

  /** All that one name of a draft can see of the others, in one string: what they are, and which comes first. */
  #companyOfAll(): string {
    this.#company ??= lastCompany.same(inOrder(this.#desk.draft.names));
    return this.#company;
  }
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

function inOrder(names: readonly LocalName[]): string {
  const starts = names.map(({ forms }) => Math.min(...forms.map(({ mentions }) => mentions[0]!.start)));
  const order = [...names.keys()].sort((a, b) => starts[a]! - starts[b]!);
  const rank = new Map(order.map((index, at) => [index, at]));
  return names.map((name, index) => `${rank.get(index)} ${describe(name)}`).join('\n');
}

const describe = rememberedFor(({ kind, person, sex, ambiguous, forms }: LocalName): string => {
  const who = person ? `${person.given.join(' ')}|${person.core}|${person.family}|${person.generation}` : '';
  const written = forms.map(({ words, mentions }) => `${words.join(' ')}:${mentions.map(usedAs).join(',')}`);
  return `${kind} ${sex} ${ambiguous} ${who} ${written.join(';')}`;
});

/** How a name is used in a mention, as far as other names ask. */
const usedAs = ({ mention: { quoted }, roles }: PlacedMention): string =>
  `${quoted ? '"' : ''}${roles.length === 0 ? '' : roles.map(({ head }) => head).join('+')}`;
