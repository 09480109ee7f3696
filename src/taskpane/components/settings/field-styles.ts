import { makeStyles, tokens } from "@fluentui/react-components";

// The page's own fields, as in the form of an acceptance: they look alike and weigh nothing.
const box = {
  boxSizing: "border-box",
  minHeight: "32px",
  padding: "4px 8px",
  font: "inherit",
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  borderRadius: tokens.borderRadiusMedium,
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
} as const;

/** How fields, their hints and their buttons look on the screen of settings. */
export const useFieldStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  label: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  wrong: { color: tokens.colorStatusDangerForeground3 },
  input: { ...box, width: "100%" },
  short: { ...box, width: "96px", fontVariantNumeric: "tabular-nums" },
  invalid: { border: `1px solid ${tokens.colorStatusDangerForeground3}` },
  lines: { ...box, width: "100%", minHeight: "56px", resize: "vertical" },
  select: { ...box, width: "100%", minWidth: 0, cursor: "pointer" },
  check: {
    flexShrink: 0,
    width: "24px",
    height: "24px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
  choice: { display: "flex", alignItems: "center", gap: "6px", minHeight: "28px" },
  choices: {
    display: "flex",
    flexWrap: "wrap",
    gap: "0 16px",
    margin: 0,
    padding: 0,
    border: "none",
  },
  group: {
    margin: 0,
    padding: "8px 10px 10px",
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  stack: { display: "flex", flexDirection: "column", gap: "12px" },
  words: { margin: 0, overflowWrap: "anywhere" },
});
