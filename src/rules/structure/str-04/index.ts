import type { CellAddress } from "../../../core/sheet/address";
import { formatCell } from "../../../core/sheet/address";
import type { SheetSnapshot } from "../../../core/sheet/snapshot";
import { cellAt, mergeAt } from "../../../core/sheet/snapshot";
import type { Edit } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import type { MessageOf, Problem, RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { MoneyTable, TableRow } from "../../../core/report/model";
import type { TextColumn } from "../../../core/report/table-columns";
import { linesOf } from "../../../core/report/model";

type Args = { readonly header: string; readonly cells: readonly string[] };

export type Messages = {
  /** Lines with money and a name of their own, but no № of their own. */
  number: Args;
  /** Lines whose term or executor is left blank, not merged with the cell above. */
  blank: Args;
};

/** Every line says its number, term and executor; a merged cell says it for all its lines. */
export default defineRule<Messages>({
  id: "STR-04",
  gate: "structure",
  severity: "warning",
  fixable: "suggestion",
  kinds: ["execution-report", "programme"],
  *check(input) {
    yield* withoutNumber(input);
    yield* leftBlank(input, "term");
    yield* leftBlank(input, "executor");
  },
});

type Found = Iterable<Problem<MessageOf<Messages>>>;

function* withoutNumber({ table }: RuleInput): Found {
  const column = table.columns.number;
  const lines = namedLines(table);
  const bare = lines.filter(({ texts }) => texts.number === undefined || texts.number.inherited);
  // A list where hardly a line is numbered is not meant to be.
  if (column === undefined || bare.length === 0 || bare.length * 2 > lines.length) return;
  const cells = bare.map(({ row }) => ({ row, column: column.index }));
  const [cell = { row: table.range.top, column: column.index }] = cells;
  const args = { header: column.header, cells: cells.map(formatCell) };
  yield { cell, cells, severity: "note", message: { code: "number", args } };
}

function* leftBlank({ table, sheet }: RuleInput, name: "term" | "executor"): Found {
  const column = table.columns[name];
  const lines = namedLines(table);
  const blank = lines.filter(({ texts }) => texts[name] === undefined);
  if (column === undefined || blank.length * 2 > lines.length) return;
  const cells = blank.map(({ row }) => ({ row, column: column.index }));
  const [cell] = cells;
  if (cell === undefined) return;
  const above = textsAbove(lines, name);
  const edits = blank.flatMap(
    ({ row }) => editAt(sheet, { row, column: column.index }, above.get(row)) ?? [],
  );
  yield {
    cell,
    cells,
    // A programme is decided already: who reports by it has to be told, not stopped.
    ...(table.kind === "programme" ? { severity: "note" } : {}),
    message: { code: "blank", args: { header: column.header, cells: cells.map(formatCell) } },
    ...(edits.length < blank.length ? {} : { fix: { safe: false, edits } }),
  };
}

/** Lines with a name of their own: what one source gives to the line above has none. */
function namedLines(table: MoneyTable): readonly TableRow[] {
  return linesOf(table).filter(({ texts }) =>
    [texts.measure, texts.task].some((name) => name !== undefined && !name.inherited),
  );
}

/** For each row what the nearest line above it says; nothing for the first lines. */
function textsAbove(lines: readonly TableRow[], name: TextColumn): ReadonlyMap<number, string> {
  const above = new Map<number, string>();
  let said: string | undefined;
  for (const { row, texts } of lines) {
    if (said !== undefined) above.set(row, said);
    said = texts[name]?.text ?? said;
  }
  return above;
}

/** Null without a text, and where the cell is merged with others. */
function editAt(sheet: SheetSnapshot, at: CellAddress, text: string | undefined): Edit | null {
  if (text === undefined || mergeAt(sheet, at) !== null || cellAt(sheet, at).formula !== null) {
    return null;
  }
  return editOf(sheet, at, { value: text });
}
