import type { ScalarMember } from "../rich-api/host-class";
import { HostError } from "../rich-api/host-error";
import type { SheetTarget } from "./model";
import { isReadOnly } from "./permissions";
import { readFlag } from "./read-json";

/** Worksheet.showGridlines */
export const SHOW_GRIDLINES: ScalarMember<SheetTarget> = {
  since: "1.8",
  get: ({ sheet }) => sheet.features.view.showsGridlines,
  set: ({ model, sheet }, value) => {
    const location = "Worksheet.showGridlines";
    const shown = readFlag(value, location);
    if (isReadOnly(model)) {
      throw new HostError("AccessDenied", "The workbook is read-only", location);
    }
    sheet.features.view.showGridlines(shown, "addin");
  },
};
