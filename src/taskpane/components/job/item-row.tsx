import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellRange } from "../../../core/sheet/address";
import { formatRange } from "../../../core/sheet/address";
import type { ProposedItem } from "../../../core/edits/proposal";
import { findSheet } from "../../../core/sheet/snapshot";
import type { OpenJob } from "../../state/open-job";
import { JOB_SCREEN_TEXTS } from "../../texts/job-screen";
import { CellButton } from "../cell-button";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "auto auto 1fr",
    alignItems: "center",
    columnGap: "4px",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  figures: {
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
  },
  // Read from its beginning, and across.
  words: { gridColumn: "1 / -1", textAlign: "start" },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
  said: {
    gridColumn: "1 / -1",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  formula: { fontFamily: tokens.fontFamilyMonospace },
});

/** As many letters have room beside each other in a narrow pane: more of them are no figure but a text. */
const ROOM = 36;
/** A button with a cell or a range takes the room of so many. */
const OF_CELLS = 8;

/** One thing that a job would do: where, what stands there, what will, and why. */
export function ItemRow(props: {
  readonly open: OpenJob;
  readonly item: ProposedItem;
}): ReactElement {
  const { open, item } = props;
  const styles = useStyles();
  const { session, language, texts: paneTexts } = usePane();
  const texts = JOB_SCREEN_TEXTS[language];
  const { id, range, now, willBe, formula, saying, chosen, sheet } = item;
  const said = open.job.say(saying, language);
  const place = range === null ? sheet : formatRange(range);
  // A sheet that is still to come has no cells to go to.
  const isThere = findSheet(open.checked.snapshot, sheet) !== null;
  const beside = range === null ? place.length : OF_CELLS;
  const isText = beside + Math.max(now.length, willBe.length) > ROOM;
  return (
    <li className={styles.row}>
      <Checkbox
        checked={chosen}
        aria-label={texts.choose(`${place}. ${said}`)}
        onChange={() => {
          session.chooseItem(id, !chosen);
        }}
      />
      {range === null || !isThere ? (
        <span>{place}</span>
      ) : (
        <CellButton sheet={sheet} range={range} />
      )}
      <span className={mergeClasses(styles.figures, isText && styles.words)}>
        {isOneCell(range) && (
          <>
            <span className={styles.before}>{now === "" ? paneTexts.preview.emptyCell : now}</span>
            {" → "}
          </>
        )}
        <span className={styles.after}>
          {isOneCell(range) && willBe === ""
            ? paneTexts.preview.emptyCell
            : willBe === place
              ? ""
              : willBe}
        </span>
      </span>
      <span className={styles.said}>
        {said}
        {formula !== null && (
          <>
            {" "}
            <span className={styles.formula} lang="en" aria-label={texts.formula}>
              {formula}
            </span>
          </>
        )}
      </span>
    </li>
  );
}

/** What changes over many cells has no one thing that stands there now. */
function isOneCell(range: CellRange | null): boolean {
  return range !== null && range.top === range.bottom && range.left === range.right;
}
