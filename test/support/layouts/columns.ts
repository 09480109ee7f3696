import type { ExtraColumn, Layout, Meaning } from "./layout";

/** The columns of one drawn table, from left to right. */
export class TableColumns {
  readonly meanings: readonly (Meaning | ExtraColumn)[];

  constructor(
    layout: Layout,
    /** The first column, counted from one. */
    readonly first: number,
  ) {
    const money: readonly Meaning[] = layout.actualBeforePlan
      ? ["actual", "annualPlan"]
      : ["annualPlan", "actual"];
    const ordered = layout.order
      .filter((block) => block !== "task" || layout.tasks !== "none")
      .flatMap((block) => (block === "money" ? money : [block]));
    this.meanings = [
      ...(layout.numberColumn ? (["number"] as const) : []),
      ...ordered,
      ...layout.extras,
    ];
  }

  get last(): number {
    return this.first + this.meanings.length - 1;
  }

  /** Where a column stands, counted from one; undefined where the table has none of the kind. */
  find(meaning: Meaning | ExtraColumn): number | undefined {
    const index = this.meanings.indexOf(meaning);
    return index < 0 ? undefined : this.first + index;
  }

  /** A column that every table has. */
  of(meaning: "measure" | "annualPlan" | "actual" | "percent"): number {
    const column = this.find(meaning);
    if (column === undefined) throw new Error(`Every layout has a column ${meaning}`);
    return column;
  }

  /** The first column where a label may stand, otherwise that of measures. */
  labelAtStart(): number {
    const [start] = this.meanings;
    const holdsText = start === "number" || start === "task" || start === "measure";
    return holdsText ? this.first : this.of("measure");
  }

  /** A column of texts beside that of measures, where a label slips to. */
  besideMeasure(): number {
    const measure = this.of("measure");
    const texts: readonly Meaning[] = ["term", "executor", "task", "explanation"];
    const columns = texts.flatMap((meaning) => this.find(meaning) ?? []);
    const near = columns.sort((a, b) => Math.abs(a - measure) - Math.abs(b - measure));
    return near[0] ?? measure;
  }

  /** Where each meaning stands, the extra columns left out. */
  byMeaning(): Readonly<Partial<Record<Meaning, number>>> {
    const named = this.meanings.flatMap((meaning, index) =>
      isExtra(meaning) ? [] : [[meaning, this.first + index] as const],
    );
    return Object.fromEntries(named);
  }
}

export function isExtra(meaning: Meaning | ExtraColumn): meaning is ExtraColumn {
  return meaning === "code" || meaning === "deviation" || meaning === "remainder";
}
