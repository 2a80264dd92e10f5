import type { Range, URI } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Corpus } from '../corpus/corpus';
import type { Source } from '../corpus/source';
import type { Draft } from '../draft/draft';
import type { RatedFinding, RuleLevels } from '../rules/check';
import { check } from '../rules/check';
import type { CheckContext } from '../rules/context';
import type { RuleId, Scope } from '../rules/rule';
import type { Span } from '../text/span';

/** Where sources and pages of documentation are, as the editor addresses them. */
export interface Addresses {
  sourceUri(source: Source): URI;
  ruleUri(rule: RuleId): URI | undefined;
  /** The story's settings file with its text; undefined text: there is none yet. */
  readonly settingsFile?: { readonly uri: URI; readonly text: string | undefined };
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
  readonly #findings = new Map<Scope, readonly RatedFinding[]>();

  constructor(document: TextDocument, context: CheckContext, levels: RuleLevels, addresses: Addresses) {
    this.document = document;
    this.context = context;
    this.levels = levels;
    this.addresses = addresses;
  }

  get draft(): Draft {
    return this.context.draft;
  }

  get corpus(): Corpus {
    return this.context.corpus;
  }

  /** The findings of the rules that look at the draft alone, or at the sources. */
  findings(scope: Scope): readonly RatedFinding[] {
    const known = this.#findings.get(scope);
    if (known) return known;
    const findings = check(this.context, this.levels, scope);
    this.#findings.set(scope, findings);
    return findings;
  }

  get allFindings(): readonly RatedFinding[] {
    return [...this.findings('draft'), ...this.findings('corpus')].sort((a, b) => a.start - b.start || a.end - b.end);
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.document.positionAt(start), end: this.document.positionAt(end) };
  }
}
