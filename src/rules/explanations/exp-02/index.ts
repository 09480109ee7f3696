import { formatCell } from "../../../core/sheet/address";
import { executionOf } from "../../../core/compute/execution";
import { defineRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import { compare, decimalOfNumber } from "../../../core/report/decimal";
import { explanationOf } from "../../../core/report/explanation";
import { measuresOf } from "../../../core/report/model";

export type Messages = {
  /** Deeds are told, but not why so little was executed. */
  "deeds-only": { cell: string; percent: Decimal; threshold: Decimal };
};

/** Words by which a reason, or what comes next, is known. */
const CAUSE =
  /через |зв['’]язку|зв'язк|причин|оскільки|тому що|тому, що|внаслід|унаслід|завдяк|завад|перешкод|брак|відсутн|не прийнят|не ухвал|не відбул|не оголо|не укла|не надход|не надійш|не здійсн|не використ|не потреб|не вистач|затрим|затягн|перенес|відклад|призупин|скасов|розірв|воєнн|карантин|епідем|економі|заощад|торг|тендер|процедур|очіку|плану[єю]|заплан|буде|будуть|намір|погодж|сезон|due to|because|tender|delay|postpon/iu;

/** Where little was executed, the explanation gives a reason and not deeds alone. */
export default defineRule<Messages>({
  id: "EXP-02",
  gate: "rest",
  severity: "note",
  fixable: "none",
  *check({ table, profile, failures }) {
    const threshold = decimalOfNumber(profile.thresholds.lowExecution);
    for (const row of measuresOf(table)) {
      const field = row.texts.explanation;
      const percent = executionOf(row, failures);
      if (field === undefined || field.inherited || percent === null) continue;
      const text = explanationOf(table, row);
      if (compare(percent, threshold) >= 0 || !/\p{L}/u.test(text) || CAUSE.test(text)) continue;
      const { annualPlan, actual } = row.money;
      yield {
        kind: "review",
        cell: field.cell,
        related: [annualPlan, actual, row.percent].flatMap((figure) => figure?.cell ?? []),
        message: {
          code: "deeds-only",
          args: { cell: formatCell(field.cell), percent, threshold },
        },
      };
    }
  },
});
