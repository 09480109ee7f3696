import type { Dash, Edge, Line, Looks, LooksUpdate } from "../../../core/sheet/looks";
import { PLAIN_LOOKS } from "../../../core/sheet/plain-looks";

type Border = NonNullable<Excel.CellBorderCollection["top"]>;
type CellFormat = NonNullable<Excel.CellProperties["format"]>;

const HORIZONTAL = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
  fill: "Fill",
  across: "CenterAcrossSelection",
  distributed: "Distributed",
} as const satisfies Readonly<Record<Exclude<Looks["horizontal"], "other">, string>>;
const VERTICAL = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
} as const satisfies Readonly<Record<Exclude<Looks["vertical"], "other">, string>>;
const WEIGHTS = {
  hairline: "Hairline",
  thin: "Thin",
  medium: "Medium",
  thick: "Thick",
} as const satisfies Readonly<Record<Exclude<Line["weight"], "double">, string>>;
const DASHES = {
  dash: "Dash",
  "dash-dot": "DashDot",
  "dash-dot-dot": "DashDotDot",
  dot: "Dot",
  "slant-dash-dot": "SlantDashDot",
} as const satisfies Readonly<Record<Dash, string>>;

export const EDGES: readonly Edge[] = ["top", "right", "bottom", "left"];

/** What of a cell's looks is meant: true for each property. */
export type LooksMask = Readonly<Partial<Record<keyof Omit<Looks, "borders">, true>>> & {
  readonly borders: readonly Edge[];
};

export const ALL_LOOKS: LooksMask = {
  ...{ fontName: true, fontSize: true, bold: true, italic: true, fontColor: true, fill: true },
  ...{ horizontal: true, vertical: true, wrap: true },
  borders: EDGES,
};

/** What an update names. */
export function maskOf({ borders = {}, ...others }: LooksUpdate): LooksMask {
  const names = Object.keys(others).map((name) => [name, true] as const);
  return {
    ...Object.fromEntries(names),
    borders: EDGES.filter((edge) => borders[edge] !== undefined),
  };
}

/** About how many bytes of an answer or request a cell takes. */
export function costOfCell({ borders, ...others }: LooksMask): number {
  return 60 + Object.keys(others).length * 40 + borders.length * 90;
}

export function loadOptions(mask: LooksMask): Excel.CellPropertiesLoadOptions {
  const { borders } = mask;
  const font = {
    ...(mask.fontName === true ? { name: true } : {}),
    ...(mask.fontSize === true ? { size: true } : {}),
    ...(mask.bold === true ? { bold: true } : {}),
    ...(mask.italic === true ? { italic: true } : {}),
    ...(mask.fontColor === true ? { color: true } : {}),
  };
  return {
    format: {
      ...(Object.keys(font).length > 0 ? { font } : {}),
      ...(mask.fill === true ? { fill: { color: true, pattern: true } } : {}),
      ...(mask.horizontal === true ? { horizontalAlignment: true } : {}),
      ...(mask.vertical === true ? { verticalAlignment: true } : {}),
      ...(mask.wrap === true ? { wrapText: true } : {}),
      ...(borders.length > 0 ? { borders: { color: true, style: true, weight: true } } : {}),
    },
  };
}

/** The looks that were asked for; what a cell has not in one way for all its text is left out. */
export function readLooks({ format = {} }: Excel.CellProperties, mask: LooksMask): LooksUpdate {
  const { font = {}, fill = {}, borders = {} } = format;
  const edges = mask.borders.map((edge) => [edge, lineOf(borders[edge])] as const);
  return {
    ...text("fontName", mask, font.name),
    ...(mask.fontSize === true && typeof font.size === "number" ? { fontSize: font.size } : {}),
    ...flag("bold", mask, font.bold),
    ...flag("italic", mask, font.italic),
    ...text("fontColor", mask, font.color),
    ...(mask.fill === true ? { fill: fillOf(fill) } : {}),
    ...(mask.horizontal === true
      ? { horizontal: keyOf(HORIZONTAL, format.horizontalAlignment) ?? "other" }
      : {}),
    ...(mask.vertical === true
      ? { vertical: keyOf(VERTICAL, format.verticalAlignment) ?? "other" }
      : {}),
    ...flag("wrap", mask, format.wrapText),
    ...(edges.length > 0 ? { borders: Object.fromEntries(edges) } : {}),
  };
}

