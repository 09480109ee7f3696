import { loadKeptProfile, saveKeptProfile } from "../../app/kept";
import type { Preferences } from "../../app/ports";
import type { ProfileFile } from "../../core/lint/profiles/profile-file";
import type { Desk } from "./desk";
import { guarded } from "./desk";
import { usedProfile } from "./profiles";

/** What a person can do about the profile by which is checked. Every change is followed by a check. */
export interface Setting {
  readonly showSettings: (open: boolean) => void;
  /** Checks by this profile from now on, until the pane is closed. */
  readonly setProfile: (file: ProfileFile) => Promise<void>;
  /** Takes back the last change. */
  readonly takeBackSetting: () => Promise<void>;
  /** Keeps the profile in force in the workbook. */
  readonly keepProfile: () => Promise<void>;
  readonly removeKeptProfile: () => Promise<void>;
  /** Leaves aside what the workbook carries, or no longer. */
  readonly leaveKeptProfile: (aside: boolean) => Promise<void>;
  /** Makes the profile in force the person's own, on this machine. */
  readonly keepProfileForMe: () => Promise<void>;
  readonly removeMyProfile: () => Promise<void>;
  /** Learns what profile the workbook carries; once, whoever asks first. */
  readonly recallProfile: () => Promise<void>;
}

export function createSetting(
  desk: Desk,
  recheck: () => Promise<void>,
  setPreferences: (change: Partial<Preferences>) => Promise<void>,
): Setting {
  let recalled: Promise<void> | null = null;

  async function recall(): Promise<void> {
    const kept = await guarded(() => loadKeptProfile(desk.ports.kept));
    desk.send({
      kind: "kept-profile-known",
      kept: kept.ok
        ? { kind: "known", file: kept.value }
        : { kind: "unknown", failure: kept.failure },
    });
  }

  async function keep(file: ProfileFile | null): Promise<boolean> {
    const saved = await guarded(() => saveKeptProfile(desk.ports.kept, file));
    if (!saved.ok) {
      const retry = { kind: file === null ? "remove-profile" : "keep-profile" } as const;
      desk.send({ kind: "work-failed", failure: saved.failure, retry });
    } else desk.send({ kind: "profile-kept", file });
    return saved.ok;
  }

  return {
    showSettings: (open) => desk.send({ kind: "settings-toggled", open }),
    setProfile: (file) => {
      desk.send({ kind: "profile-set", file });
      return recheck();
    },
    takeBackSetting: () => {
      desk.send({ kind: "profile-taken-back" });
      return recheck();
    },
    keepProfile: async () => {
      await keep(usedProfile(desk.state()).file);
    },
    removeKeptProfile: async () => {
      if (await keep(null)) await recheck();
    },
    leaveKeptProfile: (aside) => {
      desk.send({ kind: "kept-profile-left", aside });
      return recheck();
    },
    keepProfileForMe: async () => {
      await setPreferences({ profile: usedProfile(desk.state()).file });
      desk.send({ kind: "own-profile-set", own: true });
    },
    removeMyProfile: async () => {
      await setPreferences({ profile: null });
      desk.send({ kind: "own-profile-set", own: false });
      await recheck();
    },
    recallProfile: () => (recalled ??= recall()),
  };
}
