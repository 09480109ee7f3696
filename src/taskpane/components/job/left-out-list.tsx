import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { LeftOut } from "../../../core/edits/proposal";
import type { OpenJob } from "../../state/open-job";
import { JOB_SCREEN_TEXTS } from "../../texts/job-screen";
import { CellButton } from "../cell-button";
import { Disclosure } from "../disclosure";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "16px" },
  item: { padding: "4px 0", overflowWrap: "anywhere" },
});

/** What a job does not do, and why; open at once, for it is what a person has to mend. */
export function LeftOutList(props: {
  readonly open: OpenJob;
  readonly leftOut: readonly LeftOut[];
}): ReactElement | null {
  const { open, leftOut } = props;
  const styles = useStyles();
  const { language } = usePane();
  if (leftOut.length === 0) return null;
  return (
    <Disclosure
      openAtFirst
      title={<strong>{JOB_SCREEN_TEXTS[language].leftOut(leftOut.length)}</strong>}
    >
      <ul className={styles.list}>
        {leftOut.map(({ sheet, range, saying }, index) => (
          <li key={`${sheet} ${String(index)}`} className={styles.item}>
            {open.job.say(saying, language)}{" "}
            {range !== null && <CellButton sheet={sheet} range={range} />}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
