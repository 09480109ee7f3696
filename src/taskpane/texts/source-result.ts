import type { Language } from "../../core/texts/format";
import { counted } from "../../core/texts/format";

/** Words of what comes out when sources are put together. */
interface ResultTexts {
  readonly total: string;
  readonly nothing: string;
  readonly unknown: string;
  readonly period: string;
  readonly reports: string;
  readonly plan: string;
  readonly actual: string;
  readonly percent: string;
  readonly rounded: (within: string) => string;
}

const UK: ResultTexts = {
  total: "Разом за програмою",
  nothing: "Зводити нічого: у вибраних звітах немає рядків із сумами.",
  unknown: "невідомо",
  period: "Період",
  reports: "Звітів",
  plan: "План на рік",
  actual: "Профінансовано",
  percent: "Виконання",
  rounded: (within) =>
    `Частину сум у звітах округлено: профінансовано може бути на ${within} більше або менше.`,
};

const EN: ResultTexts = {
  total: "The programme in all",
  nothing: "Nothing to consolidate: the chosen reports have no lines with amounts.",
  unknown: "unknown",
  period: "Period",
  reports: "Reports",
  plan: "Plan of the year",
  actual: "Financed",
  percent: "Performance",
  rounded: (within) =>
    `Some amounts in the reports are rounded: ${within} more or less may be financed.`,
};

export const RESULT_TEXTS: Readonly<Record<Language, ResultTexts>> = { uk: UK, en: EN };

/** Words of periods beside each other. */
interface PeriodsViewTexts {
  readonly nothing: string;
  readonly unknown: string;
  readonly course: string;
  readonly caption: (unit: string) => string;
  readonly period: string;
  readonly actual: string;
  readonly plan: string;
  readonly percent: string;
  readonly pace: string;
  /** Under a bar of the chart, by what stands after the year in a period. */
  readonly short: (part: string, year: string) => string;
  /** The same with its year, in the table. */
  readonly row: (part: string, year: string) => string;
  readonly toLookAt: string;
  readonly allWell: string;
  readonly gone: string;
}

const SHORT: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  uk: { q1: "I кв.", h1: "I півр.", "9m": "9\u00A0міс." },
  en: { q1: "Q1", h1: "H1", "9m": "9 months" },
};

export const PERIODS_TEXTS: Readonly<Record<Language, PeriodsViewTexts>> = {
  uk: {
    nothing: "У вибраних звітах немає періоду від початку року.",
    unknown: "невідомо",
    course: "Хід виконання",
    caption: (unit) =>
      `Суми в ${unit}, від початку року. Риска на діаграмі – частка року, що минула.`,
    period: "Період",
    actual: "Профінан\u00ADсовано",
    plan: "План",
    percent: "Виконання",
    pace: "Минуло року",
    short: (part, year) => SHORT.uk[part] ?? year,
    row: (part, year) => [SHORT.uk[part] ?? "", year].join(" ").trim(),
    toLookAt: "На що звернути увагу",
    allWell: "Нічого: суми зростають, планів не змінено, обіцянок і старих зауважень немає.",
    gone: "Захід був у попередньому звіті, у цьому його немає.",
  },
  en: {
    nothing: "The chosen reports state no period counted from January.",
    unknown: "unknown",
    course: "How the work went on",
    caption: (unit) =>
      `Amounts in ${unit}, from January on. The mark in the chart is how much of the year was over.`,
    period: "Period",
    actual: "Financed",
    plan: "Plan",
    percent: "Done",
    pace: "Year over",
    short: (part, year) => SHORT.en[part] ?? year,
    row: (part, year) => [SHORT.en[part] ?? "", year].join(" ").trim(),
    toLookAt: "What to look at",
    allWell:
      "Nothing: amounts grow, no plan has moved, there are no promises and no remarks left open.",
    gone: "The measure is in the report before, and not in this one.",
  },
};

/** Words of the way of a plan through decisions. */
interface BridgeViewTexts {
  readonly nothing: string;
  readonly step: (from: string, to: string) => string;
  readonly before: string;
  readonly more: string;
  readonly less: string;
  readonly after: string;
  readonly difference: string;
  readonly added: string;
  readonly dropped: string;
  readonly only: (lines: number, sum: string) => string;
  readonly compared: (lines: number) => string;
  readonly unchanged: string;
  readonly changed: (lines: number) => string;
  readonly measure: string;
  readonly beforeAfter: string;
  readonly change: string;
  readonly notes: string;
}

const MEASURES_UK = { one: "захід", few: "заходи", many: "заходів" };
const MEASURES_EN = { one: "measure", other: "measures" };

export const BRIDGE_TEXTS: Readonly<Record<Language, BridgeViewTexts>> = {
  uk: {
    nothing: "Порівнювати нічого: потрібні два стани плану на цей рік.",
    step: (from, to) => `${from} → ${to}`,
    before: "Було",
    more: "Збільшено",
    less: "Зменшено",
    after: "Стало",
    difference: "Різниця",
    added: "Лише тепер",
    dropped: "Лише раніше",
    only: (lines, sum) => `${counted(lines, "uk", MEASURES_UK)}, ${sum}`,
    compared: (lines) =>
      `Порівняно ${counted(lines, "uk", MEASURES_UK)}, що є в обох; решту показано окремо.`,
    unchanged: "План жодного з них не змінено.",
    changed: (lines) => `План змінено: ${counted(lines, "uk", MEASURES_UK)}; суми в грн`,
    measure: "Захід",
    beforeAfter: "Було → стало",
    change: "Зміна",
    notes: "Суми пояснювальної записки",
  },
  en: {
    nothing: "There is nothing to compare: two states of the year’s plan are needed.",
    step: (from, to) => `${from} → ${to}`,
    before: "Before",
    more: "Increased",
    less: "Decreased",
    after: "After",
    difference: "Difference",
    added: "Only now",
    dropped: "Only before",
    only: (lines, sum) => `${counted(lines, "en", MEASURES_EN)}, ${sum}`,
    compared: (lines) =>
      `${counted(lines, "en", MEASURES_EN)} compared that both have; the others are shown apart.`,
    unchanged: "None of their plans has changed.",
    changed: (lines) => `Plans changed: ${counted(lines, "en", MEASURES_EN)}; sums in UAH`,
    measure: "Measure",
    beforeAfter: "Before → after",
    change: "Change",
    notes: "Figures of the explanatory note",
  },
};
