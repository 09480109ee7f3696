import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { findChild, findChildren, parseXml } from "@cj-tech-master/excelts/xml";
import { changeChartSeries } from "./chart-part-series";
import { AXIS_BEFORE_TITLE, element, insertAfter, remove, written } from "./chart-xml";
import { putTitleText } from "./chart-part-title";
import type { ChartKind, SheetChart } from "./sheet-chart";

const LEGEND_LETTERS = { top: "t", bottom: "b", left: "l", right: "r" } as const;

/** What a file's chart part says of a chart, without the part itself. */
export type ChartFacts = Omit<SheetChart, "origin">;

/** True when a chart of one kind can become one of the other and keep everything else it has. */
export function keepsLooks(from: ChartKind, to: ChartKind): boolean {
  const areBars = [from, to].every((kind) => kind === "column" || kind === "bar");
  return from === to || areBars;
}

/**
 * A chart part (ECMA-376 21.2) with what has changed and all else as it was. Null where the kind
 * cannot change within it, or where it is not written as Excel writes it.
 */
export function changeChartPart(xml: string, from: ChartFacts, to: ChartFacts): string | null {
  const { root } = parseXml(xml);
  const chart = findChild(root, "c:chart");
  const plot = chart === undefined ? undefined : findChild(chart, "c:plotArea");
  if (chart === undefined || plot === undefined || !keepsLooks(from.kind, to.kind)) return null;
  if (from.kind !== to.kind) turnBars(plot, to.kind);
  if (from.hasTitle !== to.hasTitle || from.title !== to.title) changeTitle(chart, to);
  if (from.legend !== to.legend) changeLegend(chart, plot, to.legend);
  if (from.categoryTitle !== to.categoryTitle) {
    changeAxisTitle(plot, ["c:catAx", "c:dateAx"], to.categoryTitle);
  }
  if (from.valueTitle !== to.valueTitle) changeAxisTitle(plot, ["c:valAx"], to.valueTitle);
  changeChartSeries(plot, from, to);
  return xml.slice(0, xml.indexOf(`<${root.name}`)) + written(root);
}

/** Bars lie, and their axes change sides with it. */
function turnBars(plot: XmlElement, kind: ChartKind): void {
  for (const group of findChildren(plot, "c:barChart")) {
    const direction = findChild(group, "c:barDir");
    if (direction !== undefined) direction.attributes["val"] = kind === "bar" ? "bar" : "col";
  }
  const sides: Readonly<Record<string, string>> = { b: "l", l: "b", t: "r", r: "t" };
  for (const name of ["c:catAx", "c:dateAx", "c:valAx"]) {
    for (const axis of findChildren(plot, name)) {
      const place = findChild(axis, "c:axPos");
      const side = sides[place?.attributes["val"] ?? ""];
      if (place !== undefined && side !== undefined) place.attributes["val"] = side;
    }
  }
}

function changeTitle(chart: XmlElement, { hasTitle, title }: ChartFacts): void {
  remove(chart, "c:autoTitleDeleted");
  const deleted = element("c:autoTitleDeleted", { val: hasTitle ? "0" : "1" });
  if (hasTitle) putTitleText(chart, title, []);
  else remove(chart, "c:title");
  insertAfter(chart, deleted, ["c:title"]);
}

function changeLegend(chart: XmlElement, plot: XmlElement, legend: ChartFacts["legend"]): void {
  if (legend === null) {
    remove(chart, "c:legend");
    return;
  }
  const place = element("c:legendPos", { val: LEGEND_LETTERS[legend] });
  const present = findChild(chart, "c:legend");
  if (present === undefined) {
    const overlay = element("c:overlay", { val: "0" });
    insertAfter(chart, element("c:legend", {}, [place, overlay]), [plot.name]);
    return;
  }
  remove(present, "c:legendPos");
  // A place by hand would hold the legend where it was.
  remove(present, "c:layout");
  insertAfter(present, place, []);
}

function changeAxisTitle(plot: XmlElement, axes: readonly string[], title: string | null): void {
  const axis = axes.map((name) => findChild(plot, name)).find((each) => each !== undefined);
  if (axis === undefined) return;
  if (title === null) remove(axis, "c:title");
  else putTitleText(axis, title, AXIS_BEFORE_TITLE);
}
