import type { Language } from "../../core/texts/format";
import { counted } from "../../core/texts/format";
import type { SheetState } from "../view/sheet-views";

/** Words of what is known of the sheets: the one before the person, and all of them. */
export interface SheetTexts {
  /** «Аркуш «9 міс 2018»» with what is known of it. */
  readonly state: Readonly<Record<SheetState, string>>;
  readonly stale: string;
  readonly hidden: string;
  readonly card: string;
  /** How many sheets there are, and on how many something was found. */
  readonly list: (sheets: number, found: number) => string;
  readonly goTo: (sheet: string) => string;
}

const UK: SheetTexts = {
  state: {
    unchecked: "ще не перевірено",
    "no-report": "таблиці звіту немає",
    own: "аркуш складено Звіркою",
    clean: "зауважень немає",
    found: "є зауваження",
  },
  stale: "змінено після перевірки",
  hidden: "прихований",
  card: "Поточний аркуш",
  list: (sheets, found) =>
    `Усі аркуші: ${String(sheets)}, ${
      found === 0
        ? "зауважень немає"
        : `зауваження на ${counted(found, "uk", { one: "аркуші", few: "аркушах", many: "аркушах" })}`
    }`,
  goTo: (sheet) => `Перейти до аркуша «${sheet}»`,
};

const EN: SheetTexts = {
  state: {
    unchecked: "not checked yet",
    "no-report": "no report table",
    own: "made by Zvirka",
    clean: "nothing found",
    found: "findings",
  },
  stale: "changed after the check",
  hidden: "hidden",
  card: "Current sheet",
  list: (sheets, found) =>
    `All sheets: ${String(sheets)}, ${
      found === 0
        ? "nothing found"
        : `findings on ${counted(found, "en", { one: "sheet", other: "sheets" })}`
    }`,
  goTo: (sheet) => `Go to the sheet “${sheet}”`,
};

export const SHEET_TEXTS: Readonly<Record<Language, SheetTexts>> = { uk: UK, en: EN };
