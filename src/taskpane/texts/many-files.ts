import type { Language } from "../../core/texts/format";
import { MANY_FILES_EN } from "./many-files-en";
import type { ManyFilesTexts } from "./many-files-texts";
import { MANY_FILES_UK } from "./many-files-uk";

/** Words of the check of many files, loaded with its screen and what opens it. */
export const MANY_FILES_TEXTS: Readonly<Record<Language, ManyFilesTexts>> = {
  uk: MANY_FILES_UK,
  en: MANY_FILES_EN,
};
