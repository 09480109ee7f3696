import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { waive } from "../../../src/core/lint/waivers";
import { SET_FORM } from "../../../src/app/export/set-form";
import type { ExportInput } from "../../../src/app/export/export-form";
import { failureWords } from "../../../src/app/failure-texts";
import type { ReadDocx, ReadTable } from "../../support/docx-reader";
import { tablesIn } from "../../support/docx-reader";
import { exportInputOf, made, onlyFile } from "../../support/export-input";
import { sheetOf } from "../../support/markdown-sheet";
import type { Plain } from "../../support/oracle";
import { percentOf, rounded, sumOf } from "../../support/oracle";
import { readParts } from "../../support/package-parts";
import {
  cellsOfBook,
  inputOfSeed,
  openedSet,
  PUBLISHED,
  SAME,
  spaced,
} from "../../support/published-sets";

/** Where the published profiles are at hand. */
const SCHEMAS = resolve(__dirname, "../../../../shared/schemas");

/** Hryvnias of cells altogether, by arithmetic that knows nothing of ours. */
function hryvnias(cells: readonly Plain[], thousands: boolean): string {
  const { digits, scale } = sumOf(cells);
  return rounded(thousands ? { digits: digits * 1000n, scale } : { digits, scale }, 2);
}

/** What the report's table says in a column: its total, or its rows altogether. */
function columnOf(docx: ReadDocx, column: number): readonly string[] {
  const table = tablesIn(docx)[0];
  const rows = (table?.rows ?? []).filter((row: ReadTable["rows"][number]) => !row.isHeader);
  const total = rows.find(({ cells }) => cells.some(({ text }) => /^всього/i.test(text)));
  const from = total === undefined ? rows : [total];
  return from.flatMap(({ cells }) =>
    cells.filter((cell) => cell.column === column && /\d/.test(cell.text)).map(({ text }) => text),
  );
}

