import fc from "fast-check";
import {
  documentName,
  safeFileName,
  safeSheetNames,
  shortPeriod,
} from "../../../src/core/documents/file-names";
import { hostileText } from "../../support/hostile-texts";

describe("the name of a file", () => {
  it.each([
    ["2018-9m", "9 міс 2018"],
    ["2018-q1", "I кв 2018"],
    ["2018-h1", "I півр 2018"],
    ["2018-q3", "III кв 2018"],
    ["2018", "2018"],
  ])("has the period %s as %s", (period, expected) => {
    expect(shortPeriod(period)).toBe(expected);
  });

  it("tells period, programme and department, and nothing of what is not known", () => {
    const facts = {
      what: "Звіт",
      period: "2018-9m",
      programme: "Молодь: «шлях» міста/громади",
      department: "Управління у справах сім’ї, молоді та спорту Житомирської міської ради",
    };
    expect(safeFileName(documentName(facts), "xlsx")).toBe(
      "Звіт 9 міс 2018 – Молодь «шлях» містагромади – Управління у справах сім’ї, молоді та спорту.xlsx",
    );
    const named = { period: "2021", programme: "розвитку освіти", department: null };
    expect(documentName({ what: "Звіт", ...named })).toBe("Звіт 2021 – Програма розвитку освіти");
    expect(documentName({ what: "Програма", ...named })).toBe("2021 – Програма розвитку освіти");
    expect(
      documentName({ what: "Звіт", period: null, programme: null, department: "Департамент" }),
    ).toBe("Звіт – Департамент");
  });

  it.each([
    ["CON", "Документ CON.csv"],
    ["lpt1.звіт", "Документ lpt1.звіт.csv"],
    ["COM¹", "Документ COM¹.csv"],
    ["desktop.ini", "Документ desktop.ini.csv"],
    ["...", "Документ.csv"],
    ["-rf", "rf.csv"],
    ["~$звіт", "$звіт.csv"],
    ["звіт. . .", "звіт.csv"],
    ["a\u202Efdp", "afdp.csv"],
    ["ї", "ї.csv"],
    ["Конотоп", "Конотоп.csv"],
  ])("is safe for %j", (given, expected) => {
    expect(safeFileName(given, "csv")).toBe(expected);
  });

  it("is one that Windows, Mac and the web take, whatever is given", () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (what, programme, department) => {
        const name = safeFileName(
          documentName({ what, period: "2022", programme, department }),
          "docx",
        );
        // Windows: «Naming Files, Paths, and Namespaces»; SharePoint: «Restrictions and limitations».
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}[\]#%]{1,120}\.docx$/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\s*\./i);
        expect(name).not.toMatch(/^[\s.~-]|[\s.]\.docx$/);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        expect(name.normalize("NFC")).toBe(name);
      }),
      { numRuns: 500 },
    );
  });
});

describe("names of sheets", () => {
  it("stay as they are where Excel takes them", () => {
    expect(safeSheetNames(["9 міс 2018", "Зведення", "Додаток 1 (стор. 2)"])).toEqual([
      "9 міс 2018",
      "Зведення",
      "Додаток 1 (стор. 2)",
    ]);
  });

  it("differ, also where only case or what is cut off told them apart", () => {
    expect(safeSheetNames(["Звіт", "звіт", "ЗВІТ", "'", "History"])).toEqual([
      "Звіт",
      "звіт (2)",
      "ЗВІТ (3)",
      "Аркуш",
      "History_",
    ]);
  });

  it("are ones that Excel takes, whatever is given", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 8 }), (given) => {
        const names = safeSheetNames(given);
        expect(names).toHaveLength(given.length);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(given.length);
        for (const name of names) {
          expect(name).toMatch(/^(?!')[^:\\/?*[\]\p{Cc}\p{Cs}]{1,31}(?<!')$/u);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name.toLowerCase()).not.toBe("history");
        }
      }),
      { numRuns: 300 },
    );
  });
});
