import { yearColumnsOf } from "../../../core/compute/across-years";
import { isUnreadable } from "../../../core/lint/gates";
import type { PlacedTable, WorkbookInput } from "../../../core/lint/rule";
import type { PassportTable, TableKind } from "../../../core/report/model";
import type { MoneyColumn } from "../../../core/report/table-columns";
import { columnUnit, grandTotalOf, isMoneyTable } from "../../../core/report/model";
import { figuresIn } from "../../../core/report/read-sentences";
import type { Unit } from "../../../core/report/unit";
import { toKopiykas } from "../../../core/report/unit";
import type { CellAddress } from "../../../core/sheet/address";

/** What one part of a programme states as its volume. */
export interface Volume {
  readonly kind: TableKind;
  /** A year, or the whole term. */
  readonly column: MoneyColumn;
  readonly sheet: string;
  readonly table: number;
  readonly cell: CellAddress;
  readonly kopiykas: number | null;
  readonly unit: Unit | null;
  /** True where the cell holds something that cannot be read. */
  readonly isBlind: boolean;
}

const VOLUME_LINE = /обсяг.*(?:фінанс|ресурс)/i;
/** The more detailed first: the measures, then what they come to. */
const DETAIL: readonly TableKind[] = ["programme", "resources", "passport"];

/** The volumes that a workbook's programme, resources and passport state. */
export function volumesOf({ tables }: WorkbookInput): readonly Volume[] {
  const volumes = tables.flatMap((placed) => {
    const { table } = placed;
    if (table.kind === "passport") return passportVolume(placed, table);
    return table.kind === "programme" || table.kind === "resources" ? tableVolumes(placed) : [];
  });
  return volumes.toSorted((a, b) => DETAIL.indexOf(a.kind) - DETAIL.indexOf(b.kind));
}

function tableVolumes({ table, index }: PlacedTable): readonly Volume[] {
  const total = isMoneyTable(table) ? grandTotalOf(table) : null;
  if (total === null || !isMoneyTable(table)) return [];
  const columns: readonly MoneyColumn[] = [...yearColumnsOf(table), "total"];
  return columns.flatMap((column): readonly Volume[] => {
    const figure = total.money[column];
    if (figure === undefined || figure.reading === "blank") return [];
    const { cell, kopiykas } = figure;
    return [
      {
        kind: table.kind,
        column,
        sheet: table.sheet,
        table: index,
        cell,
        kopiykas,
        unit: columnUnit(table, column),
        isBlind: isUnreadable(figure),
      },
    ];
  });
}

/** The first amount with a unit in the passport's line of the volume. */
function passportVolume({ index }: PlacedTable, { rows, sheet }: PassportTable): readonly Volume[] {
  const line = rows.find(({ name }) => VOLUME_LINE.test(name.text));
  for (const { cell, text } of line?.values ?? []) {
    const [money] = figuresIn(text).money;
    if (money === undefined) continue;
    const { amount, unit } = money;
    const kopiykas = toKopiykas(amount, unit);
    return [
      {
        kind: "passport",
        column: "total",
        sheet,
        table: index,
        cell,
        kopiykas,
        unit,
        isBlind: false,
      },
    ];
  }
  return [];
}
