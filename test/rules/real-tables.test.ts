import { describe as words } from "../../src/app/describe";
import type { Finding } from "../../src/core/lint/finding";
import { isMoneyTable } from "../../src/core/report/model";
import { DEFAULT_PROFILE } from "../../src/core/lint/profile";
import { check } from "../../src/core/lint/run";
import { formatCell } from "../../src/core/sheet/address";
import { RULES } from "../../src/rules/registry";
import { sheetOf } from "../support/markdown-sheet";

// Figures as three departments stated them for nine months of 2022; labels are shortened.

const TEN = `
|   | A | B | C | D | E | F | G | H | I | J |
|---|---|---|---|---|---|---|---|---|---|---|`;
const TEN_THOUSAND = `| 8 | № з/п | Пріоритетні завдання | Зміст заходів | Термін виконання | Виконавці | Орієнтовний обсяг фінансування відповідно до програми, тис.грн. | Річний обсяг фінансування, тис.грн. | Фактично профінансовано у звітному періоді, тис.грн. | Відсоток виконання заходу, % | Інформація про виконання, або причини невиконання заходу |
| 9 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 |`;

const DEPUTIES = `${TEN}
| 2 | Звіт про результат виконання Міської цільової програми «Ефективна влада. Конкурентне місто» за 9 місяців 2022 року. | | | | | | | | | |
${TEN_THOUSAND}
| 10 | Додаток | | | | | | | | | |
| 11 | 1 | Доступ до літератури | Передплата видань | 2021-2025 | Відділ | 20,0 | 4,0 | 0,00 | 100% | Захід виконано в повному обсязі. |
| 12 | 2 | Забезпечення депутатів | Придбання товарів | 2021-2025 | Відділ | 580,0 | 116,0 | 92,8 | 100% | Захід виконано в повному обсязі. Ціну зменшено. |
| 13 | Додаток | | | | | | | | | |
| 14 | 3 | Робота ПТК «Віче» | Послуги підтримки | 2021-2025 | Відділ | 245,0 | 49,0 | 26,2 | 100% | Захід виконано в повному обсязі. |
| 15 | 4 | Навички депутатів | Навчання | 2021-2025 | Відділ | 705,0 | 141,0 | 33,9 | 25% | 17.01.2022 тренінг. |
| 16 | Додаток | | | | | | | | | |
| 17 | | | | | | | | | | Захід не виконано в повному обсязі. |
| 18 | 5 | Обмін досвідом | Прийом делегацій | 2021-2025 | Відділ | 950,0 | 190,0 | 49,9 | 25% | 23.06.2022 обмін досвідом. |
| 20 | Заступник начальника відділу | < | < | < | | | | | | Лілія СТЕПАНЮК |`;

const PUBLIC_RELATIONS = `${TEN}
${TEN_THOUSAND.replaceAll("тис.грн.", "грн")}
| 10 | 1. | Партнерські відносини | Прийом делегацій | 2021-2025 | Управління | 200,0 | 200,0 | 0,00 | 0% | Договори не укладались. |
| 11 | | | перевезень тощо). | | | | | | | |
| 12 | 2. | Офіційний вебсайт | Технічний супровід | 2021-2025 | Управління | 280,0 | 280,0 | 0,0 | 0 | Торги у жовтні. |
| 13 | 3. | Суспільно-важливі події | На телебаченні | 2021-2025 | Управління | 480,0 | 480,0 | 249 000,00 | 51,88% | Виготовлено відеопродукції. |
| 14 | ^ | ^ | | ^ | ^ | | | | | громаді та актуальні події у місті. |
| 15 | ^ | ^ | У сфері радіо | 2021-2025 | Управління | 100,0 | 100,0 | 0,0 | 0% | Договори не укладались. |
| 16 | ^ | ^ | У мережі Інтернет | | | 120,0 | 120,0 | 19 800,00 | 16,50% | Фотопродукція. |
| 17 | 4. | Публікація інформації | У друкованих ЗМІ | 2021-2025 | Управління | 200,0 | 200,0 | 00,0 | 0% | Договір у жовтні. |
| 18 | 5. | Презентація потенціалу | Грантова підтримка | 2021-2025 | Управління | 100,0 | 100,0 | 0,0 | 0 | Договори не укладались. |
| 19 | 6. | Промоція бренду | Поліграфічна продукція | 2021-2025 | Управління | 400,0 | 400,0 | 208 804,00 | 52,20% | Виготовлено футболки. |
| 20 | ^ | ^ | Розробка дизайну | | | 100,0 | 100,0 | 0,00 | 0% | |
| 21 | 7. | Громадянське суспільство | Громадська рада | 2021-2025 | Управління | 100,0 | 100,0 | 35 933,84 | 35,93% | Виготовлено прапори. |
| 22 | | | Проведення тренінгів | | | | | | | розповсюджено під час заходів. |`;
const TOTALS =
  "Всього: 2 080 000, 00 | Всього: 2 080 000, 00 | Всього: 513 537,84 | Всього: 24,69%";
const SIGNATURE = "| 26 | Начальник управління | < | < | < | | | | | | Віра РАЧКОВСЬКА-ДОЛГИХ |";
const UNDER_ITS_COLUMNS = `${PUBLIC_RELATIONS}
| 23 | | | | | | ${TOTALS} | |
${SIGNATURE}`;
const SHIFTED_LEFT = `${PUBLIC_RELATIONS}
| 23 | | | | | ${TOTALS} | | |
${SIGNATURE}`;

