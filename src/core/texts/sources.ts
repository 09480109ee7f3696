import type { FundingSource } from "../report/table-columns";
import type { Language } from "./format";

const WORDS: Readonly<Record<Language, Readonly<Record<FundingSource, string>>>> = {
  uk: {
    local: "коштів місцевого бюджету",
    state: "коштів державного бюджету",
    regional: "коштів обласного бюджету",
    other: "коштів з інших джерел",
  },
  en: {
    local: "from the local budget",
    state: "from the state budget",
    regional: "from the regional budget",
    other: "from other sources",
  },
};

/** Whose money, as it stands after a sum: «12 500,00 грн коштів місцевого бюджету». */
export function sourceWords(source: FundingSource, language: Language): string {
  return WORDS[language][source];
}
