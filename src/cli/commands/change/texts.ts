import type { Language } from "../../../core/texts/format";
import { counted } from "../../../core/texts/format";

/** Words of the commands that make a changed copy of a file. */
interface ChangeTexts {
  readonly oneFile: string;
  readonly noOutput: string;
  readonly inPlace: (path: string) => string;
  readonly lost: (path: string, parts: readonly string[]) => string;
  readonly lostAnyway: (parts: readonly string[]) => string;
  readonly written: (changes: number, path: string) => string;
  readonly unchanged: (path: string) => string;
  readonly nothing: string;
  readonly sheet: (name: string) => string;
  readonly leftOut: string;
  readonly question: string;
  readonly answer: (taken: string) => string;
  readonly answered: (taken: string) => string;
  readonly newPlace: string;
  readonly empty: string;
}

export const CHANGE_TEXTS: Readonly<Record<Language, ChangeTexts>> = {
  uk: {
    oneFile: "Ця команда працює з одним файлом. Зазначте один файл .xlsx.",
    noOutput:
      "Не зазначено, куди записати копію. Додайте --output ФАЙЛ або --list, щоб лише побачити зміни.",
    inPlace: (path) => `Файл ${path} не змінюється на місці. Зазначте в --output іншу назву.`,
    lost: (path, parts) =>
      `У копії ${path} не було б: ${parts.join(", ")}. Нічого не записано; щоб записати без цього, додайте --allow-loss.`,
    lostAnyway: (parts) => `У копії немає: ${parts.join(", ")}.`,
    written: (changes, path) =>
      `${counted(changes, "uk", { one: "зміну", few: "зміни", many: "змін" })} записано в ${path}.`,
    unchanged: (path) => `Змінювати нічого; ${path} – точна копія.`,
    nothing: "Змінювати нічого.",
    sheet: (name) => `Аркуш «${name}»`,
    leftOut: "Не буде зроблено",
    question: "Питання",
    answer: (taken) => `(типово: ${taken})`,
    answered: (taken) => `(вибрано: ${taken})`,
    newPlace: "нове",
    empty: "порожньо",
  },
  en: {
    oneFile: "This command works on one file. Name one .xlsx file.",
    noOutput:
      "Nothing says where to write the copy. Add --output FILE, or --list to see the changes only.",
    inPlace: (path) => `${path} is not changed in place. Name another file in --output.`,
    lost: (path, parts) =>
      `The copy of ${path} would be without: ${parts.join(", ")}. Nothing was written; --allow-loss writes it without them.`,
    lostAnyway: (parts) => `The copy is without: ${parts.join(", ")}.`,
    written: (changes, path) =>
      `${counted(changes, "en", { one: "change", other: "changes" })} written into ${path}.`,
    unchanged: (path) => `Nothing to change; ${path} is an exact copy.`,
    nothing: "Nothing to change.",
    sheet: (name) => `Sheet “${name}”`,
    leftOut: "Will not be done",
    question: "Question",
    answer: (taken) => `(default: ${taken})`,
    answered: (taken) => `(chosen: ${taken})`,
    newPlace: "new",
    empty: "empty",
  },
};
