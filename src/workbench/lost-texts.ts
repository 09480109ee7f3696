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
    parts: {
      macros: "макроси",
      "pivot-tables": "зведені таблиці",
      slicers: "роздільники та часові шкали",
      "external-links": "зв’язки з іншими книгами",
      "data-connections": "підключення до даних",
      charts: "діаграми або їх частини",
      "chart-looks": "оформлення діаграм, вид яких змінено",
      pictures: "зображення",
      shapes: "фігури й написи",
      "embedded-objects": "вбудовані об’єкти",
      controls: "елементи керування",
      comments: "примітки або їх ланцюжки",
      tables: "таблиці Excel",
      filters: "умови фільтрування та сортування",
      "conditional-formats": "частина умовного форматування",
      validation: "частина перевірки даних",
      sparklines: "спарклайни",
      "array-formulas": "формули масиву або таблиці даних",
      links: "гіперпосилання",
      names: "імена діапазонів",
      "merged-cells": "об’єднані клітинки",
      protection: "дозволи й захист",
      "page-setup": "частина налаштувань друку",
      "custom-views": "подання користувачів",
      scenarios: "сценарії",
      sheets: "аркуші особливого виду",
      properties: "властивості документа",
      "add-in-data": "дані інших надбудов",
      signature: "цифровий підпис",
      other: "інші частини, яких цей стенд не знає",
    },
    saveAnyway: "Зберегти без цього",
  },
  en: {
    title: "The saved workbook will be without:",
    advice: "The file you opened stays as it is. To keep everything, make these edits in Excel.",
    parts: {
      macros: "macros",
      "pivot-tables": "pivot tables",
      slicers: "slicers and timelines",
      "external-links": "links to other workbooks",
      "data-connections": "data connections",
      charts: "charts or parts of them",
      "chart-looks": "the looks of charts whose type was changed",
      pictures: "pictures",
      shapes: "shapes and text boxes",
      "embedded-objects": "embedded objects",
      controls: "form controls",
      comments: "comments or their threads",
      tables: "Excel tables",
      filters: "filter and sort conditions",
      "conditional-formats": "some conditional formatting",
      validation: "some data validation",
      sparklines: "sparklines",
      "array-formulas": "array formulas or data tables",
      links: "hyperlinks",
      names: "named ranges",
      "merged-cells": "merged cells",
      protection: "permissions and protection",
      "page-setup": "some print settings",
      "custom-views": "custom views",
      scenarios: "scenarios",
      sheets: "sheets of a special kind",
      properties: "document properties",
      "add-in-data": "data of other add-ins",
      signature: "the digital signature",
      other: "other parts this workbench does not know",
    },
    saveAnyway: "Save without these",
  },
};
