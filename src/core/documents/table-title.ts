import type { Table } from "../report/model";
import { periodWords } from "../texts/dates";
import { TABLE_WORDS } from "../texts/words";
import { quotable } from "./quotable";

/** What a document of a table calls itself: «Звіт про виконання … «Назва» за 9 місяців 2018 року». */
export function tableTitle({ kind, title, period, sheet }: Table): string {
  const { programme } = title;
  const named = programme === null ? quotable(sheet) : `«${quotable(programme.name)}»`;
  const when = period === null ? "" : ` за ${periodWords(period, "uk")}`;
  const what = TABLE_WORDS.uk[kind];
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${named}${when}`;
}
