import { MAX_COLUMNS, MAX_ROWS } from "../../../core/sheet/address";
import type { HostClass, MethodArguments } from "../rich-api/host-class";
import type { HostObject } from "../rich-api/host-class";
import { invalidArgument, HostError } from "../rich-api/host-error";
import type { SheetTarget } from "./model";
import { isReadOnly } from "./permissions";
import { RANGE } from "./range";
import { isWholeColumns, isWholeRows, readAddress } from "./range-address";

/** Freezing rows alone frees the columns, and the other way round (assumed, as the ribbon does). */
export const FREEZE_PANES: HostClass<SheetTarget> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeAt: {
      since: "1.7",
      call: (self, args) => {
        const given = args.objectOrText(0, RANGE);
        const range =
          typeof given === "string" ? readAddress(given, args.location) : given.target.range;
        const rows = isWholeColumns(range) ? 0 : range.bottom + 1;
        freeze(self, args, rows, isWholeRows(range) ? 0 : range.right + 1);
      },
    },
    freezeRows: { since: "1.7", call: (self, args) => freeze(self, args, count(args), 0) },
    freezeColumns: { since: "1.7", call: (self, args) => freeze(self, args, 0, count(args)) },
    unfreeze: { since: "1.7", call: (self, args) => freeze(self, args, 0, 0) },
    getLocation: {
      since: "1.7",
      call: (self, args) => {
        const range = location(self);
        if (range !== null) return range;
        throw new HostError("ItemNotFound", "The sheet has no frozen panes", args.location);
      },
    },
    getLocationOrNullObject: { since: "1.7", call: location },
  },
};

/** One row or column unless told (assumed). */
function count(args: MethodArguments): number {
  const given = args.json(0) ?? 1;
  if (typeof given !== "number" || !Number.isInteger(given) || given < 0) {
    throw invalidArgument(args.location);
  }
  return given;
}

function freeze(
  { model, sheet }: SheetTarget,
  args: MethodArguments,
  rows: number,
  columns: number,
): undefined {
  if (isReadOnly(model)) {
    throw new HostError("AccessDenied", "The workbook is read-only", args.location);
  }
  sheet.features.view.freeze(rows, columns, "addin");
  return undefined;
}

function location({ model, sheet }: SheetTarget): HostObject | null {
  const { rows, columns } = sheet.freeze;
  if (rows + columns === 0) return null;
  return model.range(sheet, {
    top: 0,
    left: 0,
    bottom: rows === 0 ? MAX_ROWS - 1 : rows - 1,
    right: columns === 0 ? MAX_COLUMNS - 1 : columns - 1,
  });
}
