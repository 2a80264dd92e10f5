import { isQuotationPolicy } from '../evidence/quotations/policy';
import { isRuleId, type Level } from '../rules/rule';
import type { Overrides } from './folder';

const LEVELS: ReadonlySet<unknown> = new Set(['error', 'warning', 'information', 'hint', 'off']);

/** Takes from an editor's settings what can be used; anything else in them is passed over. */
export function readOverrides(settings: unknown): Overrides {
  if (!isObject(settings)) return {};
  const sources = strings(settings['sources']);
  const drafts = strings(settings['drafts']);
  const style = styleIn(settings['style']);
  const rules = rulesIn(settings['rules']);
  const { quotations } = settings;
  return {
    ...(sources && { sources }),
    ...(drafts && { drafts }),
    ...(style && { style }),
    ...(isQuotationPolicy(quotations) && { quotations }),
    ...(rules && { rules }),
  };
}

/** What the reporter wants to see beside findings. */
export interface Shown {
  /** A line above the draft with counts. */
  readonly summary: boolean;
  /** Names coloured by what they name. */
  readonly names: boolean;
}

/** What an editor's settings want shown; what they leave out has its default. */
export function readShown(settings: unknown): Shown {
  const { showSummary, highlightNames } = isObject(settings) ? settings : {};
  return { summary: showSummary !== false, names: highlightNames === true };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list with something in it; an empty one is what the editor sends where nothing is set. */
function strings(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value.filter((item): item is string => typeof item === 'string' && item !== '');
  return list.length > 0 ? list : undefined;
}

function styleIn(value: unknown): Overrides['style'] | undefined {
  if (!isObject(value) || Object.keys(value).length === 0) return undefined;
  return Object.fromEntries(Object.entries(value).map(([preferred, others]) => [preferred, strings(others) ?? []]));
}

function rulesIn(value: unknown): Overrides['rules'] | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).filter(([id, level]) => isRuleId(id) && LEVELS.has(level));
  return entries.length > 0 ? (Object.fromEntries(entries) as Record<string, Level>) : undefined;
}
