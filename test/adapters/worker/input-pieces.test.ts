import { join } from "node:path";
import { piecesOf, shellOf, wholeOf } from "../../../src/adapters/worker/input-pieces";
import type { AskedDocument } from "../../../src/app/ports";
import { XLSX_FORM } from "../../../src/app/export/xlsx-form";
import type { Table } from "../../../src/core/report/model";
import { NO_CORRECTIONS } from "../../../src/core/report/corrections";
import { PLAIN_LOOKS as LOOKS, PLAIN_PAGE } from "../../../src/core/sheet/plain-looks";
import { longReport } from "../../bench/long-report";
import { exportInputOf, exportInputOfFile } from "../../support/export-input";
import { SEED_BOOKS } from "../../support/seed-books";

/** What comes out on the other side: each part is copied by itself. */
function sent(input: AskedDocument): AskedDocument {
  const pieces = [...piecesOf(input)].map((piece) => structuredClone(piece));
  return wholeOf(structuredClone(shellOf(input)), pieces);
}

function withoutFixes({ report, ...input }: AskedDocument): AskedDocument {
  const findings = report.findings.map((finding) => ({ ...finding, fix: null }));
  return { ...input, report: { ...report, findings } };
}

test.each(SEED_BOOKS)(
  "of %s everything arrives, and its tables are read as they were",
  async (file) => {
    const path = join(__dirname, "../../../seeds", file);
    const input = await exportInputOfFile(path, XLSX_FORM);
    const asked = { ...input, corrections: NO_CORRECTIONS };
    expect(sent(asked)).toEqual(withoutFixes(asked));
  },
);

test("of a long workbook no part has more than some thousand cells", () => {
  const input = { ...exportInputOf(longReport(2_000)), corrections: NO_CORRECTIONS };
  const looks = input.workbook.sheets.map(({ name }) => ({
    sheet: name,
    range: { top: 0, left: 0, bottom: 2_001, right: 8 },
    cells: Array.from({ length: 2_002 }, () => Array.from({ length: 9 }, () => LOOKS)),
    rows: [],
    columns: [],
    frozen: { rows: 0, columns: 0 },
    page: PLAIN_PAGE,
  }));
  const asked = { ...input, looks };
  const sizes = [...piecesOf(asked)].map((piece) =>
    piece.kind === "looks"
      ? piece.rows.flat().length
      : (piece.kind === "cells" ? piece.cells : piece.findings).length,
  );
  expect(Math.max(...sizes)).toBeLessThanOrEqual(3_000);
  expect(sizes.length).toBeGreaterThan(10);
  const shell = shellOf(asked);
  expect(shell.report.findings).toEqual([]);
  expect(shell.report.tables).toEqual<readonly Table[]>([]);
  expect(shell.workbook.sheets.map(({ cells }) => cells.size)).toEqual([0]);
  expect(sent(asked)).toEqual(withoutFixes(asked));
});
