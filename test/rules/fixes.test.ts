import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { readSnapshot } from "../../src/adapters/xlsx/read-snapshot";
import { applyEdits } from "../../src/core/edits/apply";
import type { Fix } from "../../src/core/edits/edit";
import { combine } from "../../src/core/edits/edit";
import type { Finding } from "../../src/core/lint/finding";
import { DEFAULT_PROFILE } from "../../src/core/lint/profile";
import { check } from "../../src/core/lint/run";
import { formatCell } from "../../src/core/sheet/address";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { RULES } from "../../src/rules/registry";
import { recalculate } from "../support/markdown-sheet";

const FOLDERS = ["../../seeds", "../holdout"].map((folder) => join(__dirname, folder));
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".xlsx"))
    .map((file): readonly [string, string] => [file, join(folder, file)]),
);

function found(workbook: WorkbookSnapshot): readonly Finding[] {
  return check(workbook, RULES, DEFAULT_PROFILE).findings;
}

function place({ rule, sheet, cell, code }: Finding): string {
  return `${rule} ${code} ${sheet}!${formatCell(cell)}`;
}

function after(workbook: WorkbookSnapshot, fixes: readonly Fix[]): WorkbookSnapshot {
  const applied = applyEdits(workbook, combine(fixes).edits);
  if (!applied.ok) throw new Error("A fix does not expect the sheet that it was made for");
  return recalculate(applied.workbook);
}

describe.each(FILES)("%s", (name, path) => {
  let workbook: WorkbookSnapshot;
  let findings: readonly Finding[];
  beforeAll(async () => {
    workbook = recalculate(await readSnapshot(readFileSync(path), name));
    findings = found(workbook);
  });

  const withFix = (safe: boolean): readonly (Finding & { readonly fix: Fix })[] =>
    findings.flatMap((finding) =>
      finding.fix?.safe === safe ? [{ ...finding, fix: finding.fix }] : [],
    );

  test("all safe fixes together cure what they are for and break nothing", () => {
    const safe = withFix(true);
    const fixed = found(
      after(
        workbook,
        safe.map(({ fix }) => fix),
      ),
    );
    const left = new Set(fixed.map(place));
    expect(safe.map(place).filter((one) => left.has(one))).toEqual([]);
    const errors = (all: readonly Finding[]): readonly string[] =>
      all
        .filter(({ severity }) => severity === "error")
        .map(({ rule, cell, sheet }) => `${rule} ${sheet}!${formatCell(cell)}`);
    const known = new Set(errors(findings));
    expect(errors(fixed).filter((one) => !known.has(one))).toEqual([]);
  });

  test("safe fixes settle: what one brings to light the next round puts right", () => {
    let book = workbook;
    let rounds = 0;
    for (let safe = withFix(true).map(({ fix }) => fix); safe.length > 0 && rounds < 3; rounds++) {
      book = after(book, safe);
      safe = found(book).flatMap(({ fix }) => (fix?.safe === true ? [fix] : []));
    }
    const left = found(book).filter(({ fix }) => fix?.safe === true);
    expect(left.map(place)).toEqual([]);
  });

  test("each suggestion by itself cures its finding", () => {
    const uncured = withFix(false).filter((finding) =>
      found(after(workbook, [finding.fix]))
        .map(place)
        .includes(place(finding)),
    );
    expect(uncured.map(place)).toEqual([]);
  });

  test("safe fixes give the same sheet in any order", () => {
    const fixes = withFix(true).map(({ fix }) => fix);
    const { edits } = combine(fixes);
    fc.assert(
      fc.property(fc.shuffledSubarray(fixes, { minLength: fixes.length }), (shuffled) => {
        expect(combine(shuffled).edits).toEqual(edits);
        // Chosen twice, or pressed twice, a fix is made once.
        expect(combine([...shuffled, ...fixes]).edits).toEqual(edits);
      }),
      { numRuns: 20 },
    );
  });
});
