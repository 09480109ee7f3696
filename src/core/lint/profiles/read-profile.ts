import type { Profile } from "../profile";
import { BUILT_IN_PROFILES, DEFAULT_PROFILE } from "../profile";
import type { ProfileProblem } from "./check-shape";
import { profileProblems } from "./check-shape";
import type { ProfileFile } from "./profile-file";
import { profileOver } from "./profile-file";

/** A profile that was read, with the one it changes; or everything that is wrong with its file. */
export type ReadProfile =
  | {
      readonly ok: true;
      readonly profile: Profile;
      readonly base: Profile;
      readonly file: ProfileFile;
    }
  | { readonly ok: false; readonly problems: readonly ProfileProblem[] };

/** Reads the text of a profile file. Never throws. */
export function readProfile(text: string): ReadProfile {
  const parsed = parse(text);
  if (!parsed.ok) return { ok: false, problems: [{ code: "not-json", line: parsed.line }] };
  const problems = profileProblems(parsed.value);
  if (problems.length > 0) return { ok: false, problems };
  // The schema has just let it through.
  const file = parsed.value as ProfileFile;
  const base = builtInProfile(file.extends ?? DEFAULT_PROFILE.name) ?? DEFAULT_PROFILE;
  return { ok: true, profile: profileOver(base, file), base, file };
}

/** A built-in profile by its name, null when there is none. */
export function builtInProfile(name: string): Profile | null {
  return BUILT_IN_PROFILES.find((profile) => profile.name === name) ?? null;
}

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly line: number | null };

function parse(text: string): Parsed {
  // Notepad puts a byte order mark before the text.
  const plain = text.replace(/^\uFEFF/, "");
  try {
    return { ok: true, value: JSON.parse(plain) };
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const line =
      position === undefined ? null : plain.slice(0, Number(position)).split("\n").length;
    return { ok: false, line };
  }
}
