import type { Failure } from "../../src/app/failure";
import { failureWords } from "../../src/app/failure-texts";

test.each<[Failure, string, string]>([
  [
    { code: "changed-since", cells: ["F12", "F13"] },
    "Нічого не записано. Після перевірки змінилися клітинки F12:F13.",
    "Nothing was written. F12:F13 changed after the check.",
  ],
  [
    { code: "changed-since", cells: ["F12"], sheets: ["Зведення"] },
    "Нічого не записано. Відтоді змінено: клітинки F12, аркуш «Зведення».",
    "Nothing was written. Changed since then: F12, the sheet “Зведення”.",
  ],
  [
    { code: "not-taken-back", cells: ["5:7"], sheets: ["Зведення"] },
    "Запис не вдався, і не все вдалося повернути: клітинки 5:7, аркуш «Зведення».",
    "Writing failed, and not everything could be put back: 5:7, the sheet “Зведення”.",
  ],
  [
    { code: "partly-undone", cells: [], sheets: ["Зведення"] },
    "Скасовано не все, перегляньте: аркуш «Зведення».",
    "Not everything was taken back, look at: the sheet “Зведення”.",
  ],
  [
    { code: "sheet-name-taken", sheet: "Зведення" },
    "Нічого не записано. Аркуш із назвою «Зведення» у книзі вже є.",
    "Nothing was written. The workbook already has a sheet “Зведення”.",
  ],
])("%j is said in both languages", (failure, uk, en) => {
  expect(failureWords(failure, "uk").what).toBe(uk);
  expect(failureWords(failure, "en").what).toBe(en);
});
