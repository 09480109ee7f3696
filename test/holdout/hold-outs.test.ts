import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { drawHoldOuts } from "../support/holdout/workbooks";
import type { HoldOut } from "../support/holdout/workbooks";

const SUPPORT = join(__dirname, "..", "support");
let drawn: readonly HoldOut[];

beforeAll(async () => {
  drawn = await drawHoldOuts();
});

describe("the frozen hold-out workbooks", () => {
  it("are twenty, each with what is expected of it", () => {
    const frozen = readdirSync(__dirname).filter((file) => /\.(xlsx|json)$/.test(file));
    const names = drawn.flatMap(({ name }) => [`${name}.expected.json`, `${name}.xlsx`]);
    expect(drawn).toHaveLength(20);
    expect(frozen.sort()).toEqual(names.sort());
  });

  it("are drawn up the same to the byte", () => {
    const changed = drawn.filter(
      ({ name, workbook }) =>
        Buffer.compare(readFileSync(join(__dirname, `${name}.xlsx`)), workbook) !== 0,
    );
    expect(changed.map(({ name }) => name)).toEqual([]);
  });

  it("keep what was expected of them", () => {
    for (const { name, expectation } of drawn) {
      const frozen: unknown = JSON.parse(
        readFileSync(join(__dirname, `${name}.expected.json`), "utf8"),
      );
      expect({ name, expectation: frozen }).toEqual({ name, expectation });
    }
  });

  it("hold at least four sheets that are nobody's programme", () => {
    const sheets = drawn.flatMap(({ expectation }) => expectation.leftAlone);
    expect(new Set(sheets).size).toBeGreaterThanOrEqual(4);
  });

  it("are drawn up without the product's own code", () => {
    const files = readdirSync(join(SUPPORT, "holdout"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join("holdout", file));
    const sources = ["drawn-sheet.ts", ...files].map((file) =>
      readFileSync(join(SUPPORT, file), "utf8"),
    );
    const imported = sources.flatMap((source) =>
      [...source.matchAll(/from "([^"]+)"/g)].map((match) => match[1] ?? ""),
    );
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter((path) => path.includes("src"))).toEqual([]);
  });
});
