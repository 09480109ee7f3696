import fc from "fast-check";
import { compare, decimal, toText, trimZeros } from "../../../src/core/report/decimal";
import type { AmountReading } from "../../../src/core/report/parse-amount";
import { parseAmount } from "../../../src/core/report/parse-amount";

/** One line a reading: «amount 89379.95», «labelled 1640000.00 Всього:|», «ambiguous 1.234 / 1234». */
function shown(reading: AmountReading): string {
  if (reading.kind === "blank") return reading.sign === "none" ? "blank" : `blank ${reading.sign}`;
  if (reading.kind === "unreadable") {
    return reading.likely === null ? "unreadable" : `unreadable, likely ${toText(reading.likely)}`;
  }
  const sign = reading.percentSign ? "%" : "";
  const value =
    reading.kind === "ambiguous"
      ? reading.spellings.map((each) => `${toText(each.value)}${sign}`).join(" / ")
      : `${toText(reading.value)}${sign}`;
  if (reading.kind === "amount") return `amount ${value}`;
  const words = `${reading.before}|${reading.after}`;
  return `${reading.kind} ${value}${words === "|" ? "" : ` ${words}`}`;
}

describe("parseAmount", () => {
  test.each([
    // As the reports of 2018 and 2022 and the programme of 2019 have them.
    ["180 000,00", "amount 180000.00"],
    [" 89 379, 95", "amount 89379.95"],
    ["89\u00A0379, 95", "amount 89379.95"],
    ["89\u202F379, 95", "amount 89379.95"],
    ["190 000, 00 ", "amount 190000.00"],
    ["89 174, 4", "amount 89174.4"],
    ["00,0", "amount 0.0"],
    ["0", "amount 0"],
    ["149,680", "amount 149.680"],
    ["60 443,349", "amount 60443.349"],
    ["49,6 %", "amount 49.6%"],
    [" 95 %", "amount 95%"],
    ["61, 8%", "amount 61.8%"],
    ["77 % ", "amount 77%"],
    ["Всього: \n1 640 000, 00 ", "labelled 1640000.00 Всього:|"],
    ["Всього:\n50,6%", "labelled 50.6% Всього:|"],
    ["Всього: 24,69%", "labelled 24.69% Всього:|"],
    [
      "402,70 відповідно до рішення міської ради від 23.09.2022 № 279. Попередня сума 202,70",
      "annotated 402.70 |відповідно до рішення міської ради від 23.09.2022 № 279. Попередня сума 202,70",
    ],
    ["64% Нагороджено 64 особи", "annotated 64% |Нагороджено 64 особи"],
    ["Рішенням 61-ї сесії від 23.09.2021", "unreadable"],
    ["2018-2020", "unreadable"],
    ["2018–2020", "unreadable"],
    ["24.12.2020", "unreadable"],
    ["24.12.2020 №31", "unreadable"],
    ["№ 31", "unreadable"],
    // As people type elsewhere.
    ["—", "blank dash"],
    ["-", "blank dash"],
    ["–", "blank dash"],
    ["- - -", "blank dash"],
    ["- %", "blank dash"],
    ["– грн.", "blank dash"],
    ["х", "blank cross"],
    ["x", "blank cross"],
    ["Х", "blank cross"],
    ["×", "blank cross"],
    ["хх", "unreadable"],
    ["", "blank"],
    ["\u200B \u00A0", "blank"],
    ["1.234", "ambiguous 1.234 / 1234"],
    ["-1.234", "ambiguous -1.234 / -1234"],
    ["1.234 %", "amount 1.234%"],
    ["1,234", "amount 1.234"],
    ["0.234", "amount 0.234"],
    ["1 234.50", "amount 1234.50"],
    ["1,234.50", "amount 1234.50"],
    ["1.234,50", "amount 1234.50"],
    ["1.640.000", "amount 1640000"],
    ["89 379 ,95", "amount 89379.95"],
    ["89 379,9 5", "amount 89379.95"],
    ["10 000, 00 20 000", "unreadable"],
    ["50 00,00", "unreadable"],
    ["1 2 3", "unreadable"],
    ["-1 500,00", "amount -1500.00"],
    ["− 1 500,00", "amount -1500.00"],
    ["+5", "amount 5"],
    ["(100,00)", "ambiguous -100.00 / 100.00"],
    ["(0,00)", "labelled 0.00"],
    ["100,00-", "ambiguous -100.00 / 100.00"],
    ["(1.234)", "ambiguous -1.234 / -1234 / 1.234 / 1234"],
    ["– 100", "ambiguous -100 / 100"],
    ["–5", "ambiguous -5 / 5"],
    ["−5", "amount -5"],
    ["\u20115", "amount -5"],
    ["– 100 грн", "ambiguous -100 / 100 |грн"],
    ["Всього -100,00", "ambiguous -100.00 / 100.00 Всього|"],
    ["Всього: -100,00", "labelled -100.00 Всього:|"],
    ["Всього – 100,00", "labelled 100.00 Всього –|"],
    ["100 грн 50 коп.", "labelled 100.50 |грн"],
    ["50 коп.", "labelled 0.50 |грн"],
    ["Разом: 1 млн 640 тис. грн", "labelled 1640000 Разом:|грн"],
    ["1 640 тис. 500 грн 05 коп", "labelled 1640500.05 |грн"],
    ["1 млн 640,5 тис. грн", "labelled 1640500 |грн"],
    ["100 грн 50 коп. за рішенням № 5", "annotated 100.50 |грн за рішенням № 5"],
    ["5 грн 120 коп.", "unreadable"],
    ["180 000 (сто вісімдесят тисяч) грн 50 коп.", "unreadable"],
    ["5 коп. 5 грн", "unreadable"],
    ["-100 грн 50 коп.", "unreadable"],
    ["50 копій", "unreadable"],
    ["5 000 грн.", "labelled 5000 |грн."],
    ["180 тис. грн", "labelled 180 |тис. грн"],
    ["4/5", "unreadable"],
    ["100 + 200", "unreadable"],
    ["не фінансувалось", "unreadable"],
    ["А100", "unreadable"],
    ["Всього100,00", "labelled 100.00 Всього|"],
    // Thousands and kopiykas in other hands.
    ["1'640", "amount 1640"],
    ["1’640’000,00", "amount 1640000.00"],
    ["1ʼ640.00", "amount 1640.00"],
    ["1 640\n000,00", "amount 1640000.00"],
    ["1 640 000,\n00", "amount 1640000.00"],
    ["1 640 000\r\n,00", "amount 1640000.00"],
    ["180 000\n200 000", "ambiguous 180000200000 / 180000 / 200000"],
    ["180 000,00\n200 000,00", "unreadable"],
    ["1 640 000,00.", "amount 1640000.00"],
    ["1 640;", "amount 1640"],
    [",50", "amount 0.50"],
    ["1,234,567", "amount 1234567"],
    ["1,234.567", "amount 1234.567"],
    ["1 234,567", "amount 1234.567"],
    ["0 500", "unreadable"],
    ["1640 000,00", "unreadable, likely 1640000.00"],
    ["100,,00", "unreadable, likely 100.00"],
    ["1OO,00", "unreadable, likely 100.00"],
    ["1ОО,00", "unreadable, likely 100.00"],
    ["l00", "unreadable, likely 100"],
    ["З00,5", "unreadable, likely 300.5"],
    ["1,5E+06", "unreadable, likely 1500000"],
    ["2E-2", "unreadable, likely 0.02"],
    // Estimates and limits.
    ["~100", "unreadable, likely 100"],
    ["≈ 100,5", "unreadable, likely 100.5"],
    ["до 100,0", "unreadable, likely 100.0"],
    ["не більше 1 000 грн", "unreadable, likely 1000"],
    ["≈", "unreadable"],
    ["зменшено на 100,0", "unreadable, likely 100.0"],
    ["в межах 100,0", "unreadable, likely 100.0"],
    // Notes.
    ["100,0*", "labelled 100.0 |*"],
    ["100,0¹", "labelled 100.0 |¹"],
    ["100,0 (сто)", "labelled 100.0 |(сто)"],
    ["100,0 (50,0)", "ambiguous 100.0 / 50.0 |(50,0)"],
    ["100,0 (100%)", "annotated 100.0 |(100%)"],
    ["100,0* зменшено 23.09.2022", "annotated 100.0 |* зменшено 23.09.2022"],
    ["5 (2 + 3)", "annotated 5 |(2 + 3)"],
    // Signs of percent, money and things.
    ["% 49,6", "amount 49.6%"],
    ["49,6 відсотка", "labelled 49.6% |відсотка"],
    ["49,6％", "amount 49.6%"],
    ["1 % від власних доходів міста", "labelled 1% |від власних доходів міста"],
    ["тис. грн", "unreadable"],
    ["1,5 млн грн", "labelled 1.5 |млн грн"],
    ["1.234 тис. грн", "ambiguous 1.234 / 1234 |тис. грн"],
    ["1,234 грн", "ambiguous 1.234 / 1234 |грн"],
    ["₴100", "labelled 100 ₴|"],
    ["$100", "unreadable"],
    ["100 дол. США", "unreadable"],
    ["100 євро", "unreadable"],
    ["64 особи", "unreadable"],
    ["3 заходи", "unreadable"],
    ["ТОП-7", "unreadable"],
    ["COVID-19", "unreadable"],
    ["до 100-річчя міста", "unreadable"],
    ["2022 рік", "unreadable"],
    ["2018-2020 рр.", "unreadable"],
    ["2018 - 2020", "unreadable"],
    ["п. 2.9", "unreadable"],
    ["Рішенням 61-ї сесії об'єднаної п. 2.9", "unreadable"],
    ["#####", "unreadable"],
    [",", "unreadable"],
  ])("reads %j as %s", (text, expected) => {
    expect(shown(parseAmount(text))).toBe(expected);
  });

  test("names the unit that the words name", () => {
    expect(parseAmount("180 тис. грн")).toMatchObject({ unit: "thousand-UAH" });
    expect(parseAmount("Всього: 5 грн")).toMatchObject({ unit: "UAH" });
    expect(parseAmount("Всього: 5")).toMatchObject({ unit: null });
    expect(parseAmount("100 грн 50 коп.")).toMatchObject({ unit: "UAH" });
  });

  test.each([
    ["hryvnias", "1,234", "ambiguous 1.234 / 1234"],
    ["hryvnias", "418,203", "ambiguous 418.203 / 418203"],
    ["hryvnias", "0,234", "amount 0.234"],
    ["hryvnias", "1 234,567", "amount 1234.567"],
    ["hryvnias", "418,203 тис. грн", "labelled 418.203 |тис. грн"],
    ["other", "418,203", "amount 418.203"],
    ["other", "1.234", "ambiguous 1.234 / 1234"],
    ["percent", "49.656", "amount 49.656"],
  ] as const)("of %s takes %j as %s", (context, text, expected) => {
    expect(shown(parseAmount(text, context))).toBe(expected);
  });

  const kopiykas = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });
  const space = fc.constantFrom(" ", "\u00A0", "\u202F", "\u2009", "\u2007", "\u3000");
  const gap = fc.constantFrom("", " ", "\u00A0", "\n", "\u200B", " \r\n ");
  const notation = fc.record({
    minus: fc.constantFrom("-", "- ", "\u2212", "\u2011"),
    plus: fc.constantFrom("", "+"),
    groups: fc.oneof(space, fc.constantFrom("", "'", "’", "mark")),
    mark: fc.constantFrom(",", "."),
    gaps: fc.tuple(gap, gap, gap, gap),
    words: fc.constantFrom<readonly [string, string]>(
      ["", ""],
      ["", " грн"],
      ["", "грн."],
      ["", " тис. грн"],
      ["", "*"],
      ["", " (з урахуванням змін)"],
      ["Всього: ", ""],
      ["Разом\n", " грн"],
    ),
  });

  test("reads back any amount of kopiykas in every notation, to the last digit", () => {
    fc.assert(
      fc.property(kopiykas, notation, (amount, { minus, plus, groups, mark, gaps, words }) => {
        // A minus after words may be a dash, which is another test's matter.
        fc.pre(amount >= 0n || words[0] === "");
        const digits = String(amount < 0n ? -amount : amount).padStart(3, "0");
        const between = groups === "mark" ? (mark === "," ? "." : ",") : groups;
        const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, between);
        const number = `${amount < 0n ? minus : plus}${whole}${gaps[1]}${mark}${gaps[2]}${digits.slice(-2)}`;
        const bare = words[0] === "" && words[1] === "";
        fc.pre(bare || plus === "" || amount < 0n);
        const text = `${gaps[0]}${words[0]}${number}${words[1]}${gaps[3]}`;
        const reading = parseAmount(text, "hryvnias");
        expect(reading.kind).toBe(bare ? "amount" : "labelled");
        if ("value" in reading) expect(compare(reading.value, decimal(amount, 2))).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test("reads hryvnias and kopiykas told in words to the last digit", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 100n, max: 10n ** 14n }),
        space,
        fc.constantFrom(" коп.", "коп", " копійок"),
        (amount, between, word) => {
          const hryvnias = String(amount / 100n).replace(/\B(?=(\d{3})+$)/g, between);
          const rest = String(amount % 100n).padStart(2, "0");
          const reading = parseAmount(`${hryvnias} грн ${rest}${word}`);
          expect(reading).toMatchObject({ kind: "labelled", unit: "UAH" });
          if ("value" in reading) expect(compare(reading.value, decimal(amount, 2))).toBe(0);
        },
      ),
    );
  });

  const typed = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({
      unit: fc.constantFrom(
        ...Array.from("0123456789  .,,'-−–%()№/*~xхOО\n\u00A0\u202Fгрнтископмлд"),
        " грн ",
        " коп.",
        "Всього: ",
        "до ",
        "000",
      ),
    }),
  );

  test("takes no bare number for two amounts because of a space more", () => {
    fc.assert(
      fc.property(typed, fc.nat(), gap, (text, place, more) => {
        const at = place % (text.length + 1);
        const before = parseAmount(text);
        const after = parseAmount(text.slice(0, at) + more + text.slice(at));
        // Among words a space may part a number from a second one, which the remark then shows.
        if (before.kind !== "amount" || after.kind !== "amount") return;
        expect(toText(after.value)).toBe(toText(before.value));
      }),
      { numRuns: 2000 },
    );
  });

  test("gives at least two different amounts when it cannot tell", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const reading = parseAmount(text, "hryvnias");
        if (reading.kind !== "ambiguous") return;
        const values = new Set(reading.spellings.map(({ value }) => toText(trimZeros(value))));
        expect(values.size).toBeGreaterThan(1);
      }),
      { numRuns: 2000 },
    );
  });

  test("answers for any text, and never with a figure where there is no digit", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const reading = parseAmount(text);
        if (!/\d/.test(text)) expect(["blank", "unreadable"]).toContain(reading.kind);
        if (reading.kind === "amount") {
          // Every digit of the figure was typed, in this order; none was made up.
          const digits = String(reading.value.digits).replace("-", "").replace(/^0+/, "");
          expect(text.replace(/\D/g, "")).toContain(digits);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("several lines of a merged cell", () => {
  test("that are all zero are zero; other sums under each other stay unread", () => {
    expect(parseAmount("0,0\n0,0\n0,00")).toMatchObject({ kind: "amount" });
    expect(parseAmount("10,00\n20,00").kind).not.toBe("amount");
  });
});
