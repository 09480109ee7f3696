/** What is said of several open workbooks. */
export interface BookTexts {
  readonly list: string;
  readonly opened: (name: string, former: string) => string;
}

export const BOOK_TEXTS: Readonly<Record<"uk" | "en", BookTexts>> = {
  uk: {
    list: "Відкриті книги",
    opened: (name, former) =>
      `Надбудова відкрила нову книгу «${name}»; до книги «${former}» поверне її кнопка вгорі.`,
  },
  en: {
    list: "Open workbooks",
    opened: (name, former) =>
      `The add-in opened a new workbook, “${name}”; the button “${former}” at the top goes back.`,
  },
};
