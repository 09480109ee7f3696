import { deadlineFile } from "../../../src/adapters/documents/deadline-file";
import { BUILT_IN_PROFILES } from "../../../src/core/lint/profile";
import type { Profile } from "../../../src/core/lint/profile";
import { deadlineCalendar, periodsOfYear } from "../../../src/core/lint/profiles/deadline-calendar";

function profile(name: string): Profile {
  const found = BUILT_IN_PROFILES.find((each) => each.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

const dates = (name: string, year: number): readonly string[] =>
  deadlineCalendar(profile(name), periodsOfYear(year), null).map(
    ({ period, who, date }) => `${date} ${period} ${who}`,
  );

it("are Zhytomyr's of 2018: 10 days, the 15th, 45 days after the year", () => {
  expect(dates("zhytomyr", 2018)).toEqual([
    "2018-04-10 2018-q1 executors",
    "2018-04-15 2018-q1 workingGroup",
    "2018-07-10 2018-h1 executors",
    "2018-07-15 2018-h1 workingGroup",
    "2018-10-10 2018-9m executors",
    "2018-10-15 2018-9m workingGroup",
    "2019-01-10 2018 executors",
    "2019-01-15 2018 workingGroup",
    "2019-02-14 2018 publication",
  ]);
});

it("are Odesa's fixed days, in a leap year, too", () => {
  expect(dates("odesa", 2023)).toEqual([
    "2023-04-15 2023-q1 responsibleExecutors",
    "2023-07-05 2023-h1 executors",
    "2023-07-15 2023-h1 responsibleExecutors",
    "2023-08-01 2023-h1 department",
    "2023-10-15 2023-9m responsibleExecutors",
    "2024-01-05 2023 executors",
    "2024-01-15 2023 responsibleExecutors",
    "2024-02-01 2023 department",
  ]);
});

it("count calendar days from the day that is asked for", () => {
  const left = (asOf: string) =>
    deadlineCalendar(profile("zhytomyr"), ["2018-9m"], asOf).map((entry) => entry.left);
  expect([left("2018-10-05"), left("2018-10-12"), left("2018-10-15")]).toEqual([
    [5, 10],
    [-2, 3],
    [-5, 0],
  ]);
});

describe("the calendar file", () => {
  const write = (periods: readonly string[]): string =>
    deadlineFile.write(deadlineCalendar(profile("zhytomyr"), periods, null), {
      profile: "zhytomyr",
      language: "uk",
    });
  const file = write(periodsOfYear(2018));
  /** Its lines as a calendar reads them: folded ones joined. */
  const lines = file.replaceAll("\r\n ", "").split("\r\n");

  it("keeps to RFC 5545: lines end with CRLF and take at most 75 octets", () => {
    expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const longest = Math.max(...file.split("\r\n").map((line) => Buffer.byteLength(line)));
    expect(longest).toBeLessThanOrEqual(75);
    expect(file).not.toContain("\uFFFD");
  });

  it("has an event of the whole day for each deadline, in Ukrainian, with a reminder", () => {
    const events = file.replaceAll("\r\n ", "").split("BEGIN:VEVENT").slice(1);
    expect(events.length).toBe(9);
    const [event] = events.filter((each) => each.includes("2018-9m-executors"));
    expect(event).toContain("DTSTART;VALUE=DATE:20181010\r\n");
    expect(event?.replaceAll("\u00A0", " ")).toContain(
      "SUMMARY:Виконавці подають звіти за 9 місяців 2018 року\r\n",
    );
    expect(event?.replaceAll("\u00A0", " ")).toContain(
      "DESCRIPTION:10 календарних днів після закінчення періоду (Програма\\, розділ 8)",
    );
    expect(event).toContain("TRIGGER:-P1D");
  });

  it("is the same whenever it is written, so that it can be imported again", () => {
    expect(write(periodsOfYear(2018))).toBe(file);
    const uids = lines.filter((line) => line.startsWith("UID:"));
    expect(new Set(uids).size).toBe(9);
    expect(uids).toContain("UID:zhytomyr-2018-9m-executors@zvirka");
    expect(lines.filter((line) => line.startsWith("DTSTAMP:20180930T000000Z")).length).toBe(2);
  });
});
