/**
 * The request and the answer of a RichApi batch as they travel, read in the debug bundle of Office.js
 * and seen to work; see the project's notes on the office host. The numbers are the client's own.
 */

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export const PathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Where an entry is not zero, the argument beside it is the id of an object path. */
  readonly ReferencedObjectPathIds?: readonly Json[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, Json>>;
}

export interface RequestBody {
  readonly Actions?: readonly Action[];
  readonly ObjectPaths?: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseBody {
  readonly Results: { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: number[];
  Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string | null;
    /** Index into the actions, from which the client finds the statement. */
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** Members whose names on the wire, where they are set, are not those of JavaScript with a capital. */
const MEMBERS: Readonly<Record<string, string>> = {
  _Runtime: "runtime",
  Gridlines: "showGridlines",
};

/** Wire names are the names of JavaScript with a capital; names with an underscore stay. */
export function memberName(wireName: string): string {
  const known = MEMBERS[wireName];
  if (known !== undefined) return known;
  return wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(memberName: string): string {
  return memberName.startsWith("_")
    ? memberName
    : memberName.charAt(0).toUpperCase() + memberName.slice(1);
}
