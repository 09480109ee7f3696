import type { RuleTexts } from "../../../core/lint/rule";
import { cellList } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "У книзі для оприлюднення немає зайвого",
    why: "Разом із файлом оприлюднюють і те, чого не видно на екрані: приховані аркуші, примітки, посилання на інші книги. Персональні дані без згоди особи поширювати не можна.",
    whatToDo:
      "Перед експортом вилучіть приховані аркуші й примітки, замініть посилання значеннями, приберіть номери телефонів, адреси електронної пошти та реквізити документів осіб.",
    messages: {
      "hidden-sheet": ({ sheet }) => `Аркуш «${sheet}» приховано, але у файлі він залишиться.`,
      comments: ({ cells }) => `До клітинок ${cellList(cells)} додано примітки.`,
      links: ({ cells }) => `Формули у ${cellList(cells)} посилаються на інші книги.`,
      "personal-data": ({ cells }) =>
        `У ${cellList(cells)}, можливо, зазначено персональні дані: номер телефону, адресу електронної пошти або реквізити документа особи.`,
      marks: ({ sheet }) =>
        `На аркуші «${sheet}» лишилися позначки Звірки; зніміть їх командою «Зняти позначки».`,
    },
    fix: null,
    causes: {},
  },
  en: {
    title: "A workbook to be published has nothing that readers should not get",
    why: "With a file goes what is not seen on the screen: hidden sheets, comments, links to other workbooks. Personal data may not be spread without the person’s consent.",
    whatToDo:
      "Before the export remove hidden sheets and comments, put values in place of links, and take out phone numbers, e-mail addresses and the numbers of persons’ documents.",
    messages: {
      "hidden-sheet": ({ sheet }) => `The sheet “${sheet}” is hidden, but stays in the file.`,
      comments: ({ cells }) => `The cells ${cellList(cells)} have comments.`,
      links: ({ cells }) => `Formulas in ${cellList(cells)} refer to other workbooks.`,
      "personal-data": ({ cells }) =>
        `${cellList(cells)} may have personal data: a phone number, an e-mail address or the number of a person’s document.`,
      marks: ({ sheet }) =>
        `Zvirka’s marks are still on the sheet “${sheet}”; take them off with “Clear marks”.`,
    },
    fix: null,
    causes: {},
  },
};

export default texts;
