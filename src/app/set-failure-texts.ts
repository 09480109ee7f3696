import type { MissingBecause } from "../core/documents/note/note-amounts";
import type { SetDifference } from "../core/documents/set/check-set";
import type { SetMember } from "../core/documents/set/set-member";
import type { Language } from "../core/texts/format";
import type { FailureTexts } from "./failure-words";
import { words } from "./failure-words";

type SetCode = "no-report-to-publish" | "set-unclear" | "set-differs";

const MEMBERS: Readonly<Record<Language, Readonly<Record<SetMember, string>>>> = {
  uk: {
    xlsx: "звіті",
    docx: "звіті Word",
    note: "пояснювальній записці",
    data: "відкритих даних",
    json: "відкритих даних JSON",
    description: "описі набору",
  },
  en: {
    xlsx: "the report",
    docx: "the report for Word",
    note: "the explanatory note",
    data: "the open data",
    json: "the open data as JSON",
    description: "the description",
  },
};

const WHAT: Readonly<Record<Language, Readonly<Record<SetDifference["what"], string>>>> = {
  uk: {
    plan: "план",
    actual: "профінансовано",
    percent: "відсоток",
    line: "підсумки",
  },
  en: { plan: "the plan", actual: "the money financed", percent: "the percent", line: "totals" },
};

const BECAUSE: Readonly<Record<Language, Readonly<Record<MissingBecause, string>>>> = {
  uk: {
    noColumn: "немає графи плану або фактичного фінансування",
    noFigures: "у рядках немає сум",
    blank: "немає суми",
    unreadable: "суму не можна прочитати однозначно",
    noUnit: "не зазначено, у яких одиницях наведено суми",
    totalDiffers: "підсумок не дорівнює сумі рядків",
  },
  en: {
    noColumn: "there is no column of the plan or of the money financed",
    noFigures: "the rows hold no amounts",
    blank: "there is no amount",
    unreadable: "the amount does not read in only one way",
    noUnit: "nothing says in what unit the amounts are",
    totalDiffers: "the total is not the sum of its rows",
  },
};

/** Why a set for publication was not made. */
export const SET_FAILURES: Readonly<Record<Language, Pick<FailureTexts, SetCode>>> = {
  uk: {
    "no-report-to-publish": () =>
      words(
        "На вибраних аркушах немає звіту про виконання, а набір складають до нього.",
        "Виберіть аркуш зі звітом і повторіть.",
      ),
    "set-unclear": ({ sheet, cell, because }) =>
      words(
        `Набір не складено: ${placeUk(sheet, cell)} ${BECAUSE.uk[because]}.`,
        "Виправте це на аркуші і складіть набір ще раз.",
      ),
    "set-differs": ({ member, sheet, cell, what, said, ought }) =>
      words(
        said === null
          ? `Набір не складено: у ${MEMBERS.uk[member]} немає підтвердженого підсумку «${ought}» (${placeUk(sheet, cell)}).`
          : `Набір не складено: у ${MEMBERS.uk[member]} ${WHAT.uk[what]} – ${said}, а в інших документах – ${ought} (${placeUk(sheet, cell)}).`,
        "Перегляньте зауваження на цьому аркуші, виправте його і складіть набір ще раз.",
      ),
  },
  en: {
    "no-report-to-publish": () =>
      words(
        "The chosen sheets have no execution report, and a set is made of one.",
        "Choose a sheet with a report and try again.",
      ),
    "set-unclear": ({ sheet, cell, because }) =>
      words(
        `The set was not made: ${placeEn(sheet, cell)}, ${BECAUSE.en[because]}.`,
        "Correct it on the sheet and make the set again.",
      ),
    "set-differs": ({ member, sheet, cell, what, said, ought }) =>
      words(
        said === null
          ? `The set was not made: ${MEMBERS.en[member]} does not confirm “${ought}” (${placeEn(sheet, cell)}).`
          : `The set was not made: in ${MEMBERS.en[member]} ${WHAT.en[what]} is ${said}, in the other documents ${ought} (${placeEn(sheet, cell)}).`,
        "Look at what was found on this sheet, correct it, and make the set again.",
      ),
  },
};

function placeUk(sheet: string, cell: string | null): string {
  return cell === null ? `на аркуші «${sheet}»` : `на аркуші «${sheet}» у клітинці ${cell}`;
}

function placeEn(sheet: string, cell: string | null): string {
  return cell === null ? `on the sheet “${sheet}”` : `on the sheet “${sheet}” in the cell ${cell}`;
}
