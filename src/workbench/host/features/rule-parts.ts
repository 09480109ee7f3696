import type { Workbook } from "@cj-tech-master/excelts";
import { editZip, unzip } from "@cj-tech-master/excelts/archive";
import type { StoredRule } from "./stored-rule";

/*
 * What the library loses of conditional formats: «stop if true», and that the bounds of a data bar
 * are automatic, which stands only in the newer half of its rule. Both are read from the package and
 * written back into it.
 */

type Threshold = "autoMin" | "autoMax";

/** Puts what the library did not read into its rules. */
export async function readRuleParts(bytes: Uint8Array, workbook: Workbook): Promise<void> {
  if (rulesOf(workbook).length === 0) return;
  const parts = unzip(bytes);
  const rules = new Map(workbook.worksheets.map((sheet) => [sheet.name, rulesIn(sheet)]));
  for (const [name, path] of await sheetPaths(parts)) {
    const xml = (await textOf(parts, path)) ?? "";
    for (const rule of rules.get(name) ?? []) {
      if (stopping(xml).has(rule.priority ?? 0)) rule.stopIfTrue = true;
      if (rule.type === "dataBar") readAutomaticBounds(rule, xml);
    }
  }
  await parts.close();
}

/** The saved file with what the library did not write. */
export async function writeRuleParts(bytes: Uint8Array, workbook: Workbook): Promise<Uint8Array> {
  if (!rulesOf(workbook).some((rule) => rule.stopIfTrue === true || hasAutomaticBounds(rule))) {
    return bytes;
  }
  const parts = unzip(bytes);
  const editor = await editZip(bytes);
  const rules = new Map(workbook.worksheets.map((sheet) => [sheet.name, rulesIn(sheet)]));
  for (const [name, path] of await sheetPaths(parts)) {
    const xml = (await textOf(parts, path)) ?? "";
    const stops = (rules.get(name) ?? []).filter((rule) => rule.stopIfTrue === true);
    const mended = withOldBounds(withStops(xml, new Set(stops.map((rule) => rule.priority ?? 0))));
    if (mended !== xml) editor.set(path, new TextEncoder().encode(mended));
  }
  const result = await editor.bytes();
  await Promise.all([editor.close(), parts.close()]);
  return result;
}

type Parts = ReturnType<typeof unzip>;

function rulesOf(workbook: Workbook): StoredRule[] {
  return workbook.worksheets.flatMap(rulesIn);
}

function rulesIn(sheet: Workbook["worksheets"][number]): StoredRule[] {
  // Undefined in some files, whatever the library's types say.
  const blocks = sheet.conditionalFormattings as typeof sheet.conditionalFormattings | undefined;
  return (blocks ?? []).flatMap((block) => block.rules);
}

/** Paths of the sheets' parts by the names of the sheets. */
async function sheetPaths(parts: Parts): Promise<[name: string, path: string][]> {
  const workbook = (await textOf(parts, "xl/workbook.xml")) ?? "";
  const relations = (await textOf(parts, "xl/_rels/workbook.xml.rels")) ?? "";
  const targets = new Map(
    [...relations.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ]),
  );
  return [...workbook.matchAll(/<sheet\b[^>]*>/g)].flatMap(([tag]) => {
    const target = targets.get(attribute(tag, "r:id")) ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    return target === "" ? [] : [[plain(attribute(tag, "name")), path] as [string, string]];
  });
}

async function textOf(parts: Parts, path: string): Promise<string | null> {
  const entry = await parts.get(path);
  return entry === null ? null : entry.text();
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

function plain(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** Priorities of the rules that stop others; they are unique within a sheet. */
function stopping(xml: string): ReadonlySet<number> {
  const tags = [...xml.matchAll(/<cfRule\b[^>]*>/g)].map(([tag]) => tag);
  const stops = tags.filter((tag) => ["1", "true"].includes(attribute(tag, "stopIfTrue")));
  return new Set(stops.map((tag) => Number(attribute(tag, "priority"))));
}

function withStops(xml: string, priorities: ReadonlySet<number>): string {
  return xml.replace(/<cfRule\b[^>]*>/g, (tag) =>
    priorities.has(Number(attribute(tag, "priority")))
      ? tag.replace(/\spriority="/, ' stopIfTrue="1" priority="')
      : tag,
  );
}

function readAutomaticBounds(rule: Extract<StoredRule, { type: "dataBar" }>, xml: string): void {
  const { x14Id } = rule as { readonly x14Id?: string };
  if (x14Id === undefined) return;
  const start = xml.search(new RegExp(`<x14:cfRule\\b[^>]*id="${x14Id.replace(/[{}]/g, "\\$&")}"`));
  const end = xml.indexOf("</x14:cfRule>", start);
  if (start < 0) return;
  const types = [...xml.slice(start, end).matchAll(/<x14:cfvo\b[^>]*>/g)].map(([tag]) =>
    attribute(tag, "type"),
  );
  rule.cfvo = (rule.cfvo ?? []).map((bound, index) =>
    isAutomatic(types[index]) ? { type: types[index] } : bound,
  );
}

function isAutomatic(type: string | undefined): type is Threshold {
  return type === "autoMin" || type === "autoMax";
}

function hasAutomaticBounds(rule: StoredRule): boolean {
  return rule.type === "dataBar" && (rule.cfvo ?? []).some(({ type }) => isAutomatic(type));
}

/** The older half of a rule knows no automatic bounds and names the nearest (ECMA-376, 18.18.12). */
function withOldBounds(xml: string): string {
  return xml.replace(
    /<cfvo type="auto(Min|Max)"/g,
    (_tag, end: string) => `<cfvo type="${end.toLowerCase()}"`,
  );
}
