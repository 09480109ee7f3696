import { ignoredWords } from "../../src/app/ignored-texts";
import type { IgnoredSetting } from "../../src/app/ports";

const IGNORED: readonly IgnoredSetting[] = [
  { sheet: "II квартал", what: "paper" },
  { sheet: "Зведення", what: "chart" },
  { sheet: "II квартал", what: "fitWide" },
  { sheet: "II квартал", what: "paperName" },
];

test.each([
  [
    "uk" as const,
    "Excel не застосував: аркуш «II квартал» – формат паперу, розміщення за шириною сторінки; аркуш «Зведення» – діаграму.",
  ],
  [
    "en" as const,
    "Excel did not take: sheet “II квартал”: the paper size, fitting to the page’s width; sheet “Зведення”: the chart.",
  ],
])("what Excel ignored is named by sheet in %s", (language, what) => {
  expect(ignoredWords(IGNORED, language)?.what).toBe(what);
});

test("nothing is said when Excel took everything", () => {
  expect(ignoredWords([], "uk")).toBeNull();
});
