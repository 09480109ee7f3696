import { readdirSync } from "node:fs";
import path from "node:path";
import { SHOWN, STATES } from "../browser/states/every-state";

const WALKS = path.resolve(__dirname, "../browser/states");

test("every walk is walked", () => {
  const walked = readdirSync(WALKS).flatMap((file) => /^(.+)\.test\.ts$/.exec(file)?.[1] ?? []);
  expect(Object.keys(STATES).toSorted()).toEqual(walked.toSorted());
});

test("every kind is shown by a picture that a walk takes", () => {
  const taken = Object.entries(STATES).flatMap(([walk, states]) =>
    states.map((state) => `${walk}/${state}`),
  );
  const shown: readonly string[] = JSON.stringify(SHOWN).match(/[a-z]+\/[a-z-]+/g) ?? [];
  expect(shown.filter((picture) => !taken.includes(picture))).toEqual([]);
});
