import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { FAILURES_UK } from "../../src/app/failure-texts-uk";
import { CHANGE_TEXTS } from "../../src/cli/commands/change/texts";
import { CHECK_TEXTS } from "../../src/cli/commands/check/texts";
import { EXPORT_TEXTS as EXPORT_COMMAND_TEXTS } from "../../src/cli/commands/export/texts";
import { CLI_TEXTS } from "../../src/cli/texts";
import { PANE_TEXTS } from "../../src/taskpane/texts";
import { ANSWERS_TEXTS } from "../../src/taskpane/texts/answers";
import { DEADLINES_TEXTS } from "../../src/taskpane/texts/deadlines";
import { EXPORT_TEXTS } from "../../src/taskpane/texts/export";
import { FILES_TEXTS } from "../../src/taskpane/texts/files";
import { FINDINGS_TEXTS } from "../../src/taskpane/texts/findings";
import { JOB_SCREEN_TEXTS } from "../../src/taskpane/texts/job-screen";
import { JOB_TEXTS } from "../../src/taskpane/texts/jobs";
import { MANY_FILES_TEXTS } from "../../src/taskpane/texts/many-files";
import { SETTINGS_TEXTS } from "../../src/taskpane/texts/settings";
import { SHEET_TEXTS } from "../../src/taskpane/texts/sheets";
import { BRIDGE_TEXTS, PERIODS_TEXTS, RESULT_TEXTS } from "../../src/taskpane/texts/source-result";
import { SOURCES_TEXTS } from "../../src/taskpane/texts/sources";
import { UK as WORKBENCH_UK } from "../../src/workbench/texts-uk";

const SRC = path.resolve(__dirname, "../../src");

/** Everything in a folder that may say a text: its sources, without the tables of the texts themselves. */
function sourcesIn(folder: string): string {
  return readdirSync(path.join(SRC, folder), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && /\.tsx?$/.test(each.name))
    .map((each) => path.join(each.parentPath, each.name))
    .filter((file) => !/texts(?:-[a-z]+)?\.ts$|[\\/]texts[\\/](?!jobs\.ts$)/.test(file))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
}

const pane = sourcesIn("taskpane");
const commandLine = sourcesIn("cli");
const workbench = sourcesIn("workbench");
const everywhere = sourcesIn("");

interface Named {
  readonly name: string;
  /** The tables that it stands in, from the outermost. */
  readonly within: readonly string[];
}

/** Names of the texts of a table, with those of the tables in it that each stands in. */
function namesOf(table: object, within: readonly string[] = []): readonly Named[] {
  return Object.entries(table).flatMap(([name, text]: [string, unknown]) =>
    typeof text === "object" && text !== null && !Array.isArray(text)
      ? namesOf(text, [...within, name])
      : [{ name, within }],
  );
}

/** Said by its name («texts.close», «const { close } =»), or with all of a table («names[id]»). */
function isSaid({ name, within }: Named, speakers: string): boolean {
  const ways = [
    `\\.${name}\\b`,
    `\\{[^{}]*\\b${name}\\b[^{}]*\\}(?: = |: )`,
    ...within.map((table) => `\\b${table}\\[`),
  ];
  return new RegExp(ways.join("|")).test(speakers);
}

test.each([
  ["the pane", PANE_TEXTS.uk],
  ["the findings", FINDINGS_TEXTS.uk],
  ["the jobs", JOB_TEXTS.uk],
  ["the jobs’ screen", JOB_SCREEN_TEXTS.uk],
  ["the settings", SETTINGS_TEXTS.uk],
  ["the answers", ANSWERS_TEXTS.uk],
  ["the sheets", SHEET_TEXTS.uk],
  ["the files", FILES_TEXTS.uk],
  ["many files", MANY_FILES_TEXTS.uk],
  ["export", EXPORT_TEXTS.uk],
  ["the deadlines", DEADLINES_TEXTS.uk],
  ["the sources", SOURCES_TEXTS.uk],
  ["what was put together", RESULT_TEXTS.uk],
  ["periods", PERIODS_TEXTS.uk],
  ["programme and report", BRIDGE_TEXTS.uk],
  ["the command line", CLI_TEXTS.uk, commandLine],
  ["its check", CHECK_TEXTS.uk, commandLine],
  ["its changes", CHANGE_TEXTS.uk, commandLine],
  ["its export", EXPORT_COMMAND_TEXTS.uk, commandLine],
  ["the workbench", WORKBENCH_UK, workbench],
])("%s has no text that nobody says", (_name, table, speakers = pane) => {
  const unsaid = namesOf(table).filter((each) => !isSaid(each, speakers));
  expect(unsaid.map(({ name, within }) => [...within, name].join("."))).toEqual([]);
});

test("a text that nobody says would be seen", () => {
  expect(isSaid({ name: "nobodySaysThis", within: ["notice"] }, everywhere)).toBe(false);
});

test("no failure has words and never happens", () => {
  const never = Object.keys(FAILURES_UK).filter((code) => !everywhere.includes(`"${code}"`));
  expect(never).toEqual([]);
});
