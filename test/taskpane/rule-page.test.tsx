import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { RULES } from "../../src/rules/registry";
import {
  exampleCells,
  loadRulePage,
  piecesOf,
  readRulePage,
} from "../../src/taskpane/view/rule-page";
import { FakeExcel } from "./fake-excel";
import { findingAt, renderPane } from "./render-pane";
import { faultyBook } from "./report-books";

const heading = (name: RegExp) => screen.findByRole("heading", { level: 1, name });

test("the page of a finding's rule, from there another's, and back with the focus where it was", async () => {
  const { press, keys } = await renderPane(new FakeExcel(faultyBook()));
  await press("Перевірити");
  const finding = findingAt("TYP-01", "F4");
  await press(finding);
  await press("Докладніше про правило");
  expect(await heading(/^TYP-01\. /)).toBeVisible();
  expect(await screen.findByRole("heading", { level: 2, name: "Навіщо" })).toBeVisible();
  expect(screen.getByRole("region", { name: "Неправильно" })).toHaveTextContent(/[A-Z].*\d/);
  expect(finding).not.toBeVisible();

  await press("TYP-02");
  expect(await heading(/^TYP-02\. /)).toBeVisible();
  expect(screen.queryByRole("heading", { name: /^TYP-01/ })).toBeNull();

  await keys("{Escape}");
  expect(await heading(/^TYP-01\. /)).toBeVisible();
  expect(screen.getByRole("button", { name: "TYP-02" })).toHaveFocus();
  await keys("{Escape}");
  expect(screen.queryByRole("heading", { level: 1, name: /^TYP-01/ })).toBeNull();
  expect(screen.getByRole("button", { name: "Докладніше про правило" })).toHaveFocus();
  expect(finding).toBeVisible();
});

test("merged cells of an example are shown as such, not by their marks", () => {
  const rows = [
    ["Ресурси", "<", "рік"],
    ["a", "b", "^"],
    ["c", "^", ""],
  ];
  expect(exampleCells(rows)).toEqual([
    [
      { text: "Ресурси", column: 0, rows: 1, columns: 2 },
      { text: "рік", column: 2, rows: 2, columns: 1 },
    ],
    [
      { text: "a", column: 0, rows: 1, columns: 1 },
      { text: "b", column: 1, rows: 2, columns: 1 },
    ],
    [
      { text: "c", column: 0, rows: 1, columns: 1 },
      { text: "", column: 2, rows: 1, columns: 1 },
    ],
  ]);
});

describe.each(RULES.map(({ id }) => id))("the page of %s", (rule) => {
  test.each(["uk", "en"] as const)(
    "is read whole (%s), without a mark left over",
    async (language) => {
      const markdown = await loadRulePage(rule, language);
      const blocks = readRulePage(markdown);
      const shown = blocks.flatMap((block) =>
        block.kind === "table" ? [...block.head, ...block.rows.flat()] : [block.text],
      );
      // Every word of the page below its title is somewhere on the screen, in the same order.
      const words = (text: string) => text.match(/[\p{L}\d]+/gu) ?? [];
      expect(words(shown.join(" "))).toEqual(words(markdown.slice(markdown.indexOf("\n"))));
      expect(blocks.filter(({ kind }) => kind === "table").length).toBeGreaterThan(1);
      const prose = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
      const said = prose.flatMap((line) =>
        piecesOf(line, () => true).flatMap(({ kind, text }) => (kind === "words" ? [text] : [])),
      );
      // What is not read here, lists, links, stress, pictures, would be seen as it is typed.
      expect(prose.filter((line) => /^([-*>#|]|\d+\.) |^```/.test(line))).toEqual([]);
      expect(said.filter((text) => /`|\*\*|\]\(|!\[|\\|&\w+;/.test(text))).toEqual([]);
      for (const block of blocks)
        if (block.kind === "table") {
          expect(new Set(block.rows.map((row) => row.length))).toEqual(
            new Set([block.head.length]),
          );
          const drawn = exampleCells(block.rows.map(([, ...cells]) => cells)).flat();
          expect(drawn.filter(({ text }) => /^[\^<]$/.test(text))).toEqual([]);
          const area = drawn.reduce((sum, each) => sum + each.rows * each.columns, 0);
          expect(area).toBe(block.rows.length * (block.head.length - 1));
        }
    },
  );
});
