import { layoutText } from "../../core/layout/layout-texts";
import { layoutRange } from "../../core/layout/propose-layout";
import { proposeReadySheets, readyItemId, sheetsToFinish } from "../../core/layout/ready-sheet";
import { isOwnSheet } from "../../core/report/own-sheet";
import type { Language } from "../../core/texts/format";
import { counted } from "../../core/texts/format";
import type { Choices } from "../../core/edits/proposal";
import type { Job, JobInput } from "./job";
import { isAsked } from "./job";

/** Finished copies of sheets within the workbook: values, laid out, without marks. */
export const READY_SHEET_JOB: Job = {
  id: "ready-sheet",
  looksNeeded: (input) =>
    sheetsToFinish(input.workbook).flatMap((sheet) => {
      const range = layoutRange(sheet);
      const hasTable = input.report.tables.some((table) => table.sheet === sheet.name);
      return range === null || !hasTable || isOwnSheet(sheet) || !isAsked(input, sheet.name)
        ? []
        : [{ sheet: sheet.name, range }];
    }),
  propose: (input: JobInput, choices) => {
    const { report, workbook, looks, profile, sheets } = input;
    const asked = sheets === null ? choices : onlyThese(input, sheets, choices);
    return proposeReadySheets({ workbook, tables: report.tables, looks, profile }, asked);
  },
  say: (saying, language) =>
    saying.code === "ready-sheet"
      ? readyText(Number(saying.args["formulas"]), language)
      : layoutText(saying, language),
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
      ? "Копія аркуша, оформлена і без позначок"
      : `Копія аркуша, оформлена і без позначок; ${counted(formulas, "uk", { one: "формула стане значенням", few: "формули стануть значеннями", many: "формул стануть значеннями" })}`;
  }
  return formulas === 0
    ? "A copy of the sheet, laid out and without marks"
    : `A copy of the sheet, laid out and without marks; ${counted(formulas, "en", { one: "formula becomes a value", other: "formulas become values" })}`;
}
