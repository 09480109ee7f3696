import { unzip } from "@cj-tech-master/excelts/archive";
import { parseRange } from "../core/sheet/address";
import { attribute } from "./sheet-parts";

/** What a workbook may hold beyond its cells, as people know it. */
export type PartKind =
  | "macros"
  | "pivot-tables"
  | "slicers"
  | "external-links"
  | "data-connections"
  | "charts"
  | "chart-looks"
  | "pictures"
  | "shapes"
  | "embedded-objects"
  | "controls"
  | "comments"
  | "tables"
  | "filters"
  | "conditional-formats"
  | "validation"
  | "sparklines"
  | "array-formulas"
  | "links"
  | "names"
  | "merged-cells"
  | "protection"
  | "page-setup"
  | "custom-views"
  | "scenarios"
  | "sheets"
  | "properties"
  | "add-in-data"
  | "signature"
  | "other";

export interface LostPart {
  readonly kind: PartKind;
  /** Paths in the package and names of XML elements, for whoever looks closer. */
  readonly names: readonly string[];
}

/** How often something occurs, by kind and name. */
type Inventory = Map<PartKind, Map<string, number>>;

const NOT_COUNTED =
  /^(.*\/|\[Content_Types\]\.xml|.*\.rels|docProps\/(app|core)\.xml|docProps\/thumbnail\..*|xl\/(workbook|styles|sharedStrings|calcChain|metadata)\.xml|xl\/theme\/.*|xl\/charts\/(style|colors)\d*\.xml)$/i;

