import { DiagnosticSeverity, DiagnosticTag, type Diagnostic, type Range } from 'vscode-languageserver-types';
import type { Source } from '../corpus/source';
import type { RatedFinding } from '../rules/check';
import { unknownRuleMessage, unknownRules } from '../rules/dismissals/comments';
import type { DismissedBy, DismissedFinding } from '../rules/dismissals/settle';
import type { Evidence, Severity } from '../rules/rule';
import { rememberedFor } from '../text/memo';
import { visible } from '../text/visible';
import { shortenedAround } from './cards/excerpt';
import { sourceLabel, sourceRange } from './places';
import type { DraftSnapshot } from './snapshot';

/** What the editor shows as the origin of our diagnostics. */
export const DIAGNOSTIC_SOURCE = 'Copydesk';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const PASSAGE_LENGTH = 120;
/** The editor shows all of it above the card of a name; the card has the rest. */
const MOST_RELATED = 2;

/** The passages that a finding shows as its related information. */
export const relatedEvidence = ({ evidence }: RatedFinding): RatedFinding['evidence'] =>
  evidence.slice(0, MOST_RELATED);

/** The diagnostics of findings, with the passages of the sources that show why. */
export function diagnosticsOf(snapshot: DraftSnapshot, findings: readonly RatedFinding[]): Diagnostic[] {
  const known = diagnosticsIn(snapshot);
  return findings.map((finding) => {
    const diagnostic = known.get(finding) ?? diagnosticOf(snapshot, finding);
    known.set(finding, diagnostic);
    return diagnostic;
  });
}

/** What was made of the findings of a snapshot: most are told twice, while a word is typed and in the pause. */
const diagnosticsIn = rememberedFor((_: DraftSnapshot) => new Map<RatedFinding, Diagnostic>());

function diagnosticOf(snapshot: DraftSnapshot, finding: RatedFinding): Diagnostic {
  const { addresses } = snapshot;
  const page = addresses.ruleUri(finding.rule);
  return {
    range: snapshot.rangeOf(finding),
    severity: SEVERITY[finding.severity],
    source: DIAGNOSTIC_SOURCE,
    code: finding.rule,
    ...(page && { codeDescription: { href: page } }),
    message: visible(finding.message),
    ...(finding.evidence.length > 0 && {
      relatedInformation: relatedEvidence(finding).map((evidence) => {
        const { range, message } = shownPassage(evidence);
        return { location: { uri: addresses.sourceUri(evidence.source), range }, message };
      }),
    }),
  };
}

/** A passage as an editor shows it below a finding: it is shown after each keystroke, and always looks the same. */
function shownPassage({ source, start, end, telling }: Evidence): { readonly range: Range; readonly message: string } {
  const known = passagesOf(source);
  const key = `${start} ${end} ${telling?.start}`;
  const found = known.get(key);
  if (found) return found;
  const text = shortenedAround(source.text, { start, end }, telling, PASSAGE_LENGTH);
  const shown = {
    range: sourceRange(source, { start, end }),
    message: visible(`${sourceLabel(source, start)}: ${text}`),
  };
  known.set(key, shown);
  return shown;
}

const passagesOf = rememberedFor((_: Source) => new Map<string, { readonly range: Range; readonly message: string }>());

const DISMISSED_BY: Readonly<Record<DismissedBy['by'], string>> = {
  mark: 'Checked (CQ)',
  comment: 'Ignored by a comment',
  file: 'Ignored in this story',
};

/** Dismissed findings as hints that editors show faded, for those who ask to see them. */
export const dismissedDiagnostics = (
  snapshot: DraftSnapshot,
  findings: readonly DismissedFinding[] = snapshot.dismissed,
): Diagnostic[] =>
  findings.map(({ finding, dismissed }) => ({
    ...diagnosticOf(snapshot, finding),
    severity: DiagnosticSeverity.Hint,
    tags: [DiagnosticTag.Unnecessary],
    message: `${DISMISSED_BY[dismissed.by]}: ${visible(finding.message)}`,
  }));

/** What is wrong in the draft's own comments: names of rules that there are not. */
export const commentProblems = (snapshot: DraftSnapshot): Diagnostic[] =>
  unknownRules(snapshot.draft).map((rule) => ({
    range: snapshot.rangeOf(rule),
    severity: DiagnosticSeverity.Warning,
    source: DIAGNOSTIC_SOURCE,
    message: visible(unknownRuleMessage(rule.name)),
  }));
