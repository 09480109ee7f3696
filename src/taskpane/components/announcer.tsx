import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PaneState } from "../state/pane-state";
import type { PaneTexts } from "../texts";
import { noticeWords } from "../view/notice-words";
import { HIDDEN_TEXT } from "./hidden-text";
import { usePane, usePaneState } from "./pane-context";
import { countWords } from "./severity-counts";

const useStyles = makeStyles({ hidden: HIDDEN_TEXT });

/**
 * Says to a screen reader what has just happened; each step of the progress would be too much. The
 * message and the result are told apart, for one that changes is read as a whole.
 */
export function Announcer(): ReactElement {
  const styles = useStyles();
  const { texts, language } = usePane();
  const state = usePaneState();
  const { notice } = state;
  const words = notice === null ? null : noticeWords(notice, texts, language);
  return (
    <div className={styles.hidden}>
      <div role="status">{words !== null && [words.what, words.next ?? ""].join(" ").trim()}</div>
      <div role="status">{stateText(state, texts)}</div>
    </div>
  );
}

function stateText(state: PaneState, texts: PaneTexts): string {
  switch (state.work.kind) {
    case "checking":
      return state.notice === null ? texts.status.reading : "";
    case "applying":
      return texts.status.writing;
    case "undoing":
      return texts.status.undoing;
    case "none":
      break;
  }
  if (state.notice?.kind === "failure") return "";
  if (state.outcome.kind === "nothing-to-check") return texts.status.nothingToCheck;
  if (state.outcome.kind !== "report") return "";
  const { summary, findings, tables } = state.outcome.checked.report;
  if (state.stale) return texts.stale.title;
  const result = findings.length === 0 ? texts.status.clean : countWords(summary, texts).join(", ");
  const { textsOnly, checked } = texts.status;
  const done = tables.length === 0 ? textsOnly : checked(tables.length);
  return `${done}: ${result}. ${comparisonText(state.outcome, texts)}`;
}

function comparisonText(
  { comparison }: Extract<PaneState["outcome"], { readonly kind: "report" }>,
  texts: PaneTexts,
): string {
  if (comparison === null) return "";
  const { fresh, stayed, gone } = comparison;
  return `${texts.accepting.comparison(fresh.size, stayed, gone)}.`;
}
