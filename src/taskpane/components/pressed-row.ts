import { tokens } from "@fluentui/react-components";

/** How a row of words over the whole width looks that is a button: a finding, a sheet, what folds up. */
export const PRESSED_ROW = {
  width: "100%",
  border: "none",
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: "transparent",
  color: "inherit",
  font: "inherit",
  textAlign: "start",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  ":focus-visible": {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
  },
} as const;