/** All looks of a cell; for text in several fonts, where Excel tells none, those of a new cell. */
export function readAllLooks(properties: Excel.CellProperties): Looks {
  const { borders, ...looks } = readLooks(properties, ALL_LOOKS);
  return { ...PLAIN_LOOKS, ...looks, borders: { ...PLAIN_LOOKS.borders, ...borders } };
}

/** How cells are made to look like this, but for taking a fill away, which only a range can. */
export function settableLooks(looks: LooksUpdate): Excel.SettableCellProperties {
  const { fontName, fontSize, bold, italic, fontColor, fill, wrap, borders = {} } = looks;
  const { horizontal, vertical } = looks;
  const font = {
    ...(fontName === undefined ? {} : { name: fontName }),
    ...(fontSize === undefined ? {} : { size: fontSize }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(fontColor === undefined ? {} : { color: fontColor }),
  };
  const drawn = EDGES.flatMap((edge) => {
    const line = borders[edge];
    return line === undefined ? [] : [[edge, borderOf(line)] as const];
  });
  return {
    format: {
      ...(Object.keys(font).length > 0 ? { font } : {}),
      ...(fill == null ? {} : { fill: { color: fill } }),
      ...(horizontal === undefined || horizontal === "other"
        ? {}
        : { horizontalAlignment: HORIZONTAL[horizontal] }),
      ...(vertical === undefined || vertical === "other"
        ? {}
        : { verticalAlignment: VERTICAL[vertical] }),
      ...(wrap === undefined ? {} : { wrapText: wrap }),
      ...(drawn.length > 0 ? { borders: Object.fromEntries(drawn) } : {}),
    },
  };
}

/** Gives every cell of a range the same looks, but for the borders. */
export function lookAlike({ format }: Excel.Range, looks: LooksUpdate): void {
  const { fontName, fontSize, bold, italic, fontColor, fill, horizontal, vertical, wrap } = looks;
  if (fontName !== undefined) format.font.name = fontName;
  if (fontSize !== undefined) format.font.size = fontSize;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (fontColor !== undefined) format.font.color = fontColor;
  if (fill === null) format.fill.clear();
  else if (fill !== undefined) format.fill.color = fill;
  if (horizontal !== undefined && horizontal !== "other") {
    format.horizontalAlignment = HORIZONTAL[horizontal];
  }
  if (vertical !== undefined && vertical !== "other") format.verticalAlignment = VERTICAL[vertical];
  if (wrap !== undefined) format.wrapText = wrap;
}

function fillOf({ color, pattern }: NonNullable<CellFormat["fill"]>): string | null {
  return pattern === "None" || color === undefined || color === "" ? null : color;
}

function lineOf(border: Border | undefined): Line | null {
  if (border?.style === undefined || border.style === "None") return null;
  const color = border.color ?? "#000000";
  if (border.style === "Double") return { weight: "double", color };
  const dash = keyOf(DASHES, border.style);
  const weight = keyOf(WEIGHTS, border.weight) ?? "thin";
  return dash === null ? { weight, color } : { weight, color, dash };
}

function borderOf(line: Line | null): Border {
  if (line === null) return { style: "None" };
  const { weight, color, dash } = line;
  if (weight === "double") return { style: "Double", color };
  const style = dash === undefined ? "Continuous" : DASHES[dash];
  return { style, weight: WEIGHTS[weight], color };
}

function keyOf<Key extends string>(
  names: Readonly<Record<Key, string>>,
  name: string | undefined,
): Key | null {
  return (Object.keys(names) as Key[]).find((key) => names[key] === name) ?? null;
}

function text<Name extends "fontName" | "fontColor">(
  name: Name,
  mask: LooksMask,
  value: unknown,
): Partial<Record<Name, string>> {
  return mask[name] === true && typeof value === "string"
    ? ({ [name]: value } as Record<Name, string>)
    : {};
}

function flag<Name extends "bold" | "italic" | "wrap">(
  name: Name,
  mask: LooksMask,
  value: unknown,
): Partial<Record<Name, boolean>> {
  return mask[name] === true && typeof value === "boolean"
    ? ({ [name]: value } as Record<Name, boolean>)
    : {};
}
