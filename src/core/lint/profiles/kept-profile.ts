import { keptParts, withKeptPart } from "../../report/kept";
import { profileProblems } from "./check-shape";
import type { ProfileFile } from "./profile-file";

/** What a workbook may carry in place of a profile: null when it carries none. */
type KeptProfile =
  { readonly ok: true; readonly file: ProfileFile | null } | { readonly ok: false };

/**
 * The profile in the text kept in a workbook. Not `ok` where it is of another version or not as the
 * schema asks: nothing of it is used then, and it must not be written over.
 */
export function readKeptProfile(text: string | null): KeptProfile {
  const parts = keptParts(text);
  if (parts === null) return { ok: false };
  const { profile } = parts;
  if (profile === undefined) return { ok: true, file: null };
  const file = asProfileFile(profile);
  return file === null ? { ok: false } : { ok: true, file };
}

/**
 * The text to keep in a workbook: what is kept there with this profile in place of the one before.
 * Null where nothing is left to keep.
 *
 * @param before a text that `readKeptProfile` understands, or null
 * @param file null takes the profile out
 */
export function writeKeptProfile(before: string | null, file: ProfileFile | null): string | null {
  return withKeptPart(before, "profile", file);
}

/** A stored value that the schema lets through, null where it does not. */
export function asProfileFile(value: unknown): ProfileFile | null {
  // The schema has just let it through.
  return profileProblems(value).length === 0 ? (value as ProfileFile) : null;
}
