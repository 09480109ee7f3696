import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import { applyBatch } from "../../../src/adapters/xlsx/write-batch";
import { isEmptyBatch } from "../../../src/core/edits/batch";
import type { Proposal } from "../../../src/core/edits/proposal";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { check } from "../../../src/core/lint/run";
import { isMoneyTable, linesOf, measuresOf } from "../../../src/core/report/model";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellAt, findSheet } from "../../../src/core/sheet/snapshot";
import {
  firstReportAnswers,
  proposeFirstReport,
} from "../../../src/core/template/propose-first-report";
import { proposeSample } from "../../../src/core/template/propose-sample";
import { proposeTemplate, templateAnswers } from "../../../src/core/template/propose-template";
import { templateWords } from "../../../src/core/texts/template";
import { RULES } from "../../../src/rules/registry";
import { Book } from "../../../src/workbench/host/book";

const ROOT = join(__dirname, "../../..");
const { style } = DEFAULT_PROFILE;

async function written(book: Book, { batch }: Proposal): Promise<WorkbookSnapshot> {
  applyBatch(book, batch);
  const workbook = await readSnapshot(await book.save(), "book.xlsx");
  for (const { sheet, cell, after } of batch.cells) {
    const held = cellAt(findSheet(workbook, sheet) ?? never(), cell);
    expect(held.formula).toBe(after.formula);
    if (typeof after.value === "number") expect(held.value).toBeCloseTo(after.value, 9);
    else expect(held.value ?? "").toBe(after.value ?? "");
  }
  return workbook;
}

function never(): never {
  throw new Error("Not there");
}

const judged = (workbook: WorkbookSnapshot) => check(workbook, RULES, DEFAULT_PROFILE);
const problems = (workbook: WorkbookSnapshot) =>
  judged(workbook).findings.filter(({ kind }) => kind === "problem");

describe("a template", () => {
  const propose = (workbook: WorkbookSnapshot, sample: boolean) =>
    proposeTemplate(
      { workbook, year: 2026, style },
      { items: {}, answers: templateAnswers({ year: 2027, sample }) },
    );

  it.each([
    [false, 5, []],
    // One of the made-up measures is behind the pace, with its reason: so is a real one.
    [true, 3, ["OVR-06"]],
  ])(
    "(sample: %s) is read as a programme and its report, with nothing to find",
    async (sample, lines, found) => {
      const workbook = await written(Book.empty(), propose({ name: "", sheets: [] }, sample));
      expect(
        judged(workbook).tables.map(({ sheet, kind, period }) => [sheet, kind, period]),
      ).toEqual([
        ["Програма", "programme", null],
        ["I кв 2027", "execution-report", "2027-q1"],
      ]);
      const tables = judged(workbook).tables.filter(isMoneyTable);
      expect(tables.map((table) => [table.unit, linesOf(table).length])).toEqual([
        ["thousand-UAH", lines],
        ["thousand-UAH", lines],
      ]);
      expect(problems(workbook).map(({ rule }) => rule)).toEqual(found);
    },
  );

  it("adds up by exact arithmetic, and goes into a workbook that has such sheets", async () => {
    const book = Book.empty();
    const first = await written(book, propose({ name: "", sheets: [] }, true));
    const [programme, report] = judged(first).tables.filter(isMoneyTable);
    const totalOf = (table = programme ?? never()) => table.rows.at(-1)?.money;
    expect(totalOf()?.["year:2027"]?.kopiykas).toBe(480_000_00);
    expect(totalOf()?.total?.kopiykas).toBe(1_275_000_00);
    expect(totalOf(report)?.actual?.kopiykas).toBe(225_000_00);
    const second = await written(book, propose(first, false));
    expect(second.sheets.map(({ name }) => name)).toEqual([
      "Аркуш1",
      "Програма",
      "I кв 2027",
      "Програма (2)",
      "I кв 2027 (2)",
    ]);
  });

  it("leaves out a sheet that is not wanted", () => {
    const input = { workbook: { name: "", sheets: [] }, year: 2027, style };
    const none = { "template:programme": false };
    const { batch } = proposeTemplate(input, { items: none, answers: {} });
    expect(batch.sheets.map(({ name }) => name)).toEqual(["I кв 2027"]);
  });
});

