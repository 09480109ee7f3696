import type { IndicatorTable, MoneyTable, PassportTable, Table } from "../../report/model";
import { carriesFigures, figureColumnsOf, figureOf, isMoneyTable } from "../../report/model";
import type { CellAddress } from "../../sheet/address";
import type { DataPackage, DataTable } from "../data-package";
import { executionTables, programmeTables, resourceTables } from "./money-tables";
import { indicatorTables, passportTables } from "./other-tables";
import type { NumberedTable } from "./values";

/** Cells of a sheet whose figures the data lacks. */
export interface UnreadCells {
  readonly sheet: string;
  readonly cells: readonly CellAddress[];
  /** `unread`: no figure, or several, can be read; `no-unit`: nobody says in what unit the money is. */
  readonly because: "unread" | "no-unit";
}

/** Open data of tables: what they say of measures, in one unit and one notation. */
export function openData(
  tables: readonly Table[],
  facts: Pick<DataPackage, "title" | "created">,
): DataPackage {
  const numbered = tables.map((table, index) => ({ number: index + 1, table }));
  const money = numbered.filter((each): each is NumberedTable<MoneyTable> =>
    isMoneyTable(each.table),
  );
  const indicators = numbered.filter(
    (each): each is NumberedTable<IndicatorTable> => each.table.kind === "indicators",
  );
  const passports = numbered.filter(
    (each): each is NumberedTable<PassportTable> => each.table.kind === "passport",
  );
  const all: readonly DataTable[] = [
    ...executionTables(money),
    ...programmeTables(money),
    ...resourceTables(money),
    ...indicatorTables(indicators),
    ...passportTables(passports),
  ];
  const periods = new Set(tables.flatMap(({ period }) => period ?? []));
  const [period] = periods;
  return {
    ...facts,
    name: periods.size === 1 && period !== undefined ? `programmes-${period}` : "programmes",
    description: DESCRIPTION,
    tables: all.filter(({ rows }) => rows.length > 0),
  };
}

const DESCRIPTION =
  "Виконання міських цільових програм. Гроші – у гривнях, відсотки – у відсотках, дати – РРРР-ММ-ДД, десятковий знак – крапка. У файлах CSV текст, що починається з = + - @ або з апострофа перед ними, записано з одним додатковим апострофом попереду, щоб табличний редактор не виконав його як формулу.";

/** What of the figures is not in the data, sheet by sheet. */
export function unreadCells(tables: readonly Table[]): readonly UnreadCells[] {
  return tables.filter(isMoneyTable).flatMap((table) => {
    const found = { unread: [] as CellAddress[], "no-unit": [] as CellAddress[] };
    for (const row of table.rows) {
      if (!carriesFigures(row) || row.kind === "total") continue;
      for (const column of figureColumnsOf(table)) {
        const figure = figureOf(row, column);
        if (figure === null || figure.reading === "blank") continue;
        if (figure.amount === null) found.unread.push(figure.cell);
        else if ("unit" in figure && figure.unit === null) found["no-unit"].push(figure.cell);
      }
    }
    return (["unread", "no-unit"] as const).flatMap((because) =>
      found[because].length === 0 ? [] : [{ sheet: table.sheet, cells: found[because], because }],
    );
  });
}
