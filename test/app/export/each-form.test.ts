import { join } from "node:path";
import { unzipSync } from "fflate";
import { documentWriter } from "../../../src/adapters/documents/document-writer";
import { EXPORT_FORMS } from "../../../src/app/export/all-forms";
import type { ExportFormId } from "../../../src/app/export/export-form";
import { makeDocument } from "../../../src/app/export/make-document";
import { exportInputOfFile } from "../../support/export-input";
import { SEED_BOOKS } from "../../support/seed-books";

/** A set for publication is refused where its parts would contradict each other: see its own tests. */
const IDS = (Object.keys(EXPORT_FORMS) as ExportFormId[]).filter((id) => id !== "set");
/** Signs that no name may hold on Windows, Mac or the web, and ends that Windows drops. */
const UNSAFE = /[\\/:*?"<>|#%{}~&\p{Cc}]|[. ]$|^ /u;
/** Without its ending: there has to be room for a folder before it. */
const LONGEST_NAME = 100;
/** The first bytes of a zip file, which an xlsx and a docx are. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const cases = SEED_BOOKS.flatMap((file) => IDS.map((id) => [file, id] as const));

test.each(cases)("%s is exported as %s", async (file, id) => {
  const form = EXPORT_FORMS[id];
  const input = await exportInputOfFile(join(__dirname, "../../../seeds", file), form);
  const nobody = new AbortController().signal;
  const made = await makeDocument(form, input, documentWriter, () => undefined, nobody);
  // A programme has nothing yet that was done, of which a note would tell.
  if (file.startsWith("programme") && id === "note") {
    expect(made).toEqual({ ok: false, failure: { code: "no-table-to-export" } });
    return;
  }
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  expect(made.value.files.length).toBeGreaterThan(0);
  for (const { name, bytes } of made.value.files) {
    expect(name).not.toMatch(UNSAFE);
    expect(name.replace(/\.\w+$/, "").length).toBeLessThanOrEqual(LONGEST_NAME);
    if (name.endsWith(".json"))
      expect(() => void JSON.parse(new TextDecoder().decode(bytes))).not.toThrow();
    else {
      expect([...bytes.slice(0, 4)]).toEqual(ZIP);
      expect(Object.keys(unzipSync(bytes)).length).toBeGreaterThan(1);
    }
  }
});
