import { deadlineCalendar, periodsOfYear } from "../../../core/lint/profiles/deadline-calendar";
import type { CalendarEntry } from "../../../core/lint/profiles/deadline-calendar";
import type { Period } from "../../../core/report/period";
import type { Language } from "../../../core/texts/format";
import { deadlineLine, dutyWords } from "../../../core/texts/deadlines";
import { chooseProfile } from "../../choose-profile";
import type { CommandCall } from "../../command";
import { defineCommand } from "../../command";
import { deliver, deliverFile, OUTPUT_OPTIONS } from "../../deliver";
import { choice, day, text } from "../../options";
import { refuser } from "../../refuse";
import type { ExitStatus, Terminal } from "../../terminal";
import { DEADLINE_TEXTS, DEADLINE_WORDS } from "./texts";

const OPTIONS = {
  /** «2018-9m», or a year for all its periods. */
  period: text,
  /** The day from which days are counted. */
  "as-of": day,
  format: choice("text", "json", "ics"),
  profile: text,
  ...OUTPUT_OPTIONS,
} as const;

type Call = CommandCall<typeof OPTIONS>;

export const DEADLINES = defineCommand({
  name: "deadlines",
  words: DEADLINE_WORDS,
  options: OPTIONS,
  pathless: true,
  run: tellDeadlines,
});

async function tellDeadlines(call: Call, terminal: Terminal): Promise<ExitStatus> {
  const { options, language, paths } = call;
  const { output, force, format } = options;
  const texts = DEADLINE_TEXTS[language];
  const refuse = refuser(terminal);
  if (paths.length > 0) return refuse(texts.noFiles);
  const periods = periodsAsked(options.period);
  if (periods === null) return refuse(texts.noPeriod);
  const profile = await chooseProfile(options.profile, language, terminal);
  if (profile === null) return 2;
  const entries = deadlineCalendar(profile, periods, options["as-of"]);
  if (entries.length === 0) return refuse(texts.nothing(profile.name));
  const isCalendar = format === "ics" || output?.toLowerCase().endsWith(".ics") === true;
  if (isCalendar) {
    const file = terminal.calendar.write(entries, { profile: profile.name, language });
    if (output === null) terminal.out(file);
    else if (!(await deliverFile(file, { output, force, language }, terminal))) return 2;
    if (output !== null) terminal.out(`${texts.written(entries.length, output)}\n`);
    return 0;
  }
  const said = format === "json" ? json(entries, profile.name, language) : lines(entries, language);
  return (await deliver(said, { output, force, language }, terminal)) ? 0 : 2;
}

/** A period by itself; «2018» is the whole year with the periods that lead to it. Null for none. */
function periodsAsked(given: string | null): readonly Period[] | null {
  const [, year, part] = /^((?:19|20)\d\d)(-(?:q[1-4]|h1|9m))?$/.exec(given ?? "") ?? [];
  if (year === undefined || given === null) return null;
  return part === undefined ? periodsOfYear(Number(year)) : [given];
}

function lines(entries: readonly CalendarEntry[], language: Language): string {
  return entries.map((entry) => `${deadlineLine(entry, language)}\n`).join("");
}

function json(entries: readonly CalendarEntry[], profile: string, language: Language): string {
  const deadlines = entries.map((entry) => ({ ...entry, what: dutyWords(entry, language) }));
  return `${JSON.stringify({ version: 1, profile, deadlines }, null, 2)}\n`;
}
