/** Types of the published Table Schema that our fields have. */
export type FieldType = "string" | "integer" | "number" | "date" | "year";

/** A column of open data. */
export interface DataField {
  /** In Latin letters, for programs. */
  readonly name: string;
  readonly type: FieldType;
  /** For people, in Ukrainian. */
  readonly title: string;
  readonly description: string;
  readonly required: boolean;
  /** All values that there are; null where they are open. */
  readonly values: readonly string[] | null;
  /** A regular expression that whole values match; null without one. */
  readonly pattern: string | null;
}

/**
 * One value as its type spells it: a decimal point, an ISO date; null for nothing. Numbers are texts
 * so that no digit is lost.
 */
export type DataValue = string | null;

/** One kind of table with the rows of all tables of that kind. */
export interface DataTable {
  /** In Latin letters: the name of the resource and of its file. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly DataField[];
  /** Names of the fields that together tell one row from all others. */
  readonly primaryKey: readonly string[];
  /** The table to whose rows its own belong, by `table` and `row`; null for none. */
  readonly belongsTo: string | null;
  /** As many values in each as there are fields, in their order. */
  readonly rows: readonly (readonly DataValue[])[];
}

/** Open data of a workbook, ready for a portal. */
export interface DataPackage {
  /** In Latin letters. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** ISO date on which it was made; null where nobody gave one. */
  readonly created: string | null;
  readonly tables: readonly DataTable[];
}
