import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { decodeText } from '../corpus/decoding';
import { Dismissals, type Dismissal } from '../rules/dismissals/dismissals';
import { isFingerprintKey } from '../rules/dismissals/fingerprint';
import { isRuleId } from '../rules/rule';
import type { FileSystem } from './files';
import { parseJsonFile, problemAt, type FileProblem } from './jsonFile';

/** Where a story's dismissals are, below its folder. */
export const DISMISSALS_FILE = '.copydesk/dismissals.json';

export interface ParsedDismissals {
  readonly dismissals: Dismissals;
  readonly problems: readonly FileProblem[];
}

const VERSION = 1;

/**
 * Reads a dismissals file: `{ "version": 1, "dismissed": { FINGERPRINT: RULE, … } }`. What is wrong in it is reported,
 * and what can be read counts. Rules that this version does not know are another version's, and no fault.
 */
export function parseDismissals(text: string): ParsedDismissals {
  const problems: FileProblem[] = [];
  const root = parseJsonFile(text, DISMISSALS_FILE, problems);
  if (!root) return { dismissals: Dismissals.none, problems };
  if (root.type !== 'object') {
    problems.push(problemAt(root, `${DISMISSALS_FILE} must hold an object: { "version": 1, "dismissed": { … } }`));
    return { dismissals: Dismissals.none, problems };
  }
  const entries: Dismissal[] = [];
  for (const { children } of root.children ?? []) {
    const [key, value] = children ?? [];
    if (key?.value === 'version' && value && value.value !== VERSION)
      problems.push(problemAt(value, `This version of Copydesk reads version ${VERSION} of ${DISMISSALS_FILE} only`));
    if (key?.value !== 'dismissed' || !value) continue;
    if (value.type !== 'object')
      problems.push(problemAt(value, '“dismissed” must name the rule of each fingerprint: { "…": "name-misspelled" }'));
    for (const { children: entry } of value.type === 'object' ? (value.children ?? []) : []) {
      const [fingerprint, rule] = entry ?? [];
      if (!fingerprint || !rule) continue;
      const [written, id] = [String(fingerprint.value), String(rule.value)];
      if (!isFingerprintKey(written))
        problems.push(problemAt(fingerprint, `“${written}” is no fingerprint of a finding`));
      else if (isRuleId(id)) entries.push({ rule: id, key: written });
    }
  }
  return { dismissals: new Dismissals(entries), problems };
}

/** The dismissals file of one folder. */
export class DismissalsFile {
  readonly path: string;
  readonly uri: string;
  readonly #files: FileSystem;
  #text: string | undefined;
  #parsed: ParsedDismissals = { dismissals: Dismissals.none, problems: [] };

  constructor(root: string, files: FileSystem) {
    this.path = join(root, DISMISSALS_FILE);
    this.uri = URI.file(this.path).toString();
    this.#files = files;
  }

  /** Undefined: there is none. */
  get text(): string | undefined {
    return this.#text;
  }

  /** One object until the file changes. */
  get dismissals(): Dismissals {
    return this.#parsed.dismissals;
  }

  get problems(): readonly FileProblem[] {
    return this.#parsed.problems;
  }

  /** Reads the file. Never rejects: what goes wrong is a problem of the file. */
  async read(): Promise<void> {
    try {
      const text = decodeText(await this.#files.read(this.path));
      if (text === this.#text) return;
      this.#text = text;
      this.#parsed = text.trim() ? parseDismissals(text) : { dismissals: Dismissals.none, problems: [] };
    } catch (error) {
      const isMissing = (error as { code?: string }).code === 'ENOENT';
      const message = `${DISMISSALS_FILE} cannot be read: ${(error as Error).message}`;
      this.#text = undefined;
      this.#parsed = { dismissals: Dismissals.none, problems: isMissing ? [] : [{ start: 0, end: 1, message }] };
    }
  }
}
