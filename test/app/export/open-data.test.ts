import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { documentWriter } from "../../../src/adapters/documents/document-writer";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import { CSV_FORM, JSON_FORM } from "../../../src/app/export/data-forms";
import type { DocumentPlan } from "../../../src/app/export/export-form";
import { DEFAULT_CHOICES } from "../../../src/app/export/export-form";
import { computedReport } from "../../../src/app/tables-json";
import { cleanText } from "../../../src/core/documents/clean-text";
import type { DataField, DataPackage, DataTable } from "../../../src/core/documents/data-package";
import { openData } from "../../../src/core/documents/open-data/open-data";
import { add, decimalOf, round, toText } from "../../../src/core/report/decimal";
import { isMoneyTable } from "../../../src/core/report/model";
import { readTables } from "../../../src/core/report/read-tables";
import { exportInputOf, made, onlyFile } from "../../support/export-input";
import { hostileText, longestText } from "../../support/hostile-texts";

const SEEDS = join(__dirname, "../../../seeds");
const HOLDOUT = join(__dirname, "../../holdout");
const SCHEMAS = resolve(__dirname, "../../../../shared/schemas");
const WITH_TABLES = [
  ...readdirSync(SEEDS).map((name) => join(SEEDS, name)),
  ...readdirSync(HOLDOUT).map((name) => join(HOLDOUT, name)),
].filter((path) => path.endsWith(".xlsx") && !/notes|17-uzhhorod|18-brovary/.test(path));
const CASES = WITH_TABLES.map((path) => [path.split("/").at(-1) ?? "", path] as const);

const inputOf = async (path: string) => ({
  ...exportInputOf(await readSnapshot(readFileSync(path), "звіт.xlsx")),
  choices: { ...DEFAULT_CHOICES, parts: "files" as const },
});

const textOf = (bytes: Uint8Array) =>
  new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);

