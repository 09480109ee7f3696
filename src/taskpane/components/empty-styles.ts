import { makeStyles, tokens } from "@fluentui/react-components";

/** How it looks where there is nothing to list: a picture, a title and a sentence. */
export const useEmptyStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "8px",
    padding: "32px 8px 16px",
    textAlign: "center",
    // No word stands alone in the last line.
    textWrap: "balance",
  },
  icon: { fontSize: "40px", color: tokens.colorNeutralForeground3 },
  good: { fontSize: "40px", color: tokens.colorStatusSuccessForeground1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, maxWidth: "44ch", color: tokens.colorNeutralForeground2 },
});
