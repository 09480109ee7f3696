import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import Papa from "papaparse";
import { plannedSet } from "../../../src/app/export/planned-set";
import type { ExportInput } from "../../../src/app/export/export-form";
import { SET_FORM } from "../../../src/app/export/set-form";
import { XLSX_FORM } from "../../../src/app/export/xlsx-form";
import { failureWords } from "../../../src/app/failure-texts";
import type { PlannedSet } from "../../../src/core/documents/set/check-set";
import { firstDifference } from "../../../src/core/documents/set/check-set";
import type { ReportTotals } from "../../../src/core/documents/set/set-totals";
import { totalsOf } from "../../../src/core/documents/set/set-totals";
import type { TextDocument } from "../../../src/core/documents/text-document";
import { waive } from "../../../src/core/lint/waivers";
import { isMoneyTable } from "../../../src/core/report/model";
import { formatPlace } from "../../../src/core/sheet/address";
import { cellKey } from "../../../src/core/sheet/snapshot";
import type { ReadDocx, ReadTable } from "../../support/docx-reader";
import { readDocx, tablesIn } from "../../support/docx-reader";
import { exportInputOf, exportInputOfFile, made, onlyFile } from "../../support/export-input";
import { sheetOf } from "../../support/markdown-sheet";
import type { Plain } from "../../support/oracle";
import { percentOf, rounded, sumOf } from "../../support/oracle";
import { readParts } from "../../support/package-parts";

const SEEDS = join(__dirname, "../../../seeds");

interface Published {
  readonly file: string;
  readonly sheet: string;
  /** In which its cells are, as a power of ten, and what they say altogether in it. */
  readonly thousands: boolean;
  readonly plan: string;
  readonly actual: string;
  readonly percent: string;
  readonly line: string;
  /** Columns of plan and actual, and the rows that their totals come from. */
  readonly columns: readonly [string, string];
  readonly rows: readonly number[];
}

const SAME = "; ті самі цифри в усіх документах цього набору.";
const upTo = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Every seed report that does not contradict itself, with what its document says. */
const PUBLISHED: readonly Published[] = [
  {
    file: "report-2018-9m.xlsx",
    sheet: "9 міс 2018 (виправлено)",
    thousands: false,
    plan: "1640000.00",
    actual: "840463.65",
    percent: "51.25",
    line: `Усього: план 1 640 000,00 грн, профінансовано 840 463,65 грн, 51,25 %${SAME}`,
    columns: ["F", "G"],
    rows: [27],
  },
  {
    file: "report-2022-9m.xlsx",
    sheet: "Депутатська діяльність",
    thousands: true,
    plan: "500000.00",
    actual: "202800.00",
    percent: "40.56",
    line: `Усього: план 500,0 тис. грн, профінансовано 202,8 тис. грн, 40,56 %${SAME}`,
    columns: ["G", "H"],
    rows: upTo(13, 20),
  },
  {
    file: "report-2022-9m.xlsx",
    sheet: "Нагородження",
    thousands: true,
    plan: "402700.00",
    actual: "152290.00",
    percent: "37.82",
    line: `Усього: план 402,7 тис. грн, профінансовано 152,29 тис. грн, 37,82 %${SAME}`,
    columns: ["F", "G"],
    rows: [13],
  },
  {
    file: "report-2022-9m-corrected.xlsx",
    sheet: "Депутатська діяльність",
    thousands: true,
    plan: "500000.00",
    actual: "202800.00",
    percent: "40.56",
    line: `Усього: план 500,0 тис. грн, профінансовано 202,8 тис. грн, 40,56 %${SAME}`,
    columns: ["G", "H"],
    rows: [17],
  },
  {
    file: "report-2022-9m-corrected.xlsx",
    sheet: "Зв’язки з громадськістю",
    thousands: true,
    plan: "2080000.00",
    actual: "513537.84",
    percent: "24.69",
    line: `Усього: план 2 080,0 тис. грн, профінансовано 513,53784 тис. грн, 24,69 %${SAME}`,
    columns: ["F", "G"],
    rows: [22],
  },
  {
    file: "report-2022-9m-corrected.xlsx",
    sheet: "Нагородження",
    thousands: true,
    plan: "402700.00",
    actual: "152290.00",
    percent: "37.82",
    line: `Усього: план 402,7 тис. грн, профінансовано 152,29 тис. грн, 37,82 %${SAME}`,
    columns: ["F", "G"],
    rows: [12],
  },
];

