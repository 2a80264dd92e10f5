import type { Corpus } from '../corpus/corpus';
import type { Draft } from '../draft/draft';
import type { ResolvedName } from '../evidence/names/resolution';
import { coverClaims, type CoveredClaim } from '../evidence/coverage/coverage';
import { holdStatements, judgeClaims, type ResolvedClaims, type ResolvedStatement } from '../evidence/claims/resolve';
import { resolveNames } from '../evidence/names/resolve';
import { HouseStyle, type StyleSheet } from '../evidence/names/style';
import { wrongTitlesIn, type WrongTitle } from '../evidence/names/titles/wrongTitles';
import type { QuotationPolicy } from '../evidence/quotations/policy';
import { resolveQuotations, type ResolvedQuotation } from '../evidence/quotations/resolve';
import type { DayNumber } from '../text/dates/calendar';

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

/** Everything that rules look at, for one draft at one moment; what several rules share is worked out once. */
export class CheckContext {
  readonly draft: Draft;
  readonly corpus: Corpus;
  /** The house style, with what the draft's own front matter adds to it. */
  readonly style: HouseStyle;
  readonly #policy: QuotationPolicy;
  #names: readonly ResolvedName[] | undefined;
  #wrongTitles: readonly WrongTitle[] | undefined;
  #quotations: readonly ResolvedQuotation[] | undefined;
  #statements: readonly ResolvedStatement[] | undefined;
  #claims: ResolvedClaims | undefined;
  #coverage: readonly CoveredClaim[] | undefined;

  constructor(draft: Draft, corpus: Corpus, { style, quotations = 'verbatim' }: NewsroomStyle = {}) {
    this.draft = draft;
    this.corpus = corpus;
    this.#policy = quotations;
    this.style = new HouseStyle({ ...style, ...draft.style });
  }

  get names(): readonly ResolvedName[] {
    return (this.#names ??= resolveNames(this.draft, this.corpus, this.style));
  }

  /** What the draft says that people are, where the sources say otherwise. */
  get wrongTitles(): readonly WrongTitle[] {
    return (this.#wrongTitles ??= wrongTitlesIn(this.draft, this.corpus, this.names, this.referenceDay?.day));
  }

  get quotations(): readonly ResolvedQuotation[] {
    return (this.#quotations ??= resolveQuotations(this.draft, this.corpus, this.names, this.#policy));
  }

  get claims(): ResolvedClaims {
    return (this.#claims ??= judgeClaims(this.draft, this.corpus, this.names, this.referenceDay?.day, this.#held));
  }

  /** What the draft states, held against the sources. */
  get #held(): readonly ResolvedStatement[] {
    const steps = this.holdClaims();
    while (!this.#statements) steps.next();
    return this.#statements;
  }

  /** Holds the claims of the draft one after the other, so that others can work in between; "stop" ends it. */
  *holdClaims(): Generator<void, void, 'stop' | undefined> {
    this.#statements ??= yield* holdStatements(this.draft, this.corpus, this.names, this.referenceDay?.day);
  }

  /** Every claim of the draft with the sources that carry it. */
  get coverage(): readonly CoveredClaim[] {
    return (this.#coverage ??= coverClaims(this.corpus, this.claims, this.quotations));
  }

  /** The day of the draft; undefined where neither it nor any source has a date. */
  get referenceDay(): ReferenceDay | undefined {
    if (this.draft.date) return this.draft.date;
    const { newestDay } = this.corpus;
    return newestDay === undefined ? undefined : { day: newestDay, from: 'newest source' };
  }
}
