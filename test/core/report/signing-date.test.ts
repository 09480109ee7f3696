import { readTables } from "../../../src/core/report/read-tables";
import { signingDate } from "../../../src/core/report/signing-date";
import { formatCell } from "../../../src/core/sheet/address";
import { sheetOf } from "../../support/markdown-sheet";

/** A report on nine months of 2018 with a line of its own under the table. */
function signed(under: string) {
  const [table] = readTables(
    sheetOf(`
|   | A | B | C | D |
|---|---|---|---|---|
| 1 | Звіт за 9 місяців 2018 року |
| 3 | № з/п | Зміст заходів | Річний обсяг фінансування, грн | Фактично профінансовано, грн |
| 4 | 1 | Доріжки | 100,00 | 50,00 |
| 5 | 2 | Лавки | 200,00 | 60,00 |
| 7 | '${under} |`),
  );
  if (table === undefined) throw new Error("No table");
  const found = signingDate(table, "2018-9m");
  return found === null ? null : [formatCell(found.cell), found.date];
}

describe("the day on which a report was signed", () => {
  test.each([
    ["10.10.2018", "2018-10-10"],
    ["Дата: 1.2.2019 р.", "2019-02-01"],
    ["Дата підписання: 09.10.2018", "2018-10-09"],
    ["«10».10.2018", "2018-10-10"],
    ["10 жовтня 2018 року", "2018-10-10"],
    ["«05» листопада 2018 р.", "2018-11-05"],
    ['"5" липня 2019', "2019-07-05"],
    ["“ 5 ” ЛИПНЯ 2019 р", "2019-07-05"],
  ])("is read from «%s»", (text, date) => {
    expect(signed(text)).toEqual(["A7", date]);
  });

  test.each([
    "«___» жовтня 2018 р.",
    "Договір від 10.10.2018",
    "10.10.2018 № 879",
    "10.10.2017",
    "45.10.2018",
    "10.13.2018",
    "10 заходів 2018 року",
    "за 9 місяців 2018 року",
  ])("is not «%s»", (text) => {
    expect(signed(text)).toBeNull();
  });
});
