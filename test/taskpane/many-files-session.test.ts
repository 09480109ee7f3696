import { failed, success } from "../../src/app/failure";
import type { CheckedByItself, ManyFilesPort } from "../../src/app/ports";
import { UNCHANGED_FILE } from "../../src/core/lint/profiles/differences";
import type { ProfileFile } from "../../src/core/lint/profiles/profile-file";
import { createManyFilesSession } from "../../src/taskpane/state/many-files-session";

const SUMMARY = { error: 0, warning: 0, note: 0, review: 0, notApplicable: 0, waived: 0 };

const checked = (programme: string | null, size = 1): CheckedByItself => ({
  facts: { summary: SUMMARY, lacking: null },
  putAway: { size, text: () => Promise.resolve("") },
  programme: programme === null ? null : { name: programme, from: 2023, to: 2024, decisions: [] },
  aside: null,
  carried: [],
});

/** A session over files that hold what their names say: «Молодь 1.xlsx» is of «Молодь». */
function office(changes: Partial<ManyFilesPort> = {}) {
  const asked: string[] = [];
  const nothing = () => Promise.reject(new Error("not asked for"));
  let profile: ProfileFile = UNCHANGED_FILE;
  const files: ManyFilesPort = {
    check: async (picked, by, { onBegun, onDone }) => {
      for (const [index, { name }] of picked.entries()) {
        asked.push(`${by.name}: ${name}`);
        onBegun(index);
        const [programme = ""] = name.split(" ");
        const size = name.includes("велика") ? 300 * 1_048_576 : 1;
        onDone(index, success(checked(programme === "Інше" ? null : programme, size)));
      }
    },
    compare: async (group) => {
      asked.push(`разом: ${group.map(({ file }) => file.name).join(", ")}`);
      const found = { facts: { summary: { ...SUMMARY, error: 1 }, lacking: null } };
      const [first] = group;
      if (first === undefined) throw new Error("nothing to compare");
      const together = { ...found, putAway: first.putAway };
      return success({
        files: group.map((_file, at) => (at === 0 ? together : null)),
        crashed: [],
      });
    },
    open: nothing,
    describe: nothing,
    remarks: nothing,
    zip: nothing,
    ...changes,
  };
  const session = createManyFilesSession(
    { profile: () => profile, language: () => "uk" },
    {
      files,
      delivery: {
        platform: () => "web",
        ways: () => [],
        openWorkbook: nothing,
        download: () => undefined,
      },
      today: () => "2026-11-21",
    },
  );
  session.pick(
    ["Молодь 1.xlsx", "Інше.xlsx", "Молодь 2.xlsx", "Вода 1.xlsx", "Молодь велика.xlsx"].map(
      (name) => ({ path: name, file: new File(["PK"], name) }),
    ),
  );
  const use = (file: ProfileFile): void => {
    profile = file;
  };
  return { session, asked, use };
}

test("files of one programme are compared, and what that shows stands with its file", async () => {
  const { session, asked } = office();
  await session.check("rest");
  expect(asked.filter((each) => each.startsWith("разом"))).toEqual([
    "разом: Молодь 1.xlsx, Молодь 2.xlsx",
  ]);
  const { files, notes, work } = session.state();
  const stages = files.map(({ stage }) => (stage.kind === "checked" ? stage.together : stage.kind));
  expect(stages[0]).toMatchObject({ facts: { summary: { error: 1 } } });
  expect(stages.slice(1)).toEqual([null, null, null, null]);
  expect(notes).toEqual([{ kind: "too-large", path: "Молодь велика.xlsx" }]);
  expect(work).toEqual({ kind: "none" });
});

test("what is checked is not checked again, but for another profile", async () => {
  const { session, asked, use } = office();
  await session.check("rest");
  asked.length = 0;
  await session.check("rest");
  expect(asked).toEqual(["разом: Молодь 1.xlsx, Молодь 2.xlsx"]);
  use({ ...UNCHANGED_FILE, name: "Свій", rulesOff: ["PCT-03"] });
  asked.length = 0;
  await session.check("rest");
  expect(asked.slice(0, 5)).toEqual(
    ["Молодь 1", "Інше", "Молодь 2", "Вода 1", "Молодь велика"].map((name) => `Свій: ${name}.xlsx`),
  );
});

test("ended while files are compared, each stays as it was by itself, and that is told", async () => {
  const { session } = office({ compare: () => new Promise(() => {}) });
  const compared = new Promise<void>((resolve) => {
    session.subscribe(() => {
      if (session.state().work.kind === "comparing") resolve();
    });
  });
  void session.check("rest");
  await compared;
  session.cancel();
  const { files, notes, work, stopped } = session.state();
  expect(files.map(({ stage }) => stage.kind)).toEqual(Array(5).fill("checked"));
  expect(notes).toContainEqual({
    kind: "cut-off",
    paths: ["Молодь 1.xlsx", "Молодь 2.xlsx"],
  });
  expect([work.kind, stopped]).toEqual(["none", true]);
});

test("what a person ends is no failure, and says nothing of a comparison that broke before", async () => {
  const { session } = office({
    compare: () => Promise.reject(new RangeError("ours")),
    describe: (_files, _by, signal) =>
      new Promise((resolve) => {
        signal.addEventListener("abort", () => resolve(failed({ code: "cancelled" })));
      }),
  });
  await session.check("rest");
  const { notes } = session.state();
  const described = session.describe();
  session.cancel();
  expect(await described).toBeNull();
  expect(session.state()).toMatchObject({ failure: null, work: { kind: "none" }, notes });
});

test("our own mistake in the middle is told, and the next check goes on", async () => {
  let broken = true;
  const { session } = office({
    check: async (picked, _by, { onDone }) => {
      if (broken) throw new RangeError("ours");
      for (const index of picked.keys()) onDone(index, success(checked(null)));
    },
  });
  await session.check("rest");
  expect(session.state()).toMatchObject({
    failure: { code: "unexpected", detail: "RangeError" },
    work: { kind: "none" },
  });
  broken = false;
  await session.check("rest");
  expect(session.state().failure).toBeNull();
  expect(session.state().files.every(({ stage }) => stage.kind === "checked")).toBe(true);
});
