import type { Preferences } from "../../app/ports";
import type { Language } from "../../core/texts/format";
import type { FindingsView } from "../view/arrange";
import { copyText } from "../view/copy-text";
import { createChecking } from "./checking";
import type { Accepting } from "./accepting";
import { createAccepting } from "./accepting";
import type { Correcting } from "./correcting";
import { createCorrecting } from "./correcting";
import type { Answering } from "./answering";
import { createAnswering } from "./answering";
import type { PanePorts, PaneSurroundings } from "./desk";
import { createDesk, guarded } from "./desk";
import type { Exporting } from "./exporting";
import { createExporting } from "./exporting";
import type { Fixing } from "./fixing";
import { createFixing } from "./fixing";
import { createFollowing } from "./following";
import type { Going } from "./going";
import { createGoing } from "./going";
import type { Jobs } from "./jobs";
import { createJobs } from "./jobs";
import type { Listening } from "./listening";
import { createListening } from "./listening";
import type { PaneState, Retry } from "./pane-state";
import type { Setting } from "./setting";
import { createSetting } from "./setting";
import type { Tools } from "./tools";
import { createTools } from "./tools";

/** The pane's state and everything that a person can do in it. */
export interface Session
  extends
    Going,
    Jobs,
    Exporting,
    Answering,
    Tools,
    Omit<Fixing, "recall">,
    Omit<Correcting, "recallKept">,
    Omit<Accepting, "recallWaivers">,
    Omit<Setting, "recallProfile"> {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly language: () => Language;
  readonly check: () => Promise<void>;
  readonly cancelCheck: () => void;
  readonly openFinding: (key: string | null) => void;
  readonly activateFinding: (key: string) => void;
  readonly closePreview: () => void;
  /** What of the findings is to be seen. */
  readonly setView: (change: Partial<FindingsView>) => void;
  /** Told in which order the findings stand on the screen. */
  readonly knowOrder: (keys: readonly string[]) => void;
  /** Findings to be fixed together; null ends picking. */
  readonly pick: (keys: readonly string[] | null) => void;
  readonly pickOne: (key: string, picked: boolean) => void;
  readonly copy: (text: string) => Promise<void>;
  readonly retry: (retry: Retry) => Promise<void>;
  readonly closeNotice: () => void;
  readonly showAbout: (open: boolean) => void;
  /** Opens the page of a rule, over another's where it was asked for there. */
  readonly openRulePage: (rule: string) => void;
  readonly closeRulePage: () => void;
  readonly setPreferences: (change: Partial<Preferences>) => Promise<void>;
  /** Begins to follow the workbook; the value ends that. */
  readonly start: () => Promise<() => void>;
}

