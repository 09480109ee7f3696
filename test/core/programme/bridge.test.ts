import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import { nodeCopies } from "../../../src/adapters/xlsx/node-copies";
import type { SourceBook } from "../../../src/core/consolidate/sources";
import { sourceBook } from "../../../src/core/consolidate/sources";
import { NO_CHOICES } from "../../../src/core/edits/proposal";
import { bridgePlans, planIn } from "../../../src/core/programme/bridge";
import { proposeBridge } from "../../../src/core/programme/propose-bridge";
import { readTables } from "../../../src/core/report/read-tables";
import type { CellValue, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellAt } from "../../../src/core/sheet/snapshot";
import { stateWords } from "../../../src/core/texts/bridge";
import { regionWorkbook } from "../../support/region-books";

const SEEDS = join(__dirname, "../../../seeds");

async function seed(name: string): Promise<SourceBook> {
  const workbook = await readSnapshot(readFileSync(join(SEEDS, name)), name);
  return sourceBook(name, workbook, readTables(workbook));
}

const hryvnias = (kopiykas: number): number => kopiykas / 100;

/** The lines of the report on 2018 whose plan the edition of 18.12.2019 has otherwise, in thousands. */
const DIFFERING = [
  ["1.3", 180, 150],
  ["2.2", 50, 20],
  ["2.4", 80, 122.04],
  ["2.5", 80, 110],
  ["2.6", 300, 267.96],
  ["2.8", 40, 70],
  ["2.9", 80, 100],
  ["2.10", 30, 50],
  ["2.11", 100, 150],
  ["3.1", 50, 0],
];

describe("the report on nine months of 2018 and the edition № 1685 of 18.12.2019", () => {
  async function bridge() {
    const names = ["report-2018-9m.xlsx", "programme-2018-2020.xlsx", "notes.xlsx"];
    const found = bridgePlans(await Promise.all(names.map(seed)), NO_CHOICES, "");
    if (found === null) throw new Error("no bridge");
    return found;
  }

  it("stand in the order of time, the edition after the period", async () => {
    const { states, period } = await bridge();
    expect(states.map((state) => stateWords(state, period, "uk"))).toEqual([
      "за звітом за 9 місяців 2018 року",
      "редакція від 18.12.2019 № 1685 (пізніша за період)",
    ]);
  });

  it("differ in ten lines and by 50 000,00 together", async () => {
    const { steps } = await bridge();
    const [step, ...others] = steps;
    expect(others).toEqual([]);
    expect(
      [step?.compared, step?.before, step?.after].map((each, at) =>
        at === 0 ? each : hryvnias(each ?? 0),
      ),
    ).toEqual([16, 1_640_000, 1_690_000]);
    expect([step?.more, step?.less].map((each) => hryvnias(each ?? 0))).toEqual([192_040, 142_040]);
    const changed = step?.changed.map((line) => [
      line.number,
      ...[0, 1].map((state) => hryvnias(planIn(line, state) ?? 0) / 1000),
    ]);
    expect(changed).toEqual(DIFFERING);
  });

  it("bind the note's 1 690 000,00 to the edition, not to the report", async () => {
    const { bound } = await bridge();
    expect(bound.map(({ kopiykas, state }) => [hryvnias(kopiykas), state])).toEqual([
      [1_690_000, 1],
    ]);
  });
});

/** An edition of a made-up programme: plans of 2023 by measure. */
function edition(
  name: string,
  decided: string,
  plans: readonly (readonly [string, string, number])[],
) {
  const rows: CellValue[][] = [
    ["Додаток до рішення міської ради"],
    [decided],
    ["Програма «Затишне місто» на 2023-2024 роки"],
    [
      "№ з/п",
      "Завдання",
      "Зміст заходів",
      "Термін виконання",
      "Виконавці",
      "2023 рік, грн",
      "2024 рік, грн",
      "Всього, грн",
    ],
    ...plans.map(([number, measure, plan]) => [
      number,
      "Благоустрій",
      measure,
      "2023-2024",
      "Управління",
      plan,
      0,
      plan,
    ]),
  ];
  const file = { name, sheet: "Додаток", rows: rows as (string | number | null)[][] };
  const workbook = regionWorkbook(file);
  return { workbook, book: sourceBook(name, workbook, readTables(workbook)) };
}

