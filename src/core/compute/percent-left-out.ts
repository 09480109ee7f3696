import type { CellAddress } from "../sheet/address";
import { formatCell } from "../sheet/address";
import type { LeftOut } from "../edits/proposal";
import type { Trouble } from "./compute-sayings";
import { say, sayLeftOut } from "./compute-sayings";
import { rangeOfCell } from "./draft";
import type { PercentRow, PercentsToWrite } from "./percent-rows";

type Of = Pick<PercentsToWrite, "ledger">;

/** Rows whose plan or actual cannot be had, one entry for each reason. */
export function troublesOf({ ledger }: Of, rows: readonly PercentRow[]): readonly LeftOut[] {
  const cells = new Map<Trouble, CellAddress[]>();
  for (const { line, plan, actual, stand } of rows) {
    const trouble = plan.trouble ?? actual.trouble;
    if (line === null || trouble === null || stand === "right") continue;
    const own = [line.money.annualPlan, line.money.actual].flatMap((figure, at) =>
      figure !== undefined && (at === 0 ? plan : actual).trouble === trouble ? [figure.cell] : [],
    );
    cells.set(trouble, [...(cells.get(trouble) ?? []), ...own]);
  }
  return [...cells].flatMap(([trouble, own]): readonly LeftOut[] => {
    const [first] = own;
    if (first === undefined) return [];
    const saying = sayLeftOut(trouble, own.map(formatCell));
    return [{ sheet: ledger.sheet.name, range: rangeOfCell(first), saying }];
  });
}

/** Percents in whose cells something stands that a formula would lose. */
export function unwritable({ ledger }: Of, rows: readonly PercentRow[]): readonly LeftOut[] {
  const cells = rows.flatMap(({ stand, percent }) =>
    percent !== null && (stand === "words" || stand === "unreadable") ? [percent.cell] : [],
  );
  const [first] = cells;
  if (first === undefined) return [];
  const saying = say("left-percent-text", { cells: cells.map(formatCell) });
  return [{ sheet: ledger.sheet.name, range: rangeOfCell(first), saying }];
}
