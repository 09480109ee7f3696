import type { CellAddress } from "../sheet/address";
import { contains, formatPlace, parseCell, parseRange, sameCell } from "../sheet/address";
import type { Decimal } from "../report/decimal";
import { toText, trimZeros } from "../report/decimal";
import { digestOf } from "../report/digest";
import type { MessageArgs } from "./rule";
import { headerWords } from "../report/header-words";
import type { Table } from "../report/model";
import type { Column } from "../report/table-columns";
import type { Finding } from "./finding";
import type { NamedLine } from "./named-lines";
import { namedLines } from "./named-lines";

/** A finding before it has its fingerprint. */
export type Unmarked = Omit<Finding, "fingerprint" | "acceptance">;

/**
 * What each finding is known by after the workbook was edited, in their order: sixteen digits for where
 * the fault is (rule, table, line, column), a hyphen, sixteen for its figures. Addresses, the name of
 * the sheet and other findings have no part in it; equal lines are told apart by their order.
 *
 * Of a fault that repeats down a column the lines and contents of all its cells are its figures:
 * whoever accepted it accepted these cells, so with one more or one fewer it is another.
 */
export function fingerprintsOf(
  tables: readonly Table[],
  findings: readonly Unmarked[],
): readonly string[] {
  const known = nameTables(tables);
  const taken = new Map<string, number>();
  return findings.map((finding) => {
    const { place, figures } = wordsOf(finding, known);
    const all = `${place}\n${figures}`;
    const nth = taken.get(all) ?? 0;
    taken.set(all, nth + 1);
    return `${digestOf(place)}-${digestOf(`${all}\n${nth}`)}`;
  });
}

/** Where the fault is, whatever its figures: the same before and after they change. */
export function placeOfFingerprint(fingerprint: string): string {
  return fingerprint.slice(0, fingerprint.indexOf("-"));
}

/** A table with what it is known by, and the names of its lines once somebody asks. */
interface NamedTable {
  readonly table: Table;
  readonly name: string;
  readonly lines: () => ReadonlyMap<number, NamedLine>;
}

function nameTables(tables: readonly Table[]): readonly NamedTable[] {
  const taken = new Map<string, number>();
  return tables.map((table) => {
    const programme = headerWords(table.title.programme?.name ?? "");
    const words = [table.kind, programme, table.period ?? ""].join("|");
    const nth = taken.get(words) ?? 0;
    taken.set(words, nth + 1);
    let lines: ReadonlyMap<number, NamedLine> | null = null;
    return { table, name: `${words}|${nth}`, lines: () => (lines ??= namedLines(table)) };
  });
}

interface Words {
  readonly place: string;
  readonly figures: string;
}

function wordsOf(finding: Unmarked, known: readonly NamedTable[]): Words {
  const { rule, code, kind, cells } = finding;
  const own = tableOf(finding, known);
  const fault = [rule, code, kind].join("|");
  if (own === null) {
    // What stands in no table is known by what is said of it; else it has nothing but its address.
    const said = saidOf(finding.args);
    const address = cells.map((cell) => formatPlace({ sheet: finding.sheet, cell }));
    return {
      place: [fault, ...(said.length > 0 ? said : address)].join("\n"),
      figures: numbersOf(finding),
    };
  }
  const columns = [...new Set(cells.map((cell) => columnAt(own, cell)))].sort();
  if (cells.length === 1) {
    const lines = cells.map((cell) => lineAt(own, cell));
    return {
      place: [fault, own.name, ...columns, ...lines].join("\n"),
      figures: figuresOf(finding, own),
    };
  }
  const members = cells.map((cell) => `${lineAt(own, cell)}|${contentAt(own, cell)}`);
  return {
    place: [fault, own.name, ...columns, "several"].join("\n"),
    figures: [numbersOf(finding), ...members.sort()].join("\n"),
  };
}

/** The words and figures of a message, without the addresses that move with the sheet. */
function saidOf(args: MessageArgs): readonly string[] {
  return Object.entries(args).flatMap(([name, arg]) => {
    const values = Array.isArray(arg)
      ? (arg as readonly string[])
      : [arg as string | number | Decimal];
    const texts = values.map((value) =>
      typeof value === "object" ? numberText(value) : String(value),
    );
    const lasting = texts.filter(
      (text) => text !== "" && parseCell(text) === null && parseRange(text) === null,
    );
    return lasting.length === 0 ? [] : [`${name}: ${lasting.join("; ")}`];
  });
}

/** A rule of the whole workbook need not say in which table its cell stands. */
function tableOf(finding: Unmarked, known: readonly NamedTable[]): NamedTable | null {
  const { table, sheet, cell } = finding;
  if (table !== null) return known[table] ?? null;
  return (
    known.find((each) => each.table.sheet === sheet && contains(each.table.range, cell)) ?? null
  );
}

/** What the rule compared; where it compared no numbers, what its own line holds. */
function figuresOf(finding: Unmarked, own: NamedTable): string {
  const { stated, expected, cell, related } = finding;
  if (stated !== null || expected !== null) return numbersOf(finding);
  const beside = related.filter(
    (at) =>
      at.file === undefined &&
      at.sheet === finding.sheet &&
      at.cell.row === cell.row &&
      !sameCell(at.cell, cell),
  );
  return [contentAt(own, cell), ...beside.map((at) => contentAt(own, at.cell)).sort()].join("|");
}

function contentAt({ lines }: NamedTable, cell: CellAddress): string {
  return lines().get(cell.row)?.contentAt(cell) ?? "";
}

function numbersOf({ stated, expected }: Unmarked): string {
  return [stated, expected].map((value) => (value === null ? "" : numberText(value))).join("|");
}

function numberText(value: Decimal): string {
  return toText(trimZeros(value));
}

/** The line that a cell belongs to: its name, or the part of the sheet around the lines. */
function lineAt({ table, lines }: NamedTable, cell: CellAddress): string {
  const line = lines().get(cell.row);
  if (line !== undefined) return line.name;
  if (contains(table.header, cell)) return "header";
  const around = [...table.title.lines, ...table.below].find((each) => sameCell(each.cell, cell));
  if (around !== undefined) return `words|${headerWords(around.text)}`;
  if (cell.row > table.range.bottom) return "after";
  return cell.row < table.range.top ? "before" : "between";
}

/** What the column of a cell means; where nothing was understood, its header, or its place in the table. */
function columnAt({ table, lines }: NamedTable, { row, column }: CellAddress): string {
  const shift = lines().get(row)?.shift ?? 0;
  const columns: Readonly<Record<string, Column>> = table.columns;
  const known = Object.entries(columns).find(([, { index }]) => index === column - shift);
  if (known !== undefined) return known[0];
  const heading = table.headings.find(({ index }) => index === column);
  return heading === undefined
    ? `at ${column - table.range.left}`
    : `under ${headerWords(heading.header)}`;
}
