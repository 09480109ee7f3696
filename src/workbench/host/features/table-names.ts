/** Names of columns without one, of tables and of totals, as a Ukrainian Excel gives them (assumed). */
const COLUMN = "Стовпець";
const TABLE = "Таблиця";
export const TOTAL = "Підсумок";

/** Names for columns: what stands in their cells, one after the other numbered where it must be. */
export function columnNames(texts: readonly string[], taken: readonly string[] = []): string[] {
  const names = [...taken];
  for (const [index, text] of texts.entries()) {
    const base = text.trim() === "" ? `${COLUMN}${String(taken.length + index + 1)}` : text;
    names.push(free(base, (name) => names.some((each) => isSame(each, name))));
  }
  return names.slice(taken.length);
}

export function tableName(isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number++) {
    const name = `${TABLE}${String(number)}`;
    if (!isTaken(name)) return name;
  }
}

/** The formula with another name of a table, where it is followed by what it takes of the table. */
export function renameTableInFormula(formula: string, from: string, to: string): string {
  return mapTable(formula, from, (columns) => `${to}${columns}`);
}

/** The formula after a table was deleted. */
export function dropTableInFormula(formula: string, name: string): string {
  return mapTable(formula, name, () => "#REF!");
}

/** The formula with another name of a column, in «Заходи[План]» and «Заходи[[#All],[План]]». */
export function renameColumnInFormula(
  formula: string,
  table: string,
  from: string,
  to: string,
): string {
  return mapTable(formula, table, (columns) => {
    const inner = columns.replace(/\[([^[\]]*)\]/g, (piece, name: string) =>
      isSame(name, from) ? `[${to}]` : piece,
    );
    return `${table}${inner}`;
  });
}

export function namesTable(formula: string, name: string): boolean {
  let found = false;
  mapTable(formula, name, (columns) => {
    found = true;
    return columns;
  });
  return found;
}

function mapTable(formula: string, name: string, change: (columns: string) => string): string {
  const pieces =
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.\\]*)(\[(?:[^[\]]|\[[^\]]*\])*\])/gu;
  return formula.replace(pieces, (piece: string, table?: string, columns = "") =>
    table !== undefined && isSame(table, name) ? change(columns as string) : piece,
  );
}

function free(base: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(base)) return base;
  for (let number = 2; ; number++) {
    if (!isTaken(`${base}${String(number)}`)) return `${base}${String(number)}`;
  }
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
