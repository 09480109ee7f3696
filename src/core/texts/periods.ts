import type { Saying } from "../edits/proposal";
import type { PeriodLine, Promised } from "../periods/periods";
import { fromKopiykas } from "../report/unit";
import { consolidateSaying } from "./consolidate";
import { periodWords } from "./dates";
import type { Language } from "./format";
import { cellCount, moneyInUnit } from "./format";

/** What periods beside each other say, by code. */
interface PeriodSayings {
  readonly "new-periods": { readonly sheet: string; readonly period: string };
  readonly "renewed-periods": { readonly sheet: string; readonly changes: number };
}

type Words = { readonly [Code in keyof PeriodSayings]: (args: PeriodSayings[Code]) => string };

const WORDS: Readonly<Record<Language, Words>> = {
  uk: {
    "new-periods": ({ sheet, period }) =>
      `Новий аркуш «${sheet}»: ${periodWords(period, "uk")} поряд із попередніми періодами, з діаграмою.`,
    "renewed-periods": ({ sheet, changes }) =>
      `Аркуш «${sheet}» буде оновлено (${cellCount(changes, "uk")}).`,
  },
  en: {
    "new-periods": ({ sheet, period }) =>
      `New sheet “${sheet}”: ${periodWords(period, "en")} beside the periods before, with a chart.`,
    "renewed-periods": ({ sheet, changes }) =>
      `The sheet “${sheet}” is renewed (${cellCount(changes, "en")}).`,
  },
};

/** A saying of periods in a language, or of the choice of their reports; expects no other. */
export function periodsSaying(saying: Saying, language: Language): string {
  const { code, args } = saying;
  if (!Object.hasOwn(WORDS.uk, code)) return consolidateSaying(saying, language);
  const say = WORDS[language][code as keyof PeriodSayings] as (args: Saying["args"]) => string;
  return say(args);
}

const STATES: Readonly<Record<Language, Readonly<Record<Promised["state"], string>>>> = {
  uk: {
    ahead: "строк попереду",
    open: "строк минув, фінансування не зросло",
    moved: "строк минув, фінансування зросло",
  },
  en: {
    ahead: "still ahead",
    open: "its time is over and nothing was financed since",
    moved: "its time is over and financing went on",
  },
};

/** «Обіцяно у звіті за I півріччя 2018 року: «…» (строк минув, …)». */
export function promiseWords(promised: Promised, language: Language): string {
  const { period, sentence, state } = promised;
  const words = periodWords(period, language);
  return language === "uk"
    ? `Обіцяно у звіті за ${words}: «${sentence}» (${STATES.uk[state]})`
    : `Promised in the report for ${words}: “${sentence}” (${STATES.en[state]})`;
}

/** What a person should look at in a measure, each in one sentence. */
export function lineWords(line: PeriodLine, language: Language): readonly string[] {
  const { now, before, fallen, promised, open } = line;
  const uk = language === "uk";
  const inMoney = (kopiykas: number): string =>
    moneyInUnit(fromKopiykas(kopiykas, "UAH"), "UAH", language);
  const plans = [before?.plan?.kopiykas ?? null, now.plan?.kopiykas ?? null];
  const [was, is] = plans;
  const moved = was != null && is != null && was !== is;
  return [
    ...(fallen === 0
      ? []
      : [
          uk
            ? `Профінансовано на ${inMoney(fallen)} менше, ніж у попередньому звіті, хоча суми наростають від початку року`
            : `${inMoney(fallen)} less is financed than in an earlier report, though amounts count from January on`,
        ]),
    ...(moved
      ? [
          uk
            ? `План ${is > was ? "збільшено" : "зменшено"} на ${inMoney(Math.abs(is - was))}`
            : `The plan is ${inMoney(Math.abs(is - was))} ${is > was ? "more" : "less"}`,
        ]
      : []),
    ...(open.length === 0
      ? []
      : [
          uk
            ? `Зауваження до попереднього звіту не усунуто: ${open.join(", ")}`
            : `Remarks on the report before are still open: ${open.join(", ")}`,
        ]),
    ...promised.map((each) => promiseWords(each, language)),
  ];
}
