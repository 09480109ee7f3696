import type { HostClass, MethodArguments } from "../rich-api/host-class";
import { HostObject } from "../rich-api/host-class";
import { HostError } from "../rich-api/host-error";
import { MAX_COLUMNS, MAX_ROWS } from "../../../core/sheet/address";
import { SHEET_EVENTS } from "./event-types";
import { AUTO_FILTER } from "./auto-filter";
import { CHARTS } from "./charts";
import { COMMENTS, NOTES } from "./comments";
import { FREEZE_PANES } from "./freeze-panes";
import type { SheetTarget } from "./model";
import { PAGE_BREAKS } from "./page-breaks";
import { PAGE_LAYOUT } from "./page-layout";
import { SHOW_GRIDLINES } from "./show-gridlines";
import { NAMED_ITEMS } from "./named-items";
import { checked, readAddress } from "./range-address";
import { TABLES } from "./tables";
import { WORKSHEET_PROTECTION } from "./worksheet-protection";
import { SHEET_TAB_METHODS, SHEET_TAB_SCALARS } from "./worksheet-tabs";

export const WORKSHEET: HostClass<SheetTarget> = {
  name: "Worksheet",
  identify: ({ sheet }) => ({ Id: sheet.id }),
  events: {
    target: ({ sheet }) => sheet.id,
    types: SHEET_EVENTS,
  },
  scalars: {
    id: { since: "1.1", get: ({ sheet }) => sheet.id },
    ...SHEET_TAB_SCALARS,
    showGridlines: SHOW_GRIDLINES,
    // In points.
    standardHeight: {
      since: "1.7",
      get: ({ sheet }) => sheet.standardRowHeight * POINTS_PER_PIXEL,
    },
  },
  navigations: {
    names: {
      since: "1.4",
      get: ({ model, sheet }) => new HostObject(NAMED_ITEMS, { model, scope: sheet }),
    },
    protection: { since: "1.2", get: (self) => new HostObject(WORKSHEET_PROTECTION, self) },
    charts: { since: "1.1", get: (self) => new HostObject(CHARTS, self) },
    tables: { since: "1.1", get: (self) => new HostObject(TABLES, self) },
    freezePanes: { since: "1.7", get: (self) => new HostObject(FREEZE_PANES, self) },
    pageLayout: { since: "1.9", get: (self) => new HostObject(PAGE_LAYOUT, self) },
    horizontalPageBreaks: {
      since: "1.9",
      get: (self) => new HostObject(PAGE_BREAKS, { ...self, axis: "rows" }),
    },
    verticalPageBreaks: {
      since: "1.9",
      get: (self) => new HostObject(PAGE_BREAKS, { ...self, axis: "columns" }),
    },
    comments: { since: "1.10", get: (self) => new HostObject(COMMENTS, self) },
    notes: { since: "1.18", get: (self) => new HostObject(NOTES, self) },
    autoFilter: { since: "1.9", get: (self) => new HostObject(AUTO_FILTER, self) },
  },
  methods: {
    activate: {
      since: "1.1",
      call: ({ model, sheet }, args) => {
        if (sheet.visibility !== "visible") {
          throw new HostError("InvalidOperation", "The sheet is hidden", args.location);
        }
        model.book.activate(sheet);
        return undefined;
      },
    },
    ...SHEET_TAB_METHODS,
    getRange: {
      since: "1.1",
      call: ({ model, sheet }, args) => {
        const address = args.optionalText(0);
        if (address === null) return model.range(sheet, WHOLE_SHEET);
        return model.range(sheet, readAddress(address, args.location));
      },
    },
    getRanges: {
      since: "1.9",
      call: ({ model, sheet }, args) => {
        const address = args.optionalText(0);
        if (address === null) return model.rangeAreas(sheet, [WHOLE_SHEET]);
        const areas = address.split(",").map((each) => readAddress(each.trim(), args.location));
        return model.rangeAreas(sheet, areas);
      },
    },
    getRangeByIndexes: {
      since: "1.7",
      call: ({ model, sheet }, args) => {
        const [top, left] = [args.integer(0), args.integer(1)];
        const range = {
          top,
          left,
          bottom: top + args.integer(2) - 1,
          right: left + args.integer(3) - 1,
        };
        return model.range(sheet, checked(range, args.location));
      },
    },
    getCell: {
      since: "1.1",
      call: ({ model, sheet }, args) => {
        const [row, column] = [args.integer(0), args.integer(1)];
        const range = { top: row, left: column, bottom: row, right: column };
        return model.range(sheet, checked(range, args.location));
      },
    },
    // An empty sheet gives its top left cell (Worksheet.getUsedRange).
    getUsedRange: {
      since: "1.1",
      call: (self, args) =>
        usedRange(self, args) ??
        self.model.range(self.sheet, { top: 0, left: 0, bottom: 0, right: 0 }),
    },
    getUsedRangeOrNullObject: { since: "1.4", call: usedRange },
  },
};

export const WORKSHEET_CLASSES = [WORKSHEET, WORKSHEET_PROTECTION, AUTO_FILTER];

const POINTS_PER_PIXEL = 0.75;
const WHOLE_SHEET = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Cells with a format alone count unless values only are asked for. */
function usedRange({ model, sheet }: SheetTarget, args: MethodArguments): HostObject | null {
  const used = sheet.usedRange(args.optionalFlag(0, false));
  return used === null ? null : model.range(sheet, used);
}
