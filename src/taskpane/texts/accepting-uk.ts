import type { AcceptingTexts } from "./accepting-texts";

export const ACCEPTING_UK: AcceptingTexts = {
  offer: "Прийняти з поясненням",
  reason: "Пояснення",
  reasonHint: "Чому так має бути. Без прізвищ: збережене у книзі побачать усі, хто її відкриє.",
  reasonMissing: "Напишіть пояснення.",
  where: "Прийняти",
  untilClosed: "до закриття панелі",
  inWorkbook: "назавжди, зберегти у книзі",
  accept: "Прийняти",
  dismiss: "Не приймати",

  group: (count, kept) =>
    kept === 0
      ? `Прийнято з поясненням: ${count}`
      : `Прийнято з поясненням: ${count}, з них у самій книзі: ${kept}`,
  keptMark: "збережено у книзі",
  withdraw: "Скасувати прийняття",
  withdrawOf: (rule, cells) => `Скасувати прийняття: ${rule} ${cells}`,

  stale: (count) => `Прийнято раніше, але більше не виявлено: ${count}`,
  staleHint: "Цих зауважень більше немає, тож їх прийняття вже нічого не означає.",
  removeStale: "Прибрати",
  removeStaleOf: (rule, reason) => `Прибрати: ${rule}, ${reason}`,

  fresh: "нове",
  returned: "повернулося: цифри змінилися",
  returnedReason: (reason) => `Раніше прийнято з поясненням: ${reason}`,
  comparison: (fresh, stayed, gone) =>
    `З минулої перевірки: нових ${fresh}, залишилось ${stayed}, зникло ${gone}`,

  accepted: (kept) =>
    kept
      ? "Прийнято й записано в книгу. Збережіть саму книгу, щоб це залишилося у файлі."
      : "Прийнято до закриття панелі.",
  withdrawn: (kept) =>
    kept
      ? "Прийняття скасовано і прибрано з книги. Збережіть саму книгу, щоб його не було й у файлі."
      : "Прийняття скасовано.",
};
