import type { Failure } from "../../../app/failure";
import { failureText } from "../../../app/failure-texts";
import type { Answers } from "../../../app/export/read-answers";
import { readAnswers } from "../../../app/export/read-answers";
import { chooseProfile } from "../../choose-profile";
import type { CommandCall } from "../../command";
import { defineCommand } from "../../command";
import { deliver, OUTPUT_OPTIONS } from "../../deliver";
import { judgedFile } from "../../judged-file";
import { choice, day, text } from "../../options";
import { refuser } from "../../refuse";
import type { ExitStatus, Terminal } from "../../terminal";
import { answersJson, answersText } from "./answers-view";
import { ANSWERS_TEXTS, ANSWERS_WORDS } from "./texts";

const OPTIONS = {
  /** The list of remarks as the executor returned it. */
  remarks: text,
  format: choice("text", "json"),
  profile: text,
  "as-of": day,
  ...OUTPUT_OPTIONS,
} as const;

type Call = CommandCall<typeof OPTIONS>;

export const ANSWERS = defineCommand({
  name: "answers",
  words: ANSWERS_WORDS,
  options: OPTIONS,
  run: runAnswers,
});

/** Reads a returned list of remarks and tells of each what was answered and whether the fault is gone. */
async function runAnswers(call: Call, terminal: Terminal): Promise<ExitStatus> {
  const { options, language, paths } = call;
  const texts = ANSWERS_TEXTS[language];
  const refuse = refuser(terminal);
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) return refuse(texts.oneFile);
  if (options.remarks === null) return refuse(texts.noRemarks);
  const profile = await chooseProfile(options.profile, language, terminal);
  if (profile === null) return 2;
  const tell = (file: string, failure: Failure): ExitStatus =>
    refuse(`${file}: ${failureText(failure, language)}`);
  const judged = await judgedFile(path, { profile, sheet: null, asOf: options["as-of"] }, terminal);
  if (!judged.ok) return tell(path, judged.failure);
  const returned = await terminal.files.read(options.remarks);
  if (!returned.ok) return tell(options.remarks, returned.failure);
  const answers = readAnswers(returned.value, judged.value.report);
  if (!answers.ok) return tell(options.remarks, answers.failure);
  const { output, force, format } = options;
  const view = viewOf(answers.value, format, { path, remarks: options.remarks }, language);
  return (await deliver(view, { output, force, language }, terminal)) ? 0 : 2;
}

function viewOf(
  answers: Answers,
  format: Call["options"]["format"],
  files: { readonly path: string; readonly remarks: string },
  language: Call["language"],
): string {
  return format === "json" ? answersJson(answers, files, language) : answersText(answers, language);
}
