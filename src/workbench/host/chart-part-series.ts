import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { findChild, findChildren, parseXml, queryAll } from "@cj-tech-master/excelts/xml";
import type { ChartFacts } from "./chart-part";
import { element, insertAfter, isNamed, remove, text } from "./chart-xml";
import type { ChartSeries } from "./sheet-chart";

/** What stands before the fields of a series, in the order of the schema (ECMA-376 21.2.2). */
const HEAD = ["c:idx", "c:order"];
const BEFORE_LOOKS = [...HEAD, "c:tx"];
const BEFORE_LABELS = [
  ...BEFORE_LOOKS,
  ...["c:spPr", "c:invertIfNegative", "c:pictureOptions", "c:marker", "c:explosion", "c:dPt"],
  ...["c:dLbls", "c:trendline", "c:errBars"],
];
const GROUP_HEAD = [
  ...["c:barDir", "c:grouping", "c:varyColors"],
  ...["c:scatterStyle", "c:radarStyle", "c:wireframe"],
];
const FILLS = ["a:noFill", "a:solidFill", "a:gradFill", "a:blipFill", "a:pattFill", "a:grpFill"];
const SHAPE = ["a:xfrm", "a:custGeom", "a:prstGeom"];

/** «#RRGGBB» of each series that has a colour of its own; colours of the theme are Excel's choice. */
export function seriesColors(xml: string, isLine: boolean): readonly (string | null)[] {
  const plot = queryAll(parseXml(xml).root, "c:chart/c:plotArea");
  const series = plot
    .flatMap((each) => groupsOf(each))
    .flatMap((each) => findChildren(each, "c:ser"));
  const path = ["c:spPr", ...(isLine ? ["a:ln"] : []), "a:solidFill", "a:srgbClr"];
  return series.map((each) => {
    let at: XmlElement | undefined = each;
    for (const name of path) at = at === undefined ? undefined : findChild(at, name);
    const color = at?.attributes["val"];
    return color === undefined ? null : `#${color.toUpperCase()}`;
  });
}

/** The series as they are to be; those of the file keep what else they have. */
export function changeChartSeries(plot: XmlElement, from: ChartFacts, to: ChartFacts): void {
  const groups = groupsOf(plot);
  const stored = groups.flatMap((group) => findChildren(group, "c:ser"));
  const numbers = stored.map((each) => Number(findChild(each, "c:idx")?.attributes["val"] ?? 0));
  let next = Math.max(-1, ...numbers) + 1;
  const kept = new Set<XmlElement>();
  const added: XmlElement[] = [];
  for (const series of to.series) {
    const own = series.file === null ? undefined : stored[series.file];
    const former = series.file === null ? undefined : from.series[series.file];
    if (own !== undefined && former !== undefined) {
      kept.add(own);
      changeSeries(own, former, series, to);
      continue;
    }
    const number = { val: String(next++) };
    const made = element("c:ser", {}, [element("c:idx", number), element("c:order", number)]);
    changeSeries(made, null, series, to);
    added.push(made);
  }
  for (const group of groups) {
    group.children = group.children.filter((node) => !isNamed(node, ["c:ser"]) || kept.has(node));
  }
  const [first] = groups;
  if (first === undefined) return;
  for (const made of added) {
    insertAfter(first, made, [...GROUP_HEAD, "c:ser"]);
  }
}

/** Columns, lines and so on, each with series of its own. */
function groupsOf(plot: XmlElement): XmlElement[] {
  return plot.children.filter(
    (node): node is XmlElement => node.type === "element" && node.name.endsWith("Chart"),
  );
}

function changeSeries(
  own: XmlElement,
  former: ChartSeries | null,
  series: ChartSeries,
  { kind }: ChartFacts,
): void {
  const { name, values, categories, color } = series;
  if (JSON.stringify(former?.name ?? null) !== JSON.stringify(name)) {
    remove(own, "c:tx");
    if (name !== null) insertAfter(own, element("c:tx", {}, [nameOf(name)]), HEAD);
  }
  if ((former?.color ?? null) !== color) putColor(own, color, kind === "line");
  if ((former?.categories ?? null) !== categories) {
    const isNumbers = findChild(own, "c:cat")?.children.some((node) => isNamed(node, ["c:numRef"]));
    remove(own, "c:cat");
    if (categories !== null) {
      const type = isNumbers === true ? "c:numRef" : "c:strRef";
      insertAfter(own, element("c:cat", {}, [referTo(type, categories)]), BEFORE_LABELS);
    }
  }
  if (former?.values !== values && values !== "") {
    remove(own, "c:val");
    const value = element("c:val", {}, [referTo("c:numRef", values)]);
    insertAfter(own, value, [...BEFORE_LABELS, "c:cat"]);
  }
}

function nameOf(name: NonNullable<ChartSeries["name"]>): XmlElement {
  return "formula" in name ? referTo("c:strRef", name.formula) : text("c:v", name.text);
}

/** Without the values of old: whoever opens the file reads the cells. */
function referTo(type: "c:strRef" | "c:numRef", formula: string): XmlElement {
  return element(type, {}, [text("c:f", formula)]);
}

/** Null takes a colour away, so that Excel chooses one. */
function putColor(series: XmlElement, color: string | null, isLine: boolean): void {
  const looks = findChild(series, "c:spPr") ?? insertAfter(series, element("c:spPr"), BEFORE_LOOKS);
  const colored = isLine
    ? (findChild(looks, "a:ln") ?? insertAfter(looks, element("a:ln"), [...SHAPE, ...FILLS]))
    : looks;
  for (const fill of FILLS) remove(colored, fill);
  if (color === null) return;
  const solid = element("a:srgbClr", { val: color.replace("#", "") });
  insertAfter(colored, element("a:solidFill", {}, [solid]), SHAPE);
}