const spaced = (text: string): string => text.replaceAll("\u00A0", " ");

const inputOf = (file: string, sheets: readonly string[]): Promise<ExportInput> =>
  exportInputOfFile(join(SEEDS, file), SET_FORM, { sheets });

/** The documents of a set as a stranger finds them in its .zip, by the beginning of their names. */
async function opened(input: ExportInput) {
  const zip = onlyFile(await made(SET_FORM, input));
  const parts = unzipSync(zip.bytes);
  const named = (name: RegExp): Uint8Array => {
    const [found, ...others] = Object.keys(parts).filter((each) => name.test(each));
    if (found === undefined || others.length > 0)
      throw new Error(`${String(name)}: ${found ?? ""}`);
    return parts[found] ?? new Uint8Array();
  };
  return {
    zip,
    names: Object.keys(parts),
    xlsx: named(/^Звіт .*\.xlsx$/),
    docx: await readDocx(named(/^Звіт .*\.docx$/)),
    note: await readDocx(named(/^Пояснювальна записка .*\.docx$/)),
    description: await readDocx(named(/^Опис набору даних .*\.docx$/)),
    json: JSON.parse(strFromU8(named(/^Відкриті дані .*\.json$/))) as {
      description: string;
      tables: Record<string, Record<string, unknown>[]>;
    },
    package: JSON.parse(strFromU8(named(/datapackage\.json$/))) as { description: string },
    csv: (name: string): Record<string, string>[] => {
      const text = strFromU8(named(new RegExp(`^Відкриті дані/${name}\\.csv$`)));
      return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
    },
  };
}

/** What the cells of a workbook's one sheet hold, from its XML alone. */
async function cellsOfBook(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = await readParts(bytes);
  const xmlOf = (path: string): Document =>
    new JSDOM(parts.get(path) ?? "<none/>", { contentType: "application/xml" }).window.document;
  const shared = [...xmlOf("xl/sharedStrings.xml").querySelectorAll("si")].map(
    ({ textContent }) => textContent,
  );
  return new Map(
    [...xmlOf("xl/worksheets/sheet1.xml").querySelectorAll("c")].map((cell) => {
      const value = cell.querySelector("v")?.textContent ?? cell.textContent;
      const text = cell.getAttribute("t") === "s" ? (shared[Number(value)] ?? "") : value;
      return [cell.getAttribute("r") ?? "", text] as const;
    }),
  );
}

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

  test("says the same in every document, read by strangers digit by digit", async () => {
    const set = await opened(await inputOf(file, [sheet]));

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

  test("names the programme and its decisions, and no author", async () => {
    const input = await inputOf(file, [sheet]);
    const set = await opened(input);
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
    // The same workbook gives the same file: nothing in it says who made it, nor when.
    expect(onlyFile(await made(SET_FORM, input)).bytes).toEqual(set.zip.bytes);
  });
});

test("has the names of its documents, which every system takes", async () => {
  const { names, zip } = await opened(
    await inputOf("report-2018-9m.xlsx", ["9 міс 2018 (виправлено)"]),
  );
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
  expect(zip.name).toMatch(/^Набір для оприлюднення 9 міс 2018 – Ефективна влада.*\.zip$/);
});

