/** The name of the setting in a workbook that holds all that Zvirka keeps there. */
export const KEPT_KEY = "zvirka";

/** The version of what Zvirka keeps in a workbook. */
const VERSION = 1;

/** What is kept for different purposes lies side by side, each part written by its own module. */
type KeptPart = "corrections" | "waivers" | "profile";

/** Far more than people can have meant; what is longer was not written by Zvirka. */
export const MOST_KEPT = 1000;

/**
 * The parts in the text kept in a workbook (`zvirka` in its settings); none without a text. Null where
 * it is of another version or not as Zvirka writes it: nothing of it is used then, and it must not be
 * written over.
 */
export function keptParts(text: string | null): Readonly<Record<string, unknown>> | null {
  if (text === null) return {};
  const kept = parsed(text);
  return isRecord(kept) && kept["version"] === VERSION ? kept : null;
}

/**
 * The text to keep in a workbook: what is kept there with this part in place of the one before. Null
 * where nothing is left to keep.
 *
 * @param before a text that `keptParts` understands, or null
 * @param value null takes the part out
 */
export function withKeptPart(
  before: string | null,
  part: KeptPart,
  value: object | null,
): string | null {
  const others = Object.entries(keptParts(before) ?? {}).filter(
    ([name]) => name !== "version" && name !== part,
  );
  if (value === null && others.length === 0) return null;
  const text = { version: VERSION, ...Object.fromEntries(others) };
  return JSON.stringify(value === null ? text : { ...text, [part]: value });
}

/** A list of which each item reads; null where it is none, or too long, or one does not. */
export function listOf<Item>(
  value: unknown,
  read: (each: unknown) => Item | null,
): readonly Item[] | null {
  if (!Array.isArray(value) || value.length > MOST_KEPT) return null;
  const items = value.map((each) => read(each));
  return items.every((item) => item !== null) ? items : null;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
