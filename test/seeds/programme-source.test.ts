import {
  ANNEX_B_COLUMNS,
  MONEY_COLUMNS,
  RESOURCE_COLUMNS,
  annexA,
  annexB,
  passport,
  programmeText,
  resources,
  signatures,
} from "../../seeds/programme-data";
import type { AnnexALine } from "../../seeds/programme-data";
import { phrasesCarriedOver, readSourceDocument } from "./source-document";

const source = readSourceDocument("003");
const testWithSource = source === null ? test.skip : test;

/** The cells of every line of the source, without the blank ones at both ends of a cell's text. */
const lines = (source ?? "").split("\n").map((line) => line.split("\t").map((cell) => cell.trim()));
const text = (source ?? "").replace(/\s+/g, " ");
const FIGURE = /^\d[\d ]*,\s?\d+$/;

function spaced(printed: string): string {
  return printed.replace(/\s+/g, " ").trim();
}

function figuresOf(line: AnnexALine): readonly string[] {
  return MONEY_COLUMNS.map((column) => spaced(line[column]));
}

/** The source's lines that begin with a number, in order: «2.11.» may stand before its task. */
function linesOf(number: string): readonly (readonly string[])[] {
  return lines.filter(
    ([first = "", ...rest]) =>
      rest.length > 5 && (first === number || first.startsWith(`${number} `)),
  );
}

const ALL_ROWS = annexA.directions.flatMap(({ rows }) => rows);
/** Numbers whose lines the source breaks; the tests below look at each of them. */
const BROKEN = ["3.2.2."];

describe("annex A against the document (skipped where it is not beside the checkout)", () => {
  testWithSource("every numbered row has its own line's figures, digit by digit", () => {
    const seen = new Map<string, number>();
    for (const row of ALL_ROWS.filter(({ number }) => number !== "" && !BROKEN.includes(number))) {
      const earlier = seen.get(row.number) ?? 0;
      seen.set(row.number, earlier + 1);
      const cells = linesOf(row.number)[earlier] ?? [];
      const from = cells.findIndex((cell) => cell.startsWith("Місцевий")) + 1;
      const printed = cells.slice(from).filter((cell) => cell !== "");
      // 3.2.3 to 3.2.10 carry one «0,0» too many and repeat the total in the last column.
      const four =
        printed.length === 6 ? [0, 1, 3, 4].map((at) => printed[at]) : printed.slice(0, 4);
      expect([row.number, ...figuresOf(row)]).toEqual([row.number, ...four]);
    }
    expect(seen.size).toBe(76);
  });

  testWithSource("no line with a source of money is left out", () => {
    const printed = lines.filter((cells) => cells.some((cell) => /^Місцевий( |$)/.test(cell)));
    expect(ALL_ROWS.filter((row) => row.source.startsWith("Місцевий"))).toHaveLength(
      printed.length,
    );
  });

  testWithSource("the rows between the numbers have the figures of their lines", () => {
    const after = (start: string): readonly string[] =>
      (lines.find(([first, second]) => first === start || second === start) ?? []).filter((cell) =>
        FIGURE.test(cell),
      );
    const continued = ALL_ROWS.filter(({ continues }) => continues === true);
    const figures = continued.map((row) => figuresOf(row).filter((figure) => figure !== ""));
    expect(figures).toEqual([
      [],
      [],
      after("продукції"),
      [],
      after("установ, організацій та окремих громадян"),
      [],
    ]);
    const garden = ALL_ROWS.find(({ number }) => number === "3.2.2.");
    expect(after("Екосквер на Старому бульварі").slice(0, 5)).toEqual(
      [0, 1, 2, 2, 3].map((at) => (garden === undefined ? "" : figuresOf(garden)[at])),
    );
  });

  testWithSource("the totals have the figures of their lines", () => {
    const printed = lines
      .filter((cells) => cells.includes("ВСЬОГО") || cells.includes("РАЗОМ"))
      .map((cells) => cells.filter((cell) => FIGURE.test(cell)));
    expect(
      [...annexA.directions.map(({ total }) => total), annexA.grandTotal].map(figuresOf),
    ).toEqual(printed);
  });

  testWithSource("every label but the results stands in the document", () => {
    for (const line of [annexA.header, ...ALL_ROWS]) {
      for (const column of ["task", "measure", "executor", "source", "term"] as const) {
        expect(text).toContain(spaced(line[column]));
      }
    }
    for (const { title } of annexA.directions) expect(text).toContain(title);
    for (const caption of [annexA.title, annexA.footnote]) expect(text).toContain(caption);
    expect(lines).toContainEqual([...annexA.columnNumbers]);
  });
});

