import type { CellRange } from "../sheet/address";
import { filledColumns } from "../sheet/rows";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt, mergeAt } from "../sheet/snapshot";
import { headerWords, oneLine } from "./header-words";
import type { PassportRow, PassportTable, TextField } from "./model";
import type { Column } from "./table-columns";
import { numberOfCell } from "./row-number";

/** What the lines of a programme's passport are called; their order and number differ by city. */
const LABELS: readonly RegExp[] = [
  /^(повна )?назва( \S+)? програми/,
  /^ініціатор/,
  /^дата,? номер|^підстава (для )?розробл|^розпорядч/,
  /^(головний )?розробник/,
  /^співрозробник/,
  /^(відповідальн\S* |головн\S* )?(викона?вець|виконавці|замовник)/,
  /^(співвикона|учасник)/,
  /^(термін|строк)\S* (реаліз|викон|дії)/,
  /^етапи/,
  /^(основна )?мета/,
  /^перелік (місцевих )?бюджетів/,
  /^(загальний|орієнтовний) обсяг/,
  /^очікуван\S* результ/,
  /^(ключов|основн)\S* (показник|завдан)/,
];
const LEAST_LABELS = 4;
const LONGEST_LABEL = 260;

interface Found {
  readonly rows: readonly number[];
  readonly column: number;
}

/** The passports of a sheet: known lines in one column, their values beside them. */
export function findPassports(
  sheet: SheetSnapshot,
  taken: readonly CellRange[],
): readonly Pick<PassportTable, "range" | "header" | "rows" | "columns">[] {
  const found = labelColumn(sheet, taken);
  if (found === null) return [];
  const [first = 0] = found.rows;
  const last = lastRowOf(sheet, found.rows.at(-1) ?? first);
  const numbered = found.column > 0 && hasNumbers(sheet, found.rows, found.column - 1);
  const left = numbered ? found.column - 1 : found.column;
  const { rows, right } = readRows(sheet, found.column, first, last, numbered);
  const range: CellRange = { top: first, left, bottom: last, right };
  const column = (index: number): Column => ({
    index,
    header: "",
    unit: null,
    fittingUnit: null,
    sureness: "likely",
    because: "loose-header",
  });
  return [
    {
      range,
      header: { ...range, bottom: first, top: first },
      rows,
      columns: {
        ...(numbered ? { number: column(left) } : {}),
        name: column(found.column),
        ...(right > found.column ? { value: column(found.column + 1) } : {}),
      },
    },
  ];
}

/** The column in which most lines of a passport are named. */
function labelColumn(sheet: SheetSnapshot, taken: readonly CellRange[]): Found | null {
  const { extent } = sheet;
  if (extent === null) return null;
  const columns = new Map<number, { rows: number[]; labels: Set<number> }>();
  for (let row = extent.top; row <= extent.bottom; row++) {
    const table = taken.find(({ top, bottom }) => row >= top && row <= bottom);
    if (table !== undefined) {
      row = table.bottom;
      continue;
    }
    for (const column of filledColumns(sheet, row).slice(0, 3)) {
      const { text, type } = cellAt(sheet, { row, column });
      if (type !== "text" || text.length > LONGEST_LABEL) continue;
      const words = headerWords(text).replace(/^\d+[.)]? ?/, "");
      const label = LABELS.findIndex((pattern) => pattern.test(words));
      if (label === -1) continue;
      const known = columns.get(column) ?? { rows: [], labels: new Set<number>() };
      // The same line far below belongs to something else: a title, a second passport.
      if (known.labels.has(label) || row - (known.rows.at(-1) ?? row) > 12) continue;
      known.rows.push(row);
      known.labels.add(label);
      columns.set(column, known);
    }
  }
  const [best] = [...columns].toSorted((a, b) => b[1].rows.length - a[1].rows.length);
  if (best === undefined || best[1].rows.length < LEAST_LABELS) return null;
  // Lines of a report's title carry their value in the same cell; a passport's stand beside it.
  const valued = best[1].rows.filter((row) => filledColumns(sheet, row).some((c) => c > best[0]));
  return valued.length >= LEAST_LABELS ? { rows: valued, column: best[0] } : null;
}

function hasNumbers(sheet: SheetSnapshot, rows: readonly number[], column: number): boolean {
  const numbered = rows.filter((row) => numberOfCell(cellAt(sheet, { row, column })) !== null);
  return numbered.length * 2 > rows.length;
}

/** A value may go on over several rows; a blank row ends the passport. */
function lastRowOf(sheet: SheetSnapshot, last: number): number {
  let row = last;
  const below = mergeAt(sheet, { row, column: filledColumns(sheet, row)[0] ?? 0 })?.bottom ?? row;
  row = Math.max(row, below);
  while (filledColumns(sheet, row + 1).length > 0 && continues(sheet, row + 1)) row++;
  return row;
}

function continues(sheet: SheetSnapshot, row: number): boolean {
  const [first = 0] = filledColumns(sheet, row);
  const own = numberOfCell(cellAt(sheet, { row, column: first }));
  return own !== null || first > 0;
}

function readRows(
  sheet: SheetSnapshot,
  labels: number,
  first: number,
  last: number,
  numbered: boolean,
): { readonly rows: readonly PassportRow[]; readonly right: number } {
  const rows: { row: number; number: TextField | null; name: TextField; values: TextField[] }[] =
    [];
  let right = labels;
  for (let row = first; row <= last; row++) {
    const filled = filledColumns(sheet, row);
    for (const column of filled) {
      right = Math.max(right, mergeAt(sheet, { row, column })?.right ?? column);
    }
    const name = fieldAt(sheet, row, labels);
    const number = numbered ? fieldAt(sheet, row, labels - 1) : null;
    const values = filled
      .filter((column) => column > labels)
      .flatMap((c) => fieldAt(sheet, row, c) ?? []);
    if (name !== null) rows.push({ row, number, name, values });
    else rows.at(-1)?.values.push(...values);
  }
  return { rows, right };
}

function fieldAt(sheet: SheetSnapshot, row: number, column: number): TextField | null {
  const text = oneLine(cellAt(sheet, { row, column }).text);
  return text === "" ? null : { cell: { row, column }, text, inherited: false };
}
