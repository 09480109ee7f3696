import type { Batch } from "../edits/batch";
import { rowAfter } from "../edits/batch";
import type { Edit } from "../edits/edit";
import { placeKey } from "../edits/edit";
import { columnUnit, measuresOf, moneyOf } from "../report/model";
import type { MoneyTable, TableRow } from "../report/model";
import type { FundingSource, MoneyColumn } from "../report/table-columns";
import { isYearColumn } from "../report/table-columns";
import { planColumnsOf } from "../report/plan-columns";
import type { MoneyFigure } from "../report/figure";
import type { CellAddress } from "../sheet/address";
import { remembered } from "../sheet/remembered";
import type { Source } from "./amounts";

/** By what a summary adds up. */
export const SECTION_KINDS = ["table", "direction", "task", "executor", "source", "year"] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** One line of a summary: whose money, and the cells that it comes from. */
export interface Group {
  readonly name: string;
  readonly plan: readonly Source[];
  readonly actual: readonly Source[];
}

export interface Section {
  readonly kind: SectionKind;
  readonly groups: readonly Group[];
}

/** A figure that a formula could not add up: text, or nothing that can be read. */
export interface Unusable {
  readonly sheet: string;
  readonly cell: CellAddress;
}

export interface Grouped {
  readonly sections: readonly Section[];
  readonly unusable: readonly Unusable[];
}

const FUNDING: Readonly<Record<FundingSource, string>> = {
  local: "Місцевий бюджет",
  state: "Державний бюджет",
  regional: "Обласний бюджет",
  other: "Інші джерела",
};

/** A line of a report with what it is known by. */
interface Leaf {
  readonly table: MoneyTable;
  readonly row: TableRow;
}

/**
 * The lines of reports, and of programmes by year, by everything they can be added up by; a section
 * with nothing to tell apart is left out. Each line counts once in each section.
 *
 * @param batch what is written together with the summary: it may move rows and turn text to numbers
 */
export function groupLines(
  reports: readonly MoneyTable[],
  programmes: readonly MoneyTable[],
  batch: Batch,
): Grouped {
  const reader = new SourceReader(batch);
  const leaves = reports.flatMap((table) => measuresOf(table).map((row): Leaf => ({ table, row })));
  const by = (kind: SectionKind, nameOf: (leaf: Leaf) => string | null): Section => ({
    kind,
    groups: gather(leaves, nameOf, (leaf) => ({
      plan: reader.of(leaf, "annualPlan"),
      actual: reader.of(leaf, "actual"),
    })),
  });
  const sections = [
    by("table", ({ table }) => tableName(table, reports)),
    by("direction", (leaf) => titleAbove(leaf, "direction")),
    by("task", (leaf) => leaf.row.texts.task?.text ?? titleAbove(leaf, "task")),
    by(
      "executor",
      ({ row, table }) => row.texts.executor?.text ?? table.title.executor?.text ?? null,
    ),
    bySource(leaves, reader),
    byYear(reports, programmes, reader),
  ];
  const telling = sections.filter(({ kind, groups }) => groups.length > (kind === "year" ? 0 : 1));
  const [whole] = sections;
  const shown = telling.length === 0 && whole !== undefined ? [whole] : telling;
  return {
    sections: shown.filter(({ groups }) => groups.length > 0),
    unusable: reader.unusable,
  };
}

/** Reads the cells that formulas will refer to. */
class SourceReader {
  readonly unusable: Unusable[] = [];
  private readonly told = new Set<string>();

  private readonly edits: ReadonlyMap<string, Edit>;

  constructor(private readonly batch: Batch) {
    this.edits = new Map(batch.cells.map((edit) => [placeKey(edit), edit]));
  }

  of({ table, row }: Leaf, column: MoneyColumn): readonly Source[] {
    const figure = moneyOf(row, column);
    if (figure === null || figure.reading === "blank") return [];
    const cell = this.moved(table.sheet, figure.cell);
    if (figure.kopiykas === null || !this.willBeNumber(table.sheet, cell, figure)) {
      this.tell(table.sheet, figure.cell);
      return [];
    }
    const unit = figure.unit ?? columnUnit(table, column) ?? "UAH";
    return [{ sheet: table.sheet, cell, unit, kopiykas: figure.kopiykas }];
  }

  private moved(sheet: string, { row, column }: CellAddress): CellAddress {
    return { row: rowAfter(this.batch.rows, sheet, row), column };
  }