test("tells of several reports line by line", async () => {
  const file = "report-2022-9m-corrected.xlsx";
  const own = PUBLISHED.filter((each) => each.file === file);
  const set = await opened(
    await inputOf(
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
    const built = SET_FORM.build(await inputOf(file, [sheet]));
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
    const built = SET_FORM.build(await inputOf("programme-2018-2020.xlsx", ["Паспорт"]));
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
  const set = await opened({ ...input, report: waive(input.report, waivers) });
  expect(spaced(set.note.text)).toContain("Річний обсяг перевищено на 100,50 грн.");
  expect(spaced(set.note.text)).toContain(
    `Усього: план 1 800,00 грн, профінансовано 1 900,50 грн, 105,58 %${SAME}`,
  );
});

describe("a document that was tampered with", () => {
  type Tampering = (set: PlannedSet, totals: ReportTotals, digit: number) => PlannedSet;

  /** Another digit in the first place of a text that has one. */
  const other = (text: string, digit: number): string =>
    text.replace(/\d/, (first) => String((Number(first) + digit) % 10));
  const inText =
    (key: "docx" | "note" | "description", isMeant: (text: string) => boolean): Tampering =>
    (set, _totals, digit) => ({
      ...set,
      [key]: {
        ...set[key],
        blocks: set[key].blocks.map((block): TextDocument["blocks"][number] => {
          if (block.kind !== "paragraph") return block;
          if (!isMeant(block.runs.map(({ text }) => text).join(""))) return block;
          const at = block.runs.findIndex(({ text }) => /\d.*грн/.test(text));
          const runs = block.runs.map((run, index) =>
            index === at ? { ...run, text: other(run.text, digit) } : run,
          );
          return { ...block, runs };
        }),
      },
    });
  const isLine = (text: string): boolean => text.startsWith("Усього: ");
  const inData =
    (table: string, field: string): Tampering =>
    (set, _totals, digit) => ({
      ...set,
      data: {
        ...set.data,
        tables: set.data.tables.map((each) => {
          const at = each.fields.findIndex(({ name }) => name === field);
          if (each.name !== table) return each;
          const [first = [], ...rows] = each.rows;
          return { ...each, rows: [first.with(at, other(first[at] ?? "0", digit)), ...rows] };
        }),
      },
    });

  const TAMPERINGS: readonly (readonly [string, Tampering])[] = [
    ["docx", inText("docx", isLine)],
    ["note", inText("note", isLine)],
    ["note", inText("note", (text) => text.startsWith("На виконання заходів"))],
    ["description", inText("description", isLine)],
    ["data", inData("totals", "actual")],
    ["data", inData("totals", "annual_plan")],
    ["data", inData("execution-report", "annual_plan")],
    ["data", inData("execution-report", "actual")],
    ["data", (set) => ({ ...set, data: { ...set.data, description: "Виконання програм." } })],
    [
      "xlsx",
      (set, { plan, table }, digit) => {
        const [money] = plan.cells;
        const sheet = set.xlsx.get(table.sheet);
        if (money === undefined || sheet === undefined) throw new Error("no total");
        const cells = sheet.cells.map((cell) =>
          cellKey(cell.cell) === cellKey(money.place.cell)
            ? { ...cell, value: other(String(cell.value), digit) }
            : cell,
        );
        return { ...set, xlsx: new Map([[table.sheet, { ...sheet, cells }]]) };
      },
    ],
    [
      "docx",
      (set, { actual }, digit) => {
        const [money] = actual.cells;
        if (money === undefined) throw new Error("no total");
        const place = formatPlace(money.place);
        const blocks = set.docx.blocks.map((block): TextDocument["blocks"][number] =>
          block.kind === "paragraph"
            ? block
            : {
                ...block,
                rows: block.rows.map((row) => ({
                  ...row,
                  cells: row.cells.map((cell) =>
                    cell.shows === null || formatPlace(cell.shows) !== place
                      ? cell
                      : {
                          ...cell,
                          paragraphs: cell.paragraphs.map((paragraph) => ({
                            ...paragraph,
                            runs: paragraph.runs.map((run) => ({
                              ...run,
                              text: other(run.text, digit),
                            })),
                          })),
                        },
                  ),
                })),
              },
        );
        return { ...set, docx: { ...set.docx, blocks } };
      },
    ],
  ];

  test("is named, whichever it is and whatever its other digit", async () => {
    const planned = await Promise.all(
      PUBLISHED.map(async ({ file, sheet }) => {
        const input = await inputOf(file, [sheet]);
        const tables = input.report.tables.filter((table) => table.sheet === sheet);
        const totals = tables.filter(isMoneyTable).map((table) => {
          const found = totalsOf(table);
          if ("missing" in found) throw new Error(found.missing);
          return found;
        });
        const book = XLSX_FORM.build(input);
        if (!book.ok || book.value.content.kind !== "workbook") throw new Error("no book");
        const { set } = plannedSet(input, totals, book.value.content.document);
        return { set, totals, setting: { style: input.profile.style, doubts: [] } };
      }),
    );
    for (const { set, totals, setting } of planned) {
      expect(firstDifference(set, totals, setting)).toBeNull();
    }
    fc.assert(
      fc.property(
        fc.nat(planned.length - 1),
        fc.nat(TAMPERINGS.length - 1),
        fc.integer({ min: 1, max: 9 }),
        (which, how, digit) => {
          const one = planned[which];
          const [member, tamper] = TAMPERINGS[how] ?? [];
          const first = one?.totals[0];
          if (one === undefined || tamper === undefined || first === undefined) throw new Error();
          const found = firstDifference(tamper(one.set, first, digit), one.totals, one.setting);
          expect(found?.member).toBe(member);
        },
      ),
      { numRuns: 200 },
    );
  });
});
