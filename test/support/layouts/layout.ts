import * as fc from "fast-check";

/** Meanings of columns that a layout may hold. */
export type Meaning =
  | "number"
  | "task"
  | "measure"
  | "term"
  | "executor"
  | "annualPlan"
  | "actual"
  | "percent"
  | "explanation";

export type ExtraColumn = "code" | "deviation" | "remainder";
export type LayoutUnit = "UAH" | "thousand-UAH";

/** One measure: its money in kopiykas. */
export interface LayoutLine {
  readonly measure: string;
  readonly plan: number;
  readonly actual: number;
}

/** How one report is laid out: every member is an oddity, independent of the others. */
export interface Layout {
  readonly headerRows: 1 | 2 | 3;
  readonly headerMerged: boolean;
  readonly wrapping: "none" | "lines" | "hyphens";
  readonly unit: LayoutUnit;
  readonly unitPlace: "header" | "above" | "title";
  readonly numberRow: "none" | "numbers" | "texts";
  /** Columns besides the number; plan and actual stand next to each other, percent anywhere. */
  readonly order: readonly (
    "task" | "measure" | "term" | "executor" | "money" | "percent" | "explanation"
  )[];
  readonly actualBeforePlan: boolean;
  readonly numberColumn: boolean;
  readonly numberTail: "" | "." | ")";
  readonly extras: readonly ExtraColumn[];
  readonly words: "document" | "synonyms" | "cities" | "short" | "russian";
  readonly period: number;
  readonly sections: "none" | "first-cell" | "merged" | "measure-cell";
  readonly subtotals: number | null;
  readonly tasks: "none" | "each" | "merged" | "blank-below" | "own-row";
  readonly parts: boolean;
  readonly total: "measure-cell" | "first-cell" | "same-cell" | "one-off" | "above" | "none";
  readonly totalWords: number;
  readonly repeatHeaderAfter: number | null;
  readonly caption: number | null;
  readonly spacers: boolean;
  readonly notes: boolean;
  readonly signature: boolean;
  readonly hiddenRow: boolean;
  readonly hiddenExtra: boolean;
  readonly offset: { readonly rows: number; readonly columns: number };
  readonly second: "none" | "below" | "beside";
  readonly money:
    | "numbers"
    | "plain-numbers"
    | "spaces"
    | "no-break-spaces"
    | "narrow-spaces"
    | "space-after-comma"
    | "with-unit";
  readonly percents: "quotients" | "fractions" | "points" | "texts" | "texts-with-space";
}

/** A layout with what is to be written in it; the second table's lines are used where there is one. */
export interface LaidOutReport {
  readonly layout: Layout;
  readonly lines: readonly LayoutLine[];
  readonly secondLines: readonly LayoutLine[];
}

const MEASURES = [
  "Прийом офіційних делегацій",
  "Технічний супровід веб-сайту",
  "Висвітлення діяльності ради на телебаченні",
  "Інформаційні послуги у сфері радіо",
  "Інформування мешканців у мережі Інтернет",
  "Оприлюднення документів у друкованих виданнях",
  "Виготовлення промоційних відеоматеріалів",
  "Придбання поліграфічної продукції",
  "Розробка дизайну рекламних матеріалів",
  "Розміщення соціальної реклами",
  "Конкурс на створення бренд-буку",
  "Проведення тренінгів і семінарів",
] as const;

const KOPIYKAS_OF_TENTH_OF_THOUSAND = 10_000;

/** Any layout of any report. */
export const laidOutReports: fc.Arbitrary<LaidOutReport> = layouts().chain((layout) =>
  fc
    .record({ lines: linesIn(layout.unit, 3, 12), secondLines: linesIn(layout.unit, 3, 5) })
    .map((lines) => ({ layout, ...lines })),
);

function layouts(): fc.Arbitrary<Layout> {
  const order = fc.shuffledSubarray(
    ["task", "measure", "term", "executor", "money", "percent", "explanation"] as const,
    { minLength: 7 },
  );
  return fc.record<Layout>({
    headerRows: fc.constantFrom(1, 2, 3),
    headerMerged: fc.boolean(),
    wrapping: fc.constantFrom("none", "lines", "hyphens"),
    unit: fc.constantFrom("UAH", "thousand-UAH"),
    unitPlace: fc.constantFrom("header", "above", "title"),
    numberRow: fc.constantFrom("none", "numbers", "texts"),
    order,
    actualBeforePlan: fc.boolean(),
    numberColumn: fc.boolean(),
    numberTail: fc.constantFrom("", ".", ")"),
    extras: fc.shuffledSubarray(["code", "deviation", "remainder"]),
    words: fc.constantFrom("document", "synonyms", "cities", "short", "russian"),
    period: fc.nat({ max: 7 }),
    sections: fc.constantFrom("none", "first-cell", "merged", "measure-cell"),
    subtotals: fc.option(fc.nat({ max: 5 })),
    tasks: fc.constantFrom("none", "each", "merged", "blank-below", "own-row"),
    parts: fc.boolean(),
    total: fc.constantFrom("measure-cell", "first-cell", "same-cell", "one-off", "above", "none"),
    totalWords: fc.nat({ max: 5 }),
    repeatHeaderAfter: fc.option(fc.integer({ min: 2, max: 6 })),
    caption: fc.option(fc.nat({ max: 3 })),
    spacers: fc.boolean(),
    notes: fc.boolean(),
    signature: fc.boolean(),
    hiddenRow: fc.boolean(),
    hiddenExtra: fc.boolean(),
    offset: fc.record({ rows: fc.nat({ max: 4 }), columns: fc.nat({ max: 3 }) }),
    second: fc.constantFrom("none", "below", "beside"),
    money: fc.constantFrom(
      "numbers",
      "plain-numbers",
      "spaces",
      "no-break-spaces",
      "narrow-spaces",
      "space-after-comma",
      "with-unit",
    ),
    percents: fc.constantFrom("quotients", "fractions", "points", "texts", "texts-with-space"),
  });
}

/**
 * Lines whose money is whole in what the unit shows. At least the first three have money in both
 * columns, so that their percents tell what they mean.
 */
function linesIn(
  unit: LayoutUnit,
  minLength: number,
  maxLength: number,
): fc.Arbitrary<readonly LayoutLine[]> {
  const step = unit === "UAH" ? 1 : KOPIYKAS_OF_TENTH_OF_THOUSAND;
  const line = fc.record({
    plan: fc.integer({ min: 300, max: 90_000 }),
    kopiykas: fc.nat({ max: 9_999 }),
    hundredths: fc.oneof(fc.constant(0), fc.integer({ min: 5, max: 100 })),
  });
  return fc.array(line, { minLength, maxLength }).map((drawn) =>
    drawn.map(({ plan, kopiykas, hundredths }, index) => {
      const planned = plan * KOPIYKAS_OF_TENTH_OF_THOUSAND + (unit === "UAH" ? kopiykas : 0);
      const share = index < 3 ? Math.max(5, hundredths) : hundredths;
      const actual = Math.floor((planned * share) / 100 / step) * step;
      return { measure: MEASURES[index % MEASURES.length] ?? "", plan: planned, actual };
    }),
  );
}
