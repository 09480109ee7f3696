import type { SheetVisibility } from "../book";
import type {
  HostObject,
  MethodArguments,
  MethodMember,
  ScalarMember,
} from "../rich-api/host-class";
import { notFound } from "../rich-api/host-class";
import { HostError, invalidArgument } from "../rich-api/host-error";
import type { Json } from "../rich-api/wire";
import type { ExcelModel, SheetTarget } from "./model";
import { isReadOnly } from "./permissions";
import { readColor, readText } from "./read-json";
import { VISIBILITY } from "./visibility";

/** Throws AccessDenied where sheets cannot be added, renamed, moved, hidden or deleted. */
export function assertStructure(model: ExcelModel, location: string): void {
  if (!isReadOnly(model) && !model.book.isStructureProtected) return;
  const message = "You do not have permission to perform the requested operation.";
  throw new HostError("AccessDenied", message, location);
}

/** What a sheet's tab shows: name, place, whether it is there, colour. */
export const SHEET_TAB_SCALARS: Readonly<Record<string, ScalarMember<SheetTarget>>> = {
  name: { since: "1.1", get: ({ sheet }) => sheet.name, set: rename },
  position: {
    since: "1.1",
    get: ({ sheet }) => sheet.position,
    set: ({ model, sheet }, value) => {
      const location = "Worksheet.position";
      assertStructure(model, location);
      if (typeof value !== "number") throw invalidArgument(location);
      try {
        model.book.moveSheet(sheet, value, "addin");
      } catch (error) {
        throw invalidArgument(location, error);
      }
    },
  },
  visibility: {
    since: "1.1",
    get: ({ sheet }) => VISIBILITY[sheet.visibility],
    set: ({ model, sheet }, value) => {
      const location = "Worksheet.visibility";
      assertStructure(model, location);
      const found = (Object.keys(VISIBILITY) as SheetVisibility[]).find(
        (each) => VISIBILITY[each] === value,
      );
      if (found === undefined) throw invalidArgument(location);
      keepOneVisible(location, () => {
        sheet.setVisibility(found, "addin");
      });
    },
  },
  // An empty text takes the colour away (Worksheet.tabColor).
  tabColor: {
    since: "1.7",
    get: ({ sheet }) => sheet.tabColor ?? "",
    set: ({ model, sheet }, value) => {
      const location = "Worksheet.tabColor";
      assertStructure(model, location);
      sheet.setTabColor(value === "" ? null : readColor(value, location), "addin");
    },
  },
};

export const SHEET_TAB_METHODS: Readonly<Record<string, MethodMember<SheetTarget>>> = {
  copy: {
    since: "1.7",
    call: ({ model, sheet }, args): HostObject => {
      assertStructure(model, args.location);
      const position = positionOfCopy(model, args);
      return model.worksheet(model.book.copySheet(sheet, position, "addin"));
    },
  },
  // The client comes back to a copy through the sheet that was copied.
  _GetAnotherWorksheetById: {
    since: "1.7",
    call: ({ model }, args) => {
      const sheet = model.book.sheetById(args.text(0));
      if (sheet === null) throw notFound(args.location);
      return model.worksheet(sheet);
    },
  },
  delete: {
    since: "1.1",
    call: ({ model, sheet }, args) => {
      assertStructure(model, args.location);
      // Documented at Worksheet.delete: it has to be made visible first.
      if (sheet.visibility === "very-hidden") {
        throw new HostError("InvalidOperation", "The sheet is very hidden", args.location);
      }
      keepOneVisible(args.location, () => {
        model.book.deleteSheet(sheet, "addin");
      });
      return undefined;
    },
  },
};

function rename({ model, sheet }: SheetTarget, value: Json): void {
  const location = "Worksheet.name";
  assertStructure(model, location);
  const name = readText(value, location);
  const taken = model.book.sheetByName(name);
  if (taken !== null && taken !== sheet) {
    throw new HostError("ItemAlreadyExists", "The name is taken", location);
  }
  try {
    sheet.rename(name, "addin");
  } catch (error) {
    throw invalidArgument(location, error);
  }
}

/** «Before» and «After» need the other sheet (office-js.md §3.9); without a position it goes last. */
function positionOfCopy(model: ExcelModel, args: MethodArguments): number {
  const count = model.book.sheets.length;
  switch (args.optionalText(0) ?? "None") {
    case "None":
    case "End":
      return count;
    case "Beginning":
      return 0;
    case "Before":
      return relativePosition(model, args);
    case "After":
      return relativePosition(model, args) + 1;
    default:
      throw invalidArgument(args.location);
  }
}

function relativePosition(model: ExcelModel, args: MethodArguments): number {
  const { target } = args.object(1, "Worksheet");
  const sheet = model.book.sheets.find((each) => each === (target as SheetTarget).sheet);
  if (sheet === undefined) throw invalidArgument(args.location);
  return sheet.position;
}

/** The book throws a RangeError when no other sheet is visible; the code Excel gives is assumed. */
function keepOneVisible(location: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new HostError("InvalidOperation", "The last visible sheet stays", location, {
      cause: error,
    });
  }
}
