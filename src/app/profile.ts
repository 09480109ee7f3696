import type { Profile } from "../core/lint/profile";
import type { ProfileProblem } from "../core/lint/profiles/check-shape";
import { compareProfiles } from "../core/lint/profiles/compare-profiles";
import { baseOf, profileOf } from "../core/lint/profiles/differences";
import { nearestOf } from "../core/lint/profiles/nearest";
import type { ProfileFile } from "../core/lint/profiles/profile-file";
import { readProfile } from "../core/lint/profiles/read-profile";
import { RULES } from "../rules/registry";

/** A rule that a profile names and this version does not have, and the one that was probably meant. */
export interface UnknownRule {
  readonly given: string;
  readonly nearest: string | null;
}

export type LoadedProfile =
  | {
      readonly ok: true;
      readonly profile: Profile;
      readonly file: ProfileFile;
      /** No failure: a later version may have them. */
      readonly unknownRules: readonly UnknownRule[];
    }
  | { readonly ok: false; readonly problems: readonly ProfileProblem[] };

/** Reads a profile file and says what it weakened against the built-in profile that it changes. */
export function loadProfile(text: string): LoadedProfile {
  const read = readProfile(text);
  if (!read.ok) return read;
  const { base, file } = read;
  const ids = RULES.map(({ id }) => id);
  const named = [
    ...(file.rulesOff ?? []),
    ...(file.rulesOn ?? []),
    ...Object.keys(file.severities ?? {}),
  ];
  const unknown = [...new Set(named)].filter(
    (id) => !ids.includes(id) && !base.rulesOff.includes(id),
  );
  return {
    ok: true,
    profile: profileToCheckBy(file),
    file,
    unknownRules: unknown.map((given) => ({ given, nearest: nearestOf(given, ids) })),
  };
}

/** The profile of a file, with what it weakened against the built-in profile that it changes. */
export function profileToCheckBy(file: ProfileFile): Profile {
  const profile = profileOf(file);
  return { ...profile, loosened: compareProfiles(baseOf(file), profile, RULES) };
}
