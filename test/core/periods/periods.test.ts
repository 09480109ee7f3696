import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeCopies } from "../../../src/adapters/xlsx/node-copies";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import { judgeWorkbook } from "../../../src/app/judge";
import type { SourceBook } from "../../../src/core/consolidate/sources";
import { sourceBook } from "../../../src/core/consolidate/sources";
import { NO_CHOICES } from "../../../src/core/edits/proposal";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { periodsInARow } from "../../../src/core/periods/periods";
import { proposePeriods } from "../../../src/core/periods/propose-periods";
import { NO_CORRECTIONS } from "../../../src/core/report/corrections";
import { toText } from "../../../src/core/report/decimal";
import { announcementsIn } from "../../../src/core/report/promises";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellAt } from "../../../src/core/sheet/snapshot";
import { lineWords } from "../../../src/core/texts/periods";
import { Book } from "../../../src/workbench/host/book";
import { region } from "../../support/region";
import { regionBook, regionWorkbook } from "../../support/region-books";

const SEEDS = join(__dirname, "../../../seeds");

function bookOf(file: string, workbook: WorkbookSnapshot): SourceBook {
  const judged = judgeWorkbook(workbook, { profile: DEFAULT_PROFILE, corrections: NO_CORRECTIONS });
  if (!judged.ok) throw new Error(judged.failure.code);
  return sourceBook(file, workbook, judged.value.tables, judged.value.findings);
}

/** The department's nine months of 2022, and its year made of them: one measure went on, one did not. */
async function departments(): Promise<readonly SourceBook[]> {
  const name = "report-2022-9m-corrected.xlsx";
  const bytes = readFileSync(join(SEEDS, name));
  const book = await Book.open(bytes, name);
  for (const sheet of book.sheets) {
    for (let row = 0; row < 10; row++) {
      const { value } = sheet.cell(row, 0);
      if (typeof value !== "string" || !value.startsWith("за 9 місяців")) continue;
      sheet.write({ top: row, left: 0, bottom: row, right: 0 }, [["за 2022 рік"]], "addin");
    }
  }
  const sheet = book.sheetByName("Зв’язки з громадськістю");
  // № 6 is financed at last, № 8 is less than it was.
  sheet?.write({ top: 16, left: 6, bottom: 16, right: 6 }, [[150]], "addin");
  sheet?.write({ top: 18, left: 6, bottom: 18, right: 6 }, [[200]], "addin");
  const year = await readSnapshot(await book.save(), "рік.xlsx");
  return [bookOf("9 місяців.xlsx", await readSnapshot(bytes, name)), bookOf("рік.xlsx", year)];
}

const plainly = (text: string): string => text.replaceAll("\u00A0", " ");

describe("nine months and the year of 2022", () => {
  it("have sums, percent and pace of each period", async () => {
    const found = periodsInARow(await departments(), NO_CHOICES, "");
    expect(
      found?.states.map(({ period, plan, actual, percent }) => [
        period,
        plan,
        actual,
        percent === null ? null : toText(percent),
      ]),
    ).toEqual([
      ["2022-9m", 298_270_000, 86_862_784, "29.12"],
      ["2022", 298_270_000, 100_982_384, "33.86"],
    ]);
    expect(found?.lines.length).toBe(16);
    expect(found?.gone).toEqual([]);
  });

  it("tell what fell, and of each promise whether its time came and money went on", async () => {
    const found = periodsInARow(await departments(), NO_CHOICES, "");
    const said = found?.lines.flatMap((line) =>
      lineWords(line, "uk").map((words) =>
        plainly(`${String(line.now.row.number?.[0])}: ${words}`),
      ),
    );
    expect(said?.filter((words) => words.includes("менше, ніж"))).toEqual([
      "8: Профінансовано на 8 804,00 грн менше, ніж у попередньому звіті, хоча суми наростають від початку року",
    ]);
    const promised = found?.lines.flatMap(({ now, promised: all }) =>
      all.map(({ month, state }) => [now.row.number?.[0], month, state]),
    );
    expect(promised).toEqual([
      [2, 10, "open"],
      [6, 10, "moved"],
    ]);
  });
});

it.each([
  ["оголосити її мають у жовтні.", 9, [10]],
  ["Роботи завершено у вересні.", 9, []],
  ["Закупівлю проведуть у IV кварталі 2022 року.", 9, [10]],
  ["Кошти використають до кінця року. Інше зроблено.", 6, [12]],
  ["У травні почали, у листопаді завершать.", 6, [11]],
])("reads «%s» after %i months", (text, months, expected) => {
  expect(announcementsIn(text, months).map(({ month }) => month)).toEqual(expected);
});

