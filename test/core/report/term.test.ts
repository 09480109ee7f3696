import { termOf } from "../../../src/core/report/term";

test.each([
  ["2018-2020", { from: 2018, to: 2020 }],
  ["2019", { from: 2019, to: 2019 }],
  ["2018 -", { from: 2018, to: null }],
  ["2018-2020\n2018-2020", { from: 2018, to: 2020 }],
  ["протягом 2021 року", { from: 2021, to: 2021 }],
  ["постійно", null],
  ["№ 120189", null],
])("the term of «%s»", (text, term) => {
  expect(termOf(text)).toEqual(term);
});
