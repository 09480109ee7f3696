import { resolve } from "node:path";
import type { Job, JobInput } from "../../../app/jobs/job";
import { failureText } from "../../../app/failure-texts";
import type { Failure, Result } from "../../../app/failure";
import { success } from "../../../app/failure";
import { isEmptyBatch } from "../../../core/edits/batch";
import type { Choices, Proposal } from "../../../core/edits/proposal";
import { NO_CHOICES } from "../../../core/edits/proposal";
import type { Profile } from "../../../core/lint/profile";
import type { Language } from "../../../core/texts/format";
import { chooseProfile } from "../../choose-profile";
import type { CommandCall } from "../../command";
import { deliver, deliverFile, OUTPUT_OPTIONS } from "../../deliver";
import { judgedFile } from "../../judged-file";
import { flag, text } from "../../options";
import { refuser } from "../../refuse";
import type { ExitStatus, Terminal } from "../../terminal";
import { proposalView } from "./proposal-view";
import { CHANGE_TEXTS } from "./texts";

/** Options of every command that makes a changed copy of a file. */
export const CHANGE_OPTIONS = {
  ...OUTPUT_OPTIONS,
  /** Only say what would change. */
  list: flag,
  /** Keep the copy although it lacks parts of the file. */
  "allow-loss": flag,
  /** Only this sheet. */
  sheet: text,
  profile: text,
} as const;

export type ChangeCall = CommandCall<typeof CHANGE_OPTIONS>;

/** How a command changes its file, besides by which job. */
interface ChangeManner {
  /** What the call answers to the job's questions; else what its proposal chooses. */
  readonly choices?: Choices;
  /** Nothing to write is a failure with its reasons, and no exact copy is made. */
  readonly makesSomething?: boolean;
}

/**
 * Makes a changed copy of one workbook file, or lists what would change. The file itself is never
 * written: an output that is the file is refused, too.
 */
export async function changeFile(
  call: ChangeCall,
  terminal: Terminal,
  job: Job,
  { choices = NO_CHOICES, makesSomething = false }: ChangeManner = {},
): Promise<ExitStatus> {
  const { options, language, paths } = call;
  const texts = CHANGE_TEXTS[language];
  const refuse = refuser(terminal);
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) return refuse(texts.oneFile);
  const { output } = options;
  if (output === null && !options.list) return refuse(texts.noOutput);
  if (output !== null && resolve(output) === resolve(path)) return refuse(texts.inPlace(path));
  const profile = await chooseProfile(options.profile, language, terminal);
  if (profile === null) return 2;
  const tell = (failure: Failure): ExitStatus =>
    refuse(`${path}: ${failureText(failure, language)}`);
  const read = await inputOf(path, { profile, sheet: options.sheet, job }, terminal);
  if (!read.ok) return tell(read.failure);
  const proposal = job.propose(read.value, choices, language);
  const view = proposalView(proposal, job, language, choices);
  if (makesSomething && isEmptyBatch(proposal.batch)) {
    const reasons = proposal.leftOut.map(({ saying }) => job.say(saying, language));
    return refuse(`${path}: ${[texts.nothing, ...reasons].join(" ")}`);
  }
  if (options.list || output === null) return listed(view, call, terminal);
  const copy = await terminal.copies.make(path, proposal.batch);
  if (!copy.ok) return tell(copy.failure);
  const { lost, bytes } = copy.value;
  const lacking = lost.map((part) => part[language]);
  if (lacking.length > 0 && !options["allow-loss"]) return refuse(texts.lost(path, lacking));
  if (terminal.interruption.aborted) return 130;
  const to = { output, force: options.force, language };
  if (!(await deliverFile(bytes, to, terminal))) return 2;
  terminal.out(`${view}${done(proposal, output, language)}\n`);
  if (lacking.length > 0) terminal.err(`${texts.lostAnyway(lacking)}\n`);
  return 0;
}

async function listed(view: string, call: ChangeCall, terminal: Terminal): Promise<ExitStatus> {
  const { output, force } = call.options;
  const { language } = call;
  const whole = view === "" ? `${CHANGE_TEXTS[language].nothing}\n` : view;
  return (await deliver(whole, { output, force, language }, terminal)) ? 0 : 2;
}

function done({ batch, items }: Proposal, output: string, language: Language): string {
  const texts = CHANGE_TEXTS[language];
  if (isEmptyBatch(batch)) return texts.unchanged(output);
  const chosen = items.filter((item) => item.chosen);
  return texts.written(chosen.length, output);
}

/** The file as it was read and judged, with what was corrected and accepted in it. */
async function inputOf(
  path: string,
  {
    profile,
    sheet,
    job,
  }: { readonly profile: Profile; readonly sheet: string | null; readonly job: Job },
  terminal: Terminal,
): Promise<Result<JobInput>> {
  const judged = await judgedFile(path, { profile, sheet }, terminal);
  if (!judged.ok) return judged;
  const input = { ...judged.value, profile, sheets: sheet === null ? null : [sheet] };
  const looks = await terminal.copies.looks(path, job.looksNeeded(input));
  return looks.ok ? success({ ...input, looks: looks.value }) : looks;
}
