import type { Worksheet } from "@cj-tech-master/excelts";

type Rule = Worksheet["conditionalFormattings"][number]["rules"][number];

/** Conditional formats of every kind that the library knows, each on cells of its own. */
export function addRules(sheet: Worksheet, threshold: number): void {
  const red = { font: { color: { argb: "FFC00000" }, bold: true } };
  const yellow = {
    fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: { argb: "FFFFE699" } },
  };
  const rules: readonly Rule[] = [
    { type: "cellIs", operator: "greaterThan", formulae: [threshold], style: red },
    { type: "cellIs", operator: "between", formulae: [threshold, "$B$31"], style: yellow },
    { type: "expression", formulae: ['AND($B31=0,$A31<>"а & б")'], style: red },
    { type: "top10", rank: 3, percent: false, bottom: false, style: yellow },
    { type: "aboveAverage", aboveAverage: false, style: red },
    {
      type: "colorScale",
      cfvo: [{ type: "min" }, { type: "percentile", value: 50 }, { type: "max" }],
      color: [{ argb: "FFF8696B" }, { argb: "FFFFEB84" }, { argb: "FF63BE7B" }],
    },
    {
      type: "dataBar",
      cfvo: [{ type: "min" }, { type: "num", value: 200 }],
      color: { argb: "FF638EC6" },
      gradient: false,
      border: true,
      borderColor: { argb: "FF1F4E79" },
      negativeBarColorSameAsPositive: false,
      negativeFillColor: { argb: "FFC00000" },
      axisColor: { argb: "FF000000" },
      axisPosition: "middle",
      direction: "leftToRight",
      minLength: 0,
      maxLength: 100,
    },
    {
      type: "iconSet",
      iconSet: "3TrafficLights1",
      cfvo: [
        { type: "percent", value: 0 },
        { type: "percent", value: 33 },
        { type: "percent", value: 67 },
      ],
    },
    { type: "containsText", operator: "containsText", text: "борг", style: red },
  ];
  for (const [index, rule] of rules.entries()) {
    const column = String.fromCharCode("N".charCodeAt(0) + index);
    sheet.addConditionalFormatting({
      ref: `${column}31:${column}34`,
      rules: [{ ...rule, priority: index + 1 }],
    });
    for (let row = 31; row <= 34; row++) sheet.getCell(`${column}${String(row)}`).value = row - 30;
  }
}
