import type { MessageOf, RunnerMessages, WorkbookProblem } from "../../../core/lint/rule";
import { defineWorkbookRule, notApplicable } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import type { TableKind } from "../../../core/report/model";
import type { Unit } from "../../../core/report/unit";
import { fromKopiykas } from "../../../core/report/unit";
import { formatCell } from "../../../core/sheet/address";
import type { Volume } from "./volumes";
import { volumesOf } from "./volumes";

export type Messages = {
  /** Two parts of a programme state another volume for the same years. */
  differ: {
    cell: string;
    kind: TableKind;
    stated: Decimal;
    unit: Unit;
    /** The year, or null for the whole term. */
    year: string;
    other: TableKind;
    otherSheet: string;
    otherCell: string;
    expected: Decimal;
  };
  /** One of them declares no unit, so that they cannot be compared. */
  noUnit: { cells: readonly string[] };
};

type Found = WorkbookProblem<MessageOf<Messages> | MessageOf<RunnerMessages>>;

/** Passport, resources and measures of a programme state one volume. */
export default defineWorkbookRule<Messages>({
  id: "ARI-06",
  gate: "arithmetic",
  severity: "error",
  fixable: "none",
  scope: "workbook",
  *check(input) {
    const volumes = volumesOf(input);
    // Of several programmes in one workbook nobody can say which passport belongs to which.
    if (new Set(volumes.map(({ kind, column }) => `${kind} ${column}`)).size < volumes.length)
      return;
    const columns = [...new Set(volumes.map(({ column }) => column))].toSorted(yearsFirst);
    let wrongYear: Volume | null = null;
    for (const column of columns) {
      const stated = volumes.filter((each) => each.column === column);
      const found = compared(stated, wrongYear);
      if (found === null) continue;
      if (column !== "total" && found.stated !== undefined)
        wrongYear = stated.find(({ cell }) => cell === found.cell) ?? null;
      yield found;
    }
  },
});

/** The volumes of one year: the one that is unlike the others, else the one with the least detail. */
function compared(stated: readonly Volume[], wrongYear: Volume | null): Found | null {
  const [first, second] = stated;
  if (first === undefined || second === undefined) return null;
  const blind = stated.find(({ kopiykas, isBlind }) => kopiykas === null && isBlind);
  if (blind !== undefined) {
    const { sheet, table, cell } = blind;
    return { sheet, table, ...notApplicable("unreadable", cell, [cell]) };
  }
  const noUnit = stated.find(({ unit }) => unit === null);
  if (noUnit !== undefined) {
    const { sheet, table, cell } = noUnit;
    const message = { code: "noUnit", args: { cells: [formatCell(cell)] } } as const;
    return { kind: "not-applicable", sheet, table, cell, message };
  }
  const odd = stated.findLast((each) =>
    stated.every((other) => other === each || other.kopiykas !== each.kopiykas),
  );
  const other = stated.find(({ kopiykas }) => odd !== undefined && kopiykas !== odd.kopiykas);
  return odd === undefined || other === undefined ? null : differing(odd, other, stated, wrongYear);
}

function differing(
  odd: Volume,
  other: Volume,
  stated: readonly Volume[],
  wrongYear: Volume | null,
): Found {
  const unit = odd.unit ?? "UAH";
  const figure = fromKopiykas(odd.kopiykas ?? 0, unit);
  const expected = fromKopiykas(other.kopiykas ?? 0, unit);
  const follows = odd.column === "total" && wrongYear !== null && wrongYear.sheet === odd.sheet;
  return {
    sheet: odd.sheet,
    table: odd.table,
    cell: odd.cell,
    related: stated.filter((each) => each !== odd).map(({ sheet, cell }) => ({ sheet, cell })),
    stated: figure,
    expected,
    ...(follows ? { follows: { rule: "ARI-06", cells: [wrongYear.cell] } } : {}),
    message: {
      code: "differ",
      args: {
        cell: formatCell(odd.cell),
        kind: odd.kind,
        stated: figure,
        unit,
        year: odd.column === "total" ? "" : odd.column.slice("year:".length),
        other: other.kind,
        otherSheet: other.sheet,
        otherCell: formatCell(other.cell),
        expected,
      },
    },
  };
}

function yearsFirst(a: string, b: string): number {
  return Number(a === "total") - Number(b === "total") || (a < b ? -1 : 1);
}
