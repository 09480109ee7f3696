import { documentName, safeFileName, safeSheetNames } from "../../core/documents/file-names";
import type { PlannedSheet } from "../../core/documents/sheet-document";
import { sheetDocument } from "../../core/documents/sheet-document";
import { travellingFormula } from "../../core/documents/travelling-formula";
import {
  hiddenInside,
  isAnyHidden,
  NOTHING_HIDDEN,
  withoutLines,
} from "../../core/documents/without-lines";
import type { LeftOut, Saying } from "../../core/edits/proposal";
import { layoutText } from "../../core/layout/layout-texts";
import { layoutRange } from "../../core/layout/propose-layout";
import type { RangeLooks } from "../../core/sheet/looks";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { failed, success } from "../failure";
import { chosenSheets, chosenTables, kindWords, nameFacts, sheetTitle } from "./chosen-sheets";
import type { ExportForm, ExportInput } from "./export-form";
import { isXlsxSaying, xlsxSaying } from "./xlsx-texts";

/** The chosen sheets as a workbook of their own, laid out, without anything that is not seen. */
export const XLSX_FORM: ExportForm = {
  id: "xlsx",
  looksNeeded: (input) =>
    chosenSheets(input).flatMap((sheet) => {
      const range = layoutRange(sheet);
      return range === null ? [] : [{ sheet: sheet.name, range }];
    }),
  build: (input) => {
    const sheets = chosenSheets(input);
    if (sheets.length === 0) return failed({ code: "nothing-to-export" });
    const tables = chosenTables(input);
    const names = safeSheetNames(sheets.map((sheet) => sheetTitle(sheet, tables)));
    const there = new Map(sheets.map(({ name }, index) => [name, names[index] ?? name]));
    const planned = sheets.map((sheet) => planSheet(sheet, input, there));
    const title = documentName(nameFacts(WHAT[input.language][kindWords(tables)], tables));
    return success({
      name: safeFileName(title, "xlsx"),
      content: {
        kind: "workbook",
        document: { title, sheets: planned.map(({ document }) => document) },
      },
      leftOut: planned.flatMap(({ leftOut }) => leftOut),
    });
  },
  say: (saying, language) => {
    if (isXlsxSaying(saying)) return xlsxSaying(saying, language);
    return layoutText(saying, language);
  },
};

const WHAT = {
  uk: { report: "Звіт", programme: "Програма" },
  en: { report: "Report", programme: "Programme" },
} as const;

function planSheet(
  sheet: SheetSnapshot,
  input: ExportInput,
  names: ReadonlyMap<string, string>,
): PlannedSheet {
  const { report, profile, choices } = input;
  const hidden = hiddenInside(sheet);
  const isDropping = choices.hiddenLines === "dropped" && isAnyHidden(hidden);
  const asValues: string[] = [];
  const formulaOf = (formula: string): string | null => {
    if (!choices.formulas) return null;
    const travelled = isAnyDropped(input) ? null : travellingFormula(formula, names);
    if (travelled === null) asValues.push(formula);
    return travelled;
  };
  const planned = sheetDocument({
    sheet: isDropping ? sheet : { ...sheet, hidden: NOTHING_HIDDEN },
    name: names.get(sheet.name) ?? sheet.name,
    tables: report.tables.filter((table) => table.sheet === sheet.name),
    looks: looksOf(sheet, input, isDropping),
    style: profile.style,
    formulaOf,
  });
  const tell = (code: string, args: Saying["args"]): LeftOut => ({
    sheet: sheet.name,
    range: null,
    saying: { code, args },
  });
  const lines = { rows: hidden.rows.size, columns: hidden.columns.size };
  return {
    document: isDropping ? withoutLines(planned.document, hidden) : planned.document,
    leftOut: [
      ...(isAnyHidden(hidden) ? [tell(isDropping ? "lines-dropped" : "lines-shown", lines)] : []),
      ...(asValues.length === 0 ? [] : [tell("formulas-as-values", { count: asValues.length })]),
      ...planned.leftOut,
    ],
  };
}

/** Without some of its lines no formula of the document would mean what it did. */
function isAnyDropped(input: ExportInput): boolean {
  return (
    input.choices.hiddenLines === "dropped" &&
    chosenSheets(input).some((sheet) => isAnyHidden(hiddenInside(sheet)))
  );
}

/** How the sheet looks; with its hidden lines shown, unless they are dropped. */
function looksOf(
  sheet: SheetSnapshot,
  { looks }: ExportInput,
  isDropping: boolean,
): RangeLooks | null {
  const own = looks.find((each) => each.sheet === sheet.name);
  if (own === undefined) return null;
  if (isDropping) return own;
  const shown = <Line extends { readonly hidden: boolean }>(line: Line): Line => ({
    ...line,
    hidden: false,
  });
  return { ...own, rows: own.rows.map(shown), columns: own.columns.map(shown) };
}