describe.each(PUBLISHED)("the set of $file, $sheet", (published) => {
  const { file, sheet, thousands, plan, actual, percent, line, columns, rows } = published;

  let input: ExportInput;
  let set: Awaited<ReturnType<typeof openedSet>>;
  beforeAll(async () => {
    input = await inputOfSeed(file, [sheet]);
    set = await openedSet(input);
  });

  test("says the same in every document, read by strangers digit by digit", async () => {
    const book = await cellsOfBook(set.xlsx);
    const inBook = columns.map((column) =>
      hryvnias(
        rows.map((row) => book.get(`${column}${String(row)}`) ?? null),
        thousands,
      ),
    );
    // An .xlsx has numbers with a point, which the exact arithmetic of typed cells reads as well.
    expect(inBook).toEqual([plan, actual]);
    expect([...book.values()].map(spaced)).toContain(line);

    const places = columns.map((column) => column.charCodeAt(0) - "A".charCodeAt(0));
    const inDocx = places.map((column) => hryvnias(columnOf(set.docx, column), thousands));
    expect(inDocx).toEqual([plan, actual]);
    expect(spaced(set.docx.text).split("\n")).toContain(line);

    const note = spaced(set.note.text).split("\n");
    expect(note).toContain(line);
    const told = note.find((text) => text.startsWith("На виконання заходів")) ?? "";
    const [, planned = "", unit] = /передбачено ([\d ,]+) (тис\. грн|грн)/.exec(told) ?? [];
    const [, financed = ""] = /профінансовано ([\d ,]+) (?:тис\. )?грн/.exec(told) ?? [];
    expect([planned, financed].map((text) => hryvnias([text], unit !== "грн"))).toEqual([
      plan,
      actual,
    ]);
    expect(told).toContain(`${percent.replace(".", ",")} %`);

    const measures = set.csv("execution-report").filter(({ part_of }) => part_of === "");
    const inCsv = ["annual_plan", "actual"].map((field) =>
      hryvnias(
        measures.map((row) => row[field] ?? ""),
        false,
      ),
    );
    expect(inCsv).toEqual([plan, actual]);
    expect(set.csv("totals").map((row) => [row["annual_plan"], row["actual"]])).toEqual([
      [plan, actual],
    ]);
    expect(
      set.csv("totals").map((row) => [row["percent"], spaced(row["statement"] ?? "")]),
    ).toEqual([[percent, line]]);
    expect(spaced(set.package.description).split("\n")).toContain(line);

    const { tables, description } = set.json;
    const inJson = (tables["execution-report"] ?? []).filter((row) => row["part_of"] === null);
    expect(
      ["annual_plan", "actual"].map((field) =>
        hryvnias(
          inJson.map((row) => row[field] as number),
          false,
        ),
      ),
    ).toEqual([plan, actual]);
    expect(tables["totals"]).toMatchObject([
      { annual_plan: Number(plan), actual: Number(actual), percent: Number(percent) },
    ]);
    expect(spaced(description).split("\n")).toContain(line);

    expect(spaced(set.description.text).split("\n")).toContain(line);
    expect(percentOf(actual, plan, 2)).toBe(percent);
  });

  test("holds open data that are valid, to their own schema and to the published profiles", () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
    addFormats(ajv);
    const own = ajv.compile(set.json.schema);
    own(set.json.tables);
    expect(own.errors).toBeNull();
    const { resources } = set.package;
    expect(resources.map(({ path }) => `Відкриті дані/${path}`)).toEqual(
      set.names.filter((name) => name.endsWith(".csv")),
    );
    if (!existsSync(SCHEMAS)) return;
    const published = new Ajv({ strict: false, allErrors: true, logger: false });
    addFormats(published);
    const text = readFileSync(join(SCHEMAS, "frictionless-datapackage-2.0.json"), "utf8");
    const validate = published.compile(JSON.parse(text) as object);
    validate(set.package);
    expect(validate.errors).toBeNull();
  });

  test("names the programme and its decisions, and no author", async () => {
    const table = input.report.tables.find((each) => each.sheet === sheet);
    const cited = table?.title.decisions ?? [];
    expect(cited.length).toBeGreaterThan(0);
    expect(set.csv("decisions").map((row) => row["decision_number"])).toEqual(
      cited.map(({ number }) => number ?? ""),
    );
    expect(set.csv("decisions")[0]?.["role"]).toBe("approved");
    const words = spaced(set.description.text);
    for (const { number } of cited) if (number !== null) expect(words).toContain(`№ ${number}`);
    expect(words).toContain(`Програма: «${table?.title.programme?.name ?? "?"}».`);
    expect(spaced(set.package.description)).toContain("Затверджено рішенням від ");
    for (const { parts } of [set.docx, set.note, set.description]) {
      const core = parts.get("docProps/core.xml")?.documentElement;
      expect(core?.querySelector("creator, lastModifiedBy")?.textContent ?? "").toBe("");
    }
    const core = (await readParts(set.xlsx)).get("docProps/core.xml") ?? "";
    expect(core).not.toMatch(/creator|lastModifiedBy/);
  });
});

test("has the names of its documents, which every system takes", async () => {
  const input = await inputOfSeed("report-2018-9m.xlsx", ["9 міс 2018 (виправлено)"]);
  const { names, zip } = await openedSet(input);
  expect(names).toEqual([
    "Звіт 9 міс 2018.xlsx",
    "Звіт 9 міс 2018.docx",
    "Пояснювальна записка 9 міс 2018.docx",
    "Відкриті дані/datapackage.json",
    "Відкриті дані/execution-report.csv",
    "Відкриті дані/totals.csv",
    "Відкриті дані/decisions.csv",
    "Відкриті дані 9 міс 2018.json",
    "Опис набору даних 9 міс 2018.docx",
  ]);
  // The same workbook gives the same file: nothing in it says who made it, nor when.
  expect(onlyFile(await made(SET_FORM, input)).bytes).toEqual(zip.bytes);
  expect(zip.name).toMatch(/^Набір для оприлюднення 9 міс 2018 – Ефективна влада.*\.zip$/);
});

test("tells of several reports line by line", async () => {
  const file = "report-2022-9m-corrected.xlsx";
  const own = PUBLISHED.filter((each) => each.file === file);
  const set = await openedSet(
    await inputOfSeed(
      file,
      own.map(({ sheet }) => sheet),
    ),
  );
  const lines = own.map(({ line }) => line);
  for (const document of [set.docx, set.note, set.description]) {
    const said = spaced(document.text)
      .split("\n")
      .filter((text) => text.startsWith("Усього: "));
    expect(said).toEqual(lines);
  }
  expect(set.csv("totals").map((row) => spaced(row["statement"] ?? ""))).toEqual(lines);
});