  private willBeNumber(sheet: string, cell: CellAddress, figure: MoneyFigure): boolean {
    const edit = this.edits.get(placeKey({ sheet, cell }));
    if (edit !== undefined) return typeof edit.after.value === "number";
    return figure.reading === "number";
  }

  private tell(sheet: string, cell: CellAddress): void {
    const key = placeKey({ sheet, cell });
    if (this.told.has(key)) return;
    this.told.add(key);
    this.unusable.push({ sheet, cell });
  }
}

type Amounts = Pick<Group, "plan" | "actual">;

/** Lines with the same name together, in the order of their first; those without a name last. */
function gather(
  leaves: readonly Leaf[],
  nameOf: (leaf: Leaf) => string | null,
  amounts: (leaf: Leaf) => Amounts,
): readonly Group[] {
  const found = new Map<string, { name: string; plan: Source[]; actual: Source[] }>();
  for (const leaf of leaves) {
    const name = (nameOf(leaf) ?? "").replace(/\s+/g, " ").trim();
    const key = name.toLowerCase();
    const group = found.get(key) ?? { name, plan: [], actual: [] };
    const { plan, actual } = amounts(leaf);
    group.plan.push(...plan);
    group.actual.push(...actual);
    found.set(key, group);
  }
  const groups = [...found.values()];
  // Where nothing is named there is nothing to tell apart.
  if (groups.every(({ name }) => name === "")) return [];
  return groups
    .toSorted((a, b) => Number(a.name === "") - Number(b.name === ""))
    .map((group) => (group.name === "" ? { ...group, name: "Не зазначено" } : group));
}

const rowsByNumber = remembered(
  ({ rows }: MoneyTable) => new Map(rows.map((each) => [each.row, each] as const)),
);

function titleAbove({ table, row }: Leaf, kind: "direction" | "task"): string | null {
  const rows = rowsByNumber(table);
  for (let at = row.parent; at !== null;) {
    const above = rows.get(at);
    if (above === undefined) return null;
    if (above.kind === kind) return above.label?.text ?? above.texts.task?.text ?? null;
    at = above.parent;
  }
  return null;
}

/** Tables by their sheet, and by their place where a sheet has several. */
function tableName(table: MoneyTable, all: readonly MoneyTable[]): string {
  const own = all.filter(({ sheet }) => sheet === table.sheet);
  const place = own.indexOf(table) + 1;
  return own.length === 1 ? table.sheet : `${table.sheet}, таблиця ${String(place)}`;
}

/** By the columns of sources where a table has them, else by what its lines say. */
function bySource(leaves: readonly Leaf[], reader: SourceReader): Section {
  const groups = new Map<string, { name: string; plan: Source[]; actual: Source[] }>();
  for (const leaf of leaves) {
    const columns = planColumnsOf(leaf.table).filter(({ source }) => source !== null);
    const said = leaf.row.texts.fundingSource?.text.replace(/\s+/g, " ").trim() ?? "";
    const parts =
      columns.length > 0
        ? columns.map(({ plan, actual, source }) => ({
            name: source === null ? "" : FUNDING[source],
            plan,
            actual,
          }))
        : [{ name: said, plan: "annualPlan", actual: "actual" } as const];
    for (const { name, plan, actual } of parts) {
      if (name === "") continue;
      const group = groups.get(name.toLowerCase()) ?? { name, plan: [], actual: [] };
      group.plan.push(...reader.of(leaf, plan));
      group.actual.push(...reader.of(leaf, actual));
      groups.set(name.toLowerCase(), group);
    }
  }
  return { kind: "source", groups: [...groups.values()] };
}

/** The programme's plan of each year beside what the report of that year has financed. */
function byYear(
  reports: readonly MoneyTable[],
  programmes: readonly MoneyTable[],
  reader: SourceReader,
): Section {
  const years = programmes.flatMap(({ moneyColumns }) => moneyColumns.filter(isYearColumn));
  const sorted = [...new Set(years)].toSorted();
  const lines = (tables: readonly MoneyTable[], column: MoneyColumn): readonly Source[] =>
    tables.flatMap((table) =>
      measuresOf(table).flatMap((row) => reader.of({ table, row }, column)),
    );
  return {
    kind: "year",
    groups: sorted.map((column) => {
      const year = column.slice("year:".length);
      const own = reports.filter(({ period }) => period?.startsWith(year) === true);
      return {
        name: `${year} рік`,
        plan: lines(
          programmes.filter((table) => table.moneyColumns.includes(column)),
          column,
        ),
        actual: lines(own, "actual"),
      };
    }),
  };
}
