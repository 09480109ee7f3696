import { ActionsBar } from "./actions-bar";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactElement } from "react";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { Preview } from "../state/pane-state";
import type { EditChange, EditRow } from "../view/edit-rows";
import { editRows } from "../view/edit-rows";
import { ChangesTable } from "./changes-table";
import { NoticeBar } from "./notice-bar";
import { usePane, usePaneState } from "./pane-context";
import { Screen } from "./screen";

const useStyles = makeStyles({
  title: { margin: "0 0 4px", fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
});

interface PreviewScreenProps {
  readonly preview: Preview;
  readonly snapshot: WorkbookSnapshot;
}

/** What would be written, cell by cell, before it is written. */
export default function PreviewScreen({ preview, snapshot }: PreviewScreenProps): ReactElement {
  const styles = useStyles();
  const { session, texts } = usePane();
  const { work, notice } = usePaneState();
  const { plan, title, safe } = preview;
  const rows = useMemo(() => editRows(snapshot, plan.edits), [snapshot, plan]);
  const words = texts.preview;
  const common = commonChange(rows);
  const busy = work.kind !== "none";
  return (
    <Screen title={words.heading} onBack={session.closePreview}>
      <p className={styles.title}>{title}</p>
      <p className={styles.text}>
        {words.intro(rows.length)} {common !== null && `${words.changeOfAll(common)} `}
        {safe ? words.safe : words.suggestion}{" "}
        {plan.conflicts.length > 0 && words.conflicts(plan.conflicts.length)}
      </p>
      <ChangesTable rows={rows} noted={common === null} />
      <ActionsBar>
        {notice !== null && <NoticeBar key={notice.kind} notice={notice} />}
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void session.applyPreview()}
        >
          {words.apply}
        </Button>
        <Button disabledFocusable={busy} onClick={session.closePreview}>
          {words.dismiss}
        </Button>
      </ActionsBar>
    </Screen>
  );
}

/** The change that all rows have in common, so that it is said once; null when they differ. */
function commonChange(rows: readonly EditRow[]): EditChange | null {
  const first = rows[0]?.change;
  if (first === undefined || first.kind === "to-formula" || rows.length === 1) return null;
  return rows.every(({ change }) => change.kind === first.kind) ? first : null;
}
