import type { Failure } from "../../app/failure";
import type { ProfileFile } from "../../core/lint/profiles/profile-file";
import { isSameProfile, UNCHANGED_FILE } from "../../core/lint/profiles/differences";
import type { PaneState } from "./pane-state";

/** The profile that the workbook carries. */
export type KeptProfile =
  | { readonly kind: "known"; readonly file: ProfileFile | null }
  /** It cannot be read, so it must not be written over either. */
  | { readonly kind: "unknown"; readonly failure: Failure };

/** The profiles that the pane knows, besides the person's own among the preferences. */
export interface Profiles {
  readonly kept: KeptProfile;
  /** The person leaves aside what the workbook carries, until the pane is closed. */
  readonly keptAside: boolean;
  /** What was set in the pane; null for nothing. */
  readonly edited: ProfileFile | null;
  /** What was in force before each change, the last one last. */
  readonly former: readonly ProfileFile[];
}

export const NO_PROFILES: Profiles = {
  kept: { kind: "known", file: null },
  keptAside: false,
  edited: null,
  former: [],
};

/** More changes than anybody takes back one by one. */
const MOST_FORMER = 100;

/** Where the profile in force comes from. */
export type ProfileSource = "built-in" | "workbook" | "mine" | "edited";

/** The profile by which is checked. */
export interface UsedProfile {
  readonly source: ProfileSource;
  readonly file: ProfileFile;
}

/**
 * What is set in the pane comes first, then the person's own profile, then the workbook's: a workbook
 * does not loosen the check of somebody who has settings of their own.
 */
export function usedProfile(state: PaneState): UsedProfile {
  const { edited } = state.profiles;
  const stored = storedProfile(state);
  const { file } = stored;
  if (edited === null || (edited.name === file.name && isSameProfile(edited, file))) return stored;
  return { source: "edited", file: edited };
}

/** True where there is something to be told of the profile above the findings: it is not the default alone. */
export function tellsOfProfile(state: PaneState): boolean {
  const { kept } = state.profiles;
  const carries = kept.kind === "unknown" || kept.file !== null;
  return carries || usedProfile(state).source !== "built-in";
}

/** What would be in force without the changes made in the pane. */
function storedProfile({ preferences, profiles }: PaneState): UsedProfile {
  const { kept, keptAside } = profiles;
  if (preferences.profile !== null) return { source: "mine", file: preferences.profile };
  if (kept.kind === "known" && kept.file !== null && !keptAside) {
    return { source: "workbook", file: kept.file };
  }
  return { source: "built-in", file: UNCHANGED_FILE };
}

/** The profiles after a change in the pane, which can be taken back. */
export function afterEdit(state: PaneState, edited: ProfileFile): Profiles {
  const former = [...state.profiles.former, usedProfile(state).file].slice(-MOST_FORMER);
  return { ...state.profiles, edited, former };
}

/** The profiles as they were before the last change. */
export function afterTakingBack({ profiles }: PaneState): Profiles {
  const before = profiles.former.at(-1);
  if (before === undefined) return profiles;
  return { ...profiles, edited: before, former: profiles.former.slice(0, -1) };
}
