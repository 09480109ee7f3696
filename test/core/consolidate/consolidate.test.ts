import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import { applyBatch } from "../../../src/adapters/xlsx/write-batch";
import { consolidateJob } from "../../../src/app/jobs/consolidate-job";
import { judgeWorkbook } from "../../../src/app/judge";
import type { Consolidation } from "../../../src/core/consolidate/propose-consolidate";
import { proposeConsolidate } from "../../../src/core/consolidate/propose-consolidate";
import { totalOf } from "../../../src/core/consolidate/result-sums";
import type { SourceBook } from "../../../src/core/consolidate/sources";
import { sourceBook } from "../../../src/core/consolidate/sources";
import type { Choices } from "../../../src/core/edits/proposal";
import { NO_CHOICES } from "../../../src/core/edits/proposal";
import type { CheckReport } from "../../../src/core/lint/finding";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { NO_CORRECTIONS } from "../../../src/core/report/corrections";
import { grandTotalOf, isMoneyTable, measuresOf, moneyOf } from "../../../src/core/report/model";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellAt, findSheet } from "../../../src/core/sheet/snapshot";
import { consolidateSaying } from "../../../src/core/texts/consolidate";
import { Book } from "../../../src/workbench/host/book";

const SEEDS = join(__dirname, "../../../seeds");
const SHEET = "Зведений 9 міс 2022";
const STYLE = DEFAULT_PROFILE.style;
const NEW: WorkbookSnapshot = { name: "", sheets: [] };

const seed = (name: string): Promise<WorkbookSnapshot> =>
  readSnapshot(readFileSync(join(SEEDS, name)), name);

function checked(workbook: WorkbookSnapshot): CheckReport {
  const judged = judgeWorkbook(workbook, { profile: DEFAULT_PROFILE, corrections: NO_CORRECTIONS });
  if (!judged.ok) throw new Error(judged.failure.code);
  return judged.value;
}

const bookOf = (file: string | null, workbook: WorkbookSnapshot): SourceBook =>
  sourceBook(file, workbook, checked(workbook).tables);

async function filed(name: string): Promise<SourceBook> {
  return bookOf(name, await seed(name));
}

/** A workbook with a proposal done, as a file that was saved and read again. */
async function done(book: Book, { proposal }: Pick<Consolidation, "proposal">) {
  applyBatch(book, proposal.batch);
  const bytes = await book.save();
  return { bytes, workbook: await readSnapshot(bytes, "зведений.xlsx") };
}

function consolidate(
  workbook: WorkbookSnapshot,
  books: readonly SourceBook[],
  choices: Choices = NO_CHOICES,
): Consolidation {
  return proposeConsolidate({ workbook, books, style: STYLE }, choices);
}

function reportOn(workbook: WorkbookSnapshot, sheet = SHEET) {
  const table = checked(workbook).tables.find((each) => each.sheet === sheet);
  if (table === undefined || !isMoneyTable(table)) throw new Error(`No report on ${sheet}`);
  return table;
}

/** Plan and actual of the grand total in kopiykas, with its percent as shown. */
function totalsOf(workbook: WorkbookSnapshot, sheet = SHEET) {
  const total = grandTotalOf(reportOn(workbook, sheet));
  if (total === null) throw new Error("no total");
  const sum = (column: "annualPlan" | "actual") => moneyOf(total, column)?.kopiykas;
  return [sum("annualPlan"), sum("actual"), total.percent?.raw];
}

const THREE = [298_270_000, 86_862_784, "29,12%"];

