import { NO_BATCH } from "../edits/batch";
import type { Choices, Proposal } from "../edits/proposal";
import type { LayoutStyle } from "../layout/style";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { freeName, sheetItem } from "./propose-template";
import { SAMPLE_LINES, sampleReport } from "./sample-report";
import { sheetAsTyped } from "./sheet-draft";
import { sayTemplate } from "./template-sayings";

/** A report with the slips of real ones, as a new sheet behind the others, for trying Zvirka. */
export function proposeSample(
  input: { readonly workbook: WorkbookSnapshot; readonly style: LayoutStyle },
  choices: Choices,
): Proposal {
  const taken = input.workbook.sheets.map(({ name }) => name);
  const name = freeName("Зразок", taken);
  const saying = sayTemplate("sample-report", { sheet: name, lines: SAMPLE_LINES });
  const item = sheetItem("sample:report", name, saying, choices);
  const batch = item.chosen
    ? sheetAsTyped(sampleReport(name), taken.at(-1) ?? null, input.style)
    : NO_BATCH;
  return { items: [item], questions: [], leftOut: [], batch };
}
