import { Page } from "../../drawn-sheet";
import type { Typed } from "../../drawn-sheet";
import { drawing } from "../drawing";
import type { Drawing } from "../drawing";
import { percentText, real } from "../figures";
import { TablePen } from "../table-pen";

/** A workbook with one report among the department's other sheets. */
export function departmentOfKropyvnytskyi(): Drawing {
  const page = new Page("Звіт програма");
  page
    .merge("A1:F1", "Звіт про виконання Програми відзначення державних свят за І квартал 2022 року")
    .put("A3", "Одиниця виміру: грн")
    .line(4, [
      "№ з/п",
      "Захід програми",
      "Виконавець",
      "Річний план",
      "Фактично профінансовано",
      "Відсоток виконання",
    ]);
  const pen = new TablePen(page, {
    kind: "execution-report",
    columns: {
      number: "A",
      measure: "B",
      executor: "C",
      annualPlan: "D",
      actual: "E",
      percent: "F",
    },
    from: "A4",
    firstRow: 5,
    unit: "UAH",
    period: "2022-q1",
    // Two lines with money in both columns are too few to tell what the percents mean.
    percent: "undecided",
    money: real(2),
    percents: percentText(0, "%"),
  });
  const executor = "Управління культури";
  pen
    .measure({
      number: "1",
      measure: "День Соборності України",
      executor,
      annualPlan: 28000,
      actual: 27650,
    })
    .measure({
      number: "2",
      measure: "День пам’яті Героїв Небесної Сотні",
      executor,
      annualPlan: 15000,
      actual: 9300,
    })
    .measure({ number: "3", measure: "День Незалежності", executor, annualPlan: 210000, actual: 0 })
    .total({ at: { B: "Всього" } });
  return drawing(
    "16-kropyvnytskyi-among-others",
    [page, staffList(), priceList()],
    [pen.expected()],
  );
}

/** Budget sheets of a finance department: revenue with a share, and spending by code. */
export function budgetOfUzhhorod(): Drawing {
  return drawing("17-uzhhorod-budget", [revenue(), spendingByCode()], []);
}

/** An office workbook: a calendar of events, a staff list, a price list, a list of phones. */
export function officeOfBrovary(): Drawing {
  const phones = new Page("Телефони")
    .line(1, ["№", "ПІБ", "Посада", "Кабінет", "Телефон"])
    .line(2, [1, "Савчук О. П.", "начальник відділу", 214, "5-12-40"])
    .line(3, [2, "Ільченко Р. В.", "головний спеціаліст", 215, "5-12-41"])
    .line(4, [3, "Дяченко Л. М.", "спеціаліст", 215, "5-12-41"]);
  return drawing("18-brovary-office", [calendar(), staffList(), priceList(), phones], []);
}

function staffList(): Page {
  const page = new Page("Штатний розпис");
  page
    .merge("A1:G1", "ШТАТНИЙ РОЗПИС на 2022 рік")
    .line(3, [
      "№ з/п",
      "Назва структурного підрозділу та посад",
      "Кількість штатних посад",
      "Посадовий оклад (грн)",
      "Надбавки (грн)",
      "Фонд заробітної плати на місяць (грн)",
      "Примітка",
    ]);
  const posts: readonly (readonly [string, number, number, number])[] = [
    ["Начальник управління", 1, 13500, 6750],
    ["Заступник начальника", 1, 12100, 6050],
    ["Головний спеціаліст", 4, 8900, 2670],
    ["Спеціаліст І категорії", 2, 7600, 1900],
  ];
  posts.forEach(([post, count, salary, extra], index) => {
    page.line(index + 4, [index + 1, post, count, salary, extra, count * (salary + extra)]);
  });
  return page.line(8, ["", "Всього", 8, "", "", 103730]);
}

