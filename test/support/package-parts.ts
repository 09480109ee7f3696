import { editZip, unzip } from "@cj-tech-master/excelts/archive";

/** The parts of a package as text, by their paths. */
export async function readParts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  const zip = unzip(bytes);
  for await (const entry of zip.entries()) parts.set(entry.path, await entry.text());
  await zip.close();
  return parts;
}

/** A package with some parts added or replaced. */
export async function withParts(
  bytes: Uint8Array,
  parts: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const editor = await editZip(bytes);
  const encoder = new TextEncoder();
  for (const [path, text] of Object.entries(parts)) editor.set(path, encoder.encode(text));
  const result = await editor.bytes();
  await editor.close();
  return result;
}

/** A package with text put into its first sheet, after an element or before the sheet's end. */
export async function withSheetXml(
  bytes: Uint8Array,
  added: { readonly afterData?: string; readonly atEnd?: string },
): Promise<Uint8Array> {
  const path = "xl/worksheets/sheet1.xml";
  const xml = (await readParts(bytes)).get(path) ?? "";
  return withParts(bytes, {
    [path]: xml
      .replace("</sheetData>", `</sheetData>${added.afterData ?? ""}`)
      .replace("</worksheet>", `${added.atEnd ?? ""}</worksheet>`),
  });
}
