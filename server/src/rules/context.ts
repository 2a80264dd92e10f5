import type { Corpus } from '../corpus/corpus';
import type { Draft } from '../draft/draft';
import type { ResolvedName } from '../evidence/names/resolution';
import { coverClaims, type CoveredClaim } from '../evidence/coverage/coverage';
import { placedStatements } from '../evidence/claims/alignment/sides';
import {
  holdBlock,
  holdStatements,
  judgeClaims,
  type ResolvedClaims,
  type ResolvedStatement,
} from '../evidence/claims/resolve';
import { resolveNames } from '../evidence/names/resolve';
import { HouseStyle, type StyleSheet } from '../evidence/names/style';
import { wrongTitlesIn, type WrongTitle } from '../evidence/names/titles/wrongTitles';
import type { QuotationPolicy } from '../evidence/quotations/policy';
import { resolveQuotations, type ResolvedQuotation } from '../evidence/quotations/resolve';
import type { DayNumber } from '../text/dates/calendar';
import type { LocalName } from '../text/names/gather';
import { finished, type Steps } from '../text/steps';

/** Where the day to which a draft's "Tuesday" refers was taken from. */
export interface ReferenceDay {
  readonly day: DayNumber;
  readonly from: 'front matter' | 'dateline' | 'newest source';
}

/** What a newsroom wants; what it leaves out has its default. */
export interface NewsroomStyle {
  readonly style?: StyleSheet;
  readonly quotations?: QuotationPolicy;
}

/** A draft of which one block alone is looked at, by its index. */
interface Within {
  readonly whole: CheckContext;
  readonly block: number;
}

/** Everything that rules look at, for one draft at one moment; what several rules share is worked out once. */
export class CheckContext {
  readonly draft: Draft;
  readonly corpus: Corpus;
  /** The house style, with what the draft's own front matter adds to it. */
  readonly style: HouseStyle;
  readonly #policy: QuotationPolicy;
  readonly #within: Within | undefined;
  #names: readonly ResolvedName[] | undefined;
  #wrongTitles: readonly WrongTitle[] | undefined;
  #quotations: readonly ResolvedQuotation[] | undefined;
  #statements: readonly ResolvedStatement[] | undefined;
  #claims: ResolvedClaims | undefined;
  #coverage: readonly CoveredClaim[] | undefined;

  constructor(draft: Draft, corpus: Corpus, { style, quotations = 'verbatim' }: NewsroomStyle = {}, within?: Within) {
    this.draft = draft;
    this.corpus = corpus;
    this.#policy = quotations;
    this.#within = within;
    this.style = within?.whole.style ?? new HouseStyle({ ...style, ...draft.style });
  }

  /**
   * The same for those names, quotations and claims alone that stand in one block: what can be told of it before all of the
   * draft is looked at. What the draft says elsewhere counts for them as it does in the whole.
   *
   * @param block Its index.
   */
  inBlock(block: number): CheckContext {
    const known = this.#blocks.get(block);
    if (known) return known;
    const made = new CheckContext(this.draft, this.corpus, { quotations: this.#policy }, { whole: this, block });
    this.#blocks.set(block, made);
    return made;
  }

  readonly #blocks = new Map<number, CheckContext>();

  /** The blocks that are looked at, by their indices. */
  get blocks(): Iterable<number> {
    return this.#within ? [this.#within.block] : this.draft.blocks.keys();
  }

  get names(): readonly ResolvedName[] {
    return (this.#names ??= this.#within
      ? this.#allNames.filter(({ name }) => isIn(name, this.#within!.block))
      : finished(this.#namesInSteps()));
  }

  get #allNames(): readonly ResolvedName[] {
    return this.#within?.whole.names ?? this.names;
  }

  /** What the draft says that people are, where the sources say otherwise. */
  get wrongTitles(): readonly WrongTitle[] {
    return (this.#wrongTitles ??= wrongTitlesIn(
      this.draft,
      this.corpus,
      this.#allNames,
      this.referenceDay?.day,
      this.#within?.block,
    ));
  }

  get quotations(): readonly ResolvedQuotation[] {
    return (this.#quotations ??= finished(this.#quotationsInSteps()));
  }

  #namesInSteps(): Steps<readonly ResolvedName[]> {
    return resolveNames(this.draft, this.corpus, this.style);
  }

  #quotationsInSteps(): Steps<readonly ResolvedQuotation[]> {
    return resolveQuotations(this.draft, this.corpus, this.#allNames, this.#policy, this.#within?.block);
  }

  #claimsInSteps(): Steps<readonly ResolvedStatement[]> {
    return holdStatements(this.draft, this.corpus, this.#allNames, this.referenceDay?.day);
  }

  /** Works out in small steps whom the draft names. */
  *prepareNames(): Steps<void> {
    this.#names ??= yield* this.#namesInSteps();
  }

  /** Works out in small steps what the sources have of its quotations; names come before. */
  *prepareQuotations(): Steps<void> {
    this.#quotations ??= yield* this.#quotationsInSteps();
  }

  /** Works out in small steps what the sources have of its claims; names come before. */
  *prepareClaims(): Steps<void> {
    this.#statements ??= yield* this.#claimsInSteps();
  }

  get claims(): ResolvedClaims {
    return (this.#claims ??= judgeClaims(
      this.draft,
      this.corpus,
      this.#allNames,
      this.referenceDay?.day,
      this.#held,
      this.#within && placedStatements(this.draft.blocks),
    ));
  }

  /** What the draft states, held against the sources. */
  get #held(): readonly ResolvedStatement[] {
    return (this.#statements ??= this.#within
      ? holdBlock(this.draft, this.#within.block, this.corpus, this.#allNames, this.referenceDay?.day)
      : finished(this.#claimsInSteps()));
  }

  /** Every claim of the draft with the sources that carry it. */
  get coverage(): readonly CoveredClaim[] {
    return (this.#coverage ??= coverClaims(this.corpus, this.claims, this.quotations, this.#within !== undefined));
  }

  /** The day of the draft; undefined where neither it nor any source has a date. */
  get referenceDay(): ReferenceDay | undefined {
    if (this.draft.date) return this.draft.date;
    const { newestDay } = this.corpus;
    return newestDay === undefined ? undefined : { day: newestDay, from: 'newest source' };
  }
}

/** Whether a name of the draft stands in a block. */
const isIn = ({ forms }: LocalName, block: number): boolean =>
  forms.some(({ mentions }) => mentions.some((mention) => mention.block === block));
