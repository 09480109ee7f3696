import { profileProblems } from "./check-shape";
import type { ProfileFile } from "./profile-file";

/** A stored value that the schema lets through, null where it does not. */
export function asProfileFile(value: unknown): ProfileFile | null {
  // The schema has just let it through.
  return profileProblems(value).length === 0 ? (value as ProfileFile) : null;
}
