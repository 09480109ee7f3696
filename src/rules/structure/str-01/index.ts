import { formatCell } from "../../../core/sheet/address";
import type { MessageOf, Problem, RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import { editOf } from "../../../core/edits/edit";
import type { MoneyTable } from "../../../core/report/model";
import type { ReportMoneyColumn } from "../../../core/report/table-columns";
import { columnNumbers } from "./column-numbers";

/** What every report has to have, by meaning. */
const REQUIRED = ["annualPlan", "actual", "name", "number", "percent", "explanation"] as const;
export type Required = (typeof REQUIRED)[number];
/** Without these nothing can be checked; the others are only missed. */
const VITAL: readonly Required[] = ["annualPlan", "actual", "name"] satisfies (
  ReportMoneyColumn | "name"
)[];

export type Messages = {
  /** Columns that no header speaks of; with the headers that were not understood. */
  missing: { readonly columns: readonly string[]; readonly unknown: readonly string[] };
  /** The row of column numbers does not count 1, 2, 3 … */
  numbers: { readonly cells: readonly string[] };
};

/** The report has every column that it needs, and its columns are numbered one after another. */
export default defineRule<Messages>({
  id: "STR-01",
  gate: "structure",
  severity: "error",
  fixable: "suggestion",
  kinds: ["execution-report", "programme"],
  *check(input) {
    if (input.table.kind === "execution-report") yield* missingColumns(input.table);
    yield* wrongNumbers(input);
  },
});

type Found = Iterable<Problem<MessageOf<Messages>>>;

function* missingColumns(table: MoneyTable): Found {
  const missing = REQUIRED.filter((column) => !hasColumn(table, column));
  if (missing.length === 0) return;
  const known = Object.values(table.columns).map(({ index }) => index);
  const unknown = table.headings
    .filter(({ index, header }) => !known.includes(index) && header !== "")
    .map(({ header }) => header);
  yield {
    cell: { row: table.header.top, column: table.header.left },
    ...(missing.some((column) => VITAL.includes(column)) ? {} : { severity: "warning" }),
    message: { code: "missing", args: { columns: missing, unknown: [...new Set(unknown)] } },
  };
}

/** A task may stand for the measure's name; plan or actual may be split by source. */
function hasColumn({ columns, moneyColumns }: MoneyTable, column: Required): boolean {
  if (column === "name") return columns.measure !== undefined || columns.task !== undefined;
  return (
    columns[column] !== undefined || moneyColumns.some((each) => each.startsWith(`${column}:`))
  );
}

function* wrongNumbers({ table, sheet }: RuleInput): Found {
  const wrong = columnNumbers(table, sheet).filter(({ stated, right }) => stated !== right);
  const [first] = wrong;
  if (first === undefined) return;
  const cells = wrong.map(({ cell }) => cell);
  const edits = wrong.map(({ cell, right, text }) =>
    editOf(sheet, cell, { value: text ? String(right) : right, formula: null }),
  );
  yield {
    cell: first.cell,
    cells,
    severity: "warning",
    message: { code: "numbers", args: { cells: cells.map(formatCell) } },
    fix: { safe: false, edits },
  };
}
