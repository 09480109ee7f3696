import { layoutText } from "../../core/layout/layout-texts";
import { layoutRange } from "../../core/layout/propose-layout";
import { proposeReadySheets, readyItemId, sheetsToFinish } from "../../core/ready/ready-sheet";
import type { Language } from "../../core/texts/format";
import { counted } from "../../core/texts/format";
import type { Choices } from "../../core/edits/proposal";
import { isXlsxSaying, xlsxSaying } from "../export/xlsx-texts";
import type { Job, JobInput } from "./job";
import { isAsked } from "./job";

/** Finished copies of sheets within the workbook: values, laid out, nothing that is not seen. */
export const READY_SHEET_JOB: Job = {
  id: "ready-sheet",
  looksNeeded: (input) =>
    sheetsToFinish(input.workbook).flatMap((sheet) => {
      const range = layoutRange(sheet);
      return range === null || !isAsked(input, sheet.name) ? [] : [{ sheet: sheet.name, range }];
    }),
  propose: (input: JobInput, choices) => {
    const { report, workbook, looks, profile, sheets } = input;
    const asked = sheets === null ? choices : onlyThese(input, sheets, choices);
    return proposeReadySheets({ workbook, tables: report.tables, looks, profile }, asked);
  },
  say: (saying, language) => {
    if (saying.code === "ready-sheet") return readyText(Number(saying.args["formulas"]), language);
    return isXlsxSaying(saying) ? xlsxSaying(saying, language) : layoutText(saying, language);
  },
};

/** On the command line sheets are named; all others then stay without a copy. */
function onlyThese({ workbook }: JobInput, sheets: readonly string[], choices: Choices): Choices {
  const ids = workbook.sheets.map(
    ({ name }) => [readyItemId(name), sheets.includes(name)] as const,
  );
  return { ...choices, items: { ...Object.fromEntries(ids), ...choices.items } };
}

function readyText(formulas: number, language: Language): string {
  if (language === "uk") {
    return formulas === 0
      ? "Копія аркуша, оформлена, без позначок, приміток і прихованого"
      : `Копія аркуша, оформлена, без позначок, приміток і прихованого; ${counted(formulas, "uk", { one: "формула стане значенням", few: "формули стануть значеннями", many: "формул стануть значеннями" })}`;
  }
  return formulas === 0
    ? "A copy of the sheet, laid out, without marks, comments and hidden lines"
    : `A copy of the sheet, laid out, without marks, comments and hidden lines; ${counted(formulas, "en", { one: "formula becomes a value", other: "formulas become values" })}`;
}
