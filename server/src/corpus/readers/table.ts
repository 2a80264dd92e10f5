/** A row of a table as a sentence, and where in it the words of each cell stand. */
export interface RowText {
  readonly text: string;
  readonly cells: readonly { readonly column: number; readonly at: number }[];
}

/** Whether the first row of a table names its columns: no figures in it, and some below. */
export function hasHeads([first, ...rows]: readonly (readonly string[])[]): boolean {
  if (!first || rows.length === 0) return false;
  const filled = first.filter((cell) => cell.trim() !== '');
  if (filled.length < 2 || filled.length < first.length - 1 || filled.some(isFigure)) return false;
  return rows.slice(0, 20).some((row) => row.some(isFigure)) || new Set(filled).size === filled.length;
}

const isFigure = (cell: string): boolean => /^[^\p{L}]*\d[\d\s.,'%]*(?:\p{L}{1,12}[.%]?)?$/u.test(cell.trim());

/** A row as people would say it, each cell behind the head of its column: "Port: Penmorrow; Boats: 46." */
export function rowText(cells: readonly string[], heads: readonly string[] | undefined): RowText | undefined {
  let text = '';
  const places: { column: number; at: number }[] = [];
  cells.forEach((cell, column) => {
    const value = cell.replace(/\s+/g, ' ').trim();
    if (!value) return;
    if (text) text += '; ';
    // "mobile_customers_affected", as programs name columns
    const head = heads?.[column]?.replace(/[\s_]+/g, ' ').trim();
    places.push({ column, at: text.length });
    text += head ? `${head}: ${value}` : value;
  });
  if (!text) return undefined;
  return { text: /[.!?]$/.test(text) ? text : `${text}.`, cells: places };
}

/** The rows of a table as sentences; those that name the columns are in all the others. */
export function rowTexts(rows: readonly (readonly string[])[]): string[] {
  const heads = hasHeads(rows) ? rows[0] : undefined;
  return rows.slice(heads ? 1 : 0).flatMap((row) => rowText(row, heads)?.text ?? []);
}
