import { countsIn } from "../../../src/core/compute/counts";
import { toText } from "../../../src/core/report/decimal";

test.each([
  ["Нагороджено 64 особи", ["64 особи"]],
  ["Вийшло 45 матеріалів і 3 ролики", ["45 матеріалів", "3 ролики"]],
  ["Участь узяли 12 527 мешканців", ["12 527 мешканців"]],
  ["Сплачено 12 тис. грн, 64 % плану, 12 травня, 9 місяців, 5 років", []],
  ["Договір № 64 від 12.05.2022 укладено", []],
])("the things counted in «%s»", (text, counts) => {
  const found = countsIn(text);
  expect(found.map(({ words }) => words)).toEqual(counts);
  expect(found.map(({ value }) => toText(value))).toEqual(
    counts.map((words) => words.replace(/\D/g, "")),
  );
});
