import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { find, parseFile, placeOf, sourcesUnder } from "./sources";
import { CALQUES, faultsOf, SPELLINGS } from "./ukrainian";

/** What is put into a text stands in it as one sign. */
const PUT_IN = "\uFFFC";

/** The words of a literal, whatever is put in; null for anything else. */
function wordsOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map((span) => PUT_IN + span.literal.text).join("");
}

interface Said {
  readonly place: string;
  readonly text: string;
}

function saidIn(file: ts.SourceFile): readonly Said[] {
  return find(file, (node) => wordsOf(node) !== null).flatMap((node) =>
    (wordsOf(node) ?? "")
      .split("\n")
      // Usage of the command line stands in columns, and names JSON as it is written.
      .map((line) => line.replace(/^ +(?:.*? {2,})?/, "").replace(/\{"[^}]*\}/g, PUT_IN))
      .map((text) => ({ place: placeOf(node), text })),
  );
}

const isUkrainian = ({ text }: Said): boolean => /\p{Script=Cyrillic}/u.test(text);

/**
 * Where Ukrainian stands to be read in workbooks, or as real ones have it: not wording of ours.
 * Words that this list hides are few, and other tests compare them with the documents.
 */
const READ_NOT_SAID =
  /^src\/(?:core\/(?:report|sheet|quarter\/(?:period-words|reword-period|reworded|sheet-name)|lint\/(?:named-lines|same-programme)|template\/(?:samples?|sample-report|draw-report|draw-programme|propose-)|consolidate\/(?:heading|departments|grid-writer))|workbench\/host|workbook-file\/(?:formulas|display)|rules\/.*\/(?:index|letters|text-faults))/;

const said = sourcesUnder("src")
  .filter((name) => !READ_NOT_SAID.test(name))
  .flatMap((name) => saidIn(parseFile(name)));

/** Lines of a page that are prose: no examples of sheets, no code. */
function proseOf(page: string): readonly Said[] {
  const text = readFileSync(path.resolve(__dirname, "../..", page), "utf8");
  let isCode = false;
  return text.split("\n").flatMap((line, at) => {
    if (line.startsWith("```")) isCode = !isCode;
    const isProse = !isCode && !/^\s*\||^!\[/.test(line);
    return isProse
      ? [{ place: `${page}:${String(at + 1)}`, text: line.replace(/`[^`]*`/g, PUT_IN) }]
      : [];
  });
}

const pages = [
  "src/taskpane/guide.uk.md",
  "src/taskpane/administrator.uk.md",
  ...readdirSync(path.resolve(__dirname, "../../src/rules"), { recursive: true, encoding: "utf8" })
    .map((name) => `src/rules/${name.replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith("/uk.md"))
    .sort(),
].flatMap(proseOf);

/** What Excel shows of the add-in before its page is open. */
const manifest = [
  ...readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8").matchAll(
    /(?:DefaultValue|Value)="([^"]*)"/g,
  ),
].map(([, text = ""]) => ({ place: "manifest.xml", text }));

test.each([...CALQUES, ...SPELLINGS])("$sample would be seen", ({ sample }) => {
  expect(faultsOf(sample)).toHaveLength(1);
});

test.each([
  "Суми збігаються, тому підсумок правильний: 1\u00A0640,00\u00A0тис.\u00A0грн (51,25\u00A0%).",
  "З’являється позначка «Застаріло» – натисніть «Перевірити ще раз»…",
])("nothing is found in «%s»", (text) => {
  expect(faultsOf(text)).toEqual([]);
});

test("there are texts to look at", () => {
  expect(said.filter(isUkrainian).length).toBeGreaterThan(1500);
  expect(pages.filter(isUkrainian).length).toBeGreaterThan(500);
  expect(manifest.filter(isUkrainian).length).toBeGreaterThan(10);
});

test("every Ukrainian text is worded and spelled as official Ukrainian is", () => {
  const faults = [...said, ...pages, ...manifest]
    .filter(isUkrainian)
    .flatMap((each) => faultsOf(each.text).map((fault) => `${each.place}: ${fault}: ${each.text}`));
  expect(faults).toEqual([]);
});

test("English has the apostrophe of print", () => {
  const straight = said.filter(
    ({ text }) => /[a-z]'(?:s|t|re)?(?![a-z(])/.test(text) && text.includes(" "),
  );
  expect(straight.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
});