describe("three departments of 2022 in one workbook", () => {
  it.each([
    "report-2022-9m-corrected.xlsx",
    "report-2022-9m.xlsx",
    "report-2022-9m-one-sheet.xlsx",
  ])("%s: 2 982,70 planned and 868,63 financed, thousands and hryvnias together", async (name) => {
    const workbook = await seed(name);
    const book = await Book.open(readFileSync(join(SEEDS, name)), name);
    const made = consolidate(workbook, [bookOf(null, workbook)]);
    const { workbook: after } = await done(book, made);
    expect(reportOn(after).unit).toBe("thousand-UAH");
    expect(totalsOf(after)).toEqual(THREE);
    const total = grandTotalOf(reportOn(after));
    const texts = [total?.money.annualPlan?.raw, total?.money.actual?.raw];
    expect(texts.map((text) => text?.replaceAll("\u00A0", " "))).toEqual(["2 982,70", "868,63"]);
    expect(measuresOf(reportOn(after)).length).toBe(16);
  });

  it("has live formulas to the sheets, and the check finds nothing that they did not have", async () => {
    const name = "report-2022-9m-corrected.xlsx";
    const workbook = await seed(name);
    const book = await Book.open(readFileSync(join(SEEDS, name)), name);
    const { workbook: after } = await done(book, consolidate(workbook, [bookOf(null, workbook)]));
    const sheet = findSheet(after, SHEET);
    const [line] = measuresOf(reportOn(after));
    const formula =
      sheet === null || line?.money.actual === undefined
        ? null
        : cellAt(sheet, line.money.actual.cell).formula;
    expect(formula).toBe("='Депутатська діяльність'!H12");
    expect(findSheet(after, "Джерела 9 міс 2022")).toBeNull();
    const before = new Set(checked(workbook).findings.map(({ rule }) => rule));
    const own = checked(after).findings.filter((finding) => finding.sheet === SHEET);
    // Whoever signs it writes the date; until then nobody can tell whether it is in time.
    expect(own.filter(({ rule }) => !before.has(rule)).map(({ rule }) => rule)).toEqual(["DAT-05"]);
  });

  it("keeps the interval of sums that are rounded to a tenth of a thousand", async () => {
    const { joined } = consolidate(NEW, [await filed("report-2022-9m.xlsx")]);
    // Four of the five actuals of the first report are not zero: half of a tenth of a thousand each;
    // that of the third has two decimals.
    expect(totalOf(joined.sections).actual.slack).toBe(4 * 5_000 + 500);
  });

  it("is not added to the reports that it came from", async () => {
    const name = "report-2022-9m-corrected.xlsx";
    const workbook = await seed(name);
    const book = await Book.open(readFileSync(join(SEEDS, name)), name);
    const { workbook: after } = await done(book, consolidate(workbook, [bookOf(null, workbook)]));
    const again = consolidate(after, [bookOf(null, after)]);
    expect(again.joined.reports.map(({ table }) => table.sheet)).not.toContain(SHEET);
    expect(again.proposal.items).toEqual([]);
    expect(again.proposal.batch.cells).toEqual([]);
  });

  it("adds chosen sheets only", async () => {
    const workbook = await seed("report-2022-9m-corrected.xlsx");
    const report = checked(workbook);
    const sheets = ["Депутатська діяльність", "Нагородження"];
    const input = { workbook, report, profile: DEFAULT_PROFILE, sheets, looks: [] };
    const { batch } = consolidateJob([]).propose(input, NO_CHOICES, "uk");
    const values = batch.cells.map(({ after }) => after.value);
    expect(values).toContain(902.7);
    expect(values).not.toContain(2982.7);
  });
});

describe("files", () => {
  it("give values with file, sheet and cell of each, whichever comes first", async () => {
    const books = [await filed("report-2022-9m.xlsx")];
    const made = consolidate(NEW, books);
    const { workbook } = await done(Book.empty(), made);
    expect(totalsOf(workbook)).toEqual(THREE);
    const list = findSheet(workbook, "Джерела 9 міс 2022");
    const rows = Array.from({ length: 19 }, (_, row) =>
      [1, 2, 3, 4, 5, 6, 7].map((column) =>
        list === null ? "" : cellAt(list, { row, column }).text.replaceAll("\u00A0", " "),
      ),
    );
    expect(rows).toContainEqual([
      "report-2022-9m.xlsx",
      "Нагородження",
      "F13",
      "402,70",
      "G13",
      "152,29",
      "План із тексту «402,70 відповідно до рішення міської ради від 23.09.2022 № 279. Попередня сума 202,70»",
    ]);
  });

  it("with a programme come under its directions, matched by words where numbers differ", async () => {
    const report = await filed("report-2018-9m.xlsx");
    const programme = await filed("programme-2018-2020-corrected.xlsx");
    const { joined, proposal } = consolidate(NEW, [report, programme]);
    const { sections } = joined;
    expect(sections.map(({ title }) => title?.slice(0, 14))).toEqual([
      "1. Підвищення ",
      "2. Підвищення ",
      "3. Впровадженн",
      "4. Інші заходи",
    ]);
    const reported = sections
      .flatMap(({ lines }) => lines)
      .filter(({ contributions }) => contributions.length > 0);
    expect(reported.map(({ number }) => number)).toEqual([
      "1.3.",
      "2.2.",
      "2.3.",
      "2.4.",
      "2.5.",
      "2.6.",
      "2.7.",
      "2.8.",
      "2.9.",
      "2.10.",
      "2.11.",
      "2.12.",
      "2.13.",
      "2.14.",
      "2.15.",
      "3.1.",
    ]);
    // The report and its corrected copy are not added together, and the money of 16 lines is there once.
    expect(totalOf(sections).actual.kopiykas).toBe(84_046_365);
    expect(proposal.questions.map(({ saying }) => saying.code)).toEqual([
      "ask-copies",
      "ask-missing",
    ]);
  });

  it("that fit nothing are asked about, and what is answered is done", async () => {
    const report = await filed("report-2018-9m.xlsx");
    const [copies] = consolidate(NEW, [report]).proposal.questions;
    const first = copies?.options.at(-1)?.id ?? "";
    const answers = { [copies?.id ?? ""]: first };
    const { joined } = consolidate(NEW, [report], { items: {}, answers });
    expect(joined.reports.map(({ table }) => table.sheet)).toEqual(["9 міс 2018"]);
  });

  it.each([
    ["uk", "report-2018-9m.xlsx, аркуш «9 міс 2018 (виправлено)»"],
    ["en", "report-2018-9m.xlsx, sheet “9 міс 2018 (виправлено)”"],
  ] as const)("are named in the language of the pane, %s", async (language, name) => {
    const report = await filed("report-2018-9m.xlsx");
    const [copies] = consolidate(NEW, [report]).proposal.questions;
    const [taken] = copies?.options ?? [];
    expect(taken && consolidateSaying(taken.saying, language)).toBe(name);
    expect(copies && consolidateSaying(copies.saying, language)).toContain(name);
  });
});

