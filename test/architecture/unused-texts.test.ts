import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { PANE_TEXTS } from "../../src/taskpane/texts";
import { ANSWERS_TEXTS } from "../../src/taskpane/texts/answers";
import { FILES_TEXTS } from "../../src/taskpane/texts/files";
import { FINDINGS_TEXTS } from "../../src/taskpane/texts/findings";
import { JOB_SCREEN_TEXTS } from "../../src/taskpane/texts/job-screen";
import { JOB_TEXTS } from "../../src/taskpane/texts/jobs";
import { MANY_FILES_TEXTS } from "../../src/taskpane/texts/many-files";
import { SETTINGS_TEXTS } from "../../src/taskpane/texts/settings";
import { SHEET_TEXTS } from "../../src/taskpane/texts/sheets";

const PANE = path.resolve(__dirname, "../../src/taskpane");
const TEXTS = path.join(PANE, "texts");

/** Everything in the pane that may say a text: its sources, without the tables of the texts themselves. */
const speakers = readdirSync(PANE, { recursive: true, withFileTypes: true })
  .filter((each) => each.isFile() && /\.tsx?$/.test(each.name))
  .map((each) => path.join(each.parentPath, each.name))
  .filter((file) => !file.startsWith(TEXTS) || file === path.join(TEXTS, "jobs.ts"))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

/** Names of the texts, with that of the table each stands in. */
function namesOf(table: object, parent: string): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([name, text]: [string, unknown]) =>
    typeof text === "object" && text !== null && !Array.isArray(text)
      ? namesOf(text, name)
      : [[parent, name] as const],
  );
}

/** Said by its name («texts.close», «const { close } =»), or with all of its table («names[id]»). */
function isSaid(parent: string, name: string): boolean {
  return new RegExp(`\\.${name}\\b|\\{[^{}]*\\b${name}\\b[^{}]*\\}(?: = |: )|\\b${parent}\\[`).test(
    speakers,
  );
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
])("%s has no text that nobody says", (_name, table) => {
  const unsaid = namesOf(table, "texts").filter(([parent, name]) => !isSaid(parent, name));
  expect(unsaid.map(([parent, name]) => `${parent}.${name}`)).toEqual([]);
});

test("a text that nobody says would be seen", () => {
  expect(isSaid("texts", "nobodySaysThis")).toBe(false);
});
