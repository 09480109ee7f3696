import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { SEED_WORKBOOKS } from "../../seeds/workbooks";

const SEEDS = join(__dirname, "../../seeds");
const FILES = SEED_WORKBOOKS.map(({ file }) => file);

// Whole workbooks are built and read: on a busy machine that takes longer than a test usually may.
jest.setTimeout(60_000);

function committed(file: string): Buffer {
  return readFileSync(join(SEEDS, file));
}

describe("the workbooks of the folder", () => {
  test("are those that the command builds, each named once", () => {
    const present = readdirSync(SEEDS).filter((file) => file.endsWith(".xlsx"));
    expect([...FILES].sort()).toEqual(present.sort());
  });

  test.each(SEED_WORKBOOKS)("$file comes out the same twice and as committed", async (seed) => {
    const first = Buffer.from(await seed.build());
    const second = Buffer.from(await seed.build());
    expect(first.equals(second)).toBe(true);
    expect(first.equals(committed(seed.file))).toBe(true);
  });

  test.each(["America/Los_Angeles", "Pacific/Apia"])(
    "come out the same from the command in the time zone %s",
    (zone) => {
      const folder = mkdtempSync(join(tmpdir(), "zvirka-seeds-"));
      try {
        execFileSync(process.execPath, [join(SEEDS, "build.cjs"), folder], {
          env: { ...process.env, TZ: zone },
        });
        const differing = FILES.filter(
          (file) => !readFileSync(join(folder, file)).equals(committed(file)),
        );
        expect(differing).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});
