import type { BookSheet } from "../book";
import type { HostClass, MethodArguments } from "../rich-api/host-class";
import { notFound } from "../rich-api/host-class";
import { HostError, invalidArgument } from "../rich-api/host-error";
import { COLLECTION_EVENTS, WORKBOOK_TARGET } from "./event-types";
import type { ExcelModel } from "./model";
import { assertStructure } from "./worksheet-tabs";

export const WORKSHEETS: HostClass<ExcelModel> = {
  name: "WorksheetCollection",
  collection: {
    items: (model) => model.book.sheets.map((sheet) => model.worksheet(sheet)),
    getItem: (model, args) => {
      const sheet = find(model, args.text(0));
      if (sheet === null) throw notFound(args.location);
      return model.worksheet(sheet);
    },
  },
  events: {
    target: () => WORKBOOK_TARGET,
    types: COLLECTION_EVENTS,
  },
  methods: {
    getItemOrNullObject: {
      since: "1.4",
      call: (model, args) => {
        const sheet = find(model, args.text(0));
        return sheet === null ? null : model.worksheet(sheet);
      },
    },
    getActiveWorksheet: {
      since: "1.1",
      call: (model) => model.worksheet(model.book.activeSheet),
    },
    getCount: {
      since: "1.4",
      call: (model, args) => candidates(model, args).length,
    },
    getFirst: {
      since: "1.5",
      call: (model, args) => {
        const [first] = candidates(model, args);
        if (first === undefined) throw notFound(args.location);
        return model.worksheet(first);
      },
    },
    add: { since: "1.1", call: add },
  },
};

function candidates(model: ExcelModel, args: MethodArguments): readonly BookSheet[] {
  const visibleOnly = args.optionalFlag(0, false);
  return model.book.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "visible");
}

/** The key is a name or an id. */
function find(model: ExcelModel, key: string): BookSheet | null {
  return model.book.sheetById(key) ?? model.book.sheetByName(key);
}

function add(model: ExcelModel, args: MethodArguments) {
  const name = args.optionalText(0);
  assertStructure(model, args.location);
  if (name !== null && model.book.sheetByName(name) !== null) {
    const message = "A resource with the same name or identifier already exists.";
    throw new HostError("ItemAlreadyExists", message, args.location);
  }
  try {
    return model.worksheet(model.book.addSheet(name ?? undefined, "addin"));
  } catch (error) {
    throw invalidArgument(args.location, error);
  }
}
