import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { proposeCompute } from "../../../src/core/compute/propose-compute";
import { readTables } from "../../../src/core/report/read-tables";
import { Book } from "../../../src/workbench/host/book";
import { stateOf } from "./book-state";
import { openBook, read, valueOf } from "./open-book";

const SEEDS = join(__dirname, "../../../seeds");

describe.each(
  readdirSync(SEEDS).filter((name) => name.endsWith(".xlsx") && !/corrected|notes/.test(name)),
)("%s", (name) => {
  test.each(["financial", "both"])(
    "is computed through Office.js as it was previewed (%s), and taken back whole",
    async (answer) => {
      const book = await Book.open(new Uint8Array(readFileSync(join(SEEDS, name))), name);
      const { port } = openBook(book);
      const workbook = await read(port);
      const input = { workbook, tables: readTables(workbook), sheets: null };
      const { questions } = proposeCompute(input);
      const answers = Object.fromEntries(questions.map(({ id }) => [id, answer]));
      const { batch } = proposeCompute(input, { items: {}, answers });
      const before = stateOf(book);
      const written = valueOf(await port.write(batch));
      for (const { sheet, cell, after } of batch.cells) {
        const value = book.sheetByName(sheet)?.cell(cell.row, cell.column).value ?? null;
        if (typeof after.value === "number") expect(value).toBeCloseTo(after.value, 9);
        else expect(value).toBe(after.value);
      }
      valueOf(await port.takeBack(written.batch));
      expect(stateOf(book)).toEqual(before);
    },
  );
});
