import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import type { StyleSheet } from '../evidence/names/style';
import { isQuotationPolicy, QUOTATION_POLICIES, type QuotationPolicy } from '../evidence/quotations/policy';
import type { RuleLevels } from '../rules/check';
import { isRuleId, RULE_IDS, type Level } from '../rules/rule';
import { parseJsonFile, problemAt, type FileProblem } from './jsonFile';

/** The name of the file that holds a folder's settings. */
export const CONFIG_FILE = 'copydesk.json';

/** What a folder's settings say; what they leave out has its default. */
export interface Config {
  /** Globs of sources, relative to the folder; absolute ones only count in trusted workspaces. */
  readonly sources: readonly string[];
  /** Globs of drafts; undefined: all Markdown and text outside the sources. */
  readonly drafts: readonly string[] | undefined;
  /** Globs of files that are neither. */
  readonly ignore: readonly string[];
  readonly style: StyleSheet;
  readonly quotations: QuotationPolicy;
  readonly rules: RuleLevels;
}

export const DEFAULT_CONFIG: Config = {
  sources: ['sources/**'],
  drafts: undefined,
  ignore: [],
  style: {},
  quotations: 'verbatim',
  rules: {},
};

/** Something in a settings file that cannot be used, and where. */
export type ConfigProblem = FileProblem;

export interface ParsedConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

const KEYS = ['$schema', 'sources', 'drafts', 'ignore', 'style', 'quotations', 'rules'];
const LEVELS: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Reads a settings file: JSON with comments. What is wrong in it is reported and takes its default; the rest counts. */
export function parseConfig(text: string): ParsedConfig {
  const problems: ConfigProblem[] = [];
  const root = parseJsonFile(text, CONFIG_FILE, problems);
  if (!root) return { config: DEFAULT_CONFIG, problems };
  if (root.type !== 'object') {
    return {
      config: DEFAULT_CONFIG,
      problems: [...problems, problemAt(root, `${CONFIG_FILE} must hold an object: { … }`)],
    };
  }
  const reader = new ConfigReader(root, problems);
  return { config: reader.read(), problems };
}

class ConfigReader {
  readonly #root: Node;
  readonly #problems: ConfigProblem[];

  constructor(root: Node, problems: ConfigProblem[]) {
    this.#root = root;
    this.#problems = problems;
  }

  read(): Config {
    for (const property of this.#root.children ?? []) {
      const key = property.children?.[0];
      if (key && !KEYS.includes(String(key.value)))
        this.#report(key, `Unknown setting “${String(key.value)}”; known are ${KEYS.slice(1).join(', ')}`);
    }
    return {
      sources: this.#globs('sources') ?? DEFAULT_CONFIG.sources,
      drafts: this.#globs('drafts'),
      ignore: this.#globs('ignore') ?? [],
      style: this.#style(),
      quotations: this.#quotations(),
      rules: this.#rules(),
    };
  }

  #report(node: Node, message: string): void {
    this.#problems.push(problemAt(node, message));
  }

  #at(key: string): Node | undefined {
    return findNodeAtLocation(this.#root, [key]);
  }

  /** One glob or a list of them. */
  #globs(key: string): string[] | undefined {
    const node = this.#at(key);
    if (!node) return undefined;
    if (node.type === 'string') return [node.value as string];
    if (node.type !== 'array') {
      this.#report(node, `“${key}” must be a list of globs, such as ["${key}/**"]`);
      return undefined;
    }
    return (node.children ?? []).flatMap((child) => {
      if (child.type === 'string' && child.value) return [child.value as string];
      this.#report(child, `Each entry of “${key}” must be a glob in quotation marks`);
      return [];
    });
  }

  #style(): StyleSheet {
    const node = this.#at('style');
    if (!node) return {};
    if (node.type !== 'object') {
      this.#report(node, '“style” must name each preferred spelling with those that it replaces: { "Kyiv": ["Kiev"] }');
      return {};
    }
    const style: Record<string, string[]> = {};
    for (const { children } of node.children ?? []) {
      const [key, value] = children ?? [];
      if (!key || !value) continue;
      const list: unknown = getNodeValue(value);
      const others = typeof list === 'string' ? [list] : list;
      if (Array.isArray(others) && others.every((other): other is string => typeof other === 'string'))
        style[String(key.value)] = others;
      else this.#report(value, `The spellings that “${String(key.value)}” replaces must be a list: ["…"]`);
    }
    return style;
  }

  #quotations(): QuotationPolicy {
    const node = this.#at('quotations');
    if (!node) return DEFAULT_CONFIG.quotations;
    if (isQuotationPolicy(node.value)) return node.value;
    this.#report(node, `“quotations” must be one of ${QUOTATION_POLICIES.map((policy) => `"${policy}"`).join(', ')}`);
    return DEFAULT_CONFIG.quotations;
  }

  #rules(): RuleLevels {
    const node = this.#at('rules');
    if (!node) return {};
    if (node.type !== 'object') {
      this.#report(node, '“rules” must give each rule a level: { "name-unknown": "hint" }');
      return {};
    }
    const levels: Partial<Record<string, Level>> = {};
    for (const { children } of node.children ?? []) {
      const [key, value] = children ?? [];
      if (!key || !value) continue;
      const id = String(key.value);
      if (!isRuleId(id)) this.#report(key, `Unknown rule “${id}”; known are ${RULE_IDS.join(', ')}`);
      else if (!LEVELS.includes(String(value.value)))
        this.#report(value, `A rule's level is one of ${LEVELS.join(', ')}`);
      else levels[id] = value.value as Level;
    }
    return levels as RuleLevels;
  }
}
