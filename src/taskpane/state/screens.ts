import type { PaneState } from "./pane-state";
import type { Session } from "./session";

/** Whether a screen lies over the findings. */
export function isCovered({
  preview,
  job,
  exporting,
  answers,
  tool,
  aboutOpen,
  settingsOpen,
  rulePages,
}: PaneState): boolean {
  const reading = aboutOpen || settingsOpen || rulePages.length > 0;
  const isOver = [preview, job, exporting, answers, tool].some((screen) => screen !== null);
  return isOver || reading;
}

/**
 * Leaves every screen, so that what a button outside the pane asks for is seen.
 *
 * @returns false where one is at work, which would be lost
 */
export function leaveScreens(session: Session): boolean {
  if (isAtWork(session.state())) return false;
  while (isCovered(session.state())) if (!leaveScreen(session)) return false;
  return true;
}

function isAtWork({ work, exporting, answers, tool }: PaneState): boolean {
  return (
    work.kind !== "none" ||
    exporting?.state().stage.kind === "making" ||
    answers?.state().kind === "reading" ||
    (tool?.kind === "sources" && tool.sources.state().reading !== null) ||
    (tool?.kind === "many-files" && tool.files.state().work.kind !== "none")
  );
}

/**
 * Leaves the screen that lies on top, or ends what it is doing.
 *
 * @returns false where there is none, or it must not be left now
 */
export function leaveScreen(session: Session): boolean {
  const { preview, job, exporting, answers, tool, work } = session.state();
  const { aboutOpen, settingsOpen } = session.state();
  if (session.state().rulePages.length > 0) session.closeRulePage();
  else if (aboutOpen) session.showAbout(false);
  else if (settingsOpen) session.showSettings(false);
  else if (job !== null && work.kind === "none") session.closeJob();
  else if (exporting?.state().stage.kind === "making") exporting.cancel();
  else if (exporting !== null) session.closeExport();
  else if (answers?.state().kind === "reading") answers.cancel();
  else if (answers !== null) session.closeAnswers();
  else if (tool?.kind === "sources" && tool.sources.state().reading !== null) tool.sources.cancel();
  else if (tool?.kind === "many-files" && tool.files.leave()) return true;
  else if (tool !== null && job === null) session.closeTool();
  else if (preview !== null && work.kind === "none") session.closePreview();
  else return false;
  return true;
}
