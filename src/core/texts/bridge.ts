import type { Saying } from "../edits/proposal";
import type { BoundFigure } from "../programme/bound-figures";
import type { PlanBridge } from "../programme/bridge";
import type { PlanState } from "../programme/plan-states";
import type { Decimal } from "../report/decimal";
import type { Period } from "../report/period";
import { dayUk, periodWords } from "./dates";
import type { Language } from "./format";
import { cellCount, counted, moneyInUnit, points } from "./format";
import { consolidateSaying } from "./consolidate";

/** What a state of a plan is called: «редакція від 18.12.2019 № 1685», «за звітом за 9 місяців 2018 року». */
export function stateWords(state: PlanState, period: Period, language: Language): string {
  const { kind, decision, isLater } = state;
  if (kind === "report") {
    const words = periodWords(period, language);
    return language === "uk" ? `за звітом за ${words}` : `in the report for ${words}`;
  }
  const [file, date] = [fileOf(state), decision === null ? null : dayUk(decision.date)];
  const number = decision?.number == null ? "" : ` № ${decision.number}`;
  if (language === "uk") {
    const named = date === null ? `програма ${file}`.trim() : `редакція від ${date}${number}`;
    return isLater ? `${named} (пізніша за період)` : named;
  }
  const named = date === null ? `the programme ${file}`.trim() : `the edition of ${date}${number}`;
  return isLater ? `${named} (after the period)` : named;
}

const ZERO: Decimal = { digits: 0n, scale: 0 };

function fileOf({ sources: [first] }: PlanState): string {
  if (first === undefined) return "";
  return first.file === null ? `«${first.table.sheet}»` : `[${first.file}]`;
}

/**
 * What a figure of a note is: «1 690 000,00 грн – план: редакція від …», or that nobody can tell.
 */
export function boundWords(
  { stated, is }: BoundFigure,
  { states, period }: PlanBridge,
  language: Language,
): string {
  const figure = moneyInUnit(stated.amount, stated.unit, language);
  const state = is === null ? undefined : states[is.state];
  const uk = language === "uk";
  if (is === null || state === undefined) {
    return uk
      ? `${figure} – не вдалося визначити, за якими даними: жоден звіт і жодна частка плану такої суми не дають`
      : `${figure}: cannot tell by what; no report and no share of the plan gives such a sum`;
  }
  const name = stateWords(state, period, language);
  const what = {
    plan: uk ? `план, ${name}` : `the plan in ${name}`,
    actual: uk ? `профінансовано ${name}` : `what is financed ${name}`,
    share: uk
      ? `профінансовано з плану, ${name}: ${points(is.percent ?? ZERO)} – за часткою в самій записці`
      : `what is financed of the plan in ${name}: ${points(is.percent ?? ZERO)}, by the percent in the note itself`,
  }[is.kind];
  if (is.unit === stated.unit) return `${figure} – ${what}`;
  const right = moneyInUnit(stated.amount, is.unit, language);
  return uk
    ? `${figure} – ${what}; так лише як ${right}: одиницю в записці названо неправильно`
    : `${figure} – ${what}; only as ${right}: the note names a wrong unit`;
}

/** What a bridge says, by code. */
interface BridgeSayings {
  readonly "new-bridge": { readonly sheet: string; readonly changed: number };
  readonly "renewed-bridge": { readonly sheet: string; readonly changes: number };
  readonly unmatched: { readonly lines: readonly string[] };
}

type Words = { readonly [Code in keyof BridgeSayings]: (args: BridgeSayings[Code]) => string };

const WORDS: Readonly<Record<Language, Words>> = {
  uk: {
    "new-bridge": ({ sheet, changed }) =>
      `Новий аркуш «${sheet}»: план змінено за ${counted(changed, "uk", { one: "заходом", few: "заходами", many: "заходами" })}.`,
    "renewed-bridge": ({ sheet, changes }) =>
      `Аркуш «${sheet}» буде оновлено (${cellCount(changes, "uk")}).`,
    unmatched: ({ lines }) => `У програмі немає заходів зі звіту: ${lines.join("; ")}.`,
  },
  en: {
    "new-bridge": ({ sheet, changed }) =>
      `New sheet “${sheet}”: the plan changed for ${counted(changed, "en", { one: "measure", other: "measures" })}.`,
    "renewed-bridge": ({ sheet, changes }) =>
      `The sheet “${sheet}” is renewed (${cellCount(changes, "en")}).`,
    unmatched: ({ lines }) =>
      `The programme does not have measures of the report: ${lines.join("; ")}.`,
  },
};

/** A saying of a bridge in a language, or of the choice of its reports; expects no other. */
export function bridgeSaying(saying: Saying, language: Language): string {
  const { code, args } = saying;
  if (!Object.hasOwn(WORDS.uk, code)) return consolidateSaying(saying, language);
  const say = WORDS[language][code as keyof BridgeSayings] as (args: Saying["args"]) => string;
  return say(args);
}
