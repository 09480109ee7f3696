import { Workbook } from "@cj-tech-master/excelts";

import {
  emptyWorkbook,
  encryptedWorkbook,
  oldExcelWorkbook,
  textInsteadOfWorkbook,
  truncatedWorkbook,
  workbookWithoutTable,
} from "./bad-files";

const OLE_SIGNATURE = "d0cf11e0a1b11ae1";

async function open(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}

function utf16(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("utf16le");
}

test("the empty workbook opens and holds nothing", async () => {
  const workbook = await open(await emptyWorkbook());
  expect(workbook.worksheets.map((sheet) => sheet.actualRowCount)).toEqual([0]);
});

test("the workbook without a table opens and holds its list", async () => {
  const workbook = await open(await workbookWithoutTable());
  expect(workbook.worksheets[0]?.getCell("A2").value).toBe("Канцелярія");
});

test.each([
  ["an .xls", oldExcelWorkbook(), "Workbook"],
  ["an encrypted .xlsx", encryptedWorkbook(), "EncryptedPackage"],
])("%s is an OLE container with its own stream", (_, bytes, stream) => {
  expect(Buffer.from(bytes.subarray(0, 8)).toString("hex")).toBe(OLE_SIGNATURE);
  expect(utf16(bytes)).toContain(stream);
});

test("the truncated workbook begins as a zip and lacks its directory", async () => {
  const bytes = Buffer.from(await truncatedWorkbook());
  expect(bytes.subarray(0, 2).toString("latin1")).toBe("PK");
  expect(bytes.includes("PK\u0005\u0006")).toBe(false);
});

test.each([
  ["an .xls", oldExcelWorkbook],
  ["an encrypted .xlsx", encryptedWorkbook],
  ["a truncated workbook", truncatedWorkbook],
  ["a text", textInsteadOfWorkbook],
])("%s does not open as a workbook", async (_, make) => {
  await expect(open(await make())).rejects.toThrow();
});
