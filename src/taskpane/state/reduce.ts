import type { Checked } from "../../app/check";
import type { Failure } from "../../app/failure";
import type { RunComparison } from "../../core/lint/compare-runs";
import { waive } from "../../core/lint/waivers";
import type { Corrections } from "../../core/report/corrections";
import { countCorrections } from "../../core/report/corrections";
import type { ProfileFile } from "../../core/lint/profiles/profile-file";
import type { Place } from "../../core/sheet/address";
import { keysAt, listFindings } from "./listed";
import type { FindingList } from "./listed";
import type { PaneEvent, PaneState } from "./pane-state";
import { afterEdit, afterTakingBack } from "./profiles";

const IDLE = { kind: "none" } as const;

/** What is only read gives way to any other screen. */
const NO_PAGES = { aboutOpen: false, settingsOpen: false, rulePages: [] } as const;

/** What is followed by a check of itself. */
const TOLD_OVER_A_CHECK: ReadonlySet<NonNullable<PaneState["notice"]>["kind"] | undefined> =
  new Set(["fixed", "undone", "job-done", "profile-kept", "profile-own"]);

/** The pane's next state. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "preferences-set":
      return { ...state, preferences: event.preferences };
    case "check-started":
      return {
        ...state,
        work: { kind: "checking", progress: null },
        // What was just written stays told while the check that follows it runs.
        notice: TOLD_OVER_A_CHECK.has(state.notice?.kind) ? state.notice : null,
      };
    case "check-progressed":
      return state.work.kind === "checking"
        ? { ...state, work: { kind: "checking", progress: event.progress } }
        : state;
    case "check-finished":
      return finished(state, event);
    case "check-failed":
      return checkFailed(state, event.failure);
    case "workbook-changed":
      return changedIn(state, event.sheet);
    case "selection-moved":
      return { ...state, marked: markedAt(state, event.place), place: event.place };
    case "finding-activated":
      return { ...state, activeKey: event.key };
    case "finding-opened":
      return { ...state, openKey: event.key, activeKey: event.key ?? state.activeKey };
    case "view-set":
      return { ...state, view: event.view };
    case "order-known":
      return { ...state, order: event.keys };
    case "picked":
      return { ...state, picked: event.keys };
    case "copied":
      return { ...state, notice: { kind: "copied", done: event.done } };
    case "preview-opened":
      return { ...state, preview: event.preview, ...NO_PAGES, notice: null };
    case "job-opened":
      return { ...state, job: event.job, ...NO_PAGES, notice: null };
    case "export-opened":
      return { ...state, exporting: event.exporting, ...NO_PAGES, notice: null };
    case "export-closed":
      return { ...state, exporting: null, notice: null };
    case "answers-opened":
      return { ...state, answers: event.answers, ...NO_PAGES, notice: null };
    case "answers-closed":
      return { ...state, answers: null, notice: null };
    case "tool-opened":
      return { ...state, tool: event.tool, ...NO_PAGES, notice: null };
    case "tool-closed":
      return { ...state, tool: null, notice: null };
    case "job-closed":
      return { ...state, job: null, notice: null };
    case "job-done":
      return {
        ...outdated(state),
        work: IDLE,
        job: null,
        tool: null,
        notice: event.notice,
        lastAction: event.entry ?? state.lastAction,
      };
    case "preview-closed":
      return { ...state, preview: null, notice: null };
    case "about-toggled":
      return { ...state, ...NO_PAGES, aboutOpen: event.open };
    case "rule-page-opened":
      return { ...state, rulePages: [...state.rulePages, event.rule] };
    case "rule-page-closed":
      return { ...state, rulePages: state.rulePages.slice(0, -1) };
    case "work-started":
      return { ...state, work: { kind: event.work }, notice: null };
    case "fixes-applied":
      return {
        ...outdated(state),
        work: IDLE,
        preview: null,
        picked: null,
        notice: { kind: "fixed", cells: event.cells, undoable: event.entry !== null },
        lastAction: event.entry ?? state.lastAction,
      };
    case "undone":
      return {
        ...outdated(state),
        work: IDLE,
        notice: { kind: "undone", title: event.title },
        lastAction: event.last,
      };
    case "work-failed":
      return {
        ...state,
        work: IDLE,
        notice: { kind: "failure", failure: event.failure, retry: event.retry },
      };
    case "last-action-known":
      return { ...state, lastAction: event.entry };
    case "going-failed":
      return goingFailed(state, event.failure, event.target);
    case "corrected":
      return { ...state, corrections: event.corrections };
    case "kept-known":
      return { ...state, corrections: event.corrections, kept: known(event.corrections) };
    case "kept-unknown":
      return { ...state, kept: { kind: "unknown", failure: event.failure } };
    case "corrections-saved":
      return {
        ...state,
        kept: known(event.corrections),
        notice: { kind: "kept", any: countCorrections(event.corrections) > 0 },
      };
    case "waivers-known":
      return withWaivers({ ...state, waivers: event.waivers, keptWaivers: event.waivers });
    case "waivers-changed": {
      const { waivers, keptWaivers, notice } = event;
      return withWaivers({ ...state, waivers, keptWaivers, notice });
    }
    case "settings-toggled":
      return { ...state, ...NO_PAGES, settingsOpen: event.open, notice: null };
    case "kept-profile-known":
      return { ...state, profiles: { ...state.profiles, kept: event.kept } };
    case "profile-set":
      return { ...state, profiles: afterEdit(state, event.file) };
    case "profile-taken-back":
      return { ...state, profiles: afterTakingBack(state) };
    case "profile-kept":
      return profileKept(state, event.file);
    case "kept-profile-left":
      return { ...state, profiles: { ...state.profiles, keptAside: event.aside } };
    case "own-profile-set":
      return {
        ...state,
        profiles: { ...state.profiles, edited: null },
        notice: { kind: "profile-own", any: event.own },
      };
    case "notice-closed":
      return { ...state, notice: null };
  }
}

/** What the pane itself wrote makes the report old too, should the check that follows be cancelled. */
function outdated(state: PaneState): PaneState {
  return changedIn(state, null);
}

