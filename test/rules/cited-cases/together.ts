import type { CitedCase } from "./cited-case";

/** The report for nine months of 2018 beside the programme in its later edition (002 with 003). */
export const BESIDE_PROGRAMME: readonly CitedCase[] = [
  {
    rule: "OVR-04",
    cited: "10 of 16 lines differ (edition is later → R)",
    at: "9 міс 2018!F11",
    cells: "F11:F12, F14:F16, F18:F21, F26",
    as: "review",
    says: [
      "порівняно рядків: 16",
      "у звіті 1 640 000,00 грн, у програмі 1 690 000,00 грн",
      "18.12.2019, після звітного періоду",
    ],
  },
  {
    rule: "NUM-02",
    cited: "’ vs ' between files",
    at: "9 міс 2018!A2",
    cells: "A2, A5, E11:E26, A31",
    as: "warning",
    says: ["Слід писати «Управління по зв'язках з громадськістю»"],
  },
];

/** The same report beside one for the year, drawn up with the plans of the later edition. */
export const BESIDE_YEAR: readonly CitedCase[] = [
  {
    rule: "OVR-03",
    cited: "1 640 000 → 1 690 000; ten lines moved (+192,04 −142,04 тис.)",
    at: "2018 рік!F11",
    cells: "F11:F12, F14:F16, F18:F21, F26",
    as: "warning",
    says: [
      "було 1 640 000,00 грн, стало 1 690 000,00 грн",
      "додано 192 040,00 грн, знято 142 040,00 грн",
    ],
  },
  {
    rule: "DAT-05",
    cited: "stage 2018: 14.02.2019",
    at: "2018 рік!A3",
    as: "not-applicable",
    says: ["за 2018 рік", "оприлюднення – 14.02.2019"],
  },
];
