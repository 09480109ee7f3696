import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactElement } from "react";
import { lackingIn } from "../../app/lacking";
import { tellsOfCorrections } from "../state/correcting";
import { tellsOfProfile } from "../state/profiles";
import { isCovered, leaveScreen } from "../state/screens";
import { Announcer } from "./announcer";
import { EmptyState, NothingToCheck } from "./empty-state";
import { rememberFocus } from "./focus";
import { Header } from "./header";
import { JobsBar } from "./jobs-bar";
import { keepFocus } from "./keep-focus";
import { usePane, usePaneState } from "./pane-context";
import { fetchParts, part } from "./part";

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
const SettingsScreen = part(() => import("./settings/settings-screen"), "on-demand");
const ExportScreen = part(() => import("./export/export-screen"), "on-demand");
const AnswersScreen = part(() => import("./answers/answers-screen"), "on-demand");
const RemarksBar = part(() => import("./export/remarks-bar"), "soon");
const SourcesScreen = part(() => import("./sources/sources-screen"), "on-demand");
const ManyFilesScreen = part(() => import("./many-files/many-files-screen"), "on-demand");
const DeadlinesScreen = part(() => import("./deadlines/deadlines-screen"), "on-demand");
const JobScreen = part(() => import("./job/job-screen"), "on-demand");
const PreviewScreen = part(() => import("./preview-screen"), "on-demand");
const AboutScreen = part(() => import("./about-screen"), "on-demand");
const RuleScreen = part(() => import("./rule-screen"), "on-demand");
const ProfileBar = part(() => import("./profile-bar"), "on-demand");
const CorrectionsBar = part(() => import("./corrections-bar"), "on-demand");
const TeachHeader = part(() => import("./teach-header"), "soon");
const BatchActions = part(() => import("./batch-actions"), "soon");
// Every rule's words come with the findings.
const Found = part(() => import("./found"), "soon");

/** One screen at a time: what was found, the preview of a fix, the settings, or about. */
export function Pane(): ReactElement {
  const styles = useStyles();
  const state = usePaneState();
  const { preview, job, exporting, answers, tool, aboutOpen, settingsOpen } = state;
  const { rulePages, outcome, lastAction } = state;
  const covered = isCovered(state);
  const lacking = outcome.kind === "report" ? lackingIn(outcome.checked.report) : null;
  usePaneKeys();
  useEffect(() => {
    void fetchParts("soon");
  }, []);
  useEffect(rememberFocus, []);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => (box.current === null ? undefined : keepFocus(box.current)), []);
  return (
    <div ref={box} className={styles.pane}>
      <Announcer>
        {/* Hidden, not removed, under another screen: what had the focus gets it back. */}
        <Header hidden={covered} />
        <main className={styles.body}>
          <div hidden={covered}>
            <JobsBar />
            {(outcome.kind === "report" || lastAction !== null) && (
              <BatchActions report={outcome.kind === "report" ? outcome.checked.report : null} />
            )}
            {tellsOfCorrections(state) && <CorrectionsBar />}
            {tellsOfProfile(state) && <ProfileBar />}
            {lacking !== null && <NothingToCheck failure={lacking} />}
            {outcome.kind === "report" && <Found outcome={outcome} />}
            {outcome.kind === "report" && outcome.checked.report.findings.length > 0 && (
              <RemarksBar />
            )}
            <EmptyState />
            {outcome.kind !== "none" && <TeachHeader />}
          </div>
          {preview !== null && outcome.kind === "report" && (
            <PreviewScreen preview={preview} snapshot={outcome.checked.snapshot} />
          )}
          {tool?.kind === "many-files" && (
            // Under a rule's page it waits as it was.
            <div hidden={rulePages.length > 0}>
              <ManyFilesScreen files={tool.files} />
            </div>
          )}
          {tool?.kind === "deadlines" && <DeadlinesScreen deadlines={tool.deadlines} />}
          {tool?.kind === "sources" && (
            // Waits as it was under the job that it began.
            <div hidden={job !== null}>
              <SourcesScreen key={tool.sources.job} sources={tool.sources} />
            </div>
          )}
          {job !== null && <JobScreen open={job} />}
          {exporting !== null && <ExportScreen exporting={exporting} />}
          {answers !== null && <AnswersScreen answers={answers} />}
          {aboutOpen && <AboutScreen />}
          {settingsOpen && <SettingsScreen />}
          {rulePages.map((rule, at) => (
            // Those below wait as they were: a link in one of them gets the focus back.
            <div key={at} hidden={at < rulePages.length - 1}>
              <RuleScreen rule={rule} />
            </div>
          ))}
        </main>
      </Announcer>
    </div>
  );
}

/**
 * Ctrl+Enter checks; Escape leaves a screen or cancels the check. Heard before Office.js hears it on the
 * window: on the web that takes each Escape and gives the focus to the sheet. So the first leaves what is open
 * in the pane, and the next one the pane.
 */
function usePaneKeys(): void {
  const { session } = usePane();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) {
        // A menu or a field has used it.
        if (event.key === "Escape") event.stopPropagation();
        return;
      }
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        if (isCovered(session.state())) return;
        event.preventDefault();
        void session.check();
      } else if (event.key === "Escape") {
        if (!leaveScreen(session)) {
          if (session.state().work.kind !== "checking") return;
          session.cancelCheck();
        }
        event.stopPropagation();
      }
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [session]);
}
