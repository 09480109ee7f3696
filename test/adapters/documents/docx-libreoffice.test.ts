import { join } from "node:path";
import type { ExportForm } from "../../../src/app/export/export-form";
import { DOCX_FORM } from "../../../src/app/export/docx-form";
import { NOTE_FORM } from "../../../src/app/export/note-form";
import { REMARKS_FORM } from "../../../src/app/export/remarks-forms";
import { exportInputOfFile, made, onlyFile } from "../../support/export-input";
import { CONVERSION_MS, convert, findWriter } from "../../support/libreoffice";

const office = findWriter();
const FILE = join(__dirname, "../../../seeds/report-2022-9m-corrected.xlsx");

/** What another program makes of the document, as plain text. */
async function openedText(form: ExportForm): Promise<string> {
  const { bytes } = onlyFile(await made(form, await exportInputOfFile(FILE, form)));
  const text = convert(office ?? "", bytes, { from: "docx", to: "txt" });
  return new TextDecoder().decode(text).replaceAll("\u00A0", " ");
}

(office === null ? describe.skip : describe)("LibreOffice opens", () => {
  test(
    "the report, with its title, figures and signature",
    async () => {
      const text = await openedText(DOCX_FORM);
      const signed = ["Лілія СТЕПАНЮК", "Віра РАЧКОВСЬКА-ДОЛГИХ", "Віталій СКОРОХОД"];
      for (const words of ["за 9 місяців 2022 року", "2 500,0", "513,53784", ...signed]) {
        expect(text).toContain(words);
      }
    },
    CONVERSION_MS,
  );

  test(
    "the note, with its figures and places",
    async () => {
      const text = await openedText(NOTE_FORM);
      expect(text).toContain("профінансовано 202,8 тис. грн, що становить 40,56 % річного обсягу.");
      expect(text).toContain("[висновки, ризики невиконання до кінця року");
    },
    CONVERSION_MS,
  );

  test(
    "the remarks",
    async () => expect(await openedText(REMARKS_FORM)).toContain("ЛИСТ ЗАУВАЖЕНЬ"),
    CONVERSION_MS,
  );
});
