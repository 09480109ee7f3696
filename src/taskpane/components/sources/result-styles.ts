import { makeStyles, tokens } from "@fluentui/react-components";

/** What the outcomes of what is put together have in common. */
export const useResultStyles = makeStyles({
  part: { margin: "0 0 12px" },
  title: {
    margin: "8px 0 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: {
    textAlign: "start",
    color: tokens.colorNeutralForeground2,
    paddingBottom: "4px",
  },
  head: {
    padding: "2px 4px 2px 0",
    textAlign: "end",
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: "3px 4px 3px 0",
    textAlign: "end",
    verticalAlign: "top",
    fontVariantNumeric: "tabular-nums",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { textAlign: "start", overflowWrap: "anywhere", fontWeight: tokens.fontWeightRegular },
  name: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  line: { margin: "2px 0 0" },
});
