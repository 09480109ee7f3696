import { strToU8 } from "fflate";
import Papa from "papaparse";
import type {
  DataField,
  DataPackage,
  DataTable,
  DataValue,
} from "../../core/documents/data-package";
import type { DocumentFile } from "../../app/ports";
import { csvName, jsonSchema, packageDescriptor } from "./data-descriptor";
import type { Pace } from "./pace";
import { zipOf } from "./zip";

/** Rows written before the thread may do something else. */
const ROWS_AT_ONCE = 500;
const END_OF_LINE = "\r\n";
/**
 * What makes a spreadsheet take a text for a formula, also behind signs that it drops and in the width
 * of East Asian letters; with apostrophes before it, which ours must be told from.
 */
const LIKE_FORMULA = /^'*[\t\n\r ]*[=+\-@＝＋－＠]|^'*[\t\n\r]/;

/** Open data as files: a Data Package of CSV, as one zip or as its files, or one document of JSON. */
export async function writeData(
  name: string,
  content: {
    readonly document: DataPackage;
    readonly as: "csv" | "json";
    readonly parts: "zip" | "files";
  },
  pace: Pace,
): Promise<readonly DocumentFile[]> {
  const { document, as, parts } = content;
  const counter = counterOf(document, pace);
  if (as === "json") {
    const bytes = strToU8(await jsonText(document, counter));
    return [{ name, mediaType: "application/json", bytes }];
  }
  const descriptor = `${JSON.stringify(packageDescriptor(document), null, 2)}\n`;
  const files: DocumentFile[] = [
    { name: "datapackage.json", mediaType: "application/json", bytes: strToU8(descriptor) },
  ];
  for (const table of document.tables) {
    const bytes = strToU8(await csvText(table, counter));
    files.push({ name: csvName(table), mediaType: "text/csv", bytes });
  }
  if (parts === "files") return files;
  return [zipOf(name, files)];
}

/** Counts rows, and lets the thread go after every so many. */
type Counter = (rows: number) => Promise<void>;

function counterOf({ tables }: DataPackage, pace: Pace): Counter {
  const all = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  return async (rows) => {
    done += rows;
    await pace.pause({ done, all });
  };
}

/** RFC 4180: texts quoted, numbers and dates bare, nothing for what is missing. */
async function csvText({ fields, rows }: DataTable, counted: Counter): Promise<string> {
  const quotes = fields.map(({ type }) => type === "string");
  const lines = (data: unknown[][]): string =>
    Papa.unparse(data, { quotes, newline: END_OF_LINE, skipEmptyLines: false }) + END_OF_LINE;
  let text = lines([fields.map(({ name }) => name)]);
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE);
    text += lines(some.map((row) => row.map((value, index) => csvValue(value, fields[index]))));
    await counted(some.length);
  }
  return text;
}

function csvValue(value: DataValue, field: DataField | undefined): string | null {
  return value !== null && field?.type === "string" ? harmless(value) : value;
}

/** A text that no spreadsheet runs; one apostrophe before it is ours, and taking it off gives the text. */
export function harmless(text: string): string {
  return LIKE_FORMULA.test(text) ? `'${text}` : text;
}

async function jsonText(data: DataPackage, counted: Counter): Promise<string> {
  const { name, title, description, created, tables } = data;
  const head = { name, title, description, created, schema: jsonSchema(data) };
  const parts: string[] = [];
  for (const table of tables) {
    const rows: string[] = [];
    for (let from = 0; from < table.rows.length; from += ROWS_AT_ONCE) {
      const some = table.rows.slice(from, from + ROWS_AT_ONCE);
      rows.push(...some.map((row) => `      ${jsonRow(table.fields, row)}`));
      await counted(some.length);
    }
    parts.push(`    ${JSON.stringify(table.name)}: [\n${rows.join(",\n")}\n    ]`);
  }
  const opened = JSON.stringify(head, null, 2).replace(/\n}$/, "");
  return `${opened},\n  "tables": {\n${parts.join(",\n")}\n  }\n}\n`;
}

/** Numbers stand as they are spelled, so that no digit is lost on the way. */
function jsonRow(fields: readonly DataField[], row: readonly DataValue[]): string {
  const members = fields.map(({ name, type }, index) => {
    const value = row[index] ?? null;
    const isBare = value === null || type === "integer" || type === "number" || type === "year";
    return `${JSON.stringify(name)}: ${isBare ? String(value) : JSON.stringify(value)}`;
  });
  return `{ ${members.join(", ")} }`;
}
