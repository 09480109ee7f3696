import type { ExtraColumn, Layout, LayoutUnit, Meaning } from "./layout";

/** How the columns are called, by the choice of words. */
export const HEADERS: Readonly<Record<Layout["words"], Readonly<Record<Meaning, string>>>> = {
  document: {
    number: "№ з/п",
    task: "Пріоритетні завдання",
    measure: "Зміст заходів",
    term: "Термін виконання",
    executor: "Виконавці",
    annualPlan: "Річний обсяг фінансування",
    actual: "Фактично профінансовано у звітному періоді",
    percent: "Відсоток виконання заходу, %",
    explanation: "Інформація про виконання, або причини невиконання заходу",
  },
  synonyms: {
    number: "№",
    task: "Завдання програми",
    measure: "Найменування заходу",
    term: "Строк виконання",
    executor: "Відповідальний виконавець",
    annualPlan: "План на рік",
    actual: "Профінансовано з початку року",
    percent: "Відсоток виконання",
    explanation: "Стан виконання, причини невиконання",
  },
  cities: {
    number: "№ п/п",
    task: "Перелік завдань",
    measure: "Назва заходу",
    term: "Термін реалізації",
    executor: "Відповідальні за виконання",
    annualPlan: "Затверджено на рік з урахуванням змін",
    actual: "Касові видатки",
    percent: "% виконання",
    explanation: "Стан виконання",
  },
  short: {
    number: "№",
    task: "Завд.",
    measure: "Захід",
    term: "Терм. викон.",
    executor: "Викон-ць",
    annualPlan: "Річн. план",
    actual: "Факт. викон.",
    percent: "% викон.",
    explanation: "Примітки",
  },
  russian: {
    number: "№ п/п",
    task: "Задание",
    measure: "Содержание мероприятия",
    term: "Срок выполнения",
    executor: "Исполнители",
    annualPlan: "Годовой объем финансирования",
    actual: "Фактически профинансировано",
    percent: "Процент выполнения",
    explanation: "Информация о выполнении, причины невыполнения",
  },
};

export const BANDS: Readonly<Record<Layout["words"], string>> = {
  document: "Фінансування заходу",
  synonyms: "Обсяги фінансування",
  cities: "Кошти програми",
  short: "Фінансування",
  russian: "Объемы финансирования",
};

export const EXTRA_HEADERS: Readonly<Record<ExtraColumn, string>> = {
  code: "КПКВК",
  deviation: "Відхилення (+/-)",
  remainder: "Залишок коштів",
};

/** What a title says of the period, and the period. */
export const PERIODS: readonly { readonly says: string; readonly period: string }[] = [
  { says: "за 9 місяців 2018 року", period: "2018-9m" },
  { says: "за І квартал 2022 року", period: "2022-q1" },
  { says: "за I півріччя 2023 року", period: "2023-h1" },
  { says: "за 2021 рік", period: "2021" },
  { says: "станом на 01.10.2022", period: "2022-9m" },
  { says: "за перше півріччя 2020 року", period: "2020-h1" },
  { says: "за січень-вересень 2019 року", period: "2019-9m" },
  { says: "за дев’ять місяців 2024 року", period: "2024-9m" },
];

export const TITLES = [
  "Звіт про результати виконання міської цільової програми «Ефективна влада. Конкурентне місто»",
  "Програма «Розвиток громадянського суспільства»",
] as const;

export const SECTIONS = [
  "Розділ 1. Відкрита влада",
  "Розділ 2. Конкурентне місто",
  "Розділ 3. Промоція міста",
] as const;

export const TASKS = [
  "Зміцнення партнерських відносин",
  "Інформування громадськості",
  "Промоція бренду міста",
  "Підтримка громадських проєктів",
  "Розвиток місцевих медіа",
  "Дизайн і друк",
] as const;

/** Parts of a measure's money, each saying that it is one. */
export const PARTS = ["у т. ч. міський бюджет", "у т. ч. обласний бюджет"] as const;

/** Spellings of a section's sum; # is its number. */
export const SUBTOTALS = [
  "Всього за розділом #",
  "Разом по розділу #",
  "Усього за розділом #:",
  "ВСЬОГО",
  "Разом:",
  "Підсумок за розділом #",
] as const;

export const GRAND_TOTALS = [
  "Всього",
  "УСЬОГО ЗА ПРОГРАМОЮ",
  "Разом:",
  "ВСЬОГО:",
  "Всього по програмі",
  "Загальний обсяг, усього",
] as const;

export const CAPTIONS = [
  "Додаток",
  "Продовження додатка 1",
  "Продовження таблиці",
  "Сторінка 2",
] as const;

export const UNIT_WORDS: Readonly<Record<LayoutUnit, string>> = {
  UAH: "грн",
  "thousand-UAH": "тис. грн",
};
