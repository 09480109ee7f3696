import { join } from "node:path";
import { sarif } from "../../src/adapters/documents/sarif";
import { nodeFiles } from "../../src/adapters/xlsx/node-files";
import { judgeWorkbook } from "../../src/app/judge";
import { programmeOf } from "../../src/app/check-across";
import { checkFile } from "../../src/cli/commands/check/check-file";
import type { ViewOptions } from "../../src/cli/commands/check/result-view";
import { resultView } from "../../src/cli/commands/check/result-view";
import { DEFAULT_PROFILE } from "../../src/core/lint/profile";

/** Sentences of two notes: no table, but a sum in another unit and letters of two alphabets. */
const NOTES = join(__dirname, "../../seeds/notes.xlsx");
const NO_TABLE = /немає таблиці звіту/;

function checked(format: ViewOptions["format"]) {
  const view: ViewOptions = {
    format,
    profile: DEFAULT_PROFILE,
    language: "uk",
    rows: false,
    colours: false,
    honourWaivers: false,
  };
  const { read, kept } = nodeFiles;
  const ports = { read, kept, judge: judgeWorkbook, programmeOf, alive: () => undefined };
  return checkFile(
    { file: NOTES, index: 0, view, keepAtMost: null, asOf: null },
    { ...ports, view: (options) => resultView(options, sarif) },
  );
}

describe("a note without a table", () => {
  test("is told to have none, and what is wrong in its texts counts", async () => {
    const { outcome } = await checked("text");
    expect(outcome).toMatchObject({
      ok: true,
      value: { lacking: { code: "no-report-table" }, against: { error: 1, warning: 0 } },
    });
  });

  test("has its findings in the text", async () => {
    const { part } = await checked("text");
    expect(part).toMatch(/помилка UNI-04 C8/);
    expect(part).toMatch(/зауваження TXT-01 C44, C63:C64, C70/);
  });

  test("has them beside the error as JSON", async () => {
    const { part } = await checked("json");
    const file = JSON.parse(part) as {
      readonly error: { readonly code: string; readonly message: string };
      readonly tables: readonly unknown[];
      readonly findings: readonly { readonly rule: string; readonly cell: string }[];
    };
    expect(file.error.code).toBe("no-report-table");
    expect(file.error.message).toMatch(NO_TABLE);
    expect(file.tables).toEqual([]);
    const found = file.findings.map(({ rule, cell }) => `${rule} ${cell}`);
    expect(found).toEqual(["TXT-02 A5", "UNI-04 C8", "TXT-01 C44"]);
  });

  test("has them beside the notification in SARIF", async () => {
    const { part } = await checked("sarif");
    expect(part).toMatch(NO_TABLE);
    expect(part).toContain('"ruleId":"TXT-01"');
  });
});
