import type { SourceJobId } from "../../app/jobs/job";
import type { CalendarFilePort, DeliveryPort } from "../../app/ports";
import type { Profile } from "../../core/lint/profile";
import { profileOf } from "../../core/lint/profiles/differences";
import type { Desk } from "./desk";
import { fetched } from "./desk";
import type { ManyFilesSession } from "./many-files-model";
import type { ManyFilesBasis } from "./many-files-session";
import { usedProfile } from "./profiles";
import type { SourcesSession } from "./sources-model";

/** What the screen of deadlines needs of the world. */
export interface DeadlinesTool {
  /** The day from which days are counted, as ISO date. */
  readonly today: string;
  readonly calendar: CalendarFilePort;
  readonly delivery: DeliveryPort;
}

/** A screen with work of its own, which lies over the findings. */
export type Tool =
  | { readonly kind: "sources"; readonly sources: SourcesSession }
  | { readonly kind: "deadlines"; readonly deadlines: DeadlinesTool }
  | { readonly kind: "many-files"; readonly files: ManyFilesSession };

/** What begins to put reports together; its code is fetched for those who ask for it. */
export type OpenSources = (
  job: SourceJobId,
  basis: { readonly profile: () => Profile; readonly workbook: () => Promise<string> },
) => Promise<SourcesSession>;

/** What begins to check many files; its code is fetched for those who ask for it. */
export type OpenManyFiles = (basis: ManyFilesBasis) => ManyFilesSession;

export interface Tools {
  /** Shows what reports a job can put together; checks first where nothing is found yet. */
  readonly openSources: (job: SourceJobId) => Promise<void>;
  /** Shows what is due when; no check is needed for that. */
  readonly openDeadlines: () => Promise<void>;
  /** Shows the files that are checked, as they were left, or where to pick some. */
  readonly openManyFiles: () => Promise<void>;
  /** Leaves the tool that is open; what it was reading is not read. */
  readonly closeTool: () => void;
}

export function createTools(
  desk: Desk,
  check: () => Promise<boolean>,
  loadSources: () => Promise<OpenSources>,
  loadDeadlines: () => Promise<DeadlinesTool>,
  loadManyFiles: () => Promise<OpenManyFiles>,
): Tools {
  // What was chosen and read stays for the next time, as long as the pane is open.
  const known = new Map<SourceJobId, SourcesSession>();

  async function sourcesOf(job: SourceJobId): Promise<SourcesSession> {
    const before = known.get(job);
    if (before !== undefined) return before;
    const open = await loadSources();
    const sources = await open(job, {
      profile: () => profileOf(usedProfile(desk.state()).file),
      workbook: () => desk.ports.workbook.key(),
    });
    known.set(job, sources);
    return sources;
  }

  // A hundred files are not checked anew because somebody looked at the sheet.
  let checked: ManyFilesSession | null = null;

  async function manyFiles(): Promise<ManyFilesSession> {
    if (checked !== null) return checked;
    const open = await loadManyFiles();
    const { language } = desk;
    checked = open({ profile: () => usedProfile(desk.state()).file, language });
    return checked;
  }

  return {
    openSources: async (job) => {
      const { work, outcome, stale } = desk.state();
      if (work.kind !== "none") return;
      if (outcome.kind !== "report" || stale) {
        await check();
        // A workbook without a report can still hold what files give.
        if (desk.state().outcome.kind === "none") return;
      }
      const sources = await fetched(desk, () => sourcesOf(job), { kind: "sources", job });
      if (sources !== null) desk.send({ kind: "tool-opened", tool: { kind: "sources", sources } });
    },
    openDeadlines: async () => {
      if (desk.state().work.kind !== "none") return;
      const deadlines = await fetched(desk, loadDeadlines, { kind: "deadlines" });
      if (deadlines !== null) {
        desk.send({ kind: "tool-opened", tool: { kind: "deadlines", deadlines } });
      }
    },
    openManyFiles: async () => {
      if (desk.state().work.kind !== "none") return;
      const files = await fetched(desk, manyFiles, { kind: "many-files" });
      if (files !== null) desk.send({ kind: "tool-opened", tool: { kind: "many-files", files } });
    },
    closeTool: () => {
      const { tool } = desk.state();
      if (tool?.kind === "sources") tool.sources.cancel();
      if (tool?.kind === "many-files") tool.files.cancel();
      desk.send({ kind: "tool-closed" });
    },
  };
}
