import type { MoneyTable, Table } from "../../core/report/model";
import { isMoneyTable } from "../../core/report/model";
import { isOwnSheet } from "../../core/report/own-sheet";
import type { NameFacts } from "../../core/documents/file-names";
import { shortPeriod } from "../../core/documents/file-names";
import type { CheckReport } from "../../core/lint/finding";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { ExportInput } from "./export-form";

/** Names that Excel itself gives: they tell a reader nothing. */
const NAMELESS = /^(?:аркуш|лист|sheet|worksheet|книга)\s*\d*(?:\s*\(\d+\))?$/i;

/**
 * The sheets that are exported unless a person says otherwise: those that can be seen and hold tables;
 * in a workbook without tables all that can be seen.
 */
export function sheetsToExport(
  workbook: WorkbookSnapshot,
  { tables }: Pick<CheckReport, "tables">,
): readonly string[] {
  const seen = workbook.sheets.filter(
    ({ visibility, extent }) => visibility === "visible" && extent !== null,
  );
  const withTables = seen.filter(
    (sheet) => isOwnSheet(sheet) || tables.some((table) => table.sheet === sheet.name),
  );
  return (withTables.length === 0 ? seen : withTables).map(({ name }) => name);
}

/** The chosen sheets that hold something, in the order of the workbook. */
export function chosenSheets({
  workbook,
  sheets,
}: Pick<ExportInput, "workbook" | "sheets">): readonly SheetSnapshot[] {
  return workbook.sheets.filter(({ name, extent }) => extent !== null && sheets.includes(name));
}

/** The tables of the chosen sheets. */
export function chosenTables({
  report,
  sheets,
}: Pick<ExportInput, "report" | "sheets">): readonly Table[] {
  return report.tables.filter((table) => sheets.includes(table.sheet));
}

/** The execution reports of the chosen sheets. */
export function chosenReports(
  input: Pick<ExportInput, "report" | "sheets">,
): readonly MoneyTable[] {
  return chosenTables(input)
    .filter(isMoneyTable)
    .filter(({ kind }) => kind === "execution-report");
}

/** What a workbook or its data is called by its tables: a report, a programme, or both. */
export function kindWords(tables: readonly Table[]): "report" | "programme" {
  const isReport = ({ kind }: Table): boolean => kind === "execution-report";
  return tables.length > 0 && !tables.some(isReport) ? "programme" : "report";
}

/** What a document's name tells: only what all of its tables agree on. */
export function nameFacts(what: string, tables: readonly Table[]): NameFacts {
  return {
    what,
    period: only(tables.map(({ period }) => period)),
    programme: only(tables.map(({ title }) => title.programme?.name ?? null)),
    department: only(tables.map(({ title }) => title.executor?.text ?? null)),
  };
}

/** What a sheet is called in a document: as the person called it, else by its period and programme. */
export function sheetTitle({ name }: SheetSnapshot, tables: readonly Table[]): string {
  const own = tables.filter((table) => table.sheet === name);
  if (!NAMELESS.test(name.trim()) || own.length === 0) return name;
  const { period, programme, department } = nameFacts("", own);
  const parts = [period === null ? null : shortPeriod(period), department ?? programme];
  const title = parts.filter((part) => part !== null).join(" ");
  return title === "" ? name : title;
}

/** The one value of all that have one; null where there is none or several. */
function only(values: readonly (string | null)[]): string | null {
  const known = new Set(values.filter((value) => value !== null));
  const [first] = known;
  return known.size === 1 && first !== undefined ? first : null;
}
