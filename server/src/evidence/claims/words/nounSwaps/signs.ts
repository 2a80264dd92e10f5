/** What two statements themselves tell of whether a noun of the source is the one that the draft should have. */
export interface NounPairSigns {
  /** Share of what stands around the draft's noun that the source has, and of what stands around the source's. */
  readonly score: number;
  readonly covered: number;
  /** They stand in one place of the clause, and are tied to the same word there. */
  readonly placed: number;
  readonly tied: number;
  /** Items next to the draft's noun that stand next to the source's; the next ones on both sides do. */
  readonly beside: number;
  readonly enclosed: number;
  /** Both are in our lists of what shuts each other out; and of one of WordNet's categories. */
  readonly listed: number;
  readonly category: number;
  /** They stand before the same noun, and behind the same word. */
  readonly beforeOne: number;
  readonly behindOne: number;
  /** The source's sentence has the draft's noun as well. */
  readonly ownThere: number;
  /** How much the two tell. */
  readonly weight: number;
  readonly theirWeight: number;
}

/** And what the other passages tell. */
export interface NounSigns extends NounPairSigns {
  /** How much a passage that has the draft's noun has of what stands around it, and one that ties it to the same word. */
  readonly support: number;
  readonly supportTied: number;
}
