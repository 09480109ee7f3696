import type { Worksheet } from "@cj-tech-master/excelts";
import type { BookSheet } from "../book-sheet";
import type { BookContext } from "../book-context";
import { SheetCharts } from "./charts";
import { ConditionalFormats } from "./conditional-formats";
import { ConditionalLooks } from "./conditional-looks";
import { SheetFilter } from "./filter";
import { PageSetup } from "./page-setup";
import { SheetView } from "./sheet-view";
import { TableEdits } from "./table-edits";
import { TableFrame } from "./table-frame";
import { TableFilters } from "./table-filters";
import { TableLines } from "./table-lines";
import { TableLooks } from "./table-looks";
import type { SheetTable } from "./tables";
import { tablesOf } from "./tables";

/** What a sheet has beside its cells. */
export class SheetFeatures {
  readonly conditionalFormats: ConditionalFormats;
  readonly conditionalLooks: ConditionalLooks;
  readonly view: SheetView;
  readonly page: PageSetup;
  readonly filter: SheetFilter;
  readonly charts: SheetCharts;
  readonly tables: () => readonly SheetTable[];
  readonly tableEdits: TableEdits;
  readonly tableFrame: TableFrame;
  readonly tableLines: TableLines;
  readonly tableFilters: TableFilters;
  readonly tableLooks: TableLooks;

  constructor(sheet: BookSheet, context: BookContext, stored: Worksheet) {
    this.view = new SheetView(context, stored, sheet.id);
    this.charts = new SheetCharts(sheet, context, stored);
    this.tables = () => tablesOf(stored);
    this.tableEdits = new TableEdits(sheet, context, stored);
    this.tableFrame = new TableFrame(sheet, context, stored);
    this.tableLines = new TableLines(sheet, context, stored);
    this.tableFilters = new TableFilters(sheet, context, stored, this.tableEdits);
    this.filter = new SheetFilter(sheet, context, stored);
    const idOf = (name: string): string => this.tableEdits.idOf(name);
    this.tableLooks = new TableLooks(context, stored, this.tableFilters, idOf, this.filter);
    this.page = new PageSetup(context, stored, sheet.id);
    this.conditionalFormats = new ConditionalFormats(context, stored, sheet.id);
    this.conditionalLooks = new ConditionalLooks(context, stored, this.conditionalFormats, () =>
      sheet.usedRange(false),
    );
  }
}
