import type { ProfileFile } from "../../core/lint/profiles/profile-file";

export type Theme = "auto" | "light" | "dark";

/** By what findings can be put together. */
export type Grouping = "table" | "rule" | "severity";

/** What a person set, kept between sessions. `language` null follows Excel. */
export interface Preferences {
  readonly language: "uk" | "en" | null;
  readonly theme: Theme;
  readonly firstRunSeen: boolean;
  /** Check again after each change («Стежити за змінами»). */
  readonly live: boolean;
  /** By what the findings are put together. */
  readonly grouping: Grouping;
  /** By what the person checks on this machine, whatever a workbook carries; null for nothing of their own. */
  readonly profile: ProfileFile | null;
  /** What they exported last; null before the first time. */
  readonly exported: ExportPreferences | null;
}

export interface ExportPreferences {
  /** The form as the pane names it; one that is not known any more is not heeded. */
  readonly form: string;
  readonly formulas: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  language: null,
  theme: "auto",
  firstRunSeen: false,
  live: false,
  grouping: "table",
  profile: null,
  exported: null,
};

export interface PreferencesPort {
  readonly load: () => Promise<Preferences>;
  readonly save: (preferences: Preferences) => Promise<void>;
}
