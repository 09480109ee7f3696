import { columnsWithoutUnit, headerCell } from "../../../core/compute/header-cells";
import type { Edit } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import type { RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { Unit } from "../../../core/report/unit";
import type { CellAddress } from "../../../core/sheet/address";
import { formatCell } from "../../../core/sheet/address";
import { cellAt } from "../../../core/sheet/snapshot";

export type Messages = {
  /** Neither the header nor the title says in which unit these columns state money. */
  none: { cells: readonly string[] };
  /** The same, but an equal total in another table says which unit it must be. */
  inferred: { cells: readonly string[]; unit: Unit };
};

/** As a header writes it. */
const WRITTEN: Readonly<Record<Unit, string>> = {
  UAH: "грн",
  "thousand-UAH": "тис. грн",
  "million-UAH": "млн грн",
};

/** Every money column says in which unit its figures are. */
export default defineRule<Messages>({
  id: "UNI-01",
  gate: "units",
  severity: "error",
  fixable: "suggestion",
  kinds: ["execution-report", "programme", "resources"],
  *check(input) {
    const { table, sheet } = input;
    const inferred = table.beliefs.unit.because === "figures" ? table.unit : null;
    // What the title or other columns say is said of these as well.
    if (table.unit !== null && inferred === null) return;
    const cells = columnsWithoutUnit(table).flatMap(
      (column) => headerCell(table, sheet, column) ?? [],
    );
    const [first] = cells;
    if (first === undefined) return;
    const names = cells.map(formatCell);
    if (inferred === null) {
      yield { cell: first, cells, message: { code: "none", args: { cells: names } } };
    } else {
      const edits = headerEdits(input, cells, inferred);
      yield {
        cell: first,
        cells,
        fix: { safe: false, edits },
        message: { code: "inferred", args: { cells: names, unit: inferred } },
      };
    }
  },
});

function headerEdits(
  { sheet }: RuleInput,
  cells: readonly CellAddress[],
  unit: Unit,
): readonly Edit[] {
  return cells.map((cell) => {
    const words = cellAt(sheet, cell).text.trimEnd();
    return editOf(sheet, cell, { value: `${words}, ${WRITTEN[unit]}` });
  });
}
