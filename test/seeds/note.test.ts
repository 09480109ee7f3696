import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Workbook } from "@cj-tech-master/excelts";
import type { Worksheet } from "@cj-tech-master/excelts";

import { explanatoryNote, narrativeReport } from "../../seeds/note-data";
import type { Note } from "../../seeds/note-data";
import { phrasesCarriedOver, readSourceDocument } from "./source-document";

const NOTES = [
  ["000", explanatoryNote],
  ["001", narrativeReport],
] as const;

function figuresOf(note: Note): readonly string[] {
  return note.statements.flatMap(({ figures }) => figures);
}

/** A figure as a pattern that does not match inside a longer number. */
function whole(figure: string): RegExp {
  const escaped = figure.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\d№])${escaped}(?!\\d)`, "g");
}

describe.each(NOTES)("the sentences on document %s", (_, note) => {
  test("hold their figures, each sentence once", () => {
    for (const { text, figures } of note.statements) {
      for (const figure of figures) expect(text).toMatch(whole(figure));
    }
    const texts = note.statements.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("have no number that is not among their figures, but for the year of the report", () => {
    for (const { text, figures } of note.statements) {
      const rest = figures.reduce((left, figure) => left.replaceAll(whole(figure), ""), text);
      for (const number of rest.match(/\d+/g) ?? []) expect(["2018", "2020"]).toContain(number);
    }
  });
});

test("the plan and the actual of 2018 stand in two units, and give 71,2 % in one", () => {
  const [plan = "", actual = "", share = ""] = figuresOf(explanatoryNote);
  expect([plan, actual, share]).toEqual([
    "1 690\u00A0000,00 грн",
    "1\u00A0203\u00A0061,56 тис. грн",
    "71,2%",
  ]);
  expect((120_306_156n * 1000n + 84_500_000n) / 169_000_000n).toBe(712n);
});

test.each([
  ["12 527 мешканців", explanatoryNote],
  ["близько 9 тисяч жителів", explanatoryNote],
  ["«СоюзТV»", explanatoryNote],
  ["Cтаном на 31.12.2020", narrativeReport],
  ["«Eхо»", narrativeReport],
  ["«СОVID-19»", narrativeReport],
  ["СОVID -19", narrativeReport],
])("«%s» stands as it is printed", (oddity, note) => {
  expect(figuresOf(note)).toContain(oddity);
});

test.each(["«СоюзТV»", "Cтаном на 31.12.2020", "«Eхо»", "«СОVID-19»", "СОVID -19"])(
  "%s mixes Latin and Cyrillic letters",
  (oddity) => {
    expect(oddity).toMatch(/[A-Z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[A-Z]/u);
  },
);

describe.each(NOTES)("against document %s (skipped where it is not at hand)", (document, note) => {
  const source = readSourceDocument(document);
  const testWithSource = source === null ? test.skip : test;
  /** One space between words, no-break spaces kept as they are. */
  const printed = (source ?? "").replace(/[ \n\t]+/g, " ");

  testWithSource("every figure is carried over letter by letter", () => {
    for (const figure of figuresOf(note)) expect(printed).toMatch(whole(figure));
    for (const line of note.title) expect(printed).toContain(line);
    for (const line of note.signature.post.split("\n")) expect(printed).toContain(line);
    expect(printed).toContain(note.signature.name);
  });

  testWithSource("no number, sum or share is left out", () => {
    const blank = (text: string, figure: string): string => text.replaceAll(whole(figure), " ");
    const rest = [...note.title, ...figuresOf(note)].reduce(
      blank,
      (source ?? "")
        .replace(/https?:\S+/g, " ")
        .replace(/^\d+\. /gm, " ")
        .replace(/(?:COVID|Covid|SARS-CoV)[\u00A0 –-]*\d+/g, " ")
        .replace(/[ \n\t]+/g, " "),
    );
    const years = /(?<!\d)20\d\d(?!\d)/g;
    expect(rest.replace(years, "").match(/.{0,20}(?:\d|%|відсот|млн| грн).{0,20}/g)).toBeNull();
  });

  testWithSource("no sentence is carried over", () => {
    const marked = (text: string): string =>
      figuresOf(note).reduce((done, figure) => done.replaceAll(whole(figure), " # "), text);
    for (const { text } of note.statements) {
      expect(phrasesCarriedOver(marked(text), marked(printed))).toEqual([]);
    }
  });
});

describe("the sheet «Пояснювальна записка»", () => {
  const workbook = new Workbook();
  let sheet: Worksheet | undefined;

  beforeAll(async () => {
    await workbook.xlsx.load(readFileSync(join(__dirname, "../../seeds/notes.xlsx")));
    sheet = workbook.getWorksheet("Пояснювальна записка");
  });

  test("is the only one and has both documents, a sentence a row", () => {
    expect(workbook.worksheets).toHaveLength(1);
    const texts = (sheet?.getColumn(3).values ?? []).map(String);
    const own = [...explanatoryNote.statements, ...narrativeReport.statements];
    expect(texts.filter((text) => own.some((statement) => statement.text === text))).toEqual(
      own.map(({ text }) => text),
    );
  });

  test.each([
    ["A2", "Пояснювальна записка"],
    ["A5", "«Ефективна влада. Конкурентне місто» на 2018-2020 роки»"],
    ["A7", 1],
    ["B7", "Фінансування Програми"],
    ["C9", "Програму профінансовано на 71,2%, тож головного досягнуто."],
    ["A41", "Звіт"],
    ["C79", "О.В. Стежко"],
  ])("has in %s «%s»", (address, expected) => {
    expect(sheet?.getCell(address).value).toBe(expected);
  });
});
