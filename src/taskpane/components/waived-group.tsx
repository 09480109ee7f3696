import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactElement, ReactNode } from "react";
import { describe } from "../../app/describe";
import type { Finding } from "../../core/lint/finding";
import { isWaived } from "../../core/lint/finding";
import { formatCell } from "../../core/sheet/address";
import { cellList } from "../../core/texts/format";
import { rangeOf } from "../view/cell-runs";
import { CellButton } from "./cell-button";
import { Disclosure } from "./disclosure";
import { gradeOf } from "../view/grade";
import { gradeWord } from "../view/grade-word";
import { usePane, usePaneState } from "./pane-context";
import { SeverityIcon } from "./severity-mark";

const useStyles = makeStyles({
  group: { marginTop: "12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  items: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  top: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 6px" },
  text: { margin: "4px 0", lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  reason: { fontStyle: "italic", whiteSpace: "pre-line" },
  mark: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/**
 * What somebody accepted, above all else that was found: a reviewer sees at once what the workbook
 * itself says may stand.
 */
export function WaivedGroup({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const { keptWaivers } = usePaneState();
  const kept = new Set(keptWaivers.map(({ fingerprint }) => fingerprint));
  const waived = useMemo(() => findings.filter(isWaived), [findings]);
  if (waived.length === 0) return null;
  const inWorkbook = waived.filter(({ fingerprint }) => kept.has(fingerprint)).length;
  return (
    <Disclosure
      className={styles.group}
      title={<strong>{texts.accepting.group(waived.length, inWorkbook)}</strong>}
    >
      <ul className={styles.items}>
        {waived.map((finding) => (
          <WaivedItem
            key={finding.fingerprint}
            finding={finding}
            kept={kept.has(finding.fingerprint)}
          />
        ))}
      </ul>
    </Disclosure>
  );
}

function WaivedItem(props: { readonly finding: Finding; readonly kept: boolean }): ReactElement {
  const { finding, kept } = props;
  const styles = useStyles();
  const { session, texts, language } = usePane();
  const { work } = usePaneState();
  const cells = cellList(finding.cells.map(formatCell));
  return (
    <li className={styles.item}>
      <div className={styles.top}>
        <SeverityIcon grade={gradeOf(finding)} />
        <span>
          {gradeWord(finding, language)} {finding.rule}
        </span>
        <CellButton sheet={finding.sheet} range={rangeOf(finding.cell)} />
        {kept && <span className={styles.mark}>{texts.accepting.keptMark}</span>}
      </div>
      <p className={styles.text}>{describe(finding, language).message}</p>
      <p className={styles.text}>
        {texts.accepting.reason}:{" "}
        <span className={styles.reason}>{finding.acceptance?.reason}</span>
      </p>
      <Button
        size="small"
        aria-label={texts.accepting.withdrawOf(finding.rule, cells)}
        disabledFocusable={work.kind !== "none"}
        onClick={() => void session.withdraw(finding)}
      >
        {texts.accepting.withdraw}
      </Button>
    </li>
  );
}
