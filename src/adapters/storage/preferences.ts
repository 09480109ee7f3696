import type { Preferences, PreferencesPort } from "../../app/ports";
import { DEFAULT_PREFERENCES } from "../../app/ports";
import type { ProfileFile } from "../../core/lint/profiles/profile-file";

/**
 * What a person set, in this browser. Blocked storage is no reason to bother anyone: the preferences
 * then last until the pane is closed.
 */
export function browserPreferences(): PreferencesPort {
  let session: Preferences | null = null;
  return {
    load: async () => {
      if (session !== null) return session;
      try {
        const { loadStored } = await import("./namespaced-storage");
        return await readPreferences(loadStored());
      } catch {
        return DEFAULT_PREFERENCES;
      }
    },
    save: async (preferences) => {
      session = preferences;
      try {
        const { saveStored } = await import("./namespaced-storage");
        saveStored(preferences);
      } catch {
        // Kept for the session above.
      }
    },
  };
}

/** Stored preferences, with the default for whatever is missing or not understood. */
export async function readPreferences(stored: unknown): Promise<Preferences> {
  const found: Partial<Record<keyof Preferences, unknown>> =
    typeof stored === "object" && stored !== null ? stored : {};
  const { language, theme, firstRunSeen, live, grouping, profile, exported } = found;
  return {
    language: language === "uk" || language === "en" ? language : DEFAULT_PREFERENCES.language,
    theme: theme === "light" || theme === "dark" ? theme : DEFAULT_PREFERENCES.theme,
    firstRunSeen: firstRunSeen === true,
    live: live === true,
    grouping:
      grouping === "rule" || grouping === "severity" ? grouping : DEFAULT_PREFERENCES.grouping,
    profile: await profileOf(profile),
    exported: exportedOf(exported),
  };
}

function exportedOf(stored: unknown): Preferences["exported"] {
  if (typeof stored !== "object" || stored === null) return null;
  const { form, formulas }: { readonly form?: unknown; readonly formulas?: unknown } = stored;
  return typeof form === "string" ? { form, formulas: formulas === true } : null;
}

/** What holds it to the schema is loaded only where there is something to be held. */
async function profileOf(stored: unknown): Promise<ProfileFile | null> {
  if (stored === undefined || stored === null) return null;
  const { asProfileFile } = await import("../../core/lint/profiles/check-stored");
  return asProfileFile(stored);
}
