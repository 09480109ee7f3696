import type { CheckedWorkbook } from "../../app/check-files/check-alone";
import type { PutAway } from "../../app/ports";

/**
 * A checked workbook as bytes that a browser keeps outside of the page's memory. A structured clone
 * has no bytes, and JSON knows neither maps nor sets nor whole numbers of any size: those are tagged.
 */
export function putAway(checked: CheckedWorkbook): Blob {
  return new Blob([JSON.stringify(checked, tag)], { type: "application/json" });
}

/** The workbook as it was put away. */
export async function takeOut(away: PutAway): Promise<CheckedWorkbook> {
  // Nobody but `putAway` writes this.
  return JSON.parse(await away.text(), untag) as CheckedWorkbook;
}

type Tagged =
  | { readonly $map: readonly (readonly [unknown, unknown])[] }
  | { readonly $set: readonly unknown[] }
  | { readonly $whole: string };

function tag(_key: string, value: unknown): unknown {
  if (value instanceof Map) return { $map: [...value] } satisfies Tagged;
  if (value instanceof Set) return { $set: [...value] } satisfies Tagged;
  return typeof value === "bigint" ? ({ $whole: String(value) } satisfies Tagged) : value;
}

function untag(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  // No name of ours begins with the sign, and what people typed stands in values.
  const tagged = value as Tagged;
  if ("$map" in tagged) return new Map(tagged.$map);
  if ("$set" in tagged) return new Set(tagged.$set);
  return "$whole" in tagged ? BigInt(tagged.$whole) : value;
}
