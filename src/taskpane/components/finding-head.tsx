import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Finding } from "../../core/lint/finding";
import { formatCell } from "../../core/sheet/address";
import { cellList } from "../../core/texts/format";
import { gradeOf } from "../view/grade";
import { gradeWord } from "../view/grade-word";
import { FindingBadges } from "./finding-badges";
import { usePane } from "./pane-context";
import { SeverityIcon } from "./severity-mark";

const useStyles = makeStyles({
  top: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  word: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  rule: { whiteSpace: "nowrap" },
  sheet: {
    display: "block",
    marginTop: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  place: {
    flexGrow: 1,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
  },
  chevron: { flexShrink: 0 },
  message: {
    display: "block",
    marginTop: "4px",
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  clamped: {
    display: "-webkit-box",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the clamp still works only with it
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "3",
    overflow: "hidden",
  },
});

interface FindingHeadProps {
  readonly finding: Finding;
  readonly message: string;
  readonly open: boolean;
  /** The check before did not find it. */
  readonly fresh: boolean;
  /** Its sheet is not told by what stands above. */
  readonly namesSheet?: boolean;
}

/** What of a finding is to be seen before it is unfolded. */
export function FindingHead(props: FindingHeadProps): ReactElement {
  const { finding, message, open, fresh, namesSheet = false } = props;
  const styles = useStyles();
  const { texts, language } = usePane();
  const cells = cellList(finding.cells.map(formatCell));
  return (
    <>
      <span className={styles.top}>
        <SeverityIcon grade={gradeOf(finding)} />
        <span className={styles.word}>{gradeWord(finding, language)}</span>{" "}
        <span className={styles.rule}>{finding.rule}</span>{" "}
        <span className={styles.place}>{cells}</span>{" "}
        {open ? (
          <ChevronDownRegular aria-hidden className={styles.chevron} />
        ) : (
          <ChevronRightRegular aria-hidden className={styles.chevron} />
        )}
      </span>
      {namesSheet && <span className={styles.sheet}>{texts.table.heading(finding.sheet)}</span>}
      <FindingBadges finding={finding} fresh={fresh} />
      <span className={mergeClasses(styles.message, !open && styles.clamped)}>{message}</span>
    </>
  );
}
