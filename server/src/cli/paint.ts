/** Colours for a terminal. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly blue: (text: string) => string;
}

const code =
  (open: number, close: number) =>
  (text: string): string =>
    `\u001b[${open}m${text}\u001b[${close}m`;

const plain = (text: string): string => text;

const coloured: Paint = {
  bold: code(1, 22),
  dim: code(2, 22),
  red: code(31, 39),
  yellow: code(33, 39),
  green: code(32, 39),
  blue: code(34, 39),
};

const colourless: Paint = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, blue: plain };

/** Colours where the output is a terminal that wants them (see no-color.org). */
export const paintFor = (stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint =>
  (stream.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb') || env['FORCE_COLOR'] ? coloured : colourless;
