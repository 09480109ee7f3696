import type { SheetVisibility } from "../book";

/** Names of Excel.SheetVisibility. */
export const VISIBILITY: Readonly<Record<SheetVisibility, string>> = {
  visible: "Visible",
  hidden: "Hidden",
  "very-hidden": "VeryHidden",
};
