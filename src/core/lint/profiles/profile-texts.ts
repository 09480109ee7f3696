import { decimalOfNumber } from "../../report/decimal";
import type { Language } from "../../texts/format";
import { counted, plain, unitWords } from "../../texts/format";
import { SEVERITY_WORDS } from "../../texts/words";
import type {
  Deadline,
  DeadlineParty,
  DeadlinePeriod,
  Loosened,
  Share,
  Thresholds,
} from "../profile";
import type { ProfileProblem, ShapeType } from "./check-shape";
import type { Difference } from "./differences";

const NBSP = "\u00A0";

interface ProfileTexts {
  readonly problem: (problem: ProfileProblem) => string;
  readonly loosened: (loosened: Loosened) => string;
  readonly difference: (difference: Difference) => string;
}

const TYPES: Readonly<Record<Language, Readonly<Record<ShapeType, string>>>> = {
  uk: {
    object: "об’єкт у фігурних дужках",
    array: "перелік у квадратних дужках",
    string: "текст у лапках",
    number: "число без лапок",
    integer: "ціле число без лапок",
  },
  en: {
    object: "an object in braces",
    array: "a list in square brackets",
    string: "a text in quotation marks",
    number: "a number without quotation marks",
    integer: "a whole number without quotation marks",
  },
};

const THRESHOLDS: Readonly<Record<Language, Readonly<Record<keyof Thresholds, string>>>> = {
  uk: {
    lowExecution: "межа низького виконання",
    lowPace: "межа повільного темпу",
    earlySpending: "межа дострокового використання",
    saving: "різниця, за якої треба пояснити економію",
    roundPercent: "близькість округленого відсотка",
    closeToLimit: "межа наближення до плану",
    overrunAmount: "перевитрата, яку не позначають, грн",
    overrunPercent: "перевитрата, яку не позначають, в. п.",
  },
  en: {
    lowExecution: "threshold of low execution",
    lowPace: "threshold of slow pace",
    earlySpending: "threshold of early spending",
    saving: "difference from which a saving is explained",
    roundPercent: "nearness of a rounded percent",
    closeToLimit: "threshold of nearing the plan",
    overrunAmount: "over-run that is not marked, UAH",
    overrunPercent: "over-run that is not marked, p.p.",
  },
};

const PARTIES: Readonly<Record<Language, Readonly<Record<DeadlineParty, string>>>> = {
  uk: {
    executors: "виконавців",
    responsibleExecutors: "відповідальних виконавців",
    workingGroup: "робочої групи",
    department: "департаменту",
    publication: "оприлюднення",
  },
  en: {
    executors: "executors",
    responsibleExecutors: "responsible executors",
    workingGroup: "the working group",
    department: "the department",
    publication: "publication",
  },
};

const PERIODS: Readonly<Record<Language, Readonly<Record<DeadlinePeriod, string>>>> = {
  uk: { q1: "I квартал", h1: "I півріччя", "9m": "9 місяців", year: "рік" },
  en: { q1: "the first quarter", h1: "the half-year", "9m": "9 months", year: "the year" },
};

function figure(value: number | Share): string {
  return typeof value === "number"
    ? plain(decimalOfNumber(value))
    : `${value.numerator}/${value.denominator}`;
}

/** What stands for a threshold or a tolerance that changed, whichever way. */
function figureText(
  difference: Extract<Difference, { readonly of: "threshold" | "tolerance" }>,
  { loosened }: Pick<ProfileTexts, "loosened">,
): string {
  return difference.of === "threshold"
    ? loosened({ ...difference, kind: "threshold" })
    : loosened({ ...difference, kind: "tolerance" });
}

const quoted = {
  uk: (words: readonly string[]): string => words.map((word) => `«${word}»`).join(", "),
  en: (words: readonly string[]): string => words.map((word) => `“${word}”`).join(", "),
};

function deadlineText({ who, periods, days }: Deadline, language: Language): string {
  const ends = periods.map((period) => PERIODS[language][period]).join(", ");
  return language === "uk"
    ? `${PARTIES.uk[who]} – ${counted(days, "uk", { one: "день", few: "дні", many: "днів" })} (${ends})`
    : `${PARTIES.en[who]} – ${counted(days, "en", { one: "day", other: "days" })} (${ends})`;
}

