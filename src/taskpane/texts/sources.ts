import type { Language } from "../../core/texts/format";
import { SOURCES_EN } from "./sources-en";
import type { SourcesTexts } from "./sources-texts";
import { SOURCES_UK } from "./sources-uk";

/** Words of the screen on which is chosen what to put together; loaded with it. */
export const SOURCES_TEXTS: Readonly<Record<Language, SourcesTexts>> = {
  uk: SOURCES_UK,
  en: SOURCES_EN,
};
