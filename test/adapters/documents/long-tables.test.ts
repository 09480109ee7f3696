import { join } from "node:path";
import { documentWriter } from "../../../src/adapters/documents/document-writer";
import { writeDocx } from "../../../src/adapters/documents/docx/write-docx";
import { paceOf } from "../../../src/adapters/documents/pace";
import { DOCX_FORM } from "../../../src/app/export/docx-form";
import type { DocumentPlan } from "../../../src/app/export/export-form";
import type { JudgeProgress } from "../../../src/app/ports";
import type { TextDocument } from "../../../src/core/documents/text-document";
import { longReport } from "../../bench/long-report";
import { readDocx, tablesIn } from "../../support/docx-reader";
import { exportInputOf, exportInputOfFile } from "../../support/export-input";
import { SEED_BOOKS } from "../../support/seed-books";

const nobody = new AbortController().signal;
const ignoring = paceOf(() => undefined, nobody);

function textOf(plan: DocumentPlan): TextDocument {
  if (plan.content.kind !== "text") throw new Error(plan.content.kind);
  return plan.content.document;
}

function planned(lines: number): DocumentPlan {
  const plan = DOCX_FORM.build(exportInputOf(longReport(lines)));
  if (!plan.ok) throw new Error(plan.failure.code);
  return plan.value;
}

test.each(SEED_BOOKS.filter((file) => file.startsWith("report")))(
  "%s written in parts is the file that it is in one",
  async (file) => {
    const input = await exportInputOfFile(join(__dirname, "../../../seeds", file), DOCX_FORM);
    const plan = DOCX_FORM.build(input);
    if (!plan.ok) throw new Error(plan.failure.code);
    const document = textOf(plan.value);
    const whole = await writeDocx(document, ignoring, Infinity);
    expect(await writeDocx(document, ignoring, 9)).toEqual(whole);
  },
);

test("a long table comes whole, and how far it is is told on the way", async () => {
  const told: JudgeProgress[] = [];
  const written = await documentWriter.write(
    planned(600),
    (progress) => told.push(progress),
    nobody,
  );
  if (!written.ok) throw new Error(written.failure.code);
  const [file] = written.value;
  const rows = tablesIn(await readDocx(file?.bytes ?? new Uint8Array())).flatMap(
    (table) => table.rows,
  );
  expect(rows.map(({ cells }) => cells[2]?.text)).toEqual(
    expect.arrayContaining(["Захід 1", "Захід 250", "Захід 251", "Захід 600"]),
  );
  expect(rows.filter(({ cells }) => /^Захід \d+$/.test(cells[2]?.text ?? ""))).toHaveLength(600);
  expect(told).toEqual([0, 1, 2, 3].map((done) => ({ done, all: 3 })));
});

test("it is stopped between the parts", async () => {
  const controller = new AbortController();
  const told: number[] = [];
  const written = await documentWriter.write(
    planned(600),
    ({ done }) => {
      told.push(done);
      if (done === 1) controller.abort();
    },
    controller.signal,
  );
  expect(written).toEqual({ ok: false, failure: { code: "cancelled" } });
  expect(told).toEqual([0, 1]);
});
