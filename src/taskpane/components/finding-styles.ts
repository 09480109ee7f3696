import { makeStyles, tokens } from "@fluentui/react-components";
import { PRESSED_ROW } from "./pressed-row";

/** How a finding stands in a list, of the open workbook or of a file. */
export const useFindingStyles = makeStyles({
  item: {
    // Thousands of findings cost nothing while they are out of sight.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 76px",
    scrollMarginTop: "8px",
    scrollMarginBottom: "16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: "3px solid transparent",
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  row: {
    ...PRESSED_ROW,
    display: "block",
    padding: "8px 8px 8px 5px",
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
});
