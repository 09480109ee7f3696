import type { HostClass } from "../rich-api/host-class";
import { HostObject, notFound } from "../rich-api/host-class";
import { APPLICATION } from "./application";
import type { ExcelModel } from "./model";
import { isReadOnly } from "./permissions";
import { NAMED_ITEMS } from "./named-items";
import { readAddress } from "./range-address";
import { readFlag } from "./read-json";
import { SETTINGS } from "./settings";
import { TABLES } from "./tables";

const RUNTIME: HostClass<ExcelModel> = {
  name: "Runtime",
  scalars: {
    enableEvents: {
      since: "1.8",
      get: (model) => model.eventsEnabled,
      set: (model, value) => {
        // What was changed before still belongs to the old setting.
        model.book.deliver();
        model.eventsEnabled = readFlag(value, "Runtime.enableEvents");
      },
    },
  },
};

const WORKBOOK_PROTECTION: HostClass<ExcelModel> = {
  name: "WorkbookProtection",
  scalars: { protected: { since: "1.7", get: (model) => model.book.isStructureProtected } },
};

export const WORKBOOK: HostClass<ExcelModel> = {
  name: "Workbook",
  scalars: {
    name: { since: "1.7", get: (model) => model.book.name },
    readOnly: { since: "1.8", get: isReadOnly },
  },
  navigations: {
    worksheets: { since: "1.1", get: (model) => model.worksheets() },
    application: { since: "1.1", get: (model) => new HostObject(APPLICATION, model) },
    names: {
      since: "1.1",
      get: (model) => new HostObject(NAMED_ITEMS, { model, scope: null }),
    },
    tables: { since: "1.1", get: (model) => new HostObject(TABLES, { model, sheet: null }) },
    runtime: { since: "1.5", get: (model) => new HostObject(RUNTIME, model) },
    settings: { since: "1.4", get: (model) => new HostObject(SETTINGS, model) },
    protection: { since: "1.7", get: (model) => new HostObject(WORKBOOK_PROTECTION, model) },
  },
  methods: {
    getSelectedRange: {
      since: "1.1",
      call: (model) => model.range(model.book.activeSheet, model.book.selection),
    },
    getActiveCell: {
      since: "1.7",
      call: (model) => {
        const { top, left } = model.book.selection;
        return model.range(model.book.activeSheet, { top, left, bottom: top, right: left });
      },
    },
    // Behind the `getRange` of an event's arguments; our reference names the sheet and the cells.
    _GetRangeForEventByReferenceId: {
      since: "1.8",
      call: (model, args) => {
        const [sheetId = "", address = ""] = args.text(0).split("|");
        const sheet = model.book.sheetById(sheetId);
        if (sheet === null) throw notFound(args.location);
        return model.range(sheet, readAddress(address, args.location));
      },
    },
  },
};

export const WORKBOOK_CLASSES = [WORKBOOK, RUNTIME, WORKBOOK_PROTECTION];