function profileKept(state: PaneState, file: ProfileFile | null): PaneState {
  const profiles = { ...state.profiles, kept: { kind: "known", file }, keptAside: false } as const;
  return { ...state, profiles, notice: { kind: "profile-kept", any: file !== null } };
}

function known(corrections: Corrections): PaneState["kept"] {
  return { kind: "known", corrections };
}

/** The findings of the last check, null without one. */
export function listOf(state: PaneState): FindingList | null {
  return state.outcome.kind === "report" ? state.outcome.list : null;
}

function changedIn(state: PaneState, sheet: string | null): PaneState {
  if (state.outcome.kind === "none") return state;
  const { changed } = state;
  if (sheet === null || changed === null) return { ...state, stale: true, changed: null };
  const known = changed.includes(sheet) ? changed : [...changed, sheet];
  return { ...state, stale: true, changed: known };
}

function markedAt(state: PaneState, place: Place | null): readonly string[] {
  const list = listOf(state);
  const keys = list === null || place === null ? [] : keysAt(list, place);
  // The same array when nothing changes, so that moving about in the sheet redraws nothing.
  return keys.length === 0 && state.marked.length === 0 ? state.marked : keys;
}

type Finished = Extract<PaneEvent, { readonly kind: "check-finished" }>;

function finished(state: PaneState, { checked, stale, comparison }: Finished): PaneState {
  const changed = stale ? null : [];
  const next = showing({ ...state, work: IDLE, stale, changed }, checked, comparison);
  // So that «next» leads to what came after the finding that is gone.
  return next.activeKey === null ? { ...next, activeKey: neighbour(state, next, "before") } : next;
}

/** The last report, with what is accepted now. */
function withWaivers(state: PaneState): PaneState {
  const { outcome } = state;
  if (outcome.kind !== "report") return state;
  const next = showing(state, outcome.checked, outcome.comparison);
  // Who accepts one finding after another goes on with the next.
  return next.activeKey === null ? { ...next, activeKey: neighbour(state, next, "after") } : next;
}

/** Of the findings around the active one, which is gone, the nearest that is still there. */
function neighbour(before: PaneState, now: PaneState, side: "before" | "after"): string | null {
  const order = before.order ?? listOf(before)?.items.map(({ key }) => key) ?? [];
  const at = before.activeKey === null ? -1 : order.indexOf(before.activeKey);
  const isThere = (key: string): boolean => listOf(now)?.byKey.has(key) === true;
  if (at < 0) return null;
  const above = (): string | undefined => order.slice(0, at).findLast(isThere);
  const below = (): string | undefined => order.slice(at).find(isThere);
  return (side === "after" ? (below() ?? above()) : above()) ?? null;
}

/** A report in the list; what is open or marked stays so as far as it is still there. */
function showing(
  state: PaneState,
  { snapshot, report: found }: Checked,
  comparison: RunComparison | null,
): PaneState {
  const report = waive(found, state.waivers);
  const list = listFindings(report);
  const keep = (key: string | null): string | null =>
    key !== null && list.byKey.has(key) ? key : null;
  const next: PaneState = {
    ...state,
    outcome: { kind: "report", checked: { snapshot, report }, list, comparison },
    openKey: keep(state.openKey),
    activeKey: keep(state.activeKey),
    picked: state.picked?.filter((key) => list.byKey.has(key)) ?? null,
  };
  // Who has selected a cell and then checks sees what was found there.
  return { ...next, marked: markedAt(next, state.place) };
}

function checkFailed(state: PaneState, failure: Failure): PaneState {
  if (failure.code === "empty-workbook" || failure.code === "no-report-table") {
    return {
      ...state,
      work: IDLE,
      outcome: { kind: "nothing-to-check", failure },
      stale: false,
      changed: [],
      openKey: null,
      activeKey: null,
      marked: [],
    };
  }
  return {
    ...state,
    work: IDLE,
    notice: { kind: "failure", failure, retry: { kind: "check" } },
  };
}

function goingFailed(
  state: PaneState,
  failure: Failure,
  target: Extract<PaneEvent, { readonly kind: "going-failed" }>["target"],
): PaneState {
  return {
    ...state,
    notice:
      failure.code === "sheet-hidden" || failure.code === "cells-hidden"
        ? { kind: "hidden", failure, target }
        : { kind: "failure", failure, retry: { kind: "go", target } },
  };
}
