import type { RowFilter } from "../features/filter";
import { bodyOf } from "../features/tables";
import type { HostClass } from "../rich-api/host-class";
import { HostError, invalidArgument } from "../rich-api/host-error";
import type { Json } from "../rich-api/wire";
import { assertChangeable, readCriteria, readShown, showCriteria } from "./auto-filter";
import { columnCount } from "./range-address";
import type { TableTarget } from "./table-target";
import { tableOf } from "./table-target";

/** A column of a table by its place. */
export interface TableColumnTarget extends TableTarget {
  readonly index: number;
}

/** A table's own filter; the sheet's is another. */
export const TABLE_FILTER: HostClass<TableTarget> = {
  name: "AutoFilter",
  scalars: {
    enabled: { since: "1.9", get: (self) => tableOf(self, "AutoFilter.enabled").hasFilter },
    isDataFiltered: {
      since: "1.9",
      get: (self) => {
        const { sheet } = self;
        const table = tableOf(self, "AutoFilter.isDataFiltered");
        const { top, bottom } = bodyOf(table);
        if (!table.hasFilter) return false;
        for (let row = top; row <= bottom; row++) if (sheet.isRowHidden(row)) return true;
        return false;
      },
    },
    criteria: {
      since: "1.9",
      get: (self) => {
        const { range } = tableOf(self, "AutoFilter.criteria");
        const { criteria } = self.sheet.features.tableFilters.of(self.id);
        return Array.from({ length: columnCount(range) }, (_, column) =>
          showCriteria(criteria.get(column)),
        );
      },
    },
  },
};

/** Filters by values and by conditions; the ten largest, colours and dates are not modelled. */
export const COLUMN_FILTER: HostClass<TableColumnTarget> = {
  name: "Filter",
  scalars: {
    criteria: {
      since: "1.2",
      get: (self) => {
        const { criteria } = self.sheet.features.tableFilters.of(self.id);
        return showCriteria(criteria.get(self.index));
      },
    },
  },
  methods: {
    apply: {
      since: "1.2",
      call: (self, args) => {
        const criteria = readCriteria(args.json(0), args.location);
        filterOf(self, args.location).setCriteria(self.index, criteria, "addin");
        return undefined;
      },
    },
    applyValuesFilter: {
      since: "1.2",
      call: (self, args) => {
        const values = args.json(0);
        if (!Array.isArray(values)) throw invalidArgument(args.location);
        const texts = values.map((each: Json) => readShown(each, args.location));
        const criteria = { on: "values", texts } as const;
        filterOf(self, args.location).setCriteria(self.index, criteria, "addin");
        return undefined;
      },
    },
    applyCustomFilter: {
      since: "1.2",
      call: (self, args) => {
        const [first, second] = [args.text(0), args.optionalText(1)];
        const either = args.optionalText(2) === "Or";
        const criteria = { on: "custom", first, second, either } as const;
        filterOf(self, args.location).setCriteria(self.index, criteria, "addin");
        return undefined;
      },
    },
    clear: {
      since: "1.2",
      call: (self, args) => {
        filterOf(self, args.location).clearCriteria("addin", self.index);
        return undefined;
      },
    },
  },
};

export const TABLE_FILTER_CLASSES = [TABLE_FILTER, COLUMN_FILTER];

/** The filter of a table that may be filtered; the code for one without a header row is assumed. */
export function filterOf(self: TableTarget, location: string): RowFilter {
  assertChangeable(self, location);
  if (!tableOf(self, location).hasHeaders) {
    throw new HostError("InvalidOperation", "The table has no header row", location);
  }
  return self.sheet.features.tableFilters.of(self.id);
}
