import { counted } from "../../core/texts/format";
import type { ProfileBarTexts } from "./profile-texts";

const LOOSENED = { one: "послаблення", few: "послаблення", many: "послаблень" };

export const PROFILE_UK: ProfileBarTexts = {
  label: "Налаштування перевірки",
  inForce: (source, name) => {
    switch (source) {
      case "built-in":
        return `Діє вбудований профіль «${name}».`;
      case "workbook":
        return `Діють налаштування з цієї книги: «${name}».`;
      case "mine":
        return `Діють ваші налаштування: «${name}».`;
      case "edited":
        return "Змінені налаштування діють, доки відкрито панель.";
    }
  },
  base: (name) => `Основа – «${name}».`,
  bases: { zhytomyr: "Житомир", odesa: "Одеса" },
  loosened: (source, count) =>
    source === "workbook"
      ? `Книга послабила перевірку: ${counted(count, "uk", LOOSENED)}`
      : `Перевірку послаблено: ${counted(count, "uk", LOOSENED)}`,
  nothingLoosened: "Перевірки вони не послаблюють.",
  aside: (name) => `Налаштування з книги («${name}») не враховано.`,
  asideLoosened: (count) => `У них ${counted(count, "uk", LOOSENED)}`,
  leaveAside: "Не враховувати",
  useAgain: "Враховувати",
  open: "Налаштування перевірки",

  kept: (any) =>
    any
      ? "Налаштування записано в книгу. Збережіть саму книгу, щоб вони залишилися у файлі."
      : "Налаштування прибрано з книги. Збережіть саму книгу, щоб їх не було й у файлі.",
  own: (any) =>
    any
      ? "Налаштування збережено на цьому комп’ютері: вони діятимуть для всіх книг."
      : "Ваші налаштування прибрано з цього комп’ютера.",
};
