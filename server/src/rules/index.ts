import { arithmeticMismatch } from './arithmetic-mismatch';
import { claimContradicted } from './claim-contradicted';
import { claimDisputed } from './claim-disputed';
import { claimHedgeDropped } from './claim-hedge-dropped';
import { claimOutdated } from './claim-outdated';
import { claimSingleSource } from './claim-single-source';
import { claimUnsupported } from './claim-unsupported';
import { dateMismatch } from './date-mismatch';
import { entityMismatch } from './entity-mismatch';
import { nameInconsistent } from './name-inconsistent';
import { nameMisspelled } from './name-misspelled';
import { nameUnknown } from './name-unknown';
import { nameVariant } from './name-variant';
import { nameWrongGiven } from './name-wrong-given';
import { nameWrongTitle } from './name-wrong-title';
import { numberMismatch } from './number-mismatch';
import { placeholder } from './placeholder';
import { quoteAltered } from './quote-altered';
import { quoteMisattributed } from './quote-misattributed';
import { quoteUnsourced } from './quote-unsourced';
import type { Rule, RuleId } from './rule';
import { superlative } from './superlative';
import { weekdayMismatch } from './weekday-mismatch';

/** All rules, in the order of the documentation. */
export const rules: readonly Rule[] = [
  nameMisspelled,
  nameVariant,
  nameWrongGiven,
  nameWrongTitle,
  nameInconsistent,
  nameUnknown,
  numberMismatch,
  dateMismatch,
  weekdayMismatch,
  arithmeticMismatch,
  entityMismatch,
  claimContradicted,
  claimOutdated,
  claimDisputed,
  claimHedgeDropped,
  claimUnsupported,
  claimSingleSource,
  superlative,
  quoteAltered,
  quoteMisattributed,
  quoteUnsourced,
  placeholder,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

export const ruleById = (id: RuleId): Rule => byId.get(id)!;
