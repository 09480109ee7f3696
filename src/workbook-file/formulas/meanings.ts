import type { Workbook } from "@cj-tech-master/excelts";
import { parseRange } from "../../core/sheet/address";
import type { FormulaNode } from "./formula-node";
import type { Meanings, ReferredTable } from "./precedents";

/**
 * What names and tables mean in a workbook now.
 *
 * @param parse reads a formula, null when it is none
 */
export function readMeanings(
  workbook: Workbook,
  parse: (formula: string) => FormulaNode | null,
): Meanings {
  const sheets = workbook.worksheets.map(({ name }) => name);
  const names = workbook.definedNames.getAllEntries();
  return {
    sheets,
    tables: readTables(workbook),
    read: parse,
    nameMeans: (name, sheet) => {
      const wanted = name.toUpperCase();
      const same = names.filter((each) => each.name.toUpperCase() === wanted);
      const own = same.find(({ localSheetId }) => sheets[localSheetId ?? -1] === sheet);
      const chosen = own ?? same.find(({ localSheetId }) => localSheetId === undefined);
      const [meaning] = chosen?.ranges ?? [];
      return meaning === undefined ? null : parse(meaning);
    },
  };
}

/** A text that is another one as soon as a formula may mean something else for that. */
export function spellMeanings(workbook: Workbook): string {
  const { calcProperties, properties } = workbook;
  return JSON.stringify([
    workbook.worksheets.map(({ name, id }) => [name, id]),
    workbook.definedNames
      .getAllEntries()
      .map((each) => [each.name, each.localSheetId, each.ranges]),
    readTables(workbook),
    calcProperties.iterate,
    properties.date1904,
  ]);
}

function readTables(workbook: Workbook): readonly ReferredTable[] {
  return workbook.worksheets.flatMap((sheet) =>
    sheet.getTables().flatMap(({ table }) => {
      const range = parseRange(table.tableRef ?? table.ref);
      if (range === null) return [];
      return [
        {
          name: table.name,
          sheet: sheet.name,
          range,
          hasHeaders: table.headerRow !== false,
          hasTotals: table.totalsRow === true,
          columns: table.columns.map(({ name }) => name),
        },
      ];
    }),
  );
}
