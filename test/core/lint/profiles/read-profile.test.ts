import { DEFAULT_PROFILE } from "../../../../src/core/lint/profile";
import { profileProblemText } from "../../../../src/core/lint/profiles/profile-texts";
import { builtInProfile, readProfile } from "../../../../src/core/lint/profiles/read-profile";

const LEAST = { version: 1, name: "мій" };

const read = (more: object) => {
  const outcome = readProfile(JSON.stringify({ ...LEAST, ...more }));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.profile;
};

describe("a profile file", () => {
  test("changes only what it states", () => {
    const profile = read({ thresholds: { lowExecution: 60, lowPace: "3/4" } });
    expect(profile).toEqual({
      ...DEFAULT_PROFILE,
      name: "мій",
      thresholds: {
        ...DEFAULT_PROFILE.thresholds,
        lowExecution: 60,
        lowPace: { numerator: 3, denominator: 4 },
      },
    });
  });

  test("changes the built-in profile that it extends", () => {
    const odesa = builtInProfile("odesa");
    expect(read({ extends: "odesa" })).toEqual({ ...odesa, name: "мій" });
    expect(odesa?.deadlines).not.toEqual(DEFAULT_PROFILE.deadlines);
  });

  test("switches rules off and on", () => {
    expect(DEFAULT_PROFILE.rulesOff).toEqual(["EXP-02", "EXP-04", "EXP-05", "EXPT-01"]);
    const profile = read({ rulesOff: ["PCT-02", "EXP-02"], rulesOn: ["EXP-04"] });
    expect(profile.rulesOff).toEqual(["EXP-02", "EXP-05", "EXPT-01", "PCT-02"]);
  });

  test("sets the level of rules", () => {
    expect(read({ severities: { "PCT-02": "warning" } }).severities).toEqual({
      "PCT-02": "warning",
    });
  });

  test("changes only the part of the style that it states", () => {
    const { style } = DEFAULT_PROFILE;
    const own = {
      font: "Arial",
      page: { margins: { left: 25 } },
      columns: { money: { least: 20 } },
    };
    expect(read({ style: own }).style).toEqual({
      ...style,
      font: "Arial",
      page: { ...style.page, margins: { ...style.page.margins, left: 25 } },
      columns: { ...style.columns, money: { ...style.columns.money, least: 20 } },
    });
    expect(builtInProfile("odesa")?.style).toEqual(style);
  });

  test("replaces the deadlines as a whole", () => {
    const deadlines = [{ who: "executors", periods: ["year"], days: 20 }];
    expect(read({ deadlines }).deadlines).toEqual(deadlines);
  });

  test("adds names and words, and takes the place of a name that is there", () => {
    const [programme] = DEFAULT_PROFILE.dictionary.programmes;
    const profile = read({
      dictionary: {
        programmes: [{ name: programme?.name, accepted: ["Конкурентне місто"] }],
        executors: [{ name: "Департамент освіти" }],
      },
      units: { UAH: ["гривнями"] },
      headers: { annualPlan: ["Ліміт", "Ліміт року"] },
    });
    expect(profile.dictionary.programmes).toEqual([
      { name: programme?.name, accepted: ["Конкурентне місто"], wrong: [] },
    ]);
    expect(profile.dictionary.executors).toEqual([
      ...DEFAULT_PROFILE.dictionary.executors,
      { name: "Департамент освіти", accepted: [], wrong: [] },
    ]);
    expect(profile.units).toEqual({ UAH: ["гривнями"] });
    expect(profile.headers).toEqual({ annualPlan: ["Ліміт", "Ліміт року"] });
  });

  test("may begin with a byte order mark, as Notepad saves it", () => {
    expect(readProfile(`\uFEFF${JSON.stringify(LEAST)}`)).toMatchObject({ ok: true });
  });
});

