import type { Language } from "../../core/texts/format";
import { ANSWERS_EN } from "./answers-en";
import type { AnswersTexts } from "./answers-texts";
import { ANSWERS_UK } from "./answers-uk";

/** Words of the executor's answers, loaded with their screen and what opens it. */
export const ANSWERS_TEXTS: Readonly<Record<Language, AnswersTexts>> = {
  uk: ANSWERS_UK,
  en: ANSWERS_EN,
};
