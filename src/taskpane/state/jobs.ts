import type { Checked } from "../../app/check";
import { success } from "../../app/failure";
import type { JobInput } from "../../app/jobs/job";
import { writeBatch } from "../../app/write";
import { isEmptyBatch } from "../../core/edits/batch";
import type { Choices } from "../../core/edits/proposal";
import { summarise } from "../../core/lint/finding";
import { NO_CHOICES } from "../../core/edits/proposal";
import { profileOf } from "../../core/lint/profiles/differences";
import { mayBeMarked } from "../../core/sheet/snapshot";
import { JOB_TEXTS } from "../texts/jobs";
import type { Desk } from "./desk";
import { fetched, guarded, retryOf } from "./desk";
import type { JobScope, JobSources, LoadJob, OpenJob, PaneJob } from "./open-job";
import { usedProfile } from "./profiles";

/** What a person can do about the jobs that write to sheets. */
export interface Jobs {
  /** Shows what a job would do, on these sheets or all; checks first where that is not known. */
  readonly openJob: (
    id: PaneJob,
    sheets?: readonly string[] | null,
    sources?: JobSources | null,
  ) => Promise<void>;
  readonly chooseItem: (item: string, chosen: boolean) => void;
  readonly chooseItems: (items: readonly string[], chosen: boolean) => void;
  readonly answer: (question: string, option: string) => void;
  readonly closeJob: () => void;
  /** Writes what is chosen, then checks again. */
  readonly applyJob: () => Promise<void>;
}

/** These need nothing that is in the workbook. */
const BEGINNING_ANYWHERE: ReadonlySet<PaneJob> = new Set(["template", "sample"]);
const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

export function createJobs(desk: Desk, check: () => Promise<boolean>, loadJob: LoadJob): Jobs {
  /** The workbook with what was found in it; what begins anew may begin where there is nothing yet. */
  async function judged(id: PaneJob, scope: JobScope): Promise<Checked | null> {
    const { outcome, stale } = desk.state();
    const isKnown = outcome.kind === "report" && !stale && !isUnsure(id, outcome.checked);
    const reported = isKnown || (await check());
    const now = desk.state();
    if (!reported && now.notice?.kind === "failure") {
      // Who tries again wants the job, and not only the check before it.
      const { failure } = now.notice;
      desk.send({ kind: "work-failed", failure, retry: { kind: "job", id, scope } });
      return null;
    }
    if (now.outcome.kind === "report" && !now.stale) return now.outcome.checked;
    // What begins anew, or takes files, does so in a workbook with nothing to check as well.
    const needsNothing = BEGINNING_ANYWHERE.has(id) || (scope.sources?.files.length ?? 0) > 0;
    if (!needsNothing || now.outcome.kind !== "nothing-to-check") return null;
    const read = await guarded(() => desk.ports.workbook.read());
    if (!read.ok) {
      desk.send({ kind: "work-failed", failure: read.failure, retry: { kind: "job", id, scope } });
      return null;
    }
    return { snapshot: read.value, report: { tables: [], findings: [], summary: summarise([]) } };
  }

  /** Excel tells of no mark that comes back, as by its own undo: that there is none is looked at again. */
  function isUnsure(id: PaneJob, { snapshot }: Checked): boolean {
    return id === "clear-marks" && !snapshot.sheets.some(mayBeMarked);
  }

  async function openJob(
    id: PaneJob,
    sheets: readonly string[] | null = null,
    sources: JobSources | null = null,
  ): Promise<void> {
    if (desk.state().work.kind !== "none") return;
    const scope = { sheets, sources };
    const retry = { kind: "job", id, scope } as const;
    const checked = await judged(id, scope);
    if (checked === null) return;
    const job = await fetched(desk, () => loadJob(id, sources?.files ?? []), retry);
    if (job === null) return;
    const places = job.looksNeeded(inputOf({ checked, sheets }));
    const looks =
      places.length === 0 ? success([]) : await guarded(() => desk.ports.workbook.looks(places));
    if (!looks.ok) {
      desk.send({ kind: "work-failed", failure: looks.failure, retry });
      return;
    }
    const choices = sources?.choices ?? NO_CHOICES;
    const open = { id, job, checked, sheets, sources, looks: looks.value, choices };
    desk.send({ kind: "job-opened", job: { ...open, proposal: propose(open) } });
  }

  function inputOf({
    checked: { snapshot: workbook, report },
    sheets,
  }: Pick<OpenJob, "checked" | "sheets">): Omit<JobInput, "looks"> {
    const profile = profileOf(usedProfile(desk.state()).file);
    return { workbook, report, profile, sheets, year: desk.year() };
  }

  function propose(open: Omit<OpenJob, "proposal">): OpenJob["proposal"] {
    const { job, looks, choices } = open;
    return job.propose({ ...inputOf(open), looks }, choices, desk.language());
  }

  /** A choice makes a new proposal: a row that is not inserted moves those below it. */
  function choose(change: (choices: Choices) => Choices): void {
    const { job: open, work } = desk.state();
    if (open === null || work.kind !== "none") return;
    const next = { ...open, choices: change(open.choices) };
    open.sources?.remember(next.choices);
    desk.send({ kind: "job-opened", job: { ...next, proposal: propose(next) } });
  }

  function chooseItems(items: readonly string[], chosen: boolean): void {
    choose((choices) => ({
      ...choices,
      items: { ...choices.items, ...Object.fromEntries(items.map((item) => [item, chosen])) },
    }));
  }

  async function applyJob(): Promise<void> {
    const { job: open, work } = desk.state();
    if (open === null || work.kind !== "none" || isEmptyBatch(open.proposal.batch)) return;
    const { id, proposal, checked, sheets, sources } = open;
    desk.send({ kind: "work-started", work: "applying" });
    const title = JOB_TEXTS[desk.language()].names[id];
    const written = await guarded(() =>
      writeBatch(desk.ports, proposal.batch, {
        title,
        id: desk.newId(),
        seen: checked.snapshot,
      }),
    );
    if (!written.ok) {
      const retry = retryOf(written.failure, "apply");
      const again =
        retry.kind === "check"
          ? ({ kind: "job", id, scope: { sheets, sources } } as const)
          : ({ kind: "apply-job" } as const);
      desk.send({ kind: "work-failed", failure: written.failure, retry: again });
      return;
    }
    const { entry, ignored } = written.value;
    const count = proposal.items.filter(({ chosen }) => chosen).length;
    desk.send({
      kind: "job-done",
      entry,
      notice: {
        kind: "job-done",
        id,
        changes: proposal.items.length === 0 ? null : count,
        undoable: entry !== null,
        ignored: [...new Set(ignored.map(({ sheet }) => sheet))],
      },
    });
    await check();
    // Who tries things out has never seen that sheet, and would look for it.
    const [added] = proposal.batch.sheets;
    if (id === "sample" && added !== undefined) {
      await guarded(() => desk.ports.workbook.select(added.name, FIRST_CELL));
    }
  }

  return {
    openJob,
    chooseItem: (item, chosen) => chooseItems([item], chosen),
    chooseItems,
    answer: (question, option) =>
      choose((choices) => ({ ...choices, answers: { ...choices.answers, [question]: option } })),
    closeJob: () => desk.send({ kind: "job-closed" }),
    applyJob,
  };
}
