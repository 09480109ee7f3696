import type { Preferences, PreferencesPort } from "../../app/ports";
import { DEFAULT_PREFERENCES } from "../../app/ports";
import type { ProfileFile } from "../../core/lint/profiles/profile-file";

/** Workbooks whose own choice is remembered; the choice made least lately is forgotten. */
const MOST_WORKBOOKS = 50;

/** Whether changes are followed, by workbook. */
type LiveIn = ReadonlyMap<string, boolean>;

export interface BrowserPreferences extends PreferencesPort {
  /**
   * From now on in this workbook: what is chosen of following changes is its own too, for one workbook
   * is checked in a blink and another is not. All else is the person's alone.
   */
  readonly inWorkbook: (workbook: string, person: Preferences) => Preferences;
}

/**
 * What a person set, in this browser. Blocked storage is no reason to bother anyone: the preferences
 * then last until the pane is closed.
 */
export function browserPreferences(): BrowserPreferences {
  let session: Preferences | null = null;
  let liveIn: LiveIn = new Map();
  let open: { readonly workbook: string; live: boolean } | null = null;

  /** What was chosen here just now is this workbook's; what was never chosen in it follows the person. */
  function withChoice(before: LiveIn, live: boolean): LiveIn {
    if (open === null || open.live === live) return before;
    const { workbook } = open;
    open.live = live;
    const others = [...before].filter(([each]) => each !== workbook);
    return new Map([...others, [workbook, live] as const].slice(-MOST_WORKBOOKS));
  }

  return {
    inWorkbook: (workbook, person) => {
      const live = liveIn.get(workbook) ?? person.live;
      open = { workbook, live };
      return { ...person, live };
    },
    load: async () => {
      if (session !== null) return session;
      try {
        const { loadStored } = await import("./namespaced-storage");
        const stored = loadStored();
        liveIn = readLiveIn(stored);
        return await readPreferences(stored);
      } catch {
        return DEFAULT_PREFERENCES;
      }
    },
    save: async (preferences) => {
      session = preferences;
      try {
        const { loadStored, saveStored } = await import("./namespaced-storage");
        // Of other workbooks that are open beside it, too.
        liveIn = withChoice(readLiveIn(loadStored()), preferences.live);
        saveStored({ ...preferences, liveIn: [...liveIn] });
      } catch {
        // Kept for the session above.
      }
    },
  };
}

function readLiveIn(stored: unknown): LiveIn {
  if (typeof stored !== "object" || stored === null || !("liveIn" in stored)) return new Map();
  return new Map(Array.isArray(stored.liveIn) ? stored.liveIn.filter(isChoice) : []);
}

function isChoice(value: unknown): value is readonly [string, boolean] {
  return Array.isArray(value) && typeof value[0] === "string" && typeof value[1] === "boolean";
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
