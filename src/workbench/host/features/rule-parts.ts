import type { Workbook } from "@cj-tech-master/excelts";
import { editZip, unzip } from "@cj-tech-master/excelts/archive";
import { attribute, isAutomatic, readBarParts } from "./bar-parts";
import type { StoredRule } from "./stored-rule";

/*
 * What the library loses of conditional formats: it neither reads nor writes «stop if true» and a
 * bar without its number, does not read the newer half of a data bar's rule, and writes automatic
 * bounds into the older half, which knows none. All this is done on the package itself.
 */

/** Puts what the library did not read into its rules. */
export async function readRuleParts(bytes: Uint8Array, workbook: Workbook): Promise<void> {
  if (rulesOf(workbook).length === 0) return;
  const parts = unzip(bytes);
  const rules = new Map(workbook.worksheets.map((sheet) => [sheet.name, rulesIn(sheet)]));
  for (const [name, path] of await sheetPaths(parts)) {
    const xml = (await textOf(parts, path)) ?? "";
    for (const rule of rules.get(name) ?? []) {
      if (stopping(xml).has(rule.priority ?? 0)) rule.stopIfTrue = true;
      if (rule.type === "dataBar") readBarParts(rule, xml);
    }
  }
  await parts.close();
}

/** The saved file with what the library did not write. */
export async function writeRuleParts(bytes: Uint8Array, workbook: Workbook): Promise<Uint8Array> {
  if (!rulesOf(workbook).some(needsMending)) return bytes;
  const parts = unzip(bytes);
  const editor = await editZip(bytes);
  const rules = new Map(workbook.worksheets.map((sheet) => [sheet.name, rulesIn(sheet)]));
  for (const [name, path] of await sheetPaths(parts)) {
    const xml = (await textOf(parts, path)) ?? "";
    const own = rules.get(name) ?? [];
    const stops = own.filter((rule) => rule.stopIfTrue === true);
    const bare = own.filter((rule) => rule.type === "dataBar" && rule.showValue === false);
    const stopped = withStops(xml, prioritiesOf(stops));
    const mended = withOldBounds(withHiddenValues(stopped, prioritiesOf(bare)));
    if (mended !== xml) editor.set(path, new TextEncoder().encode(mended));
  }
  const result = await editor.bytes();
  await Promise.all([editor.close(), parts.close()]);
  return result;
}

function prioritiesOf(rules: readonly StoredRule[]): ReadonlySet<number> {
  return new Set(rules.map((rule) => rule.priority ?? 0));
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

function needsMending(rule: StoredRule): boolean {
  if (rule.type !== "dataBar") return rule.stopIfTrue === true;
  return rule.showValue === false || (rule.cfvo ?? []).some(({ type }) => isAutomatic(type));
}

/** The number in a cell is hidden by the older half of a rule (ECMA-376, 18.3.1.28). */
function withHiddenValues(xml: string, priorities: ReadonlySet<number>): string {
  return xml.replace(/(<cfRule\b[^>]*>)<dataBar>/g, (both: string, tag: string) =>
    priorities.has(Number(attribute(tag, "priority"))) ? `${tag}<dataBar showValue="0">` : both,
  );
}

/** The older half of a rule knows no automatic bounds and names the nearest (ECMA-376, 18.18.12). */
function withOldBounds(xml: string): string {
  return xml.replace(
    /<cfvo type="auto(Min|Max)"/g,
    (_tag, end: string) => `<cfvo type="${end.toLowerCase()}"`,
  );
}
