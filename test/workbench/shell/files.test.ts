import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openFile } from "../../../src/workbench/shell/files";
import { TEXTS } from "../../../src/workbench/texts";
import {
  emptyWorkbook,
  encryptedWorkbook,
  oldExcelWorkbook,
  textInsteadOfWorkbook,
  truncatedWorkbook,
} from "../../support/bad-files";
import { withParts } from "../../support/package-parts";

const SEEDS = join(__dirname, "../../../seeds");

function open(bytes: Uint8Array, name: string) {
  return openFile(new File([new Uint8Array(bytes)], name), TEXTS.uk);
}

describe("a file that a person opens in the workbench", () => {
  it.each(readdirSync(SEEDS).filter((name) => name.endsWith(".xlsx")))(
    "is a book whose sheets can be read: %s",
    async (name) => {
      const book = await open(new Uint8Array(readFileSync(join(SEEDS, name))), name);
      if (typeof book === "string") throw new Error(book);
      expect(book.name).toBe(name);
      expect(await book.partsLostOnSave()).toEqual([]);
      for (const sheet of book.sheets) {
        const { bottom = 0, right = 0 } = sheet.usedRange(true) ?? {};
        expect(Math.min(bottom, right)).toBeGreaterThan(0);
        expect(sheet.cell(bottom, right).text).not.toMatch(/#(REF|NAME)/);
      }
    },
  );

  it("may be empty of data", async () => {
    const book = await open(await emptyWorkbook(), "порожня.xlsx");
    expect(typeof book === "string" ? book : book.sheets.map(({ name }) => name)).toEqual([
      "Аркуш1",
    ]);
  });

  it.each<[what: string, bytes: () => Promise<Uint8Array> | Uint8Array, says: RegExp]>([
    ["nothing", () => new Uint8Array(), /порожній, тому його не відкрито: виберіть файл із даними/],
    ["a password", encryptedWorkbook, /захищено паролем: відкрийте його в Excel, зніміть пароль/],
    ["an old format", oldExcelWorkbook, /у старому форматі \.xls: відкрийте його в Excel і/],
    ["half a file", truncatedWorkbook, /пошкоджено, і прочитати його не вдалося: відновіть/],
    ["a text", textInsteadOfWorkbook, /не є книгою Excel: виберіть файл із розширенням \.xlsx/],
    [
      "a broken sheet",
      async () => withParts(await emptyWorkbook(), { "xl/worksheets/sheet1.xml": "<worksheet><a" }),
      /пошкоджено, і прочитати його не вдалося/,
    ],
    [
      "a broken list of sheets",
      async () => withParts(await emptyWorkbook(), { "xl/workbook.xml": "це не XML" }),
      /пошкоджено|не є книгою Excel/,
    ],
  ])("is told of in one sentence when it holds %s", async (_what, bytes, says) => {
    const told = await open(await bytes(), "звіт.xlsx");
    expect(told).toMatch(says);
    expect(told).toMatch(/^Файл «звіт\.xlsx» [^.]+(?:\.xls[^.]*)*\.$/);
  });
});
