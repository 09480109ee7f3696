import type { Language } from "../../core/texts/format";

/** Words of the screen that tells of the program, of the data and of the keys. */
interface AboutTexts {
  readonly heading: string;
  /** What becomes of the data, a sentence each. */
  readonly data: readonly string[];
  readonly keysTitle: string;
  readonly keys: readonly { readonly keys: string; readonly does: string }[];
}

export const ABOUT_TEXTS: Readonly<Record<Language, AboutTexts>> = {
  uk: {
    heading: "Про Звірку",
    data: [
      "Звірка читає книгу в самому Excel і нікуди не надсилає її вмісту.",
      "На цьому комп’ютері залишаються: ваші налаштування; останні 20 дій із попередніми значеннями, щоб їх можна було скасувати; відбитки зауважень без вмісту клітинок, щоб сказати, що нове; назви зведених аркушів і файлів із вашими відповідями, щоб не питати вдруге.",
      "У саму книгу налаштування, уточнення й пояснення записуються, лише коли ви це обираєте.",
      "Excel завантажує з сервера Microsoft бібліотеку Office.js; даних книги при цьому не передає.",
    ],
    keysTitle: "Клавіші",
    keys: [
      { keys: "Ctrl + Enter", does: "перевірити книгу" },
      { keys: "↑ ↓", does: "попереднє, наступне зауваження" },
      { keys: "Enter", does: "перейти до клітинки" },
      { keys: "Пробіл, → ←", does: "розгорнути, згорнути зауваження" },
      { keys: "Esc", does: "скасувати перевірку, закрити перегляд" },
    ],
  },
  en: {
    heading: "About Zvirka",
    data: [
      "Zvirka reads the workbook inside Excel and sends its contents nowhere.",
      "On this computer stay: your settings; the last 20 actions with the earlier values, so that they can be undone; fingerprints of findings, without what cells hold, to tell what is new; the names of the sheets and files that were put together, with your answers, so as not to ask twice.",
      "Settings, corrections and reasons are written into the workbook itself only when you choose so.",
      "Excel loads the Office.js library from Microsoft’s server; no workbook data goes with it.",
    ],
    keysTitle: "Keys",
    keys: [
      { keys: "Ctrl + Enter", does: "check the workbook" },
      { keys: "↑ ↓", does: "previous, next finding" },
      { keys: "Enter", does: "go to the cell" },
      { keys: "Space, → ←", does: "open, close a finding" },
      { keys: "Esc", does: "cancel the check, leave the preview" },
    ],
  },
};
