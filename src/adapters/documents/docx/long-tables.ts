import type { TextDocument, TextRow, TextTable } from "../../../core/documents/text-document";

/** A document with the first rows of its tables, and documents of the rows that come later. */
export interface DocumentParts {
  readonly begun: TextDocument;
  readonly later: readonly {
    /** Which of the document's tables. */
    readonly table: number;
    /** Each holds one table of the same columns, with some of its rows. */
    readonly parts: readonly TextDocument[];
  }[];
}

/** Rows of one of a document's tables, as they are written in a .docx file. */
export interface RowsOfTable {
  readonly table: number;
  readonly xml: string;
}

const END_OF_TABLE = "</w:tbl>";

/** Parts a document so that no part has more rows of a table than so many, but for rows that a cell joins. */
export function inParts(document: TextDocument, rowsAtOnce: number): DocumentParts {
  const later: DocumentParts["later"][number][] = [];
  let tables = 0;
  const blocks = document.blocks.map((block) => {
    if (block.kind !== "table") return block;
    const table = tables++;
    const [first = [], ...others] = inRuns(block.rows, rowsAtOnce);
    if (others.length === 0) return block;
    const parts = others.map((rows) => ({ ...document, blocks: [{ ...block, rows }] }));
    later.push({ table, parts });
    return { ...block, rows: first } satisfies TextTable;
  });
  return { begun: { ...document, blocks }, later };
}

/** A cell over several rows stays in one run. */
function inRuns(rows: readonly TextRow[], atOnce: number): readonly (readonly TextRow[])[] {
  const runs: TextRow[][] = [];
  let run: TextRow[] = [];
  let joinedTo = 0;
  for (const [index, row] of rows.entries()) {
    if (run.length >= atOnce && index >= joinedTo) {
      runs.push(run);
      run = [];
    }
    run.push(row);
    for (const { rowSpan } of row.cells) joinedTo = Math.max(joinedTo, index + rowSpan);
  }
  runs.push(run);
  return runs;
}

/** All rows of the one table in the body of a .docx file. */
export function rowsIn(body: string): string {
  const first = body.search(/<w:tr[ >]/);
  return body.slice(first, body.lastIndexOf(END_OF_TABLE));
}

/**
 * The body of a .docx file with more rows at the ends of its tables. What people wrote cannot look
 * like the end of a table: it is escaped.
 *
 * @param rows in the order of the tables and of their rows
 */
export function withRows(body: string, rows: readonly RowsOfTable[]): string {
  const parts = body.split(END_OF_TABLE);
  const ends = parts.map((part, table) => {
    const own = rows.filter((each) => each.table === table).map(({ xml }) => xml);
    return [part, ...own].join("");
  });
  return ends.join(END_OF_TABLE);
}
