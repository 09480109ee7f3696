import type { Cause } from "../lint/rule";
import { money, points } from "./format";

type CauseWords = Readonly<Record<string, (cause: Cause) => string>>;

/** Why a percent may be wrong, for the rules that judge percents by the money. */
export const PERCENT_CAUSES: Readonly<Record<"uk" | "en", CauseWords>> = {
  uk: {
    "named-plan": ({ amount, gives }) =>
      amount === null || gives === null
        ? ""
        : `${points(gives)} відповідає попередньому плану ${money(amount)}, названому в цьому рядку: відсоток не перераховано після зміни плану.`,
    "previous-period": ({ gives }) =>
      gives === null
        ? ""
        : `${points(gives)} зазначено у звіті за попередній період: можливо, відсоток не оновлено.`,
    "digits-swapped": ({ gives }) =>
      gives === null ? "" : `Можливо, цифри переставлено: правильним було б ${points(gives)}.`,
    "digit-mistyped": ({ gives }) =>
      gives === null
        ? ""
        : `Відрізняється лише одна цифра: можливо, замість ${points(gives)} введено не те число.`,
    "older-plan": ({ amount, gives }) =>
      amount === null || gives === null
        ? ""
        : `${points(gives)} відповідає плану ${money(amount)}: можливо, відсоток обчислено за попередньою редакцією програми.`,
  },
  en: {
    "named-plan": ({ amount, gives }) =>
      amount === null || gives === null
        ? ""
        : `${points(gives)} would be right for the earlier plan of ${money(amount)} that this row names: the percent was not computed anew.`,
    "previous-period": ({ gives }) =>
      gives === null
        ? ""
        : `${points(gives)} stands in the report of the period before: the percent may not have been updated.`,
    "digits-swapped": ({ gives }) =>
      gives === null ? "" : `Two digits may have changed places: ${points(gives)} would be right.`,
    "digit-mistyped": ({ gives }) =>
      gives === null ? "" : `Only one digit differs: ${points(gives)} may have been meant.`,
    "older-plan": ({ amount, gives }) =>
      amount === null || gives === null
        ? ""
        : `${points(gives)} would be right for a plan of ${money(amount)}: the percent may come from an earlier edition of the programme.`,
  },
};
