import { toText } from "../../../src/core/report/decimal";
import { changesIn } from "../../../src/core/report/percent-changes";
import { figuresIn, readSentences } from "../../../src/core/report/read-sentences";
import { onlySheet, sheetOf } from "../../support/markdown-sheet";

test.each([
  ["передбачено 1 690 000,00 грн.", ["plan 1690000.00 UAH"]],
  ["Фактичне фінансування склало 1 203 061,56 тис. грн", ["actual 1203061.56 thousand-UAH"]],
  ["обсяг – 60 443, 349 тис.грн., в т. ч.:", ["null 60443.349 thousand-UAH"]],
  [
    "Передбачено 2 млн грн, використано 1,5 млн. грн.",
    ["plan 2 million-UAH", "actual 1.5 million-UAH"],
  ],
  ["Передбачено кошти. Вартість 500 тисяч гривень", ["null 500 thousand-UAH"]],
  ["бюджет: 15 млн 219 тис 100 грн 73 коп.", []],
  ["до 1 млн 500 тис грн", []],
  ["12 527 мешканців і 85 заходів", []],
])("the money in «%s»", (text, expected) => {
  const { money } = figuresIn(text);
  expect(
    money.map(({ role, amount, unit }) => [role ?? "null", toText(amount), unit].join(" ")),
  ).toEqual(expected);
});

test("the place of an amount is that of its digits and its unit", () => {
  const text = "склало 1 203,56 тис. грн, тобто";
  const [figure] = figuresIn(text).money;
  expect(text.slice(figure?.start, figure?.end)).toBe("1 203,56 тис. грн");
  expect(text.slice(figure?.unitStart, figure?.end)).toBe("тис. грн");
});

test.each([
  ["Програму профінансовано на 71,2%, тож", ["actual 71.2"]],
  ["майже 67 % депутатів", ["null 67"]],
])("the percents in «%s»", (text, expected) => {
  const { percents } = figuresIn(text);
  expect(percents.map(({ role, amount }) => [role ?? "null", toText(amount)].join(" "))).toEqual(
    expected,
  );
});

test("cells of tables are no prose", () => {
  const sheet = onlySheet(
    sheetOf(`
|   | A | B |
|---|---|---|
| 1 | Передбачено 5 грн. | |
| 3 | Передбачено 7 грн. | |`),
  );
  const table = { range: { top: 2, left: 0, bottom: 5, right: 1 } };
  expect(readSentences(sheet, [table]).map(({ text }) => text)).toEqual(["Передбачено 5 грн."]);
});

test.each([
  ["виріс на 24,75%: з 63% до 87,75%", ["24.75 63 87.75"]],
  ["на 20,23 %: із 50 % у 2017 р. до 70,23 % у 2018 р.", ["20.23 50 70.23"]],
  ["зменшився на 5% (від 40% до 35%)", ["5 40 35"]],
  ["до 36% з 40%, які були", []],
  ["на 5 позицій: з 63% до 87%", []],
])("the changes in «%s»", (text, expected) => {
  expect(
    changesIn(text).map(({ change, from, to }) => [change, from, to].map(toText).join(" ")),
  ).toEqual(expected);
});
