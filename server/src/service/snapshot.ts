import type { Range, URI } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Corpus } from '../corpus/corpus';
import type { Source } from '../corpus/source';
import type { Draft } from '../draft/draft';
import type { RatedFinding, RuleLevels } from '../rules/check';
import { check, levelOf } from '../rules/check';
import { rules } from '../rules/index';
import type { CheckContext } from '../rules/context';
import { Dismissals } from '../rules/dismissals/dismissals';
import { settle, type DismissedFinding, type Settled } from '../rules/dismissals/settle';
import { SCOPES, type RuleId, type Scope } from '../rules/rule';
import { byPosition, type Span } from '../text/span';

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

  /** Those that do not take long, by position: all but those of what the draft claims. */
  get firstFindings(): readonly RatedFinding[] {
    return [...this.findings('draft'), ...this.findings('corpus')].sort(byPosition);
  }

  /** Works out in small steps what takes long of all findings; "stop" ends it. */
  *prepare(): Generator<void, void, 'stop' | undefined> {
    const isAsked = rules.some((rule) => rule.scope === 'claims' && levelOf(rule, this.levels) !== 'off');
    if (isAsked) yield* this.context.holdClaims();
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