const FIRST = edition("перша.xlsx", "20.12.2022 № 10", [
  ["1.1.", "Ремонт тротуарів у центрі міста", 1000.1],
  ["1.2.", "Озеленення міських парків і скверів", 2000.2],
  ["1.3.", "Встановлення вуличних лавок", 300],
]);
const SECOND = edition("друга.xlsx", "15.06.2023 № 20", [
  // Numbers are shifted: measures are known by their words.
  ["1.1.", "Озеленення міських парків і скверів", 2500.2],
  ["1.2.", "Ремонт тротуарів у центрі міста", 500.1],
  ["1.3.", "Закупівля контейнерів для сміття", 700],
]);
const REPORT = (() => {
  const rows: CellValue[][] = [
    ["Звіт"],
    ["програми «Затишне місто» на 2023-2024 роки"],
    ["за 9 місяців 2023 року"],
    [
      "№ з/п",
      "Завдання",
      "Зміст заходів",
      "Термін виконання",
      "Виконавці",
      "Річний обсяг фінансування, грн",
      "Фактично профінансовано, грн",
      "Відсоток виконання, %",
    ],
    [1, "Благоустрій", "Ремонт тротуарів у центрі міста", "2023", "Управління", 500.1, 100, null],
    [
      2,
      "Благоустрій",
      "Озеленення міських парків і скверів",
      "2023",
      "Управління",
      2000.2,
      100,
      null,
    ],
  ];
  const workbook = regionWorkbook({
    name: "звіт.xlsx",
    sheet: "Звіт",
    rows: rows as (string | number | null)[][],
  });
  return sourceBook("звіт.xlsx", workbook, readTables(workbook));
})();

describe("editions one after another", () => {
  const books = [REPORT, SECOND.book, FIRST.book];

  it("lead from one to the next by measure and decision, whatever the order of files", () => {
    const [one, two] = [books, books.toReversed()].map((each) => bridgePlans(each, NO_CHOICES, ""));
    expect(one?.steps).toEqual(two?.steps);
    expect(
      one?.states.map(({ decision, isInForce }) => [decision?.number ?? null, isInForce]),
    ).toEqual([
      ["10", false],
      ["20", true],
      [null, false],
    ]);
    const [first, second] = one?.steps ?? [];
    expect([first?.before, first?.after, first?.more, first?.less]).toEqual([
      300_030, 300_030, 50_000, 50_000,
    ]);
    expect(first?.added.map(({ row }) => row.texts.measure?.text)).toEqual([
      "Закупівля контейнерів для сміття",
    ]);
    expect(first?.dropped.map(({ row }) => row.texts.measure?.text)).toEqual([
      "Встановлення вуличних лавок",
    ]);
    // The report kept one plan of the edition that is no longer in force.
    expect(second?.changed.map((line) => [planIn(line, 1), planIn(line, 2)])).toEqual([
      [250_020, 200_020],
    ]);
  });

  it("come with a total over the same measures, however many others there are", async () => {
    const names = ["report-2018-9m.xlsx", "programme-2018-2020.xlsx"];
    const seeds = await Promise.all(names.map(seed));
    const { batch } = proposeBridge({ name: "", sheets: [] }, seeds, NO_CHOICES).proposal;
    const total = batch.cells.find(({ after }) => after.value === "Разом за заходами, що є всюди");
    const sums = batch.cells
      .filter(({ cell }) => cell.row === total?.cell.row)
      .map(({ after }) => after.value);
    expect(sums).toEqual(["Разом за заходами, що є всюди", 1640, 50, 1690]);
  });

  it("come as a sheet with live changes that is renewed in place", async () => {
    const empty: WorkbookSnapshot = { name: "", sheets: [] };
    const made = await nodeCopies.create(proposeBridge(empty, books, NO_CHOICES).proposal.batch);
    if (!made.ok) throw new Error(made.failure.code);
    const workbook = await readSnapshot(made.value.bytes, "порівняння.xlsx");
    const [sheet] = workbook.sheets;
    const shown = (row: number): readonly string[] =>
      [1, 2, 3, 4, 5, 6, 7].map((column) =>
        sheet === undefined ? "" : cellAt(sheet, { row, column }).text.replaceAll("\u00A0", " "),
      );
    expect(sheet?.name).toBe("План за редакціями 2023");
    expect([4, 5, 6, 7, 8].map(shown)).toEqual([
      [
        "Озеленення міських парків і скверів",
        "2 000,20",
        "+500,00",
        "2 500,20",
        "-500,00",
        "2 000,20",
        "без змін",
      ],
      [
        "Ремонт тротуарів у центрі міста",
        "1 000,10",
        "-500,00",
        "500,10",
        "0,00",
        "500,10",
        "зменшено",
      ],
      ["Разом за заходами, що є всюди", "3 000,30", "0,00", "3 000,30", "-500,00", "2 500,30", ""],
      ["Закупівля контейнерів для сміття", "", "", "700,00", "", "", ""],
      ["Встановлення вуличних лавок", "300,00", "", "", "", "", "лише в першому"],
    ]);
    const again = proposeBridge(workbook, books, NO_CHOICES);
    expect(again.proposal.items).toEqual([]);
  });
});

it("is nothing without a second state", () => {
  expect(bridgePlans([FIRST.book], NO_CHOICES, "")).toBeNull();
  expect(bridgePlans([REPORT], NO_CHOICES, "")).toBeNull();
});
