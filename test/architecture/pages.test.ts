import { readFileSync } from "node:fs";
import path from "node:path";
import { ANSWERS_TEXTS } from "../../src/taskpane/texts/answers";
import { DEADLINES_TITLE } from "../../src/taskpane/texts/deadlines";
import { EXPORT_TEXTS } from "../../src/taskpane/texts/export";
import { JOB_TEXTS } from "../../src/taskpane/texts/jobs";
import { MANY_FILES_TEXTS } from "../../src/taskpane/texts/many-files";
import { PANE_TEXTS } from "../../src/taskpane/texts";
import { SETTINGS_TEXTS } from "../../src/taskpane/texts/settings";
import { UNDERSTOOD_TEXTS } from "../../src/taskpane/texts/understood";

const textOf = (file: string): string =>
  readFileSync(path.resolve(__dirname, "../..", file), "utf8");

const guide = textOf("src/taskpane/guide.uk.md");
const administrator = textOf("src/taskpane/administrator.uk.md");

describe("the user guide", () => {
  const { menu, accepting, profile } = PANE_TEXTS.uk;
  const understood = UNDERSTOOD_TEXTS.uk;
  const settings = SETTINGS_TEXTS.uk;

  test.each([
    ...Object.values(JOB_TEXTS.uk.names),
    JOB_TEXTS.uk.export,
    EXPORT_TEXTS.uk.remarks.offer,
    ANSWERS_TEXTS.uk.title,
    MANY_FILES_TEXTS.uk.title,
    DEADLINES_TITLE.uk,
    profile.open,
    understood.title,
    accepting.offer,
    menu.label,
    menu.live,
    menu.about,
    settings.base.title,
    settings.figures.title,
    settings.rules.title,
  ])("tells of «%s» by its name", (name) => {
    expect(guide).toContain(name);
  });
});

describe("the administrator's page", () => {
  test("names every address that the page may ask, and none besides", () => {
    const [, policy = ""] = /Content-Security-Policy"\s+content="([^"]*)"/.exec(
      textOf("src/taskpane/taskpane.html"),
    ) ?? [""];
    const allowed = [...policy.matchAll(/https:\/\/[\w.-]+/g)].map(([address]) => address);
    const network = administrator.split("## Мережа")[1]?.split("## ")[0] ?? "";
    const named = [...network.matchAll(/https:\/\/[\w.-]+/g)].map(([address]) => address);
    expect(allowed).not.toEqual([]);
    expect(new Set(named)).toEqual(new Set(allowed));
  });

  test("names the requirement sets that the manifest asks for", () => {
    const sets = [
      ...textOf("manifest.xml").matchAll(/Set Name="(\w+)" MinVersion="([\d.]+)"/g),
    ].map(([, name = "", version = ""]) => `${name} ${version}`);
    expect(sets.length).toBeGreaterThan(0);
    for (const set of sets) expect(administrator).toContain(set);
  });
});

test("twenty steps for a real Excel, each saying where, what to do, what to see and why", () => {
  const rows = textOf("test/manual-excel.md")
    .split("\n")
    .filter((line) => /^\| \d/.test(line))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  expect(rows.map(([, number]) => number)).toEqual(
    Array.from({ length: 20 }, (_, at) => String(at + 1)),
  );
  for (const row of rows) expect(row.slice(1, -1).filter((cell) => cell !== "")).toHaveLength(5);
});
