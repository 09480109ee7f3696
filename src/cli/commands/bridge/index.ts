import { bridgeJson } from "../../../app/bridge-json";
import { proposeBridge } from "../../../core/programme/propose-bridge";
import { chooseProfile } from "../../choose-profile";
import type { CommandCall } from "../../command";
import { defineCommand } from "../../command";
import { choice, flag, text } from "../../options";
import { readAnswers } from "../../read-answers";
import { readBooks } from "../../read-books";
import type { ExitStatus, Terminal } from "../../terminal";
import { readResultFile, writeResult } from "../../write-result";
import { bridgeText } from "./text-view";
import { BRIDGE_TEXTS, BRIDGE_WORDS } from "./texts";

const OPTIONS = {
  output: text,
  force: flag,
  format: choice("text", "json"),
  period: text,
  /** A JSON file of answers by question. */
  answers: text,
  profile: text,
} as const;

type Call = CommandCall<typeof OPTIONS>;

export const BRIDGE = defineCommand({
  name: "bridge",
  words: BRIDGE_WORDS,
  options: OPTIONS,
  run: bridgeFiles,
});

async function bridgeFiles(call: Call, terminal: Terminal): Promise<ExitStatus> {
  const { options, language, paths } = call;
  const { output, force, period, format } = options;
  const texts = BRIDGE_TEXTS[language];
  const profile = await chooseProfile(options.profile, language, terminal.readText, terminal.err);
  if (profile === null) return 2;
  const answered = await readAnswers(options.answers, language, terminal);
  if (answered === null) return 2;
  const choices =
    period === null
      ? answered
      : { ...answered, answers: { ...answered.answers, "consolidate:period": period } };
  const asked = { profile, language, except: output, notes: true };
  const { books, failed } = await readBooks(paths, asked, terminal);
  if (terminal.interruption.aborted) return 130;
  const file = await readResultFile(output, terminal);
  const proposed = proposeBridge(file.workbook, books, choices);
  const { bridge, proposal } = proposed;
  if (bridge === null) {
    terminal.err(`${texts.nothing}\n`);
    return 2;
  }
  const view = format === "json" ? bridgeJson : bridgeText;
  const said = view(bridge, proposed, choices, language);
  const status = failed ? 2 : 0;
  if (output === null) {
    terminal.out(said);
    return status;
  }
  if (!(await writeResult(proposal.batch, file, { output, force, language }, terminal))) return 2;
  terminal.out(format === "json" ? said : `${said}${texts.written(output)}\n`);
  return status;
}
