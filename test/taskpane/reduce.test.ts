import { DEFAULT_PREFERENCES } from "../../src/app/ports";
import type { OpenAnswers } from "../../src/taskpane/state/answering";
import { initialState } from "../../src/taskpane/state/pane-state";
import { reduce } from "../../src/taskpane/state/reduce";

const ANSWERS: ReturnType<OpenAnswers> = {
  state: () => ({ kind: "waiting" }),
  subscribe: () => () => undefined,
  read: () => Promise.resolve(),
  cancel: () => undefined,
};

test("a rule's page opened while answers were being fetched does not lie over them", () => {
  const begun = initialState(DEFAULT_PREFERENCES);
  const reading = reduce(begun, { kind: "rule-page-opened", rule: "PCT-01" });
  const opened = reduce(reading, { kind: "answers-opened", answers: ANSWERS });
  expect(opened.rulePages).toEqual([]);
  expect(opened.answers).toBe(ANSWERS);
});
