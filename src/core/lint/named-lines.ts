import type { CellAddress } from "../sheet/address";
import { sameCell } from "../sheet/address";
import { toText, trimZeros } from "../report/decimal";
import { headerWords } from "../report/header-words";
import type { Figure } from "../report/figure";
import type {
  IndicatorRow,
  MoneyTable,
  PassportRow,
  Table,
  TableRow,
  TextField,
} from "../report/model";

/** A line of a table, as findings in it are known after the workbook was edited. */
export interface NamedLine {
  /** № and words, as far as they tell one line from another, and the order among those that are the same. */
  readonly name: string;
  /** Columns by which its figures stand beside their own. */
  readonly shift: number;
  /** What a cell of it holds: an amount however it is written, else its words; empty for others. */
  readonly contentAt: (cell: CellAddress) => string;
}

/** The lines of a table by row; where a line stands has no part in its name. */
export function namedLines(table: Table): ReadonlyMap<number, NamedLine> {
  const taken = new Map<string, number>();
  return new Map(
    linesOf(table).map(({ row, parts, shift, fields }) => {
      const words = parts.join("|");
      const nth = taken.get(words) ?? 0;
      taken.set(words, nth + 1);
      const contentAt = (cell: CellAddress): string => contentOf(fields(), cell);
      return [row, { name: `${words}|${nth}`, shift, contentAt }] as const;
    }),
  );
}

type Field = Figure | TextField | null | undefined;

interface Line {
  readonly row: number;
  readonly parts: readonly string[];
  readonly shift: number;
  readonly fields: () => readonly Field[];
}

function linesOf(table: Table): readonly Line[] {
  switch (table.kind) {
    case "indicators":
      return table.rows.map(indicatorLine);
    case "passport":
      return table.rows.map(passportLine);
    case "execution-report":
    case "programme":
    case "resources": {
      const titles = categoryTitles(table);
      return table.rows.map((row) => moneyLine(row, titles));
    }
  }
}

/** Totals of categories often say no more than «Всього»: they go by the title of theirs. */
function categoryTitles(table: MoneyTable): ReadonlyMap<TableRow, string> {
  return new Map(
    table.blocks.flatMap(({ total, heading }) =>
      total === null || heading === null ? [] : [[total, titleOf(heading)] as const],
    ),
  );
}

function titleOf({ number, label, texts }: TableRow): string {
  return [number?.join(".") ?? "", words(label ?? texts.task ?? texts.measure)].join(" ");
}

function moneyLine(row: TableRow, titles: ReadonlyMap<TableRow, string>): Line {
  const { kind, scope, number, label, texts, shift, percent, money } = row;
  const name = texts.measure ?? label ?? texts.task ?? texts.executor;
  return {
    row: row.row,
    parts: [
      kind === "total" ? `total ${scope ?? ""} ${titles.get(row) ?? ""}` : "line",
      number?.join(".") ?? "",
      words(name),
      words(texts.fundingSource),
    ],
    shift,
    fields: () => [percent, ...Object.values(money), label, ...Object.values(texts)],
  };
}

function indicatorLine(line: IndicatorRow): Line {
  const { row, group, number, indicator, unitOfMeasure, baseline, values } = line;
  const { deviation, percent } = line;
  return {
    row,
    parts: [group ?? "", words(number), words(indicator)],
    shift: 0,
    fields: () => [
      number,
      indicator,
      unitOfMeasure,
      baseline,
      ...Object.values(values),
      deviation,
      percent,
    ],
  };
}

function passportLine({ row, number, name, values }: PassportRow): Line {
  return {
    row,
    parts: [words(number), words(name)],
    shift: 0,
    fields: () => [number, name, ...values],
  };
}

function words(field: TextField | null | undefined): string {
  return headerWords(field?.text ?? "");
}

function contentOf(fields: readonly Field[], cell: CellAddress): string {
  const found = fields.find((field) => field != null && sameCell(field.cell, cell));
  if (found == null) return "";
  if ("text" in found) return headerWords(found.text);
  return found.amount === null ? headerWords(found.raw) : toText(trimZeros(found.amount));
}
