import { readTitle, unitOfTitle } from "../../../src/core/report/title";

const lines = (...texts: readonly string[]) =>
  texts.map((text, row) => ({ cell: { row, column: 0 }, text }));

describe("the programme in a title", () => {
  test.each([
    [
      ["Звіт про виконання міської цільової програми «Ефективна влада. Конкурентне місто»"],
      "Ефективна влада. Конкурентне місто",
    ],
    [["Звіт про виконання міської цільової програми", "«Питна вода»", "за 2024 рік"], "Питна вода"],
    [
      ["Завдання програми та заходи Програми інформатизації громади на 2022-2024 роки"],
      "інформатизації громади",
    ],
    [["Штатний розпис управління"], null],
  ] as const)("%j is %s", (texts, name) => {
    expect(readTitle(lines(...texts)).programme?.name ?? null).toBe(name);
  });

  test("stands in the cell where its name begins", () => {
    const { programme } = readTitle(lines("Звіт", "про програму", "«Питна вода»"));
    expect(programme).toMatchObject({ name: "Питна вода", cell: { row: 2, column: 0 } });
  });
});

describe("the decisions that a title cites", () => {
  test.each([
    [
      "Дата і номер рішення міської ради, яким затверджено Програму: 24.12.2020 №31 та зміни від 02.09.2022 №558.",
      ["31 2020-12-24", "558 2022-09-02"],
    ],
    [
      "затверджено Програму: №31 від 24.12.2020, внесення змін - №279 від 23.09.2021; №381 від 24.12.2021; 02.09.2022",
      ["31 2020-12-24", "279 2021-09-23", "381 2021-12-24", "null 2022-09-02"],
    ],
    ["рішення міської ради від 18 грудня 2017 року № 879", ["879 2017-12-18"]],
    ["затверджена рішенням від 16.12.2021 № 753-VIII", ["753-VIII 2021-12-16"]],
    ["рішення від 22.12.2022 № 3204-31-VIII", ["3204-31-VIII 2022-12-22"]],
    ["Роботи виконано 24.12.2020", []],
  ] as const)("%j", (text, expected) => {
    const { decisions } = readTitle(lines(text));
    expect(decisions.map(({ number, date }) => `${String(number)} ${String(date)}`)).toEqual(
      expected,
    );
  });
});

describe("the rest of a title", () => {
  test("the programme's own term comes before other years", () => {
    const { term } = readTitle(
      lines("Програма громади на 2021-2025 роки", "Термін реалізації Програми: 2022–2024 роки"),
    );
    expect(term).toMatchObject({ from: 2022, to: 2024, cell: { row: 1, column: 0 } });
  });

  test("the executor is what follows the words for one", () => {
    const { executor } = readTitle(lines("Відповідальний виконавець Програми: управління освіти"));
    expect(executor?.text).toBe("управління освіти");
  });

  test("two periods are both kept, the first first", () => {
    const { periods } = readTitle(lines("за 9 місяців 2022 року", "За 2022 рік"));
    expect(periods.map(({ period }) => period)).toEqual(["2022-9m", "2022"]);
  });

  test.each([
    ["(тис. грн)", "thousand-UAH"],
    ["тыс. грн.", "thousand-UAH"],
    ["Одиниця виміру: грн", "UAH"],
    ["Ресурсне забезпечення Програми на 2018-2022 роки, тис. грн.", "thousand-UAH"],
    ["У звітному періоді використано 100 грн на папір", null],
    ["Звіт за 2022 рік", null],
  ] as const)("«%s» declares %s", (text, unit) => {
    expect(unitOfTitle(lines(text))).toBe(unit);
  });
});
