/** A colour as the file gives it. */
export interface StoredColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** Order of the slots in a theme index; the file lists dark before light, the index does not. */
const SLOTS = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
] as const;

const OFFICE_THEME: readonly string[] = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** ECMA-376 part 1, 18.8.27: the first 64 entries of the legacy palette that files still use. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** The twelve colours of a theme part; Office's own where the part does not say. */
export function readTheme(themeXml: string | undefined): readonly string[] {
  if (themeXml === undefined) return OFFICE_THEME;
  return SLOTS.map((slot, index) => {
    const element = new RegExp(`<a:${slot}>(.*?)</a:${slot}>`, "s").exec(themeXml)?.[1] ?? "";
    const color = /(?:lastClr|srgbClr val)="([0-9A-Fa-f]{6})"/.exec(element)?.[1];
    return color?.toUpperCase() ?? OFFICE_THEME[index] ?? "000000";
  });
}

/** «#RRGGBB» of a stored colour, null when it says «automatic». */
export function resolveColor(
  color: StoredColor | undefined,
  theme: readonly string[],
): string | null {
  if (color === undefined) return null;
  if (color.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  const base =
    color.theme !== undefined
      ? theme[color.theme]
      : color.indexed !== undefined
        ? INDEXED[color.indexed]
        : undefined;
  return base === undefined ? null : `#${tinted(base, color.tint ?? 0)}`;
}

/** ECMA-376 part 1, 18.8.19: a tint moves the lightness towards white or black. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [hue, saturation, lightness] = toHsl(hex);
  return fromHsl(
    hue,
    saturation,
    tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint,
  );
}

function toHsl(hex: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const spread = max - min;
  const lightness = (max + min) / 2;
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const hue =
    max === red
      ? ((green - blue) / spread + 6) % 6
      : max === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [hue * 60, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4]
    .map((offset) => {
      const at = (offset + hue / 30) % 12;
      const part = lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
      return Math.round(part * 255)
        .toString(16)
        .padStart(2, "0");
    })
    .join("")
    .toUpperCase();
}
