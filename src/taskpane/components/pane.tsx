import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect } from "react";
import type { ReactElement } from "react";
import { lackingIn } from "../../app/lacking";
import { tellsOfProfile } from "../state/profiles";
import { AboutScreen } from "./about-screen";
import { Announcer } from "./announcer";
import { BatchActions } from "./batch-actions";
import { CorrectionsBar } from "./corrections-bar";
import { EmptyState, NothingToCheck } from "./empty-state";
import { Header } from "./header";
import { JobsBar } from "./jobs-bar";
import { usePane, usePaneState } from "./pane-context";
import { PreviewScreen } from "./preview-screen";
import { StaleWaivers } from "./stale-waivers";
import { TeachHeader } from "./teach-header";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  body: { flexGrow: 1, padding: "0 16px 24px" },
});

// What most people need seldom is not among what the pane loads at first.
const SettingsScreen = lazy(() => import("./settings/settings-screen"));
const JobScreen = lazy(() => import("./job/job-screen"));
const ProfileBar = lazy(() => import("./profile-bar"));
// Every rule's words come with the findings; they are fetched while the pane has nothing else to do.
const FindingsList = lazy(() => import(/* webpackPrefetch: true */ "./findings-list"));

/** One screen at a time: what was found, the preview of a fix, the settings, or about. */
export function Pane(): ReactElement {
  const styles = useStyles();
  const state = usePaneState();
  const { preview, job, aboutOpen, settingsOpen, outcome } = state;
  const lacking = outcome.kind === "report" ? lackingIn(outcome.checked.report) : null;
  const covered = preview !== null || job !== null || aboutOpen || settingsOpen;
  usePaneKeys();
  return (
    <div className={styles.pane}>
      <Announcer />
      {/* Hidden, not removed, under another screen: what had the focus gets it back. */}
      <Header hidden={covered} />
      <main className={styles.body}>
        <div hidden={covered}>
          <JobsBar />
          <BatchActions report={outcome.kind === "report" ? outcome.checked.report : null} />
          <CorrectionsBar />
          {tellsOfProfile(state) && (
            <Suspense>
              <ProfileBar />
            </Suspense>
          )}
          {lacking !== null && <NothingToCheck failure={lacking} />}
          {outcome.kind === "report" && (
            <Suspense>
              <FindingsList list={outcome.list} tables={outcome.checked.report.tables} />
            </Suspense>
          )}
          <EmptyState />
          {outcome.kind === "report" && <StaleWaivers report={outcome.checked.report} />}
          <TeachHeader />
        </div>
        {preview !== null && outcome.kind === "report" && (
          <PreviewScreen preview={preview} snapshot={outcome.checked.snapshot} />
        )}
        {job !== null && (
          <Suspense>
            <JobScreen open={job} />
          </Suspense>
        )}
        {aboutOpen && <AboutScreen />}
        {settingsOpen && (
          <Suspense>
            <SettingsScreen />
          </Suspense>
        )}
      </main>
    </div>
  );
}

/** Ctrl+Enter checks; Escape leaves a screen or cancels the check. */
function usePaneKeys(): void {
  const { session } = usePane();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const { preview, job, aboutOpen, settingsOpen, work } = session.state();
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        if (preview !== null || job !== null || aboutOpen || settingsOpen) return;
        event.preventDefault();
        void session.check();
      } else if (event.key === "Escape") {
        if (aboutOpen) session.showAbout(false);
        else if (settingsOpen) session.showSettings(false);
        else if (job !== null && work.kind === "none") session.closeJob();
        else if (preview !== null && work.kind === "none") session.closePreview();
        else if (work.kind === "checking") session.cancelCheck();
      }
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [session]);
}
