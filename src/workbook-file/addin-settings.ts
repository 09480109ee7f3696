import { editZip, unzip } from "@cj-tech-master/excelts/archive";
import { attribute, escaped, plain } from "./sheet-parts";

/** Where Excel keeps an add-in's settings in a file ([MS-OWEXML] 2.2, 2.3.9). */
const PART = /^xl\/webextensions\/webextension\d*\.xml$/;

/**
 * The settings of add-ins that a package holds, as JSON text by name. A file may hold several add-ins;
 * of two settings with one name the first is taken.
 */
export async function readAddinSettings(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const settings = new Map<string, string>();
  for (const xml of await extensionParts(bytes)) {
    for (const tag of xml.match(/<(?:\w+:)?property\b[^>]*>/g) ?? []) {
      const name = plain(attribute(tag, "name"));
      if (!settings.has(name)) settings.set(name, plain(attribute(tag, "value")));
    }
  }
  return settings;
}

async function extensionParts(bytes: Uint8Array): Promise<readonly string[]> {
  // Whoever opens the workbook itself says what is wrong with a file that is no package.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return [];
  const zip = unzip(bytes);
  const parts: string[] = [];
  for await (const entry of zip.entries()) {
    if (PART.test(entry.path)) parts.push(await entry.text());
  }
  await zip.close();
  return parts;
}

const EXTENSION_PART = "xl/webextensions/webextension1.xml";
const PANES_PART = "xl/webextensions/taskpanes.xml";
const PANES_RELATIONS = "xl/webextensions/_rels/taskpanes.xml.rels";
const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONS = "_rels/.rels";
const OFFICE = "http://schemas.microsoft.com/office";

/**
 * The package with these settings of one add-in, as Excel stores those of an add-in with a task pane;
 * the same bytes without any.
 *
 * @param addin the id in the add-in's manifest, by which Excel knows whose settings they are
 */
export async function writeAddinSettings(
  bytes: Uint8Array,
  settings: ReadonlyMap<string, string>,
  addin: string,
): Promise<Uint8Array> {
  if (settings.size === 0) return bytes;
  const zip = unzip(bytes);
  const textOf = async (path: string): Promise<string> => (await zip.get(path))?.text() ?? "";
  const types = await textOf(CONTENT_TYPES);
  const relations = await textOf(RELATIONS);
  await zip.close();
  const editor = await editZip(bytes);
  const put = (path: string, xml: string): void => {
    editor.set(path, new TextEncoder().encode(xml));
  };
  put(EXTENSION_PART, extensionXml(settings, addin));
  put(PANES_PART, panesXml());
  put(PANES_RELATIONS, panesRelations());
  put(CONTENT_TYPES, withTypes(types));
  put(RELATIONS, withPanes(relations));
  const result = await editor.bytes();
  await editor.close();
  return result;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function extensionXml(settings: ReadonlyMap<string, string>, addin: string): string {
  const properties = [...settings].map(
    ([name, value]) => `<we:property name="${inAttribute(name)}" value="${inAttribute(value)}"/>`,
  );
  return (
    `${HEAD}<we:webextension xmlns:we="${OFFICE}/webextensions/webextension/2010/11" id="{${addin}}">` +
    `<we:reference id="${addin}" version="1.0.0.0" store="developer" storeType="Registry"/>` +
    `<we:alternateReferences/><we:properties>${properties.join("")}</we:properties>` +
    "<we:bindings/></we:webextension>"
  );
}

/** A line break in an attribute would be read as a space. */
function inAttribute(text: string): string {
  return escaped(text).replaceAll("\r", "&#13;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

function panesXml(): string {
  return (
    `${HEAD}<wetp:taskpanes xmlns:wetp="${OFFICE}/webextensions/taskpanes/2010/11">` +
    '<wetp:taskpane dockstate="right" visibility="0" width="350" row="0">' +
    '<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>' +
    "</wetp:taskpane></wetp:taskpanes>"
  );
}

function panesRelations(): string {
  return (
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/2011/relationships/webextension" Target="webextension1.xml"/>` +
    "</Relationships>"
  );
}

function withTypes(xml: string): string {
  const added = [
    [PANES_PART, "taskpanes"],
    [EXTENSION_PART, "webextension"],
  ].flatMap(([path = "", kind = ""]) =>
    xml.includes(`PartName="/${path}"`)
      ? []
      : [
          `<Override PartName="/${path}" ContentType="application/vnd.ms-office.${kind === "taskpanes" ? "webextensiontaskpanes" : kind}+xml"/>`,
        ],
  );
  return xml.replace("</Types>", `${added.join("")}</Types>`);
}

function withPanes(xml: string): string {
  if (xml.includes("relationships/webextensiontaskpanes")) return xml;
  const type = `${OFFICE}/2011/relationships/webextensiontaskpanes`;
  const added = `<Relationship Id="rIdZvirkaPanes" Type="${type}" Target="${PANES_PART}"/>`;
  return xml.replace("</Relationships>", `${added}</Relationships>`);
}
