import { Page, writeDrawnSheets } from "./drawn-sheet";

/** Its only sheet. */
export const INDICATORS_SHEET = "Показники 9 міс 2018";

/**
 * A report of indicators for document 003: its plans for 2018 (№ 3 of costs, products and efficiency, the
 * rank of transparency), beside what document 002 says was spent on delegations.
 */
const report = new Page(INDICATORS_SHEET)
  .put("A1", "Результативні показники виконання програми за 9 місяців 2018 року")
  .line(2, ["№ п/п", "Назва показника", "Одиниця виміру", "Затверджено на рік"])
  .line(2, ["Фактично виконано", "Відхилення", "Відсоток виконання", "Пояснення"], "E")
  .put("A3", "ПОКАЗНИКИ ЗАТРАТ")
  .line(4, ["3", "Видатки на прийом делегацій", "тис. грн", 180, 89.37995])
  .put("A5", "ПОКАЗНИКИ ПРОДУКТУ")
  .line(6, ["3", "Кількість делегацій", "одиниць", 10, 7, -4])
  .put("A7", "ПОКАЗНИКИ ЕФЕКТИВНОСТІ")
  .line(8, ["3", "Видатки на одну делегацію", "тис. грн", 18])
  .put("A9", "ПОКАЗНИКИ ЯКОСТІ")
  .line(10, ["2", "Рейтинг прозорості міст", "місце", "ТОП-7", "ТОП-10"]);

/** That report as a file. */
export function indicatorsBook(): Promise<Uint8Array> {
  return writeDrawnSheets([report.drawn()]);
}
