import type { Corpus } from '../../corpus/corpus';
import type { Draft } from '../../draft/draft';
import type { BlockAnalysis } from '../../text/analysis';
import { LastString, rememberedFor } from '../../text/memo';
import type { LocalName, PlacedMention } from '../../text/names/gather';
import { shifted } from '../../text/span';
import type { ResolvedName } from './resolution';
import type { HouseStyle } from './style';

/** What a name was resolved to, and beside what names of the draft. */
interface Kept {
  readonly resolved: ResolvedName;
  readonly company: string;
  readonly style: string;
}

/** By the block in which a name begins, and by its fullest form. */
type OfCorpus = WeakMap<BlockAnalysis, Map<string, Kept>>;

const memories = rememberedFor((_: Corpus): OfCorpus => new WeakMap());
const lastCompany = new LastString();

/**
 * What the names of drafts were resolved to in a corpus. It holds as long as all paragraphs that have the name are the same,
 * and so are all names of the draft, wherever they stand: so a keystroke resolves the names of its own paragraph anew.
 */
export class NameMemory {
  readonly #draft: Draft;
  readonly #company: string;
  readonly #style: string;
  readonly #kept: OfCorpus;

  constructor(draft: Draft, corpus: Corpus, style: HouseStyle) {
    this.#draft = draft;
    this.#style = style.key;
    this.#company = lastCompany.same(companyOf(draft.names));
    this.#kept = memories(corpus);
  }

  /** What a name was resolved to, at its place in this draft; undefined where that may be something else now. */
  get(name: LocalName): ResolvedName | undefined {
    const kept = this.#kept.get(this.#blockOf(name))?.get(name.form.key);
    if (kept?.company !== this.#company || kept.style !== this.#style) return undefined;
    const mentions = mentionsOf(name);
    const before = mentionsOf(kept.resolved.name);
    if (!mentions.every(({ mention }, at) => mention === before[at]?.mention)) return undefined;
    const { entity, corrections } = kept.resolved;
    const moved = corrections.map((correction) => {
      const at = before.indexOf(correction.mention);
      const mention = mentions[at]!;
      return { ...correction, ...shifted(correction, mention.start - before[at]!.start), mention };
    });
    return { name, entity, corrections: moved };
  }

  set(resolved: ResolvedName): void {
    const block = this.#blockOf(resolved.name);
    const ofBlock = this.#kept.get(block) ?? new Map<string, Kept>();
    this.#kept.set(block, ofBlock);
    ofBlock.set(resolved.name.form.key, { resolved, company: this.#company, style: this.#style });
  }

  #blockOf({ form }: LocalName): BlockAnalysis {
    return this.#draft.blocks[form.mentions[0]!.block]!.block;
  }
}

const mentionsOf = ({ forms }: LocalName): readonly PlacedMention[] => forms.flatMap(({ mentions }) => mentions);

/** All that one name of a draft can see of the others, in one string: their forms, who they are, and which comes first. */
function companyOf(names: readonly LocalName[]): string {
  const starts = names.map(({ forms }) => Math.min(...forms.map(({ mentions }) => mentions[0]!.start)));
  const order = [...names.keys()].sort((a, b) => starts[a]! - starts[b]!);
  const rank = new Map(order.map((index, at) => [index, at]));
  return names.map((name, index) => `${rank.get(index)} ${describe(name)}`).join('\n');
}

function describe({ kind, person, sex, ambiguous, forms }: LocalName): string {
  const who = person ? `${person.given.join(' ')}|${person.core}|${person.family}|${person.generation}` : '';
  const written = forms.map(({ words, mentions }) => `${words.join(' ')}:${mentions.map(usedAs).join(',')}`);
  return `${kind} ${sex} ${ambiguous} ${who} ${written.join(';')}`;
}

/** How a name is used in a mention, as far as other names ask. */
const usedAs = ({ mention: { quoted }, roles }: PlacedMention): string =>
  `${quoted ? '"' : ''}${roles.length === 0 ? '' : roles.map(({ head }) => head).join('+')}`;