/** A report on three measures of a made-up programme: its actuals, and what it says of them. */
function quarterly(
  file: string,
  period: string,
  actuals: readonly (number | null)[],
  words: readonly string[] = [],
): SourceBook {
  const measures = ["Ремонт тротуарів у центрі", "Озеленення парків і скверів", "Вуличні лавки"];
  return bookOf(
    file,
    regionWorkbook({
      name: file,
      sheet: "Звіт",
      rows: [
        ["Звіт"],
        ["програми «Затишне місто» на 2022-2024 роки"],
        [period],
        [
          "№ з/п",
          "Завдання",
          "Зміст заходів",
          "Термін виконання",
          "Виконавці",
          "Річний обсяг фінансування, грн",
          "Фактично профінансовано, грн",
          "Відсоток виконання, %",
          "Інформація про виконання",
        ],
        ...measures.map((measure, at) => [
          at + 1,
          "Благоустрій",
          measure,
          "2022-2024",
          "Управління",
          1000,
          actuals[at] ?? null,
          null,
          words[at] ?? "Виконується",
        ]),
      ],
    }),
  );
}

describe("the same period of last year", () => {
  const books = [
    quarterly("9m-2022.xlsx", "за 9 місяців 2022 року", [400, 500, 600]),
    quarterly("h1-2022.xlsx", "за I півріччя 2022 року", [1, 2, 3]),
    quarterly("h1-2023.xlsx", "за I півріччя 2023 року", [100, 700, null]),
    quarterly(
      "9m-2023.xlsx",
      "за 9 місяців 2023 року",
      [450, 650, null],
      ["Роботи завершать у жовтні."],
    ),
  ];

  it("stands beside the latest, measure by measure; other periods of last year do not", () => {
    const found = periodsInARow(books, NO_CHOICES, "");
    expect(found?.states.map(({ period }) => period)).toEqual(["2023-h1", "2023-9m"]);
    expect([found?.lastYear?.period, found?.lastYear?.actual]).toEqual(["2022-9m", 150_000]);
    expect(found?.lines.map(({ lastYear }) => lastYear?.actual?.kopiykas ?? null)).toEqual([
      40_000, 50_000, 60_000,
    ]);
  });

  it("follows the period that is asked for, and is not there where last year has none", () => {
    const at = (period: string) =>
      periodsInARow(books, { items: {}, answers: { "consolidate:period": period } }, "");
    expect(at("2023-h1")?.lastYear?.actual).toBe(600);
    expect(at("2022-9m")?.lastYear).toBeNull();
  });

  it("is on the sheet: of the sums and of each measure", () => {
    const { proposal } = proposePeriods({ name: "", sheets: [] }, books, NO_CHOICES);
    const lastYear = proposal.batch.cells
      .filter(({ cell, after }) => cell.column === 7 && typeof after.value === "number")
      .map(({ after }) => after.value);
    expect(lastYear).toEqual([1500, 400, 500, 600]);
  });

  it("comes with what the latest report promises for later", () => {
    const found = periodsInARow(books, NO_CHOICES, "");
    expect(found?.lines.map(({ promised }) => promised)).toEqual([
      [
        {
          period: "2023-9m",
          sentence: "Роботи завершать у жовтні",
          month: 10,
          state: "ahead",
        },
      ],
      [],
      [],
    ]);
  });

  it("asks which of two copies counts, and once", () => {
    const copy = quarterly("9m-2022-виправлено.xlsx", "за 9 місяців 2022 року", [410, 500, 600]);
    const found = periodsInARow([...books, copy], NO_CHOICES, "");
    expect(found?.lastYear?.actual).toBe(151_000);
    expect(found?.questions).toHaveLength(1);
  });
});

it("a report that states no period belongs to the period asked for alone", () => {
  const silent = quarterly("без-періоду.xlsx", "", [5, 5, 5]);
  const books = [
    quarterly("h1.xlsx", "за I півріччя 2023 року", [100, 100, 100]),
    quarterly("9m.xlsx", "за 9 місяців 2023 року", [200, 200, 200]),
    silent,
  ];
  const asked = periodsInARow(books, NO_CHOICES, "")?.questions ?? [];
  expect(asked.map(({ id }) => id.split(":")[1])).toEqual(["no-period"]);
  const [question] = asked;
  if (question === undefined) throw new Error("nothing is asked");
  const answers = { [question.id]: "take" };
  const found = periodsInARow(books, { items: {}, answers }, "");
  expect(found?.states[0]?.reports).toHaveLength(1);
});