describe("after a correction", () => {
  const name = "report-2022-9m-corrected.xlsx";

  async function firstTime() {
    const made = consolidate(NEW, [await filed(name)]);
    return done(Book.empty(), made);
  }

  /** The report with one actual another, and a line more. */
  async function corrected(): Promise<SourceBook> {
    const book = await Book.open(readFileSync(join(SEEDS, name)), name);
    const sheet = book.sheetByName("Нагородження");
    if (sheet === null) throw new Error("sheet");
    sheet.write({ top: 11, left: 6, bottom: 11, right: 6 }, [[200.5]], "addin");
    return bookOf(name, await readSnapshot(await book.save(), name));
  }

  it("is renewed in place, says what changed, and keeps notes beside and below", async () => {
    const first = await firstTime();
    const book = await Book.open(first.bytes, "зведений.xlsx");
    const sheet = book.sheetByName(SHEET);
    if (sheet === null) throw new Error("sheet");
    const bottom = findSheet(first.workbook, SHEET)?.extent?.bottom ?? 0;
    const put = (row: number, column: number, words: string) =>
      sheet.write({ top: row, left: column, bottom: row, right: column }, [[words]], "addin");
    put(20, 10, "уточнити до п’ятниці");
    put(bottom + 2, 0, "Перевірила: І. Коваль");
    const noted = await readSnapshot(await book.save(), "зведений.xlsx");
    const again = consolidate(noted, [await corrected()]);
    const [item] = again.proposal.items;
    const said =
      item === undefined ? "" : consolidateSaying(item.saying, "uk").replaceAll("\u00A0", " ");
    expect(said).toContain("профінансовано 152,29 → 200,50 тис. грн");
    expect(said).toContain("РАЗОМ за програмою: профінансовано 868,63 → 916,84 тис. грн");
    const { workbook } = await done(book, again);
    expect(totalsOf(workbook)).toEqual([298_270_000, 91_683_784, "30,74%"]);
    const after = findSheet(workbook, SHEET);
    const at = (row: number, column: number) =>
      after === null ? "" : cellAt(after, { row, column }).text;
    expect([at(20, 10), at(bottom + 2, 0)]).toEqual([
      "уточнити до п’ятниці",
      "Перевірила: І. Коваль",
    ]);
    expect(consolidate(workbook, [await corrected()]).proposal.items).toEqual([]);
  });

  it("inserts a line where it belongs, and notes stay beside theirs", async () => {
    const two = checked(await seed(name)).tables.filter(
      ({ sheet }) => sheet !== "Зв’язки з громадськістю",
    );
    const part = sourceBook(name, await seed(name), two);
    const { bytes } = await done(Book.empty(), consolidate(NEW, [part]));
    const book = await Book.open(bytes, "зведений.xlsx");
    const before = reportOn(await readSnapshot(bytes, "з.xlsx"));
    const award = measuresOf(before).at(-1)?.row ?? 0;
    const sheet = book.sheetByName(SHEET);
    sheet?.write({ top: award, left: 11, bottom: award, right: 11 }, [["про нагороди"]], "addin");
    const noted = await readSnapshot(await book.save(), "зведений.xlsx");
    const { workbook } = await done(book, consolidate(noted, [await filed(name)]));
    expect(totalsOf(workbook)).toEqual(THREE);
    const moved = measuresOf(reportOn(workbook)).at(-1)?.row ?? 0;
    const after = findSheet(workbook, SHEET);
    expect(moved).toBe(award + 10);
    expect(after === null ? "" : cellAt(after, { row: moved, column: 11 }).text).toBe(
      "про нагороди",
    );
    // Its title and total are merged where they are now.
    const merged = after?.merges.map(({ top, left }) => `${String(top)},${String(left)}`);
    expect(new Set(merged).size).toBe(merged?.length);
  });
});