describe("a wrong profile file is told by its key", () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      '{"version":1,\n"name":"x",\n}',
      ["Текст не є JSON (рядок 3): перевірте дужки, лапки та коми."],
      ["The text is not JSON (line 3): look at brackets, quotation marks and commas."],
    ],
    [
      "",
      ["Текст не є JSON: перевірте дужки, лапки та коми."],
      ["The text is not JSON: look at brackets, quotation marks and commas."],
    ],
    [
      "[]",
      ["Профілем має бути об’єкт у фігурних дужках."],
      ["A profile has to be an object in braces."],
    ],
    ['{"version":1}', ["Бракує ключа «name»."], ["The key “name” is missing."]],
    [
      '{"version":1,"name":"x","treshold":{}}',
      ["Ключа «treshold» немає; можливо, малося на увазі «thresholds»."],
      ["There is no key “treshold”; did you mean “thresholds”?"],
    ],
    [
      '{"version":1,"name":"x","thresholds":{"lowexecution":40}}',
      ["Ключа «thresholds.lowexecution» немає; можливо, малося на увазі «lowExecution»."],
      ["There is no key “thresholds.lowexecution”; did you mean “lowExecution”?"],
    ],
    [
      '{"version":1,"name":"x","колір":"синій"}',
      ["Ключа «колір» немає."],
      ["There is no key “колір”."],
    ],
    [
      '{"version":1,"name":"x","__proto__":{},"constructor":1}',
      ["Ключа «__proto__» немає.", "Ключа «constructor» немає."],
      ["There is no key “__proto__”.", "There is no key “constructor”."],
    ],
    [
      '{"version":1,"name":"x","thresholds":{"lowExecution":"45"}}',
      ["У «thresholds.lowExecution» має бути число без лапок."],
      ["“thresholds.lowExecution” has to be a number without quotation marks."],
    ],
    [
      '{"version":1,"name":"x","thresholds":{"saving":101}}',
      ["Значення «thresholds.saving» має бути від 0 до 100."],
      ["The value of “thresholds.saving” has to be from 0 to 100."],
    ],
    [
      '{"version":1,"name":"x","thresholds":{"lowPace":"2/0"}}',
      ["«thresholds.lowPace» записано не так; потрібно, наприклад, «2/3»."],
      ["“thresholds.lowPace” is not written right; write it like “2/3”."],
    ],
    [
      '{"version":2,"name":""}',
      ["Значення «version» не підходить; можливі: 1.", "«name» не може бути порожнім."],
      ["The value of “version” does not fit; possible: 1.", "“name” must not be empty."],
    ],
    [
      `{"version":1,"name":"${"я".repeat(81)}"}`,
      ["Текст у «name» задовгий."],
      ["The text of “name” is too long."],
    ],
    [
      '{"version":1,"name":"x","extends":"lviv"}',
      ["Значення «extends» не підходить; можливі: zhytomyr, odesa."],
      ["The value of “extends” does not fit; possible: zhytomyr, odesa."],
    ],
    [
      '{"version":1,"name":"x","rulesOff":["PCT-1","PCT-02","PCT-02"]}',
      [
        "«rulesOff[1]» записано не так; потрібно, наприклад, «PCT-01».",
        "Значення «rulesOff[3]» повторюється.",
      ],
      [
        "“rulesOff[1]” is not written right; write it like “PCT-01”.",
        "The value of “rulesOff[3]” is there twice.",
      ],
    ],
    [
      '{"version":1,"name":"x","severities":{"pct":"error","PCT-01":"grave"}}',
      [
        "«severities.pct» записано не так; потрібно, наприклад, «PCT-01».",
        "Значення «severities.PCT-01» не підходить; можливі: note, warning, error.",
      ],
      [
        "“severities.pct” is not written right; write it like “PCT-01”.",
        "The value of “severities.PCT-01” does not fit; possible: note, warning, error.",
      ],
    ],
    [
      '{"version":1,"name":"x","deadlines":[{"who":"executors","periods":[],"days":1.5}]}',
      [
        "«deadlines[1].periods» не може бути порожнім.",
        "У «deadlines[1].days» має бути ціле число без лапок.",
      ],
      [
        "“deadlines[1].periods” must not be empty.",
        "“deadlines[1].days” has to be a whole number without quotation marks.",
      ],
    ],
  ];

  test.each(cases)("%s", (text, uk, en) => {
    const outcome = readProfile(text);
    const problems = outcome.ok ? [] : outcome.problems;
    expect(problems.map((problem) => profileProblemText(problem, "uk"))).toEqual(uk);
    expect(problems.map((problem) => profileProblemText(problem, "en"))).toEqual(en);
  });
});
