import { consolidateJson } from "../../../app/consolidate-json";
import { proposeConsolidate } from "../../../core/consolidate/propose-consolidate";
import type { Choices } from "../../../core/edits/proposal";
import type { CommandCall } from "../../command";
import { defineCommand } from "../../command";
import { choice, flag } from "../../options";
import { refuser } from "../../refuse";
import { deliverFound, readSources, SOURCE_OPTIONS } from "../../source-call";
import type { ExitStatus, Terminal } from "../../terminal";
import { readResultFile } from "../../write-result";
import { consolidationText } from "./text-view";
import { CONSOLIDATE_TEXTS, CONSOLIDATE_WORDS } from "./texts";

const OPTIONS = {
  ...SOURCE_OPTIONS,
  list: flag,
  unit: choice("auto", "UAH", "thousand-UAH", "million-UAH"),
} as const;

type Call = CommandCall<typeof OPTIONS>;

export const CONSOLIDATE = defineCommand({
  name: "consolidate",
  words: CONSOLIDATE_WORDS,
  options: OPTIONS,
  run: consolidate,
});

async function consolidate(call: Call, terminal: Terminal): Promise<ExitStatus> {
  const { options, language } = call;
  const { output, list, period } = options;
  const texts = CONSOLIDATE_TEXTS[language];
  const refuse = refuser(terminal);
  if (output === null && !list) return refuse(texts.noOutput);
  const sources = await readSources(call, {}, terminal);
  if (typeof sources === "number") return sources;
  const { books, profile, failed } = sources;
  const known = books.flatMap(({ reports }) => reports.map(({ table }) => table.period));
  if (period !== null && !known.includes(period)) {
    const all = new Set(known.flatMap((each) => each ?? []));
    return refuse(texts.noSuchPeriod(period, [...all].toSorted()));
  }
  const choices = withUnit(sources.choices, options.unit);
  const file = await readResultFile(output, terminal);
  const input = { workbook: file.workbook, books, style: profile.style };
  const consolidation = proposeConsolidate(input, choices);
  if (consolidation.joined.sections.length === 0) return refuse(texts.nothing);
  const view = options.format === "json" ? consolidateJson : consolidationText;
  const said = view(consolidation, choices, language);
  const found = { said, proposal: consolidation.proposal };
  // What is only to be listed is told, wherever the result would go.
  const asked = list ? { ...call, options: { ...options, output: null } } : call;
  const isDelivered = await deliverFound(found, asked, file, texts.written, terminal);
  return isDelivered && !failed ? 0 : 2;
}

/** The unit of the result, where an option says one. */
function withUnit(choices: Choices, unit: Call["options"]["unit"]): Choices {
  if (unit === "auto") return choices;
  return { ...choices, answers: { ...choices.answers, "consolidate:result-unit": unit } };
}
