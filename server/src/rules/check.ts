import { byPosition } from '../text/span';
import type { CheckContext } from './context';
import { rules } from './index';
import type { Finding, Level, Rule, RuleId, Scope, Severity } from './rule';

/** A finding with the severity at which the settings want it shown. */
export interface RatedFinding extends Finding {
  readonly severity: Severity;
}

/** Levels that differ from the rules' own. */
export type RuleLevels = Readonly<Partial<Record<RuleId, Level>>>;

export const levelOf = (rule: Rule, levels: RuleLevels): Level => levels[rule.id] ?? rule.level;

/** Does some work; whoever gives it may count the time under the name. */
export type Timed = <T>(name: string, work: () => T) => T;

/**
 * Runs the rules of a scope, or all, over a draft; findings come sorted by position.
 *
 * @param timed Does the work of each rule, under its id.
 */
export function check(
  context: CheckContext,
  levels: RuleLevels,
  scope?: Scope,
  timed: Timed = untimed,
): RatedFinding[] {
  const findings: RatedFinding[] = [];
  for (const rule of rules) {
    const level = levelOf(rule, levels);
    if (level === 'off' || (scope && rule.scope !== scope)) continue;
    for (const finding of timed(rule.id, () => [...rule.check(context)]))
      findings.push({ ...finding, severity: severityOf(finding, level, rule) });
  }
  return findings.sort((a, b) => byPosition(a, b) || (a.rule < b.rule ? -1 : 1));
}

const untimed: Timed = (_, work) => work();

/** A finding's own severity counts unless the user has chosen a level for its rule. */
const severityOf = ({ severity }: Finding, level: Severity, rule: Rule): Severity =>
  severity && level === rule.level ? severity : level;