describe("a set that would contradict itself is not made", () => {
  const refusal = async (file: string, sheet: string): Promise<string> => {
    const built = SET_FORM.build(await inputOfSeed(file, [sheet]));
    if (built.ok) throw new Error("made");
    return spaced(failureWords(built.failure, "uk").what);
  };

  test("by a percent that the money does not give", async () => {
    expect(await refusal("report-2018-9m.xlsx", "9 міс 2018")).toBe(
      "Набір не складено: у звіті відсоток – 50,6 %, а в інших документах – 51,25 % (на аркуші «9 міс 2018» у клітинці H27).",
    );
  });

  test.each(["report-2022-9m.xlsx", "report-2022-9m-one-sheet.xlsx"])(
    "by plans in another unit than their header says, %s",
    async (file) => {
      const sheet = file.includes("one") ? "Звіти 9 міс 2022" : "Зв’язки з громадськістю";
      expect(await refusal(file, sheet)).toMatch(
        /^Набір не складено: у пояснювальній записці немає підтвердженого підсумку «2 080 000,00 грн» \(на аркуші «.*» у клітинці F\d+\)\.$/,
      );
    },
  );

  test("nor without a report", async () => {
    const built = SET_FORM.build(await inputOfSeed("programme-2018-2020.xlsx", ["Паспорт"]));
    expect(built).toEqual({ ok: false, failure: { code: "no-report-to-publish" } });
  });
});

const HEAD = `| | A | B | C | D | E | F |
|--|--|--|--|--|--|--|
| 1 | Звіт про виконання програми «Місто» за 9 місяців 2021 року | | | | | |
| 3 | № з/п | Зміст заходів | Річний обсяг фінансування, грн | Фактично профінансовано, грн | Відсоток виконання, % | Інформація про виконання |`;
const reportOf = (total: string): ExportInput => ({
  ...exportInputOf(
    sheetOf(`${HEAD}
| 4 | 1 | Ремонт доріг | 1 000,00 | 1 200,50 | 120,05% | Подорожчав бітум |
| 5 | 2 | Озеленення скверів | 500,00 | 400,00 | 80% | Зекономлено на торгах |
| 6 | 3 | Освітлення вулиць | 300,00 | 300,00 | 100% | Виконано |
| 7 | | Всього | ${total} | |`),
  ),
  sheets: ["Звіт"],
});

test("says where a total is not the sum of its rows", () => {
  const built = SET_FORM.build(reportOf("1 800,00 | 1 950,50 | 108,36%"));
  if (built.ok) throw new Error("made");
  expect(built.failure).toEqual({
    code: "set-unclear",
    sheet: "Звіт",
    cell: "D7",
    because: "totalDiffers",
  });
  expect(failureWords(built.failure, "uk").what).toBe(
    "Набір не складено: на аркуші «Звіт» у клітинці D7 підсумок не дорівнює сумі рядків.",
  );
});

test("tells of an over-run that a person accepted with a reason, and of none before", async () => {
  const input = reportOf("1 800,00 | 1 900,50 | 105,58%");
  const before = SET_FORM.build(input);
  if (before.ok) throw new Error("made");
  expect(before.failure).toMatchObject({ code: "set-differs", member: "note", cell: "D7" });
  const waivers = input.report.findings
    .filter(({ rule }) => rule === "OVR-01")
    .map(({ fingerprint, rule }) => ({ fingerprint, rule, reason: "Рішення №5" }));
  expect(waivers.length).toBeGreaterThan(0);
  const set = await openedSet({ ...input, report: waive(input.report, waivers) });
  expect(spaced(set.note.text)).toContain("Річний обсяг перевищено на 100,50 грн.");
  expect(spaced(set.note.text)).toContain(
    `Усього: план 1 800,00 грн, профінансовано 1 900,50 грн, 105,58 %${SAME}`,
  );
});