describe("the other parts against the document (skipped where it is not there)", () => {
  testWithSource("table 6.1 stands in the document cell by cell", () => {
    for (const line of [resources.header, ...resources.rows]) {
      expect(lines).toContainEqual(RESOURCE_COLUMNS.map((column) => line[column]));
    }
    expect(text).toContain(`${resources.number} ${resources.caption}`);
  });

  testWithSource("annex B stands in the document cell by cell, and nothing is left out", () => {
    const printed = lines.slice(lines.findIndex(([first]) => first === annexB.title));
    const rows = printed.filter((cells) => cells.length === ANNEX_B_COLUMNS.length);
    const titles = annexB.groups.map(({ title }) => [title, "", "", "", "", "", ""]);
    const own = annexB.groups.flatMap((group, index) => [
      titles[index],
      ...group.rows.map((row) => ANNEX_B_COLUMNS.map((column) => row[column])),
    ]);
    expect([ANNEX_B_COLUMNS.map((column) => annexB.header[column]), ...own]).toEqual(rows);
  });

  testWithSource("the passport stands there but for its goal and its expected results", () => {
    const own = ["9.", "11."];
    for (const { number, name, values } of passport.rows) {
      expect(text).toContain(spaced(name));
      for (const value of own.includes(number) ? [] : values) expect(text).toContain(spaced(value));
    }
    for (const line of [...passport.annex, ...passport.decision, ...passport.title]) {
      expect(text).toContain(line);
    }
  });

  testWithSource("the signatures stand there, after each annex", () => {
    for (const { post, name } of signatures) {
      expect(text.split(`${spaced(post)} ${name}`)).toHaveLength(3);
    }
  });

  testWithSource("no sentence of the expected results and of the goal is carried over", () => {
    const own = [
      ...ALL_ROWS.map(({ result }) => result),
      ...passport.rows
        .filter(({ number }) => number === "9." || number === "11.")
        .flatMap(({ values }) => values.map((value) => value.replace(/<[^>]*>/g, ""))),
    ];
    for (const each of own) expect(phrasesCarriedOver(each, text)).toEqual([]);
  });
});

describe("what the sections state", () => {
  test("every sentence holds its figures and no other number", () => {
    for (const { text: own, figures } of programmeText.statements) {
      const rest = figures.reduce((left, figure) => {
        expect(left).toContain(figure);
        return left.replace(figure, "");
      }, own);
      expect(rest).not.toMatch(/\d/);
    }
  });

  testWithSource("every figure stands in the document under its section", () => {
    const end = text.indexOf("НАПРЯМИ ДІЯЛЬНОСТІ І ЗАХОДИ");
    for (const { section, figures } of programmeText.statements) {
      const start = text.lastIndexOf(section);
      expect(start).toBeGreaterThan(0);
      const next = text.slice(start + section.length, end).search(/ \d\. [А-ЯІЇЄҐ]{3}/);
      const own = text.slice(start, next < 0 ? end : start + section.length + next);
      for (const figure of figures) expect(own).toContain(figure);
    }
  });

  testWithSource("no sentence is carried over", () => {
    for (const { text: own, figures } of programmeText.statements) {
      const marked = (from: string): string =>
        figures.reduce((done, figure) => done.replaceAll(figure, " # "), from);
      expect(phrasesCarriedOver(marked(own), marked(text))).toEqual([]);
    }
  });
});
