import type { Language } from "../../core/texts/format";
import { SETTINGS_EN } from "./settings-en";
import type { SettingsTexts } from "./settings-texts";
import { SETTINGS_UK } from "./settings-uk";

export type { SettingsTexts } from "./settings-texts";

/** Apart from the pane's other texts, for they are loaded only with their screen. */
export const SETTINGS_TEXTS: Readonly<Record<Language, SettingsTexts>> = {
  uk: SETTINGS_UK,
  en: SETTINGS_EN,
};
