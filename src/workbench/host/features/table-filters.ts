import type { Worksheet } from "@cj-tech-master/excelts";
import type { CellRange } from "../../../core/sheet/address";
import type { BookContext } from "../book-context";
import type { BookSheet } from "../book-sheet";
import { RowFilter } from "./filter";
import type { FilterColumns } from "./filter-columns";
import type { TableEdits } from "./table-edits";
import { bodyOf, tablesOf } from "./tables";

type FilteredSheet = Pick<BookSheet, "id" | "cell" | "isRowHidden">;

/** A table's own filter: its totals are never hidden, nor is anything without a header row. */
class TableFilter extends RowFilter {
  constructor(
    sheet: FilteredSheet,
    context: BookContext,
    stored: Worksheet,
    private readonly isIt: (name: string) => boolean,
  ) {
    super(sheet, context, stored);
  }

  get range(): CellRange | null {
    const table = tablesOf(this.stored).find(({ name }) => this.isIt(name));
    if (table?.hasHeaders !== true) return null;
    return { ...table.range, bottom: bodyOf(table).bottom };
  }
}

/** The filters of a sheet's tables. */
export class TableFilters {
  private readonly filters = new Map<string, TableFilter>();

  constructor(
    private readonly sheet: FilteredSheet,
    private readonly context: BookContext,
    private readonly stored: Worksheet,
    private readonly edits: Pick<TableEdits, "idOf">,
  ) {}

  of(id: string): RowFilter {
    const known = this.filters.get(id);
    if (known !== undefined) return known;
    const { sheet, context, stored, edits } = this;
    const made = new TableFilter(sheet, context, stored, (name) => edits.idOf(name) === id);
    this.filters.set(id, made);
    return made;
  }

  /** What the tables' filters ask for, by the tables' names; nothing asked is there as empty. */
  asked(): ReadonlyMap<string, FilterColumns> {
    return new Map(
      tablesOf(this.stored).flatMap(({ name }) => {
        const filter = this.filters.get(this.edits.idOf(name));
        return filter === undefined ? [] : [[name, filter.criteria] as const];
      }),
    );
  }
}
