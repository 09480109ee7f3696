import type { Workbook } from "@cj-tech-master/excelts";
import {
  attribute,
  changeSheetParts,
  readSheetParts,
  tagsIn,
} from "../../../workbook-file/sheet-parts";
import { isAutomatic, readBarParts } from "./bar-parts";
import { withStoredFormat } from "./conditional-style";
import type { StoredRule } from "./stored-rule";

/*
 * What the library loses of conditional formats: it does not write back a number format, neither reads nor writes «stop if true», the text
 * that is looked for and a bar without its number, does not read the newer half of a data bar's rule,
 * and writes automatic bounds into the older half, which knows none. All this is done on the package
 * itself.
 */

/** Puts what the library did not read into its rules. */
export async function readRuleParts(bytes: Uint8Array, workbook: Workbook): Promise<void> {
  if (rulesOf(workbook).length === 0) return;
  for (const { name, xml } of await readSheetParts(bytes)) {
    const [stops, other] = [stopping(xml), otherAttributes(xml)];
    for (const rule of rulesOfSheet(workbook, name)) {
      if (rule.style !== undefined) rule.style = withStoredFormat(rule.style);
      if (stops.has(rule.priority ?? 0)) rule.stopIfTrue = true;
      if (rule.type === "dataBar") readBarParts(rule, xml);
      const others = other.get(rule.priority ?? 0) ?? "";
      if (others !== "") rule.otherAttributes = others;
    }
  }
}

/** The saved file with what the library did not write. */
export async function writeRuleParts(bytes: Uint8Array, workbook: Workbook): Promise<Uint8Array> {
  if (!rulesOf(workbook).some(needsMending)) return bytes;
  return changeSheetParts(bytes, ({ name, xml }) => {
    const own = rulesOfSheet(workbook, name);
    const stops = own.filter((rule) => rule.stopIfTrue === true);
    const bare = own.filter((rule) => rule.type === "dataBar" && rule.showValue === false);
    const stopped = withOthers(withStops(xml, prioritiesOf(stops)), own);
    return withOldBounds(withHiddenValues(stopped, prioritiesOf(bare)));
  });
}

function prioritiesOf(rules: readonly StoredRule[]): ReadonlySet<number> {
  return new Set(rules.map((rule) => rule.priority ?? 0));
}

function rulesOf(workbook: Workbook): StoredRule[] {
  return workbook.worksheets.flatMap(rulesIn);
}

function rulesOfSheet(workbook: Workbook, name: string): StoredRule[] {
  const sheet = workbook.worksheets.find((each) => each.name === name);
  return sheet === undefined ? [] : rulesIn(sheet);
}

function rulesIn(sheet: Workbook["worksheets"][number]): StoredRule[] {
  // Undefined in some files, whatever the library's types say.
  const blocks = sheet.conditionalFormattings as typeof sheet.conditionalFormattings | undefined;
  return (blocks ?? []).flatMap((block) => block.rules);
}

/** Priorities of the rules that stop others; they are unique within a sheet. */
function stopping(xml: string): ReadonlySet<number> {
  const stops = tagsIn(xml, "cfRule").filter((tag) =>
    ["1", "true"].includes(attribute(tag, "stopIfTrue")),
  );
  return new Set(stops.map((tag) => Number(attribute(tag, "priority"))));
}

/** The text that is looked for, and how an average is meant (ECMA-376, 18.3.1.10), by priority. */
function otherAttributes(xml: string): ReadonlyMap<number, string> {
  return new Map(
    tagsIn(xml, "cfRule").map((tag) => [
      Number(attribute(tag, "priority")),
      (tag.match(/\s(text|stdDev|equalAverage)="[^"]*"/g) ?? []).join(""),
    ]),
  );
}

function withOthers(xml: string, rules: readonly StoredRule[]): string {
  const others = new Map(rules.map((rule) => [rule.priority ?? 0, rule.otherAttributes ?? ""]));
  return xml.replace(/<cfRule\b[^>]*?(?=\/?>)/g, (tag) => {
    return tag + (others.get(Number(attribute(tag, "priority"))) ?? "");
  });
}

function withStops(xml: string, priorities: ReadonlySet<number>): string {
  return xml.replace(/<cfRule\b[^>]*>/g, (tag) =>
    priorities.has(Number(attribute(tag, "priority")))
      ? tag.replace(/\spriority="/, ' stopIfTrue="1" priority="')
      : tag,
  );
}

function needsMending(rule: StoredRule): boolean {
  if (rule.stopIfTrue === true || rule.otherAttributes !== undefined) return true;
  if (rule.type !== "dataBar") return false;
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
