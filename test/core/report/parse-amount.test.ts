import fc from "fast-check";
import { compare, decimal, toText } from "../../../src/core/report/decimal";
import type { AmountReading } from "../../../src/core/report/parse-amount";
import { parseAmount } from "../../../src/core/report/parse-amount";

/** One line a reading: «amount 89379.95», «labelled 1640000.00 Всього:|». */
function shown(reading: AmountReading): string {
  if (reading.kind === "blank" || reading.kind === "unreadable") return reading.kind;
  const value = `${toText(reading.value)}${reading.percentSign ? "%" : ""}`;
  if (reading.kind === "amount") return `amount ${value}`;
  return `${reading.kind} ${value} ${reading.before}|${reading.after}`;
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
    ["—", "blank"],
    ["-", "blank"],
    ["", "blank"],
    ["\u200B \u00A0", "blank"],
    ["1.234", "unreadable"],
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
    ["(100,00)", "unreadable"],
    ["– 100", "unreadable"],
    ["Всього -100,00", "unreadable"],
    ["Всього – 100,00", "labelled 100.00 Всього –|"],
    ["100 грн 50 коп.", "unreadable"],
    ["5 000 грн.", "labelled 5000 |грн."],
    ["180 тис. грн", "labelled 180 |тис. грн"],
    ["4/5", "unreadable"],
    ["100 + 200", "unreadable"],
    ["не фінансувалось", "unreadable"],
    ["А100", "labelled 100 А|"],
    [",", "unreadable"],
  ])("reads %j as %s", (text, expected) => {
    expect(shown(parseAmount(text))).toBe(expected);
  });

  test("names the unit that the words name", () => {
    expect(parseAmount("180 тис. грн")).toMatchObject({ unit: "thousand-UAH" });
    expect(parseAmount("Всього: 5 грн")).toMatchObject({ unit: "UAH" });
    expect(parseAmount("Всього: 5")).toMatchObject({ unit: null });
  });

  const kopiykas = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });
  const space = fc.constantFrom(" ", "\u00A0", "\u202F", "\u2009");
  const gap = fc.constantFrom("", " ", "\u00A0", "\n");

  test("reads back any amount that a person has spaced out, exactly", () => {
    fc.assert(
      fc.property(
        kopiykas,
        fc.boolean(),
        space,
        gap,
        gap,
        gap,
        (amount, grouped, between, a, b, c) => {
          const digits = String(amount < 0n ? -amount : amount).padStart(3, "0");
          const whole = digits.slice(0, -2);
          const spaced = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, between) : whole;
          const text = `${a}${amount < 0n ? "-" : ""}${spaced}${b},${c}${digits.slice(-2)} `;
          const reading = parseAmount(text);
          expect(reading.kind).toBe("amount");
          if (reading.kind === "amount") expect(compare(reading.value, decimal(amount, 2))).toBe(0);
        },
      ),
    );
  });

  test("keeps the amount and the label of a labelled figure", () => {
    fc.assert(
      fc.property(
        kopiykas,
        fc.constantFrom("Всього:", "Разом", "Усього:"),
        space,
        (amount, label, between) => {
          fc.pre(amount >= 0n);
          const [whole = "", fraction = ""] = toText(decimal(amount, 2)).split(".");
          const spaced = whole.replace(/\B(?=(\d{3})+$)/g, between);
          const reading = parseAmount(`${label} ${spaced}, ${fraction}`);
          expect(reading).toMatchObject({ kind: "labelled", before: label, after: "" });
          if (reading.kind === "labelled")
            expect(compare(reading.value, decimal(amount, 2))).toBe(0);
        },
      ),
    );
  });

  test("answers for any text, and never with a figure where there is no digit", () => {
    const typed = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({
        unit: fc.constantFrom(...Array.from("0123456789 .,-−–%()№/\u00A0\u202Fгрнтис:")),
      }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const reading = parseAmount(text);
        if (!/\d/.test(text)) expect(["blank", "unreadable"]).toContain(reading.kind);
        if ("value" in reading) {
          // Every digit of the figure was typed, in this order; none was made up.
          const digits = String(reading.value.digits).replace("-", "").replace(/^0+/, "");
          const typedDigits = text.replace(/\D/g, "");
          expect(typedDigits).toContain(digits);
        }
      }),
    );
  });
});
