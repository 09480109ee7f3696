import type { Language } from "../../core/texts/format";
import { JOB_SCREEN_EN } from "./job-screen-en";
import type { JobScreenTexts } from "./job-screen-texts";
import { JOB_SCREEN_UK } from "./job-screen-uk";

/** Words of the screen that shows what a job would do. */
export const JOB_SCREEN_TEXTS: Readonly<Record<Language, JobScreenTexts>> = {
  uk: JOB_SCREEN_UK,
  en: JOB_SCREEN_EN,
};
