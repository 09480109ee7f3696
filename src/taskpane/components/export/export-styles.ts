import { makeStyles, tokens } from "@fluentui/react-components";

/** What the parts of the export's screen have in common. */
export const useExportStyles = makeStyles({
  part: { margin: "0 0 16px", padding: 0, minWidth: 0, border: "none" },
  heading: {
    margin: "0 0 4px",
    padding: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  told: { margin: "0 0 12px" },
  text: { margin: "0 0 8px", overflowWrap: "anywhere" },
  hint: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  // Below the words beside the box, not below the box.
  optionHint: { paddingInlineStart: "36px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});
