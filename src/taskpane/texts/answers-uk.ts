import { counted } from "../../core/texts/format";
import type { AnswersTexts } from "./answers-texts";

const REMARKS = { one: "зауваження", few: "зауваження", many: "зауважень" };

export const ANSWERS_UK: AnswersTexts = {
  title: "Прочитати відповіді",
  about:
    "Виберіть лист зауважень (.xlsx), який повернув виконавець. Файл лише прочитується; ні він, ні ця книга не змінюються.",
  choose: "Вибрати файл…",
  chooseOther: "Вибрати інший файл…",
  drop: "або перетягніть його сюди",
  oneAtATime: "Перетягніть один файл .xlsx: відповіді читаються з одного листа за раз.",
  reading: (file) => `Читання «${file}»…`,
  cancel: "Скасувати",
  file: (file) => `Відповіді з файлу «${file}»`,
  summary: ({ all, answered, states }) =>
    `${counted(all, "uk", REMARKS)}, з відповіддю: ${String(answered)}. Усунуто: ${String(states.gone)}, не усунуто: ${String(states.still)}, з іншими числами: ${String(states.changed)}, не визначено: ${String(states.unknown)}.`,
  noRemarks: "У листі немає жодного рядка із зауваженням.",
  groups: {
    still: "Не усунуто",
    changed: "Лишилося з іншими числами",
    unknown: "Не вдалося визначити, до чого це відповідь",
    gone: "Усунуто",
    unanswered: "Знайдено, але в листі рядка про це немає",
  },
  group: (name, count) => `${name} (${String(count)})`,
  goTo: (sheet, cells) => `Перейти на аркуш «${sheet}» до ${cells}`,
  row: (row) => `рядок ${String(row)} листа`,
  now: "Тепер:",
  answer: "Відповідь:",
  noAnswer: "Без відповіді",
  more: (hidden) => `Показати ще ${String(hidden)}`,
};
