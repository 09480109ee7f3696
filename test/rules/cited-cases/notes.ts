import type { CitedCase } from "./cited-case";

const SHEET = "Пояснювальна записка";

/** The explanatory note on 2018 and the narrative report on 2020 (documents 000 and 001): no table. */
export const NOTES: readonly CitedCase[] = [
  {
    rule: "UNI-04",
    cited: "plan 1 690 000,00 грн, fact 1 203 061,56 тис. грн; 71,2 % holds only for грн",
    at: `${SHEET}!C8`,
    as: "error",
    says: ["1 203 061,56 тис. грн", "1 690 000,00 грн", "71 187,07 %", "71,2 %"],
  },
  {
    rule: "EXP-05",
    cited: "off by default: «12 527 мешканців» and «близько 9 тисяч жителів» took part",
    at: `${SHEET}!C31`,
    as: "review",
    says: ["близько 9 тисяч жителів", "C28 – «12 527 мешканців»"],
  },
  {
    rule: "TXT-01",
    cited: "001 «Cтаном», «Eхо», «СОVID»; 000 «СоюзТV»",
    at: `${SHEET}!C44`,
    cells: "C44, C63:C64, C70",
    as: "note",
    says: ["«Cтаном», «СОVID», «Eхо»"],
    instead:
      "«СоюзТV» is the name of a TV channel and stands in Zhytomyr's dictionary: 4 cells, not 5. Without the dictionary it is told too, as one that nobody can spell for sure.",
  },
];
