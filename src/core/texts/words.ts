import type { RuleWords, RunnerMessages, Severity, FindingKind } from "../lint/rule";
import type { TableKind } from "../report/model";
import type { Language } from "./format";
import { cellList } from "./format";

/** Messages that the runner words for any rule. */
export const RUNNER_TEXTS: Readonly<Record<Language, RuleWords<RunnerMessages>["messages"]>> = {
  uk: {
    crashed: () =>
      "Правило не спрацювало через помилку в самій програмі; решту перевірок виконано. Перевірте це місце самостійно.",
    unreadable: ({ cells }) =>
      `Не можна перевірити: у ${cellList(cells)} немає числа, яке вдалося б прочитати однозначно.`,
    "units-differ": ({ cells }) =>
      `Не можна перевірити: у ${cellList(cells)} план і фактичне фінансування, схоже, наведено в різних одиницях.`,
    "times-differ": ({ cells }) =>
      `Не можна перевірити: за заголовками план і фактичне фінансування в ${cellList(cells)} можуть стосуватися різних частин року.`,
  },
  en: {
    crashed: () =>
      "The rule failed because of a mistake in the program itself; the other checks were made. Please check this place yourself.",
    unreadable: ({ cells }) =>
      `Cannot tell: ${cellList(cells)} hold no number that reads in only one way.`,
    "units-differ": ({ cells }) =>
      `Cannot tell: plan and actual in ${cellList(cells)} seem to be in different units.`,
    "times-differ": ({ cells }) =>
      `Cannot tell: by their headers, plan and actual in ${cellList(cells)} may be of different parts of the year.`,
  },
};

export const SEVERITY_WORDS: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  uk: { error: "помилка", warning: "попередження", note: "зауваження" },
  en: { error: "error", warning: "warning", note: "note" },
};

/** What the kinds of tables are called. */
export const TABLE_WORDS: Readonly<Record<Language, Readonly<Record<TableKind, string>>>> = {
  uk: {
    "execution-report": "звіт про виконання",
    programme: "завдання і заходи програми",
    resources: "ресурсне забезпечення",
    indicators: "показники результативності",
    passport: "паспорт програми",
  },
  en: {
    "execution-report": "execution report",
    programme: "tasks and measures of the programme",
    resources: "resources by source",
    indicators: "result indicators",
    passport: "programme passport",
  },
};

export const KIND_WORDS: Readonly<Record<Language, Readonly<Record<FindingKind, string>>>> = {
  uk: { problem: "недолік", review: "на розгляд", "not-applicable": "не вдалося перевірити" },
  en: { problem: "problem", review: "for review", "not-applicable": "could not tell" },
};
