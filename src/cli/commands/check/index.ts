import type { Against } from "../../../core/lint/finding";
import { chooseProfile } from "../../choose-profile";
import type { CommandCall } from "../../command";
import { defineCommand } from "../../command";
import { deliver, OUTPUT_OPTIONS } from "../../deliver";
import { choice, day, flag, text } from "../../options";
import type { ExitStatus, Terminal } from "../../terminal";
import { checkAll } from "./check-all";
import type { ViewOptions } from "./result-view";
import { FORMATS } from "./result-view";
import { CHECK_TEXTS, CHECK_WORDS } from "./texts";

const OPTIONS = {
  format: choice(...FORMATS),
  /** Every row of every table as it was read. */
  rows: flag,
  /** The day on which the reports are checked. */
  "as-of": day,
  /** A profile file, or the name of a built-in one; without it the default. */
  profile: text,
  "fail-on": choice("error", "warning", "never"),
  /** Leave out of `fail-on` what was accepted in the workbook itself. */
  "honour-waivers": flag,
  /** Judge each file by itself. */
  separately: flag,
  ...OUTPUT_OPTIONS,
} as const;

type Call = CommandCall<typeof OPTIONS>;
type FailOn = Call["options"]["fail-on"];

export const CHECK = defineCommand({
  name: "check",
  words: CHECK_WORDS,
  options: OPTIONS,
  run: runCheck,
});

async function runCheck(call: Call, terminal: Terminal): Promise<ExitStatus> {
  const { options, language } = call;
  const { err } = terminal;
  const profile = await chooseProfile(options.profile, language, terminal);
  if (profile === null) return 2;
  const { format, rows, output, force } = options;
  const honourWaivers = options["honour-waivers"];
  const colours = terminal.colours && output === null;
  const view: ViewOptions = { format, profile, language, rows, colours, honourWaivers };
  const asked = { together: !options.separately, asOf: options["as-of"] };
  const checked = await checkAll(call.paths, view, asked, terminal);
  const { parts, failures, aside, summary, against, interrupted } = checked;
  if (interrupted !== null) {
    err(`${CHECK_TEXTS[language].interrupted(interrupted, parts.length)}\n`);
    return 130;
  }
  for (const told of [...failures, ...aside]) err(`${told}\n`);
  const result = terminal.view(view).whole(parts, summary, terminal);
  if (!(await deliver(result, { output, force, language }, terminal))) return 2;
  if (failures.length > 0) return 2;
  return reaches(against, options["fail-on"]) ? 1 : 0;
}

function reaches({ error, warning }: Against, failOn: FailOn): boolean {
  if (failOn === "never") return false;
  return error > 0 || (failOn === "warning" && warning > 0);
}
