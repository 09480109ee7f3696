import { join } from "node:path";
import { nodeFiles } from "../../../src/adapters/xlsx/node-files";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { check } from "../../../src/core/lint/run";
import { toText } from "../../../src/core/report/decimal";
import { formatCell } from "../../../src/core/sheet/address";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import ovr04 from "../../../src/rules/plan/ovr-04";

async function sheetsOf(file: string): Promise<readonly SheetSnapshot[]> {
  const read = await nodeFiles.read(join(__dirname, "../../../seeds", file));
  if (!read.ok) throw new Error(`The workbook cannot be read: ${read.failure.code}`);
  return read.value.sheets;
}

test("the report of 2018 beside the programme's edition of 18.12.2019 differs in ten of sixteen plans", async () => {
  const report = await sheetsOf("report-2018-9m.xlsx");
  const programme = await sheetsOf("programme-2018-2020.xlsx");
  const joined = { name: "joined.xlsx", sheets: [...report, ...programme] };
  const [finding] = check(joined, [ovr04], DEFAULT_PROFILE).findings;
  expect(finding).toMatchObject({ kind: "review", sheet: "9 міс 2018", code: "later" });
  expect(finding?.cells.map(formatCell)).toEqual(
    [11, 12, 14, 15, 16, 18, 19, 20, 21, 26].map((row) => `F${row}`),
  );
  expect(new Set(finding?.related.map(({ sheet }) => sheet))).toEqual(new Set(["Додаток А"]));
  const { own, edition, more, less, compared, date } = finding?.args ?? {};
  const sums = [own, edition, more, less].map((sum) =>
    typeof sum === "object" && "digits" in sum ? toText(sum) : sum,
  );
  expect(sums).toEqual(["1640000.00", "1690000.00", "192040.00", "142040.00"]);
  expect([compared, date]).toEqual([16, "2019-12-18"]);
});
