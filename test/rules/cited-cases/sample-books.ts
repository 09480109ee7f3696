import { join } from "node:path";
import { annexA } from "../../../seeds/programme-data";
import { nodeFiles } from "../../../src/adapters/xlsx/node-files";
import { applyEdits } from "../../../src/core/edits/apply";
import { editOf } from "../../../src/core/edits/edit";
import { parseCell } from "../../../src/core/sheet/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellAt, findSheet } from "../../../src/core/sheet/snapshot";

const SEEDS = join(__dirname, "../../../seeds");
const PRINTED = "9 міс 2018";
const YEAR = "2018 рік";

/** A sample workbook as the command line reads it. */
export async function sampleBook(file: string): Promise<WorkbookSnapshot> {
  const read = await nodeFiles.read(join(SEEDS, file));
  if (!read.ok) throw new Error(`The sample workbook cannot be read: ${read.failure.code}`);
  return read.value;
}

async function printedReport(): Promise<SheetSnapshot> {
  const sheet = findSheet(await sampleBook("report-2018-9m.xlsx"), PRINTED);
  if (sheet === null) throw new Error("The report as printed has no sheet");
  return sheet;
}

/** The report of 2018 as printed and the programme, as if in one workbook. */
export async function besideProgramme(): Promise<WorkbookSnapshot> {
  const { sheets } = await sampleBook("programme-2018-2020.xlsx");
  return { name: "beside-programme.xlsx", sheets: [await printedReport(), ...sheets] };
}

/** The measures of the report, in its order, by their numbers in the programme. */
const NUMBERS = ["1.3.", ...Array.from({ length: 14 }, (_, at) => `2.${String(at + 2)}.`), "3.1."];

/**
 * The report of 2018 as printed and, beside it, one for the year: the same lines with the plans that the
 * programme's later edition gives them, and in all what the explanatory note states.
 */
export async function besideYear(): Promise<WorkbookSnapshot> {
  const printed = await printedReport();
  const copy: SheetSnapshot = { ...printed, id: YEAR, name: YEAR };
  const rows = annexA.directions.flatMap((direction) => direction.rows);
  const plans = NUMBERS.map((number, at): readonly [string, CellValue] => {
    const line = rows.find((row) => row.number.replace(/\.?$/, ".") === number);
    if (line === undefined) throw new Error(`The programme has no ${number}`);
    return [`F${String(11 + at)}`, Math.round(Number(line.year2018.replace(",", ".")) * 1000)];
  });
  const title = cellAt(copy, addressOf("A3")).text.replace("за 9 місяців 2018", "за 2018");
  const values: readonly (readonly [string, CellValue])[] = [
    ["A3", title],
    ...plans,
    ["F27", "Всього: 1 690 000, 00"],
    ["G27", "Всього: 1 203 061,56"],
    ["H27", "Всього: 71,2%"],
  ];
  const edits = values.map(([cell, value]) => editOf(copy, addressOf(cell), { value }));
  const changed = applyEdits({ name: "beside-year.xlsx", sheets: [printed, copy] }, edits);
  if (!changed.ok) throw new Error("The report as printed is not as expected");
  return changed.workbook;
}

function addressOf(cell: string) {
  const address = parseCell(cell);
  if (address === null) throw new Error(cell);
  return address;
}