const UK: ProfileTexts = {
  problem: (problem) => {
    switch (problem.code) {
      case "not-json":
        return `Текст не є JSON${problem.line === null ? "" : ` (рядок ${problem.line})`}: перевірте дужки, лапки та коми.`;
      case "unknown-key":
        return `Ключа «${problem.path}» немає${problem.nearest === null ? "" : `; можливо, малося на увазі «${problem.nearest}»`}.`;
      case "missing-key":
        return `Бракує ключа «${problem.path}».`;
      case "wrong-type":
        return problem.path === ""
          ? `Профілем має бути ${TYPES.uk[problem.expected]}.`
          : `У «${problem.path}» має бути ${TYPES.uk[problem.expected]}.`;
      case "not-allowed":
        return `Значення «${problem.path}» не підходить; можливі: ${problem.allowed.join(", ")}.`;
      case "out-of-range":
        return `Значення «${problem.path}» має бути від ${problem.minimum} до ${problem.maximum}.`;
      case "wrong-form":
        return `«${problem.path}» записано не так; потрібно, наприклад, «${problem.example}».`;
      case "empty":
        return `«${problem.path}» не може бути порожнім.`;
      case "too-long":
        return `Текст у «${problem.path}» задовгий.`;
      case "repeated":
        return `Значення «${problem.path}» повторюється.`;
    }
  },
  loosened: (loosened) => {
    switch (loosened.kind) {
      case "rule-off":
        return `правило ${loosened.rule} вимкнено`;
      case "severity":
        return `${loosened.rule}: ${SEVERITY_WORDS.uk[loosened.to]} замість «${SEVERITY_WORDS.uk[loosened.from]}»`;
      case "threshold":
        return `${THRESHOLDS.uk[loosened.key]}: ${figure(loosened.to)} замість ${figure(loosened.from)}`;
      case "tolerance":
        return `допустима різниця відсотка: ${figure(loosened.to)} замість ${figure(loosened.from)}${NBSP}в.${NBSP}п.`;
      case "deadline":
        return `строк ${PARTIES.uk[loosened.who]} за ${PERIODS.uk[loosened.period]}: ${loosened.to === null ? "не встановлено" : `день ${loosened.to}`} замість дня ${loosened.from}`;
      case "spelling":
        return `написання «${loosened.spelling}» не вважається помилкою`;
    }
  },
  difference: (difference) => {
    switch (difference.of) {
      case "threshold":
      case "tolerance":
        return figureText(difference, UK);
      case "rule":
        return `правило ${difference.rule} ${difference.on ? "увімкнено" : "вимкнено"}`;
      case "severity":
        return `рівень правила ${difference.rule}: ${SEVERITY_WORDS.uk[difference.to]}`;
      case "deadlines":
        return difference.to.length === 0
          ? "строків подання немає"
          : `строки подання: ${difference.to.map((each) => deadlineText(each, "uk")).join("; ")}`;
      case "name":
        return difference.known
          ? `написання назви «${difference.entry.name}»`
          : `назва у словнику: «${difference.entry.name}»`;
      case "unit":
        return `${unitWords(difference.unit, "uk")} – також ${quoted.uk(difference.words)}`;
      case "header":
        return `слова шапки: ${quoted.uk(difference.words)}`;
    }
  },
};

const EN: ProfileTexts = {
  problem: (problem) => {
    switch (problem.code) {
      case "not-json":
        return `The text is not JSON${problem.line === null ? "" : ` (line ${problem.line})`}: look at brackets, quotation marks and commas.`;
      case "unknown-key":
        return `There is no key “${problem.path}”${problem.nearest === null ? "" : `; did you mean “${problem.nearest}”?`}${problem.nearest === null ? "." : ""}`;
      case "missing-key":
        return `The key “${problem.path}” is missing.`;
      case "wrong-type":
        return problem.path === ""
          ? `A profile has to be ${TYPES.en[problem.expected]}.`
          : `“${problem.path}” has to be ${TYPES.en[problem.expected]}.`;
      case "not-allowed":
        return `The value of “${problem.path}” does not fit; possible: ${problem.allowed.join(", ")}.`;
      case "out-of-range":
        return `The value of “${problem.path}” has to be from ${problem.minimum} to ${problem.maximum}.`;
      case "wrong-form":
        return `“${problem.path}” is not written right; write it like “${problem.example}”.`;
      case "empty":
        return `“${problem.path}” must not be empty.`;
      case "too-long":
        return `The text of “${problem.path}” is too long.`;
      case "repeated":
        return `The value of “${problem.path}” is there twice.`;
    }
  },
  loosened: (loosened) => {
    switch (loosened.kind) {
      case "rule-off":
        return `rule ${loosened.rule} is off`;
      case "severity":
        return `${loosened.rule}: ${SEVERITY_WORDS.en[loosened.to]} instead of ${SEVERITY_WORDS.en[loosened.from]}`;
      case "threshold":
        return `${THRESHOLDS.en[loosened.key]}: ${figure(loosened.to)} instead of ${figure(loosened.from)}`;
      case "tolerance":
        return `allowed difference of a percent: ${figure(loosened.to)} instead of ${figure(loosened.from)}${NBSP}p.p.`;
      case "deadline":
        return `deadline of ${PARTIES.en[loosened.who]} for ${PERIODS.en[loosened.period]}: ${loosened.to === null ? "none" : `day ${loosened.to}`} instead of day ${loosened.from}`;
      case "spelling":
        return `the spelling “${loosened.spelling}” counts as right`;
    }
  },
  difference: (difference) => {
    switch (difference.of) {
      case "threshold":
      case "tolerance":
        return figureText(difference, EN);
      case "rule":
        return `rule ${difference.rule} is ${difference.on ? "on" : "off"}`;
      case "severity":
        return `level of rule ${difference.rule}: ${SEVERITY_WORDS.en[difference.to]}`;
      case "deadlines":
        return difference.to.length === 0
          ? "no deadlines"
          : `deadlines: ${difference.to.map((each) => deadlineText(each, "en")).join("; ")}`;
      case "name":
        return difference.known
          ? `spellings of “${difference.entry.name}”`
          : `name in the dictionary: “${difference.entry.name}”`;
      case "unit":
        return `${unitWords(difference.unit, "en")} – also ${quoted.en(difference.words)}`;
      case "header":
        return `header words: ${quoted.en(difference.words)}`;
    }
  },
};

const TEXTS: Readonly<Record<Language, ProfileTexts>> = { uk: UK, en: EN };

/** One sentence: which key of a profile file is wrong, and what is expected there. */
export function profileProblemText(problem: ProfileProblem, language: Language): string {
  return TEXTS[language].problem(problem);
}

/** A few words: what a profile weakened, from what to what. */
export function looseningText(loosened: Loosened, language: Language): string {
  return TEXTS[language].loosened(loosened);
}

/** A few words: in what a profile differs from the built-in one under it. */
export function differenceText(difference: Difference, language: Language): string {
  return TEXTS[language].difference(difference);
}
