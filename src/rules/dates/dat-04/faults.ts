import type { PlacedTable } from "../../../core/lint/rule";
import type { Decision } from "../../../core/report/model";

/** A decision with the table whose title cites it. */
export interface Cited extends Decision {
  readonly placed: PlacedTable;
}

/** What contradicts what. */
export type Fault =
  | { readonly kind: "incomplete"; readonly cited: Cited; readonly known: Cited | null }
  | { readonly kind: "other-date"; readonly cited: Cited; readonly other: Cited }
  | { readonly kind: "other-first"; readonly cited: Cited; readonly other: Cited };

/** Faults among the decisions that tables of one programme cite, each told once. */
export function faultsOf(tables: readonly PlacedTable[]): readonly Fault[] {
  const cited = tables.flatMap((placed) =>
    placed.table.title.decisions.map((decision) => ({ ...decision, placed })),
  );
  return [...incomplete(cited), ...otherDates(cited), ...otherFirst(tables)];
}

function incomplete(cited: readonly Cited[]): readonly Fault[] {
  return cited
    .filter(({ number, date }) => number === null || date === null)
    .map((one) => ({
      kind: "incomplete",
      cited: one,
      known:
        cited.find(
          ({ number, date }) =>
            number !== null && date !== null && (number === one.number || date === one.date),
        ) ?? null,
    }));
}

/** One number under two dates; the date that fewer tables have is the doubtful one, else the later. */
function otherDates(cited: readonly Cited[]): readonly Fault[] {
  const numbers = new Set(cited.flatMap(({ number }) => number ?? []));
  return [...numbers].flatMap((number) => {
    const same = cited.filter((one) => one.number === number && one.date !== null);
    return odd(same, ({ date }) => date ?? "").map(({ one, usual }) => ({
      kind: "other-date" as const,
      cited: one,
      other: usual,
    }));
  });
}

/** The decision that approved the programme is the first that a title cites. */
function otherFirst(tables: readonly PlacedTable[]): readonly Fault[] {
  const firsts = tables.flatMap((placed): readonly Cited[] => {
    const [first] = placed.table.title.decisions;
    const complete = first?.number != null && first.date !== null;
    return complete ? [{ ...first, placed }] : [];
  });
  const whole = odd(firsts, ({ number, date }) => `${number ?? ""} ${date ?? ""}`);
  return whole
    .filter(({ one, usual }) => one.number !== usual.number)
    .map(({ one, usual }) => ({ kind: "other-first", cited: one, other: usual }));
}

interface Odd {
  readonly one: Cited;
  readonly usual: Cited;
}

/** Those whose value is not the commonest; of equally common ones the first is the usual. */
function odd(all: readonly Cited[], valueOf: (cited: Cited) => string): readonly Odd[] {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(valueOf(one), (counts.get(valueOf(one)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const usual = all.find((one) => counts.get(valueOf(one)) === most);
  if (usual === undefined) return [];
  return all.filter((one) => valueOf(one) !== valueOf(usual)).map((one) => ({ one, usual }));
}
