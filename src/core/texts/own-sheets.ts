import type { Language } from "./format";

/** What is said where lines of a sheet of ours went while somebody has written beside them. */
export const NOTES_BESIDE: Readonly<Record<Language, (sheet: string) => string>> = {
  uk: (sheet) =>
    `На аркуші «${sheet}» рядків стало менше або їх порядок змінився: перевірте, чи ваші примітки праворуч стоять біля своїх рядків.`,
  en: (sheet) =>
    `On the sheet “${sheet}” lines went or changed their order: see whether your notes on the right stand beside their lines.`,
};
