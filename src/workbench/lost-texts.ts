import { LOST_PART_WORDS } from "../workbook-file/lost-part-words";
import type { PartKind } from "../workbook-file/lost-parts";
import type { Language } from "./texts";

/** What is said of the parts of a workbook that saving cannot keep. */
export interface LostTexts {
  readonly title: string;
  readonly advice: string;
  readonly parts: Readonly<Record<PartKind, string>>;
  readonly saveAnyway: string;
}

export const LOST_TEXTS: Readonly<Record<Language, LostTexts>> = {
  uk: {
    title: "У збереженій книзі не буде:",
    advice:
      "Файл, який ви відкрили, лишиться без змін. Щоб зберегти все, внесіть ці правки в Excel.",
    parts: LOST_PART_WORDS.uk,
    saveAnyway: "Зберегти без цього",
  },
  en: {
    title: "The saved workbook will be without:",
    advice: "The file you opened stays as it is. To keep everything, make these edits in Excel.",
    parts: LOST_PART_WORDS.en,
    saveAnyway: "Save without these",
  },
};
