import type { LeftOut } from "../edits/proposal";
import type { CellRange } from "../sheet/address";
import { columnName } from "../sheet/address";
import { cellOfKey } from "../sheet/snapshot";
import { frozenPlan, pagePlan, sharedHeader } from "./page-plan";
import { HIGHEST_ROW } from "./units";
import type { LayoutInput, SheetPlan } from "./sheet-plan";

/** What a laid out sheet still lacks, and why; each told once. */
export function leftOut(input: LayoutInput, plan: SheetPlan): readonly LeftOut[] {
  const { sheet } = input;
  const told = (
    code: string,
    args: LeftOut["saying"]["args"] = {},
    range: CellRange | null = null,
  ): LeftOut => ({ sheet: sheet.name, range, saying: { code, args } });
  const cut = [...plan.heights].filter(([, height]) => height > HIGHEST_ROW).map(([row]) => row);
  const { printArea } = pagePlan(input, plan);
  const beside = columnsBeside(input, printArea);
  const hasHeader = plan.tables.some(({ header }) => header !== null);
  return [
    ...(cut.length === 0
      ? []
      : [told("row-too-high", { rows: cut.map((row) => String(row + 1)) })]),
    ...(beside.length === 0 ? [] : [told("not-printed", { columns: beside })]),
    ...(hasHeader && sharedHeader(plan.tables) === null ? [told("several-headers")] : []),
    ...(sharedHeader(plan.tables) !== null && frozenPlan(input, plan) === null
      ? [told("not-frozen")]
      : []),
  ];
}

/** The columns with contents that are not among those of the tables. */
function columnsBeside({ sheet }: LayoutInput, { left, right }: CellRange): readonly string[] {
  const beside = new Set<number>();
  for (const key of sheet.cells.keys()) {
    const { column } = cellOfKey(key);
    if (column < left || column > right) beside.add(column);
  }
  return [...beside].toSorted((a, b) => a - b).map(columnName);
}
