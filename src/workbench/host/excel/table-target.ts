import type { SheetTable } from "../features/tables";
import type { SheetFeatures } from "../features/sheet-features";
import { notFound } from "../rich-api/host-class";
import { HostError } from "../rich-api/host-error";
import type { SheetTarget } from "./model";
import { assertWritable } from "./permissions";

export interface TableTarget extends SheetTarget {
  readonly id: string;
}

/** Throws ItemNotFound when it was deleted meanwhile. */
export function tableOf({ sheet, id }: TableTarget, location: string): SheetTable {
  const { tables: list, tableEdits } = sheet.features;
  const found = list().find(({ name }) => tableEdits.idOf(name) === id);
  if (found === undefined) throw notFound(location);
  return found;
}

/** Changes a table where that is allowed; what cannot be done is an invalid operation. */
export function changeTable(
  self: TableTarget,
  location: string,
  work: (features: SheetFeatures, table: SheetTable) => void,
): void {
  const table = tableOf(self, location);
  assertWritable({ ...self, range: table.range }, location);
  refusing(location, () => {
    work(self.sheet.features, table);
  });
}

/** Which code Excel gives is assumed. */
export function refusing<T>(location: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new HostError("InvalidOperation", error.message, location, { cause: error });
  }
}
