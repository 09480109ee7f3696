/** True for values of one shape. Stored data is checked like any input: see `read-entries`. */
export type Shape = (value: unknown) => boolean;

export const isText: Shape = (value) => typeof value === "string";
export const isFlag: Shape = (value) => typeof value === "boolean";
export const isNumber: Shape = (value) => typeof value === "number" && Number.isFinite(value);
/** A row, a column, or how many of them. */
export const isIndex: Shape = (value) =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;

export function isOneOf(...values: readonly (string | null)[]): Shape {
  return (value) => values.includes(value as string | null);
}

export function orNull(shape: Shape): Shape {
  return (value) => value === null || shape(value);
}

export function isListOf(shape: Shape): Shape {
  return (value) => Array.isArray(value) && value.every(shape);
}

/** An object with these members and, perhaps, those of `optional`; with no others. */
export function isRecordOf(
  members: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  return (value) => {
    if (!isRecord(value)) return false;
    const all = new Map([...Object.entries(optional), ...Object.entries(members)]);
    const isComplete = Object.keys(members).every((name) => Object.hasOwn(value, name));
    return (
      isComplete &&
      Object.entries(value).every(([name, member]) => all.get(name)?.(member) === true)
    );
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
