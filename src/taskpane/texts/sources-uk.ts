import { counted } from "../../core/texts/format";
import type { SourcesTexts } from "./sources-texts";

const REPORTS = { one: "звіт", few: "звіти", many: "звітів" };
const EDITIONS = { one: "редакція програми", few: "редакції програми", many: "редакцій програми" };

const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(", ");

export const SOURCES_UK: SourcesTexts = {
  about: {
    consolidate:
      "Виберіть звіти виконавців: аркуші цієї книги та файли. Вони лише прочитуються. Далі ви побачите, що буде записано, і відповісте на запитання.",
    bridge:
      "Виберіть редакції програми та звіт: аркуші цієї книги і файли. Вони лише прочитуються. Далі ви побачите, що змінило кожне рішення.",
    periods:
      "Виберіть звіти за кілька періодів: аркуші цієї книги і файли. Вони лише прочитуються. Далі ви побачите хід виконання і діаграму.",
  },
  period: "Звітний період",
  noPeriod: "Період не зазначено в жодному звіті.",
  sheets: "Аркуші цієї книги",
  noSheets: "У цій книзі немає аркушів зі звітом чи програмою.",
  files: "Файли",
  choose: "Вибрати файли…",
  chooseMore: "Додати файли…",
  drop: "або перетягніть їх сюди",
  refused: (names) => `Пропущено, бо це не книги .xlsx: ${quoted(names)}.`,
  reading: (done, all) => `Прочитано файлів: ${String(done)} з ${String(all)}`,
  taken: (read, unread) =>
    `Узято файлів: ${String(read)}${unread === 0 ? "" : `, не прочитано: ${String(unread)}`}.`,
  cancel: "Скасувати",
  remove: "Прибрати",
  removeOf: (file) => `Прибрати файл «${file}»`,
  keptLeft: "Те, що виправляли в цій книзі, прочитати не вдалося; взято так, як розпізнано.",
  absent: (names) =>
    `Минулого разу було ще: ${quoted(names)}. Виберіть ці файли знову: без них аркуш оновиться без їхніх сум.`,
  without: "Цього разу без них",
  hidden: (sheet) => `${sheet} (прихований)`,
  brings: ({ reports, periods, unstated, editions }) =>
    [
      ...(reports === 0
        ? []
        : [
            `${reports === 1 ? "звіт" : counted(reports, "uk", REPORTS)}${periods.length === 0 ? "" : ` за ${periods.join(", ")}`}${unstated ? " (період не зазначено)" : ""}`,
          ]),
      ...(editions === 0
        ? []
        : [editions === 1 ? "редакція програми" : counted(editions, "uk", EDITIONS)]),
    ].join("; "),
  editions: "Рішення, якими затверджено редакції",
  editionsHint:
    "За датою рішення редакції стають одна за одною. Якщо її прочитано неправильно або не знайдено, впишіть.",
  number: "Номер рішення",
  numberOf: (edition) => `Номер рішення: ${edition}`,
  date: "Дата рішення",
  dateOf: (edition) => `Дата рішення: ${edition}`,
  undated: "Без дати редакція стає найпершою.",
  lacking: {
    reports: "Позначте хоча б один звіт або виберіть файли зі звітами.",
    editions: "Позначте редакцію програми або виберіть файл із нею.",
    states: "Порівнювати ще ні з чим: додайте звіт або ще одну редакцію програми.",
    period: "Потрібен звіт, у якому зазначено період від початку року.",
  },
  show: "Показати, що вийде",
  more: (hidden) => `Показати ще ${String(hidden)}`,
};
