import type { Unit } from "../report/unit";

/** What a column holds, as far as its looks are concerned. */
export type ColumnClass = "number" | "text" | "short" | "money" | "percent";

/** How finished sheets look: data of a profile, so that a city can have its own. */
export interface LayoutStyle {
  readonly font: string;
  /** In points: the title block, the lines under it and the signature, the header, the lines. */
  readonly sizes: Readonly<Record<"title" | "text" | "header" | "table", number>>;
  /** «#RRGGBB», or «none»; light, so that they print. */
  readonly fills: Readonly<Record<"header" | "section" | "total", string>>;
  readonly borders: {
    readonly weight: "hairline" | "thin" | "medium";
    /** «#RRGGBB» */
    readonly color: string;
  };
  readonly columns: Readonly<Record<ColumnClass, ColumnStyle>>;
  /** Decimals that are always shown, and up to which a column goes so that no digit is hidden. */
  readonly decimals: Readonly<Record<Unit | "percent", Decimals>>;
  /** English notation. */
  readonly dates: string;
  readonly page: PageStyle;
  /** Points of height up to which the rows over the lines stay in view. */
  readonly frozenHeight: number;
  readonly signature: SignatureStyle;
}

export interface ColumnStyle {
  readonly align: "left" | "center" | "right" | "justify";
  /** In millimetres. */
  readonly least: number;
}

export interface Decimals {
  readonly least: number;
  readonly most: number;
}

export interface PageStyle {
  readonly orientation: "portrait" | "landscape";
  /** In millimetres. */
  readonly margins: Readonly<
    Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>
  >;
  readonly pageNumbers: "header" | "footer" | "none";
}

export interface SignatureStyle {
  /** ISO date from which a name is signed «Власне ім'я ПРІЗВИЩЕ»; before it, with initials. */
  readonly fullNameSince: string;
  /** Rows of the table that go to the next page together with the signature. */
  readonly rowsKept: number;
}

/** A style as a profile file states it, in part. */
export type StyleInFile = {
  readonly [Part in keyof LayoutStyle]?: LayoutStyle[Part] extends string | number
    ? LayoutStyle[Part]
    : InFile<LayoutStyle[Part]>;
};

type InFile<Part> = {
  readonly [Key in keyof Part]?: Part[Key] extends string | number ? Part[Key] : InFile<Part[Key]>;
};

/** The file's style: what it states over what the other one has. */
export function styleOver(base: LayoutStyle, own: StyleInFile = {}): LayoutStyle {
  return over(base, own) as LayoutStyle;
}

/** Every part of a style is a figure, a text, or an object of such parts. */
function over(base: object, own: object): object {
  const stated = Object.entries(own).map(([key, value]: readonly [string, unknown]) => {
    const under: unknown = Reflect.get(base, key);
    return [key, isObject(value) && isObject(under) ? over(under, value) : value];
  });
  return { ...base, ...(Object.fromEntries(stated) as object) };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
