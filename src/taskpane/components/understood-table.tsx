import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import { useMemo, useRef, useState } from "react";
import type { ReactElement } from "react";
import type { Saying } from "../../core/report/corrections";
import { isCorrected } from "../../core/report/corrections";
import type { Table } from "../../core/report/model";
import type { Doubt } from "../view/understood";
import { doubtsOf, understoodColumns } from "../view/understood";
import { Disclosure } from "./disclosure";
import { UNDERSTOOD_TEXTS } from "../texts/understood";
import { usePane, usePaneState } from "./pane-context";
import { PassingButton, useFocusHeir } from "./passing-button";
import { UnderstoodColumns } from "./understood-columns";
import { UnderstoodFacts } from "./understood-facts";

const useStyles = makeStyles({
  folded: { marginTop: "6px" },
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
  const { session, language } = usePane();
  const { corrections } = usePaneState();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useFocusHeir(box);
  const words = UNDERSTOOD_TEXTS[language];
  const columns = useMemo(() => understoodColumns(table, corrections), [table, corrections]);
  const doubts = useMemo(() => doubtsOf(table, columns), [table, columns]);
  const corrected = isCorrected(corrections, table);
  const open = chosen ?? doubts.length > 0;
  const correct = (saying: Saying): void => {
    // What a person works in does not fold up when its last doubt is gone.
    setChosen(true);
    void session.correct(table, saying);
  };
  return (
    <div ref={box}>
      <Disclosure
        title={words.title}
        level="h3"
        className={styles.folded}
        open={open}
        onToggle={setChosen}
        badges={
          <>
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
          </>
        }
      >
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
      </Disclosure>
    </div>
  );
}

interface DoubtsProps {
  readonly table: Table;
  readonly doubts: readonly Doubt[];
}

function Doubts({ table, doubts }: DoubtsProps): ReactElement | null {
  const styles = useStyles();
  const { language } = usePane();
  if (doubts.length === 0) return null;
  const { beliefs } = table;
  return (
    <ul className={styles.doubts}>
      {doubts.map((doubt, index) => (
        <li key={index} className={styles.doubt}>
          <WarningRegular aria-hidden className={styles.icon} />
          <span>
            {UNDERSTOOD_TEXTS[language].doubt(
              doubt,
              doubt.of === "column" || doubt.of === "missing" ? "none" : beliefs[doubt.of].because,
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
