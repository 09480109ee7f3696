import type { Preferences, PreferencesPort } from "../../app/ports";
import { DEFAULT_PREFERENCES } from "../../app/ports";
import { asProfileFile } from "../../core/lint/profiles/kept-profile";

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
        return readPreferences(loadStored());
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
export function readPreferences(stored: unknown): Preferences {
  const found: Partial<Record<keyof Preferences, unknown>> =
    typeof stored === "object" && stored !== null ? stored : {};
  const { language, theme, firstRunSeen, profile } = found;
  return {
    language: language === "uk" || language === "en" ? language : DEFAULT_PREFERENCES.language,
    theme: theme === "light" || theme === "dark" ? theme : DEFAULT_PREFERENCES.theme,
    firstRunSeen: firstRunSeen === true,
    profile: asProfileFile(profile),
  };
}
