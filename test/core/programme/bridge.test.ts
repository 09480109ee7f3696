import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import { nodeCopies } from "../../../src/adapters/xlsx/node-copies";
import type { SourceBook } from "../../../src/core/consolidate/sources";
import { sourceBook } from "../../../src/core/consolidate/sources";
import { decisionAnswer, decisionQuestion } from "../../../src/core/consolidate/stated-editions";
import { NO_CHOICES } from "../../../src/core/edits/proposal";
import { bridgePlans } from "../../../src/core/programme/bridge";
import { planIn } from "../../../src/core/programme/bridge-lines";
import { proposeBridge } from "../../../src/core/programme/propose-bridge";
import { readTables } from "../../../src/core/report/read-tables";
import type { CellValue, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellAt } from "../../../src/core/sheet/snapshot";
import { boundWords, stateWords } from "../../../src/core/texts/bridge";
import { regionWorkbook } from "../../support/region-books";

const SEEDS = join(__dirname, "../../../seeds");

async function seed(name: string): Promise<SourceBook> {
  const workbook = await readSnapshot(readFileSync(join(SEEDS, name)), name);
  return sourceBook(name, workbook, readTables(workbook));
}

const plainly = (text: string): string => text.replaceAll("\u00A0", " ");
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

  it("bind the note's plan to the edition, and its actual by the percent beside it, in hryvnias", async () => {
    const found = await bridge();
    expect(found.bound.map(({ kopiykas, is }) => [hryvnias(kopiykas), is])).toEqual([
      [1_690_000, { kind: "plan", state: 1, kopiykas: 169_000_000, unit: "UAH", percent: null }],
      [
        1_203_061_560,
        {
          kind: "share",
          state: 1,
          kopiykas: 120_306_156,
          unit: "UAH",
          percent: { digits: 712n, scale: 1 },
        },
      ],
    ]);
    expect(found.bound.map((figure) => plainly(boundWords(figure, found, "uk")))).toEqual([
      "1 690 000,00 грн – план, редакція від 18.12.2019 № 1685 (пізніша за період)",
      "1 203 061,56 тис. грн – профінансовано з плану, редакція від 18.12.2019 № 1685 (пізніша за період): 71,2 % – за часткою в самій записці; так лише як 1 203 061,56 грн: одиницю в записці названо неправильно",
    ]);
  });
});

describe("figures of a note", () => {
  /** The report on nine months of 2018 has 840 463,65 financed; its plan in thousands is 1 640. */
  async function boundIn(...sentences: readonly string[]) {
    const files = ["report-2018-9m.xlsx", "programme-2018-2020.xlsx"];
    const rows = [["Пояснювальна записка"], ...sentences.map((sentence) => [sentence])];
    const note = { name: "записка.xlsx", sheet: "Записка", rows };
    const workbook = regionWorkbook(note);
    const books = [
      ...(await Promise.all(files.map(seed))),
      sourceBook(note.name, workbook, readTables(workbook)),
    ];
    const found = bridgePlans(books, NO_CHOICES, "");
    return found?.bound.map(({ is }) =>
      is === null ? null : [is.kind, is.state, hryvnias(is.kopiykas), is.unit],
    );
  }

  it.each([
    [
      "what the report has financed",
      ["Заплановано 1 640 000,00 грн.", "Профінансовано 840 463,65 грн."],
      [
        ["plan", 0, 1_640_000, "UAH"],
        ["actual", 0, 840_463.65, "UAH"],
      ],
    ],
    [
      "the same with a unit that it cannot be in",
      ["Заплановано 1 640,00 тис. грн.", "Профінансовано 840 463,65 тис. грн."],
      [
        ["plan", 0, 1_640_000, "thousand-UAH"],
        ["actual", 0, 840_463.65, "UAH"],
      ],
    ],
    [
      "an actual that is no sum at hand: cannot tell",
      ["Заплановано 1 640 000,00 грн.", "Профінансовано 900 000,00 грн."],
      [["plan", 0, 1_640_000, "UAH"], null],
    ],
    [
      "a percent that does not fit it: cannot tell",
      ["Передбачено 1 690 000,00 грн.", "Профінансовано 900 000,00 грн, тобто на 71,2%."],
      [["plan", 1, 1_690_000, "UAH"], null],
    ],
    [
      "an actual without a plan that is known: not taken for anything",
      ["Профінансовано 5,00 грн."],
      [],
    ],
  ])("%s", async (_name, sentences, expected) => {
    expect(await boundIn(...sentences)).toEqual(expected);
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

it("a measure that two editions have, and the one in force has not, is one line", () => {
  const measure = "Закупівля контейнерів для сміття";
  const later = (name: string, decided: string, plan: number) =>
    edition(name, decided, [["1.1.", measure, plan]]).book;
  const books = [
    FIRST.book,
    later("третя.xlsx", "15.11.2023 № 30", 700),
    later("четверта.xlsx", "15.12.2023 № 40", 900),
    REPORT,
  ];
  const found = bridgePlans(books, NO_CHOICES, "");
  const lines = found?.lines.filter(({ row }) => row.texts.measure?.text === measure) ?? [];
  expect(lines.map((line) => found?.states.map((_, at) => planIn(line, at)))).toEqual([
    [null, null, 70_000, 90_000],
  ]);
});

it("an edition is dated by what a person says of it", () => {
  const [first] = FIRST.book.programmes;
  if (first === undefined) throw new Error("no edition");
  const said = decisionAnswer({ date: "2023-08-01", number: "25" });
  const answers = { [decisionQuestion(first)]: said };
  const found = bridgePlans([FIRST.book, SECOND.book, REPORT], { items: {}, answers }, "");
  expect(found?.states.map(({ decision }) => decision?.number ?? null)).toEqual(["20", "25", null]);
});

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
