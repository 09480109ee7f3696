import { join } from "node:path";
import { nodeFiles } from "../../src/adapters/xlsx/node-files";
import { describe as words } from "../../src/app/describe";
import { applyEdits } from "../../src/core/edits/apply";
import { combine } from "../../src/core/edits/edit";
import type { Finding } from "../../src/core/lint/finding";
import { DEFAULT_PROFILE } from "../../src/core/lint/profile";
import { check } from "../../src/core/lint/run";
import { toText } from "../../src/core/report/decimal";
import type { Figure } from "../../src/core/report/figure";
import { figuresOf, grandTotalOf, measuresOf, isMoneyTable } from "../../src/core/report/model";
import { FIGURE_COLUMNS } from "../../src/core/report/table-columns";
import { sumOf } from "../../src/core/report/nesting";
import { formatCell, formatRange } from "../../src/core/sheet/address";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { RULES } from "../../src/rules/registry";
import { recalculate } from "../support/markdown-sheet";

const PRINTED = "9 міс 2018";
let workbook: WorkbookSnapshot;

beforeAll(async () => {
  const read = await nodeFiles.read(join(__dirname, "../../seeds/report-2018-9m.xlsx"));
  if (!read.ok) throw new Error(`The sample workbook cannot be read: ${read.failure.code}`);
  workbook = read.value;
});

/** One line a finding: all that a later check of the same sheet must find again. */
function line({ rule, kind, severity, cell, stated, expected }: Finding): string {
  const figures = [stated, expected].map((figure) => (figure === null ? "" : toText(figure)));
  return [rule, severity ?? kind, formatCell(cell), ...figures].join(" ").trim();
}

function findingsOf(book: WorkbookSnapshot, sheet = PRINTED): readonly Finding[] {
  return check(book, RULES, DEFAULT_PROFILE).findings.filter((each) => each.sheet === sheet);
}

/** Without the notes that only tell what the figures are: how fast money was used, when reports are due. */
function toPutRight(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ kind, severity, fix }) => kind !== "not-applicable" && (severity !== "note" || fix !== null),
  );
}

function only(findings: readonly Finding[], rule: string, cell: string): Finding {
  const found = findings.filter((each) => each.rule === rule && formatCell(each.cell) === cell);
  const [finding] = found;
  if (finding === undefined || found.length > 1)
    throw new Error(`${found.length} of ${rule} ${cell}`);
  return finding;
}

function applied(book: WorkbookSnapshot, findings: readonly Finding[]): WorkbookSnapshot {
  const { edits } = combine(findings.flatMap(({ fix }) => fix ?? []));
  const result = applyEdits(book, edits);
  if (!result.ok) throw new Error("The fixes do not fit the sheet that they were made for");
  return recalculate(result.workbook);
}

function printedTable(book: WorkbookSnapshot) {
  const table = check(book, RULES, DEFAULT_PROFILE).tables.find(({ sheet }) => sheet === PRINTED);
  if (table === undefined || !isMoneyTable(table)) throw new Error("No table on the printed sheet");
  return table;
}

function figures(book: WorkbookSnapshot): readonly Figure[] {
  return FIGURE_COLUMNS.flatMap((column) => figuresOf(printedTable(book), column));
}

