import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import Papa from "papaparse";
import type { ExportInput } from "../../src/app/export/export-form";
import { SET_FORM } from "../../src/app/export/set-form";
import { readDocx } from "./docx-reader";
import { exportInputOfFile, made, onlyFile } from "./export-input";
import { readParts } from "./package-parts";

const SEEDS = join(__dirname, "../../seeds");

/** A seed report as it is published. */
export interface Published {
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

/** How the line of totals ends. */
export const SAME = "; ті самі цифри в усіх документах цього набору.";
const upTo = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Every seed report that does not contradict itself, with what its document says. */
export const PUBLISHED: readonly Published[] = [
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

/** No-break spaces as others. */
export const spaced = (text: string): string => text.replaceAll("\u00A0", " ");

export const inputOfSeed = (file: string, sheets: readonly string[]): Promise<ExportInput> =>
  exportInputOfFile(join(SEEDS, file), SET_FORM, { sheets });

/** The documents of a set as a stranger finds them in its .zip, by the beginning of their names. */
export async function openedSet(input: ExportInput) {
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
      schema: object;
      tables: Record<string, Record<string, unknown>[]>;
    },
    package: JSON.parse(strFromU8(named(/datapackage\.json$/))) as {
      description: string;
      resources: { path: string; schema: object }[];
    },
    csv: (name: string): Record<string, string>[] => {
      const text = strFromU8(named(new RegExp(`^Відкриті дані/${name}\\.csv$`)));
      return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
    },
  };
}

/** What the cells of a workbook's one sheet hold, from its XML alone. */
export async function cellsOfBook(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
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
