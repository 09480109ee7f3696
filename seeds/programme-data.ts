import annexAJson from "./data/programme-annex-a.json";
import annexBJson from "./data/programme-annex-b.json";
import mappingJson from "./data/programme-mapping.json";
import programmeJson from "./data/programme-2018-2020.json";
import textJson from "./data/programme-text.json";

/** The year of the edition in force: Excel completes a typed day and month with it. */
export const TYPED_IN = 2019;

export const MONEY_COLUMNS = ["year2018", "year2019", "year2020", "total"] as const;

/** The eleven columns of annex A, left to right. */
export const ANNEX_A_COLUMNS = [
  "number",
  "task",
  "measure",
  "term",
  "executor",
  "source",
  ...MONEY_COLUMNS,
  "result",
] as const;

export type AnnexAColumn = (typeof ANNEX_A_COLUMNS)[number];

/** A row of annex A: every field is the text as printed. */
export type AnnexALine = Readonly<Record<AnnexAColumn, string>>;

export interface AnnexARow extends AnnexALine {
  /** The row goes on with the row above it, cut by the end of a page. */
  readonly continues?: boolean | undefined;
  /** What the corrected table has instead. */
  readonly corrected?: Readonly<Partial<Record<AnnexAColumn, string | undefined>>> | undefined;
  /** Parts printed in one cell, which the corrected table has in rows of their own. */
  readonly parts?: readonly { readonly number: string; readonly measure: string }[] | undefined;
}

export interface AnnexADirection {
  readonly title: string;
  readonly rows: readonly AnnexARow[];
  readonly total: AnnexALine;
}

export interface AnnexA {
  readonly sheet: string;
  readonly title: string;
  readonly header: AnnexALine;
  readonly headerSecondRow: AnnexALine;
  readonly columnNumbers: readonly string[];
  readonly directions: readonly AnnexADirection[];
  readonly grandTotal: AnnexALine;
  readonly footnote: string;
  readonly corrected: { readonly sheet: string; readonly unit: string; readonly note: string };
}

/** The five columns of table 6.1. */
export const RESOURCE_COLUMNS = ["source", ...MONEY_COLUMNS] as const;

type ResourceLine = Readonly<Record<(typeof RESOURCE_COLUMNS)[number], string>>;

export interface Resources {
  readonly sheet: string;
  readonly number: string;
  readonly caption: string;
  readonly header: ResourceLine;
  readonly rows: readonly ResourceLine[];
}

export interface Passport {
  readonly sheet: string;
  readonly annex: readonly string[];
  readonly decision: readonly string[];
  readonly title: readonly string[];
  readonly heading: string;
  /** One value spans the three columns of values; three values stand in a column each. */
  readonly rows: readonly {
    readonly number: string;
    readonly name: string;
    readonly values: readonly string[];
  }[];
}

export interface Signature {
  readonly post: string;
  readonly name: string;
}

/** The seven columns of annex B. */
export const ANNEX_B_COLUMNS = [
  "number",
  "indicator",
  "unit",
  "baseline",
  "year2018",
  "year2019",
  "year2020",
] as const;

type AnnexBLine = Readonly<Record<(typeof ANNEX_B_COLUMNS)[number], string>>;

export interface AnnexB {
  readonly sheet: string;
  readonly title: string;
  readonly header: AnnexBLine;
  readonly groups: readonly { readonly title: string; readonly rows: readonly AnnexBLine[] }[];
}

export interface IndicatorReference {
  readonly group: string;
  readonly number: string;
}

/** What an indicator of annex B is made of. Fields that do not apply to its kind are absent. */
export interface MappingEntry extends IndicatorReference {
  /** Numbers of annex A, as printed; empty where no measure was established. */
  readonly measures?: readonly string[] | undefined;
  /** Of an efficiency indicator: № of the cost indicator that is divided. */
  readonly cost?: string | undefined;
  /** Of an efficiency indicator: what it is divided by; several are added up. */
  readonly product?: readonly IndicatorReference[] | undefined;
  /** Of a quality indicator: № of the passport's line and how the line names it. */
  readonly passport?: string | undefined;
  readonly passportName?: string | undefined;
  readonly basis: string;
}

export const MAPPING_COLUMNS = [
  "group",
  "number",
  "indicator",
  "measures",
  "cost",
  "product",
  "passport",
  "basis",
] as const;

export interface Mapping {
  readonly sheet: string;
  readonly title: string;
  readonly header: Readonly<Record<(typeof MAPPING_COLUMNS)[number], string>>;
  readonly entries: readonly MappingEntry[];
}

/** What the sections of the programme state: sentences of ours with the document's figures. */
export interface ProgrammeText {
  readonly sheet: string;
  readonly title: string;
  readonly header: readonly string[];
  readonly statements: readonly {
    readonly section: string;
    readonly text: string;
    /** What of the text stands in the document letter by letter. */
    readonly figures: readonly string[];
  }[];
}

export const programmeText: ProgrammeText = textJson;
export const passport: Passport = programmeJson.passport;
export const resources: Resources = programmeJson.resources;
export const signatures: readonly Signature[] = programmeJson.signatures;
export const annexA: AnnexA = annexAJson;
export const annexB: AnnexB = annexBJson;
export const mapping: Mapping = mappingJson;

/** The row of annex B that a reference names. */
export function indicator({ group, number }: IndicatorReference): AnnexBLine {
  const rows = annexB.groups.find(({ title }) => title === group)?.rows;
  const found = rows?.find((row) => row.number === number);
  if (found === undefined) throw new Error(`Annex B has no indicator «${group}» № ${number}.`);
  return found;
}
