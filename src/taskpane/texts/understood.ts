import type { Language } from "../../core/texts/format";
import { UNDERSTOOD_EN } from "./understood-en";
import type { UnderstoodTexts } from "./understood-texts";
import { UNDERSTOOD_UK } from "./understood-uk";

/** Words about what a table was understood to be: nothing of it is told before a check. */
export const UNDERSTOOD_TEXTS: Readonly<Record<Language, UnderstoodTexts>> = {
  uk: UNDERSTOOD_UK,
  en: UNDERSTOOD_EN,
};
