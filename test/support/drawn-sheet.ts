import { Workbook } from "@cj-tech-master/excelts";

/** What a cell holds. A date is its serial number under a date format, as in a file. */
export type Typed = string | number | boolean;

/** How a cell looks besides its value. */
export interface CellLook {
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly bold?: boolean;
}

/** One filled cell; row and column are counted from one. */
export interface DrawnCell extends CellLook {
  readonly row: number;
  readonly column: number;
  readonly value: Typed;
}

/** A sheet as somebody drew it up: plain data, which the reader under test knows nothing of. */
export interface DrawnSheet {
  readonly name: string;
  readonly cells: readonly DrawnCell[];
  /** Ranges such as "A1:C2". */
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** When every drawn workbook was "saved": a fixed moment, so that its bytes stay the same. */
const SAVED = { year: 2024, month: 0, day: 15, hour: 12 } as const;

/** The letters of a column counted from one. */
export function lettersOf(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? lettersOf(before) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

/** The number, counted from one, of a column named by letters. */
export function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A sheet that is being drawn up. */
export class Page {
  private readonly cells: DrawnCell[] = [];
  private readonly merges: string[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: number[] = [];

  constructor(readonly name: string) {}

  /** Types a value into a cell such as "B7". */
  put(address: string, value: Typed, look: CellLook = {}): this {
    const parts = /^([A-Z]+)(\d+)$/.exec(address);
    if (parts === null) throw new Error(`${address} is no cell`);
    const row = Number(parts[2]);
    this.cells.push({ row, column: columnOf(parts[1] ?? ""), value, ...look });
    return this;
  }

  /** Types values side by side from a cell on; an empty text leaves its cell empty. */
  line(row: number, values: readonly Typed[], from = "A", look: CellLook = {}): this {
    values.forEach((value, index) => {
      if (value !== "") this.put(`${lettersOf(columnOf(from) + index)}${row}`, value, look);
    });
    return this;
  }

  /** Merges a range; with a value, types it into the first cell. */
  merge(range: string, value?: Typed, look: CellLook = {}): this {
    this.merges.push(range);
    return value === undefined ? this : this.put(range.split(":")[0] ?? range, value, look);
  }

  hideRows(...rows: readonly number[]): this {
    this.hiddenRows.push(...rows);
    return this;
  }

  hideColumns(...letters: readonly string[]): this {
    this.hiddenColumns.push(...letters.map(columnOf));
    return this;
  }

  drawn(): DrawnSheet {
    const { name, cells, merges, hiddenRows, hiddenColumns } = this;
    return { name, cells, merges, hiddenRows, hiddenColumns };
  }
}

/**
 * Writes drawn sheets as a workbook.
 *
 * @returns an .xlsx, the same bytes on every machine and in every time zone
 */
export async function writeDrawnSheets(sheets: readonly DrawnSheet[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = "Zvirka";
  workbook.lastModifiedBy = "Zvirka";
  workbook.created = new Date(Date.UTC(SAVED.year, SAVED.month, SAVED.day, SAVED.hour));
  workbook.modified = workbook.created;
  for (const sheet of sheets) addSheet(workbook, sheet);
  return new Uint8Array(
    await workbook.xlsx.writeBuffer({
      validate: false,
      zip: {
        // Stored, not deflated: what deflate gives differs between builds of zlib.
        level: 0,
        // A ZIP keeps the local time of day, so the local noon is the same in every zone.
        modTime: new Date(SAVED.year, SAVED.month, SAVED.day, SAVED.hour),
        timestamps: "dos",
      },
    }),
  );
}

function addSheet(workbook: Workbook, drawn: DrawnSheet): void {
  const sheet = workbook.addWorksheet(drawn.name);
  for (const { row, column, value, formula, numberFormat, bold } of drawn.cells) {
    const cell = sheet.getCell(row, column);
    cell.value = formula === undefined ? value : { formula, result: value };
    if (numberFormat !== undefined) cell.numFmt = numberFormat;
    if (bold === true) cell.font = { bold: true };
    if (typeof value === "string" && value.includes("\n")) cell.alignment = { wrapText: true };
  }
  for (const range of drawn.merges) sheet.mergeCells(range);
  for (const row of drawn.hiddenRows) sheet.getRow(row).hidden = true;
  for (const column of drawn.hiddenColumns) sheet.getColumn(column).hidden = true;
}
