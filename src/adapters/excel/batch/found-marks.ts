import type { Mark, MarkLook, MarksChange } from "../../../core/edits/batch";
import { isBarCompanion, isSigned } from "../../../core/sheet/mark-signature";
import type { CellRange } from "../../../core/sheet/address";
import type { Asked } from "./part";
import type { Session } from "./session";
import { rangeIn, sheetIn } from "./session";
import { rangeOf } from "./sheet-digest";

/** Excel's own names of the formats that marks were read from, which only this run knows. */
const IDS = new WeakMap<readonly Mark[], readonly string[]>();

export function idsOf(marks: readonly Mark[]): readonly string[] {
  return IDS.get(marks) ?? [];
}

/** A conditional format that is ours, or a bar that may be. */
interface Candidate {
  readonly sheet: string;
  readonly kind: "rule" | "bar" | "companion";
  readonly format: Excel.ConditionalFormat;
  readonly areas: Excel.RangeAreas;
}

/** An area of a rule, with the rule as it reads from there. */
interface RuleArea {
  readonly range: CellRange;
  readonly custom: Excel.CustomConditionalFormat;
}

/**
 * Asks for the marks of sheets. Which formats there are comes first, then where ours are, then their
 * formulas: a formula reads relative to the range by which its format is asked (#5194).
 */
export function askMarks(
  session: Session,
  changes: readonly MarksChange[],
): Asked<readonly MarksChange[]> {
  const listed = new Map<string, Excel.ConditionalFormatCollection>();
  const jobs = [...new Set(changes.map(({ sheet }) => sheet))].map((sheet) => ({
    cost: 200_000,
    queue: () => {
      const { conditionalFormats } = sheetIn(session, sheet).getRange();
      conditionalFormats.load(
        "items/id,items/type,items/priority,items/customOrNullObject/rule/formula",
      );
      return () => {
        listed.set(sheet, conditionalFormats);
      };
    },
  }));
  const take = async (): Promise<readonly MarksChange[]> => {
    const candidates = [...listed].flatMap(([sheet, formats]) => candidatesIn(sheet, formats));
    const marks =
      candidates.length === 0
        ? new Map<string, readonly Mark[]>()
        : await readMarks(session, candidates);
    return changes.map((change) => ({ ...change, before: marks.get(change.sheet) ?? [] }));
  };
  return { jobs, take };
}

function candidatesIn(
  sheet: string,
  formats: Excel.ConditionalFormatCollection,
): readonly Candidate[] {
  const sorted = formats.items.toSorted((a, b) => a.priority - b.priority);
  const hasCompanion = sorted.some((format) => isBarCompanion(formulaOf(format)));
  return sorted.flatMap((format) => {
    const formula = formulaOf(format);
    const isBar = format.type === "DataBar" && hasCompanion;
    if (!isBar && !isSigned(formula)) return [];
    const kind = isBar ? "bar" : isBarCompanion(formula) ? "companion" : "rule";
    return [{ sheet, kind, format, areas: format.getRanges() }];
  });
}

/** Empty for a format that has none. */
function formulaOf({ type, customOrNullObject: custom }: Excel.ConditionalFormat): string {
  return type === "Custom" && !custom.isNullObject ? custom.rule.formula : "";
}

async function readMarks(
  session: Session,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<string, readonly Mark[]>> {
  for (const { kind, format, areas } of candidates) {
    areas.load("address");
    if (kind === "rule") {
      format.custom.format.load("numberFormat,font/bold,font/italic,font/color,fill/color");
    }
    if (kind === "bar") format.dataBar.load("upperBoundRule,positiveFormat/fillColor");
  }
  session.leaveIfStopped();
  await session.context.sync();
  const rules = new Map<Candidate, readonly RuleArea[]>();
  for (const candidate of candidates) {
    if (candidate.kind !== "rule") continue;
    rules.set(
      candidate,
      rangesOf(candidate.areas).map((range) => {
        const { id } = candidate.format;
        const { conditionalFormats } = rangeIn(session, candidate.sheet, range);
        const custom = conditionalFormats.getItem(id).custom;
        custom.load("rule/formula");
        return { range, custom };
      }),
    );
  }
  if (rules.size > 0) await session.context.sync();
  const sheets = [...new Set(candidates.map(({ sheet }) => sheet))];
  return new Map(
    sheets.map((sheet) => {
      const own = candidates.filter((each) => each.sheet === sheet);
      const ours = own.filter((each) => each.kind !== "bar" || hasCompanion(each, own));
      const marks = ours.flatMap((each) => marksOf(each, rules.get(each) ?? []));
      IDS.set(
        marks,
        ours.map(({ format }) => format.id),
      );
      return [sheet, marks];
    }),
  );
}

/** A bar is ours when the next companion of the same cells belongs to no later bar. */
function hasCompanion(bar: Candidate, all: readonly Candidate[]): boolean {
  const later = all
    .slice(all.indexOf(bar) + 1)
    .find(({ kind, areas }) => kind !== "rule" && areas.address === bar.areas.address);
  return later?.kind === "companion";
}

function marksOf({ kind, format, areas }: Candidate, rules: readonly RuleArea[]): readonly Mark[] {
  if (kind === "companion") return [];
  if (kind === "rule") {
    const look = lookOf(format.custom.format);
    return rules.map(({ range, custom }) => ({ kind, range, formula: custom.rule.formula, look }));
  }
  const { upperBoundRule, positiveFormat } = format.dataBar;
  const full = Number((upperBoundRule.formula ?? "").replace(/^=/, ""));
  return rangesOf(areas).map((range) => ({ kind, range, color: positiveFormat.fillColor, full }));
}

/** What a format does not set reads as null or as an empty text. */
function lookOf({ font, fill, numberFormat }: Excel.ConditionalRangeFormat): MarkLook {
  const text = (value: unknown): string | null =>
    typeof value === "string" && value !== "" ? value : null;
  const look: { -readonly [Key in keyof MarkLook]: MarkLook[Key] } = {};
  const [bold, italic]: readonly unknown[] = [font.bold, font.italic];
  if (typeof bold === "boolean") look.bold = bold;
  if (typeof italic === "boolean") look.italic = italic;
  const [fontColor, fillColor, format] = [text(font.color), text(fill.color), text(numberFormat)];
  if (fontColor !== null) look.fontColor = fontColor;
  if (fillColor !== null) look.fill = fillColor;
  if (format !== null) look.numberFormat = format;
  return look;
}

function rangesOf({ address }: Excel.RangeAreas): readonly CellRange[] {
  return splitAreas(address).flatMap((each) => rangeOf(each) ?? []);
}

/** «'а, б'!A1:B2,'а, б'!D4»: a comma in a sheet's name parts nothing. */
function splitAreas(address: string): readonly string[] {
  return address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
