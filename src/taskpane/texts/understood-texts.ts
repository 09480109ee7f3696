import type { SaidMeaning } from "../../core/report/corrections";
import type { Reason, TableKind } from "../../core/report/model";
import type { Unit } from "../../core/report/unit";
import type { Doubt, UnderstoodColumn } from "../view/understood";

/** Words for what the reader understood of a table, and for correcting it. */
export interface UnderstoodTexts {
  readonly title: string;
  readonly lookAt: (doubts: number) => string;
  readonly corrected: string;
  readonly doubt: (doubt: Doubt, because: Reason) => string;
  readonly kind: string;
  readonly period: string;
  readonly unit: string;
  readonly columns: string;
  readonly notReport: string;
  readonly noPeriod: string;
  readonly noUnit: string;
  readonly sameUnit: string;
  readonly because: (because: Reason) => string;
  readonly columnBecause: (because: UnderstoodColumn["because"]) => string;
  readonly fitting: (unit: string) => string;
  readonly selectColumn: (column: string) => string;
  /** The name of a column's list of meanings, for those who do not see the column beside it. */
  readonly meaningOf: (column: string, header: string) => string;
  readonly unitOf: (column: string, header: string) => string;
  readonly meaning: (meaning: SaidMeaning, year: number | null) => string;
  readonly bySource: string;
  readonly confirm: string;
  readonly confirmColumn: (column: string) => string;
  readonly takeBack: string;

  readonly yours: (count: number) => string;
  readonly inWorkbook: string;
  readonly notInWorkbook: string;
  readonly stillInWorkbook: string;
  readonly forNow: string;
  readonly save: string;
  readonly saveRemoval: string;
  readonly takeBackAll: string;
  readonly leftAlone: (layout: string) => string;
  readonly elsewhere: (layout: string) => string;
  readonly taught: (layout: string) => string;
  readonly restore: (layout: string) => string;
  readonly restoreShort: string;

  readonly teachHint: string;
  readonly teach: string;
  readonly units: Readonly<Record<Unit, string>>;
  readonly kinds: Readonly<Record<TableKind, string>>;
}
