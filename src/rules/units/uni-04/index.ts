import { editOf } from "../../../core/edits/edit";
import type { MessageOf, WorkbookInput, WorkbookProblem } from "../../../core/lint/rule";
import { defineWorkbookRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import type { Unit } from "../../../core/report/unit";
import type { Place } from "../../../core/sheet/address";
import { formatCell } from "../../../core/sheet/address";
import { findSheet } from "../../../core/sheet/snapshot";
import type { Mistaken } from "./mistaken-units";
import { mistakenByPercent, mistakenByTable } from "./mistaken-units";

type Stated = { cell: string; amount: Decimal; unit: Unit; meant: Unit };

export type Messages = {
  /** The stated percent holds only if this amount is in the unit of the other. */
  percent: Stated & { other: Decimal; percent: Decimal; literal: Decimal };
  /** A table of the workbook states the same amount in another unit. */
  table: Stated & { sheet: string; total: string };
};

/** The unit of an amount in the explanatory note is the unit that its percent, or the table, shows. */
export default defineWorkbookRule<Messages>({
  id: "UNI-04",
  gate: "units",
  severity: "error",
  fixable: "suggestion",
  scope: "workbook",
  *check(input) {
    const told = new Set<string>();
    for (const found of [...mistakenByPercent(input), ...mistakenByTable(input)]) {
      const key = `${found.sheet} ${formatCell(found.sentence.cell)} ${found.money.start}`;
      if (told.has(key)) continue;
      told.add(key);
      yield problemOf(input, found);
    }
  },
});

function problemOf(input: WorkbookInput, found: Mistaken): WorkbookProblem<MessageOf<Messages>> {
  const { sheet, sentence, money, meant, proof } = found;
  const stated: Stated = {
    cell: formatCell(sentence.cell),
    amount: money.amount,
    unit: money.unit,
    meant,
  };
  const fix = renamingFix(input, found);
  const problem = { sheet, table: null, cell: sentence.cell, related: relatedOf(found), ...fix };
  if (proof.kind === "percent") {
    const { other, percent, literal } = proof;
    const args = { ...stated, other: other.money.amount, percent: percent.amount, literal };
    return { ...problem, message: { code: "percent", args } };
  }
  const args = { ...stated, sheet: proof.total.sheet, total: formatCell(proof.total.cell) };
  return { ...problem, message: { code: "table", args } };
}

function relatedOf({ sheet, proof }: Mistaken): readonly Place[] {
  if (proof.kind === "table") return [proof.total];
  return [proof.other.cell, proof.percentCell].map((cell) => ({ sheet, cell }));
}

const WRITTEN: Readonly<Record<Unit, string>> = {
  UAH: "грн",
  "thousand-UAH": "тис. грн",
  "million-UAH": "млн грн",
};

/** The words of the unit in place of the mistaken ones; the figure stays as it is written. */
function renamingFix({ workbook }: WorkbookInput, { sheet, sentence, money, meant }: Mistaken) {
  const at = findSheet(workbook, sheet);
  if (at === null) return {};
  const { text } = sentence;
  const value = text.slice(0, money.unitStart) + WRITTEN[meant] + text.slice(money.end);
  return { fix: { safe: false, edits: [editOf(at, sentence.cell, { value })] } };
}
