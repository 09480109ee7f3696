import { editZip, unzip } from "@cj-tech-master/excelts/archive";

/** A sheet's own part in a package. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly xml: string;
}

/** The parts of a package's worksheets, in the order of the tabs. */
export async function readSheetParts(bytes: Uint8Array): Promise<readonly SheetPart[]> {
  const zip = unzip(bytes);
  const textOf = async (path: string): Promise<string> => (await zip.get(path))?.text() ?? "";
  const relations = await textOf("xl/_rels/workbook.xml.rels");
  const targets = new Map(
    tagsIn(relations, "Relationship").map((tag) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ]),
  );
  const parts: SheetPart[] = [];
  for (const tag of tagsIn(await textOf("xl/workbook.xml"), "sheet")) {
    const target = targets.get(attribute(tag, "r:id")) ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    const xml = await textOf(path);
    if (xml !== "") parts.push({ name: plain(attribute(tag, "name")), path, xml });
  }
  await zip.close();
  return parts;
}

/** The package with its worksheets' parts changed; the same bytes when nothing is. */
export async function changeSheetParts(
  bytes: Uint8Array,
  change: (part: SheetPart) => string,
): Promise<Uint8Array> {
  const changed = (await readSheetParts(bytes)).flatMap((part) => {
    const xml = change(part);
    return xml === part.xml ? [] : [{ path: part.path, xml }];
  });
  if (changed.length === 0) return bytes;
  const editor = await editZip(bytes);
  const encoder = new TextEncoder();
  for (const { path, xml } of changed) editor.set(path, encoder.encode(xml));
  const result = await editor.bytes();
  await editor.close();
  return result;
}

/** Value of an attribute as it is written, empty when there is none. */
export function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

function tagsIn(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}\\b[^>]*>`, "g")) ?? [];
}

function plain(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
