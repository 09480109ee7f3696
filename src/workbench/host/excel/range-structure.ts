import type { HostObject, MethodArguments, MethodMember } from "../rich-api/host-class";
import { HostError, invalidArgument } from "../rich-api/host-error";
import type { CellShift } from "../cell-shift";
import type { ShiftRefusal } from "../structure-edit";
import type { RangeTarget } from "./model";
import { assertWritable } from "./permissions";
import { isWholeColumns, isWholeRows } from "./range-address";

type Axis = CellShift["axis"];

/** Which codes Excel gives for merged areas and tables is assumed; their meaning is documented. */
const REFUSALS: Readonly<Record<Exclude<ShiftRefusal, "protected">, HostError["code"]>> = {
  "cuts-merged-area": "InsertDeleteConflict",
  "cuts-table": "InsertDeleteConflict",
  "pushes-off-sheet": "NonBlankCellOffSheet",
};

/** Inserting and deleting cells of a range, which moves the cells below or to the right. */
export const RANGE_STRUCTURE_METHODS: Readonly<Record<string, MethodMember<RangeTarget>>> = {
  insert: {
    since: "1.1",
    call: (self, args): HostObject => {
      shift(self, "insert", axisOf(args, { Down: "rows", Right: "columns" }), args);
      // The new blank cells; the range itself would move along in Excel, here it stays (not built).
      return self.model.range(self.sheet, self.range);
    },
  },
  delete: {
    since: "1.1",
    call: (self, args) => {
      shift(self, "delete", axisOf(args, { Up: "rows", Left: "columns" }), args);
      return undefined;
    },
  },
};

function axisOf(args: MethodArguments, directions: Readonly<Record<string, Axis>>): Axis {
  const axis = directions[args.text(0)];
  if (axis === undefined) throw invalidArgument(args.location);
  return axis;
}

function shift(
  self: RangeTarget,
  kind: CellShift["kind"],
  axis: Axis,
  args: MethodArguments,
): void {
  assertWritable(self, args.location);
  const { sheet, range } = self;
  // The whole sheet has no cells that could move.
  if (isWholeRows(range) && isWholeColumns(range)) throw invalidArgument(args.location);
  const refusal = sheet.shift(range, kind, axis, "addin");
  if (refusal === null) return;
  if (refusal === "protected") {
    const message = "You do not have permission to perform the requested operation.";
    throw new HostError("AccessDenied", message, args.location);
  }
  throw new HostError(REFUSALS[refusal], `Cells cannot move: ${refusal}`, args.location);
}
