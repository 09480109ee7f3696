import fc from "fast-check";
import { putAway, takeOut } from "../../../src/adapters/worker/packed";
import type { CheckedWorkbook } from "../../../src/app/check-files/check-alone";
import { judgeWorkbook } from "../../../src/app/judge";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { NO_CORRECTIONS } from "../../../src/core/report/corrections";
import { SEED_BOOKS, seedBook } from "../../support/seed-books";

test.each(SEED_BOOKS)("%s comes out as it was put away", async (name) => {
  const { workbook } = await seedBook(name);
  const judged = judgeWorkbook(workbook, {
    profile: DEFAULT_PROFILE,
    corrections: NO_CORRECTIONS,
  });
  if (!judged.ok) throw new Error(judged.failure.code);
  const checked: CheckedWorkbook = { workbook, report: judged.value, waivers: [] };
  expect(await takeOut(putAway(checked))).toEqual(checked);
});

test("whatever people typed comes out, also what looks like a tag of ours", async () => {
  const words = fc.oneof(fc.string(), fc.constantFrom("$map", '{"$whole":"1"}', "$set"));
  await fc.assert(
    fc.asyncProperty(fc.array(words), fc.bigInt(), async (texts, whole) => {
      const value = {
        texts,
        whole,
        map: new Map(texts.map((text, at) => [at, text])),
        set: new Set(texts),
      };
      // The bytes know nothing of what a workbook is.
      const checked = value as unknown as CheckedWorkbook;
      expect(await takeOut(putAway(checked))).toEqual(value);
    }),
  );
});
