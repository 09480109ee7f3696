import { computeWords } from "../../../src/core/texts/compute";

const ask = (cells: readonly string[], kind: string, language: "uk" | "en"): string =>
  computeWords({ code: "ask-percent", args: { cells, kind } }, language) ?? "";

test.each([
  [["H11"], "differs", "Відсоток у H11 не відповідає коштам. Це відсоток фінансування чи"],
  [["H11", "H15"], "differs", "Відсотки в H11, H15 не відповідають коштам. Це відсотки"],
  [["H11"], "declared", "Залишити його?"],
  [["H11", "H15"], "declared", "Залишити їх?"],
  [["H11"], "undecided", "що означає відсоток у H11:"],
  [["H11", "H15"], "undecided", "що означають відсотки в H11, H15:"],
])("the question of the percents in %j (%s) agrees in number", (cells, kind, words) => {
  expect(ask(cells, kind, "uk")).toContain(words);
});

test("so it does in English", () => {
  expect(ask(["H11"], "differs", "en")).toContain("The percent in H11 differs");
  expect(ask(["H11", "H15"], "declared", "en")).toContain("Keep them?");
});
