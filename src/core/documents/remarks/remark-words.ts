import { dayUk, periodWords } from "../../texts/dates";
import type { RemarkKind, RemarksHead } from "./remark";

/** Words of a list of remarks, which is a Ukrainian document whatever the language of the pane. */
export const REMARK_WORDS = {
  title: "ЛИСТ ЗАУВАЖЕНЬ",
  subtitle: "до звіту про виконання міської цільової програми",
  kinds: {
    error: "помилка",
    warning: "попередження",
    note: "зауваження",
    question: "питання",
  } satisfies Readonly<Record<RemarkKind, string>>,
  columns: {
    number: "№ з/п",
    sheet: "Аркуш",
    cells: "Клітинка",
    rule: "Правило",
    kind: "Вид",
    text: "Зауваження",
    stated: "Зазначено",
    computed: "Обчислено",
    whatToDo: "Що зробити",
    answer: "Відповідь виконавця",
    code: "Код (не змінювати)",
  },
  place: "Аркуш, клітинка",
  faults: "Зауваження",
  questions: "Питання для уточнення",
  explained: "Зауваження з поясненням, поданим разом із файлом",
  explanation: "Пояснення виконавця",
  none: "Зауважень немає.",
  instruction:
    "Відповіді впишіть у графу «Відповідь виконавця» і поверніть цей файл. Рядки можна сортувати й доповнювати; код у крайній графі потрібен, щоб відповідь потрапила до свого зауваження.",
  sheetName: "Зауваження",
  signer: "посада того, хто перевірив",
  signerName: "Власне ім’я ПРІЗВИЩЕ",
} as const;

/** The lines under the title: what was checked, and when where that is known. */
export function headLines({
  file,
  programmes,
  periods,
  sheets,
  checkedOn,
}: RemarksHead): readonly string[] {
  const lines: (readonly [string, string])[] = [
    ["Файл", file],
    ["Програма", programmes.map((name) => `«${name}»`).join("; ")],
    ["Звітний період", periods.map((period) => periodWords(period, "uk")).join("; ")],
    ["Аркуші", sheets.map((name) => `«${name}»`).join(", ")],
    ["Дата перевірки", checkedOn === null ? "" : dayUk(checkedOn)],
  ];
  return lines.filter(([, value]) => value !== "").map(([name, value]) => `${name}: ${value}`);
}
