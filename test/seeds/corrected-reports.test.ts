import { join } from "node:path";

import { nodeFiles } from "../../src/adapters/xlsx/node-files";
import { DEFAULT_PROFILE } from "../../src/core/lint/profile";
import { check } from "../../src/core/lint/run";
import { RULES } from "../../src/rules/registry";

test("the corrected reports of 2022 are read and have nothing to put right", async () => {
  const file = join(__dirname, "../../seeds/report-2022-9m-corrected.xlsx");
  const read = await nodeFiles.read(file);
  if (!read.ok) throw new Error(`The workbook cannot be read: ${read.failure.code}`);
  const { tables, findings } = check(read.value, RULES, DEFAULT_PROFILE);
  expect(tables.map(({ unit, period }) => [unit, period])).toEqual(
    Array.from({ length: 3 }, () => ["thousand-UAH", "2022-9m"]),
  );
  // A low share of the plan may still be noted: the figures are the documents' own.
  const toPutRight = findings.filter(({ severity }) => severity !== null && severity !== "note");
  expect(toPutRight.map(({ rule, sheet }) => `${rule} ${sheet}`)).toEqual([]);
});
