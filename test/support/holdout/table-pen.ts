import { columnOf } from "../drawn-sheet";
import type { Page, Typed } from "../drawn-sheet";
import type {
  Columns,
  ExpectedRow,
  ExpectedTable,
  PercentKind,
  RowKind,
  TableKind,
  Unit,
} from "./expectation";
import { points, quotient, real } from "./figures";
import type { Figure, MoneyHand, PercentHand } from "./figures";

const KOPIYKAS: Readonly<Record<Unit, number>> = {
  UAH: 100,
  "thousand-UAH": 100_000,
  "million-UAH": 100_000_000,
};
const MONEY = ["programmeVolume", "annualPlan", "actual", "total"] as const;
type MoneyColumn = (typeof MONEY)[number];

/** What is known of a table before its first row is written. */
export interface TablePlan {
  readonly kind: TableKind;
  readonly columns: Columns;
  readonly openColumns?: readonly string[];
  /** First cell of the header. */
  readonly from: string;
  readonly firstRow: number;
  readonly unit: Unit | null;
  readonly columnUnits?: Readonly<Record<string, Unit>>;
  readonly period?: string | null;
  readonly percent?: PercentKind;
  readonly money?: MoneyHand;
  readonly percents?: PercentHand;
  /** The last column, where the last one with a meaning is not it. */
  readonly lastColumn?: string;
}

/** What one line of a table says, by the meaning of its columns; `at` fills any other cell. */
export interface LineCells {
  readonly number?: string | Figure;
  readonly task?: string;
  readonly measure?: string;
  readonly term?: string;
  readonly executor?: string;
  readonly fundingSource?: string;
  readonly programmeVolume?: number | Figure;
  readonly annualPlan?: number | Figure;
  readonly actual?: number | Figure;
  readonly percent?: Figure;
  readonly explanation?: string;
  readonly expectedResult?: string;
  readonly years?: Readonly<Record<string, number | Figure>>;
  readonly total?: number | Figure;
  readonly at?: Readonly<Record<string, Typed>>;
}

/** Sums of what stands above, written as figures of this table. */
export type Sums = Pick<LineCells, "programmeVolume" | "annualPlan" | "actual" | "years" | "total">;

/** Writes a table onto a page line by line and keeps what a reader should find there. */
export class TablePen {
  private row: number;
  private readonly rows: ExpectedRow[] = [];
  private readonly leaves: LineCells[] = [];
  private sectionFrom = 0;

  constructor(
    private readonly page: Page,
    private readonly plan: TablePlan,
  ) {
    this.row = plan.firstRow;
  }

  /** The row that the next line is written to. */
  get nextRow(): number {
    return this.row;
  }

  /** Leaves rows to what the page itself says there (captions, repeated headers, nothing). */
  skip(rows = 1): this {
    this.row += rows;
    return this;
  }

  /** A measure with money of its own. */
  measure(cells: LineCells): this {
    this.leaves.push(cells);
    return this.write(["measure"], cells);
  }

  /** A line without money of its own, or money inside another's. */
  other(kind: RowKind | readonly RowKind[], cells: LineCells): this {
    return this.write(typeof kind === "string" ? [kind] : kind, cells);
  }

  /** A direction or a section: its text stands in a cell of its own. */
  section(column: string, text: string, number?: string): this {
    this.sectionFrom = this.leaves.length;
    const at = { [column]: text };
    return this.write(["direction"], number === undefined ? { at } : { number, at });
  }

  /** The sum of the section's measures, with what else the row says. */
  subtotal(cells: LineCells): this {
    return this.write(["total"], { ...this.sum(this.sectionFrom), ...cells });
  }

  /** The sum of all measures so far. */
  total(cells: LineCells): this {
    return this.write(["total"], { ...this.sum(0), ...cells });
  }

  /** Sums of the measures from the given one on, in the table's unit. */
  sum(from = 0): Sums {
    const leaves = this.leaves.slice(from);
    const sums: Record<string, number> = {};
    for (const column of this.moneyColumns()) {
      sums[column] = roundedSum(leaves.map((leaf) => amountOf(leaf[column])));
    }
    const years = this.plan.columns["years"];
    if (typeof years !== "object") return sums;
    const perYear = Object.keys(years).map((year) => [
      year,
      roundedSum(leaves.map((leaf) => amountOf(leaf.years?.[year]))),
    ]);
    return { ...sums, years: Object.fromEntries(perYear) as Record<string, number> };
  }

