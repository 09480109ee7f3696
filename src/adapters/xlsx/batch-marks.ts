import type { Mark, MarkLook, MarksChange } from "../../core/edits/batch";
import { BAR_COMPANION, isBarCompanion, isSigned } from "../../core/sheet/mark-signature";
import { formatRange } from "../../core/sheet/address";
import type { Book } from "../../workbench/host/book";
import { changeConditionalStyle } from "../../workbench/host/features/conditional-style";
import type {
  ConditionalFormat,
  ConditionalFormats,
} from "../../workbench/host/features/conditional-formats";
import type { StoredRule } from "../../workbench/host/features/stored-rule";
import { formulasOf } from "../../workbench/host/features/stored-rule";
import { argb } from "../../workbench/host/stored-style";
import { sheetOf } from "./batch-cells";

/** Puts the marks that a sheet should have in place of ours that it has; others stay in front. */
export function changeMarks(book: Book, changes: readonly MarksChange[]): void {
  for (const { sheet, after } of changes) {
    const formats = sheetOf(book, sheet).features.conditionalFormats;
    for (const own of ownFormats(formats)) formats.remove(own, "addin");
    for (const mark of after) {
      for (const rule of rulesOf(mark)) {
        const added = formats.add(mark.range, rule, "addin");
        formats.setPriority(added, -1, "addin");
      }
    }
  }
}

/** Rules that say so, and for each companion the bar of the same cells that comes right before it. */
function ownFormats({ all }: ConditionalFormats): readonly ConditionalFormat[] {
  return all.flatMap((format, index) => {
    const formulas = format.rule.type === "expression" ? formulasOf(format.rule) : [];
    if (!formulas.some(isSigned)) return [];
    const bar = formulas.some(isBarCompanion) ? barBefore(all.slice(0, index), format) : undefined;
    return bar === undefined ? [format] : [bar, format];
  });
}

function barBefore(
  formats: readonly ConditionalFormat[],
  companion: ConditionalFormat,
): ConditionalFormat | undefined {
  return formats.findLast(
    (each) => each.rule.type === "dataBar" && placeOf(each) === placeOf(companion),
  );
}

function placeOf({ ranges }: ConditionalFormat): string {
  return ranges.map(formatRange).join(" ");
}

function rulesOf(mark: Mark): readonly StoredRule[] {
  if (mark.kind === "rule") return [expression(mark.formula, mark.look)];
  const bar: StoredRule = {
    type: "dataBar",
    priority: 1,
    cfvo: [
      { type: "num", value: 0 },
      { type: "num", value: mark.full },
    ],
    color: { argb: argb(mark.color) },
    gradient: false,
  };
  return [bar, expression(BAR_COMPANION, {})];
}

function expression(formula: string, look: MarkLook): StoredRule {
  const style = changeConditionalStyle({}, look);
  return { type: "expression", priority: 1, formulae: [formula.replace(/^=/, "")], style };
}
