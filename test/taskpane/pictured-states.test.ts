import { readdirSync } from "node:fs";
import path from "node:path";
import { SHOWN, STATES } from "../browser/states/every-state";

const COMPONENTS = path.resolve(__dirname, "../../src/taskpane/components");
const WALKS = path.resolve(__dirname, "../browser/states");

test("every screen of the pane has a picture", () => {
  const screens = readdirSync(COMPONENTS, { recursive: true, encoding: "utf8" }).flatMap(
    (file) => /([^/\\]+)-screen\.tsx$/.exec(file)?.[1] ?? [],
  );
  expect(Object.keys(SHOWN.screen).toSorted()).toEqual(screens.toSorted());
});

test("every walk is walked", () => {
  const walked = readdirSync(WALKS).flatMap((file) => /^(.+)\.test\.ts$/.exec(file)?.[1] ?? []);
  expect(Object.keys(STATES).toSorted()).toEqual(walked.toSorted());
});
