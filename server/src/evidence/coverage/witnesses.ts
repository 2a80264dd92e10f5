import type { Corpus } from '../../corpus/corpus';
import { isSamePassage, textLeaders } from '../../corpus/independence';
import { byId, type Source } from '../../corpus/source';
import { isCueVerb } from '../../text/lexicon/cues';
import { KeptWhile } from '../../text/memo';
import type { Span } from '../../text/span';
import type { Support } from './support';

/** One independent source of a claim. */
export interface Witness extends Support {
  /** Others that carry the same text, or give the first as theirs. */
  readonly echoes: readonly Support[];
}

/** Witnesses by the supports among which they are, as long as the same sources carry each other's texts. */
const counted = new KeptWhile<readonly Support[], readonly Witness[]>();

/** Which of some sources carry whose text. */
type Leaders = ReadonlyMap<Source, Source>;

/** Those of the sources of a corpus that were asked about last for a whole draft. */
const lastLeaders = new WeakMap<Corpus, { readonly sources: ReadonlySet<Source>; readonly leaders: Leaders }>();

function leadersOf(corpus: Corpus, sources: ReadonlySet<Source>, isPart: boolean): Leaders {
  const last = lastLeaders.get(corpus);
  const areThere = last !== undefined && [...sources].every((source) => last.sources.has(source));
  if (areThere && (isPart || last.sources.size === sources.size)) return last.leaders;
  const leaders = textLeaders([...sources].sort(byId));
  if (!isPart) lastLeaders.set(corpus, { sources, leaders });
  return leaders;
}

/** Tells which sources speak for themselves: copies, pick-ups and reports of what another outlet reported count once. */
export class Witnesses {
  readonly #leaders: Leaders;

  /**
   * @param sources All of which passages will be asked about.
   * @param isPart Whether that is for a part of a draft.
   */
  constructor(corpus: Corpus, sources: ReadonlySet<Source>, isPart: boolean) {
    this.#leaders = leadersOf(corpus, sources, isPart);
  }

  /** The independent ones among some passages, in their order of fullness. */
  of(supports: readonly Support[]): readonly Witness[] {
    const depends = supports.map(({ source }) => this.#leaderOf(source));
    return counted.of(supports, depends, () => this.#count(supports));
  }

  #count(supports: readonly Support[]): Witness[] {
    if (supports.length < 2) return supports.map((support) => ({ ...support, echoes: [] }));
    const groups: Support[][] = [];
    for (const support of [...supports].sort((a, b) => b.score - a.score || (a.source.id < b.source.id ? -1 : 1))) {
      const group = groups.find((members) => members.some((member) => this.#areOne(member, support)));
      if (group) group.push(support);
      else groups.push([support]);
    }
    return groups.map((members) => {
      // who reports for himself stands for those who report what he reported
      const own = members.find((member) => !members.some((other) => other !== member && isReportOf(member, other)));
      const first = own ?? members[0]!;
      return { ...first, echoes: members.filter((member) => member !== first) };
    });
  }

  #areOne(a: Support, b: Support): boolean {
    return (
      this.#leaderOf(a.source) === this.#leaderOf(b.source) ||
      isSamePassage(a, b) ||
      isReportOf(a, b) ||
      isReportOf(b, a)
    );
  }

  #leaderOf(source: Source): Source {
    return this.#leaders.get(source) ?? source;
  }
}

/** A stretch of a source's text. */
type Placed = Span & Pick<Support, 'source'>;

/** Whether a passage gives what it says as the other's outlet's report: "the Averley Mercury reported". */
export function isReportOf({ source, start, end }: Placed, { source: { facts } }: Placed): boolean {
  const outlet = facts.outlet?.value.replace(/^the /i, '');
  if (!outlet || outlet.length < 3) return false;
  const text = source.text.slice(start, end);
  const at = text.indexOf(outlet);
  if (at < 0) return false;
  const around = `${text.slice(Math.max(0, at - 30), at)} ${text.slice(at + outlet.length, at + outlet.length + 30)}`;
  return /\baccording to\b/.test(around) || around.split(/[^\p{L}]+/u).some((word) => isCueVerb(word.toLowerCase()));
}