/** A session of the pane over its ports. */
export function createSession(ports: PanePorts, surroundings: PaneSurroundings): Session {
  const desk = createDesk(ports, surroundings);
  const checking = createChecking(desk);
  const following = createFollowing(desk, checking);
  const { recall, ...fixing } = createFixing(desk, checking);
  const { recallKept, ...correcting } = createCorrecting(desk, checking.check);
  const { recallWaivers, ...accepting } = createAccepting(desk);
  const going = createGoing(desk);
  const jobs = createJobs(desk, checking.check, surroundings.loadJob);
  const exporting = createExporting(desk, checking.check, surroundings.loadExport);
  const answering = createAnswering(desk, checking.check, surroundings.loadAnswers);
  const tools = createTools(
    desk,
    checking.check,
    surroundings.loadSources,
    surroundings.loadDeadlines,
    surroundings.loadManyFiles,
  );

  async function setPreferences(change: Partial<Preferences>): Promise<void> {
    const preferences = { ...desk.state().preferences, ...change };
    desk.send({ kind: "preferences-set", preferences });
    await ports.preferences.save(preferences);
    if (change.live === true && desk.state().stale) following.workbookChanged(null);
  }

  let listening: Listening | null = null;
  const { recallProfile, ...setting } = createSetting(desk, checking.recheck, setPreferences);

  async function check(): Promise<void> {
    // A check asked for by the ribbon comes before the pane has read what was kept.
    await Promise.all([recallKept(), recallWaivers(), recallProfile()]);
    void listening?.begin();
    const reported = await checking.check();
    if (reported && !desk.state().preferences.firstRunSeen) {
      await setPreferences({ firstRunSeen: true });
    }
  }

  async function retry(what: Retry): Promise<void> {
    switch (what.kind) {
      case "check":
        desk.send({ kind: "preview-closed" });
        return check();
      case "apply":
        return fixing.applyPreview();
      case "undo":
        return fixing.undo();
      case "save":
        return correcting.saveCorrections();
      case "teach":
        return correcting.teachSelection();
      case "accept":
        return accepting.accept(what.finding, what.reason, true);
      case "withdraw":
        return accepting.withdraw(what.waiver);
      case "keep-profile":
        return setting.keepProfile();
      case "remove-profile":
        return setting.removeKeptProfile();
      case "job":
        return jobs.openJob(what.id, what.scope.sheets, what.scope.sources);
      case "apply-job":
        return jobs.applyJob();
      case "export":
        return exporting.openExport(what.form);
      case "answers":
        return answering.openAnswers();
      case "sources":
        return tools.openSources(what.job);
      case "deadlines":
        return tools.openDeadlines();
      case "many-files":
        return tools.openManyFiles();
      case "go":
        return going.goTo(what.target);
    }
  }

  /** Learns where the person is. */
  async function lookAround(): Promise<void> {
    const place = await guarded(() => ports.workbook.selection());
    if (place.ok) desk.send({ kind: "selection-moved", place: place.value });
  }

  async function start(): Promise<() => void> {
    // Where a host cannot tell of changes the pane still works: a fix verifies its cells itself.
    const begun = createListening([
      () =>
        ports.workbook.onChange((change) => {
          if (!change.own) following.workbookChanged(change.sheet);
          // A sheet that is renamed or deleted may be the one before the person.
          if (change.kind === "sheets") void lookAround();
        }),
      () => ports.workbook.onSelection((place) => desk.send({ kind: "selection-moved", place })),
    ]);
    listening = begun;
    await begun.begin();
    await Promise.all([recall(), recallKept(), recallWaivers(), recallProfile(), lookAround()]);
    return () => {
      following.stop();
      begun.end();
    };
  }

  return {
    ...going,
    ...jobs,
    ...exporting,
    ...answering,
    ...tools,
    ...fixing,
    ...correcting,
    ...accepting,
    ...setting,
    state: desk.state,
    subscribe: desk.subscribe,
    language: desk.language,
    check,
    cancelCheck: checking.cancelCheck,
    openFinding: (key) => desk.send({ kind: "finding-opened", key }),
    activateFinding: (key) => desk.send({ kind: "finding-activated", key }),
    setView: (change) => desk.send({ kind: "view-set", view: { ...desk.state().view, ...change } }),
    knowOrder: (keys) => desk.send({ kind: "order-known", keys }),
    pick: (keys) => desk.send({ kind: "picked", keys }),
    pickOne: (key, picked) => {
      const others = (desk.state().picked ?? []).filter((each) => each !== key);
      desk.send({ kind: "picked", keys: picked ? [...others, key] : others });
    },
    copy: async (text) => desk.send({ kind: "copied", done: await copyText(text) }),
    closePreview: () => desk.send({ kind: "preview-closed" }),
    retry,
    closeNotice: () => desk.send({ kind: "notice-closed" }),
    openRulePage: (rule) => desk.send({ kind: "rule-page-opened", rule }),
    closeRulePage: () => desk.send({ kind: "rule-page-closed" }),
    showAbout: (open) => desk.send({ kind: "about-toggled", open }),
    setPreferences,
    start,
  };
}