const PARTS: readonly (readonly [RegExp, PartKind])[] = [
  [/^xl\/vbaProject|^xl\/macrosheets\/|^xl\/dialogsheets\//i, "macros"],
  [/^xl\/pivot(Tables|Cache)\//i, "pivot-tables"],
  [/^xl\/(slicer|timeline)(s|Caches)\//i, "slicers"],
  [/^xl\/externalLinks\//i, "external-links"],
  [/^xl\/(connections\.xml|queryTables\/|model\/)/i, "data-connections"],
  [/^xl\/(charts|chartsheets)\//i, "charts"],
  [/^xl\/media\//i, "pictures"],
  [/^xl\/diagrams\//i, "shapes"],
  [/^xl\/embeddings\//i, "embedded-objects"],
  [/^xl\/(activeX|ctrlProps)\//i, "controls"],
  [/^xl\/(comments\/|comments\d*\.xml|threadedComments\/|persons\/)/i, "comments"],
  [/^xl\/tables\//i, "tables"],
  [/^xl\/worksheets\/[^/]+\.xml$/i, "sheets"],
  [/^xl\/(printerSettings)\//i, "page-setup"],
  [/^docProps\/custom\.xml$/i, "properties"],
  [/^(customXml|xl\/webextensions|customUI|xl\/customProperty)/i, "add-in-data"],
  [/^_xmlsignatures\//i, "signature"],
  // What drawings hold is counted by their elements.
  [/^xl\/drawings\//i, "shapes"],
];

/** Elements of sheets, drawings and the workbook part; a name stands for every namespace. */
const ELEMENTS: Readonly<Record<string, PartKind>> = {
  filterColumn: "filters",
  autoFilter: "filters",
  sortState: "filters",
  cfRule: "conditional-formats",
  sparkline: "sparklines",
  comment: "comments",
  hyperlink: "links",
  definedName: "names",
  mergeCell: "merged-cells",
  sheetProtection: "protection",
  protectedRange: "protection",
  workbookProtection: "protection",
  fileSharing: "protection",
  pageSetup: "page-setup",
  pageMargins: "page-setup",
  printOptions: "page-setup",
  brk: "page-setup",
  oddHeader: "page-setup",
  oddFooter: "page-setup",
  evenHeader: "page-setup",
  evenFooter: "page-setup",
  firstHeader: "page-setup",
  firstFooter: "page-setup",
  legacyDrawingHF: "page-setup",
  picture: "pictures",
  pic: "pictures",
  sp: "shapes",
  cxnSp: "shapes",
  graphicFrame: "charts",
  oleObject: "embedded-objects",
  control: "controls",
  customSheetView: "custom-views",
  customWorkbookView: "custom-views",
  scenario: "scenarios",
  ignoredError: "other",
  cellWatch: "other",
  dataConsolidate: "other",
  smartTag: "other",
};

const READ_FOR_ELEMENTS =
  /^xl\/(workbook|comments\d*|(worksheets|drawings|tables|comments)\/[^/]+)\.xml$/i;

/**
 * What is in one package and not in another made of it: parts by the number of each kind, and
 * elements of sheets, drawings and tables by theirs. Empty when nothing is lost.
 */
export async function findLostParts(
  opened: Uint8Array,
  saved: Uint8Array,
): Promise<readonly LostPart[]> {
  const [before, after] = await Promise.all([takeInventory(opened), takeInventory(saved)]);
  return [...before].flatMap(([kind, names]) => {
    const lost = [...names].filter(([name, count]) => count > (after.get(kind)?.get(name) ?? 0));
    return lost.length === 0 ? [] : [{ kind, names: lost.map(([name]) => name).sort() }];
  });
}

async function takeInventory(bytes: Uint8Array): Promise<Inventory> {
  const inventory: Inventory = new Map();
  const count = (kind: PartKind, name: string, amount = 1): void => {
    const names = inventory.get(kind) ?? new Map<string, number>();
    inventory.set(kind, names.set(name, (names.get(name) ?? 0) + amount));
  };
  const zip = unzip(bytes);
  for await (const entry of zip.entries()) {
    const kind = kindOfPart(entry.path);
    if (kind !== null) count(kind, withoutNumber(entry.path));
    if (READ_FOR_ELEMENTS.test(entry.path)) {
      const xml = await entry.text();
      for (const [found, name] of elementsIn(xml)) count(found, name);
      count("validation", "dataValidation", cellsWithValidation(xml));
    }
  }
  await zip.close();
  return inventory;
}

function kindOfPart(path: string): PartKind | null {
  if (NOT_COUNTED.test(path)) return null;
  if (/^xl\/drawings\/(drawing|vmlDrawing)\d*\.(xml|vml)$/i.test(path)) return null;
  return PARTS.find(([pattern]) => pattern.test(path))?.[1] ?? "other";
}

/** A saved package numbers its parts anew. */
function withoutNumber(path: string): string {
  return path.replace(/\d+(?=\.[a-z]+$)/i, "").replace(/^xl\/comments\/comment\./, "xl/comments.");
}

function* elementsIn(xml: string): Generator<[PartKind, string]> {
  const text = xml.replace(/<!--[\s\S]*?-->/g, "");
  for (const [, name = ""] of text.matchAll(/<(?:[A-Za-z][\w.-]*:)?([A-Za-z][\w.-]*)/g)) {
    const kind = ELEMENTS[name];
    if (kind !== undefined) yield [kind, name];
  }
  for (const [, type = ""] of text.matchAll(/<f\b[^>]*\bt="(array|dataTable)"/g)) {
    yield ["array-formulas", type];
  }
  for (const [, uri = ""] of text.matchAll(/<ext\b[^>]*\buri="([^"]*)"/g)) {
    const kind = EXTENSIONS[uri.toUpperCase()];
    if (kind !== null) yield [kind ?? "other", `ext ${uri}`];
  }
}

/** Rules that are alike are written as one, so that their cells are counted. */
function cellsWithValidation(xml: string): number {
  const rules = xml.matchAll(
    /<(?:\w+:)?dataValidation(\s[^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?dataValidation>)/g,
  );
  let cells = 0;
  for (const [, attributes = "", inner = ""] of rules) {
    const [, newer = ""] = /<xm:sqref>([^<]*)</.exec(inner) ?? [];
    for (const area of (attribute(attributes, "sqref") || newer).split(/\s+/)) {
      const range = parseRange(area);
      if (range === null) continue;
      cells += (range.bottom - range.top + 1) * (range.right - range.left + 1);
    }
  }
  return cells;
}

/** Extensions whose content is counted by itself, or is of no consequence to a person: null. */
const EXTENSIONS: Readonly<Record<string, PartKind | null>> = {
  "{78C0D931-6437-407D-A8EE-F0AAD7539E65}": null,
  "{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}": null,
  "{05C60535-1F16-4FD2-B633-F4F36F0B64E0}": null,
  "{A8765BA9-456A-4DAB-B4F3-ACF838C121DE}": "slicers",
  "{3A4CF648-6AED-40F4-86FF-DC5316D8AED3}": "slicers",
  "{BBE1A952-AA13-448E-AADC-164F8A28A991}": "slicers",
  "{7E03D99C-DC04-49D9-9315-930204A7B6E9}": "slicers",
  "{140A7094-0E35-4892-8432-C4D2E57EDEB5}": null,
  "{B58B0392-4F1F-4190-BB64-5DF3571DCE5F}": null,
};
