import { attribute } from "../../../workbook-file/sheet-parts";
import type { DataBarRule } from "./stored-rule";

type ColorPart = "borderColor" | "negativeBorderColor" | "negativeFillColor" | "axisColor";

const COLORS: readonly ColorPart[] = [
  "borderColor",
  "negativeBorderColor",
  "negativeFillColor",
  "axisColor",
];

/** Bounds that only the newer half of a data bar's rule knows. */
export function isAutomatic(type: string | undefined): type is "autoMin" | "autoMax" {
  return type === "autoMin" || type === "autoMax";
}

/** Puts what the library did not read of a data bar into its rule; [MS-XLSX] 2.6.20. */
export function readBarParts(rule: DataBarRule, xml: string): void {
  const old = [...xml.matchAll(/(<cfRule\b[^>]*>)\s*(<dataBar\b[^>]*>)/g)].find(
    ([, tag = ""]) => Number(attribute(tag, "priority")) === rule.priority,
  );
  if (isFalse(attribute(old?.[2] ?? "", "showValue"))) rule.showValue = false;
  const newer = newerHalf(rule, xml);
  if (newer === null) return;
  const [tag = ""] = /<x14:dataBar\b[^>]*>/.exec(newer) ?? [];
  rule.gradient = !isFalse(attribute(tag, "gradient"));
  rule.border = isTrue(attribute(tag, "border"));
  // The library leaves «true» out, though leaving it out means «false».
  rule.negativeBarColorSameAsPositive = !newer.includes("<x14:negativeFillColor");
  const { axis, direction } = {
    axis: attribute(tag, "axisPosition"),
    direction: attribute(tag, "direction"),
  };
  if (axis === "middle" || axis === "none") rule.axisPosition = axis;
  if (direction === "leftToRight" || direction === "rightToLeft") rule.direction = direction;
  for (const part of COLORS) readColor(rule, part, newer);
  const types = [...newer.matchAll(/<x14:cfvo\b[^>]*>/g)].map(([each]) => attribute(each, "type"));
  rule.cfvo = (rule.cfvo ?? []).map((bound, index) => {
    const type = types[index];
    return isAutomatic(type) ? { type } : bound;
  });
}

function newerHalf(rule: DataBarRule, xml: string): string | null {
  const { x14Id } = rule as { readonly x14Id?: string };
  if (x14Id === undefined) return null;
  const start = xml.search(new RegExp(`<x14:cfRule\\b[^>]*id="${x14Id.replace(/[{}]/g, "\\$&")}"`));
  return start < 0 ? null : xml.slice(start, xml.indexOf("</x14:cfRule>", start));
}

function readColor(rule: DataBarRule, part: ColorPart, newer: string): void {
  const [tag] = new RegExp(`<x14:${part}\\b[^>]*>`).exec(newer) ?? [];
  if (tag === undefined) return;
  const [rgb, theme, tint] = ["rgb", "theme", "tint"].map((name) => attribute(tag, name));
  rule[part] = {
    ...(rgb === "" || rgb === undefined ? {} : { argb: rgb }),
    ...(theme === "" || theme === undefined ? {} : { theme: Number(theme) }),
    ...(tint === "" || tint === undefined ? {} : { tint: Number(tint) }),
  };
}

function isTrue(text: string): boolean {
  return text === "1" || text === "true";
}

function isFalse(text: string): boolean {
  return text === "0" || text === "false";
}
