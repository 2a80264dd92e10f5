/** Columns of a text that is shown for a file which is none. */
const WIDTH = 80;

/**
 * A text with line breaks in place of spaces, so that no line is much longer than people like to read. It keeps its
 * length: an offset in one is an offset in the other.
 */
export function wrapped(text: string): string {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    let from = 0;
    while (line.length - from > WIDTH) {
      const within = line.lastIndexOf(' ', from + WIDTH);
      const space = within > from ? within : line.indexOf(' ', from + WIDTH);
      if (space < 0) break;
      lines.push(line.slice(from, space));
      from = space + 1;
    }
    lines.push(line.slice(from));
  }
  return lines.join('\n');
}
