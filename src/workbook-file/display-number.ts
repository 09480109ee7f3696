import { addLocale, format, getLocale, isDateFormat } from "numfmt";
import type { Content } from "./stored-value";

const LOCALE = "uk-UA";
const NBSP = "\u00A0";

// The library's own Ukrainian lacks the words for logical values, and its month names are capitalised.
addLocale(
  {
    ...getLocale(LOCALE),
    group: NBSP,
    decimal: ",",
    bool: ["ІСТИНА", "ХИБНІСТЬ"],
    general: "Загальний",
    mmm: ["січ", "лют", "бер", "кві", "тра", "чер", "лип", "сер", "вер", "жов", "лис", "гру"],
  },
  LOCALE,
);

/** The built-in short date follows the regional settings of Windows, whatever the file says. */
const REGIONAL_SHORT_DATE: ReadonlySet<string> = new Set(["mm-dd-yy", "m/d/yy", "m/d/yyyy"]);

/**
 * What a Ukrainian Excel shows for a content. Column widths are not taken into account: Excel's
 * «####» in a narrow column is not modelled.
 */
export function displayContent(content: Content, numberFormat: string): string {
  if (content.value === null) return "";
  if (content.type === "error") return String(content.value);
  const pattern = REGIONAL_SHORT_DATE.has(numberFormat) ? "dd.mm.yyyy" : numberFormat;
  // Excel has no dates before 1900 and fills the cell instead.
  if (typeof content.value === "number" && content.value < 0 && isDateFormat(pattern)) {
    return "########";
  }
  try {
    return format(pattern, content.value, { locale: LOCALE });
  } catch {
    // A file may hold a pattern that Excel itself would call damaged.
    return format("General", content.value, { locale: LOCALE });
  }
}

/** The number as one types it in Ukraine, with every digit it has. */
export function plainNumber(value: number): string {
  return String(value).replace("e+", "E+").replace("e-", "E-").replace(".", ",");
}
