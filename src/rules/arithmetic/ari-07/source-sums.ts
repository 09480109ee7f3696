import { partsByRow } from "../../../core/compute/parts-of-rows";
import type { StatedSum } from "../../../core/lint/stated-sums";
import type { MoneyTable, TableRow } from "../../../core/report/model";
import type { MoneyColumn } from "../../../core/report/table-columns";
import { carriesFigures, moneyOf } from "../../../core/report/model";
import { isFilled } from "../../../core/report/nesting";
import { saysTotalOfSources } from "../../../core/report/row-sources";

/** A sum that sources share: its row, and the rows of the sources where they have rows. */
export interface SourceSum {
  readonly row: TableRow;
  readonly sources: readonly TableRow[];
}

/** One source alone is a remark on the sum, not all of it. */
const FEWEST_SOURCES = 2;

/** Every sum that a table splits by source: into rows, or into columns beside it. */
export function sourceSums(table: MoneyTable): readonly StatedSum<SourceSum>[] {
  const byRows = [...resources(table), ...splitTotals(table), ...splitMeasures(table)];
  return [
    ...byRows.flatMap((sum) => table.moneyColumns.flatMap((column) => sumDown(sum, column))),
    ...sumsAcross(table),
  ];
}

/** The total of a table of resources with its sources below. */
function resources({ kind, blocks }: MoneyTable): readonly SourceSum[] {
  if (kind !== "resources") return [];
  return blocks.flatMap(({ total, rows }) =>
    total === null || rows.length < FEWEST_SOURCES ? [] : [{ row: total, sources: rows }],
  );
}

/** The grand total with the totals of sources under it. */
function splitTotals({ kind, rows, blocks }: MoneyTable): readonly SourceSum[] {
  const total = blocks.find(({ scope }) => scope === "table")?.total ?? null;
  if (total === null || kind === "resources") return [];
  const sources = rows.filter(({ scope, row }) => scope === "source" && row > total.row);
  return sources.length < FEWEST_SOURCES ? [] : [{ row: total, sources }];
}

/** Measures that say «всього» in the column of sources, with a row for each source below. */
function splitMeasures(table: MoneyTable): readonly SourceSum[] {
  const parted = partsByRow(table);
  return table.rows.filter(saysTotalOfSources).flatMap((row) => {
    const sources = parted.get(row.row) ?? [];
    return sources.length < FEWEST_SOURCES ? [] : [{ row, sources }];
  });
}

function sumDown(sum: SourceSum, column: MoneyColumn): readonly StatedSum<SourceSum>[] {
  const total = moneyOf(sum.row, column);
  const addends = sum.sources.flatMap((row) => {
    const figure = moneyOf(row, column);
    return figure === null || !isFilled(row, column) ? [] : [{ figure, column }];
  });
  return total === null || total.reading === "blank" || addends.length === 0
    ? []
    : [{ total: { figure: total, column }, addends, extra: sum }];
}

/** Plans and actuals beside the same by source. */
function sumsAcross(table: MoneyTable): readonly StatedSum<SourceSum>[] {
  return (["annualPlan", "actual"] as const).flatMap((whole) => {
    const columns = table.moneyColumns.filter((column) => column.startsWith(`${whole}:`));
    if (columns.length < FEWEST_SOURCES) return [];
    return table.rows.filter(carriesFigures).flatMap((row) => {
      const total = moneyOf(row, whole);
      const addends = columns.flatMap((column) => {
        const figure = moneyOf(row, column);
        return figure === null || figure.reading === "blank" ? [] : [{ figure, column }];
      });
      return total === null || total.reading === "blank" || addends.length === 0
        ? []
        : [{ total: { figure: total, column: whole }, addends, extra: { row, sources: [] } }];
    });
  });
}
