import { nearestOf } from "./nearest";
import schema from "./profile.schema.json";

export type ShapeType = "object" | "array" | "string" | "number" | "integer";

/** What is wrong with a profile file; `path` names the key, as «thresholds.lowExecution». */
export type ProfileProblem =
  /** Not JSON; the line is null when it is not known. */
  | { readonly code: "not-json"; readonly line: number | null }
  | { readonly code: "unknown-key"; readonly path: string; readonly nearest: string | null }
  | { readonly code: "missing-key"; readonly path: string }
  | { readonly code: "wrong-type"; readonly path: string; readonly expected: ShapeType }
  | { readonly code: "not-allowed"; readonly path: string; readonly allowed: readonly string[] }
  | {
      readonly code: "out-of-range";
      readonly path: string;
      readonly minimum: number;
      readonly maximum: number;
    }
  | { readonly code: "wrong-form"; readonly path: string; readonly example: string }
  | { readonly code: "empty" | "too-long" | "repeated"; readonly path: string };

/** The part of JSON Schema that the profile's schema is written in; a test holds it to that. */
interface Shape {
  readonly $ref?: string;
  readonly type?: ShapeType;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly examples?: readonly string[];
  readonly items?: Shape;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly propertyNames?: { readonly pattern: string };
  readonly additionalProperties?: false | Shape;
}

// Types of imported JSON lose which texts are allowed.
const ROOT = schema as unknown as Shape;
const DEFINITIONS: Readonly<Record<string, unknown>> = schema.definitions;

/** An example of a rule's number, where the name of a key is not one. */
const RULE_EXAMPLE = "PCT-01";

/**
 * Holds a value to the published schema; empty when it fits. The schema is walked, not compiled: a
 * content security policy forbids making code out of it, and people need a sentence, not a keyword.
 */
export function profileProblems(value: unknown): readonly ProfileProblem[] {
  return problemsOf(value, ROOT, "");
}

function problemsOf(value: unknown, reference: Shape, path: string): readonly ProfileProblem[] {
  const shape = resolved(reference);
  if (shape.const !== undefined || shape.enum !== undefined) {
    const allowed = shape.enum ?? [shape.const];
    return allowed.includes(value)
      ? []
      : [{ code: "not-allowed", path, allowed: allowed.map(String) }];
  }
  if (shape.type !== undefined && !isOfType(value, shape.type)) {
    return [{ code: "wrong-type", path, expected: shape.type }];
  }
  if (typeof value === "string") return textProblems(value, shape, path);
  if (typeof value === "number") return numberProblems(value, shape, path);
  if (Array.isArray(value)) return listProblems(value, shape, path);
  return isObject(value) ? objectProblems(value, shape, path) : [];
}

function resolved(shape: Shape): Shape {
  const name = shape.$ref?.split("/").at(-1);
  return name === undefined ? shape : (DEFINITIONS[name] as Shape);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOfType(value: unknown, type: ShapeType): boolean {
  if (type === "object") return isObject(value);
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

function textProblems(text: string, shape: Shape, path: string): readonly ProfileProblem[] {
  // Letters as people count them, as the schema's standard does.
  const length = [...text].length;
  if (length < (shape.minLength ?? 0)) return [{ code: "empty", path }];
  if (length > (shape.maxLength ?? Number.POSITIVE_INFINITY)) return [{ code: "too-long", path }];
  const fits = shape.pattern === undefined || new RegExp(shape.pattern, "u").test(text);
  return fits ? [] : [{ code: "wrong-form", path, example: shape.examples?.[0] ?? "" }];
}

function numberProblems(value: number, shape: Shape, path: string): readonly ProfileProblem[] {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = shape;
  const fits = value >= minimum && value <= maximum;
  return fits ? [] : [{ code: "out-of-range", path, minimum, maximum }];
}

function listProblems(
  list: readonly unknown[],
  shape: Shape,
  path: string,
): readonly ProfileProblem[] {
  if (list.length < (shape.minItems ?? 0)) return [{ code: "empty", path }];
  const { items } = shape;
  const inside =
    items === undefined
      ? []
      : list.flatMap((item, index) => problemsOf(item, items, `${path}[${index + 1}]`));
  if (shape.uniqueItems !== true) return inside;
  const repeated = list.findIndex((item, index) => list.indexOf(item) !== index);
  return repeated === -1
    ? inside
    : [...inside, { code: "repeated", path: `${path}[${repeated + 1}]` }];
}

function objectProblems(
  value: Readonly<Record<string, unknown>>,
  shape: Shape,
  path: string,
): readonly ProfileProblem[] {
  const known = shape.properties ?? {};
  const missing = (shape.required ?? [])
    .filter((key) => !Object.hasOwn(value, key))
    .map((key) => ({ code: "missing-key", path: inside(path, key) }) as const);
  const entries = Object.entries(value).flatMap(([key, child]): readonly ProfileProblem[] => {
    const at = inside(path, key);
    const own = Object.hasOwn(known, key) ? known[key] : undefined;
    if (own !== undefined) return problemsOf(child, own, at);
    const others = shape.additionalProperties;
    if (others === undefined) return [];
    if (others === false) {
      return [{ code: "unknown-key", path: at, nearest: nearestOf(key, Object.keys(known)) }];
    }
    const form = shape.propertyNames?.pattern;
    if (form !== undefined && !new RegExp(form, "u").test(key)) {
      return [{ code: "wrong-form", path: at, example: RULE_EXAMPLE }];
    }
    return problemsOf(child, others, at);
  });
  return [...missing, ...entries];
}

function inside(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
