import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import type { CheckReport } from "../../core/lint/finding";
import { staleWaivers } from "../../core/lint/waivers";
import { Disclosure } from "./disclosure";
import { usePane, usePaneState } from "./pane-context";

const useStyles = makeStyles({
  group: { marginTop: "16px", color: tokens.colorNeutralForeground2 },
  items: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  reason: { fontStyle: "italic", whiteSpace: "pre-line" },
  hint: { margin: "4px 0 8px", fontSize: tokens.fontSizeBase200 },
});

/** What was accepted and is found no more: quietly, below all findings, with a way to be rid of it. */
export function StaleWaivers({ report }: { readonly report: CheckReport }): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  const { waivers, keptWaivers, work } = usePaneState();
  const stale = useMemo(() => staleWaivers(report, waivers), [report, waivers]);
  const kept = new Set(keptWaivers.map(({ fingerprint }) => fingerprint));
  const words = texts.accepting;
  if (stale.length === 0) return null;
  return (
    <Disclosure className={styles.group} title={words.stale(stale.length)}>
      <p className={styles.hint}>{words.staleHint}</p>
      <ul className={styles.items}>
        {stale.map((waiver) => (
          <li key={waiver.fingerprint} className={styles.item}>
            <span className={styles.words}>
              {waiver.rule} <span className={styles.reason}>{waiver.reason}</span>
              {kept.has(waiver.fingerprint) && ` (${words.keptMark})`}
            </span>
            <Button
              size="small"
              aria-label={words.removeStaleOf(waiver.rule, waiver.reason)}
              disabledFocusable={work.kind !== "none"}
              onClick={() => void session.withdraw(waiver)}
            >
              {words.removeStale}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
