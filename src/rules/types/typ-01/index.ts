import { figureToNumber } from "../../../core/compute/to-number";
import type { ColumnArgs } from "../../../core/lint/column-finding";
import { columnFinding } from "../../../core/lint/column-finding";
import { defineRule } from "../../../core/lint/rule";
import { FIGURE_COLUMNS, figuresOf } from "../../../core/report/model";

export type Messages = {
  /** Typed numbers that Excel keeps as text. */
  text: ColumnArgs;
  /** Formulas that give such a text. */
  formula: ColumnArgs;
};

/** A figure is a number, not a text that looks like one. One finding a column. */
export default defineRule<Messages>({
  id: "TYP-01",
  gate: "types",
  severity: "error",
  fixable: "safe",
  *check({ table, sheet }) {
    for (const column of FIGURE_COLUMNS) {
      const texts = figuresOf(table, column).filter(({ reading }) => reading === "text-number");
      const typed = texts.filter(({ formula }) => formula === null);
      const text = columnFinding(table, column, typed);
      if (text !== null) {
        const { args, ...place } = text;
        const edits = typed.flatMap((figure) => figureToNumber(table, sheet, figure, column) ?? []);
        const fix = edits.length === 0 ? {} : { fix: { safe: true, edits } };
        yield { ...place, message: { code: "text", args }, ...fix };
      }
      const given = texts.filter(({ formula }) => formula !== null);
      const formula = columnFinding(table, column, given);
      if (formula !== null) {
        const { args, ...place } = formula;
        yield { ...place, message: { code: "formula", args } };
      }
    }
  },
});
