import type { Language } from "../../core/texts/format";

/** What is told where files were checked and not compared with each other. */
export interface ComparisonTexts {
  readonly tooLargeToCompare: (file: string) => string;
  readonly notCompared: (files: readonly string[]) => string;
  readonly rulesNotCompared: (rules: readonly string[], files: readonly string[]) => string;
}

export const COMPARISON_TEXTS: Readonly<Record<Language, ComparisonTexts>> = {
  uk: {
    tooLargeToCompare: (file) =>
      `${file}: Файл перевірено, але не порівняно з іншими файлами програми: для цього він завеликий. Перевірте його разом із меншою кількістю файлів.`,
    notCompared: (files) =>
      `Кожен файл перевірено окремо, але порівняти їх між собою не вдалося: ${files.join(", ")}. Перевірте разом меншу кількість файлів.`,
    rulesNotCompared: (rules, files) =>
      `Через помилку в самій програмі ці файли не порівняно між собою за ${rules.join(", ")}: ${files.join(", ")}. Порівняйте їх самостійно.`,
  },
  en: {
    tooLargeToCompare: (file) =>
      `${file}: The file was checked but not compared with the programme’s other files: it is too large for that. Check it together with fewer files.`,
    notCompared: (files) =>
      `Each file was checked by itself, but they could not be compared with each other: ${files.join(", ")}. Check fewer files together.`,
    rulesNotCompared: (rules, files) =>
      `By a mistake of the program itself these files were not compared with each other by ${rules.join(", ")}: ${files.join(", ")}. Compare them yourself.`,
  },
};
