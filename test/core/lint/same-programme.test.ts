import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import type { ProgrammeFacts } from "../../../src/core/lint/same-programme";
import {
  areOfOneProgramme,
  groupByProgramme,
  programmeFactsOf,
} from "../../../src/core/lint/same-programme";
import { readTables } from "../../../src/core/report/read-tables";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf, workbookOf } from "../../support/markdown-sheet";

function reportOf(...title: readonly string[]): string {
  const lines = title.map((text, at) => `| ${at + 1} | ${text} | | | |`);
  const [header, first] = [title.length + 1, title.length + 2];
  return `
|   | A | B | C | D |
|---|---|---|---|---|
${lines.join("\n")}
| ${header} | № з/п | Зміст заходів | Річний обсяг фінансування, грн | Фактично профінансовано, грн |
| ${first} | 1 | Ремонт | 100,00 | 50,00 |
`;
}

const PASSPORT = `
|   | A | B | C |
|---|---|---|---|
| 1 | 1. | Назва програми | Міська цільова програма «Безпечне місто» на 2021-2025 роки |
| 2 | 2. | Ініціатор розроблення програми | Міська рада |
| 3 | 3. | Відповідальний виконавець програми | Управління |
| 4 | 4. | Термін реалізації програми | 2021-2025 роки |
| 5 | 5. | Мета програми | Спокій |
| 6 | 6. | Загальний обсяг фінансових ресурсів | 100,0 тис. грн |
`;

function factsOf(workbook: WorkbookSnapshot): ProgrammeFacts | null {
  const { programmes } = DEFAULT_PROFILE.dictionary;
  return programmeFactsOf(workbook, readTables(workbook), programmes);
}

describe("of which programme a workbook is", () => {
  test.each<[string, readonly string[], ProgrammeFacts | null]>([
    [
      "the term stands in the title",
      ["Звіт про виконання програми «Безпечне місто» на 2021-2025 роки", "за 2023 рік"],
      { name: "безпечнемісто", from: 2021, to: 2025, decisions: [] },
    ],
    [
      "no term: the reported year",
      ["Звіт про виконання програми «Безпечне місто» за 2023 рік"],
      { name: "безпечнемісто", from: 2023, to: 2023, decisions: [] },
    ],
    [
      "decisions cited in full; one without a number is not",
      [
        "Звіт про виконання програми «Безпечне місто» за 2023 рік",
        "Рішення міської ради, яким затверджено Програму: 24.12.2020 № 31, 02.09.2022",
      ],
      { name: "безпечнемісто", from: 2023, to: 2023, decisions: ["2020-12-24 31"] },
    ],
    [
      "a spelling that the profile knows as wrong",
      ["Звіт про виконання програми «Ефективна влада. Конкуренентне місто» за 2022 рік"],
      { name: "ефективнавладаконкурентнемісто", from: 2022, to: 2022, decisions: [] },
    ],
    ["no name", ["Звіт про виконання програми за 2023 рік"], null],
    ["no year", ["Звіт про виконання програми «Безпечне місто»"], null],
  ])("%s", (_case, title, facts) => {
    expect(factsOf(sheetOf(reportOf(...title)))).toEqual(facts);
  });

  test("Latin letters and a broken word in the name are the document's faults, not another programme", () => {
    const title = "Звіт про виконання програми «Ефективна влада. Конку rentне місто» за 2022 рік";
    expect(factsOf(sheetOf(reportOf(title)))?.name).toBe("ефективнавладаконкурентнемісто");
  });

  test("the passport names it for sheets that do not", () => {
    const workbook = workbookOf({ Паспорт: PASSPORT, Звіт: reportOf("Звіт", "за 2023 рік") });
    expect(factsOf(workbook)).toMatchObject({ name: "безпечнемісто", from: 2021, to: 2025 });
  });

  test("a note without tables is known by its title", () => {
    const note = `
|   | A |
|---|---|
| 1 | Пояснювальна записка |
| 2 | про виконання у 2018 році міської цільової програми |
| 3 | «Безпечне місто» на 2018-2020 роки |
| 4 | На заходи передбачено 1 690 000,00 грн. |
`;
    const expected = { name: "безпечнемісто", from: 2018, to: 2020 };
    expect(factsOf(sheetOf(note))).toMatchObject(expected);
  });

  test("nothing is known of a workbook of two programmes", () => {
    const sheets = {
      Перша: reportOf("Звіт про виконання програми «Безпечне місто» за 2023 рік"),
      Друга: reportOf("Звіт про виконання програми «Питна вода» за 2023 рік"),
    };
    expect(factsOf(workbookOf(sheets))).toBeNull();
  });

  test("nor of one whose terms do not meet: the programme goes on under its old name", () => {
    const sheets = {
      Перша: reportOf("Звіт про виконання програми «Безпечне місто» на 2018-2020 роки"),
      Друга: reportOf("Звіт про виконання програми «Безпечне місто» на 2021-2025 роки"),
    };
    expect(factsOf(workbookOf(sheets))).toBeNull();
  });
});

const BASE: ProgrammeFacts = {
  name: "розвитокміста",
  from: 2021,
  to: 2025,
  decisions: ["2020-12-24 31"],
};

describe("workbooks of one programme", () => {
  test.each<[string, Partial<ProgrammeFacts>, boolean]>([
    ["the same name, a year of the term", { from: 2022, to: 2022, decisions: [] }, true],
    ["the same name, an earlier term", { from: 2018, to: 2020 }, false],
    ["a letter off, and one decision", { name: "розвитокмісто" }, true],
    ["a letter off, and no decision in common", { name: "розвитокмісто", decisions: [] }, false],
    ["another name approved by the same decision", { name: "питнавода" }, false],
  ])("%s", (_case, changes, same) => {
    expect(areOfOneProgramme(BASE, { ...BASE, ...changes })).toBe(same);
    expect(areOfOneProgramme({ ...BASE, ...changes }, BASE)).toBe(same);
  });

  test("numbers in a name are never a slip of the pen", () => {
    const first = { ...BASE, name: "розвитокміста1" };
    expect(areOfOneProgramme(first, { ...BASE, name: "розвитокміста2" })).toBe(false);
  });

  test("are grouped in their order; who is alone or unknown is in no group", () => {
    const other = { ...BASE, name: "питнавода" };
    const year = { ...BASE, from: 2023, to: 2023 };
    const alone = { ...BASE, name: "безпечнемісто" };
    expect(groupByProgramme([year, other, null, alone, BASE, other, null])).toEqual([
      [0, 4],
      [1, 5],
    ]);
  });

  test("who fits two programmes is joined with neither", () => {
    const earlier = { ...BASE, from: 2018, to: 2020 };
    const between = { ...BASE, from: 2020, to: 2021 };
    expect(groupByProgramme([BASE, BASE, earlier, earlier, between])).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
});
