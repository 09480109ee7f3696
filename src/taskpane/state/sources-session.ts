import type { Result } from "../../app/failure";
import { success } from "../../app/failure";
import type { SourceJobId } from "../../app/jobs/job";
import type { ChosenSourcesPort, PickedSource, PickedSourcesPort } from "../../app/ports";
import { departmentOf, isSameDepartment } from "../../core/consolidate/departments";
import type { SourceBook } from "../../core/consolidate/sources";
import { decisionAnswer, decisionQuestion } from "../../core/consolidate/stated-editions";
import type { Profile } from "../../core/lint/profile";
import type { NamedFile } from "../view/picked-files";
import { guarded } from "./desk";
import type { SourceFile, SourcesSession, SourcesState } from "./sources-model";
import { candidatesOf, chosenBooks } from "./sources-model";

/** The question of which period is put together; its options are periods. */
const PERIOD = "consolidate:period";

export interface SourcesSurroundings {
  readonly files: PickedSourcesPort;
  readonly memory: ChosenSourcesPort;
  /** By what the files are read and checked. */
  readonly profile: () => Profile;
  /** A name under which to keep things about this workbook. */
  readonly workbook: () => Promise<string>;
}

/** Begins to put reports together by a job, from what was chosen the last time. */
export async function createSourcesSession(
  job: SourceJobId,
  { files: port, memory, profile, workbook }: SourcesSurroundings,
): Promise<SourcesSession> {
  const last = await memory.last(await workbook(), job);
  let state: SourcesState = {
    files: [],
    reading: null,
    failure: null,
    changed: new Set(last?.changed ?? []),
    period: null,
    answers: last?.answers ?? {},
    absent: last?.files ?? [],
  };
  let reading: AbortController | null = null;
  /** Picked and not read yet. */
  let waiting: readonly NamedFile[] = [];
  const listeners = new Set<() => void>();

  function set(change: Partial<SourcesState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  async function remember(): Promise<Result<void>> {
    const { files, changed, answers, absent } = state;
    const names = [...files.flatMap(({ name, read }) => (read.ok ? [name] : [])), ...absent];
    const chosen = { changed: [...changed], files: names, answers };
    await memory.save(await workbook(), job, chosen);
    return success(undefined);
  }

  function change(changes: Partial<SourcesState>): void {
    set(changes);
    void guarded(remember);
  }

  function answer(question: string, option: string | null): void {
    const others = Object.entries(state.answers).filter(([id]) => id !== question);
    const answers = option === null ? others : [...others, [question, option] as const];
    change({ answers: Object.fromEntries(answers) });
  }

  async function add(picked: readonly NamedFile[]): Promise<void> {
    if (picked.length === 0) return;
    // Files that were being read when more were picked are read with those.
    reading?.abort();
    const all = [...waiting, ...picked];
    waiting = all;
    const own = new AbortController();
    reading = own;
    set({ reading: { done: 0, all: all.length }, failure: null });
    const outcome: Result<readonly PickedSource[]> = await guarded(() =>
      port.read(
        all.map(({ file }) => file),
        profile(),
        (progress) => {
          if (reading === own) set({ reading: progress });
        },
        own.signal,
      ),
    );
    // More were picked meanwhile, or nobody waits for these.
    if (reading !== own) return;
    reading = null;
    waiting = [];
    if (!outcome.ok) {
      set({ reading: null, failure: outcome.failure });
      return;
    }
    const files = outcome.value.reduce(
      (known, { result, name }, at) => withFile(known, { result, name: all[at]?.path ?? name }),
      state.files,
    );
    const names = new Set(files.map(({ name }) => name));
    change({ files, reading: null, absent: state.absent.filter((name) => !names.has(name)) });
  }

  return {
    job,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add,
    remove: (file) => change({ files: state.files.filter(({ name }) => name !== file) }),
    cancel: () => {
      if (reading === null) return;
      reading.abort();
      reading = null;
      waiting = [];
      set({ reading: null });
    },
    tick: (entry) => {
      const changed = new Set(state.changed);
      if (!changed.delete(entry)) changed.add(entry);
      change({ changed });
    },
    choosePeriod: (period) => set({ period }),
    decide: (edition, decision) =>
      answer(decisionQuestion(edition), decision === null ? null : decisionAnswer(decision)),
    forgetAbsent: () => change({ absent: [] }),
    sources: (checked) => {
      const candidates = candidatesOf(job, checked, state);
      const { entries, period } = candidates;
      const asked: Readonly<Record<string, string>> = period === null ? {} : { [PERIOD]: period };
      return {
        sheets: entries.flatMap(({ file, sheet, chosen }) =>
          chosen && file === null ? [sheet] : [],
        ),
        files: chosenBooks(state.files, candidates),
        choices: { items: {}, answers: { ...state.answers, ...asked } },
        remember: ({ answers }) => {
          const { [PERIOD]: named, ...others } = answers;
          change({ answers: others, period: named ?? state.period });
        },
      };
    },
  };
}

/**
 * The files with one more. A file picked again takes the place of what was read of it before; one of
 * another department that is called the same stands beside it.
 */
function withFile(
  files: readonly SourceFile[],
  { name, result }: PickedSource,
): readonly SourceFile[] {
  for (let nth = 1; ; nth++) {
    const tried = nth === 1 ? name : `${name} (${String(nth)})`;
    const at = files.findIndex((each) => each.name === tried);
    const known = files[at];
    if (known !== undefined && known.read.ok && result.ok) {
      if (!areOfOne(known.read.book, result.value.book)) continue;
    }
    const file: SourceFile = { name: tried, read: readOf(tried, result) };
    return known === undefined ? [...files, file] : files.with(at, file);
  }
}

function readOf(name: string, result: PickedSource["result"]): SourceFile["read"] {
  if (!result.ok) return { ok: false, failure: result.failure };
  const { book, keptLeft } = result.value;
  return { ok: true, keptLeft, book: book.file === name ? book : named(book, name) };
}

/** The same book by another name, wherever it is named. */
function named(book: SourceBook, file: string): SourceBook {
  const rename = <Each extends object>(each: Each): Each & { readonly file: string } => ({
    ...each,
    file,
  });
  const { notes, reports, programmes } = book;
  return {
    ...book,
    file,
    notes: notes.map(rename),
    reports: reports.map(rename),
    programmes: programmes.map(rename),
  };
}

/** True for workbooks of one department, or of which one does not say whose it is. */
function areOfOne(a: SourceBook, b: SourceBook): boolean {
  const [one, two] = [a, b].map(({ reports: [first] }) =>
    first === undefined ? null : departmentOf(first.table),
  );
  return one == null || two == null || isSameDepartment(one, two);
}