/** A data file as a program for Data Packages reads it: by its schema, ours taken off what a spreadsheet would run. */
function readCsv(csv: string, fields: readonly DataField[]): DataTable["rows"] {
  const { data, errors } = Papa.parse<string[]>(csv, {
    skipEmptyLines: true,
    newline: "\r\n",
    delimiter: ",",
  });
  expect(errors).toEqual([]);
  const [header, ...rows] = data;
  expect(header).toEqual(fields.map(({ name }) => name));
  return rows.map((row) =>
    row.map((value, index) => {
      if (value === "") return null;
      return fields[index]?.type === "string"
        ? value.replace(/^'(?='*[\t\n\r ]*[=+\-@＝＋－＠]|'*[\t\n\r])/, "")
        : value;
    }),
  );
}

async function csvOf(data: DataPackage): Promise<ReadonlyMap<string, string>> {
  const plan: DocumentPlan = {
    name: "дані.zip",
    content: { kind: "data", document: data, as: "csv", parts: "files" },
    leftOut: [],
  };
  const written = await documentWriter.write(plan, () => {}, new AbortController().signal);
  if (!written.ok) throw new Error(written.failure.code);
  return new Map(written.value.map(({ name, bytes }) => [name, textOf(bytes)]));
}

describe.each(CASES)("the open data of %s", (_name, path) => {
  it("are read back from CSV as they were written, to the last digit", async () => {
    const input = await inputOf(path);
    const data = openData(input.report.tables, { title: "Дані", created: null });
    const files = await csvOf(data);
    for (const { name, fields, rows } of data.tables) {
      expect(readCsv(files.get(`${name}.csv`) ?? "", fields)).toEqual(rows);
    }
  });

  it("have every measure once, and its sums are the report's", async () => {
    const { report } = await inputOf(path);
    const data = openData(report.tables, { title: "Дані", created: null });
    const table = data.tables.find(({ name }) => name === "execution-report");
    const at = (name: string) => table?.fields.findIndex((field) => field.name === name) ?? -1;
    for (const [index, each] of report.tables.entries()) {
      if (!isMoneyTable(each) || each.kind !== "execution-report" || each.unit === null) continue;
      const own = (table?.rows ?? []).filter(
        (row) => row[at("table")] === String(index + 1) && row[at("part_of")] === null,
      );
      const sum = (field: string) =>
        toText(
          round(
            own.reduce(
              (total, row) => add(total, decimalOf(row[at(field)] ?? "0")),
              decimalOf("0"),
            ),
            2,
          ),
        );
      const { annualPlan, actual } = computedReport(each);
      expect([sum("annual_plan"), sum("actual")]).toEqual([annualPlan, actual]);
    }
  });

  it("are one document that its own schema finds valid", async () => {
    const { bytes } = onlyFile(await made(JSON_FORM, await inputOf(path)));
    const document = JSON.parse(textOf(bytes)) as {
      schema: object;
      tables: Record<string, unknown[]>;
    };
    const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
    addFormats(ajv);
    const validate = ajv.compile(document.schema);
    validate(document.tables);
    expect(validate.errors).toBeNull();
  });

  (existsSync(SCHEMAS) ? it : it.skip)("are valid to the published profiles", async () => {
    const document = await made(CSV_FORM, { ...(await inputOf(path)), asOf: "2026-11-20" });
    const descriptor = document.files.find(({ name }) => name === "datapackage.json");
    const json = JSON.parse(textOf(descriptor?.bytes ?? new Uint8Array())) as {
      resources: { path: string; schema: object; dialect: object }[];
    };
    const valid = (schema: string, value: unknown) => {
      const published = JSON.parse(
        readFileSync(join(SCHEMAS, `frictionless-${schema}-2.0.json`), "utf8"),
      ) as object;
      const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
      addFormats(ajv);
      const validate = ajv.compile(published);
      validate(value);
      expect(validate.errors).toBeNull();
    };
    valid("datapackage", json);
    for (const resource of json.resources) {
      valid("dataresource", resource);
      valid("tableschema", resource.schema);
      valid("tabledialect", resource.dialect);
    }
    expect(document.files.map(({ name }) => name)).toEqual([
      "datapackage.json",
      ...json.resources.map((resource) => resource.path),
    ]);
  });

  it("hold to their own schema: keys, types, values", async () => {
    const { report } = await inputOf(path);
    const data = openData(report.tables, { title: "Дані", created: null });
    for (const { name, fields, primaryKey, belongsTo, rows } of data.tables) {
      const keyOf = (row: readonly (string | null)[], names: readonly string[]) =>
        JSON.stringify(names.map((key) => row[fields.findIndex((field) => field.name === key)]));
      const keys = rows.map((row) => keyOf(row, primaryKey));
      expect([name, new Set(keys).size]).toEqual([name, keys.length]);
      const to = data.tables.find((table) => table.name === belongsTo);
      const known = new Set(to?.rows.map(([table, , row]) => JSON.stringify([table, row])));
      if (to !== undefined) {
        expect(rows.every((row) => known.has(keyOf(row, ["table", "row"])))).toBe(true);
      }
      for (const row of rows) {
        expect(row).toHaveLength(fields.length);
        fields.forEach(({ type, required, values, pattern }, index) => {
          const value = row[index] ?? null;
          if (value === null) {
            expect(required).toBe(false);
            return;
          }
          expect(value).toMatch(TYPES[type]);
          if (values !== null) expect(values).toContain(value);
          if (pattern !== null) expect(value).toMatch(new RegExp(`^(?:${pattern})$`));
        });
      }
    }
  });
});

const TYPES: Readonly<Record<DataField["type"], RegExp>> = {
  string: /\S/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
  year: /^\d{4}$/,
};

describe("what the sample report says as data", () => {
  it("is one row per measure with all that the interface names", async () => {
    const { report } = await inputOf(join(SEEDS, "report-2018-9m.xlsx"));
    const data = openData(report.tables, { title: "Дані", created: null });
    const [table] = data.tables;
    const first = Object.fromEntries(
      (table?.fields ?? []).map(({ name }, index) => [name, table?.rows[0]?.[index]]),
    );
    expect(first).toMatchObject({
      table: "1",
      sheet: "9 міс 2018",
      row: "11",
      programme: "Ефективна влада. Конкурентне місто",
      decision_number: "879",
      decision_date: "2017-12-18",
      period: "2018-9m",
      number: "1",
      term: "2018-2020",
      part_of: null,
      annual_plan: "180000.00",
      actual: "89379.95",
      percent: "49.6",
    });
  });

  it("is in hryvnias where the report is in thousands, and by year where it is a programme", async () => {
    const report = await inputOf(join(SEEDS, "report-2022-9m.xlsx"));
    const money = (data: DataPackage, table: string, field: string) => {
      const found = data.tables.find(({ name }) => name === table);
      const at = found?.fields.findIndex(({ name }) => name === field) ?? -1;
      return found?.rows.slice(0, 2).map((row) => row[at]);
    };
    const data = openData(report.report.tables, { title: "", created: null });
    expect(money(data, "execution-report", "annual_plan")).toEqual(["4000.00", "116000.00"]);
    const programme = await inputOf(join(SEEDS, "programme-2018-2020.xlsx"));
    const years = openData(programme.report.tables, { title: "", created: null });
    expect(money(years, "programme-years", "year")).toEqual(["2018", "2019"]);
    expect(money(years, "resources", "total")).toEqual(["0.00", "60443349.00"]);
  });

  it("lacks money whose unit nobody says, and tells which", async () => {
    const input = await inputOf(join(HOLDOUT, "19-hromada-no-unit.xlsx"));
    const tables = readTables(input.workbook);
    const unknown = tables.some((table) => table.unit === null && isMoneyTable(table));
    const plan = CSV_FORM.build(input);
    if (!plan.ok) throw new Error(plan.failure.code);
    const codes = plan.value.leftOut.map(({ saying }) => saying.code);
    expect(codes.includes("no-unit")).toBe(unknown);
  });

  it("is a zip of the same files, where that is asked", async () => {
    const input = await inputOf(join(SEEDS, "report-2018-9m.xlsx"));
    const zip = onlyFile(await made(CSV_FORM, { ...input, choices: DEFAULT_CHOICES }));
    expect(zip.name).toMatch(/\.zip$/);
    const { files } = await made(CSV_FORM, input);
    expect(
      Object.entries(unzipSync(zip.bytes)).map(([name, bytes]) => [name, textOf(bytes)]),
    ).toEqual(files.map(({ name, bytes }) => [name, textOf(bytes)]));
  });
});

describe("hostile texts in data", () => {
  const FIELDS: readonly DataField[] = ["a", "b"].map((name) => ({
    name,
    type: "string",
    title: name,
    description: name,
    required: false,
    values: null,
    pattern: null,
  }));
  const dataOf = (rows: DataTable["rows"]): DataPackage => ({
    name: "n",
    title: "t",
    description: "d",
    created: null,
    tables: [
      {
        name: "t",
        title: "t",
        description: "d",
        fields: FIELDS,
        primaryKey: ["a"],
        belongsTo: null,
        rows,
      },
    ],
  });
  const value = fc.oneof(
    fc.constant(null),
    fc
      .oneof(hostileText, longestText)
      .map((text) => cleanText(text).trim())
      .map((text) => (text === "" ? null : text)),
  );
  const rowsOfTexts = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 5 });

  it("come back whole from CSV, and no cell of it is a formula", async () => {
    await fc.assert(
      fc.asyncProperty(rowsOfTexts, async (rows) => {
        const csv = (await csvOf(dataOf(rows))).get("t.csv") ?? "";
        const kept = rows.filter((row) => row.some((text) => text !== null));
        const read = readCsv(csv, FIELDS).filter((row) => row.some((text) => text !== null));
        expect(read).toEqual(kept);
        const { data } = Papa.parse<string[]>(csv, { newline: "\r\n", delimiter: "," });
        for (const cell of data.flat()) expect(cell).not.toMatch(/^[\s]*[=+\-@＝＋－＠]/);
      }),
      { numRuns: 150 },
    );
  });

  it("come back whole from JSON", async () => {
    await fc.assert(
      fc.asyncProperty(rowsOfTexts, async (rows) => {
        const content = { kind: "data", document: dataOf(rows), as: "json", parts: "zip" } as const;
        const plan: DocumentPlan = { name: "д.json", content, leftOut: [] };
        const written = await documentWriter.write(plan, () => {}, new AbortController().signal);
        if (!written.ok) throw new Error(written.failure.code);
        const { tables } = JSON.parse(textOf(written.value[0]?.bytes ?? new Uint8Array())) as {
          tables: { t: object[] };
        };
        expect(tables.t).toEqual(rows.map(([a, b]) => ({ a, b })));
      }),
      { numRuns: 150 },
    );
  });
});