const APPEALS = `
|   | A | B | C | D | E | F | G | H | I |
|---|---|---|---|---|---|---|---|---|---|
| 8 | № з/п | Пріоритетні завдання | Зміст заходів | Термін виконання | Виконавці | Річний обсяг фінансування, тис. грн. | Фактично профінансовано у звітному періоді, тис. грн. | Відсоток виконання заходу, % | Інформація про виконання, або причини невиконання заходу |
| 9 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 |
| 10 | 1 | Громадська позиція | Відзнаки | 2021-2025 | Управління | 402,70 відповідно до рішення міської ради від 23.09.2022 № 279. Попередня сума 202,70 | 152,29 | 64% Нагороджено 64 особи | Прийнято зміни до програми. |
| 14 | Начальник управління | | | | | | | | Віталій СКОРОХОД |`;

function line({ rule, kind, severity, cells }: Finding): string {
  return `${rule} ${severity ?? kind} ${cells.map(formatCell).join(" ")}`;
}

function checked(markdown: string) {
  const { tables, findings } = check(sheetOf(markdown), RULES, DEFAULT_PROFILE);
  const [table] = tables;
  if (table === undefined || !isMoneyTable(table) || tables.length > 1)
    throw new Error(`${tables.length} tables`);
  // Notes are about form; these tests are about what blocks a report.
  const grave = findings.filter(({ severity }) => severity !== "note");
  return { table, findings, lines: grave.map(line) };
}

describe("the deputies' section of 2022, whose percents are somebody's word", () => {
  const { table, findings, lines } = checked(DEPUTIES);

  test("is read with its captions and the reason on the next page", () => {
    expect(table.percentKind).toBe("declared");
    expect(table.unit).toBe("thousand-UAH");
    expect(table.rows.map(({ kind }) => kind)).toEqual([
      "caption",
      "measure",
      "measure",
      "caption",
      "measure",
      "measure",
      "caption",
      "continuation",
      "measure",
    ]);
  });

  test("has no total, and percents that are asked about, none called an error", () => {
    expect(lines.filter((each) => each.startsWith("PCT"))).toEqual([
      "PCT-04 review I11",
      "PCT-05 review I12",
      "PCT-05 warning I14",
      "PCT-06 warning I15",
      "PCT-06 warning I18",
    ]);
    expect(lines.filter((each) => each.includes(" error "))).toEqual([]);
    expect(lines).toContain("STR-03 warning E19");
  });

  test("would get the total 500,0 / 202,8 / 40,56 % but for the signature below", () => {
    const roomy = checked(DEPUTIES.replace("| 20 |", "| 22 |")).findings;
    const edits = roomy.find(({ rule }) => rule === "STR-03")?.fix?.edits ?? [];
    expect(edits.map(({ cell, after }) => [formatCell(cell), after.formula, after.value])).toEqual([
      ["E19", null, "Всього:"],
      ["F19", "=SUM(F11:F18)", 2500],
      ["G19", "=SUM(G11:G18)", 500],
      ["H19", "=SUM(H11:H18)", 202.8],
      ["I19", "=H19/G19", 0.4056],
    ]);
    expect(findings.find(({ rule }) => rule === "STR-03")?.fix).toBeNull();
  });
});

describe("the public relations' section of 2022, with plans in thousands under «грн»", () => {
  const { table, findings, lines } = checked(UNDER_ITS_COLUMNS);

  test("is read with ten measures, joined texts and its total", () => {
    expect(table.rows.filter(({ kind }) => kind === "measure")).toHaveLength(10);
    expect(table.rows.filter(({ kind }) => kind === "continuation")).toHaveLength(3);
    expect(table.rows.at(-1)?.kind).toBe("total");
    expect(table.percentKind).toBe("financial");
  });

  test("has no over-run, no wrong percent and no wrong sum: its plans are read in thousands", () => {
    expect(lines).toEqual([
      "OVR-05 warning F10 F12 F13 F15 F17 F18 F19 F21",
      "UNI-02 error F10 G10 F12 G12 F13 G13 F15 G15 F16 G16 F17 G17 F18 G18 F19 G19 F20 G20 F21 G21",
      "STR-04 warning D16 D20",
      "STR-04 warning E16 E20",
      "EXP-01 error J20",
      "TYP-02 error F23",
      "TYP-02 error G23",
      "TYP-02 error H23",
      "TYP-02 error I23",
    ]);
  });

  test("misses a reason for the one line without a word", () => {
    const finding = findings.find(({ rule }) => rule === "EXP-01");
    expect(finding && words(finding, "uk").message).toMatch(
      /^У J20 немає пояснення: профінансовано 0/,
    );
  });

  test("brings no false sum where the total stands one column to the left", () => {
    const shifted = checked(SHIFTED_LEFT);
    expect(shifted.lines.filter((each) => each.includes(" error "))).toEqual([
      "UNI-02 error F10 G10 F12 G12 F13 G13 F15 G15 F16 G16 F17 G17 F18 G18 F19 G19 F20 G20 F21 G21",
      "EXP-01 error J20",
      "STR-02 error E23 F23 G23 H23",
      "TYP-02 error E23",
      "TYP-02 error F23",
      "TYP-02 error G23",
      "TYP-02 error H23",
    ]);
    const percent = shifted.findings.find(({ cell }) => formatCell(cell) === "H23");
    expect(percent?.fix?.edits.map(({ after }) => after.value)).toEqual([0.2469]);
  });
});

describe("the appeals office's section of 2022, with remarks inside its figures", () => {
  const { table, findings, lines } = checked(APPEALS);

  test("takes its percent for the count of persons, and suggests to move the remarks", () => {
    expect(table.percentKind).toBe("undecided");
    expect(lines).toEqual(["TYP-02 error F10 H10", "PCT-07 error H10"]);
    expect(findings.map(({ fix }) => fix?.safe ?? null)).toEqual([false, null]);
  });
});
