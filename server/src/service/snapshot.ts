import type { Range, URI } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Corpus } from '../corpus/corpus';
import type { Source } from '../corpus/source';
import { blockIndexAt, type Draft } from '../draft/draft';
import type { RatedFinding, RuleLevels } from '../rules/check';
import { check, levelOf } from '../rules/check';
import { rules } from '../rules/index';
import type { CheckContext } from '../rules/context';
import { Dismissals } from '../rules/dismissals/dismissals';
import { settle, type DismissedFinding, type Settled } from '../rules/dismissals/settle';
import { SCOPES, type RuleId, type Scope } from '../rules/rule';
import { spanOf } from '../text/analysis';
import { checkedMarks } from '../text/dismissalMarks';
import { byPosition, overlaps, type Span } from '../text/span';
import type { Steps } from '../text/steps';

/** What takes long of what the rules of a scope look at. */
const PREPARED: Readonly<Partial<Record<Scope, (context: CheckContext) => Steps<void>>>> = {
  names: (context) => context.prepareNames(),
  quotations: (context) => context.prepareQuotations(),
  claims: (context) => context.prepareClaims(),
};

/** Where sources and pages of documentation are, as the editor addresses them. */
export interface Addresses {
  /** What an editor opens: the file of a source, or its text where the file is none. */
  sourceUri(source: Source): URI;
  /** The file in which a source lies. */
  fileUri(id: string): URI;
  ruleUri(rule: RuleId): URI | undefined;
  readonly settingsFile?: StoryFile;
  readonly dismissalsFile?: StoryFile;
}

/** A file of the story's own settings; undefined text: there is none yet. */
export interface StoryFile {
  readonly uri: URI;
  readonly text: string | undefined;
}

/**
 * One draft, with what it is checked against, at one moment. Features are functions of it; nothing in it changes, and
 * what several features need is worked out once.
 */
export class DraftSnapshot {
  readonly document: TextDocument;
  readonly context: CheckContext;
  readonly levels: RuleLevels;
  readonly addresses: Addresses;
  readonly dismissals: Dismissals;
  readonly #settled = new Map<Scope, Settled>();

  constructor(
    document: TextDocument,
    context: CheckContext,
    levels: RuleLevels,
    addresses: Addresses,
    dismissals = Dismissals.none,
  ) {
    this.document = document;
    this.context = context;
    this.levels = levels;
    this.addresses = addresses;
    this.dismissals = dismissals;
  }

  get draft(): Draft {
    return this.context.draft;
  }

  get corpus(): Corpus {
    return this.context.corpus;
  }

  /** The findings that stand of the rules that look at the draft alone, or at the sources. */
  findings(scope: Scope): readonly RatedFinding[] {
    return this.#settle(scope).open;
  }

  /** All findings that stand, by position. */
  get allFindings(): readonly RatedFinding[] {
    return SCOPES.flatMap((scope) => this.findings(scope)).sort(byPosition);
  }

  /** The findings of those scopes that are worked out. */
  get known(): ReadonlyMap<Scope, readonly RatedFinding[]> {
    return new Map([...this.#settled].map(([scope, { open }]) => [scope, open]));
  }

  /** Works out all findings in small steps, and gives each scope of which they are known. */
  *prepare(): Steps<void, Scope | undefined> {
    for (const scope of SCOPES) {
      const isAsked = rules.some((rule) => rule.scope === scope && levelOf(rule, this.levels) !== 'off');
      if (isAsked) yield* PREPARED[scope]?.(this.context) ?? [];
      if ((yield) === 'stop') return;
      this.#settle(scope);
      if ((yield scope) === 'stop') return;
    }
  }

  /**
   * The findings that stand of one block, by position: what can be told of it without those of all others. Undefined where
   * something elsewhere in the draft may dismiss one of them.
   *
   * @param at The index of the block.
   */
  findingsOfBlock(at: number): readonly RatedFinding[] | undefined {
    const { text, frontMatter, blocks } = this.draft;
    if (checkedMarks(text, frontMatter?.end).length > 0) return undefined;
    const span = spanOf(blocks[at]!);
    const context = this.context.inBlock(at);
    return SCOPES.flatMap((scope) => settle(context, check(context, this.levels, scope), this.dismissals).open)
      .filter((finding) => overlaps(finding, span))
      .sort(byPosition);
  }

  /** Whether all findings are worked out. */
  get isChecked(): boolean {
    return SCOPES.every((scope) => this.#settled.has(scope));
  }

  /**
   * All findings as far as they can be had at once, by position: those of all of the draft once it is checked, else those of
   * the block at an offset.
   */
  findingsNear(offset: number): readonly RatedFinding[] {
    const at = this.#blockAt(offset);
    return (at === undefined ? undefined : this.findingsOfBlock(at)) ?? this.allFindings;
  }

  /** The same for whom and what the draft names, quotes and claims. */
  contextNear(offset: number): CheckContext {
    const at = this.#blockAt(offset);
    return at === undefined ? this.context : this.context.inBlock(at);
  }

  /** The block at an offset, by its index, that can be looked at alone while the draft is not checked yet. */
  #blockAt(offset: number): number | undefined {
    return this.isChecked ? undefined : blockIndexAt(this.draft, offset);
  }

  /** The findings that were dismissed, by position. */
  get dismissed(): readonly DismissedFinding[] {
    return SCOPES.flatMap((scope) => this.#settle(scope).dismissed).sort((a, b) => byPosition(a.finding, b.finding));
  }

  #settle(scope: Scope): Settled {
    const known = this.#settled.get(scope);
    if (known) return known;
    const settled = settle(this.context, check(this.context, this.levels, scope), this.dismissals);
    this.#settled.set(scope, settled);
    return settled;
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.document.positionAt(start), end: this.document.positionAt(end) };
  }
}
