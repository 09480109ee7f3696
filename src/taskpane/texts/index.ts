import type { Language } from "../../core/texts/format";
import { EN } from "./en";
import type { PaneTexts } from "./pane-texts";
import { UK } from "./uk";

export type { PaneTexts } from "./pane-texts";

export const PANE_TEXTS: Readonly<Record<Language, PaneTexts>> = { uk: UK, en: EN };