describe("a sample to try things on", () => {
  const propose = (workbook: WorkbookSnapshot) =>
    proposeSample({ workbook, style }, { items: {}, answers: {} });

  it("is a report of six measures with the mistakes that are often made, and its sums are those of its lines", async () => {
    const workbook = await written(Book.empty(), propose({ name: "", sheets: [] }));
    const [table] = judged(workbook).tables.filter(isMoneyTable);
    expect([table?.sheet, table?.kind, table?.period, table?.unit]).toEqual([
      "Зразок",
      "execution-report",
      "2018-9m",
      "UAH",
    ]);
    expect(linesOf(table ?? never())).toHaveLength(6);
    const found = new Set(problems(workbook).map(({ rule }) => rule));
    for (const rule of ["TYP-01", "TYP-02", "PCT-01", "PCT-02", "PCT-03", "EXP-01"]) {
      expect(found).toContain(rule);
    }
    expect(found).not.toContain("ARI-01");
    expect(found).not.toContain("STR-03");
  });

  it("comes beside one that is there, and not at all where it is not wanted", () => {
    const there = { name: "", sheets: [{ name: "Зразок" }] } as unknown as WorkbookSnapshot;
    expect(propose(there).batch.sheets.map(({ name }) => name)).toEqual(["Зразок (2)"]);
    const no = { items: { "sample:report": false }, answers: {} };
    expect(isEmptyBatch(proposeSample({ workbook: there, style }, no).batch)).toBe(true);
  });
});

describe("a first report", () => {
  const SEED = "seeds/programme-2018-2020-corrected.xlsx";
  const open = async (path: string) => {
    const bytes = new Uint8Array(readFileSync(join(ROOT, path)));
    return { book: await Book.open(bytes, path), workbook: await readSnapshot(bytes, path) };
  };
  const propose = (workbook: WorkbookSnapshot, period: string | null, executor: string | null) =>
    proposeFirstReport(
      { workbook, tables: judged(workbook).tables, style },
      { items: {}, answers: firstReportAnswers({ period, executor }) },
    );
  const said = ({ leftOut }: Proposal) => leftOut.map(({ saying }) => templateWords(saying, "uk"));

  it("has the measures of its executor for the year, with the programme's plans", async () => {
    const { book, workbook } = await open(SEED);
    const asked = propose(workbook, "2019-q1", null).questions.find(
      ({ id }) => id === "first:executor",
    );
    const executor = asked?.options[1]?.id ?? never();
    expect(executor).toBe("Управління по зв'язках з громадськістю");
    const proposal = propose(workbook, "2019-q1", executor);
    const after = await written(book, proposal);
    const [programme] = judged(workbook).tables.filter(isMoneyTable);
    const report = judged(after)
      .tables.filter(isMoneyTable)
      .find(({ kind }) => kind === "execution-report");
    expect([report?.period, report?.unit]).toEqual(["2019-q1", "thousand-UAH"]);
    const own = measuresOf(programme ?? never()).filter(({ texts }) =>
      /зв.язках (з|із) громадськістю/iu.test(texts.executor?.text ?? ""),
    );
    const ofYear = own.filter(({ money }) => (money["year:2019"]?.kopiykas ?? 0) !== 0);
    const plans = linesOf(report ?? never()).flatMap(({ money }) =>
      (money.annualPlan?.kopiykas ?? 0) === 0 ? [] : (money.annualPlan?.kopiykas ?? 0),
    );
    expect(ofYear.length).toBeGreaterThan(3);
    expect(plans).toEqual(ofYear.map(({ money }) => money["year:2019"]?.kopiykas));
    const sum = plans.reduce((all, plan) => all + plan, 0);
    expect(report?.rows.at(-1)).toMatchObject({
      kind: "total",
      money: { annualPlan: { kopiykas: sum } },
    });
    expect(linesOf(report ?? never()).every(({ money }) => money.actual?.raw === "")).toBe(true);
    expect(report?.title.executor?.text).toBe(executor);
    expect(findSheet(after, "Додаток А (виправлено)")?.cells).toEqual(workbook.sheets[0]?.cells);
  });

  it("is refused the second time, and where there is no programme or nobody of that name", async () => {
    const { book, workbook } = await open(SEED);
    const after = await written(book, propose(workbook, "2019-q1", null));
    const again = propose(after, "2019-q1", null);
    expect(isEmptyBatch(again.batch)).toBe(true);
    expect(said(again)).toEqual([expect.stringContaining("уже є на аркуші")]);
    const nobody = propose(workbook, "2019-q1", "Управління погоди");
    expect(isEmptyBatch(nobody.batch)).toBe(true);
    expect(said(nobody)).toEqual([expect.stringContaining("немає заходів на 2019 рік")]);
    const { workbook: report } = await open("seeds/report-2018-9m.xlsx");
    expect(said(propose(report, null, null))).toEqual([
      expect.stringContaining("немає таблиці програми"),
    ]);
  });
});
