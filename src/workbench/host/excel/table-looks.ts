import type { TableLook } from "../features/table-lines";
import type { ScalarMember } from "../rich-api/host-class";
import { readFlag, readText } from "./read-json";
import { invalidArgument } from "../rich-api/host-error";
import type { TableTarget } from "./table-target";
import { changeTable, tableOf } from "./table-target";

/** Excel's own styles by name: 21 light ones, 28 medium ones and 11 dark ones (ECMA-376 18.5.1.5). */
const STYLE = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

type Stripes = Exclude<keyof TableLook, "theme">;

/** How a table looks; see `features/table-looks` for how the grid draws it. */
export const TABLE_LOOKS: Readonly<Record<string, ScalarMember<TableTarget>>> = {
  style: {
    since: "1.1",
    get: (self) => lookOf(self, "Table.style").theme ?? "",
    // A style of one's own making is not modelled.
    set: (self, value) => {
      const location = "Table.style";
      const theme = readText(value, location);
      if (!STYLE.test(theme)) throw invalidArgument(location);
      changeTable(self, location, ({ tableLines }, table) => {
        tableLines.setLook(table, { theme }, "addin");
      });
    },
  },
  showBandedRows: stripes("showBandedRows", "showRowStripes"),
  showBandedColumns: stripes("showBandedColumns", "showColumnStripes"),
  highlightFirstColumn: stripes("highlightFirstColumn", "showFirstColumn"),
  highlightLastColumn: stripes("highlightLastColumn", "showLastColumn"),
  // The library writes a table without buttons so that Excel drops it: they are not taken away here.
  showFilterButton: {
    since: "1.3",
    get: (self) => tableOf(self, "Table.showFilterButton").hasFilter,
  },
};

function stripes(name: string, part: Stripes): ScalarMember<TableTarget> {
  const location = `Table.${name}`;
  return {
    since: "1.3",
    get: (self) => lookOf(self, location)[part] === true,
    set: (self, value) => {
      const shown = readFlag(value, location);
      changeTable(self, location, ({ tableLines }, table) => {
        tableLines.setLook(table, { [part]: shown }, "addin");
      });
    },
  };
}

function lookOf(self: TableTarget, location: string): TableLook {
  return self.sheet.features.tableLines.look(tableOf(self, location));
}
