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
import { failureWords } from "../../app/failure-texts";
import type { Notice } from "../state/pane-state";
import type { PaneTexts } from "../texts";
import { jobDoneWords } from "../texts/jobs";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  bar: { flexBasis: "100%", marginTop: "8px", ":focus": { outlineStyle: "none" } },
});

/** What was pressed for these is gone from the screen. */
const TAKING_FOCUS: ReadonlySet<Notice["kind"]> = new Set([
  "fixed",
  "undone",
  "job-done",
  "accepted",
  "withdrawn",
]);

/** The one message: what happened and what to do next. */
export function NoticeBar({ notice }: { readonly notice: Notice }): ReactElement {
  const styles = useStyles();
  const { session, texts } = usePane();
  const bar = useRef<HTMLDivElement>(null);
  const takesFocus = TAKING_FOCUS.has(notice.kind);
  useEffect(() => {
    // Other messages leave the focus where it is.
    if (takesFocus) bar.current?.focus({ preventScroll: true });
    bar.current?.scrollIntoView({ block: "nearest" });
  }, [takesFocus, notice]);
  return (
    <div ref={bar} tabIndex={-1} className={styles.bar}>
      <MessageBar layout="multiline" intent={intentOf(notice)}>
        <MessageBarBody>
          <NoticeWords notice={notice} />
        </MessageBarBody>
        <MessageBarActions
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
    case "hidden-sheet":
      return "info";
    case "failure":
      if (notice.failure.code === "cancelled") return "info";
      return notice.failure.code === "unexpected" ? "error" : "warning";
  }
}

function NoticeWords({ notice }: { readonly notice: Notice }): ReactNode {
  const { texts, language } = usePane();
  switch (notice.kind) {
    case "fixed":
      return [texts.notice.fixed(notice.cells), notice.undoable ? "" : texts.notice.notUndoable]
        .join(" ")
        .trim();
    case "job-done":
      return jobDoneWords(notice, language);
    case "undone":
      return texts.notice.undone(notice.title);
    case "kept":
      return texts.notice.kept(notice.any);
    case "accepted":
      return texts.accepting.accepted(notice.kept);
    case "withdrawn":
      return texts.accepting.withdrawn(notice.kept);
    case "profile-kept":
      return texts.profile.kept(notice.any);
    case "profile-own":
      return texts.profile.own(notice.any);
    case "copied":
      return notice.done ? texts.notice.copied : texts.notice.notCopied;
    case "hidden-sheet":
      return sentence(failureWords({ code: "sheet-hidden", sheet: notice.target.sheet }, language));
    case "failure":
      return sentence(failureWords(notice.failure, language));
  }
}

function sentence({ what, next }: { readonly what: string; readonly next: string }): ReactNode {
  return (
    <>
      <strong>{what}</strong> {next}
    </>
  );
}

function NoticeActions({ notice }: { readonly notice: Notice }): ReactNode {
  const { session, texts } = usePane();
  switch (notice.kind) {
    case "fixed":
    case "job-done":
      return notice.undoable ? (
        <Button size="small" onClick={() => void session.undo()}>
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
    case "hidden-sheet":
      return (
        <>
          <Button size="small" onClick={() => void session.showSheet(notice.target)}>
            {texts.notice.showSheet}
          </Button>
          <Button size="small" onClick={session.closeNotice}>
            {texts.notice.notNow}
          </Button>
        </>
      );
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
  return kind === "check" || kind === "job" ? texts.checkAgain : texts.retry;
}
