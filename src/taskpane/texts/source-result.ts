import type { Language } from "../../core/texts/format";

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
