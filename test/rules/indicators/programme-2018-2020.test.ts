import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import type { Finding } from "../../../src/core/lint/finding";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { check } from "../../../src/core/lint/run";
import { toText } from "../../../src/core/report/decimal";
import { formatCell, formatPlace } from "../../../src/core/sheet/address";
import { RULES } from "../../../src/rules/registry";

const FAMILY = RULES.filter(({ id }) => id.startsWith("IND-"));
const SEED = join(__dirname, "../../../seeds/programme-2018-2020.xlsx");

async function findingsOf(path: string): Promise<readonly Finding[]> {
  return check(await readSnapshot(readFileSync(path), "programme.xlsx"), FAMILY, DEFAULT_PROFILE)
    .findings;
}

describe("the indicators of the programme of 2018–2020", () => {
  test("differ from their measures, quotients and passport where the document does", async () => {
    const lines = (await findingsOf(SEED)).map(({ rule, severity, cells, stated, expected }) =>
      [
        `${rule} ${severity ?? ""} ${cells.map(formatCell).join(" ")}`,
        stated === null ? "" : `: ${toText(stated)} / ${expected === null ? "" : toText(expected)}`,
      ].join(""),
    );
    expect(lines).toEqual([
      // № 1: 149,68 + 190,0.
      "IND-01 warning E4: 380 / 339.68000",
      // № 3.
      "IND-01 warning E6: 180 / 150.00000",
      // № 6: 116,0 + 2500,0 + 50,0, and 116,0 + 100,0: 100,0 of 1.8.4 stand in 2020.
      "IND-01 warning E9: 2766 / 2666.00000",
      "IND-01 warning G9: 116 / 216.00000",
      // № 8, in millions: 8 507,5 + 321,5, and 18 541,8 + 233,1; 2020 is stated in words.
      "IND-01 warning E11: 12.1 / 8.82900000",
      "IND-01 warning F11: 15.219 / 18.77490000",
      // № 9: 165,8 + 27,0, and 173,1 + 48,7.
      "IND-01 warning F12: 167.1 / 192.80000",
      "IND-01 warning G12: 201 / 221.80000",
      // Efficiency № 3, 4 and 6.
      "IND-02 warning D23: 13 / 14.29",
      "IND-02 warning F23: 16 / 12.00",
      "IND-02 warning G23: 13 / 9.00",
      "IND-02 warning E24 F24 G24: 6133 / 4895.58",
      "IND-02 warning E26: 1 / 0.93",
      "IND-03 error G31",
    ]);
  });

  test("the cost of one person would be right for 451 of them", async () => {
    const found = (await findingsOf(SEED)).find(({ cell }) => formatCell(cell) === "E24");
    expect(found?.causes.map(({ amount }) => amount && toText(amount))).toEqual(["451"]);
  });

  test("the place in the passport stands in its cell", async () => {
    const found = (await findingsOf(SEED)).find(({ rule }) => rule === "IND-03");
    expect(found?.args).toMatchObject({ stated: "ТОП-3", passport: "ТОП 7", year: "2020" });
    expect(found?.related.map(formatPlace)).toEqual(["'Паспорт'!C28"]);
  });
});