  /** What a reader should answer; `range` is left out where the rows do not settle it. */
  expected(facts: Partial<ExpectedTable> = {}): ExpectedTable {
    const { kind, columns, openColumns, unit, columnUnits, period, percent } = this.plan;
    const area = `${this.plan.from}:${this.lastColumn()}${this.row - 1}`;
    return {
      sheet: this.page.name,
      kind,
      area,
      range: area,
      ...(period === undefined ? {} : { period }),
      unit,
      ...(columnUnits === undefined ? {} : { columnUnits }),
      ...(percent === undefined ? {} : { percent }),
      columns,
      ...(openColumns === undefined ? {} : { openColumns }),
      ...(kind === "resources" ? {} : { lines: this.leaves.length }),
      ...(unit === null || kind === "resources" ? {} : { computed: this.computed() }),
      rows: this.rows,
      ...facts,
    };
  }

  private write(kinds: readonly RowKind[], cells: LineCells): this {
    const values: Record<string, string | null | Record<string, string>> = {};
    for (const [meaning, letters] of Object.entries(this.plan.columns)) {
      if (typeof letters !== "string") continue;
      const figure = this.figureOf(meaning, cells);
      if (figure === undefined) continue;
      this.put(letters, figure);
      if (isFigureColumn(meaning)) values[meaning] = figure.reads;
    }
    const years = this.writeYears(cells);
    if (years !== null) values["years"] = years;
    for (const [letters, typed] of Object.entries(cells.at ?? {})) {
      this.page.put(`${letters}${this.row}`, typed);
    }
    const { number } = cells;
    const named = typeof number === "string" ? { number } : {};
    this.rows.push({ row: this.row, kinds, ...named, values });
    this.row += 1;
    return this;
  }

  private writeYears(cells: LineCells): Record<string, string> | null {
    const letters = this.plan.columns["years"];
    if (typeof letters !== "object" || cells.years === undefined) return null;
    const read: Record<string, string> = {};
    for (const [year, amount] of Object.entries(cells.years)) {
      const figure = this.moneyFigure(amount);
      this.put(letters[year] ?? "", figure);
      if (figure.reads !== null) read[year] = figure.reads;
    }
    return read;
  }

  private figureOf(meaning: string, cells: LineCells): Figure | undefined {
    if (meaning === "percent") return cells.percent ?? this.percentOf(cells);
    const value = cells[meaning as keyof LineCells];
    if (typeof value === "string") return { typed: value, reads: null };
    if (typeof value === "number") return this.moneyFigure(value);
    return value !== undefined && "typed" in value ? (value as Figure) : undefined;
  }

  private percentOf(cells: LineCells): Figure | undefined {
    const { annualPlan, actual } = cells;
    if (typeof annualPlan !== "number" || typeof actual !== "number") return undefined;
    const { annualPlan: plan, actual: fact } = this.plan.columns;
    const hand = this.plan.percents ?? quotient;
    return hand(annualPlan, actual, {
      plan: `${lettersIn(plan)}${this.row}`,
      actual: `${lettersIn(fact)}${this.row}`,
    });
  }

  private moneyFigure(amount: number | Figure): Figure {
    return typeof amount === "number" ? (this.plan.money ?? real(2))(amount) : amount;
  }

  private put(letters: string, { typed, reads: _reads, ...look }: Figure): void {
    if (typed !== "") this.page.put(`${letters}${this.row}`, typed, look);
  }

  private moneyColumns(): readonly MoneyColumn[] {
    return MONEY.filter((column) => column in this.plan.columns);
  }

  private computed(): ExpectedTable["computed"] & object {
    const hryvnias = (column: string, amount: number): string => {
      const unit = this.plan.columnUnits?.[column] ?? this.plan.unit ?? "UAH";
      return (Math.round(amount * KOPIYKAS[unit]) / 100).toFixed(2);
    };
    const sums = this.sum();
    const result: Record<string, string | Record<string, string>> = {};
    for (const column of this.moneyColumns()) {
      result[column] = hryvnias(column, amountOf(sums[column]));
    }
    if (sums.years !== undefined) {
      result["years"] = Object.fromEntries(
        Object.entries(sums.years).map(([year, sum]) => [year, hryvnias(year, amountOf(sum))]),
      );
    }
    if ("percent" in this.plan.columns) {
      const { annualPlan = "0", actual = "0" } = result;
      result["percent"] = points(Number(annualPlan), Number(actual), 2);
    }
    return result;
  }

  private lastColumn(): string {
    if (this.plan.lastColumn !== undefined) return this.plan.lastColumn;
    const all = Object.values(this.plan.columns).flatMap((letters) =>
      typeof letters === "string" ? [letters] : Object.values(letters),
    );
    return all.reduce((last, letters) => (columnOf(letters) > columnOf(last) ? letters : last));
  }
}

function lettersIn(column: Columns[string] | undefined): string {
  return typeof column === "string" ? column : "";
}

function isFigureColumn(meaning: string): boolean {
  return meaning === "percent" || MONEY.some((column) => column === meaning);
}

function amountOf(value: number | Figure | undefined): number {
  if (value === undefined) return 0;
  return typeof value === "number" ? value : Number(value.reads ?? 0);
}

function roundedSum(amounts: readonly number[]): number {
  return Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 1e5) / 1e5;
}
