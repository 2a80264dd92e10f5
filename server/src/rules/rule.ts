import type { Source } from '../corpus/source';
import type { Span } from '../text/span';
import type { CheckContext } from './context';

/** How much a finding matters; `off` switches a rule off. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type Level = Severity | 'off';

/**
 * What a rule looks at: the draft alone, or its names, its quotations, what it says that people are, or all that it claims, in the
 * sources. What takes least time comes first.
 */
export const SCOPES = ['draft', 'names', 'quotations', 'titles', 'claims'] as const;

export type Scope = (typeof SCOPES)[number];

/** One kind of check. The id is its file name, diagnostic code, settings key and page of documentation. */
export interface Rule {
  readonly id: RuleId;
  /** What it reports, in one line without a full stop. */
  readonly summary: string;
  readonly level: Level;
  readonly scope: Scope;
  readonly docs: RuleDocs;
  check(context: CheckContext): Iterable<Finding>;
}

/** The page of a rule. Markdown. */
export interface RuleDocs {
  /** When it speaks and when it keeps silent. */
  readonly details: string;
  readonly examples: readonly RuleExample[];
}

export interface RuleExample {
  readonly sources: string;
  readonly draft: string;
  readonly says: string;
}

/** What a rule reports. Spans count UTF-16 code units of the draft; the span is the smallest wrong thing. */
export interface Finding extends Span {
  readonly rule: RuleId;
  /** Where it matters more or less than the rule's other findings. */
  readonly severity?: Severity;
  readonly message: string;
  /** The best first. */
  readonly fixes: readonly Fix[];
  /** The first fix may be made unseen, with all others like it; see `certainty.ts`. */
  readonly certain?: boolean;
  /** The most telling first. */
  readonly evidence: readonly Evidence[];
}

/** A plain edit that mends a finding. */
export interface Fix extends Span {
  readonly title: string;
  readonly newText: string;
}

/** A passage of a source that shows why. The span counts in the source's text. */
export interface Evidence extends Span {
  readonly source: Source;
  /** The words of the passage that tell: what cuts a long passage leaves them in. Counts in the source's text. */
  readonly telling?: Span;
}

export const RULE_IDS = [
  'name-misspelled',
  'name-variant',
  'name-wrong-given',
  'name-wrong-title',
  'name-inconsistent',
  'name-unknown',
  'number-mismatch',
  'date-mismatch',
  'weekday-mismatch',
  'arithmetic-mismatch',
  'entity-mismatch',
  'claim-contradicted',
  'claim-outdated',
  'claim-disputed',
  'claim-hedge-dropped',
  'claim-unsupported',
  'claim-single-source',
  'superlative',
  'quote-altered',
  'quote-misattributed',
  'quote-unsourced',
  'placeholder',
] as const;

export type RuleId = (typeof RULE_IDS)[number];

export const isRuleId = (id: string): id is RuleId => (RULE_IDS as readonly string[]).includes(id);