describe("a made-up region", () => {
  const { quarters } = region(7);
  const books = quarters.flatMap(({ files }) => files.slice(0, 14)).map(regionBook);
  const found = periodsInARow(books, NO_CHOICES, "");

  it("has four periods that rise, and every sum that fell is told", () => {
    expect(found?.states.map(({ period }) => period)).toEqual([
      "2023-q1",
      "2023-h1",
      "2023-9m",
      "2023",
    ]);
    for (const line of found?.lines ?? []) {
      const [now, before] = [line.now.actual?.kopiykas, line.before?.actual?.kopiykas];
      if (now == null || before == null) continue;
      expect(line.fallen > 0).toBe(now < Math.max(before, now + line.fallen));
      expect(line.fallen).toBeGreaterThanOrEqual(Math.max(0, before - now));
    }
  });

  it("comes to the same whatever the order of files", () => {
    const other = periodsInARow(books.toReversed(), NO_CHOICES, "");
    expect(other?.states).toEqual(found?.states);
    expect(other?.lines).toEqual(found?.lines);
  });
});

it("finds remarks that are still open", () => {
  const report = (period: string, percents: readonly (string | null)[]) =>
    regionWorkbook({
      name: `${period}.xlsx`,
      sheet: "Звіт",
      rows: [
        ["Звіт"],
        ["програми «Затишне місто» на 2023-2024 роки"],
        [`за ${period} 2023 року`],
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
        [
          1,
          "Благоустрій",
          "Ремонт тротуарів у центрі міста",
          "2023",
          "Управління",
          1000,
          700,
          percents[0] ?? null,
        ],
        [
          2,
          "Благоустрій",
          "Озеленення парків і скверів",
          "2023",
          "Управління",
          1000,
          600,
          percents[1] ?? null,
        ],
        [3, "Благоустрій", "Встановлення вуличних лавок", "2023", "Управління", 1000, 500, "50%"],
        [4, "Благоустрій", "Фарбування огорож і воріт", "2023", "Управління", 1000, 900, "90%"],
        [5, "Благоустрій", "Прибирання берегів річки", "2023", "Управління", 1000, 800, "80%"],
      ],
    });
  const books = [
    bookOf("h1.xlsx", report("I півріччя", ["33%", "22%"])),
    bookOf("9m.xlsx", report("9 місяців", ["33%", "60%"])),
  ];
  const lines = periodsInARow(books, NO_CHOICES, "")?.lines ?? [];
  const percents = lines.map(({ open }) => open.filter((rule) => rule.startsWith("PCT")));
  expect(percents).toEqual([["PCT-01"], [], [], [], []]);
  // Percents typed as text stay text in both.
  expect(lines.every(({ open }) => open.includes("TYP-01"))).toBe(true);
});

it("writes a sheet with a chart, and renews it in place", async () => {
  const books = await departments();
  const empty: WorkbookSnapshot = { name: "", sheets: [] };
  const { proposal } = proposePeriods(empty, books, NO_CHOICES);
  const [chart] = proposal.batch.charts;
  expect(chart?.after?.series.map(({ values }) => values)).toEqual([
    { top: 4, left: 4, bottom: 5, right: 4 },
    { top: 4, left: 5, bottom: 5, right: 5 },
  ]);
  const made = await nodeCopies.create(proposal.batch);
  if (!made.ok) throw new Error(made.failure.code);
  const workbook = await readSnapshot(made.value.bytes, "хід.xlsx");
  const [sheet] = workbook.sheets;
  const shown = (row: number): readonly string[] =>
    [1, 2, 3, 4, 5, 6].map((column) =>
      sheet === undefined ? "" : plainly(cellAt(sheet, { row, column }).text),
    );
  expect([4, 5].map(shown)).toEqual([
    ["9 місяців 2022 року", "2 982,70", "868,63", "29,1%", "75,0%", ""],
    ["2022 рік", "2 982,70", "1 009,82", "33,9%", "100,0%", "+141,20"],
  ]);
  expect(proposePeriods(workbook, books, NO_CHOICES).proposal.items).toEqual([]);
});
