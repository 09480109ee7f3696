import { isPercentFormat } from "../../../core/sheet/display";
import type { Edit } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import type { ColumnArgs } from "../../../core/lint/column-finding";
import { columnFinding } from "../../../core/lint/column-finding";
import type { RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import { withLabel } from "../../../core/compute/to-number";
import { isZero } from "../../../core/report/decimal";
import { oneLine } from "../../../core/report/header-words";
import type { Figure } from "../../../core/report/figure";
import type { FigureColumn } from "../../../core/report/table-columns";
import { figureColumnsOf, figuresOf } from "../../../core/report/model";
import { isShownAs, unlikeMost, usualFormat } from "./notation";

export type Messages = {
  /** Numbers that are not shown as most of their column; with one that is. */
  mixed: ColumnArgs & { readonly usual: string };
};

/** The numbers of one column are shown in one way: decimals, thousands, percent signs. */
export default defineRule<Messages>({
  id: "TYP-03",
  gate: "types",
  severity: "note",
  fixable: "safe",
  kinds: ["execution-report", "programme", "resources"],
  *check(input) {
    for (const column of figureColumnsOf(input.table)) {
      const figures = judged(figuresOf(input.table, column).filter(isPlainNumber), column);
      const { odd, usual } = unlikeMost(figures);
      const found = columnFinding(input.table, column, odd);
      if (found === null || usual === null) continue;
      const { args, ...place } = found;
      const edits = editsFor(input, figures, column);
      yield {
        ...place,
        message: { code: "mixed", args: { ...args, usual: oneLine(usual.raw) } },
        ...(edits === null ? {} : { fix: { safe: true, edits } }),
      };
    }
  },
});

/** How many decimals a computed percent shows is a matter of its own: it is judged among its like. */
function judged(figures: readonly Figure[], column: FigureColumn): readonly Figure[] {
  const typed = figures.filter(({ formula }) => formula === null);
  return column === "percent" && typed.length > 0 ? typed : figures;
}

/** Text is another rule's, as is a percent in another notation than its column's. */
function isPlainNumber({ reading, offNotation }: Figure): boolean {
  return reading === "number" && !offNotation;
}

/**
 * One format for all, which may change more cells than are odd: no digit may be lost. Null where a
 * format would multiply a value: only the look may change.
 */
function editsFor(
  { table, sheet }: RuleInput,
  figures: readonly Figure[],
  column: FigureColumn,
): readonly Edit[] | null {
  const format = usualFormat(table, figures, column);
  const other = figures.filter((figure) => !isShownAs(figure, format));
  const keepsValue = ({ numberFormat, amount }: Figure): boolean =>
    column !== "percent" ||
    isPercentFormat(numberFormat) === isPercentFormat(format) ||
    (amount !== null && isZero(amount));
  if (!other.every(keepsValue)) return null;
  return other.map((figure) =>
    editOf(sheet, figure.cell, { numberFormat: withLabel(figure, format) }),
  );
}
