import { DEFAULT_PROFILE } from "../../../../src/core/lint/profile";
import { dueDates } from "../../../../src/core/lint/profiles/due-dates";
import { builtInProfile } from "../../../../src/core/lint/profiles/read-profile";

const dates = (name: string, period: string) =>
  dueDates(builtInProfile(name) ?? DEFAULT_PROFILE, period).map(
    ({ deadline, date }) => `${deadline.who} ${date}`,
  );

describe("deadlines in calendar days", () => {
  test.each([
    // Section 8 of the programme: within 10 days, by the 15th, within 45 days after the stage.
    ["zhytomyr", "2018-9m", ["executors 2018-10-10", "workingGroup 2018-10-15"]],
    [
      "zhytomyr",
      "2018",
      ["executors 2019-01-10", "workingGroup 2019-01-15", "publication 2019-02-14"],
    ],
    ["zhytomyr", "2020-q2", ["executors 2020-07-10", "workingGroup 2020-07-15"]],
    // The city's page: 5 and 15 July and January, 1 August and 1 February, 15 April, 15 October.
    [
      "odesa",
      "2022-h1",
      ["executors 2022-07-05", "responsibleExecutors 2022-07-15", "department 2022-08-01"],
    ],
    [
      "odesa",
      "2022",
      ["executors 2023-01-05", "responsibleExecutors 2023-01-15", "department 2023-02-01"],
    ],
    ["odesa", "2022-q1", ["responsibleExecutors 2022-04-15"]],
    ["odesa", "2022-q3", ["responsibleExecutors 2022-10-15"]],
    ["odesa", "щороку", []],
  ])("%s, %s", (name, period, expected) => {
    expect(dates(name, period)).toEqual(expected);
  });
});
