import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { ReactElement, ReactNode } from "react";
import { isOutdated } from "../state/desk";
import type { Notice } from "../state/pane-state";
import type { PaneTexts } from "../texts";
import { noticeWords } from "../view/notice-words";
import { FINDING_STOP } from "./finding-item";
import { passFocus } from "./focus";
import { HiddenActions } from "./hidden-actions";
import { usePane, usePaneState } from "./pane-context";
import { CHECK_ID } from "./passing-button";

const useStyles = makeStyles({
  bar: { flexBasis: "100%", marginTop: "8px" },
  // Where nothing can be done about it, no room is left for buttons.
  actions: { ":empty": { margin: "0 0 4px" } },
});

/**
 * What was pressed for these is gone from the screen, and the focus with it. It goes to where the person
 * was in the list, or to the button that checks, and not to the message: that is read aloud as it is,
 * and would be heard twice.
 */
const ENDING_WORK: ReadonlySet<Notice["kind"]> = new Set([
  "fixed",
  "undone",
  "job-done",
  "accepted",
  "withdrawn",
]);

/** The one message: what happened and what to do next. */
export function NoticeBar({ notice }: { readonly notice: Notice }): ReactElement {
  const styles = useStyles();
  const { session, texts, language } = usePane();
  const words = noticeWords(notice, texts, language);
  const bar = useRef<HTMLDivElement>(null);
  const endsWork = ENDING_WORK.has(notice.kind);
  const leavesList = notice.kind === "accepted" || notice.kind === "withdrawn";
  useEffect(() => {
    if (endsWork) {
      const check = document.getElementById(CHECK_ID);
      const finding = document.querySelector(FINDING_STOP);
      passFocus(...(leavesList ? [finding, check] : [check]));
    }
    bar.current?.scrollIntoView({ block: "nearest" });
  }, [endsWork, leavesList, notice]);
  return (
    <div ref={bar} className={styles.bar}>
      <MessageBar layout="multiline" intent={intentOf(notice)}>
        <MessageBarBody>
          {words.next === null ? words.what : <strong>{words.what}</strong>} {words.next}
        </MessageBarBody>
        <MessageBarActions
          className={styles.actions}
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={texts.close}
              onClick={session.closeNotice}
            />
          }
        >
          <NoticeActions notice={notice} />
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

function intentOf(notice: Notice): "success" | "info" | "warning" | "error" {
  switch (notice.kind) {
    case "fixed":
    case "job-done":
      return notice.undoable ? "success" : "warning";
    case "undone":
    case "kept":
    case "accepted":
    case "withdrawn":
    case "profile-kept":
    case "profile-own":
      return "success";
    case "copied":
      return notice.done ? "success" : "warning";
    case "hidden":
      return "info";
    case "failure":
      if (notice.failure.code === "cancelled") return "info";
      return notice.failure.code === "unexpected" ? "error" : "warning";
  }
}

function NoticeActions({ notice }: { readonly notice: Notice }): ReactNode {
  const { session, texts } = usePane();
  const { work } = usePaneState();
  switch (notice.kind) {
    case "fixed":
    case "job-done":
      return notice.undoable ? (
        <Button
          size="small"
          // A check gives way to it; what is being written is waited for.
          disabledFocusable={work.kind === "applying" || work.kind === "undoing"}
          onClick={() => void session.undo()}
        >
          {texts.undo}
        </Button>
      ) : null;
    case "undone":
    case "kept":
    case "accepted":
    case "withdrawn":
    case "profile-kept":
    case "profile-own":
    case "copied":
      return null;
    case "hidden":
      return <HiddenActions failure={notice.failure} target={notice.target} />;
    case "failure":
      return (
        <Button size="small" onClick={() => void session.retry(notice.retry)}>
          {retryWords(notice, texts)}
        </Button>
      );
  }
}

function retryWords(
  notice: Extract<Notice, { readonly kind: "failure" }>,
  texts: PaneTexts,
): string {
  if (notice.failure.code === "part-not-loaded") return texts.retry;
  const { kind } = notice.retry;
  const checks = kind === "check" || (kind === "job" && isOutdated(notice.failure));
  return checks ? texts.checkAgain : texts.retry;
}
