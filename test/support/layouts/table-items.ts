import type { Layout, LayoutLine } from "./layout";
import { CAPTIONS, GRAND_TOTALS, PARTS, SECTIONS, SUBTOTALS, TASKS } from "./words";

/** What the body of a table holds, from top to bottom. */
export type Item =
  | { readonly is: "section"; readonly text: string }
  | { readonly is: "task"; readonly text: string }
  | {
      readonly is: "line";
      readonly line: LayoutLine;
      readonly number: string;
      readonly task: string;
    }
  | { readonly is: "part"; readonly line: LayoutLine }
  | { readonly is: "subtotal" | "total"; readonly text: string; readonly line: LayoutLine }
  | { readonly is: "caption"; readonly text: string }
  | { readonly is: "header" }
  | { readonly is: "spacer" };

const LINES_OF_SECTION = 4;
const LINES_OF_TASK = 2;
const CAPTION_AFTER = 3;

/** Puts sections, tasks, sums and interruptions between the lines, as the layout has them. */
export function itemsOf(layout: Layout, lines: readonly LayoutLine[]): readonly Item[] {
  const total: Item = {
    is: "total",
    text: GRAND_TOTALS[layout.totalWords] ?? "Всього",
    line: sumOf(lines),
  };
  const groups = layout.sections === "none" ? [lines] : inGroups(lines, LINES_OF_SECTION);
  let before = 0;
  const body = groups.flatMap((group, index) => {
    const items = sectionItems(layout, group, index, before);
    before += group.length;
    return items;
  });
  if (layout.total === "none") return body;
  return layout.total === "above" ? [total, ...body] : [...body, total];
}

function sectionItems(
  layout: Layout,
  lines: readonly LayoutLine[],
  section: number,
  before: number,
): readonly Item[] {
  const named = layout.sections !== "none";
  const items: Item[] = named ? [{ is: "section", text: SECTIONS[section] ?? "" }] : [];
  lines.forEach((line, index) => {
    const interruption = interruptionBefore(layout, before + index);
    items.push(...interruption);
    const task = TASKS[Math.floor((before + index) / LINES_OF_TASK) % TASKS.length] ?? "";
    const startsTask = index % LINES_OF_TASK === 0;
    if (layout.tasks === "own-row" && startsTask) items.push({ is: "task", text: task });
    const number = named ? `${section + 1}.${index + 1}` : String(index + 1);
    items.push({ is: "line", line, number, task });
    if (layout.parts && before + index === 1) items.push(...partsOf(line));
  });
  if (named && layout.subtotals !== null) {
    const text = (SUBTOTALS[layout.subtotals] ?? "").replace("#", String(section + 1));
    items.push({ is: "subtotal", text, line: sumOf(lines) });
  }
  if (layout.spacers) items.push({ is: "spacer" });
  return items;
}

/** A page may break before any line but the first. */
function interruptionBefore(layout: Layout, line: number): readonly Item[] {
  const items: Item[] = [];
  const { repeatHeaderAfter, caption } = layout;
  const breaks = line > 0 && repeatHeaderAfter !== null && line % repeatHeaderAfter === 0;
  if (caption !== null && (breaks || line === CAPTION_AFTER)) {
    items.push({ is: "caption", text: CAPTIONS[caption] ?? "" });
  }
  if (breaks) items.push({ is: "header" });
  return items;
}

/** Two sources of a line's money, whole in tenths of a thousand where the line is. */
function partsOf(line: LayoutLine): readonly Item[] {
  const half = (amount: number): number => Math.floor(amount / 20_000) * 10_000;
  const [plan, actual] = [half(line.plan), half(line.actual)];
  const [city, region] = PARTS;
  return [
    { is: "part", line: { measure: city, plan, actual } },
    {
      is: "part",
      line: { measure: region, plan: line.plan - plan, actual: line.actual - actual },
    },
  ];
}

/** The sum of lines as a line. */
export function sumOf(lines: readonly LayoutLine[]): LayoutLine {
  return {
    measure: "",
    plan: lines.reduce((sum, { plan }) => sum + plan, 0),
    actual: lines.reduce((sum, { actual }) => sum + actual, 0),
  };
}

function inGroups(lines: readonly LayoutLine[], size: number): readonly (readonly LayoutLine[])[] {
  const groups: LayoutLine[][] = [];
  lines.forEach((line, index) => {
    const group = groups[Math.floor(index / size)];
    if (group === undefined) groups.push([line]);
    else group.push(line);
  });
  return groups;
}
