import { makeStyles, tokens } from "@fluentui/react-components";
import { HIDDEN_TEXT } from "../hidden-text";

/** What seeks, leaves out and puts in order, over a list. */
export const useToolStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "12px" },
  field: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: "32px",
    padding: "4px 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: "inherit",
    font: "inherit",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  search: { flexBasis: "80px" },
  by: { flexBasis: "auto", flexGrow: 0, fontSize: tokens.fontSizeBase200 },
  icons: { display: "flex", flexShrink: 0 },
  grades: {
    display: "flex",
    flexBasis: "100%",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px",
  },
  grade: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    minHeight: "28px",
    padding: "2px 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  hidden: HIDDEN_TEXT,
  shown: { flexGrow: 1, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
