import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** Longer than any test takes; what hangs is ended. */
export const LIMIT = 120_000;

/** The version that a program gives, or undefined where it is not installed. */
export function versionOf(program: string): string | undefined {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n', 1)[0] : undefined;
}

/** The code of a page of documentation: its nth block in a language. */
export function codeOf(page: string, language: string, nth = 1): string {
  const text = readFileSync(join(ROOT, 'docs/editors', page), 'utf8');
  const blocks = [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].filter(([, of]) => of === language);
  const code = blocks[nth - 1]?.[2];
  if (code === undefined) throw new Error(`${page} has no block ${nth} of ${language}`);
  return code;
}

/** A copy of the example story, with `copydesk` on the PATH, as somebody has it who has installed it. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'copydesk-editor-'));
  readonly story = join(this.folder, 'story');

  constructor() {
    cpSync(join(ROOT, 'examples/peace-talks'), this.story, { recursive: true });
    mkdirSync(join(this.folder, 'bin'));
    mkdirSync(join(this.folder, 'home'));
    const program = join(this.folder, 'bin/copydesk');
    writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'dist/cli.js')}" "$@"\n`);
    chmodSync(program, 0o755);
  }

  write(name: string, text: string): string {
    writeFileSync(join(this.folder, name), text);
    return join(this.folder, name);
  }

  /**
   * Runs an editor to its end.
   *
   * @returns what it wrote as JSON into the file that the variable REPORT names
   * @throws {Error} with all that it printed, where it wrote nothing.
   */
  async run(program: string, args: readonly string[]): Promise<Record<string, unknown>> {
    const report = join(this.folder, 'report.json');
    const home = join(this.folder, 'home');
    const child = spawn(program, args, {
      cwd: this.story,
      timeout: LIMIT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PATH: `${join(this.folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
        HOME: home,
        XDG_CONFIG_HOME: home,
        XDG_CACHE_HOME: home,
        XDG_DATA_HOME: home,
        XDG_STATE_HOME: home,
        REPORT: report,
      },
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
    await new Promise((resolve) => child.on('close', resolve));
    try {
      return JSON.parse(readFileSync(report, 'utf8')) as Record<string, unknown>;
    } catch {
      throw new Error(`${program} reported nothing. It printed:\n${printed}`);
    }
  }

  /** Command lines of servers that still run for this story's program. */
  serversLeft(): string[] {
    const lines = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n');
    return lines.filter((line) => line.includes(join(this.folder, 'bin')));
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
