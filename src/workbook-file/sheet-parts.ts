import { editZip, unzip } from "@cj-tech-master/excelts/archive";

/** A sheet's own part in a package. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly xml: string;
  /** Paths of its comments' parts (not of the newer threads). */
  readonly comments: readonly string[];
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
    if (xml === "") continue;
    const comments = commentsIn(await textOf(relationsOf(path)), path);
    parts.push({ name: plain(attribute(tag, "name")), path, xml, comments });
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
  return withParts(bytes, changed);
}

/** The package with the parts whose paths match changed; the same bytes when nothing is. */
export async function changeParts(
  bytes: Uint8Array,
  paths: RegExp,
  change: (xml: string) => string,
): Promise<Uint8Array> {
  const zip = unzip(bytes);
  const changed: { path: string; xml: string }[] = [];
  for await (const entry of zip.entries()) {
    if (!paths.test(entry.path)) continue;
    const before = await entry.text();
    const xml = change(before);
    if (xml !== before) changed.push({ path: entry.path, xml });
  }
  await zip.close();
  return withParts(bytes, changed);
}

async function withParts(
  bytes: Uint8Array,
  parts: readonly { readonly path: string; readonly xml: string }[],
): Promise<Uint8Array> {
  if (parts.length === 0) return bytes;
  const editor = await editZip(bytes);
  const encoder = new TextEncoder();
  for (const { path, xml } of parts) editor.set(path, encoder.encode(xml));
  const result = await editor.bytes();
  await editor.close();
  return result;
}

/** One part as text, empty when there is none. */
export async function readPart(bytes: Uint8Array, path: string): Promise<string> {
  const zip = unzip(bytes);
  const text = (await (await zip.get(path))?.text()) ?? "";
  await zip.close();
  return text;
}

/** Value of an attribute as it is written, empty when there is none. */
export function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

/** Opening tags of an element without a prefix, as they are written. */
export function tagsIn(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}\\b[^>]*>`, "g")) ?? [];
}

/** «xl/worksheets/sheet1.xml»: «xl/worksheets/_rels/sheet1.xml.rels». */
function relationsOf(path: string): string {
  return path.replace(/([^/]+)$/, "_rels/$1.rels");
}

function commentsIn(relations: string, sheetPath: string): string[] {
  return tagsIn(relations, "Relationship")
    .filter((tag) => attribute(tag, "Type").endsWith("/comments"))
    .map((tag) => {
      // The host is of no consequence: only the path is taken.
      const base = new URL(sheetPath, "https://package.example/");
      return new URL(attribute(tag, "Target"), base).pathname.slice(1);
    });
}

/** A text as people read it, of an attribute or an element. */
export function plain(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** A text as an attribute or an element may hold it. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
