import { counted } from "../../../src/core/texts/format";

const REMARKS = { one: "зауваження", few: "зауваження", many: "зауважень" };
const LINES = { one: "рядок", few: "рядки", many: "рядків", other: "рядка" };
const FINDINGS = { one: "finding", other: "findings" };

test.each([
  [0, "0 зауважень", "0 рядків", "0 findings"],
  [1, "1 зауваження", "1 рядок", "1 finding"],
  [2, "2 зауваження", "2 рядки", "2 findings"],
  [4, "4 зауваження", "4 рядки", "4 findings"],
  [5, "5 зауважень", "5 рядків", "5 findings"],
  [10, "10 зауважень", "10 рядків", "10 findings"],
  [11, "11 зауважень", "11 рядків", "11 findings"],
  [12, "12 зауважень", "12 рядків", "12 findings"],
  [14, "14 зауважень", "14 рядків", "14 findings"],
  [20, "20 зауважень", "20 рядків", "20 findings"],
  [21, "21 зауваження", "21 рядок", "21 findings"],
  [22, "22 зауваження", "22 рядки", "22 findings"],
  [25, "25 зауважень", "25 рядків", "25 findings"],
  [101, "101 зауваження", "101 рядок", "101 findings"],
  [111, "111 зауважень", "111 рядків", "111 findings"],
  [112, "112 зауважень", "112 рядків", "112 findings"],
  [122, "122 зауваження", "122 рядки", "122 findings"],
  [1000, "1 000 зауважень", "1 000 рядків", "1 000 findings"],
  [12_001, "12 001 зауваження", "12 001 рядок", "12 001 findings"],
  [1.5, "1,5 зауваження", "1,5 рядка", "1,5 findings"],
])("%d", (count, remarks, lines, findings) => {
  expect(
    [
      counted(count, "uk", REMARKS),
      counted(count, "uk", LINES),
      counted(count, "en", FINDINGS),
    ].map((text) => text.replaceAll("\u00A0", " ")),
  ).toEqual([remarks, lines, findings]);
});

test("a number is not parted from its word, nor its thousands from each other", () => {
  expect(counted(1000, "uk", REMARKS)).not.toContain(" ");
});
