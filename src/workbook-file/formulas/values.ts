/** The library's run-time values, as its functions take and give them (its kinds are numbers). */
export const VALUE_KIND = { blank: 0, number: 1, text: 2, boolean: 3, error: 4, array: 5 } as const;

type Kind = typeof VALUE_KIND;

export interface NumberValue {
  readonly kind: Kind["number"];
  readonly value: number;
}

export interface ErrorValue {
  readonly kind: Kind["error"];
  readonly code: string;
}

export type Scalar =
  | { readonly kind: Kind["blank"] }
  | NumberValue
  | { readonly kind: Kind["text"]; readonly value: string }
  | { readonly kind: Kind["boolean"]; readonly value: boolean }
  | ErrorValue;

export interface ArrayValue {
  readonly kind: Kind["array"];
  readonly rows: readonly (readonly Scalar[])[];
  readonly height: number;
  readonly width: number;
  /** First row of the cells it was read from, from one; absent for a computed array. */
  readonly originRow?: number;
}

export type Value = Scalar | ArrayValue;

export const BLANK: Scalar = { kind: VALUE_KIND.blank };

export function number(value: number): NumberValue {
  return { kind: VALUE_KIND.number, value };
}

export function text(value: string): Scalar {
  return { kind: VALUE_KIND.text, value };
}

export function error(code: string): ErrorValue {
  return { kind: VALUE_KIND.error, code };
}

export function isArray(value: Value): value is ArrayValue {
  return value.kind === VALUE_KIND.array;
}

export function isError(value: Value): value is ErrorValue {
  return value.kind === VALUE_KIND.error;
}

/** Applies to a single value or to each of an array, which keeps where it was read from. */
export function mapValue(value: Value, each: (scalar: Scalar) => Scalar): Value {
  if (!isArray(value)) return each(value);
  return { ...value, rows: value.rows.map((row) => row.map(each)) };
}

/** A value as rows; a single one is an array of one. */
export function rowsOf(value: Value): readonly (readonly Scalar[])[] {
  return isArray(value) ? value.rows : [[value]];
}
