import { isRecord, keptParts, listOf, withKeptPart } from "../report/kept";
import type { Waiver } from "./waivers";

/** A reason is a sentence or two. */
export const LONGEST_REASON = 500;

/**
 * The waivers in the text kept in a workbook; none without a text. Null where it is of another version
 * or not as Zvirka writes it: nothing is accepted by it then, and it must not be written over.
 */
export function readKeptWaivers(text: string | null): readonly Waiver[] | null {
  const parts = keptParts(text);
  if (parts === null) return null;
  const { waivers } = parts;
  return waivers === undefined ? [] : listOf(waivers, asWaiver);
}

/**
 * The text to keep in a workbook: what is kept there with these waivers in place of the ones before.
 * Null where nothing is left to keep.
 *
 * @param before a text that `readKeptWaivers` understands, or null
 */
export function writeKeptWaivers(before: string | null, waivers: readonly Waiver[]): string | null {
  return withKeptPart(before, "waivers", waivers.length === 0 ? null : waivers);
}

function asWaiver(value: unknown): Waiver | null {
  if (!isRecord(value)) return null;
  const { fingerprint, rule, reason } = value;
  if (typeof fingerprint !== "string" || !/^[0-9a-f]{16}-[0-9a-f]{16}$/.test(fingerprint))
    return null;
  if (typeof rule !== "string" || !/^[A-Z]{3,4}-\d{2}$/.test(rule)) return null;
  if (typeof reason !== "string" || reason.trim() === "" || reason.length > LONGEST_REASON)
    return null;
  return { fingerprint, rule, reason };
}
