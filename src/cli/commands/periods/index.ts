import { periodsJson } from "../../../app/periods-json";
import { proposePeriods } from "../../../core/periods/propose-periods";
import { defineCommand } from "../../command";
import type { SourceCall } from "../../source-call";
import { compareSources, SOURCE_OPTIONS } from "../../source-call";
import type { ExitStatus, Terminal } from "../../terminal";
import { periodsText } from "./text-view";
import { PERIODS_TEXTS, PERIODS_WORDS } from "./texts";

export const PERIODS = defineCommand({
  name: "periods",
  words: PERIODS_WORDS,
  options: SOURCE_OPTIONS,
  run: comparePeriodFiles,
});

function comparePeriodFiles(call: SourceCall, terminal: Terminal): Promise<ExitStatus> {
  const { options, language } = call;
  return compareSources(
    call,
    {
      wanted: { remarks: true },
      texts: PERIODS_TEXTS[language],
      compare: (workbook, books, choices) => {
        const proposed = proposePeriods(workbook, books, choices);
        const { periods, proposal } = proposed;
        if (periods === null) return null;
        const said =
          options.format === "json"
            ? periodsJson(periods, language)
            : periodsText(periods, proposed, choices, language);
        return { proposal, said };
      },
    },
    terminal,
  );
}