function priceList(): Page {
  const page = new Page("Прайс");
  page.line(1, ["№", "Найменування товару", "Од. виміру", "Кількість", "Ціна, грн", "Сума, грн"]);
  const goods: readonly (readonly [string, string, number, number])[] = [
    ["Папір офісний А4", "пачка", 120, 189.5],
    ["Картридж", "шт.", 14, 1450],
    ["Тека-реєстратор", "шт.", 60, 84.2],
    ["Ручка кулькова", "шт.", 200, 6.75],
  ];
  goods.forEach(([name, unit, count, price], index) => {
    const row = index + 2;
    page.line(row, [index + 1, name, unit, count, price]);
    page.put(`F${row}`, count * price, { formula: `D${row}*E${row}`, numberFormat: "0.00" });
  });
  return page.put("B6", "Разом").put("F6", 49442, { formula: "SUM(F2:F5)", numberFormat: "0.00" });
}

function revenue(): Page {
  const page = new Page("Доходи");
  page
    .merge("A1:F1", "Доходи бюджету територіальної громади за 2022 рік")
    .put("F2", "грн")
    .line(3, [
      "Код",
      "Найменування згідно з класифікацією доходів бюджету",
      "План на рік",
      "Надійшло",
      "Відхилення",
      "Питома вага у доходах, %",
    ]);
  const lines: readonly (readonly [string, string, number, number, number])[] = [
    ["10000000", "Податкові надходження", 812400000, 839115240.18, 81.2],
    ["11010000", "Податок та збір на доходи фізичних осіб", 540000000, 571402118.4, 55.3],
    ["18010000", "Податок на майно", 131200000, 118904330.51, 11.5],
    ["20000000", "Неподаткові надходження", 34100000, 39420110.07, 3.8],
    ["41030000", "Субвенції", 155300000, 155300000, 15],
  ];
  lines.forEach(([code, name, plan, came, share], index) => {
    page.line(index + 4, [code, name, plan, came, Number((came - plan).toFixed(2)), share]);
  });
  return page.line(9, ["", "Разом доходів", 1001800000, 1033835350.25, 32035350.25, 100]);
}

function spendingByCode(): Page {
  const page = new Page("Видатки КПКВК");
  page
    .merge("A1:F1", "Видатки бюджету за програмною класифікацією")
    .line(3, [
      "КПКВК",
      "КФКВК",
      "Найменування бюджетної програми",
      "Затверджено розписом",
      "Касові видатки",
      "Залишок асигнувань",
    ]);
  const lines: readonly (readonly [string, string, string, number, number])[] = [
    ["0210150", "0111", "Організаційне забезпечення діяльності ради", 48200000, 46118203.5],
    ["0611010", "0910", "Надання дошкільної освіти", 164300000, 158004120.12],
    ["0611021", "0921", "Надання загальної середньої освіти", 201100000, 199870412.6],
    ["1216030", "0620", "Організація благоустрою", 74500000, 60412008.01],
  ];
  lines.forEach(([code, other, name, plan, spent], index) => {
    page.line(index + 4, [code, other, name, plan, spent, Number((plan - spent).toFixed(2))]);
  });
  return page.line(8, ["", "", "Усього", 488100000, 464404744.23, 23695255.77]);
}

function calendar(): Page {
  const page = new Page("Календар");
  page
    .merge("A1:E1", "Календарний план заходів управління на 2023 рік")
    .line(2, ["№ з/п", "Назва заходу", "Дата проведення", "Місце", "Відповідальний"]);
  const events: readonly (readonly [string, number, string])[] = [
    ["День Соборності", 44948, "площа Свободи"],
    ["День вишиванки", 45064, "парк"],
    ["День захисту дітей", 45078, "міський парк"],
    ["День Незалежності", 45162, "площа Свободи"],
  ];
  events.forEach(([name, date, place], index) => {
    const row = index + 3;
    const cells: readonly Typed[] = [index + 1, name, "", place, "Відділ культури"];
    page.line(row, cells).put(`C${row}`, date, { numberFormat: "dd.mm.yyyy" });
  });
  return page;
}
