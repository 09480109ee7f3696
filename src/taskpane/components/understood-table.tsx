import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular, WarningRegular } from "@fluentui/react-icons";
import { useId, useRef, useState } from "react";
import type { ReactElement } from "react";
import type { Saying } from "../../core/report/corrections";
import { isCorrected } from "../../core/report/corrections";
import type { Table } from "../../core/report/model";
import type { Doubt } from "../view/understood";
import { doubtsOf, understoodColumns } from "../view/understood";
import { usePane, usePaneState } from "./pane-context";
import { PassingButton, useFocusHeir } from "./passing-button";
import { UnderstoodColumns } from "./understood-columns";
import { UnderstoodFacts } from "./understood-facts";

const useStyles = makeStyles({
  toggle: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    width: "100%",
    minHeight: "28px",
    padding: "4px 2px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  heading: { margin: "6px 0 0", fontSize: "inherit", fontWeight: "inherit" },
  title: { flexGrow: 1 },
  chevron: { flexShrink: 0 },
  doubts: { margin: "4px 0 8px", padding: 0, listStyleType: "none" },
  doubt: { display: "flex", gap: "6px", marginTop: "4px" },
  icon: {
    flexShrink: 0,
    marginTop: "2px",
    fontSize: "16px",
    color: tokens.colorStatusWarningForeground1,
  },
  back: { marginTop: "10px" },
});

/** What was understood of a table: one line while all is sure; unfolded where a person should look. */
export function UnderstoodTable({ table }: { readonly table: Table }): ReactElement {
  const styles = useStyles();
  const { session, texts } = usePane();
  const { corrections } = usePaneState();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const bodyId = useId();
  const box = useRef<HTMLDivElement>(null);
  useFocusHeir(box);
  const words = texts.understood;
  const columns = understoodColumns(table, corrections);
  const doubts = doubtsOf(table, columns);
  const corrected = isCorrected(corrections, table);
  const open = chosen ?? doubts.length > 0;
  const correct = (saying: Saying): void => {
    // What a person works in does not fold up when its last doubt is gone.
    setChosen(true);
    void session.correct(table, saying);
  };
  return (
    <div ref={box}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={open ? bodyId : undefined}
          onClick={() => setChosen(!open)}
        >
          {open ? (
            <ChevronDownRegular aria-hidden className={styles.chevron} />
          ) : (
            <ChevronRightRegular aria-hidden className={styles.chevron} />
          )}
          <span className={styles.title}>{words.title}</span>{" "}
          {doubts.length > 0 && (
            <Badge appearance="tint" color="warning">
              {words.lookAt(doubts.length)}
            </Badge>
          )}
          {corrected && (
            <Badge appearance="tint" color="informative">
              {words.corrected}
            </Badge>
          )}
        </button>
      </h3>
      {open && (
        <div id={bodyId}>
          <Doubts table={table} doubts={doubts} />
          <UnderstoodFacts table={table} onSay={correct} />
          {table.kind !== "passport" && (
            <UnderstoodColumns
              kind={table.kind}
              columns={columns}
              place={{ sheet: table.sheet, range: table.range }}
              onSay={correct}
            />
          )}
          {corrected && (
            <div className={styles.back}>
              <PassingButton onClick={() => void session.takeBackTable(table)}>
                {words.takeBack}
              </PassingButton>
            </div>
          )}
        </div>
      )}
    </div>
  );
}

interface DoubtsProps {
  readonly table: Table;
  readonly doubts: readonly Doubt[];
}

function Doubts({ table, doubts }: DoubtsProps): ReactElement | null {
  const styles = useStyles();
  const { texts } = usePane();
  if (doubts.length === 0) return null;
  const { beliefs } = table;
  return (
    <ul className={styles.doubts}>
      {doubts.map((doubt, index) => (
        <li key={index} className={styles.doubt}>
          <WarningRegular aria-hidden className={styles.icon} />
          <span>
            {texts.understood.doubt(
              doubt,
              doubt.of === "column" || doubt.of === "missing" ? "none" : beliefs[doubt.of].because,
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