describe("the report for nine months of 2018 as it was printed", () => {
  test("is read whole: sixteen measures and their total", () => {
    const table = printedTable(workbook);
    expect(formatRange(table.range)).toBe("A8:I27");
    expect(table).toMatchObject({ period: "2018-9m", unit: "UAH", percentKind: "financial" });
    expect(table.title.programme?.name).toBe("Ефективна влада. Конкурентне місто");
    expect(measuresOf(table).map(({ row }) => row + 1)).toEqual([
      11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
    ]);
    expect(grandTotalOf(table)?.row).toBe(26);
  });

  test("has just these findings", () => {
    expect(findingsOf(workbook).map(line)).toEqual([
      "DAT-05 not-applicable A3",
      "FRM-01 note A8",
      "TYP-01 error G11",
      "OVR-06 note H11",
      "PCT-02 note H11 49.6 49.66",
      "TYP-03 note H11",
      "TYP-01 error F12",
      "TXT-02 note B13",
      "OVR-06 note H13",
      "PCT-02 note H15 61.8 61.89",
      "TYP-01 error H15",
      "TYP-03 note G17",
      "PCT-01 error H21 38 68.00",
      "PCT-02 note H24 78.2 78.26",
      "TYP-02 error F27",
      "TYP-02 error G27",
      "PCT-03 error H27 50.6 51.25",
      "TYP-02 error H27",
    ]);
  });

  test("agrees in its totals to the kopiyka", () => {
    const table = printedTable(workbook);
    expect(sumOf(measuresOf(table), "annualPlan")).toBe(1_640_000_00);
    expect(sumOf(measuresOf(table), "actual")).toBe(840_463_65);
    expect(grandTotalOf(table)?.money.annualPlan?.kopiykas).toBe(1_640_000_00);
    expect(grandTotalOf(table)?.money.actual?.kopiykas).toBe(840_463_65);
  });

  test("states 38 % for the eleventh measure instead of 68 %", () => {
    const finding = only(findingsOf(workbook), "PCT-01", "H21");
    expect(finding.related.map(({ cell }) => formatCell(cell))).toEqual(["F21", "G21"]);
    expect(words(finding, "uk").message.replace(/\u00A0/g, " ")).toBe(
      "У H21 зазначено 38 %, а 68 000,00 від 100 000,00 становить 68 % (різниця 30 в. п.).",
    );
  });

  test("says that the total's 50,6 % would fit the plan of an earlier edition", () => {
    const finding = only(findingsOf(workbook), "PCT-03", "H27");
    expect(finding.causes.map(({ kind, amount }) => [kind, amount && toText(amount)])).toEqual([
      ["older-plan", "1660000.00"],
    ]);
    const [cause = ""] = words(finding, "uk").causes;
    expect(cause.replace(/\u00A0/g, " ")).toMatch(/^50,63 % відповідає плану 1 660 000,00/);
  });

  test("keeps fifteen plans, twelve actuals and three percents as text", () => {
    const found = findingsOf(workbook).filter(({ rule }) => rule === "TYP-01");
    expect(found.map(({ cells }) => cells.map(formatCell).join(" "))).toEqual([
      "G11 G12 G13 G15 G16 G18 G19 G20 G21 G23 G24 G25",
      "F12 F13 F14 F15 F16 F17 F18 F19 F20 F21 F22 F23 F24 F25 F26",
      "H15 H24 H25",
    ]);
    expect(
      found.every(({ fix, cells }) => fix?.safe === true && fix.edits.length === cells.length),
    ).toBe(true);
  });

  test("is left without a text number by the safe fixes, and with every other finding as it was", () => {
    const before = findingsOf(workbook);
    const safe = before.filter(({ fix }) => fix?.safe === true);
    expect(safe.map(({ rule }) => rule).sort()).toEqual([
      "TYP-01",
      "TYP-01",
      "TYP-01",
      "TYP-02",
      "TYP-02",
      "TYP-02",
      "TYP-03",
      "TYP-03",
    ]);
    const fixed = applied(workbook, safe);
    expect(findingsOf(fixed).map(line)).toEqual(
      before.filter((each) => !safe.includes(each)).map(line),
    );
    expect(figures(fixed).map(({ reading }) => reading)).toEqual(Array(51).fill("number"));
    const amounts = (book: WorkbookSnapshot) =>
      figures(book).map(({ amount }) => (amount === null ? null : Number(toText(amount))));
    expect(amounts(fixed)).toEqual(amounts(workbook));
    expect(grandTotalOf(printedTable(fixed))?.money.annualPlan?.raw).toBe(
      "Всього: 1\u00A0640\u00A0000,00",
    );
  });

  test("has nothing left to put right after all fixes", () => {
    const fixed = applied(workbook, findingsOf(workbook));
    expect(toPutRight(findingsOf(fixed))).toEqual([]);
  });

  test("finds nothing to put right on the sheet as it should be", () => {
    expect(toPutRight(findingsOf(workbook, `${PRINTED} (виправлено)`))).toEqual([]);
  });
});
