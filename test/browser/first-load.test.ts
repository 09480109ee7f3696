import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { openContext, servedAt } from "../support/browser";

let close: () => Promise<unknown> = () => Promise.resolve();
afterEach(() => close());

const DIST = path.resolve(__dirname, "../../dist");

/** The sources that went into a script that ships, by its map. */
function sourcesOf(script: string): readonly string[] {
  const map = readFileSync(path.join(DIST, `${script}.map`), "utf8");
  return (JSON.parse(map) as { readonly sources: readonly string[] }).sources;
}

/** The pane's own scripts as they are asked for, in that order. */
function watchScripts(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname, origin } = new URL(request.url());
    const isOfPane = request.frame().url().endsWith("/taskpane.html");
    if (isOfPane && `${origin}/` === servedAt() && pathname.endsWith(".js")) {
      asked.push(pathname.slice(1));
    }
  });
  return asked;
}

const named = (html: string): readonly string[] =>
  [...html.matchAll(/<script[^>]* src="(?!https:)([^"]+)"/g)].map(([, file = ""]) => file);

/** Code that nobody needs before they ask for it. */
const LATER = [
  /[/]src[/](app[/]export|core[/]documents|adapters[/](documents|xlsx)|workbook-file)[/]/,
  /[/]src[/]rules[/][^/]+[/][^/]+[/](index|texts)\.ts/,
  /[/]src[/]taskpane[/]components[/](export|settings|sources|many-files|deadlines|answers|job)[/]/,
];

/**
 * What the libraries that nobody needs before that have in them. Their code has no map in which to look for
 * their names; that the marks are still theirs is seen where they are loaded later.
 */
const MARKS_LATER = {
  docx: "wordprocessingml/2006/main",
  "@cj-tech-master/excelts": "spreadsheetml/2006/main",
  fflate: "invalid zip data",
  papaparse: "UndetectableDelimiter",
  "ical-generator": "BEGIN:VCALENDAR",
};

test("the pane asks first for the scripts that its page names, and no code of documents, rules or screens is in them", async () => {
  const { context } = await openContext();
  close = () => context.close();
  const page = await context.newPage();
  const asked = watchScripts(page);
  const html = readFileSync(path.join(DIST, "taskpane.html"), "utf8");
  const first = named(html);
  expect(first.length).toBeGreaterThan(0);
  await page.goto(servedAt());
  const pane = page.frameLocator(".wb-pane iframe");
  await pane.getByRole("button", { name: /^(Перевірити|Check)$/ }).waitFor();
  await pane.getByRole("button", { name: /^(Експортувати|Export)$/ }).waitFor();
  expect(asked.slice(0, first.length).toSorted()).toEqual([...first].toSorted());
  const scripts = readdirSync(DIST).filter((file) => file.endsWith(".js"));
  const holding = Object.entries(MARKS_LATER).map(([library, mark]) => {
    const files = scripts.filter((file) =>
      readFileSync(path.join(DIST, file), "utf8").includes(mark),
    );
    return {
      library,
      isThere: files.length > 0,
      first: files.filter((file) => first.includes(file)),
    };
  });
  expect(holding).toEqual(
    Object.keys(MARKS_LATER).map((library) => ({ library, isThere: true, first: [] })),
  );
  // What is all of other people's making has no map.
  const sources = first
    .filter((file) => existsSync(path.join(DIST, `${file}.map`)))
    .flatMap(sourcesOf);
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((source) => LATER.some((each) => each.test(source)))).toEqual([]);
});
