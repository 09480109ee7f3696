import { applyBatch } from "../../../src/adapters/xlsx/write-batch";
import { batchOf } from "../../../src/core/edits/batch";
import { cellsToMark, findingMarks } from "../../../src/core/marks/finding-marks";
import type { Finding } from "../../../src/core/lint/finding";
import { findFailures } from "../../../src/core/lint/gates";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { check } from "../../../src/core/lint/run";
import { proposeMarks } from "../../../src/core/marks/propose-marks";
import { formatCell, parseCell } from "../../../src/core/sheet/address";
import type { CellValue } from "../../../src/core/sheet/snapshot";
import { makeSheet } from "../../../src/core/sheet/snapshot";
import { markSaying } from "../../../src/core/texts/marks";
import { RULES } from "../../../src/rules/registry";
import { Book } from "../../../src/workbench/host/book";
import { sheetOf } from "../../support/markdown-sheet";
import { readReports } from "../../support/read-reports";

const SHEET = "Звіт";

function cell(ref: string) {
  const found = parseCell(ref);
  if (found === null) throw new Error(ref);
  return found;
}

function typeOf(value: CellValue) {
  if (value === null) return "empty";
  if (typeof value !== "string") return typeof value as "number" | "boolean";
  return value.startsWith("#") ? "error" : "text";
}

/** What the stand-in's Excel shows in A1 once it was marked, before and after something is typed. */
function signs(value: CellValue, typed: string, numberFormat = "General") {
  const held = { type: typeOf(value), value, formula: null, text: "", numberFormat } as const;
  const sheet = makeSheet({ id: "1", name: SHEET, visibility: "visible", merges: [] }, [
    [cell("A1"), held],
  ]);
  const book = Book.empty();
  const [shown] = book.sheets;
  if (shown === undefined) throw new Error("No sheet");
  shown.name = SHEET;
  const range = { top: 0, left: 0, bottom: 0, right: 0 };
  shown.write(range, [[typeof value === "string" && value !== "#N/A" ? `'${value}` : value]]);
  shown.setNumberFormat(range, numberFormat);
  const marks = findingMarks(sheet, [{ cell: cell("A1"), level: "error" }]);
  applyBatch(book, batchOf({ marks: [{ sheet: SHEET, after: marks, before: null }] }));
  const format = () => shown.features.conditionalLooks.at(0, 0)?.style.numberFormat ?? null;
  const before = format();
  shown.enter(0, 0, typed);
  return [before, format()];
}

describe("a mark holds while its cell is as it was", () => {
  it.each<[string, CellValue, string, string, string]>([
    ["a number", 89379.95, "89380", "#,##0.00", '"✖ "#,##0.00'],
    ["a fraction that binary cannot hold", 0.1, "0,2", "0.0%", '"✖ "0.0%'],
    ["zero", 0, "1", "General", '"✖ "General'],
    ["a negative number", -5, "5", "0.00;[Red]-0.00", '"✖ "0.00'],
    ["a text", "89 379, 95", "89379,95", "General", '"✖ "@'],
    ["a text with quotes", '«а» "б"', "«а»", "@", '"✖ "@'],
    ["a long text", "слово ".repeat(60), "слово", "General", '"✖ "@'],
    ["a text of several lines", "один\nдва", "один", "General", '"✖ "@'],
    ["an error", "#N/A", "1", "General", '"✖ "General'],
    ["a truth value", true, "1", "General", '"✖ "General'],
    ["nothing", null, "1", "General", '"✖ "General'],
  ])("%s", (_what, value, typed, format, expected) => {
    expect(signs(value, typed, format)).toEqual([expected, null]);
  });
});

it("cells take the gravest of their findings, accepted ones and notes take none", () => {
  const { findings } = check(
    sheetOf(`
|   | A | B | C | D | E |
|---|---|---|---|---|---|
| 1 | Звіт за 9 місяців 2022 року, грн | | | | |
| 2 | № з/п | Зміст заходу | Річний обсяг фінансування, грн | Фактично профінансовано, грн | Відсоток виконання |
| 3 | 1 | Перший | 100 000,00 | '49 600, 00 | 49,6% |
| 4 | 2 | Другий | 100 000,00 | 70 000,00 | 70% |
| 5 | 3 | Третій | 100 000,00 | 80 000,00 | 50% |
| 6 | | Всього | 300 000,00 | 199 600,00 | 66,5% |
`),
    RULES,
    DEFAULT_PROFILE,
  );
  const of = (list: readonly Finding[]) =>
    cellsToMark(SHEET, list).map(({ cell: at, level }) => [formatCell(at), level]);
  const marked = of(findings);
  expect(marked).toContainEqual(["D3", "error"]);
  expect(marked).toContainEqual(["E5", "error"]);
  const noted = findings.filter(
    ({ severity, kind }) => severity === "note" || kind === "not-applicable",
  );
  expect(noted).not.toEqual([]);
  expect(of(noted)).toEqual([]);
  const accepted = findings.map((finding) => ({
    ...finding,
    acceptance: { reason: "Так", holds: true },
  }));
  expect(of(accepted)).toEqual([]);
  expect(cellsToMark("Інший", findings)).toEqual([]);
});

it("findings and flags of a sheet are proposed together, each level by itself", () => {
  const workbook = sheetOf(`
|   | A | B | C | D | E |
|---|---|---|---|---|---|
| 1 | Звіт за 9 місяців 2022 року, грн | | | | |
| 2 | № з/п | Зміст заходу | Річний обсяг фінансування, грн | Фактично профінансовано, грн | Відсоток виконання |
| 3 | 1 | Перший | 100 000,00 | 120 000,00 | 120% |
| 4 | 2 | Другий | 100 000,00 | 70 000,00 | 70% |
| 5 | 3 | Третій | 100 000,00 | 80 000,00 | 50% |
| 6 | | Всього | 300 000,00 | 270 000,00 | 90% |
`);
  const { findings } = check(workbook, RULES, DEFAULT_PROFILE);
  const tables = readReports(workbook).flatMap((table) =>
    workbook.sheets.map((sheet) => ({ table, sheet, failures: findFailures(table) })),
  );
  const propose = (items: Readonly<Record<string, boolean>>) =>
    proposeMarks({ tables, findings, profile: DEFAULT_PROFILE }, { items, answers: {} }, "uk");
  const all = propose({});
  const errors = all.items.find(({ id }) => id === "Звіт:error");
  const said = (language: "uk" | "en") =>
    all.items.map(({ saying }) => markSaying(saying, language).replaceAll("\u00A0", " "));
  expect(said("uk")).toContain(
    "Перевитрати понад план року (1 рядок): D3: перевитрата 20 000,00 грн, 120 %.",
  );
  expect(said("uk")).toContain(
    "Помилки (2 клітинки): D3, E5. Позначка зникає, щойно клітинку змінено.",
  );
  expect(said("en")).toContain(
    "Errors (2 cells): D3, E5. The mark goes as soon as the cell is changed.",
  );
  const count = ({ batch }: typeof all) => batch.marks.flatMap(({ after }) => after).length;
  expect(count(all) - count(propose({ [errors?.id ?? ""]: false }))).toBe(2);
});
