import type { CellBorder } from "../book-types";
import { resolveColor } from "../theme-colors";

/** What a table style says of one part of a table; what is absent stays as it is. */
export interface PartLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  /** Its outer edges, and the lines between its rows and columns. */
  readonly borders?: Partial<
    Record<"top" | "bottom" | "left" | "right" | "rows" | "columns", CellBorder>
  >;
}

export interface TableStyleLook {
  readonly whole: PartLook;
  readonly header: PartLook;
  readonly total: PartLook;
  /** The first, third and so on of the rows or columns that are banded. */
  readonly stripe: PartLook;
  /** The first or the last column, where the table sets it off. */
  readonly edge: PartLook;
}

interface Palette {
  readonly base: string;
  readonly dark: string;
  readonly pale: string;
  readonly middle: string;
  readonly line: string;
  readonly black: string;
  readonly white: string;
  readonly grey: string;
}

const STYLES_IN_FAMILY = 7;
const FIRST_ACCENT = 4;
/** The last dark styles: one accent for the headers, the one before it for the rest. */
const TWO_COLOURED = "Dark1";
const ACCENT_PAIRS = 3;
const BOLD = { bold: true };

/**
 * The look of one of Excel's own table styles in the colours of a theme; null for none and for styles
 * of a file's own, which are not drawn. Seven styles, one for text and one for each accent, share a
 * look: light, medium and dark ones have three, four and two of them. After the gallery of Excel,
 * simplified (assumed where the gallery is too small to tell).
 */
export function tableStyleLook(name: string, theme: readonly string[]): TableStyleLook | null {
  const [, tone, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name) ?? [];
  if (tone === undefined) return null;
  const index = Number(number) - 1;
  const family = `${tone}${String(Math.floor(index / STYLES_IN_FAMILY))}`;
  const shade = index % STYLES_IN_FAMILY;
  if (family !== TWO_COLOURED) return FAMILIES[family]?.(paletteOf(shade, theme)) ?? null;
  if (shade > ACCENT_PAIRS) return null;
  const { base } = paletteOf(shade * 2, theme);
  return FAMILIES[family]?.({ ...paletteOf(Math.max(0, shade * 2 - 1), theme), base }) ?? null;
}

const FAMILIES: Readonly<Record<string, ((palette: Palette) => TableStyleLook) | undefined>> = {
  Light0: ({ base, dark, pale }) => ({
    whole: { fontColor: dark, borders: { top: thin(base), bottom: thin(base) } },
    header: { ...BOLD, borders: { bottom: thin(base) } },
    total: { ...BOLD, borders: { top: thin(base) } },
    stripe: { fill: pale },
    edge: BOLD,
  }),
  Light1: ({ base, white }) => ({
    whole: { borders: { ...box(base), rows: thin(base) } },
    header: { ...BOLD, fill: base, fontColor: white },
    total: { ...BOLD, borders: { top: double(base) } },
    stripe: {},
    edge: BOLD,
  }),
  Light2: ({ base, pale }) => ({
    whole: { borders: grid(base) },
    header: { ...BOLD, borders: { bottom: medium(base) } },
    total: { ...BOLD, borders: { top: double(base) } },
    stripe: { fill: pale },
    edge: BOLD,
  }),
  Medium0: ({ base, line, pale, white }) => ({
    whole: { borders: { ...box(line), rows: thin(line) } },
    header: { ...BOLD, fill: base, fontColor: white },
    total: { ...BOLD, borders: { top: double(base) } },
    stripe: { fill: pale },
    edge: BOLD,
  }),
  Medium1: ({ base, pale, middle, white }) => ({
    whole: { fill: pale, borders: grid(white) },
    header: { ...BOLD, fill: base, fontColor: white, borders: { bottom: thick(white) } },
    total: { ...BOLD, fill: base, fontColor: white, borders: { top: thick(white) } },
    stripe: { fill: middle },
    edge: { ...BOLD, fill: base, fontColor: white },
  }),
  Medium2: ({ base, black, grey, white }) => ({
    whole: { borders: { top: medium(black), bottom: medium(black) } },
    header: { ...BOLD, fill: base, fontColor: white, borders: { bottom: medium(black) } },
    total: { borders: { top: double(black) } },
    stripe: { fill: grey },
    edge: { ...BOLD, fill: base, fontColor: white },
  }),
  Medium3: ({ base, line, pale, middle }) => ({
    whole: { fill: pale, borders: grid(line) },
    header: BOLD,
    total: { ...BOLD, borders: { top: medium(base) } },
    stripe: { fill: middle },
    edge: BOLD,
  }),
  Dark0: ({ base, dark, black, white }) => ({
    whole: { fill: base, fontColor: white },
    header: { ...BOLD, fill: black, fontColor: white, borders: { bottom: medium(white) } },
    total: { fill: black, borders: { top: medium(white) } },
    stripe: { fill: dark },
    edge: { ...BOLD, fill: dark },
  }),
  Dark1: ({ base, pale, middle, white }) => ({
    whole: { fill: pale },
    header: { fill: base, fontColor: white },
    total: { ...BOLD, borders: { top: double(base) } },
    stripe: { fill: middle },
    edge: BOLD,
  }),
};

/** @param tone 0 for the colour of text, 1 to 6 for the accents */
function paletteOf(tone: number, theme: readonly string[]): Palette {
  const color = (index: number, tint = 0): string =>
    resolveColor({ theme: index, tint }, theme) ?? "#000000";
  const accent = FIRST_ACCENT + tone - 1;
  const common = { black: color(1), white: color(0), grey: color(0, -0.15) };
  if (tone === 0) {
    const [pale, middle] = [color(0, -0.15), color(0, -0.35)];
    return { base: color(1), dark: color(1), line: color(1), pale, middle, ...common };
  }
  return {
    base: color(accent),
    dark: color(accent, -0.25),
    line: color(accent, 0.4),
    pale: color(accent, 0.8),
    middle: color(accent, 0.6),
    ...common,
  };
}

function thin(color: string): CellBorder {
  return { line: "Continuous", weight: "Thin", color };
}

function medium(color: string): CellBorder {
  return { line: "Continuous", weight: "Medium", color };
}

function thick(color: string): CellBorder {
  return { line: "Continuous", weight: "Thick", color };
}

function double(color: string): CellBorder {
  return { line: "Double", weight: "Thick", color };
}

function box(color: string): NonNullable<PartLook["borders"]> {
  const line = thin(color);
  return { top: line, bottom: line, left: line, right: line };
}

function grid(color: string): NonNullable<PartLook["borders"]> {
  const line = thin(color);
  return { ...box(color), rows: line, columns: line };
}
