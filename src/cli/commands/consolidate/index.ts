import { consolidateJson } from "../../../app/consolidate-json";
import { proposeConsolidate } from "../../../core/consolidate/propose-consolidate";
import type { Choices } from "../../../core/edits/proposal";
import { chooseProfile } from "../../choose-profile";
import type { CommandCall } from "../../command";
import { defineCommand } from "../../command";
import { choice, flag, text } from "../../options";
import { readAnswers } from "../../read-answers";
import { readBooks } from "../../read-books";
import type { ExitStatus, Terminal } from "../../terminal";
import { readResultFile, writeResult } from "../../write-result";
import { consolidationText } from "./text-view";
import { CONSOLIDATE_TEXTS, CONSOLIDATE_WORDS } from "./texts";

const OPTIONS = {
  output: text,
  force: flag,
  list: flag,
  format: choice("text", "json"),
  period: text,
  unit: choice("auto", "UAH", "thousand-UAH", "million-UAH"),
  /** A JSON file of answers by question. */
  answers: text,
  profile: text,
} as const;

type Call = CommandCall<typeof OPTIONS>;

export const CONSOLIDATE = defineCommand({
  name: "consolidate",
  words: CONSOLIDATE_WORDS,
  options: OPTIONS,
  run: consolidate,
});

async function consolidate(call: Call, terminal: Terminal): Promise<ExitStatus> {
  const { options, language, paths } = call;
  const { output, list, period } = options;
  const texts = CONSOLIDATE_TEXTS[language];
  const refuse = (sentence: string): ExitStatus => {
    terminal.err(`${sentence}\n`);
    return 2;
  };
  if (output === null && !list) return refuse(texts.noOutput);
  const profile = await chooseProfile(options.profile, language, terminal.readText, terminal.err);
  if (profile === null) return 2;
  const answers = await readAnswers(options.answers, language, terminal);
  if (answers === null) return 2;
  const choices = withOptions(answers, options);
  const read = await readBooks(paths, { profile, language, except: output }, terminal);
  if (terminal.interruption.aborted) return 130;
  const known = read.books.flatMap(({ reports }) => reports.map(({ table }) => table.period));
  if (period !== null && !known.includes(period)) {
    const all = new Set(known.flatMap((each) => each ?? []));
    return refuse(texts.noSuchPeriod(period, [...all].toSorted()));
  }
  const file = await readResultFile(output, terminal);
  const input = { workbook: file.workbook, books: read.books, style: profile.style };
  const consolidation = proposeConsolidate(input, choices);
  if (consolidation.joined.sections.length === 0) return refuse(texts.nothing);
  const view =
    options.format === "json"
      ? consolidateJson(consolidation, choices, language)
      : consolidationText(consolidation, choices, language);
  const status = read.failed ? 2 : 0;
  if (list || output === null) {
    terminal.out(view);
    return status;
  }
  const to = { output, force: options.force, language };
  if (!(await writeResult(consolidation.proposal.batch, file, to, terminal))) return 2;
  terminal.out(options.format === "json" ? view : `${view}${texts.written(output)}\n`);
  return status;
}

/** What options answer of the questions. */
function withOptions(choices: Choices, { period, unit }: Call["options"]): Choices {
  return {
    ...choices,
    answers: {
      ...choices.answers,
      ...(period === null ? {} : { "consolidate:period": period }),
      ...(unit === "auto" ? {} : { "consolidate:result-unit": unit }),
    },
  };
}
