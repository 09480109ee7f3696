import type { DataField } from "../data-package";
import type { SetMember } from "./set-member";

/** Words of the documents of a set besides those that each has of its own. */
export const SET_WORDS = {
  plan: "Усього: план ",
  actual: ", профінансовано ",
  comma: ", ",
  noPercent: ", плану немає",
  same: "; ті самі цифри в усіх документах цього набору.",

  table: (number: number) => `Таблиця ${String(number)}. `,

  /** What the description says of each document. */
  members: {
    xlsx: "Звіт як книга Excel: оформлені аркуші, значення без формул.",
    docx: "Звіт для друку й підпису.",
    note: "Пояснювальна записка: чернетка за цифрами звіту з місцями для автора.",
    data: "Відкриті дані: пакет даних (Data Package) із таблиць CSV; будову описано у файлі datapackage.json.",
    json: "Ті самі дані одним документом JSON зі схемою всередині.",
    description: "Цей опис.",
  } satisfies Readonly<Record<SetMember, string>>,

  title: "ОПИС НАБОРУ ДАНИХ",
  subtitle: "про виконання міських цільових програм",
  made: (day: string) => `Набір складено ${day}.`,
  headings: {
    programme: "1. Програма і рішення",
    totals: "2. Підсумки",
    documents: "3. Документи набору",
    publisher: "4. Відомості про розпорядника",
    data: "5. Таблиці відкритих даних",
  },
  programme: (name: string) => `Програма: «${name}».`,
  noProgramme: "назва програми",
  noDecision: "дата і номер рішення про затвердження Програми",
  approvedBy: (decision: string) => `Затверджено рішенням ${decision}.`,
  amendedBy: (decisions: string) => `Зміни внесено рішеннями: ${decisions}.`,
  amendedOnce: (decision: string) => `Зміни внесено рішенням ${decision}.`,
  partOfDecision: "(дату або номер у звіті не зазначено)",
  reportFor: (sheet: string, period: string) => `Звіт на аркуші «${sheet}» за ${period}.`,
  reportWithoutPeriod: (sheet: string) => `Звіт на аркуші «${sheet}».`,
  documentColumns: ["Файл", "Що в ньому"],
  tableOf: (name: string, title: string, rows: number) =>
    `${name}.csv – ${title}. Рядків: ${String(rows)}.`,
  fieldColumns: ["Поле", "Тип", "Що означає"],
  types: {
    string: "текст",
    integer: "ціле число",
    number: "число",
    date: "дата",
    year: "рік",
  } satisfies Readonly<Record<DataField["type"], string>>,
  publisherPlaces: [
    "найменування розпорядника інформації",
    "відповідальна особа, електронна адреса для звернень",
    "як часто набір оновлюють",
    "посилання на тексти рішень",
  ],
} as const;
