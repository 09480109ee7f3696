import { monthsOf, yearOfPeriod } from "../report/period";
import type { Period } from "../report/period";
import type { Language } from "./format";

/** An ISO date as Ukrainian documents write it: «18.12.2019». */
export function dayUk(date: string): string {
  return date.split("-").toReversed().join(".");
}

const PERIODS: Readonly<Record<Language, Readonly<Record<number, (year: number) => string>>>> = {
  uk: {
    3: (year) => `I квартал ${year} року`,
    6: (year) => `I півріччя ${year} року`,
    9: (year) => `9 місяців ${year} року`,
    12: (year) => `${year} рік`,
  },
  en: {
    3: (year) => `the first quarter of ${year}`,
    6: (year) => `the first half of ${year}`,
    9: (year) => `nine months of ${year}`,
    12: (year) => `${year}`,
  },
};
const QUARTERS: Readonly<Record<string, string>> = { q2: "II", q3: "III", q4: "IV" };

/** A period in words: «9 місяців 2022 року»; in Ukrainian in the case that «за» asks for. */
export function periodWords(period: Period, language: Language): string {
  const year = yearOfPeriod(period);
  const cumulative = PERIODS[language][monthsOf(period) ?? 0];
  if (cumulative !== undefined) return cumulative(year);
  const quarter = QUARTERS[period.slice(5)] ?? "";
  return language === "uk" ? `${quarter} квартал ${year} року` : `quarter ${quarter} of ${year}`;
}
