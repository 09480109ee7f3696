import { documentName, safeFileName } from "../../core/documents/file-names";
import { reportDocument } from "../../core/documents/report-document";
import type { PlannedSet } from "../../core/documents/set/check-set";
import { withLines } from "../../core/documents/set/line-in-sheet";
import { setData } from "../../core/documents/set/set-data";
import { setDescription } from "../../core/documents/set/set-description";
import type { SetMember } from "../../core/documents/set/set-member";
import type { ReportTotals } from "../../core/documents/set/set-totals";
import { totalsLine, totalsParts } from "../../core/documents/set/set-totals";
import { SET_WORDS } from "../../core/documents/set/set-words";
import type { WorkbookDocument } from "../../core/documents/workbook-document";
import type { Table } from "../../core/report/model";
import { chosenSheets, chosenTables, nameFacts } from "./chosen-sheets";
import { reportParts } from "./docx-form";
import type { ExportInput, SetPart } from "./export-form";
import { noteOf } from "./note-form";

/** The folder of the data inside a set. */
const DATA_FOLDER = "Відкриті дані";

const WHAT: Readonly<Record<SetMember, string>> = {
  xlsx: "Звіт",
  docx: "Звіт",
  note: "Пояснювальна записка",
  data: DATA_FOLDER,
  json: DATA_FOLDER,
  description: "Опис набору даних",
};

/** A set before it is written: its documents to be checked, and as parts of one file. */
export interface Planned {
  readonly set: PlannedSet;
  readonly parts: readonly SetPart[];
}

/**
 * The documents of a set, each with the line of its reports' totals.
 *
 * @param book the chosen sheets as a workbook, in their order
 */
export function plannedSet(
  input: ExportInput,
  totals: readonly ReportTotals[],
  book: WorkbookDocument,
): Planned {
  const { style } = input.profile;
  const tables = chosenTables(input);
  const { period } = nameFacts("", tables);
  const nameOf = (member: SetMember, extension: string): string => {
    const named = { what: WHAT[member], period, programme: null, department: null };
    return safeFileName(documentName(named), extension);
  };
  const names = {
    xlsx: nameOf("xlsx", "xlsx"),
    docx: nameOf("docx", "docx"),
    note: nameOf("note", "docx"),
    data: `${DATA_FOLDER}/`,
    json: nameOf("json", "json"),
    description: nameOf("description", "docx"),
  } as const satisfies Readonly<Record<SetMember, string>>;
  const totalOf = (table: Table): ReportTotals | undefined =>
    totals.find((each) => each.table === table);
  const xlsx = sheetsWithLines(input, totals, book);
  const docx = reportDocument(
    reportParts(input, (table) => {
      const own = totalOf(table);
      return own === undefined ? null : totalsLine(own, style);
    }),
    style,
  );
  const note = noteOf(input, (table) => {
    const own = totalOf(table);
    return own === undefined ? [] : [{ kind: "text", parts: totalsParts(own) }];
  });
  const title = documentName(nameFacts(DATA_FOLDER, tables));
  const data = setData(tables, totals, { title, created: input.asOf }, style);
  const description = setDescription({
    tables,
    totals,
    files: MEMBERS.map((member) => ({ member, name: names[member] })),
    data,
    style,
  });
  const ownName = (member: SetMember): Pick<SetPart, "name" | "folder"> => ({
    name: names[member],
    folder: null,
  });
  return {
    set: {
      tables,
      xlsx: new Map(
        xlsx.sheets.map((sheet, index) => [chosenSheets(input)[index]?.name ?? "", sheet]),
      ),
      docx,
      note,
      data,
      description,
    },
    parts: [
      { ...ownName("xlsx"), content: { kind: "workbook", document: xlsx } },
      { ...ownName("docx"), content: { kind: "text", document: docx } },
      { ...ownName("note"), content: { kind: "text", document: note } },
      {
        name: title,
        folder: DATA_FOLDER,
        content: { kind: "data", document: data, as: "csv", parts: "files" },
      },
      {
        ...ownName("json"),
        content: { kind: "data", document: data, as: "json", parts: "files" },
      },
      { ...ownName("description"), content: { kind: "text", document: description } },
    ],
  };
}

const MEMBERS = ["xlsx", "docx", "note", "data", "json", "description"] as const;

/** Each sheet that has reports, with the line of each under everything that it holds. */
function sheetsWithLines(
  input: ExportInput,
  totals: readonly ReportTotals[],
  book: WorkbookDocument,
): WorkbookDocument {
  const { style } = input.profile;
  const sources = chosenSheets(input);
  return {
    ...book,
    sheets: book.sheets.map((sheet, index) => {
      const own = totals.filter(({ table }) => table.sheet === sources[index]?.name);
      const [first] = own;
      if (first === undefined) return sheet;
      const lines = own.map((each, at) => {
        const line = totalsLine(each, style);
        return own.length === 1 ? line : `${SET_WORDS.table(at + 1)}${line}`;
      });
      return withLines(sheet, lines, first.table.range, style);
    }),
  };
}
