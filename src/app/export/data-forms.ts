import { documentName, safeFileName } from "../../core/documents/file-names";
import { openData, unreadCells } from "../../core/documents/open-data/open-data";
import type { LeftOut, Saying } from "../../core/edits/proposal";
import type { Table } from "../../core/report/model";
import { formatCell } from "../../core/sheet/address";
import type { Language } from "../../core/texts/format";
import { cellCount, cellList } from "../../core/texts/format";
import { failed, success } from "../failure";
import { chosenTables, nameFacts } from "./chosen-sheets";
import type { ExportForm } from "./export-form";
import { NO_LOOKS_NEEDED } from "./export-form";

/** Open data as a Data Package of CSV files. */
export const CSV_FORM: ExportForm = dataForm("csv");
/** The same data as one document of JSON with its schema. */
export const JSON_FORM: ExportForm = dataForm("json");

function dataForm(as: "csv" | "json"): ExportForm {
  return {
    id: as,
    looksNeeded: NO_LOOKS_NEEDED,
    build: (input) => {
      const tables = chosenTables(input);
      const title = documentName(nameFacts("Відкриті дані", tables));
      const data = openData(tables, { title, created: input.asOf });
      if (data.tables.length === 0) return failed({ code: "no-table-to-export" });
      const { parts } = input.choices;
      return success({
        name: safeFileName(title, as === "json" ? "json" : "zip"),
        content: { kind: "data", document: data, as, parts },
        leftOut: unreadSayings(tables),
      });
    },
    say,
  };
}

/** What of the tables' figures the data lack. */
export function unreadSayings(tables: readonly Table[]): readonly LeftOut[] {
  return unreadCells(tables).map(({ sheet, cells, because }) => ({
    sheet,
    range: null,
    saying: { code: because, args: { cells: cells.map(formatCell) } },
  }));
}

/** More cells than these are counted, not named. */
const NAMED_CELLS = 12;

function say({ code, args: { cells } }: Saying, language: Language): string {
  const all = Array.isArray(cells) ? (cells as readonly string[]) : [];
  const named = all.length > NAMED_CELLS ? cellCount(all.length, language) : cellList(all);
  if (language === "uk") {
    return code === "no-unit"
      ? `Немає сум із ${named}: на аркуші не зазначено, у яких одиницях вони наведені.`
      : `Немає чисел із ${named}: їх не можна прочитати однозначно.`;
  }
  return code === "no-unit"
    ? `Without the amounts of ${named}: the sheet does not say in what unit they are.`
    : `Without the figures of ${named}: they do not read in only one way.`;
}
